import type { Word } from '../../reading.ts'
import type { NamePlace } from './name-place.ts'

/** Their thing is the reader's own: `your plot`, `yours`. */
const owners = /^(?:your|yours)$/

/**
 * True where the name opens a sentence of running copy that speaks of a thing of the
 * reader's and prints a day or a record of theirs: `NAME, this is the plan of your loft
 * as measured on {{ survey_date }}`. That is written to one person, and says to whom.
 */
export function isOwnMatter({ reading, head, first, last, tail }: NamePlace): boolean {
  const { slot } = reading.passage
  if (first !== head || (slot !== 'body' && slot !== 'footer')) return false
  const rest = reading.words.slice(last, tail)
  return rest.some(({ text }) => owners.test(text)) && rest.some(isRecord)
}

function isRecord({ token }: Word): boolean {
  if (token?.kind !== 'output' || token.role === 'recipient-name') return false
  return token.value === 'moment' || token.value === 'object' || token.value === 'event'
}
