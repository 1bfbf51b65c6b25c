import type { Candidate } from '../../../transform.ts'
import { isOnlySentence } from '../../conditions/is-only-sentence.ts'
import { stock } from '../../families/offers.ts'
import { product, products } from '../../families/products.ts'
import { events, goods } from '../../families/scarcity.ts'
import { sells } from './fits.ts'
import { isBeforeTale } from './is-before-tale.ts'
import { isWorldly } from './is-worldly.ts'

/** Nobody counts so who does not want to press. */
const belittling = /^(?:measly|paltry|miserable|meagre|scant|pitiful|puny|whisker)$/

/** True where the match counts what shops sell, or its passage sells something and it counts nothing else. */
export function isSoldHere(candidate: Candidate): boolean {
  const { reading, first, last } = candidate
  const texts = reading.words.slice(first, last).map(({ text }) => text)
  if (isBeforeTale(candidate)) return false
  if (texts.some((text) => isWorldly([], text))) return false
  if (texts.some((text) => belittling.test(text))) return true
  const isNamed = texts.some(
    (text) =>
      stock.has(text) ||
      goods.has(text) ||
      products.has(text) ||
      product.has(text) ||
      events.has(text)
  )
  return isNamed || sells(candidate) || (isOnlySentence(candidate) && first === 0)
}

/** True where every token of the match is a clamp, a random number, or a literal for want of one. */
export function isMadeUp({ reading, first, last }: Candidate): boolean {
  const tokens = reading.words.slice(first, last).flatMap(({ token }) => (token ? [token] : []))
  return tokens.length > 0 && tokens.every(({ disguise }) => disguise !== undefined)
}
