import { prepositions } from '../../language/closed-words.ts'
import type { Word } from '../../reading.ts'

const singularInS = /(?:ss|us|is|news|series|christmas|mathematics|physics|chess|'s)$/

/** The word after the noun that a thing is called by: in "our talk on roses" the place after "talk". */
export function headEnd(words: readonly Word[], from: number, to: number): number {
  let end = from + 1
  while (end < to && !prepositions.has(words[end]?.text ?? '')) end++
  return end
}

/** True where the words from `from` to `to` name several things: "our open days", "the talk and the tasting". */
export function isPluralThing(words: readonly Word[], from: number, to: number): boolean {
  const first = words[from]?.text ?? ''
  if (/^(?:these|those|both|two|three)$/.test(first)) return true
  if (/^(?:an?|this|that)$/.test(first)) return false
  const end = headEnd(words, from, to)
  for (let i = from; i < end; i++)
    if (words[i]?.text === 'and' || words[i]?.text === '&') return true
  const head = words[end - 1]?.text ?? ''
  return head.endsWith('s') && !singularInS.test(head)
}
