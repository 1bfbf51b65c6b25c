import type { Span } from '../span.ts'
import { hasCopy } from './copy.ts'
import { afterLineEnd } from './lines.ts'
import type { Input } from './sink.ts'

/** A paragraph, or an item of a list. */
export interface Paragraph {
  readonly name: 'paragraph' | 'listItem'
  /** Its lines without their line ends; at least one. */
  readonly lines: readonly Span[]
  /** With the blank lines after it; the last one with those before it, so that the text ends as it did. */
  readonly removal: Span
}

/** In source order. Rules and lines without copy part paragraphs and belong to none. */
export function readParagraphs(input: Input, range: Span): Paragraph[] {
  const lines = readLines(input, range)
  const groups: { first: number; last: number; item: boolean }[] = []
  for (const [i, line] of lines.entries()) {
    const group = groups[groups.length - 1]
    if (line.kind !== 'copy') continue
    const item = isItem(input.masked.slice(line.start, line.end))
    if (!item && group?.last === i - 1) group.last = i
    else groups.push({ first: i, last: i, item })
  }
  return groups.map(({ first, last, item }) => ({
    name: item ? 'listItem' : 'paragraph',
    lines: lines.slice(first, last + 1),
    removal: removalOf(lines, first, last)
  }))
}

interface Line extends Span {
  /** Offset of the next line. */
  readonly next: number
  /** Blank in the source; a line that holds only tokens that print nothing is `other`, as a rule is. */
  readonly kind: 'copy' | 'blank' | 'other'
}

function readLines({ source, masked }: Input, range: Span): Line[] {
  const lines: Line[] = []
  let start = range.start
  if (masked[start] === '\uFEFF') start++
  while (start < range.end) {
    const end = lineEnd(masked, start, range.end)
    const next = Math.min(afterLineEnd(masked, end), range.end)
    const copy = hasCopy(masked.slice(start, end))
    const kind = copy ? 'copy' : source.slice(start, end).trim() === '' ? 'blank' : 'other'
    lines.push({ start, end, next, kind })
    start = next
  }
  return lines
}

function lineEnd(text: string, from: number, limit: number): number {
  let at = from
  while (at < limit && text[at] !== '\n' && text[at] !== '\r') at++
  return at
}

/** `- milk`, `• milk`, `2. milk`. */
function isItem(line: string): boolean {
  return /^[ \t]{0,20}(?:[-*+•·–]|\d{1,3}[.)])[ \t]/.test(line)
}

function removalOf(lines: readonly Line[], first: number, last: number): Span {
  const start = (lines[first] as Line).start
  let after = last + 1
  while (lines[after]?.kind === 'blank') after++
  const next = lines[after]
  if (next) return { start, end: next.start }
  let before = first - 1
  while (lines[before]?.kind === 'blank') before--
  return { start: lines[before]?.end ?? start, end: (lines[last] as Line).end }
}
