import type { Candidate } from '../../../transform.ts'

/** "We keep the name for you for 30 more days": how long the sender stores something is a rule. */
export function isKept({ reading: { words }, sentence, first }: Candidate): boolean {
  for (let at = sentence.first + 1; at < first; at++)
    if (
      /^(?:keep|store|retain)$/.test(words[at]?.text ?? '') &&
      /^(?:we|we'll|will|can)$/.test(words[at - 1]?.text ?? '')
    )
      return !/^(?:going|it|running|open)$/.test(words[at + 1]?.text ?? '')
  return false
}
