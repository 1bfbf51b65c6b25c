import { coordinators, startsClause } from '../language/closed-words.ts'
import { isInstructionVerb, thirdPersonVerbs } from '../language/verbs.ts'
import type { Word } from '../reading.ts'

/**
 * True where the words from `at` to before `end`, become an instruction, say something
 * else: before `and` and a statement it is a condition ("register, and the form takes two
 * minutes"), and a verb behind a comma has lost its subject ("get 25% off, ends Sunday").
 */
export function misreadsAsInstruction(words: readonly Word[], at: number, end: number): boolean {
  for (let i = at + 1; i < end - 1; i++) {
    const text = words[i]?.text ?? ''
    if (text === ',' && thirdPersonVerbs.has(words[i + 1]?.text ?? '')) return true
    if ((text === 'and' || text === 'or') && startsStatement(words, i + 1, end)) return true
  }
  return false
}

function startsStatement(words: readonly Word[], at: number, end: number): boolean {
  const text = words[at]?.text ?? ''
  if (isInstructionVerb(text) || coordinators.has(text)) return false
  return startsClause(words, at, end)
}
