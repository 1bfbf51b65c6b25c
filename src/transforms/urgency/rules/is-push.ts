import {
  auxiliaries,
  coordinators,
  determiners,
  questionWords,
  startsClause,
  subjectPronouns
} from '../../../language/closed-words.ts'
import { factsIn } from '../../../language/facts-in.ts'
import { calloutEnd, introducerEnd } from '../../../language/introducers.ts'
import { isInstructionVerb, reportVerbs, subjectsWithVerb } from '../../../language/verbs.ts'
import type { Reading, Word } from '../../../reading.ts'
import type { Candidate } from '../../../transform.ts'
import { commandsReader } from '../../conditions/commands-reader.ts'
import { endsClause } from '../../conditions/joins.ts'
import { opensClause } from '../../conditions/opens-clause.ts'
import { sells } from '../../conditions/sells.ts'
import { isNearEmergency } from '../../conditions/speaks-of-emergency.ts'
import { tellsNothing } from '../../conditions/tells-nothing.ts'
import { crafts } from './crafts.ts'

/** True for an instruction to the reader that is a clause of its own and hangs on no condition. */
export function pushesReader(candidate: Candidate): boolean {
  const { reading, sentence, last } = candidate
  if (!endsClause(candidate) || !commandsReader(candidate)) return false
  if (isNearEmergency(candidate) || isConditional(candidate) || isQuestion(candidate)) return false
  if (isBeforeConsequence(candidate)) return false
  const joint = reading.words[last]?.text
  if (joint === 'or' || (joint === 'and' && !leadsToInstruction(candidate))) return false
  return joint !== 'and' || !isTitle(reading, last + 1, sentence.last)
}

/** "Do it today, and the clerk will stamp the form": what follows comes of it. */
function isBeforeConsequence({ reading: { words }, first, last }: Candidate): boolean {
  if (
    words[first - 1]?.text === 'so' ||
    words[last]?.text !== ',' ||
    words[last + 1]?.text !== 'and'
  )
    return false
  const next = words[last + 2]?.text ?? ''
  return determiners.has(next) || subjectPronouns.has(next) || subjectsWithVerb.has(next)
}

const whom = "(?:you|you'll|you'd|you've|you all|we'd|i'd|one|folks)"
const padded = '(?:(?:so|but|and|now|well|then|really|also|because|as|since) )*'
const urged =
  "(?:better|best|please|just|kindly|simply|quick|do|let's|try to|remember to|be sure to|make sure you|make sure to|time to|high time to|it's time to|it is time to|it pays to|it's best to|it's better to|it's wise to|it helps to|we (?:suggest|recommend|advise|urge)(?: that)? you(?: to)?|the trick is to|the secret is to|all you (?:have|need) to do is|all that's left is to|go on and|come on and|we would|i would|why not)"
const ought =
  '(?:need|want|have|ought|got|had|better|best|should|must|may|might|gotta|would|do well|be wise|love)'
/** Before a verb phrase of haste these make an instruction of it. */
const obligation = new RegExp(
  `^${padded}(?:${urged}|${whom}(?: (?:really|just|probably|simply|do|will|may|might|certainly|definitely))* ?(?:${ought}(?: (?:want|need|have|better|best|wise))?(?: to)?)?)$`
)
/** The same before what holds one up. */
const warning = new RegExp(
  `^${padded}(?:(?:better|best|try|please|it's best|it's better|we'd (?:urge|advise|beg) you|we (?:urge|advise|suggest|recommend) you|you'd better|you'd best|you had better|you'd be wise|you'd do well) not(?: to)?|(?:you|you'd|we) (?:really )?(?:shouldn't|mustn't|must not|should not|can't afford to|cannot afford to|won't want to|don't want to|wouldn't want to|had better not))$`
)
/** Their words are no more. */
const longestUrge = 10

/** `you'd better get a move on`: the words before the match make an instruction of it. */
export function isUrged(candidate: Candidate): boolean {
  return endsPush(candidate) && obligation.test(urgeBefore(candidate))
}

/** `best not to hang about`. */
export function isWarnedOff(candidate: Candidate): boolean {
  return endsPush(candidate) && warning.test(urgeBefore(candidate))
}

function endsPush(candidate: Candidate): boolean {
  const { reading, last } = candidate
  const behind = reading.words.slice(last, last + 4).map(({ text }) => text)
  const isWish = /^if you (?:want|fancy|need|like|hope) (?:an?|one|any|some|the)$/.test(
    behind.join(' ')
  )
  if (!(isWish || endsClause(candidate)) || isNearEmergency(candidate) || isQuestion(candidate))
    return false
  return reading.words[last]?.text !== 'or' && tellsNothing(candidate)
}

function urgeBefore({ reading: { words }, sentence, first }: Candidate): string {
  let at = first
  while (at > sentence.first && first - at < longestUrge && words[at - 1]?.type === 'word') at--
  while (at < first && coordinators.has(words[at]?.text ?? '')) at++
  return words
    .slice(at, first)
    .map(({ text }) => text)
    .join(' ')
}

