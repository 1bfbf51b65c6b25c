import { coordinators, startsClause, subordinators } from '../../language/closed-words.ts'
import type { Reading, Sentence, Word } from '../../reading.ts'
import { contentOf } from '../conditions/content-of.ts'
import { type Stretch, strongMarks } from './stretches.ts'

/**
 * The clauses of a sentence: parted by a semicolon, a colon or a dash, or by a comma
 * or conjunction behind which a clause starts that could stand alone.
 */
export function clausesOf(reading: Reading, sentence: Sentence): readonly Stretch[] {
  const { head, tail } = contentOf(reading, sentence)
  const clauses: Stretch[] = []
  let first = head
  for (let at = head; at < tail; at++) {
    const next = jointAt(reading.words, at, tail)
    if (next === at) continue
    if (at > first) clauses.push({ first, last: at })
    first = next
    at = next - 1
  }
  if (first < tail) clauses.push({ first, last: tail })
  return clauses
}

/** The word behind the joint at `at`; `at` where there is none. */
function jointAt(words: readonly Word[], at: number, end: number): number {
  const word = words[at] as Word
  if (word.type === 'punctuation' && (strongMarks.has(word.text) || word.text.startsWith('!')))
    return at + 1
  const isComma = word.type === 'punctuation' && word.text === ','
  const from = isComma ? at + 1 : at
  const text = words[from]?.text ?? ''
  const joins = coordinators.has(text) || subordinators.has(text) || text === 'so'
  if (!isComma && !joins) return at
  const start = joins ? from + 1 : from
  return start < end && startsClause(words, start, end) ? start : at
}
