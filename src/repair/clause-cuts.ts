import { firstIndex } from '../first-index.ts'
import {
  auxiliaries,
  determiners,
  prepositions,
  questionWords,
  relatives,
  startsClause,
  subjectPronouns,
  subordinators
} from '../language/closed-words.ts'
import { factFrom } from '../language/facts-in.ts'
import { introducerEnd } from '../language/introducers.ts'
import { isQuestion } from '../language/is-question.ts'
import { opensOffer, statedAt } from '../language/offered-thing.ts'
import { thirdPersonVerbs } from '../language/verbs.ts'
import type { Reading, Sentence, Word } from '../reading.ts'
import type { Replacement } from '../transform.ts'
import { cut, end, start, textOf } from './cut.ts'
import {
  type Frame,
  isFiller,
  isWholeSentence,
  type Joint,
  leftJoint,
  rightJoint
} from './frame.ts'
import { leansOn } from './leans-on.ts'
import { misreadsAsInstruction } from './misreads.ts'
import { hasContent, isLabelLike, stands } from './stands.ts'
import { isIncomplete, standsBefore } from './stands-before.ts'

/** Why a piece of a sentence is left alone. */
export const divided: string =
  'it is a piece of a sentence that a template block or a line end divides'

/** True where the match starts or ends its piece: how the sentence goes on from there is not known. */
export function isAtEdge(found: Frame): boolean {
  return leftJoint(found).type === 'edge' || rightJoint(found).type === 'edge'
}

/** The whole sentence with the space behind it, unless the next one leans on it. */
export function sentenceCut({ reading, sentence }: Frame): Replacement[] | string {
  if (!sentence.whole) return divided
  if (leansOn(reading, sentence.first, sentence.last))
    return 'the next sentence speaks of what it names'
  const next = reading.words[sentence.last]
  const from = introducerBefore(reading, sentence) ?? sentence
  return [cut(from.start, next && next.type !== 'break' ? next.start : sentence.end)]
}

/** The sentence before it, where that only leads up to it: `Our advice?`, `Well?` */
function introducerBefore({ words, sentences }: Reading, sentence: Sentence): Sentence | undefined {
  const before = sentences[firstIndex(sentences, ({ first }) => first >= sentence.first) - 1]
  if (!before?.whole || before.last !== sentence.first) return undefined
  const isPadding = words
    .slice(before.first, before.last)
    .every((word) => isFiller(word) && !word.token)
  const isLead = isPadding || introducerEnd(words, before.first, before.last) === before.last
  return isLead ? before : undefined
}

/** A clause goes with the joint to what stays beside it; what stays has to stand alone. */
export function clauseCut(found: Frame): Replacement[] | string {
  if (isWholeSentence(found)) return sentenceCut(found)
  const { reading, head, tail, first, last } = found
  const { words } = reading
  const right = rightJoint(found)
  const left = calledAt(found, leftJoint(found), right)
  if (left.type === 'edge' && right.type !== 'none' && right.type !== 'edge') {
    const verb = sharedVerb(found, right)
    if (verb > 0) return [cut(start(words, verb), start(words, right.last))]
    const next = reasonAt(words, right.last)
    if (!stands(found, next)) return 'what follows it would not stand alone'
    if (leansOn(reading, head, last, next)) return 'what follows speaks of what it names'
    return [cut(start(words, head), start(words, next))]
  }
  if (right.type === 'edge' && left.type !== 'none') {
    if (!standsBefore(found, left.first)) return 'what comes before it would not stand alone'
    if (goesOnBehind(found)) return 'the next sentence goes on with it'
    if (isConsequence(found, left)) return 'the sentence around it would say something else'
    return [cut(end(words, left.first - 1), end(words, tail - 1)), ...endMark(found)]
  }
  if (left.type === 'mark' && right.type === 'mark' && standsBefore(found, left.first))
    return [cut(end(words, left.first - 1), end(words, middleEnd(found, right) - 1))]
  if (isAfterOpening(found, left, right))
    return [cut(end(words, left.first - 1), end(words, last - 1))]
  const isParted = left.type === 'conjunction' && isClauseBreak(words[right.first])
  if ((isParted || isBetween(found, left, right)) && standsBefore(found, left.first))
    return [cut(end(words, left.first - 1), end(words, last - 1))]
  return left.type === 'none' || right.type === 'none'
    ? `\`${textOf(reading, first, last)}\` is woven into its sentence`
    : 'the sentence around it would not stand alone'
}

const longestSubject = 5