/** `hurry and save`; not "act fast and the fee is waived", nor "stop and log out if …", which are conditions. */
function leadsToInstruction({ reading: { words }, sentence, last }: Candidate): boolean {
  if (hasCondition(words, last, sentence.last)) return false
  const next = words[last + 1]
  if (next === undefined || determiners.has(next.text) || next.type === 'number') return false
  return !subjectPronouns.has(next.text) && !subjectsWithVerb.has(next.text)
}

/** True for a statement that is a clause of its own and tells nothing else. */
export function isSaying(candidate: Candidate): boolean {
  if (isPun(candidate) || isOfVehicle(candidate)) return false
  return endsClause(candidate) && opensSaying(candidate) && !isHeadOfTitle(candidate)
}

/** "The bus goes at nine and it won't wait". */
function isOfVehicle({ reading: { words }, sentence, first }: Candidate): boolean {
  return words
    .slice(sentence.first, first)
    .some(({ text }) => /^(?:bus|coach|train|ferry|boat|minibus|driver|tide|tram)$/.test(text))
}

const proverb = /^(?:time flies|(?:the )?early bird|make hay|strike while)/

/** "Time flies", "The early bird catches the worm: the walk starts at 5am": in copy that sells nothing a proverb is one. */
export function isPun(candidate: Candidate): boolean {
  const { reading, sentence, first, last } = candidate
  const text = reading.words
    .slice(first, last)
    .map((word) => word.text)
    .join(' ')
  if (!proverb.test(text) || sells(candidate)) return false
  const mark = reading.words[last]?.text
  return (
    mark === ':' ||
    (reading.sentences.length === 1 &&
      sentence.first === first &&
      mark === '.' &&
      /^time/.test(text))
  )
}

/** "Time is everything: a history of clocks": behind the colon stands neither a fact nor a statement. */
function isHeadOfTitle({ reading, sentence, last }: Candidate): boolean {
  const { words } = reading
  if (words[last]?.text !== ':' || hasFact(reading, last, sentence.last)) return false
  return (
    questionWords.has(words[last + 1]?.text ?? '') || !startsClause(words, last + 1, sentence.last)
  )
}

/** As `isSaying`, for the opening of one. */
export function opensSaying(candidate: Candidate): boolean {
  if (isOfMatter(candidate)) return false
  if (!opensClause(candidate) || isNearEmergency(candidate) || isConditional(candidate))
    return false
  return tellsNothing(candidate) && !isTold(candidate)
}

/** "Fast hands are needed for pulling sugar", "delay is the enemy of a clean report", "I wouldn't wait for the code": the matter is named. */
function isOfMatter({ reading: { words }, last }: Candidate): boolean {
  const text = words[last]?.text ?? ''
  const next = words[last + 1]?.text ?? ''
  if (text === 'of') return /^(?:an?|the|every|any)$/.test(next)
  return text === 'for' && (next.endsWith('ing') || /^(?:the|an?)$/.test(next))
}

/** `drop everything and book`: what follows is told to the reader, in any case. */
export function isBeforeInstruction({ reading, sentence, last }: Candidate): boolean {
  const { words, passage } = reading
  const { text = '', start = 0 } = words[last] ?? {}
  if (!isInstructionVerb(text)) return false
  const letter = passage.text.charAt(start)
  if (letter !== letter.toLowerCase() || auxiliaries.has(words[last + 1]?.text ?? '')) return false
  return !hasCondition(words, last, sentence.last)
}

/** "Don't leave it too late to net the beans": when a craft is done in time is a fact of it. */
export function isBeforeCraft({ reading: { words }, last }: Candidate): boolean {
  return crafts.has(words[last]?.text ?? '')
}

/** "Look lively, for the plots are £38": `for` gives the reason, and a clause. */
export function isBeforeClause({ reading: { words }, sentence, last }: Candidate): boolean {
  return startsClause(words, last, sentence.last)
}

/** `be quick to book`, not `be quick to listen`. */
export function isBeforeOrder({ reading: { words }, last }: Candidate): boolean {
  const text = words[last]?.text ?? ''
  return /^(?:book|order|buy|reserve|get|save|secure|bag|grab|join|claim|register|apply|snap|avoid|beat|see|catch|lock|try|sign|enter|win|land)$/.test(
    text
  )
}

/** "Hurry Up and Wait", "Hurry up and wait: an essay": a saying, or a title. */
function isTitle({ words, passage }: Reading, at: number, end: number): boolean {
  const letter = passage.text.charAt(words[at]?.start ?? 0)
  if (letter !== letter.toLowerCase() || words[at]?.text === 'wait') return true
  return at + 1 < end && words[at + 1]?.text === ':'
}

const titles = /^(?:called|titled|novel|film|song|talk|book|play)$/

