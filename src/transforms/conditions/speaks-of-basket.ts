import type { Candidate } from '../../transform.ts'
import { basket } from '../families/baskets.ts'
import { oncePerReading } from './once-per-reading.ts'

/** True where the passage speaks of the reader's basket, or of what they left in it: `in your basket`, `you left these behind`. */
export function speaksOfBasket({ reading }: Candidate): boolean {
  return anyBasket(reading)
}

const anyBasket = oncePerReading(({ words }) =>
  words.some(({ text }, at) => {
    const before = words[at - 1]
    return (
      (before?.text === 'your' && basket.has(text)) ||
      (text === 'behind' && before?.type === 'word')
    )
  })
)
