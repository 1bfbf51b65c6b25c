import {
  auxiliaries,
  closedWords,
  determiners,
  questionWords,
  startsClause,
  subordinators
} from '../../../language/closed-words.ts'
import { pastVerbs, thirdPersonVerbs } from '../../../language/verbs.ts'
import type { Reading, Word } from '../../../reading.ts'
import type { Candidate } from '../../../transform.ts'
import { isSaidOfOffer } from '../../conditions/is-said-of-offer.ts'
import { endsClause, isAtEnd, isBeforeMark } from '../../conditions/joins.ts'
import { speaksOfOffer } from '../../conditions/speaks-of-offer.ts'
import { limited } from '../../families/limits.ts'
import { endsForGood } from './ends-for-good.ts'
import { isTitleOrTerm } from './is-call.ts'

/** "…: registration closes on 3 May": what stands behind can be said alone, and says something to check. */
export function isBeforeFactualClause(candidate: Candidate): boolean {
  const { reading, sentence, last } = candidate
  const { words, facts } = reading
  if (!startsClause(words, last, sentence.last) || !isEchoed(candidate)) return false
  for (let i = last; i < sentence.last; i++)
    if (words[i]?.type === 'token' && words[i]?.token?.role !== 'recipient-name') return true
  return facts.some(({ first }) => first >= last && first < sentence.last)
}

/**
 * "To register: registration closes", "to order: boxes leave": the clause behind the
 * colon says again what the chance is for, or that is no more than a verb.
 */
function isEchoed({ reading: { words }, sentence, first, last }: Candidate): boolean {
  let at = last - 2
  while (at > first && !/^(?:to|for|on|at)$/.test(words[at]?.text ?? '')) at--
  const purpose = stems(words.slice(at + 1, last - 1))
  const clause = new Set(stems(words.slice(last, sentence.last)))
  return (words[at]?.text === 'to' && purpose.length === 1) || purpose.some((s) => clause.has(s))
}

/** The first letters of the words that carry content: enough to know `plot` in `plots`. */
function stems(words: readonly Word[]): string[] {
  return words
    .filter(({ type, text }) => type === 'word' && !closedWords.has(text))
    .map(({ text }) => text.slice(0, 4))
}

/** "Last call for the forum on 4 June": a title, or a line without a verb, keeps the thing and its date. */
export function isBeforeFactOfThing(candidate: Candidate): boolean {
  const { reading, sentence, last } = candidate
  return isBeforeDatedThing(candidate) || isPriced(reading, last, sentence.last)
}

function isBeforeDatedThing(candidate: Candidate): boolean {
  const { reading, sentence, first, last } = candidate
  const { words, facts } = reading
  if (!/^(?:the|our|this|these)$/.test(words[last]?.text ?? '')) return false
  for (let i = first; i < sentence.last; i++) {
    const text = words[i]?.text ?? ''
    if (isPredicate(text) || /^(?:it's|here's)$/.test(text)) return false
  }
  return facts.some(
    (fact) => fact.kind === 'date' && fact.first > last && fact.first < sentence.last
  )
}

/** "… of our winter clearance"; not "final days of the war". */
export function isBeforeNamedOffer({ reading: { words }, sentence, last }: Candidate): boolean {
  if (!/^(?:the|our|this)$/.test(words[last]?.text ?? '')) return false
  for (let i = last; i < sentence.last; i++)
    if (/^(?:sale|clearance|offer|offers|deals|discount|promotion)$/.test(words[i]?.text ?? ''))
      return true
  return false
}

/** "Last chance for 20% off", "… for loft ladders at £40"; in a heading or subject for any thing. */
export function isBeforeThing({ reading, last }: Candidate): boolean {
  const { words, facts, passage } = reading
  if (words[last - 2]?.text === 'whistle' && isNamed(reading, last)) return false
  if (facts.some(({ first }) => first === last) || words[last]?.type === 'token') return true
  if (words[last - 2]?.text === 'call' && !/^(?:the|our)$/.test(words[last]?.text ?? ''))
    return false
  return passage.slot === 'subject' || passage.slot === 'preheader' || passage.slot === 'heading'
}

