import { closedWords, relatives, startsClause } from '../../../language/closed-words.ts'
import { factsIn } from '../../../language/facts-in.ts'
import { instructionVerbs, nounLikeVerbs, reportVerbs } from '../../../language/verbs.ts'
import type { Word } from '../../../reading.ts'
import type { Candidate } from '../../../transform.ts'
import { commandsReader } from '../../conditions/commands-reader.ts'
import { hasLossWord } from '../../conditions/has-loss-word.ts'
import { endsClause, isBeforeMark } from '../../conditions/joins.ts'
import { opensClause } from '../../conditions/opens-clause.ts'
import { isNearEmergency } from '../../conditions/speaks-of-emergency.ts'
import { passageSpeaksOfOffer } from '../../conditions/speaks-of-offer.ts'
import { tellsNothing } from '../../conditions/tells-nothing.ts'
import { crafts } from './crafts.ts'

/** Work that somebody else may well do in the reader's place. */
const duties: ReadonlySet<string> = new Set(
  `call calls shift case lesson lessons cover charge notes minutes form forms parcel blame place-holder
  key keys room key duty driver wheel medicine medication care`.split(/\s+/)
)

/** An instruction of its own that only warns. */
export function isWarning(candidate: Candidate): boolean {
  const { reading, last } = candidate
  return endsClause(candidate) && commandsReader(candidate) && reading.words[last]?.text !== 'or'
}

/** As `isWarning`, for its opening: nothing else stands in its clause. */
export function isIdleWarning(candidate: Candidate): boolean {
  return commandsReader(candidate) && tellsNothing(candidate) && !isNearEmergency(candidate)
}

/** Before a mark: behind a colon what is said of it can stand alone, or tells a fact. "No regrets: a memoir" is a title. */
export function isBeforeSubject(candidate: Candidate): boolean {
  const { reading, sentence, last } = candidate
  if (!isBeforeMark(candidate)) return false
  if (reading.words[last]?.text !== ':') return true
  const isFacted = factsIn(reading, last + 1, sentence.last).length > 0
  return isFacted || startsClause(reading.words, last + 1, sentence.last)
}

export function isCry(candidate: Candidate): boolean {
  if (candidate.reading.words[candidate.last]?.text === ':' && !isBeforeSubject(candidate))
    return false
  return isLoss(candidate)
}

/** A statement of its own that threatens a loss. */
export function isLoss(candidate: Candidate): boolean {
  return endsClause(candidate) && opensLoss(candidate)
}

/** Advice on what to take along, and directions: of these a mail may warn. */
const practical: ReadonlySet<string> = new Set(
  `forget bring pack packed wear carry turning junction entrance roundabout exit signpost lane gate bridge
  coach bus train`.split(/\s+/)
)

/** As `isLoss`, for its opening. */
export function opensLoss(candidate: Candidate): boolean {
  const { reading, sentence } = candidate
  for (let at = sentence.first; at < sentence.last; at++)
    if (practical.has(reading.words[at]?.text ?? '')) return false
  if (isReasonOfOurs(candidate)) return false
  if (!opensClause(candidate) || isFollowedByRelative(candidate)) return false
  if (isConsequence(candidate)) return false
  return tellsNothing(candidate) && !isNearEmergency(candidate) && !isReported(candidate)
}

/** "Nobody wants to be left out of the photo, so we take it at noon": why the sender does it. */
function isReasonOfOurs({ reading: { words }, sentence, first, last }: Candidate): boolean {
  if (words[last]?.text === 'of') return true
  if (!/^(?:nobody|no|no-one)$/.test(words[first]?.text ?? '')) return false
  for (let at = last; at < sentence.last; at++)
    if (words[at]?.text === 'so' && /^(?:we|our|the)$/.test(words[at + 1]?.text ?? '')) return true
  return false
}

/** "Leave it to the last minute and you'll regret it": without its consequence the rest would be advice. */
function isConsequence({ reading: { words }, sentence, first }: Candidate): boolean {
  if (words[first - 1]?.text !== 'and') return false
  const head = words[sentence.first]?.text ?? ''
  return (
    instructionVerbs.has(head) ||
    nounLikeVerbs.has(head) ||
    (!isSubject(head) && !startsClause(words, sentence.first, first - 1))
  )
}

/** "One slip and you'll wish you had it": a number stands for what happens. */
function isSubject(head: string): boolean {
  return closedWords.has(head) && !/^(?:one|an?|another|two)$/.test(head)
}

/** "Everyone's going. Are you?": the question would be left. */
export function isAskedOn({ reading: { words, sentences }, sentence }: Candidate): boolean {
  const next = sentences.find(({ first }) => first === sentence.last)
  if (next === undefined || next.last - next.first > 5) return false
  return /^(?:are|will|why|and|so|is)$/.test(words[next.first]?.text ?? '')
}

/** "Blink and you miss it: the clip is four seconds long": behind the colon stands how short a thing is. */
export function tellsOfTime({ reading: { words, facts }, sentence, last }: Candidate): boolean {
  let mark = last
  while (mark < sentence.last && words[mark]?.text !== ':') mark++
  const behind = facts.filter(({ first }) => first > mark && first < sentence.last)
  return (
    behind.some(({ kind, text }) => kind === 'duration' && /second|minute/i.test(text)) &&
    !behind.some(({ kind }) => kind === 'money' || kind === 'percent')
  )
}

