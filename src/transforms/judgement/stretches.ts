import {
  coordinators,
  pluralSubjects,
  prepositions,
  startsClause,
  subordinators
} from '../../language/closed-words.ts'
import { factAround } from '../../language/facts-in.ts'
import { isInstructionVerb, subjectsWithVerb } from '../../language/verbs.ts'
import type { Reading, Sentence, Word } from '../../reading.ts'
import { contentOf } from '../conditions/content-of.ts'

/**
 * A part of a sentence between two joints, by indexes of words, the end not included.
 * A conjunction that joins equals is the joint; one that opens a clause is the part's own.
 */
export interface Stretch {
  readonly first: number
  readonly last: number
}

/** They part what stands before them from what stands behind, whatever that is. */
export const strongMarks: ReadonlySet<string> = new Set([
  ';',
  ':',
  '—',
  '–',
  '--',
  '-',
  '…',
  '...',
  '(',
  ')'
])

/** Open a clause or an adverbial that can go: `before they go`, `while you can`. */
const openers: ReadonlySet<string> = new Set(
  [...subordinators].filter((word) => !['than', 'that', 'where', 'whether'].includes(word))
)

/** The parts of a sentence's content, in order. */
export function stretchesOf(reading: Reading, sentence: Sentence): readonly Stretch[] {
  const { head, tail } = contentOf(reading, sentence)
  const found: Stretch[] = []
  let first = head
  for (let at = head; at < tail; at++) {
    const next = jointAt(reading, at, first, tail)
    if (next < 0) continue
    if (at > first) found.push({ first, last: at })
    first = next
    at = Math.max(at, next - 1)
  }
  if (first < tail) found.push({ first, last: tail })
  return found
}

/** Where the part behind a joint at word `at` starts; -1 where there is no joint. */
function jointAt(reading: Reading, at: number, first: number, end: number): number {
  const { words } = reading
  const { type, text } = words[at] as Word
  if (type === 'break' || type === 'emoji') return at + 1
  if (type === 'punctuation') return behindMark(reading, text, at, end)
  if (at === first) return -1
  if (opensMoment(words, at)) return at
  if (text === 'but' || text === 'so') return startsPart(words, at + 1, end) ? at + 1 : -1
  if (coordinators.has(text)) return joinsParts(words, first, at, end) ? at + 1 : -1
  return openers.has(text) && opensPart(words, at, end) ? at : -1
}

/** A comma parts two parts, unless it stands in a fact; a conjunction behind it belongs to the joint. */
function behindMark(reading: Reading, mark: string, at: number, end: number): number {
  if (strongMarks.has(mark) || mark.startsWith('!') || mark.startsWith('?')) return at + 1
  const next = at + 1
  if (mark !== ',' || next >= end) return -1
  const fact = factAround(reading, next)
  if (fact && fact.first < next) return -1
  const text = reading.words[next]?.text ?? ''
  return coordinators.has(text) || text === 'so' ? next + 1 : next
}

/** A clause on both sides, not two nouns: `bed and breakfast costs`; or what leans on the first: `and not for long`. */
function joinsParts(words: readonly Word[], first: number, at: number, end: number): boolean {
  const isClause = startsClause(words, first, at) || opensMoment(words, first)
  if (!isClause || isParticlePair(words, at) || !startsPart(words, at + 1, end)) return false
  // "We hope you will come and see us": a second verb of the same subject is no part.
  return !instructs(words[at + 1]) || instructs(words[first])
}

/** "up and down", "in and out" */
function isParticlePair(words: readonly Word[], at: number): boolean {
  return [at - 1, at + 1].every((i) => particles.test(words[i]?.text ?? ''))
}

const particles = /^(?:up|down|in|out|on|off|over|under|to|back|round|around|through|before|after)$/

function instructs(word: Word | undefined): boolean {
  const text = word?.text ?? ''
  return isInstructionVerb(text)
}

function startsPart(words: readonly Word[], at: number, end: number): boolean {
  return at < end && (startsClause(words, at, end) || prepositions.has(words[at]?.text ?? ''))
}

