import type { Candidate } from '../../../transform.ts'

/** "We keep the name for you for 30 more days": how long the sender stores something is a rule. */
export function isKept({ reading: { words }, sentence, first, last }: Candidate): boolean {
  // "£90 for another two days and then £120": what comes after needs it.
  const next = words[last]?.text === ',' ? last + 1 : last
  if (words[next]?.text === 'then') return true
  if (words[next]?.text === 'and' && /^(?:then|not|no|after)$/.test(words[next + 1]?.text ?? ''))
    return true
  for (let at = sentence.first + 1; at < first; at++)
    if (
      /^(?:keep|store|retain)$/.test(words[at]?.text ?? '') &&
      /^(?:we|we'll|will|can)$/.test(words[at - 1]?.text ?? '')
    )
      return !/^(?:going|it|running|open)$/.test(words[at + 1]?.text ?? '')
  return false
}