/** "The box was dreamt up for you, and holds six eggs": the second verb keeps the subject; -1 where they share none. */
function sharedVerb({ reading: { words }, head }: Frame, right: Joint): number {
  if (right.type !== 'conjunction' || !thirdPersonVerbs.has(words[right.last]?.text ?? ''))
    return -1
  if (!determiners.has(words[head]?.text ?? '') && words[head]?.type !== 'token') return -1
  for (let at = head + 1; at <= head + longestSubject && at < right.first; at++) {
    const { type, text } = words[at] as Word
    if (type === 'punctuation' || prepositions.has(text) || relatives.has(text)) return -1
    if (/^(?:is|was|has)$/.test(text) || thirdPersonVerbs.has(text)) return at
  }
  return -1
}

/** "Hats off, because parking is free", "…, which means you can park": the reason stands without its joint. */
function reasonAt(words: readonly Word[], at: number): number {
  const [first, second, third] = [at, at + 1, at + 2].map((i) => words[i]?.text)
  if (first === 'because' && second !== 'of') return at + 1
  if (first === 'since' && startsClause(words, at + 1, words.length)) return at + 1
  if (first === 'which' && second === 'means') return third === 'that' ? at + 3 : at + 2
  return first === 'which' && second === 'is' && third === 'why' ? at + 3 : at
}

/** "Lamps are £9: who could say no?": a question that goes takes its mark along. */
function endMark({ reading, sentence, head, first }: Frame): Replacement[] {
  const { words } = reading
  const isOwn = asks(words[first]) && !asks(words[head])
  if (!isOwn || !isQuestion(reading, sentence)) return []
  return [{ ...sentence.stop, text: isLabelLike(reading) ? '' : '.' }]
}

function asks(word: Word | undefined): boolean {
  return questionWords.has(word?.text ?? '') || auxiliaries.has(word?.text ?? '')
}

/** Not to do it is what these ask for: alone they would say so. */
const omissions =
  /^(?:skip|miss|ignore|wait|delay|blink|hesitate|leave|forget|sleep|snooze|pass|overlook|neglect|postpone)$/

/** "Skip the menu and you'll be sorry": what follows from a deed is the point of the first half. */
function isConsequence({ reading: { words }, head, first }: Frame, left: Joint): boolean {
  return (
    omissions.test(words[head]?.text ?? '') &&
    /^(?:and|or)$/.test(words[left.last - 1]?.text ?? '') &&
    /^(?:you|you'll|you'd|it|it'll|it's|they|they'll|we|we'll)$/.test(words[first]?.text ?? '')
  )
}

/** The next sentence opens with a dash: it goes on with this one. */
function goesOnBehind({ reading: { words }, sentence }: Frame): boolean {
  return /^(?:[—–-]|--)$/.test(words[sentence.last]?.text ?? '')
}

/** "NAME, don't dawdle: two lamps for £9": what is said to the name goes with it, where the rest stands. */
function calledAt(found: Frame, left: Joint, right: Joint): Joint {
  const { reading, head } = found
  const before = reading.words.slice(head, left.first)
  const isName = before.length > 0 && before.every(({ token }) => token?.role === 'recipient-name')
  const isOpening = left.type === 'mark' && right.type === 'mark'
  return isName && isOpening && stands(found, right.last) ? { ...left, type: 'edge' } : left
}

/** "We ship on Monday, so don't dawdle, and the box is £4": marks around it, and a clause with its own conjunction behind. */
function isBetween({ reading: { words }, tail }: Frame, left: Joint, right: Joint): boolean {
  const mark = words[left.first]
  // "It ended, but you wrote, so it goes on": without the turn the rest says something else.
  if (/^(?:but|yet|though)$/.test(words[left.last - 1]?.text ?? '')) return false
  const isMarked = words[right.first]?.text === ',' && (mark?.text === ',' || isClauseBreak(mark))
  return isMarked && right.type === 'conjunction' && startsClause(words, right.last, tail)
}

/** "Until 4 May, and the sand is running, mugs are £4": between an opening adverbial and the clause it belongs to. */
function isAfterOpening(
  { reading: { words }, head, tail }: Frame,
  left: Joint,
  right: Joint
): boolean {
  const text = words[head]?.text ?? ''
  const opens = prepositions.has(text) || subordinators.has(text)
  const isMarked = words[left.first]?.text === ',' && words[right.first]?.text === ','
  return opens && isMarked && left.type === 'conjunction' && startsClause(words, right.last, tail)
}

