import type { Point, Position } from '../change.ts'
import { firstIndex } from '../first-index.ts'
import type { Span } from '../span.ts'

/** Tells line and column of an offset: lines from 1 (CRLF, LF and CR end one), columns from 1. */
export function positions(source: string): (span: Span) => Position {
  let starts: readonly number[] | undefined
  const point = (offset: number): Point => {
    starts ??= lineStarts(source)
    const line = firstIndex(starts, (start) => start > offset)
    return { line, column: offset - (starts[line - 1] as number) + 1, offset }
  }
  return ({ start, end }) => ({ start: point(start), end: point(end) })
}

function lineStarts(source: string): number[] {
  const starts = [0]
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i)
    if (code === 10 || (code === 13 && source.charCodeAt(i + 1) !== 10)) starts.push(i + 1)
  }
  return starts
}
