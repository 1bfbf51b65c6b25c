import { describe, expect, it } from 'vitest'
import { covers, overlaps, subtract, union } from '../src/span.ts'

const span = (start: number, end: number) => ({ start, end })

describe('spans', () => {
  it('touching is not overlapping', () => {
    expect(overlaps(span(0, 2), span(2, 4))).toBe(false)
    expect(overlaps(span(0, 3), span(2, 4))).toBe(true)
  })

  it('a span covers itself and what is within', () => {
    expect(covers(span(1, 5), span(1, 5))).toBe(true)
    expect(covers(span(1, 5), span(0, 3))).toBe(false)
  })

  it('union joins what overlaps or touches and drops what is empty', () => {
    expect(union([span(4, 6), span(0, 2), span(2, 3), span(9, 9), span(5, 8)])).toEqual([
      span(0, 3),
      span(4, 8)
    ])
  })

  it('subtract leaves what no hole takes', () => {
    expect(subtract(span(2, 10), [span(0, 3), span(5, 6), span(9, 12)])).toEqual([
      span(3, 5),
      span(6, 9)
    ])
  })
})
