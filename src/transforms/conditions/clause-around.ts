import { coordinators, startsClause } from '../../language/closed-words.ts'
import { factsIn } from '../../language/facts-in.ts'
import type { Word } from '../../reading.ts'
import type { Candidate } from '../../transform.ts'
import { contentOf } from './content-of.ts'

/** Words from `first` up to the word before `last`. */
export interface Clause {
  readonly first: number
  readonly last: number
}

/**
 * The clause that holds the match: from the mark or the conjunction before it to the one
 * behind. A comma is a boundary only where a clause starts behind it.
 */
export function clauseAround({ reading, sentence, first, last }: Candidate): Clause {
  const { words } = reading
  const { head, tail } = contentOf(reading, sentence)
  let from = first
  while (from > head && !(isJoint(words[from - 1]) && opens(words, from - 1, from, tail))) from--
  let to = Math.max(last, from)
  while (to < tail && !(isJoint(words[to]) && opens(words, to, afterJoints(words, to, tail), tail)))
    to++
  return { first: from, last: to }
}

/** True where a fact, or a template token that is no name, stands in the sentence and not in the clause. */
export function hasFactBeside(
  candidate: Candidate,
  clause: Clause = clauseAround(candidate)
): boolean {
  const { reading, sentence } = candidate
  const isBeside = (at: number): boolean => at < clause.first || at >= clause.last
  const facts = factsIn(reading, sentence.first, sentence.last)
  if (facts.some(({ first, kind }) => isBeside(first) && kind !== 'count')) return true
  for (let at = sentence.first; at < sentence.last; at++) {
    const word = reading.words[at]
    if (isBeside(at) && word?.type === 'token' && word.token?.role !== 'recipient-name') return true
  }
  return false
}

function opens(words: readonly Word[], joint: number, next: number, end: number): boolean {
  const { type, text } = words[joint] as Word
  if (type !== 'word' && text !== ',') return true
  return startsClause(words, next, end)
}

function afterJoints(words: readonly Word[], at: number, end: number): number {
  let next = at
  while (next < end && isJoint(words[next])) next++
  return next
}

function isJoint(word: Word | undefined): boolean {
  if (word?.type === 'word') return coordinators.has(word.text)
  return word?.type === 'emoji' || word?.type === 'break' || isMark(word)
}

function isMark(word: Word | undefined): boolean {
  return word?.type === 'punctuation' && /^(?:[,;:—–|·•!(…-]|--|\.\.\.)/.test(word.text)
}
