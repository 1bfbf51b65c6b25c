import type { Candidate } from '../../transform.ts'

/** `(2 left)`: the match is all that stands in its brackets. */
export function isBracketed({ reading: { words }, first, last }: Candidate): boolean {
  return words[first - 1]?.text === '(' && words[last]?.text === ')'
}
