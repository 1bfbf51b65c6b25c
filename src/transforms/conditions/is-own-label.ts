import { fold } from '../../language/fold.ts'
import type { Candidate } from '../../transform.ts'

/** True where the sender listed the passage among the labels that stay as they are. */
export function isOwnLabel({ reading, context }: Candidate): boolean {
  const { labels = [] } = context.mail.vocabulary
  if (labels.length === 0) return false
  const text = fold(reading.passage.text).trim()
  return labels.some((label) => fold(label).trim() === text)
}
