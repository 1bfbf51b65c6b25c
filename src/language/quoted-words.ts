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
  for (const { first, last } of spoken(words)) for (let at = first; at < last; at++) quoted.add(at)
  return quoted
}

const single = /^[‘’']$/

/** A title between single marks has at most so many words and marks. */
const longestTitle = 10

/**
 * What stands between single marks, as speech and titles do: the first has a space before
 * it and none behind, the last stands behind a mark of its own or, in a title of a few
 * words, before a space. An apostrophe has neither.
 */
function spoken(words: readonly Word[]): { first: number; last: number }[] {
  const all: { first: number; last: number }[] = []
  let open = -1
  words.forEach((word, at) => {
    if (word.type !== 'punctuation' || !single.test(word.text)) return
    if (open < 0 && opens(words, at)) open = at
    else if (
      open >= 0 &&
      (isClosing(words, at) || (at - open <= longestTitle && ends(words, at)))
    ) {
      all.push({ first: open + 1, last: at })
      open = -1
    }
  })
  return all
}

/** Words that have lost their beginning: `'tis`, `'em`. */
const shortened = /^(?:tis|twas|til|till|em|cause|bout|round|n|ere|\d.*)$/

/** True where a space stands before the mark and a whole word behind it. */
function opens(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  return !touches(words, at - 1) && touches(words, at) && !shortened.test(next?.text ?? '')
}

/** True where the mark stands right behind a word, and none follows it without a space. */
function ends(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  return touches(words, at - 1) && !(touches(words, at) && next?.type === 'word')
}

/** True where no space divides the word and the next. */
function touches(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  return words[at] !== undefined && words[at]?.end === next?.start
}

function isClosing(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  return before?.type === 'punctuation' && touches(words, at - 1) && /^[,.!?…]/.test(before.text)
}
