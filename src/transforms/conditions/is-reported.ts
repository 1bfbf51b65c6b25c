import type { Candidate } from '../../transform.ts'

/** Behind these the words are a condition, a wish or somebody's report, not a claim. */
const openers = new Set('if when once unless until whether that because why how where'.split(' '))
const reach = 3

/** True where the match depends on a condition or is somebody's report: `if we missed you`. */
export function isReported(candidate: Candidate): boolean {
  const { reading, sentence, first } = candidate
  for (let at = first - 1; at >= sentence.first && at >= first - reach; at--) {
    const word = reading.words[at]
    if (word?.type === 'punctuation') break
    if (openers.has(word?.text ?? '')) return true
  }
  return false
}
