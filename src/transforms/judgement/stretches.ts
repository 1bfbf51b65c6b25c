import { firstIndex } from '../../first-index.ts'
import {
  coordinators,
  prepositions,
  startsClause,
  subordinators
} from '../../language/closed-words.ts'
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

const strong: ReadonlySet<string> = new Set([';', ':', '—', '–', '--', '-', '…', '...', '(', ')'])

/** Open a clause or an adverbial that can go: `before they go`, `while you can`. */
const openers: ReadonlySet<string> = new Set([
  ...[...subordinators].filter((word) => !['than', 'that', 'where', 'whether'].includes(word)),
  'until',
  'before'
])

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
  if (type === 'punctuation')
    return strong.has(text) || text.startsWith('!') || text.startsWith('?')
      ? at + 1
      : text === ','
        ? behindComma(reading, at + 1, end)
        : -1
  if (at === first) return -1
  if (coordinators.has(text) || text === 'so')
    return text === 'but' || startsPart(words, at + 1, end) ? at + 1 : -1
  return openers.has(text) && opensPart(words, at, end) ? at : -1
}

/** A comma parts two parts, unless it stands in a fact or between the words of a list. */
function behindComma(reading: Reading, at: number, end: number): number {
  const { words, facts } = reading
  const fact = facts[firstIndex(facts, ({ last }) => last > at)]
  if (at >= end || (fact && fact.first < at)) return -1
  const text = words[at]?.text ?? ''
  return coordinators.has(text) || text === 'so' ? at + 1 : at
}

/** A statement, an instruction, or what leans on the sentence before: `and not for long`. */
function startsPart(words: readonly Word[], at: number, end: number): boolean {
  return at < end && (startsClause(words, at, end) || prepositions.has(words[at]?.text ?? ''))
}

/** `before they go`, `while you can`: with a word behind it; not the `as` of `as well as`. */
function opensPart(words: readonly Word[], at: number, end: number): boolean {
  const text = words[at]?.text ?? ''
  if (text === 'as' || text === 'since' || text === 'after' || text === 'once')
    return startsClause(words, at + 1, end)
  return at + 1 < end
}
