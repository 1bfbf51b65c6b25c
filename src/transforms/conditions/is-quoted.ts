import type { Word } from '../../reading.ts'
import type { Candidate } from '../../transform.ts'

const closers = new Map([
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['"', '"']
])

/** A quotation is looked for so many words before the match. */
const reach = 200

/** True where the match stands in quotation marks: someone else's words, or a title. */
export function isQuoted({ reading: { words }, first }: Candidate): boolean {
  const from = Math.max(0, first - reach)
  return quotedWords(words.slice(from, first + 1)).has(first - from)
}

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
