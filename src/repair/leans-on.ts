import { nextWords } from '../language/branches.ts'
import { auxiliaries, determiners, prepositions } from '../language/closed-words.ts'
import { isData } from '../language/facts-in.ts'
import type { Reading, Word } from '../reading.ts'

/**
 * True where what starts at word `next`, in any branch that may be read there, is a
 * pronoun for something that the words from `first` to before `last` name: "Don't miss
 * our sale! It ends on Sunday."
 */
export function leansOn(
  { words }: Reading,
  first: number,
  last: number,
  next: number = last
): boolean {
  const behind = nextWords(words, next)
  if (behind && !behind.some((at) => isPronoun(words, at) || pointsThere(words, at))) return false
  for (let i = first; i < last - 1; i++) {
    const word = words[i] as Word
    if (isData(word)) return true
    if (determiners.has(word.text) && words[i + 1]?.type !== 'punctuation') return true
  }
  return false
}

/** "nights there cost £95": a place that was named before; not "there is". */
function pointsThere(words: readonly Word[], at: number): boolean {
  return words[at + 1]?.text === 'there' && !auxiliaries.has(words[at + 2]?.text ?? '')
}

const pronouns =
  /^(?:it|they|it's|they're|it'll|they'll|they've|he|she|he's|she's|that's|these|those|yours)$/

function isPronoun(words: readonly Word[], at: number): boolean {
  const { type, text } = words[at] as Word
  if (type !== 'word') return false
  if (pronouns.test(text)) return true
  // "In it: …", "Will they?": right behind a preposition or an auxiliary.
  if (prepositions.has(text) || auxiliaries.has(text))
    return /^(?:it|them|they)$/.test(words[at + 1]?.text ?? '')
  if (text !== 'this' && text !== 'that') return false
  return auxiliaries.has(words[at + 1]?.text ?? '')
}