/** "The final whistle for Coach Dunne": somebody, or a place. */
function isNamed({ words, passage }: Reading, at: number): boolean {
  return [at, at + 1].every((i) => /^\p{Lu}\p{Ll}/u.test(passage.text.slice(words[i]?.start ?? 0)))
}

/** "Last dance with our winter tariff", "the end is nigh for shoes at £19": a thing of the sender's, or its price. */
export function isBeforePricedThing(candidate: Candidate): boolean {
  const { reading, sentence, last } = candidate
  const { words } = reading
  // "Goodbye to £5 notes" has nothing before the amount.
  const isMoney = reading.facts.some(({ kind, first }) => kind === 'money' && first === last)
  if (!isMoney && isBeforePrice(candidate)) return true
  if (!/^(?:our|these)$/.test(words[last]?.text ?? '')) return false
  for (let i = last; i < sentence.last; i++) if (isPredicate(words[i]?.text ?? '')) return false
  return words.slice(last, sentence.last).some(({ text }) => limited.has(text) || goods.test(text))
}

/** "Last chance to save: 20% off": the verb says nothing, what stands behind the mark does. */
export function isBeforeTerms(candidate: Candidate): boolean {
  const { reading, sentence, last } = candidate
  return (
    isBeforeMark(candidate) &&
    reading.words[last]?.text !== ',' &&
    reading.facts.some(
      ({ kind, first }) => first > last && first < sentence.last && kind !== 'count'
    )
  )
}

/** What a shop puts out for a time. */
const goods =
  /^(?:menus?|range|collection|palette|bikes|coats|boots|chairs|sofas|shoes|lines?|stock)$/

/** Before a thing and what it costs, in a line without a verb. */
export function isBeforePrice({ reading, sentence, last }: Candidate): boolean {
  return isPriced(reading, last, sentence.last)
}

/** A line without a verb that says what it costs. */
function isPriced({ words, facts }: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isPredicate(words[i]?.text ?? '')) return false
  return facts.some(
    ({ kind, first }) => (kind === 'money' || kind === 'percent') && first >= from && first < to
  )
}

/** What a reader has a right or a duty to do by a day: then the last opportunity is one. */
const duties: ReadonlySet<string> = new Set(
  `appeal object vote comment respond change amend update confirm verify return collect cancel pay
  complain correct withdraw sit resit retake declare consent edit file upload opt renounce inspect`.split(
    /\s+/
  )
)

/** "The final opportunity to comment is on 3 May", a right, or a term of art. */
export function isFact(candidate: Candidate): boolean {
  const verb = candidate.reading.words[candidate.last]?.text ?? ''
  return duties.has(verb) || isSubject(candidate) || isTermOfArt(candidate)
}

function isSubject({ reading: { words }, sentence, first, last }: Candidate): boolean {
  for (let i = first; i < sentence.last; i++) {
    const { type, text } = words[i] as Word
    if (i < last && /^(?:is|it's|here's)$/.test(text)) return false
    if (i >= last && (type === 'punctuation' || questionWords.has(text) || subordinators.has(text)))
      return false
    if (i >= last && isPredicate(text)) return true
  }
  return false
}

function isPredicate(text: string): boolean {
  return auxiliaries.has(text) || thirdPersonVerbs.has(text) || pastVerbs.has(text)
}

/** A call for papers, for passengers or for evidence, and a last opportunity that a law gives. */
export function isTermOfArt(candidate: Candidate): boolean {
  return hasTermOfArt(candidate, candidate.first)
}

function hasTermOfArt({ reading: { words }, sentence }: Candidate, from: number): boolean {
  for (let i = from; i < sentence.last; i++)
    if (
      /^(?:papers|passengers?|flight|boarding|evidence|abstracts|proposals|pay|appeal|object|complain|comply|settle|dispute|saloon|exam|exams|ballot)$/.test(
        words[i]?.text ?? ''
      )
    )
      return true
  return false
}

export function isSaidOfOfferAtEnd(candidate: Candidate): boolean {
  return endsClause(candidate) && isSaidOfOffer(candidate)
}

