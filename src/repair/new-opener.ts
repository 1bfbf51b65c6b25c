import type { Reading, Sentence, Word } from '../reading.ts'
import { type Item, isContent } from './survivors.ts'

/** The word that opens a sentence now and did not before, where the sentence began with a capital. */
export function newOpener(
  { words, passage, sentences }: Reading,
  sentence: Sentence,
  items: readonly Item[]
): Item | undefined {
  if (!sentence.whole && sentence !== sentences[0]) return undefined
  const first = items.find(isContent)
  if (first?.type !== 'word') return undefined
  const before = firstContent(words, sentence)
  if (!before || before.start === first.start) return undefined
  return before.type !== 'word' || startsUpper(passage.text, before) ? first : undefined
}

function firstContent(words: readonly Word[], sentence: Sentence): Word | undefined {
  for (let i = sentence.first; i < sentence.last; i++) {
    const word = words[i] as Word
    if (isContent(word)) return word
  }
  return undefined
}

function startsUpper(text: string, word: Word): boolean {
  const letter = text.slice(word.start, word.start + 2)
  return letter.charAt(0) !== letter.charAt(0).toLowerCase()
}
