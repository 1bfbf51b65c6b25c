import type { Word } from '../reading.ts'

/** `dear NAME SURNAME`: a salutation is no longer, in words. */
const longest = 5

/** True where the words from `head` to before `end` only open a letter: it goes on behind their comma. */
export function isSalutation(words: readonly Word[], head: number, end: number): boolean {
  if (words[head]?.text !== 'dear' || end - head > longest) return false
  for (let i = head + 1; i < end; i++) if (words[i]?.type === 'punctuation') return false
  return true
}
