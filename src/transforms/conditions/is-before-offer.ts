import type { Candidate } from '../../transform.ts'
import { limited } from '../families/limits.ts'

const nouns: ReadonlySet<string> = new Set(
  `offer offers deal deals discount discounts price prices rate rates fare fares sale sales promotion
  promotions promo saving savings special specials code codes bundle bundles trial event chance
  opportunity`.split(/\s+/)
)

/** "A limited-time offer"; not "a time-limited licence". */
export function isBeforeOffer({ reading: { words }, last }: Candidate): boolean {
  const text = words[last]?.text ?? ''
  return nouns.has(text) || limited.has(text)
}
