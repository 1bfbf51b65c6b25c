import { auxiliaries } from '../../../language/closed-words.ts'
import { factAround, factsIn } from '../../../language/facts-in.ts'
import { thirdPersonVerbs } from '../../../language/verbs.ts'
import type { FoundFact, Reading, Word } from '../../../reading.ts'
import type { Candidate } from '../../../transform.ts'
import { type Clause, clauseAround, hasFactBeside } from '../../conditions/clause-around.ts'
import { fillsSentence } from '../../conditions/fills-sentence.ts'
import { isOnlySentence } from '../../conditions/is-only-sentence.ts'
import { isReported } from '../../conditions/is-reported.ts'
import { isTold } from '../../conditions/is-told.ts'
import { endsClause, isAtEnd } from '../../conditions/joins.ts'
import { limitSubject } from '../../conditions/limit-subject.ts'
import { sells } from '../../conditions/sells.ts'
import { speaksOfOffer, statesTerms } from '../../conditions/speaks-of-offer.ts'
import { isKept } from './is-kept.ts'

/** What a place, a road or a carrier says of its hours. */
const hours: ReadonlySet<string> = new Set(
  `open opens opening opened close closed closes serve serves served serving parking park parked
  bus buses train trains ferry ferries tram trams deliver delivers delivered dispatch
  dispatched ship ships arrive arrives arriving arrival check-in checkout bar kitchen pool daily if unless after valid helpline phone lines staff loan stay stays entry admission travel
  screening performance concert course class exhibition`.split(/\s+/)
)
const alwaysHours =
  /^(?:open|opens|opening|closed?|closes|daily|if|unless|course|class|exhibition|performance|concert)$/
const gifts: ReadonlySet<string> = new Set('waived waive included complimentary bogof'.split(' '))
/** An order by which the reader gets the rest: when is part of the bargain. */
const conditional: ReadonlySet<string> = new Set(
  `order book buy sign join register use switch upgrade subscribe act reply enter apply renew spend pay
  bring show donate give reserve enrol enroll skip submit send return vote complete`.split(/\s+/)
)

/** True for a limit of an offer of the sender's, to the end of its clause. */
export function limitsOffer(candidate: Candidate): boolean {
  if (!endsClause(candidate) || isStory(candidate)) return false
  const subject = limitSubject(candidate)
  if (subject === 'offer' || subject === 'terms') return true
  // What is the reader's own may end so long after a deed of theirs: the sender can know that.
  if (subject === 'yours') return namesDay(candidate)
  if (subject === 'chance') return sells(candidate)
  if (subject !== 'pointer' && subject !== 'none') return false
  if (subject === 'none' && candidate.first === candidate.sentence.first) return false
  if (subject === 'none') return sells(candidate) && !isOfOther(candidate)
  return (
    sells(candidate) || (fillsSentence(candidate) && namesDay(candidate)) || isAllOfIt(candidate)
  )
}

/** "It all ends tonight", alone. */
function isAllOfIt(candidate: Candidate): boolean {
  return (
    isOnlySentence(candidate) && namesDay(candidate) && isAtEnd(candidate) && !hasComma(candidate)
  )
}

function hasComma({ reading: { words }, sentence, first }: Candidate): boolean {
  for (let at = sentence.first; at < first; at++) if (words[at]?.type === 'punctuation') return true
  return false
}

/** "Day tickets are £6 and last until midnight": the subject of the verb before is no offer. */
function isOfOther(candidate: Candidate): boolean {
  const { reading, sentence } = candidate
  let verb = sentence.first
  while (verb < candidate.first && !auxiliaries.has(reading.words[verb]?.text ?? '')) verb++
  return verb < candidate.first && limitSubject({ ...candidate, first: verb }) === 'other'
}

/** True for a limit of a registration, an intake: nobody but the sender can say when it is. */
export function limitsAdmission(candidate: Candidate): boolean {
  if (!endsClause(candidate) || isStory(candidate)) return false
  const isDoor = /^doors?$/.test(candidate.reading.words[candidate.first - 1]?.text ?? '')
  return limitSubject(candidate) === 'admission' && (!isDoor || sells(candidate))
}

/** True where the clause says nothing but the limit, and a fact stands beside it. */
export function canGo(candidate: Candidate): boolean {
  const clause = clauseAround(candidate)
  const subject = limitSubject(candidate)
  if (subject === 'terms' || subject === 'yours' || namesClock(candidate)) return false
  return isBare(candidate, clause) && hasFactBeside(candidate, clause)
}

/** The same for a clause whose subject stands in the match. */
export function isBareBeside(candidate: Candidate): boolean {
  const clause = { first: candidate.first, last: candidate.last }
  return !namesClock(candidate) && isBare(candidate, clause) && hasFactBeside(candidate, clause)
}

