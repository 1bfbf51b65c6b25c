import { factsIn } from '../../language/facts-in.ts'
import type { Reading, Word } from '../../reading.ts'
import type { Candidate } from '../../transform.ts'
import { oncePerReading } from './once-per-reading.ts'

/** Words for what is sold, and for its price. */
const offerWords: ReadonlySet<string> = new Set(
  `offer offers deal deals sale sales discount discounts discounted price prices priced pricing
  half-price rate rates fare fares fee fees tariff tariffs promotion promotions promo saving savings
  save bargain bargains free cheaper reduced bonus complimentary gift voucher vouchers
  coupon coupons bundle bundles buy order shop available tickets passes`.split(/\s+/)
)

/** True where the sentence of the match speaks of something to buy: an amount of money, a percentage, a word for it. */
export function speaksOfOffer({ reading, sentence: { first, last } }: Candidate): boolean {
  return isOffer(reading, first, last)
}

/** Deeds and things that sell nothing by themselves: "save your changes", "order of service". */
const weak: ReadonlySet<string> = new Set(
  'save buy order shop available tickets passes fee fees gift'.split(' ')
)

/** As `speaksOfOffer`, by what is on offer: an amount, a word for its terms. */
export function statesTerms({ reading, sentence: { first, last } }: Candidate): boolean {
  return isOffer(reading, first, last, weak)
}

/** As `speaksOfOffer`, for any sentence of the passage. */
export function passageSpeaksOfOffer({ reading }: Candidate): boolean {
  return anyOffer(reading)
}

const anyOffer = oncePerReading((reading) => isOffer(reading, 0, reading.words.length))

function isOffer(
  reading: Reading,
  first: number,
  last: number,
  except?: ReadonlySet<string>
): boolean {
  const { words } = reading
  const isAmount = factsIn(reading, first, last).some(
    ({ kind }) => kind === 'money' || kind === 'percent'
  )
  if (isAmount) return true
  for (let i = first; i < last; i++)
    if (
      words[i]?.token?.value === 'money' ||
      (isOfferWord(words, i) && !except?.has(words[i]?.text ?? ''))
    )
      return true
  return false
}

function isOfferWord(words: readonly Word[], at: number): boolean {
  const text = words[at]?.text ?? ''
  if (text === 'for') return isMultibuy(words, at)
  if (text === 'half') return /^(?:off|price|the)$/.test(words[at + 1]?.text ?? '')
  if (text === 'off') return isAmount(words[at - 1])
  return offerWords.has(text) || /^(?:\d|two|three|four)-for-(?:\d|one|two|three)$/.test(text)
}

/** `3 for 2`, `two for one`. */
function isMultibuy(words: readonly Word[], at: number): boolean {
  return isSmall(words[at - 1]?.text ?? '') && isSmall(words[at + 1]?.text ?? '')
}

function isSmall(text: string): boolean {
  return /^(?:[1-9]|one|two|three|four|five)$/.test(text)
}

/** "A third off", "{{ amount }} off"; not "the lights are off". */
function isAmount(word: Word | undefined): boolean {
  if (word?.type === 'number' || word?.type === 'token') return true
  return /^(?:half|third|quarter|fifth|tenth|percent|cent|pounds|dollars|euros|quid|lots|loads|money|more|extra|prices?|much)$/.test(
    word?.text ?? ''
  )
}
