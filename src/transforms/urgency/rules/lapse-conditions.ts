import {
  auxiliaries,
  coordinators,
  relatives,
  subordinators
} from '../../../language/closed-words.ts'
import { thirdPersonVerbs } from '../../../language/verbs.ts'
import type { Candidate } from '../../../transform.ts'
import { isOnlySentence } from '../../conditions/is-only-sentence.ts'
import { isPushed } from '../../conditions/is-pushed.ts'
import { isTold } from '../../conditions/is-told.ts'
import { endsClause, isAtEnd } from '../../conditions/joins.ts'
import { limitSubject, subjectStart } from '../../conditions/limit-subject.ts'
import { namesTerms } from '../../conditions/names-terms.ts'
import { sells } from '../../conditions/sells.ts'
import { passageSpeaksOfOffer, speaksOfOffer } from '../../conditions/speaks-of-offer.ts'
import { isPluralThing } from '../../conditions/thing.ts'

/** What runs out; said of a larder it is no pressure, so that it needs a push beside it. */
const supplies: ReadonlySet<string> = new Set(
  'stock stocks supplies slots seats spaces spots places units pairs'.split(' ')
)

const doors: ReadonlySet<string> = new Set(['doors'])

/** An offer said to end: what it names must not be needed by the clause behind it. */
export function isLapse(candidate: Candidate): boolean {
  if (!endsClause(candidate) || isNeeded(candidate) || isTold(candidate)) return false
  if (isOfOffer(candidate)) return !clauseNamesTerms(candidate)
  return isSaidOf(candidate, supplies) && isPushed(candidate)
}

/** An end said of terms, of an admission or of what is the reader's: it may be true, and wants a date. */
export function isLapseOfTerms(candidate: Candidate): boolean {
  if (!endsClause(candidate) || isTold(candidate)) return false
  const subject = limitSubject(candidate)
  if (subject === 'terms' || subject === 'admission' || subject === 'yours') return true
  return isOfOffer(candidate) && clauseNamesTerms(candidate)
}

/** True where the subject is an offer of the sender's, or stands for one. */
export function isOfOffer(candidate: Candidate): boolean {
  const subject = limitSubject(candidate)
  if (subject === 'offer' || isSaidOf(candidate, doors)) return true
  if (subject === 'chance') return sells(candidate)
  if (subject !== 'pointer' && subject !== 'none') return false
  const start = subjectStart(candidate)
  if (start > candidate.sentence.first) return speaksOfOffer(candidate)
  if (subject === 'none') return false
  return isOnlySentence(candidate) || passageSpeaksOfOffer(candidate)
}

function isOfferOrTerms(candidate: Candidate): boolean {
  return isOfOffer(candidate) || limitSubject(candidate) === 'terms'
}

/** A coming rise is pressure only as a reason to buy first; alone, only where nothing but `prices` names it. */
export function isRise(candidate: Candidate): boolean {
  const subject = sellersPrices(candidate)
  if (subject === 0 || !endsClause(candidate) || isTold(candidate)) return false
  if (limitSubject(candidate) !== 'offer') return false
  return isPushed(candidate) || (subject === 1 && isAtEnd(candidate) && isOnlySentence(candidate))
}

/** A rise of the sender's prices that ends its sentence and names no date. */
export function isOwnRise(candidate: Candidate): boolean {
  return isAtEnd(candidate) && !isTold(candidate) && limitSubject(candidate) === 'offer'
}

/** The number of words of `prices`, `our winter rates`; 0 for `gas prices` and `the price of gas`, which the world sets. */
function sellersPrices({ reading: { words }, sentence, first }: Candidate): number {
  const end = auxiliaries.has(words[first - 1]?.text ?? '') ? first - 1 : first
  let head = end
  while (head > sentence.first && isOfPrices(words[head - 1]?.text ?? '')) head--
  const isOwn = /^(?:our|these|this|the|those)$/.test(words[head]?.text ?? '')
  return end - head === 1 || (isOwn && end - head < 4) ? end - head : 0
}

/** Back to the mark or the conjunction before it. */
function isOfPrices(text: string): boolean {
  return /[a-z]/.test(text) && !coordinators.has(text)
}

/** "Our rate ends soon, but yours stays", "…, which leaves room for plants": the rest needs it. */
function isNeeded(candidate: Candidate): boolean {
  const { words } = candidate.reading
  const at = words[candidate.last]?.type === 'punctuation' ? candidate.last + 1 : candidate.last
  const text = words[at]?.text ?? ''
  if (text === 'and') return !isPushed(candidate)
  return text === 'but' || text === 'yet' || relatives.has(text) || subordinators.has(text)
}

/** "Our offer won't last, and it ends on 4 May": the offer is the subject of both. */
export function isRepeated(candidate: Candidate): boolean {
  const { reading, sentence, first, last } = candidate
  const isFree =
    first > sentence.first && isOfferOrTerms(candidate) && isBeforeFiniteVerb(candidate)
  const isPlural = reading.words[last - 1]?.text === 'they'
  return isFree && isPluralThing(reading.words, sentence.first, first) === isPlural
}

/** "Our offer is nearly over and closes on 4 May": one subject, two verbs. */
export function isShared(candidate: Candidate): boolean {
  return (
    candidate.first > candidate.sentence.first &&
    limitSubject(candidate) !== 'pointer' &&
    isOfferOrTerms(candidate) &&
    isBeforeFiniteVerb(candidate)
  )
}

/** True where a verb of the present follows. */
export function isBeforeFiniteVerb({ reading: { words }, last }: Candidate): boolean {
  const text = words[last]?.text ?? ''
  return auxiliaries.has(text) || thirdPersonVerbs.has(text)
}

/** "Our 2-for-1 offer won't last": its clause, up to the end of the match, says what is on offer. */
export function clauseNamesTerms({ reading, sentence, first, last }: Candidate): boolean {
  let head = first
  while (head > sentence.first && reading.words[head - 1]?.type !== 'punctuation') head--
  return namesTerms(reading, head, last)
}

function isSaidOf({ reading: { words }, first }: Candidate, nouns: ReadonlySet<string>): boolean {
  return nouns.has(words[first - 1]?.text ?? '')
}

const early =
  /^(?:soon|shortly|before long|very soon|in no time|in a flash|in the blink of an eye|any (?:day|minute|moment) now) /

/** "Before long this rate will be a memory": how soon stands before the subject. */
export function opensSoon({ reading: { words }, sentence }: Candidate): boolean {
  const near = words.slice(sentence.first, sentence.first + 7)
  return early.test(`${near.map(({ text }) => text).join(' ')} `)
}