/** True where every fact and token of the clause stands in the match. */
function isBare({ reading, first, last }: Candidate, clause: Clause): boolean {
  const isBeside = (at: number): boolean =>
    at >= clause.first && at < clause.last && (at < first || at >= last)
  if (factsIn(reading, clause.first, clause.last).some((fact) => isBeside(fact.first))) return false
  for (let at = clause.first; at < clause.last; at++)
    if (isBeside(at) && reading.words[at]?.type === 'token') return false
  return true
}

/** `Friday and tomorrow only`: the days belong together. */
function isJoinedDay({ reading, first }: Candidate): boolean {
  const { words } = reading
  const joint = words[first]?.text === 'and' ? first : first - 1
  if (!/^(?:and|or|&)$/.test(words[joint]?.text ?? '')) return false
  const isDay = /^(?:today|tonight|tomorrow|weekend|day|evening)$/.test(
    words[joint - 1]?.text ?? ''
  )
  return isDay || endsDate(reading, joint)
}

function endsDate(reading: Reading, end: number): boolean {
  const fact = factAround(reading, end - 1)
  return fact?.kind === 'date' && fact.last === end
}

/** `just today, tomorrow and Friday`. */
function isListed({ reading: { words }, last }: Candidate): boolean {
  return (
    words[last]?.text === ',' && /^(?:today|tonight|tomorrow)$/.test(words[last + 1]?.text ?? '')
  )
}

/** "Until the weekend is over": the words go on as a clause of their own. */
function isCutShort({ reading: { words }, last }: Candidate): boolean {
  const text = words[last]?.text ?? ''
  return auxiliaries.has(text) || thirdPersonVerbs.has(text)
}

/** The `hours` of `24 hours` are no words of their own. */
export function splitsFact({ reading, sentence, first }: Candidate): boolean {
  return factsIn(reading, sentence.first, first).some((fact) => fact.last > first)
}

/** True where an hour of the clock stands in the match: a reader could go by it. */
export function namesClock(candidate: Candidate): boolean {
  return factsOf(candidate).some(({ kind, text }) => kind === 'time' && /\d/.test(text))
}

/** True where the match names the day of the reading, and not only a length of time. */
export function namesDay({ reading: { words }, first, last }: Candidate): boolean {
  for (let at = first; at < last; at++)
    if (/^(?:today|tonight|tomorrow|midnight|weekend)$/.test(words[at]?.text ?? '')) return true
  return false
}

/** The facts that the match holds. */
export function factsOf({ reading, first, last }: Candidate): readonly FoundFact[] {
  return factsIn(reading, first, last)
}

/** True for a report, a condition, a story. */
export function isStory(candidate: Candidate): boolean {
  return isTold(candidate) || isReported(candidate)
}

/** True where the words limit terms that stand beside them, and can go. */
export function limitsTerms(candidate: Candidate): boolean {
  return isTermed(candidate, alwaysHours) && !isConditional(candidate) && !isKept(candidate)
}

/** The same for words that a bar or a road says too. */
export function limitsTermsOnly(candidate: Candidate): boolean {
  if (!isTermed(candidate, hours) || isConditional(candidate) || isFuture(candidate)) return false
  const isShort = candidate.reading.passage.slot !== 'body'
  return isShort || statesTerms(candidate) || gives(candidate)
}

