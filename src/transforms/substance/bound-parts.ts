import {
  auxiliaries,
  closedWords,
  coordinators,
  determiners,
  startsClause,
  subjectPronouns,
  subordinators
} from '../../language/closed-words.ts'
import { factAround } from '../../language/facts-in.ts'
import { instructionVerbs, isInstructionVerb } from '../../language/verbs.ts'
import type { Reading, Word } from '../../reading.ts'
import { isGreeting } from '../conditions/greeting.ts'
import type { Stretch } from '../judgement/stretches.ts'

/** True for a part that others of its sentence are bound to: a condition, a deed with its reason, an item of a list. */
export function isBound(reading: Reading, part: Stretch): boolean {
  return isCondition(reading, part) || isListed(reading, part) || isExplained(reading, part)
}

const conditions = /^(?:if|unless|when|whenever|once|until|till|before|after|where|wherever)$/

/** "If you have paid, ignore this": what the rest of the sentence holds for, unless it presses much. */
function isCondition({ words }: Reading, { first }: Stretch): boolean {
  const text = words[first]?.text ?? ''
  return conditions.test(text) || (subordinators.has(text) && !isJoined(words, first))
}

/** "You get this mail because you asked for it": what has its reason with it. */
function isExplained({ words }: Reading, { last }: Stretch): boolean {
  return words[last]?.text === 'because'
}

/** "…, stiff brakes and loose chains": the last of a list, without a verb of its own. */
function isListed({ words }: Reading, { first, last }: Stretch): boolean {
  if (words[first - 1]?.text !== ',' || closedWords.has(words[first]?.text ?? '')) return false
  const own = words.slice(first, last)
  return (
    own.some(({ text }) => text === 'and' || text === 'or') && !startsClause(words, first, last)
  )
}

/** "Bring a friend, and we'll give you both a coffee": a promise holds for who does what stands before it. */
export function isPromised({ words }: Reading, { first, last }: Stretch): boolean {
  if (!isInstructionVerb(words[first]?.text ?? '')) return false
  const joint = words[last]?.text === ',' ? last + 1 : last
  const isJoint = /^(?:and|or)$/.test(words[joint]?.text ?? '')
  return isJoint && /^(?:we|we'll|i'll|i|you'll|they'll|it'll)$/.test(words[joint + 1]?.text ?? '')
}

/** True behind a mark or a conjunction, and where nothing stands before. */
export function isJoined(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  if (before === undefined) return true
  return /^(?:punctuation|emoji)$/.test(before.type) || coordinators.has(before.text)
}

/**
 * "Two chairs, each with your name in it, start at £9", "Each skein, bale and fleece is £9":
 * behind a thing and its comma comes the verb, or another thing of a list.
 */
export function isSubjectOf(
  reading: Reading,
  part: Stretch | undefined,
  next: Stretch | undefined
): boolean {
  const { words } = reading
  if (!part || !next || words[part.last]?.text !== ',') return false
  if (words[next.first - 1]?.text !== ',') return false
  const opens = words[part.first]?.text ?? ''
  const isThing = determiners.has(opens) || factAround(reading, part.first)?.kind === 'count'
  if (!isThing || startsClause(words, part.first, part.last)) return false
  const { type, text } = words[next.first] as Word
  const isOwn = closedWords.has(text) && !auxiliaries.has(text)
  return type === 'word' && !isOwn && !instructionVerbs.has(text)
}

/** "Two of the lofts, 40% of the lot, are let": a verb behind a comma belongs to what stands before it. */
export function isPredicate({ words }: Reading, part: Stretch | undefined): boolean {
  const at = part?.first ?? 0
  if (words[at - 1]?.text !== ',' || !auxiliaries.has(words[at]?.text ?? '')) return false
  const next = words[at + 1]?.text ?? ''
  return !subjectPronouns.has(next) && !determiners.has(next)
}

/** "Good morning, NAME": a letter's form. */
export function isGreetingPart({ words }: Reading, { first, last }: Stretch): boolean {
  const isName = (at: number): boolean => words[at]?.token?.role === 'recipient-name'
  let name = first
  while (name < last && !isName(name)) name++
  const isLast = name >= last - 1 && (name < last || isName(last + 1))
  return isLast && isGreeting(words, first, name)
}

const exceptions = /^(?:without|unless|except|but|until|till)$/
const negations = /^(?:not|never|no|none|nobody|nothing|cannot|neither|[a-z]+n't)$/

/** "We couldn't have managed it without you": with a denial, its exception is what is said. */
export function isException({ words }: Reading, part: Stretch, tail: Stretch): boolean {
  if (!exceptions.test(words[tail.first]?.text ?? '')) return false
  return words.slice(part.first, tail.first).some(({ text }) => negations.test(text))
}
