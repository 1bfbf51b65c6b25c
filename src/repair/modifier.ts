import { auxiliaries, prepositions } from '../language/closed-words.ts'
import type { Word } from '../reading.ts'
import type { Replacement } from '../transform.ts'
import type { Frame } from './frame.ts'

/**
 * The cut of a modifier before its noun: `our amazing new kettle`. A modifier that
 * is coordinated goes with its conjunction or comma (`fast and amazing`), and an
 * article that would stand before a number goes as well (`an unbelievable 30% off`).
 */
export function modifierCuts(found: Frame): Replacement[] | string {
  const { reading, head, tail, first, last } = found
  const { words } = reading
  const next = words[last]
  const before = words[first - 1]
  if (first > head && before && auxiliaries.has(before.text))
    return 'it is said of its subject, not put before a noun'
  if (next && last < tail && isJoin(next) && isNounLike(words[last + 1]) && last + 1 < tail)
    return [{ start: startOf(words, first), end: startOf(words, last + 1), text: '' }]
  if (first > head && before && isJoin(before) && isCoordinated(words, head, first, last, tail))
    return [{ start: endOf(words, first - 2), end: endOf(words, last - 1), text: '' }]
  if (last >= tail || !next || !isNounLike(next)) return 'it is not followed by a noun'
  const article = first > head && before && isArticle(before) && next.type === 'number'
  const from = article ? first - 1 : first
  return [{ start: startOf(words, from), end: startOf(words, last), text: '' }]
}

function isJoin({ type, text }: Word): boolean {
  return text === 'and' || text === '&' || (type === 'punctuation' && text === ',')
}

/** True where what stands before the joint is a modifier as well: not the nouns of `sofas and amazing chairs`. */
function isCoordinated(
  words: readonly Word[],
  head: number,
  first: number,
  last: number,
  tail: number
): boolean {
  const other = words[first - 2]
  if (!isModifier(other)) return false
  if (last >= tail || !isNounLike(words[last])) return true
  const isOfPreposition = first - 3 >= head && prepositions.has(words[first - 3]?.text ?? '')
  return !isOfPreposition && !/[^su]s$/.test(other?.text ?? '')
}

function isArticle({ text }: Word): boolean {
  return text === 'a' || text === 'an'
}

function isModifier(word: Word | undefined): boolean {
  return word?.type === 'word' && !auxiliaries.has(word.text)
}

function isNounLike(word: Word | undefined): boolean {
  if (word === undefined) return false
  return word.type === 'word' || word.type === 'number' || word.type === 'token'
}

function startOf(words: readonly Word[], index: number): number {
  return words[index]?.start ?? 0
}

function endOf(words: readonly Word[], index: number): number {
  return words[index]?.end ?? 0
}
