import type { Word } from '../reading.ts'

const stopMarks: ReadonlySet<string> = new Set('. ! ? … ‼ ⁇ ⁈ ⁉ ‽ 。 ！ ？'.split(' '))
const closingMarks: ReadonlySet<string> = new Set(') ] } ” ’ » › " \''.split(' '))
const openingMarks: ReadonlySet<string> = new Set('( [ { “ ‘ « ‹ " \' ¡ ¿'.split(' '))

/** True for a mark that can end a sentence, or a run of it. */
export function isStop(word: Word | undefined): boolean {
  return isMark(word, stopMarks)
}

/** True for a closing quote or bracket; plain quotes count as both. */
export function isClosing(word: Word | undefined): boolean {
  return isMark(word, closingMarks)
}

/** True for an opening quote or bracket; plain quotes count as both. */
export function isOpening(word: Word | undefined): boolean {
  return isMark(word, openingMarks)
}

/** True for `…`, `...`. */
export function isEllipsis(word: Word): boolean {
  return word.text.startsWith('…') || word.text.startsWith('..')
}

function isMark(word: Word | undefined, marks: ReadonlySet<string>): boolean {
  return word?.type === 'punctuation' && marks.has(word.text[0] as string)
}
