import { LINE_END, type Passage, type Slot } from '../passage.ts'
import type { Span } from '../span.ts'

/** How templates that are one file write the envelope above the mail. */
const header =
  /(?<subject>subject)(?: line)?|(?<preheader>pre-?header(?: text)?|preview(?: text)?)|from|to|cc|bcc|reply-to|date/iy
const colon = /\s{0,9}:\s{0,9}/y

/** The envelope stands at the top, and is no longer than this, in characters. */
const topmost = 3
const longest = 2000

/** A header in a passage's text: where its name and its value start, and whose value that is. */
interface Header {
  readonly at: number
  readonly value: number
  readonly slot: Slot | undefined
}

/**
 * A passage at the top such as `Subject: Your receipt` as the subject that it is; one
 * with several such lines as a passage for each. A line of addresses is read-only, and
 * so is a value that goes on over a line end: where it ends is not known.
 */
export function withHeaders(passages: readonly Passage[], source: string): Passage[] {
  const found = passages.flatMap((passage) => {
    if (passage.index >= topmost || passage.slot !== 'body') return [passage]
    const headers = headersIn(passage, source)
    return headers.some(({ slot }) => slot) ? valuesOf(passage, headers, source) : [passage]
  })
  return found.length === passages.length && found.every((passage, i) => passage === passages[i])
    ? found
    : found.map((passage, index) => ({ ...passage, index }))
}

/** The headers of a passage that opens with one: each starts a line of the source. */
function headersIn(passage: Passage, source: string): Header[] {
  const { text } = passage
  const found: Header[] = []
  if (text.length > longest) return found
  for (let at = 0; at < text.length; at = nextWord(text, at)) {
    const next = headerAt(text, at)
    if (next && (at === 0 || startsLine(passage, at, source))) found.push(next)
    else if (at === 0) break
  }
  return found
}

function nextWord(text: string, at: number): number {
  let next = at
  while (next < text.length && !/\s/.test(text.charAt(next))) next++
  while (next < text.length && /\s/.test(text.charAt(next))) next++
  return next
}

function headerAt(text: string, at: number): Header | undefined {
  header.lastIndex = at
  const name = header.exec(text)
  colon.lastIndex = at + (name?.[0].length ?? 0)
  const mark = name && colon.exec(text)
  if (!name || !mark) return undefined
  const { subject, preheader } = name.groups ?? {}
  const slot = subject ? 'subject' : preheader ? 'preheader' : undefined
  return { at, value: mark.index + mark[0].length, slot }
}

function startsLine(passage: Passage, at: number, source: string): boolean {
  let from = passage.toSource({ start: at, end: at + 1 })[0]?.start ?? 0
  while (from > 0 && /[*_ \t]/.test(source.charAt(from - 1))) from--
  return /[\n\r]/.test(source.charAt(from - 1))
}

function valuesOf(passage: Passage, headers: readonly Header[], source: string): Passage[] {
  return headers.flatMap(({ value, slot }, i) => {
    const until = headers[i + 1]?.at ?? passage.text.length
    const end = value + passage.text.slice(value, until).trimEnd().length
    if (slot === undefined || end <= value) return []
    const own = within(passage, { start: value, end }, slot)
    return isOneLine(own, source)
      ? [own]
      : [{ ...own, readOnly: 'its header lines cannot be told apart' }]
  })
}

function isOneLine({ text, toSource }: Passage, source: string): boolean {
  const ranges = toSource({ start: 0, end: text.length })
  const from = ranges[0]?.start ?? 0
  const to = ranges.at(-1)?.end ?? from
  return !text.includes(LINE_END) && !/[\n\r]/.test(source.slice(from, to))
}

/** The part of a passage that `span` of its text is. */
function within(passage: Passage, { start, end }: Span, slot: Slot): Passage {
  const shift = (offset: number): number => Math.min(Math.max(0, offset - start), end - start)
  return {
    ...passage,
    slot,
    block: -1,
    text: passage.text.slice(start, end),
    atoms: passage.atoms
      .filter(({ at }) => at >= start && at < end)
      .map((atom) => ({ ...atom, at: shift(atom.at) })),
    marks: passage.marks
      .filter(({ span }) => span.start < end && span.end > start)
      .map((mark) => ({
        ...mark,
        span: { start: shift(mark.span.start), end: shift(mark.span.end) }
      })),
    toSource: (span) => passage.toSource({ start: span.start + start, end: span.end + start })
  }
}
