import { closedWords } from '../../../language/closed-words.ts'
import type { Word } from '../../../reading.ts'

/** Words of grammar that go before a noun like an adjective. */
export const nounOpeners: ReadonlySet<string> = new Set(
  'and few online first own inside outside'.split(' ')
)

/** The word after the run of nouns and adjectives at `from`. */
export function nounsEnd(all: readonly Word[], from: number, limit: number): number {
  let end = from
  while (end < limit && isNounPart(all[end])) end++
  return end
}

function isNounPart(word: Word | undefined): boolean {
  if (word?.type !== 'word') return false
  return !closedWords.has(word.text) || (nounOpeners.has(word.text) && word.text !== 'and')
}