/** What is put on, and what is filled: a reminder of it is no demand. */
const occasions: ReadonlySet<string> = new Set(
  `workshop workshops course courses class classes festival fair market concert show tour tours tasting
  retreat camp camps hamper hampers box boxes wreath wreaths early early-bird enrolment enrollment
  registration tickets ticket trip weekend supper dinner lunch ball gala auction exhibition clearance
  collection range launch club season menu gifts gift christmas`.split(/\s+/)
)

/** True for a reminder of something to buy or to go to; not of a bill, a vote or a duty. */
export function remindsOfOffer(candidate: Candidate): boolean {
  const { reading, sentence, context } = candidate
  if (context.kind === 'transactional' || isTermOfArt(candidate)) return false
  for (let i = sentence.first; i < sentence.last; i++) {
    const text = reading.words[i]?.text ?? ''
    if (
      /^(?:invoice|due|overdue|unpaid|arrears|council|tax|vote|ballot|return|returns|permit|licence|passport|library|meter|claim)$/.test(
        text
      )
    )
      return false
    if (occasions.has(text)) return true
  }
  return speaksOfOffer(candidate) || context.kind === 'promotional'
}

/** A reminder before the clause that says what of. */
export function remindsOfClause(candidate: Candidate): boolean {
  const { reading, sentence, last } = candidate
  return startsClause(reading.words, last, sentence.last) && remindsOfOffer(candidate)
}

export function opensReminder(candidate: Candidate): boolean {
  return isBeforeMark(candidate) && remindsOfOffer(candidate)
}

/** A cry that is its whole clause, or opens one with a fact. */
export function isFinal(candidate: Candidate): boolean {
  return (
    endsForGood(candidate) && !hasTermOfArt(candidate, candidate.last) && !isTitleOrTerm(candidate)
  )
}

export function opensFinal(candidate: Candidate): boolean {
  const { reading, sentence, last } = candidate
  if (!isBeforeMark(candidate) || hasTermOfArt(candidate, last) || isTitleOrTerm(candidate))
    return false
  const isFacted = reading.facts.some(({ first }) => first > last && first < sentence.last)
  if (!isFacted && !startsClause(reading.words, last + 1, sentence.last)) return false
  return reading.words[last]?.text !== ':' || speaksOfOffer(candidate)
}

/** `if you've been putting it off, the course starts on 4 May`. */
export function isBeforeStatement({ reading: { words }, sentence, last }: Candidate): boolean {
  return startsClause(words, last, sentence.last)
}

/** A shop that closes on a day says so; what must go through customs is no stock. */
export function isClosingOnDate(candidate: Candidate): boolean {
  const { reading, sentence } = candidate
  const isDated = reading.facts.some(
    ({ kind, first }) => kind === 'date' && first >= sentence.first && first < sentence.last
  )
  return isDated || !(endsClause(candidate) || isBeforeLine(candidate))
}

/** The pattern took the mark itself, or the noun of the sale. */
function isBeforeLine({ reading: { words }, last }: Candidate): boolean {
  const { type, text = '' } = words[last - 1] ?? {}
  return type === 'punctuation' || /^(?:sale|event|clearance|prices|stock)$/.test(text)
}

/** "For the very last time, kayaks are £300": said of something sold. */
export function isSoldOnce(candidate: Candidate): boolean {
  return (isAtEnd(candidate) || isBeforeMark(candidate)) && speaksOfOffer(candidate)
}

/** `if you ever wanted to own a kiln`: the wish can be said as an instruction. */
export function isBeforeInfinitive({ reading: { words }, groups }: Candidate): boolean {
  return words[groups[1]?.last ?? 0]?.text === 'to'
}

/** "Last chance before prices rise on 4 May". */
export function isBeforeFactOfEnd(candidate: Candidate): boolean {
  const { reading, sentence, last } = candidate
  const isDated = reading.facts.some(({ first }) => first > last && first < sentence.last)
  const next = reading.words[last]?.text ?? ''
  const isClause = determiners.has(next) || startsClause(reading.words, last, sentence.last)
  return isDated && isClause && !isTermOfArt(candidate)
}
