import { it } from 'vitest'
import { readFileSync, readdirSync, writeFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { rewrite } from '../../src/rewrite.ts'
import { hypeWords } from '../../src/transforms/hype/hype-words.ts'
import { hardSellCta } from '../../src/transforms/sales/hard-sell-cta.ts'
import { shouting } from '../../src/transforms/shouting/shouting.ts'
const ts = [hardSellCta, hypeWords, shouting]
function* walk(d: string): Generator<string> { for (const e of readdirSync(d,{withFileTypes:true})) { const p=join(d,e.name); if (e.isDirectory()) yield* walk(p); else yield p } }
it('x', () => {
  const out = new Map<string,number>(); let n=0, ms=0
  for (const f of walk('/work/shared/data/templates')) {
    if (!/\.(html?|md|mjml|txt|hbs|liquid|mustache|ejs|njk|twig|erb)$/.test(f) || statSync(f).size > 200000) continue
    if (++n > Number(process.env.MAX ?? 1500)) break
    const src = readFileSync(f,'utf8'); const t=performance.now()
    try {
      const r = rewrite(src, { transforms: ts }); ms += performance.now()-t
      for (const c of r.changes) if (c.transform !== 'tidy') { const k=`${c.transform}|${c.slot}| ${c.beforeText.slice(0,160)}\n      -> ${c.afterText.slice(0,160)}`; out.set(k,(out.get(k)??0)+1) }
    } catch (e) { out.set(`THROW ${f} ${e}`,1) }
  }
  writeFileSync('/tmp/real.txt', `${n} files ${ms} ms\n` + [...out].map(([k,v])=>`${v}x ${k}`).join('\n'))
}, 580000)
