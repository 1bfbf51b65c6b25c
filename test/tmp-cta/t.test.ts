import { it } from 'vitest'
import { rewrite, parse } from '/work/main/src/rewrite.ts'
import { hardSellCta } from '/work/main/src/transforms/sales/hard-sell-cta.ts'
import { parsePattern } from '/work/main/src/match/pattern.ts'
it('x', () => {
  for (const [f,s] of [['html','<a href="https://example.com/tents?c=SHOPNOW"><b>Shop now</b></a>'],['markdown','[Get started today](https://example.com/start)']] as const) {
    console.log(JSON.stringify(parse(s,{format:f,slot:'cta'}).passages,null,1))
    console.log(JSON.stringify(rewrite(s,{format:f,slot:'cta',transforms:[hardSellCta]}),null,1))
  }
  let n=0
  for (const p of hardSellCta.phrases!) for (const m of [p.match].flat()) { const r=parsePattern(m).length; n+=r; if(r>200) console.log(r,m) }
  console.log('routes',n)
})
