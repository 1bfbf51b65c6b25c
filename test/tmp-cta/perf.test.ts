import { it } from 'vitest'
import { rewrite } from '../../src/rewrite.ts'
import { hypeWords } from '../../src/transforms/hype/hype-words.ts'
import { hardSellCta } from '../../src/transforms/sales/hard-sell-cta.ts'
import { shouting } from '../../src/transforms/shouting/shouting.ts'
it('perf', () => {
  const units = ['Wow, the pool is open!! ', 'FREE SOUP AT THE BAKERY ', 'A FREE b ', '🔥 ', '⏰ 19:00 ', 'sooooo ', 'our amazing new ', '"', '“quoted! ', 'it is amazing, ', 'A.B.C.D. ', '>>> x <<< ', '`CODE` ', 'aaabbbcccddd', 'grab the the the ', 'MAY ', 'insanely ']
  for (const u of units) for (const slot of ['body','cta'] as const) {
    const times = [20000, 80000].map((n) => { const s=u.repeat(n/u.length); const t=performance.now(); rewrite(s,{format: u.startsWith('`')?'markdown':'text',slot,transforms:ts}); return performance.now()-t })
    console.log(JSON.stringify(u), slot, times.map(Math.round).join(' '), (times[1]!/times[0]!).toFixed(1))
  }
}, 500000)
const ts=[hardSellCta,hypeWords,shouting]
