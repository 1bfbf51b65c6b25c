import type { Candidate } from '../../../transform.ts'
import { isTold } from '../../conditions/is-told.ts'
import { stock } from '../../families/offers.ts'
import { product, products } from '../../families/products.ts'
import { events, goods } from '../../families/scarcity.ts'
import { sells } from './fits.ts'
import { isBeforeTale } from './is-before-tale.ts'
import { isWorldly } from './is-worldly.ts'

const reach = 30

/** True where the passage sells, or its sentence names what shops sell and nothing that runs wild. */
export function isSwift(candidate: Candidate): boolean {
  const { reading, sentence, first, last } = candidate
  if (isTold(candidate) || isBeforeTale(candidate)) return false
  const { words } = reading
  const from = Math.max(sentence.first, first - reach)
  const around = [...words.slice(from, first), ...words.slice(last, last + reach)]
  const before = words.slice(from, first)
  // `it disappears fast at our table`: it is eaten there.
  if (words[last]?.text === 'at' && /^(?:our|my)$/.test(words[last + 1]?.text ?? '')) return false
  if (before.some(({ text }) => isWorldly([], text))) return false
  return sells(candidate) || around.some(({ text }) => isSold(text))
}

function isSold(text: string): boolean {
  return (
    stock.has(text) ||
    goods.has(text) ||
    products.has(text) ||
    product.has(text) ||
    events.has(text)
  )
}