/** `before they go`, `while you can`: with a word behind it; neither `as` of `as well as`. */
function opensPart(words: readonly Word[], at: number, end: number): boolean {
  const text = words[at]?.text ?? ''
  if (text === 'as' && [at - 2, at + 2].some((i) => words[i]?.text === 'as')) return false
  if (text === 'as' || text === 'since' || text === 'after' || text === 'once')
    return startsClause(words, at + 1, end)
  return at + 1 < end
}

const moments = /^(?:moment|minute|second|instant)$/
const subjects = /^(?:i|you|we|they|he|she|it|an?|the|my|your|our|his|her|its|their)$/

/** `the moment your eyes meet` */
export function opensMoment(words: readonly Word[], at: number): boolean {
  const [the, moment, subject] = [at, at + 1, at + 2].map((i) => words[i]?.text ?? '')
  return the === 'the' && moments.test(moment ?? '') && subjects.test(subject ?? '')
}

/** A part keeps this many words before a tail, and a tail has this many. */
const leastBefore = 2
const leastTail = 2
const mostTails = 5

/** A head has this many words. */
const leastHead = 3

/** What hangs at the end of a part: an adverbial, a second predicate, a relative clause. */
const tailOpeners: ReadonlySet<string> = new Set([
  ...[...prepositions].filter((word) => !['of', 'off', 'per', 'plus', 'than', 'to'].includes(word)),
  ...coordinators,
  ...['right', 'who', 'which', 'that']
])

/** What could go from the end of a part, the longest first: `for the blink of an eye`. */
export function tailsOf(reading: Reading, { first, last }: Stretch): readonly Stretch[] {
  const found: Stretch[] = []
  for (let at = first + leastBefore; at <= last - leastTail; at++)
    if (opensTail(reading, at)) found.push({ first: at, last })
  return found.slice(-mostTails)
}

function opensTail(reading: Reading, at: number): boolean {
  const text = reading.words[at]?.text ?? ''
  const before = reading.words[at - 1]?.text ?? ''
  const next = reading.words[at + 1]?.text ?? ''
  const opens =
    tailOpeners.has(text) ||
    (text === 'to' && possessives.test(next)) ||
    isPointer(reading.words, at)
  if (!opens || tailOpeners.has(before)) return false
  if (text === 'as' && reading.words[at - 2]?.text === 'as') return false
  const fact = factAround(reading, at)
  return fact === undefined || fact.first === at
}

/** `to your very soul`; not `to find`. */
const possessives = /^(?:my|our|your|his|her|its|their)$/

const times = /^(?:second|minute|moment|instant|hour|day|morning|evening|night|week|month|year)s?$/

/** `this very second`, `every waking hour`; not `this line`, which a verb may want. */
function isPointer(words: readonly Word[], at: number): boolean {
  if (!/^(?:this|these|every)$/.test(words[at]?.text ?? '')) return false
  return [at + 1, at + 2].some((i) => times.test(words[i]?.text ?? ''))
}

/** What could go from the start of a sentence, the longest first, before a clause that stands alone: `you of all people will agree that`. */
export function headsOf({ words }: Reading, { first, last }: Stretch): readonly Stretch[] {
  const found: Stretch[] = []
  for (let at = first + leastHead; at < last; at++)
    if (endsHead(words, first, at) && startsClause(words, at, last)) found.push({ first, last: at })
  return found.reverse()
}

/** Behind `that`, or where a subject follows an opening adverbial without a comma: `behind the rope you'll find`. */
function endsHead(words: readonly Word[], first: number, at: number): boolean {
  if (words[at - 1]?.text === 'that') return !relativesOf.has(words[at - 2]?.text ?? '')
  const { text } = words[at] as Word
  const isSubject = pluralSubjects.has(text) || subjectsWithVerb.has(text)
  return isSubject && prepositions.has(words[first]?.text ?? '')
}

/** `all that we have`: what follows is of the word before it. */
const relativesOf: ReadonlySet<string> = new Set(
  'all everything anything nothing something one those than so'.split(' ')
)
