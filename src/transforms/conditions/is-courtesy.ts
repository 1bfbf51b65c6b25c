import { determiners, startsClause } from '../../language/closed-words.ts'
import type { Word } from '../../reading.ts'
import type { NamePlace } from './name-place.ts'
import { oncePerReading } from './once-per-reading.ts'

/** What opens a sentence that only thanks, wishes well or takes leave, by its first words. */
const forms: ReadonlySet<string> = new Set([
  ...'thanks congratulations congrats goodbye bye merry'.split(' '),
  'thank you',
  'many thanks',
  'well done',
  'good luck',
  'good night',
  'best of luck',
  'all the best',
  'see you',
  'get well',
  'take care',
  'sleep well',
  'rest well',
  'safe travels',
  'safe journey',
  'speak soon',
  'enjoy your',
  'wishing you',
  'we wish you'
])
const longestForm = 3
/** A courtesy says little: with more words before the name something is told. */
const longestCourtesy = 8
const wishes = /^(?:good|great|happy|lovely|nice|peaceful|pleasant|restful|safe|wonderful)$/

/** Acts of buying, and what is sold: near them a courtesy is part of the pitch. */
const bought = words(`
  book booked booking bookings buy buying bought order ordered ordering orders purchase purchased
  purchases purchasing renewing shop shopped shopping spending subscribing subscription upgrading`)
const pitches = words(`
  bargain bargains chosen code deal deals discount discounted discounts eligible exclusive off offer
  offers prize prizes promo promotion qualify reward rewards sale sales save saving savings selected
  treat unlocked upgrade voucher vouchers winner won`)

const regrets = words('sorry apologies apologise apologize condolences sympathy sympathies')
/** What may stand before a regret: `we are so sorry`; not `you will be sorry`. */
const beforeRegret = words(`
  so very truly really deeply oh we're we are i'm i am our my all please accept sincere sincerest
  deepest heartfelt with and again`)

/**
 * True where the name stands in plain courtesy, `thank you, NAME`, and nobody buys or
 * sells anything: that is form. An apology is always said to somebody, and so is the
 * full `thank you for your order`.
 */
export function isCourtesy(place: NamePlace): boolean {
  if (isRegret(place)) return true
  if (isFullThanks(place) || isThanksFor(place)) return !isPitched(place.reading)
  return (isForm(place) || isCheer(place)) && !isPitch(place)
}

/** `thank you for your order, NAME`, `NAME, thank you for your order`. */
function isFullThanks(place: NamePlace): boolean {
  const { reading, head, first, last } = place
  const from = first === head ? last + 1 : head
  const texts = reading.words.slice(from, from + longestForm).map(({ text }) => text)
  if (texts.join(' ') !== 'thank you for') return false
  return first === head ? reading.words[last]?.text === ',' : isForm(place)
}

const cheers = /^(?:thanks?|congratulations)$/

/** `thank you, NAME, for the photo`: for a thing that was given. */
function isThanksFor({ reading: { words }, head, first, last }: NamePlace): boolean {
  const [thanks, you] = [words[head]?.text, words[head + 1]?.text]
  const from = thanks === 'thanks' ? 1 : thanks === 'thank' && you === 'you' ? 2 : 0
  return (
    from > 0 &&
    first === head + from + 1 &&
    words[last]?.text === ',' &&
    words[last + 1]?.text === 'for' &&
    determiners.has(words[last + 2]?.text ?? '')
  )
}

/** `congratulations, NAME: you have passed`, `thanks, NAME, it came`: whole before its mark, as a greeting is. */
function isCheer(place: NamePlace): boolean {
  const { reading, head, first, last, tail } = place
  const mark = reading.words[last]?.text
  if (!isForm({ ...place, tail: last })) return false
  if (mark === ':' || mark === ';') return true
  const isThanks = cheers.test(reading.words[head]?.text ?? '') && first - head < 4
  return isThanks && mark === ',' && startsClause(reading.words, last + 1, tail)
}

function isRegret({ reading: { words }, head, first }: NamePlace): boolean {
  let at = head
  while (at < first && beforeRegret.has(words[at]?.text ?? '')) at++
  return at < first && regrets.has(words[at]?.text ?? '')
}

/** True where the courtesy and the name are all of the sentence. */
function isForm({ reading: { words }, head, first, last, tail }: NamePlace): boolean {
  if (last < tail || words[first - 1]?.text !== ',' || first - 1 - head > longestCourtesy)
    return false
  const [have, a, wish] = [head, head + 1, head + 2].map((at) => words[at]?.text ?? '')
  if (have === 'have' && a === 'a') return first - 1 - head > 2 && wishes.test(wish ?? '')
  return opensForm(words, head, first - 1)
}

function opensForm(words: readonly Word[], head: number, end: number): boolean {
  const texts = words.slice(head, Math.min(end, head + longestForm)).map(({ text }) => text)
  return texts.some((_, index) => forms.has(texts.slice(0, index + 1).join(' ')))
}

/** A leave-taking is no longer, in words. */
const longestParting = 5

/** `take care, NAME`: all that the words from `head` to before `tail` do is thank, wish well or take leave. */
export function isParting(words: readonly Word[], head: number, tail: number): boolean {
  return tail - head <= longestParting && opensForm(words, head, tail)
}

function isPitch(place: NamePlace): boolean {
  const { reading, head, tail } = place
  return reading.words.slice(head, tail).some(isIn(bought)) || isPitched(reading)
}

const isPitched = oncePerReading(
  ({ facts, words }) => facts.some(({ kind }) => kind === 'percent') || words.some(isIn(pitches))
)

function isIn(set: ReadonlySet<string>): (word: Word) => boolean {
  return ({ text }) => set.has(text)
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
