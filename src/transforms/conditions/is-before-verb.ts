import { closedWords } from '../../language/closed-words.ts'
import type { Candidate } from '../../transform.ts'

/** After a `to`: "act now to save 20%", not "hurry to the shop" or "a quick trip to Leeds". */
export function isBeforeVerb({ reading: { words, passage }, last }: Candidate): boolean {
  const next = words[last]
  if (next?.type !== 'word' || (closedWords.has(next.text) && next.text !== 'have')) return false
  const before = passage.text.charAt((words[last - 1]?.start ?? 0) + 1)
  const letter = passage.text.charAt(next.start)
  return letter === letter.toLowerCase() || before === before.toUpperCase()
}
