import type { Span } from '../span.ts'

/**
 * What to take out of `source` so that `span` leaves no hole: its lines with
 * their line end where it is alone on them, else exactly the span. On a last
 * line without a line end it is the line end before, so that there is still none.
 */
export function wholeLines(source: string, span: Span): Span {
  let { start, end } = span
  while (isBlank(source[start - 1])) start--
  while (isBlank(source[end])) end++
  if (!isLineEdge(source[start - 1]) || !isLineEdge(source[end])) return span
  if (end < source.length) return { start, end: afterLineEnd(source, end) }
  return { start: beforeLineEnd(source, start), end }
}

/** The offset after the line end at `at`, if there is one. */
export function afterLineEnd(source: string, at: number): number {
  if (source.startsWith('\r\n', at)) return at + 2
  return at < source.length && isLineEdge(source[at]) ? at + 1 : at
}

/** The offset before the line end that ends at `at`, if there is one. */
export function beforeLineEnd(source: string, at: number): number {
  if (at >= 2 && source.startsWith('\r\n', at - 2)) return at - 2
  return at > 0 && isLineEdge(source[at - 1]) ? at - 1 : at
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t'
}

/** True for a line end and for the edge of the source. */
function isLineEdge(character: string | undefined): boolean {
  return character === undefined || character === '\n' || character === '\r'
}
