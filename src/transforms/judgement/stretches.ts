import {
  coordinators,
  prepositions,
  startsClause,
  subordinators
} from '../../language/closed-words.ts'
import { factAround } from '../../language/facts-in.ts'
import { instructionVerbs, nounLikeVerbs } from '../../language/verbs.ts'
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
  if (!startsPart(words, at + 1, end) || !startsClause(words, first, at)) return false
  // "We hope you will come and see us": a second verb of the same subject is no part.
  return !instructs(words[at + 1]) || instructs(words[first])
}

function instructs(word: Word | undefined): boolean {
  const text = word?.text ?? ''
  return instructionVerbs.has(text) || nounLikeVerbs.has(text)
}

function startsPart(words: readonly Word[], at: number, end: number): boolean {
  return at < end && (startsClause(words, at, end) || prepositions.has(words[at]?.text ?? ''))
}

/** `before they go`, `while you can`: with a word behind it; not the `as` of `as well as`. */
function opensPart(words: readonly Word[], at: number, end: number): boolean {
  const text = words[at]?.text ?? ''
  if (text === 'as' && words[at - 2]?.text === 'as') return false
  if (text === 'as' || text === 'since' || text === 'after' || text === 'once')
    return startsClause(words, at + 1, end)
  return at + 1 < end
}

/** A part keeps this many words before a tail, and a tail has this many. */
const leastHead = 2
const leastTail = 3
const mostTails = 4

/** What hangs at the end of a part: an adverbial, a second predicate, a relative clause. */
const tailOpeners: ReadonlySet<string> = new Set([
  ...[...prepositions].filter((word) => !['of', 'off', 'per', 'plus', 'than', 'to'].includes(word)),
  ...coordinators,
  ...['this', 'these', 'right', 'every', 'who', 'which', 'that']
])

/** What could go from the end of a part, the longest first: `for the blink of an eye`. */
export function tailsOf(reading: Reading, { first, last }: Stretch): readonly Stretch[] {
  const found: Stretch[] = []
  for (let at = first + leastHead; at <= last - leastTail; at++)
    if (found.length < mostTails && opensTail(reading, at)) found.push({ first: at, last })
  return found
}

function opensTail(reading: Reading, at: number): boolean {
  const text = reading.words[at]?.text ?? ''
  const before = reading.words[at - 1]?.text ?? ''
  if (!tailOpeners.has(text) || tailOpeners.has(before)) return false
  if (text === 'as' && reading.words[at - 2]?.text === 'as') return false
  const fact = factAround(reading, at)
  return fact === undefined || fact.first === at
}
