import type { Word } from '../reading.ts'

/** True where `phrase` stands among `words`, word by word. */
export function contains(words: readonly Word[], phrase: readonly string[]): boolean {
  for (let at = 0; at + phrase.length <= words.length; at++)
    if (phrase.every((text, i) => words[at + i]?.text === text)) return true
  return false
}
