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
  if (isKnownFrom(words, first, last, next)) return true
  if (behind && !behind.some((at) => isPronoun(words, at) || pointsThere(words, at))) return false
  if (pointsAtThing(words, first, last)) return false
  for (let i = first; i < last - 1; i++) {
    const word = words[i] as Word
    if (isData(word)) return true
    if (determiners.has(word.text) && words[i + 1]?.type !== 'punctuation') return true
  }
  return false
}

/** What `this` may stand before that is no thing. */
const unthinglike =
  /^(?:second|minute|moment|hour|day|morning|afternoon|evening|night|week|weekend|month|season|spring|summer|autumn|fall|winter|year|time|way|line|mail|email|message|letter|sentence|paragraph|note|year's|week's|month's)$/

/** "Many eyes are on this cottage. It sleeps five": what is pointed at is known without it. */
function pointsAtThing(words: readonly Word[], first: number, last: number): boolean {
  return words.slice(first, last - 1).some(({ text }, i) => {
    const next = words[first + i + 1]
    if (!/^(?:this|these)$/.test(text) || next?.type !== 'word') return false
    return !(
      prepositions.has(next.text) ||
      auxiliaries.has(next.text) ||
      unthinglike.test(next.text)
    )
  })
}

/** "We parked it on a shelf, and the shelf is needed": a thing that was new before is known behind. */
function isKnownFrom(words: readonly Word[], first: number, last: number, next: number): boolean {
  if (words[next]?.text !== 'the') return false
  const thing = words[next + 1]?.text ?? ''
  for (let i = first; i < last - 1; i++)
    if (/^an?$/.test(words[i]?.text ?? '') && words[i + 1]?.text === thing) return true
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
