import type { Word } from '../reading.ts'

const closers = new Map([
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['"', '"']
])

/** The indexes of the words between quotation marks, in all the passage. A quotation that never closes runs to its end. */
export function quotedWords(words: readonly Word[]): ReadonlySet<number> {
  const quoted = new Set<number>()
  let closer: string | undefined
  words.forEach(({ type, text }, index) => {
    const isMark = type === 'punctuation'
    if (closer !== undefined && isMark && text === closer) closer = undefined
    else if (closer !== undefined) quoted.add(index)
    else if (isMark) closer = closers.get(text)
  })
  return quoted
}
