import { auxiliaries } from '../../../language/closed-words.ts'
import { factsIn } from '../../../language/facts-in.ts'
import { pastVerbs, thirdPersonVerbs, verbsAfterPlurals } from '../../../language/verbs.ts'
import type { Candidate } from '../../../transform.ts'
import { hasFactBeside } from '../../conditions/clause-around.ts'
import { fillsSentence } from '../../conditions/fills-sentence.ts'
import { isOnlySentence } from '../../conditions/is-only-sentence.ts'
import { isTold } from '../../conditions/is-told.ts'
import { endsClause, isAtEnd, isBeforeMark, isJoined } from '../../conditions/joins.ts'
import { oncePerReading } from '../../conditions/once-per-reading.ts'
import { sells } from '../../conditions/sells.ts'
import { speaksOfOffer } from '../../conditions/speaks-of-offer.ts'
import { ends } from '../../families/limits.ts'
import { datesBeside, factsOf, hasTerms, isStory, namesClock } from './day-conditions.ts'

/** A deadline with which no seller presses. */
const duties =
  /^(?:appeal|return|change|reply|pay|cancel|complain|object|choose|decide|submit|file|respond|withdraw|settle|comply|live|finish|prepare|find|fix|free|complete|report|vote|hand|send|confirm|collect|arrive|pack|make|rest|go|bring|try|tell|contact|let|notify|raise|dispute|inspect|check|query|ask|recover|the|a|your|our)$/

/** Opens a line whose rest says what there is. */
export function opensLine(candidate: Candidate): boolean {
  const { reading, first, last } = candidate
  const next = reading.words[last]
  if (next?.text === '(' || !(isBeforeMark(candidate) || next?.type === 'emoji')) return false
  if (isTold(candidate) || namesClock(candidate) || isAtEnd(candidate)) return false
  if (/^(?:then|and|but|before|until|so)$/.test(reading.words[last + 1]?.text ?? '')) return false
  if (isPerformance(candidate)) return false
  const isEnd = reading.words.slice(first, last).some(({ text }) => ends.has(text))
  const isDated = factsIn(reading, last + 1, last + 2).some(({ kind }) => kind === 'date')
  return !(isEnd && isDated) && (hasTerms(candidate) || hasFactBeside(candidate))
}

/** "One night only: the quartet plays here on 12 April": the day is named, and nothing is sold at less. */
function isPerformance(candidate: Candidate): boolean {
  const { reading, first, last, sentence } = candidate
  const isNight = reading.words.slice(first, last).some(({ text }) => text === 'night')
  if (!isNight || hasTerms(candidate)) return false
  return factsIn(reading, last, sentence.last).some(({ kind }) => kind === 'date')
}

/** Closes a line that says what there is. */
export function closesLine(candidate: Candidate): boolean {
  if (!isAtEnd(candidate) || !isJoined(candidate) || isTold(candidate)) return false
  return hasTerms(candidate) && !namesClock(candidate) && !isOfYears(candidate)
}

/** "… and last five years". */
function isOfYears(candidate: Candidate): boolean {
  return factsOf(candidate).some(({ text }) => /year|month|decade|centur/i.test(text))
}

/** Closes a title that says nothing else: `Hurry, ends tonight`. */
export function closesTitle(candidate: Candidate): boolean {
  return isTitle(candidate) && isAtEnd(candidate) && isJoined(candidate) && !isTold(candidate)
}

/** All of a sentence, beside another of the passage that says what there is, or in a mail that gives the date. */
export function isSpareLine(candidate: Candidate): boolean {
  if (!fillsSentence(candidate) || namesClock(candidate) || isTransactional(candidate)) return false
  if (candidate.context.mail.endDates.length > 0 && sells(candidate)) return true
  return hasTermsElsewhere(candidate) || hasMomentElsewhere(candidate)
}

/** Another sentence gives the end as data: `closes {{ ends_at }}`. */
function hasMomentElsewhere({ reading: { words }, sentence }: Candidate): boolean {
  return words.some(
    ({ token }, at) =>
      token?.value === 'moment' &&
      (at < sentence.first || at >= sentence.last) &&
      /^(?:closes?|ends?|until|till|by|on|finish(?:es)?|expires?)$/.test(words[at - 1]?.text ?? '')
  )
}

/** True where another sentence of the passage gives an amount or a percentage. */
export function hasTermsElsewhere({ reading, sentence }: Candidate): boolean {
  return amountsIn(reading).some(({ first }) => first < sentence.first || first >= sentence.last)
}

const amountsIn = oncePerReading(({ facts }) =>
  facts.filter(({ kind }) => kind === 'money' || kind === 'percent')
)

/** A line that is all limit: to be asked about. */
export function isLine(candidate: Candidate): boolean {
  if (!fillsSentence(candidate) || isTransactional(candidate)) return false
  const { slot } = candidate.reading.passage
  const isShort = slot !== 'body' && slot !== 'footer'
  const opener = candidate.reading.words[candidate.first]?.text ?? ''
  return (
    isShort || sells(candidate) || isOnlySentence(candidate) || /^(?:only|just|but)$/.test(opener)
  )
}

/** A title that is all countdown: no verb tells of it, and no date. */
export function isCountdown(candidate: Candidate): boolean {
  if (!countsDown(candidate) || !(sells(candidate) || isTitle(candidate))) return false
  if (factsOf(candidate).some(({ kind }) => kind === 'date')) return false
  if (!isScarce(candidate)) return false
  const texts = candidate.reading.words.slice(candidate.first, candidate.last)
  return !texts.some(({ text }, at) => at > 1 && isFiniteVerb(text))
}

/** "A week on the canals", "Minutes of the AGM" name a thing; `only`, `last` or `left` count. */
function isScarce(candidate: Candidate): boolean {
  const { reading, first, last } = candidate
  const counting =
    /^(?:only|just|barely|scarcely|mere|merely|under|less|fewer|literally|last|final|closing|left|remaining|go|hours|hour)$/
  const texts = reading.words.slice(first, Math.min(last, first + 7)).map(({ text }) => text)
  if (/^(?:term|training|school)$/.test(texts.at(-1) ?? '') || texts.includes('term')) return false
  return sells(candidate) ? true : texts.some((text) => counting.test(text))
}

function isFiniteVerb(text: string): boolean {
  return (
    auxiliaries.has(text) ||
    pastVerbs.has(text) ||
    ((thirdPersonVerbs.has(text) || verbsAfterPlurals.has(text)) && !ends.has(text))
  )
}

/** Time that is said to be left, in words of selling. */
export function countsDown(candidate: Candidate): boolean {
  if (isStory(candidate) || datesBeside(candidate) || isTransactional(candidate)) return false
  if (!goesOn(candidate)) return false
  return sells(candidate) || isTitle(candidate) || isOnlySentence(candidate)
}

/** The end of the clause, or what the time is for: a deed of the buyer's, an offer. */
function goesOn(candidate: Candidate): boolean {
  if (endsClause(candidate)) return true
  const { words } = candidate.reading
  const next = words[candidate.last]?.text ?? ''
  if (next === 'to') return !duties.test(words[candidate.last + 1]?.text ?? '')
  return /^(?:of|for|on|at|until|before)$/.test(next) && speaksOfOffer(candidate)
}

function isTitle({ reading: { passage } }: Candidate): boolean {
  return passage.slot === 'subject' || passage.slot === 'preheader' || passage.slot === 'heading'
}

function isTransactional({ context }: Candidate): boolean {
  return context.kind === 'transactional'
}
