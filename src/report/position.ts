import type { Point, Position } from '../change.ts'
import type { Span } from '../span.ts'

/** Tells line and column of an offset: lines from 1 (CRLF, LF and CR end one), columns from 1. */
export function positions(source: string): (span: Span) => Position {
  let starts: readonly number[] | undefined
  const point = (offset: number): Point => {
    starts ??= lineStarts(source)
    const line = lineOf(starts, offset)
    return { line: line + 1, column: offset - (starts[line] as number) + 1, offset }
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

function lineOf(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] as number) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