/** The opening of a sentence whose rest stands alone. */
export function leadCut(found: Frame): Replacement[] | string {
  const { reading, head, first, last } = found
  const { words } = reading
  if (first !== head) return 'it does not open its sentence'
  const right = rightJoint(found)
  const isVerb = words[last - 1]?.text === 'to' && words[last]?.type !== 'punctuation'
  if (isVerb && misreadsAsInstruction(words, last, found.tail))
    return 'what follows it would say something else'
  const isOpen = isVerb || isFullBreak(words[right.first])
  // "Don't dawdle, and we close at nine": before one that goes on in the same sense it is a clause.
  if (right.type === 'conjunction')
    return /^(?:and|so)$/.test(words[right.last - 1]?.text ?? '')
      ? clauseCut(found)
      : 'what follows it would not stand alone'
  const isOffer = right.type === 'none' && opensOffer(reading, last, found.tail)
  if (isOpen ? !hasContent(found, right.last) : !isOffer && !stands(found, right.last))
    return 'what follows it would not stand alone'
  if (leansOn(reading, head, last, right.last)) return 'what follows speaks of what it names'
  const lead = cut(start(words, head), start(words, right.last))
  const comma = isOffer ? statedAt(reading, last, found.tail) : -1
  return comma < 0 ? [lead] : [lead, cut(end(words, comma - 1), end(words, comma + 1))]
}

/** An adverbial goes from any place, with one of the commas around it. */
export function adjunctCut(found: Frame): Replacement[] | string {
  const { reading, head, tail, first, last } = found
  const { words } = reading
  const left = leftJoint(found)
  const right = rightJoint(found)
  if (left.type === 'edge') {
    const isRelative = /^(?:which|who|whom|whose)$/.test(words[right.last]?.text ?? '')
    if (right.type === 'conjunction' || isRelative || !hasContent(found, right.last))
      return 'what follows it would not stand alone'
    return [cut(start(words, head), start(words, right.last))]
  }
  // "…, vanishing like snow": a comparison goes on with it.
  if (right.type === 'none' && words[last]?.text === 'like')
    return `\`${textOf(reading, first, last)}\` is woven into its sentence`
  // "while there's some to get": the clause goes on.
  if (
    right.type === 'none' &&
    subordinators.has(words[first]?.text ?? '') &&
    words[last]?.text === 'to'
  )
    return `\`${textOf(reading, first, last)}\` is woven into its sentence`
  const before = left.type === 'mark' ? left.first - 1 : first - 1
  if (left.type === 'conjunction' || isIncomplete(reading, before))
    return `\`${textOf(reading, head, before + 1)}\` would be left without its end`
  if (right.type === 'edge') {
    if (!standsBefore(found, before + 1)) return 'what comes before it would not stand alone'
    if (goesOnBehind(found)) return 'the next sentence goes on with it'
    return [cut(end(words, before), end(words, tail - 1))]
  }
  const to = left.type === 'mark' && right.type === 'mark' ? middleEnd(found, right) : last
  return [cut(end(words, before), end(words, to - 1))]
}

/** Between two marks both go, unless the second parts two clauses, stands before a fact of a list, or is another mark than the first. */
function middleEnd({ reading, head, tail, first, last }: Frame, right: Joint): number {
  const { words } = reading
  const mark = words[right.first]?.text
  const before = words[first - 1]
  const isPair = mark === before?.text || (mark === ',' && !isClauseBreak(before))
  const partsClauses =
    startsClause(words, right.last, tail) &&
    (opensClause(words, head, first - 1) || opensSubject(words[right.last]))
  const partsList = mark === ',' && factFrom(reading, right.last) !== undefined
  return isPair && !partsClauses && !partsList ? right.last : last
}

/** "the boat", "we": no verb of what stood before. */
function opensSubject(word: Word | undefined): boolean {
  return determiners.has(word?.text ?? '') || subjectPronouns.has(word?.text ?? '')
}

/** True for a clause or an adverbial; not for a subject whose verb stands behind the match. */
function opensClause(words: readonly Word[], head: number, end: number): boolean {
  const text = words[head]?.text ?? ''
  return prepositions.has(text) || subordinators.has(text) || startsClause(words, head, end)
}

/** A colon, a dash or an exclamation mark: what stands behind needs no grammar from before. */
function isFullBreak(word: Word | undefined): boolean {
  return word?.type === 'punctuation' && word.text !== ','
}

/** A colon, a dash or a semicolon parts two clauses, whatever stands before it. */
function isClauseBreak(word: Word | undefined): boolean {
  return word?.type === 'punctuation' && /^(?:[:;—–-]|--)$/.test(word.text)
}
