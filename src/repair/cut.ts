import type { Reading, Word } from '../reading.ts'
import type { Replacement } from '../transform.ts'

/** What the words from `first` to before `last` say. */
export function textOf({ passage, words }: Reading, first: number, last: number): string {
  return passage.text.slice(start(words, first), end(words, last - 1))
}

/** Where word `index` starts; the end of the text behind the last. */
export function start(words: readonly Word[], index: number): number {
  return words[index]?.start ?? words[words.length - 1]?.end ?? 0
}

/** Where word `index` ends. */
export function end(words: readonly Word[], index: number): number {
  return words[index]?.end ?? 0
}

export function cut(from: number, to: number): Replacement {
  return { start: from, end: to, text: '' }
}
