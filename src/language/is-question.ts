import type { Reading, Sentence } from '../reading.ts'

/** True for a sentence that ends as a question does. */
export function isQuestion({ passage }: Reading, { stop }: Sentence): boolean {
  return passage.text.slice(stop.start, stop.end).includes('?')
}
