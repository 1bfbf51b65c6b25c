import {
  determiners,
  prepositions,
  startsClause,
  subordinators
} from '../../../language/closed-words.ts'
import { isData } from '../../../language/facts-in.ts'
import { isInstructionVerb } from '../../../language/verbs.ts'
import type { Candidate } from '../../../transform.ts'
import { hasFactBeside } from '../../conditions/clause-around.ts'
import { fillsSentence } from '../../conditions/fills-sentence.ts'
import { isBeforeVerb } from '../../conditions/is-before-verb.ts'
import { isOnlySentence } from '../../conditions/is-only-sentence.ts'
import { isReported } from '../../conditions/is-reported.ts'
import { isTold } from '../../conditions/is-told.ts'
import { endsClause, isAtEnd, isBeforeMark, isJoined } from '../../conditions/joins.ts'
import { limitsAnOffer } from '../../conditions/limits-an-offer.ts'
import { sells } from '../../conditions/sells.ts'
import { speaksOfOffer, statesTerms } from '../../conditions/speaks-of-offer.ts'

/** An adverbial to its end: `for a little while longer` is more than `for a little while`. */
export function passes(candidate: Candidate): boolean {
  const { reading, sentence, first, last } = candidate
  if (/^(?:longer|more|yet|still|ago|before|after|later)$/.test(reading.words[last]?.text ?? ''))
    return false
  if (isBeforeRelative(candidate)) return false
  const isFree = first === sentence.first || endsClause(candidate)
  const next = reading.words[last]?.text ?? ''
  const goesOn = prepositions.has(next) || subordinators.has(next)
  return (isFree || goesOn) && limitsAnOffer(candidate)
}

/** "… until we change our minds, which we do": the rest would hang on the wrong words. */
function isBeforeRelative({ reading: { words }, sentence, first, last }: Candidate): boolean {
  return first > sentence.first && words[last]?.text === ',' && words[last + 1]?.text === 'which'
}

/** A claim of the sender's own, to the end of its clause. */
export function isPlainLapse(candidate: Candidate): boolean {
  return endsClause(candidate) && !isTold(candidate) && !isReported(candidate)
}

/** "£9 a month for now": behind what something costs, and what it may cost later is not said. */
export function isPricedForNow(candidate: Candidate): boolean {
  const { reading, sentence, first, last } = candidate
  if (!endsClause(candidate) || isTold(candidate) || !statesTerms(candidate)) return false
  if (!hasFactBeside(candidate, { first, last }) && !sellsFree(candidate)) return false
  for (let at = sentence.first; at < sentence.last; at++)
    if (unpriced.test(reading.words[at]?.text ?? '')) return false
  return first > sentence.first
}

/** What is put off, or may be said again. */
const unpriced =
  /^(?:goodbye|closed|closes|that's|enough|stay|stays|keep|keeps|then|later|until|till|reviews?|reviewed|from|new|we'll|will|unless|if|refund|owe|balance|payment)$/

function sellsFree({ reading: { words }, sentence }: Candidate): boolean {
  return words
    .slice(sentence.first, sentence.last)
    .some(({ text }) => /^(?:free|half-price|half)$/.test(text))
}

/** Behind it stands what can be checked: an amount, a date, data. */
export function opensFact({ reading: { words, facts }, sentence, last }: Candidate): boolean {
  if (facts.some(({ first, kind }) => first >= last && first < sentence.last && kind !== 'count'))
    return true
  return words.slice(last, sentence.last).some(isData)
}

/** "Our support for version 4 ends soon, on 30 September" tells a date, and in good time. */
export function isLifecycle({ reading: { words }, sentence }: Candidate): boolean {
  for (let i = sentence.first; i < sentence.last; i++)
    if (
      /^(?:your|support|service|trial|trials|subscription|membership)$/.test(words[i]?.text ?? '')
    )
      return true
  return false
}

/** Goes on beside terms: `with time running out`. A label needs none. */
export function isAttendant(candidate: Candidate): boolean {
  const isLabel = candidate.reading.passage.slot === 'cta'
  return endsClause(candidate) && !isTold(candidate) && (isLabel || statesTerms(candidate))
}

/** "We'll write to you before prices go up" promises it. */
export function isHanging(candidate: Candidate): boolean {
  return isAttendant(candidate) && !promises(candidate) && hasMain(candidate)
}

/** What it hangs on says something: an instruction, a statement, a fact. */
function hasMain(candidate: Candidate): boolean {
  const { reading, sentence, first, last } = candidate
  if (reading.passage.slot === 'cta' || first === sentence.first) return true
  return (
    startsClause(reading.words, sentence.first, first) || hasFactBeside(candidate, { first, last })
  )
}

function promises({ reading: { words }, sentence, first }: Candidate): boolean {
  for (let i = sentence.first; i < first; i++)
    if (/^(?:we|we'll|we've|i|i'll|know|tell|remind|warn)$/.test(words[i]?.text ?? '')) return true
  return subordinators.has(words[sentence.first]?.text ?? '') && sentence.first < first
}

/** After `to` a deed: "claim your month", "book at £20"; not "kick-off". */
export function isBeforeDeed(candidate: Candidate): boolean {
  const { words } = candidate.reading
  const verb = words[candidate.last]?.text ?? ''
  if (!isBeforeVerb(candidate)) return false
  if (isInstructionVerb(verb)) return true
  const object = words[candidate.last + 1]
  return object?.type === 'number' || determiners.has(object?.text ?? '')
}

/** "Time's up: pens down" is said in an exam; before a clause, a fact or an offer it hurries. */
export function opensNews(candidate: Candidate): boolean {
  const { reading, sentence, first, last } = candidate
  if (!isBeforeMark(candidate)) return false
  if (isAtEnd(candidate) || sells(candidate) || hasFactBeside(candidate, { first, last }))
    return true
  return startsClause(reading.words, last + 1, sentence.last)
}

/** Ends a line that says what there is: `20% off planters, going soon`. */
export function isClosing(candidate: Candidate): boolean {
  return isAtEnd(candidate) && isJoined(candidate) && statesTerms(candidate) && !isTold(candidate)
}

/** "We're running out of days to bring you this": what follows is the sender's to do. */
export function speaksOfUs({ reading: { words }, first }: Candidate): boolean {
  return /^we(?:'|$)/.test(words[first]?.text ?? '')
}

/** An opportunity is never a window of glass. */
function namesChance({ reading: { words }, first, last }: Candidate): boolean {
  return words.slice(first, last).some(({ text }) => text === 'opportunity')
}

/** A picture of time running out, among words of selling. */
export function isPictured(candidate: Candidate): boolean {
  if (!endsClause(candidate) || isReported(candidate) || isTold(candidate)) return false
  return sells(candidate) || (isOnlySentence(candidate) && namesChance(candidate))
}

/** Opens a line whose rest speaks of an offer. */
export function isOpening(candidate: Candidate): boolean {
  return isBeforeMark(candidate) && !isAtEnd(candidate) && speaksOfOffer(candidate)
}

/** A line that is all haste. */
export function isLine(candidate: Candidate): boolean {
  return fillsSentence(candidate) && sells(candidate)
}