/** "Your refund of £20 will be with you by tomorrow" promises. */
function isFuture(candidate: Candidate): boolean {
  const { words } = candidate.reading
  const { first, last } = clauseAround(candidate)
  for (let at = first; at < last; at++) {
    const text = words[at]?.text ?? ''
    if (/^(?:was|were|refunds?|credit|debit|payment|account)$/.test(text)) return true
    if (/^(?:will|shall|\w+'ll)$/.test(text) && comes.test(words[at + 1]?.text ?? '')) return true
  }
  return false
}

const comes = /^(?:be|arrive|have|reach|see|leave|show|appear|come|take|receive|hear)$/

/** Where what the reader has to do in time is part of the bargain. */
export function isPartOfBargain(candidate: Candidate): boolean {
  if (!isTermed(candidate, hours) || isFuture(candidate) || !isBargain(candidate)) return false
  return statesTerms(candidate) || gives(candidate) || namesCode(candidate) || namesFee(candidate)
}

function isTermed(candidate: Candidate, hours: RegExp | ReadonlySet<string>): boolean {
  if (isTold(candidate) || splitsFact(candidate) || isCutShort(candidate)) return false
  if (isJoinedDay(candidate) || isListed(candidate)) return false
  const { reading, first, last } = candidate
  const clause = clauseAround(candidate)
  for (let at = clause.first; at < clause.last; at++) {
    const text = reading.words[at]?.text ?? ''
    const isHours = hours instanceof RegExp ? hours.test(text) : hours.has(text)
    if ((at < first || at >= last) && isHours) return false
  }
  if (datesBeside(candidate) || isPredicate(candidate) || isEvery(candidate)) return false
  return candidate.reading.passage.slot === 'cta' || hasTerms(candidate)
}

/** `got until midnight`, `good until midnight`: the words before need it. */
function isPredicate({ reading: { words }, first }: Candidate): boolean {
  let at = first - 1
  while (/^(?:only|just|but)$/.test(words[at]?.text ?? '')) at--
  return /^(?:got|have|has|had|\w+'ve|good|valid|live|available|on|here|running|open|lasts?|runs?|stays?|counts?|is|are|waits?|holds?|held|next|last|first|final)$/.test(
    words[at]?.text ?? ''
  )
}

/** `every night`. */
function isEvery({ reading: { words }, sentence }: Candidate): boolean {
  for (let at = sentence.first; at < sentence.last; at++)
    if (
      /^(?:every|each)$/.test(words[at]?.text ?? '') &&
      /^(?:day|night|evening|morning|week|weekend|month|year|time)$/.test(words[at + 1]?.text ?? '')
    )
      return true
  return false
}

function gives({ reading: { words }, sentence }: Candidate): boolean {
  for (let at = sentence.first; at < sentence.last; at++)
    if (gifts.has(words[at]?.text ?? '') || isDoubled(words, at)) return true
  return false
}

/** `double points`, `every gift is doubled`; not a dough. */
function isDoubled(words: readonly Word[], at: number): boolean {
  if (!/^(?:doubled?|triple[ds]?|match(?:ed)?)$/.test(words[at]?.text ?? '')) return false
  return words
    .slice(Math.max(0, at - 4), at + 4)
    .some(({ text }) => /^(?:gifts?|donations?|points|pounds?|miles|rewards?|stamps)$/.test(text))
}

/** True where the sentence holds a date, or a time besides: the day is named. */
export function datesBeside({ reading, sentence, first, last }: Candidate): boolean {
  return factsIn(reading, sentence.first, sentence.last).some(
    (fact) =>
      (fact.kind === 'time' || (fact.kind === 'date' && !isNamedDay(reading, fact))) &&
      (fact.first < first || fact.first >= last)
  )
}

/** Black Friday and Cyber Monday are names of sales. */
export function isNamedDay({ words }: Reading, { first }: FoundFact): boolean {
  return /^(?:black|cyber|super|green)$/.test(words[first - 1]?.text ?? '')
}

function isConditional(candidate: Candidate): boolean {
  const { reading, sentence, first, last } = candidate
  if (reading.passage.slot === 'cta') return false
  const clause = clauseAround(candidate)
  // "Deposit by tomorrow and the second night is free".
  if (reading.words[last]?.text === 'and' && first > sentence.first && first - sentence.first < 4)
    return true
  for (let at = clause.first; at < first; at++) if (isOrder(reading.words, at)) return true
  return false
}

/** `order by`, `by ordering`. */
function isOrder(words: readonly Word[], at: number): boolean {
  const text = words[at]?.text ?? ''
  if (conditional.has(text)) return !isNoun(words, at)
  if (/^(?:placed|made|booked|ordered|received|bought|submitted|completed|signed)$/.test(text))
    return true
  return text.endsWith('ing') && /^(?:by|when|for)$/.test(words[at - 1]?.text ?? '')
}

/** "Your order", "a use". */
function isNoun(words: readonly Word[], at: number): boolean {
  return /^(?:the|your|our|a|an|any|every|this|each)$/.test(words[at - 1]?.text ?? '')
}

/** True where the sentence says what there is to have. */
export function hasTerms(candidate: Candidate): boolean {
  return speaksOfOffer(candidate) || gives(candidate) || namesCode(candidate)
}

function namesFee({ reading: { words }, sentence }: Candidate): boolean {
  return words.slice(sentence.first, sentence.last).some(({ text }) => /^fees?$/.test(text))
}

function namesCode({ reading, sentence }: Candidate): boolean {
  return factsIn(reading, sentence.first, sentence.last).some(({ kind }) => kind === 'code')
}

/** What the reader gets who is quick. */
export function isBargain(candidate: Candidate): boolean {
  const { words } = candidate.reading
  for (let at = candidate.sentence.first; at < candidate.sentence.last; at++)
    if (/^(?:deliver\w*|dispatch\w*|arriv\w*|collect\w*)$/.test(words[at]?.text ?? '')) return false
  return !isStory(candidate)
}

/** The reason stands at the end, behind what says what there is. */
export function closesReason(candidate: Candidate): boolean {
  if (!endsClause(candidate) || isTold(candidate) || namesClock(candidate)) return false
  return candidate.first > candidate.sentence.first && hasTerms(candidate)
}