export function picturesLoss(candidate: Candidate): boolean {
  return opensClause(candidate) && tellsNothing(candidate)
}

/** A question of its own, to which nobody wants an answer. */
export function asksOfLoss(candidate: Candidate): boolean {
  const { reading, sentence } = candidate
  const isQuestion = reading.passage.text.charAt(sentence.stop.start) === '?'
  const isStatement = /^(?:nobody|no|no-one)$/.test(reading.words[candidate.first]?.text ?? '')
  return (isQuestion || isStatement) && opensLoss(candidate)
}

/** Others before whom the reader is to be; not those who take a call in their place. */
export function rivalsReader(candidate: Candidate): boolean {
  const { reading, sentence } = candidate
  for (let i = sentence.first; i < sentence.last; i++)
    if (duties.has(reading.words[i]?.text ?? '')) return false
  return opensLoss(candidate)
}

/** The end of a sentence, behind an instruction or a fact, that speaks of a loss and of nothing else. */
export function isLossTail(candidate: Candidate): boolean {
  if (!isTail(candidate) || !hasLossWord(candidate) || isNearEmergency(candidate)) return false
  return reachesNoClause(candidate) && speaksToReader(candidate)
}

/** "As nobody should be left behind" is said of a group. */
function speaksToReader({ reading: { words }, first, last }: Candidate): boolean {
  if (!/^(?:because|as|since|before)$/.test(words[first]?.text ?? '')) return true
  for (let at = first; at < last; at++)
    if (/^(?:you|you'll|you'd|you're|yourself|your)$/.test(words[at]?.text ?? '')) return true
  return false
}

/** No other statement is joined within it: "because you'll regret it, and the fee is waived". */
function reachesNoClause({ reading: { words }, first, last }: Candidate): boolean {
  for (let at = first + 1; at < last; at++)
    if (/^(?:we|i|our|but)$/.test(words[at]?.text ?? '') || words[at]?.text === ';') return false
  return true
}

export function isTail(candidate: Candidate): boolean {
  return endsClause(candidate) && candidate.first > candidate.sentence.first
}

/** "Order by noon, or miss out." */
export function isAlternative(candidate: Candidate): boolean {
  const { reading, first } = candidate
  return endsClause(candidate) && reading.words[first - 1]?.text === 'or'
}

/** What a sender promises to do: `we'll let you know before prices go up`. */
const promised = /^(?:we|we'll|we've|i|i'll|they|she|he)$/
/** For `before it's too late`: a length of time before something, advice, what the sender does in time. */
export function isAdvice(candidate: Candidate): boolean {
  const { reading, sentence, first, last } = candidate
  const { words, facts } = reading
  if (facts.some((fact) => fact.kind === 'duration' && fact.last === first)) return true
  for (let at = sentence.first; at < first; at++)
    if (promised.test(words[at]?.text ?? '') && !passageSpeaksOfOffer(candidate)) return true
  if (tellsOfSigns(words, sentence.first, first)) return true
  const isSender = /^(?:we|we'll|i|i'll)$/.test(words[sentence.first]?.text ?? '')
  const isCraft = isCraftOf(candidate) && !passageSpeaksOfOffer(candidate)
  return (isSender && isPrice(words, first, last)) || isCraft || isTitleOfHealth(candidate)
}

/** "A chain creaks for weeks before it goes", "It gives no warning before it goes": what a thing does that wears out. */
function tellsOfSigns(words: readonly Word[], from: number, to: number): boolean {
  return words
    .slice(from, to)
    .some(({ text }) => /^(?:warnings?|signs|symptoms?|creaks?|rattles?|squeaks?)$/.test(text))
}

/** "Take the custard off the heat", "Stir in the flour". */
function isCraftOf({ reading: { words }, sentence, first }: Candidate): boolean {
  const verb = words[sentence.first]?.text ?? ''
  if (verb !== 'take' && verb !== 'lift') return crafts.has(verb)
  return words.slice(sentence.first, first).some(({ text }) => /^(?:off|out)$/.test(text))
}

function isPrice(words: readonly Word[], first: number, last: number): boolean {
  return words
    .slice(first, last)
    .some(({ text }) => /^(?:prices?|fares?|rates?|costs?|offer|sale)$/.test(text))
}

/** "Before it's too late: how to spot sepsis": a title of advice. */
function isTitleOfHealth({ reading: { words }, sentence, first, last }: Candidate): boolean {
  const isOpening = first === sentence.first && words[last]?.text === ':'
  return isOpening && /^(?:how|what|why|when|signs|spotting|the)$/.test(words[last + 1]?.text ?? '')
}

/** "Nobody wants to be last, which is why …": the rest needs it. */
function isFollowedByRelative({ reading: { words }, last }: Candidate): boolean {
  return words[last]?.text === ',' && relatives.has(words[last + 1]?.text ?? '')
}

/** "…, says the coach". */
function isReported({ reading: { words }, sentence, last }: Candidate): boolean {
  for (let i = last; i < sentence.last; i++) if (reportVerbs.has(words[i]?.text ?? '')) return true
  return false
}
