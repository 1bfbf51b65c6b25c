import type { Candidate } from '../../transform.ts'

/** True where the passage has no other sentence. */
export function isOnlySentence({ reading }: Candidate): boolean {
  return reading.sentences.length === 1
}
