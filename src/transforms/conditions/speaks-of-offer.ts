import type { Reading } from '../../reading.ts'
import type { Candidate } from '../../transform.ts'

/** Words for what is sold, and for its price. */
const offerWords: ReadonlySet<string> = new Set(
  `offer offers deal deals sale sales discount discounts discounted price prices priced pricing
  half-price rate rates fare fares fee fees tariff tariffs promotion promotions promo saving savings
  save bargain bargains free half off cheaper reduced bonus complimentary gift voucher vouchers
  coupon coupons bundle bundles buy order shop available tickets passes`.split(/\s+/)
)

/** True where the sentence of the match speaks of something to buy: an amount of money, a percentage, a word for it. */
export function speaksOfOffer({ reading, sentence: { first, last } }: Candidate): boolean {
  return isOffer(reading, first, last)
}

/** As `speaksOfOffer`, for any sentence of the passage. */
export function passageSpeaksOfOffer({ reading }: Candidate): boolean {
  return isOffer(reading, 0, reading.words.length)
}

function isOffer({ words, facts }: Reading, first: number, last: number): boolean {
  const isAmount = facts.some(
    (fact) =>
      fact.first >= first && fact.first < last && (fact.kind === 'money' || fact.kind === 'percent')
  )
  if (isAmount) return true
  for (let i = first; i < last; i++)
    if (words[i]?.token?.value === 'money' || offerWords.has(words[i]?.text ?? '')) return true
  return false
}
