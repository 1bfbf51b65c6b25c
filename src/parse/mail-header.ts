import { LINE_END, type Passage, type Slot } from '../passage.ts'

/** How templates that are one file write the envelope above the mail. */
const headers = /^(?:(subject)(?: line)?|pre-?header(?: text)?|preview(?: text)?)\s*:\s*/i
/** The envelope stands at the top. */
const topmost = 3

/**
 * A passage at the top such as `Subject: Your receipt` as the subject that it is. One
 * that holds more lines than its header is read-only: where the value ends is not known.
 */
export function asHeader(passage: Passage): Passage {
  if (passage.index >= topmost || passage.slot !== 'body') return passage
  const header = headers.exec(passage.text)
  if (!header) return passage
  const slot = header[1] === undefined ? 'preheader' : 'subject'
  const value = behind(passage, header[0].length, slot)
  const isOneLine =
    !/[\n]/.test(value.text) && !value.text.includes(LINE_END) && !isNext(value.text)
  return isOneLine ? value : { ...value, readOnly: 'its header lines cannot be told apart' }
}

/** True where another header follows in the same passage. */
function isNext(text: string): boolean {
  return /\b(?:pre-?header|preview|from|reply-to)\s*:/i.test(text)
}

/** The passage without its first `length` characters. */
function behind(passage: Passage, length: number, slot: Slot): Passage {
  const shift = (offset: number): number => Math.max(0, offset - length)
  return {
    ...passage,
    slot,
    block: -1,
    text: passage.text.slice(length),
    atoms: passage.atoms
      .filter(({ at }) => at >= length)
      .map((atom) => ({ ...atom, at: shift(atom.at) })),
    marks: passage.marks.map((mark) => ({
      ...mark,
      span: { start: shift(mark.span.start), end: shift(mark.span.end) }
    })),
    toSource: ({ start, end }) => passage.toSource({ start: start + length, end: end + length })
  }
}
