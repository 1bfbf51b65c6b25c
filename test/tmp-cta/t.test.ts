import { it } from 'vitest'
import { readFileSync } from 'node:fs'
import { rewrite } from '../../src/rewrite.ts'
import { hypeWords } from '../../src/transforms/hype/hype-words.ts'
import { hardSellCta } from '../../src/transforms/sales/hard-sell-cta.ts'
import { shouting } from '../../src/transforms/shouting/shouting.ts'
const all: any = { hype: [hypeWords], cta: [hardSellCta], shout: [shouting], all: [hardSellCta, hypeWords, shouting] }
it('x', () => {
  const out: string[] = []
  for (const line of readFileSync('/tmp/mine.txt','utf8').split('\n')) {
    if (!line.trim()) { out.push(''); continue }
    const [t, slot, text] = line.split('|') as [string,any,string]
    const r = rewrite(text.replaceAll('\\n','\n'), { slot, format:'text', transforms: all[t] })
    const s = r.output === text ? '=' : r.output === '' ? '(deleted)' : r.output
    out.push(`${t}|${slot}| ${text}\n      -> ${s}   ${r.skipped.map(k=>k.cause+':'+k.reason).join('; ')} ${r.questions.length?'ASK':''}`)
  }
  console.log(out.join('\n'))
})
