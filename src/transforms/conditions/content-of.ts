import type { Reading, Sentence, Word } from '../../reading.ts'

/** Words from `head` up to the word before `tail`. */
export interface Content {
  readonly head: number
  readonly tail: number
}

/** A sentence's words without the emoji, quotes and marks around them. */
export function contentOf({ words }: Reading, sentence: Sentence): Content {
  let tail = sentence.last
  while (tail > sentence.first && isBehind(words[tail - 1] as Word, sentence)) tail--
  let head = sentence.first
  while (head < tail && isAround(words[head] as Word)) head++
  return { head, tail }
}

/** True for what a reader reads: a word, a number, a token, an image. */
export function isContent(word: Word | undefined): boolean {
  const type = word?.type
  return type === 'word' || type === 'number' || type === 'token' || type === 'image'
}

function isBehind(word: Word, { stop }: Sentence): boolean {
  return word.start >= stop.start || word.type === 'emoji' || word.type === 'break'
}

function isAround({ type }: Word): boolean {
  return type === 'emoji' || type === 'break' || type === 'punctuation'
}
