import { isAdjective } from '../language/adjectives.ts'
import { auxiliaries, closedWords, determiners, prepositions } from '../language/closed-words.ts'
import { instructionVerbs, isInstructionVerb, verbsAfterPronouns } from '../language/verbs.ts'
import type { Word } from '../reading.ts'
import type { Replacement } from '../transform.ts'
import type { Frame } from './frame.ts'

/**
 * The cut of a modifier before its noun: `our amazing new kettle`. A modifier that
 * is coordinated with another goes with its conjunction or comma (`fast and amazing`);
 * one that opens the next thing of a list goes alone (`sofas and amazing chairs`). An
 * article that would stand before a number goes as well (`an unbelievable 30% off`).
 */
export function modifierCuts(found: Frame): Replacement[] | string {
  const { reading, head, tail, first, last } = found
  const { words } = reading
  const next = words[last]
  const before = words[first - 1]
  if (first > head && before && auxiliaries.has(before.text))
    return 'it is said of its subject, not put before a noun'
  if (next && last < tail && isJoin(next))
    return opensModifiers(found)
      ? [{ start: startOf(words, first), end: startOf(words, last + 1), text: '' }]
      : 'it is not followed by a noun'
  const joint = first > head && before && isJoin(before) ? jointOf(found) : 'list'
  if (joint === 'doubtful') return 'what it is joined with may be an adjective or a thing'
  if (joint === 'modifiers')
    return [{ start: endOf(words, first - 2), end: endOf(words, last - 1), text: '' }]
  if (last >= tail || !next || !isNounLike(next)) return 'it is not followed by a noun'
  const article = first > head && before && isArticle(before) && next.type === 'number'
  const from = article ? first - 1 : first
  return [{ start: startOf(words, from), end: startOf(words, last), text: '' }]
}

function isJoin({ type, text }: Word): boolean {
  return text === 'and' || text === '&' || (type === 'punctuation' && text === ',')
}

/** True where another modifier of the same noun stands behind the joint: not `amazing, isn't it`. */
function opensModifiers({ reading: { words }, tail, last }: Frame): boolean {
  const other = words[last + 1]
  return last + 2 < tail && isNounLike(other) && !closedWords.has(other?.text ?? '')
}

type JointType = 'modifiers' | 'list' | 'doubtful'

/** What the joint before the match joins: two modifiers of one noun, or two things. */
function jointOf({ reading: { words }, head, tail, first, last }: Frame): JointType {
  const other = words[first - 2]
  if (other?.type !== 'word' || first - 2 < head || closedWords.has(other.text)) return 'list'
  const holder = first - 3 >= head ? words[first - 3] : undefined
  const isLast = last >= tail || !isNounLike(words[last])
  if (isLast) return 'modifiers'
  if (holder && prepositions.has(holder.text) && words[first - 1]?.text === ',') return 'list'
  if (isAdjective(other.text)) return isHeldBy(holder) ? 'modifiers' : 'doubtful'
  if (isPlural(other) || (holder && isOpenWord(holder))) return 'list'
  if (holder && isArticle(holder)) return isPlural(nounAt(words, last, tail)) ? 'list' : 'modifiers'
  return holder && prepositions.has(holder.text) ? 'list' : 'doubtful'
}

/** True where an adjective behind `holder` stands before a noun: not in `everything new`, `the pool is warm`. */
function isHeldBy(holder: Word | undefined): boolean {
  if (holder?.type !== 'word') return true
  const { text } = holder
  if (determiners.has(text) || prepositions.has(text) || isAdjective(text)) return true
  return instructionVerbs.has(text) || verbsAfterPronouns.has(text)
}

/** A word that may stand before a noun as part of it; a verb does not. */
function isOpenWord({ type, text }: Word): boolean {
  if (type !== 'word' || closedWords.has(text)) return type === 'number'
  return isAdjective(text) || !(isInstructionVerb(text) || verbsAfterPronouns.has(text))
}

/** The last word of the noun that starts at `from`. */
function nounAt(words: readonly Word[], from: number, tail: number): Word | undefined {
  let at = from
  while (at + 1 < tail && isNounLike(words[at + 1]) && !closedWords.has(words[at + 1]?.text ?? ''))
    at++
  return words[at]
}

function isPlural(word: Word | undefined): boolean {
  return word?.type === 'word' && /[^su]s$/.test(word.text)
}

function isArticle({ text }: Word): boolean {
  return text === 'a' || text === 'an'
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