/** "…, says the coach", "… is a talk": somebody's words, or a title. */
function isTold({ reading: { words }, sentence, last }: Candidate): boolean {
  for (let i = last; i < sentence.last && words[i]?.type !== 'punctuation'; i++) {
    const text = words[i]?.text ?? ''
    if (reportVerbs.has(text) || titles.test(text)) return words[i - 1]?.text !== 'so'
  }
  return false
}

/** "If the alarm sounds, move quickly": it says in what case. */
function isConditional({ reading: { words }, sentence, first }: Candidate): boolean {
  const opener = words[sentence.first]?.text ?? ''
  if (/^(?:in|at)$/.test(opener) && introducerEnd(words, sentence.first, first) === first)
    return false
  return words[first - 1]?.text === ',' && /^(?:if|when|whenever|should|in)$/.test(opener)
}

function hasCondition(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^(?:if|when|unless)$/.test(words[i]?.text ?? '')) return true
  return false
}

function isQuestion({ reading, sentence }: Candidate): boolean {
  return reading.passage.text.charAt(sentence.stop.start) === '?'
}

/** "What are you waiting for? If it is a refund, …": the sentences behind take the question in earnest. */
export function isAnswered({ reading: { words, sentences }, sentence }: Candidate): boolean {
  const text = words[sentence.last]?.text ?? ''
  if (/^(?:if|whether|because|either|tell|let|reply|answer|vote)$/.test(text)) return true
  const next = sentences.find(({ first }) => first === sentence.last)
  return words
    .slice(next?.first, next?.last ?? sentence.last)
    .some(
      (word) => next !== undefined && /^(?:survey|answers|answered|replied|poll)$/.test(word.text)
    )
}

/** "Need a nudge? You can set a reminder": the sentence behind helps. */
export function isHelped(candidate: Candidate): boolean {
  const text = candidate.reading.words[candidate.sentence.last]?.text ?? ''
  return isAnswered(candidate) || /^(?:you|ring|press|tap|set|turn|ask|speak|talk)$/.test(text)
}

/** "Quick, easy suppers", "Quick: ready in 20 minutes", "Act now, then and always": it says how or when. */
export function describes(candidate: Candidate): boolean {
  const { reading, first, last } = candidate
  const { words } = reading
  const mark = words[last]?.text
  const at = coordinators.has(words[last + 1]?.text ?? '') ? last + 2 : last + 1
  const next = words[at]
  if (next === undefined || next.type === 'token' || /[%£$€]/.test(next.text)) return false
  if (/^(?:slowly|gently|carefully|gradually)$/.test(next.text)) return true
  const isQuick = /^quick(?:ly)?$/.test(words[first]?.text ?? '') && last - first === 1
  if (mark === ':' && /^get(?:ting)?$/.test(words[first]?.text ?? '') && last - first < 3)
    return true
  if (mark === ':') return isLabel(candidate, at, isQuick)
  if (determiners.has(next.text) || subjectPronouns.has(next.text)) return false
  if (mark === ',' && isQuick) return !opensInstruction(next)
  return mark === ',' && !followsPlainly(candidate, at)
}

/** "Quick: ready in 20 minutes", "Hop to it: a course in brewing": the words behind the colon say what it is. */
function isLabel({ reading, sentence }: Candidate, at: number, isQuick: boolean): boolean {
  const { slot } = reading.passage
  // "On your marks: a century of school sports" may be the title of a piece.
  const isRace = slot === 'heading' && reading.words[sentence.first + 2]?.text === 'marks'
  if (!isQuick && !isRace && slot !== 'body') return false
  if (startsClause(reading.words, at, sentence.last)) return false
  return isQuick || !hasFact(reading, at, sentence.last)
}

/** Behind the comma the clause that the push hurries to: an instruction, or one with a fact in a line without a verb. */
function followsPlainly({ reading, sentence }: Candidate, at: number): boolean {
  const { words, passage } = reading
  const next = words[at] as Word
  if (calloutEnd(words, at, contentEnd(words, sentence.last)) > at) return true
  if (passage.slot !== 'body' && hasFact(reading, at, sentence.last)) return true
  if (!startsClause(words, at, sentence.last)) return false
  return next.type === 'number' || subjectsWithVerb.has(next.text) || opensInstruction(next)
}

function opensInstruction({ text }: Word): boolean {
  return isInstructionVerb(text)
}

function contentEnd(words: readonly Word[], last: number): number {
  let end = last
  while (words[end - 1]?.type === 'punctuation') end--
  return end
}

function hasFact(reading: Reading, from: number, to: number): boolean {
  return factsIn(reading, from, to).length > 0
}

/** "Act now while stocks last" names a condition that a law may ask for. */
export function namesStock({ reading: { words }, first, last }: Candidate): boolean {
  for (let i = first; i < last; i++)
    if (/^(?:stocks?|supplies|availability)$/.test(words[i]?.text ?? '')) return true
  return false
}
