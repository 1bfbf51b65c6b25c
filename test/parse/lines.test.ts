import { expect, it } from 'vitest'
import { afterLineEnd, beforeLineEnd, wholeLines } from '../../src/parse/lines.ts'

it.each([
  ['takes the line with its end', 'a\n  XX \nb', 'a\nb'],
  ['takes several lines', 'a\r\nX\r\nX\r\nb', 'a\r\nb'],
  ['takes exactly the span beside other text', 'a\nbXX\n', 'a\nb\n'],
  ['takes the line end before on a last line without one', 'a\nXX', 'a'],
  ['takes all there is', ' XX ', '']
])('%s', (_, source, expected) => {
  const span = { start: source.indexOf('X'), end: source.lastIndexOf('X') + 1 }
  const { start, end } = wholeLines(source, span)
  expect(source.slice(0, start) + source.slice(end)).toBe(expected)
})

it('knows line ends', () => {
  expect([0, 1, 3, 4].map((at) => afterLineEnd('a\r\nb', at))).toEqual([0, 3, 3, 4])
  expect([0, 1, 3, 4].map((at) => beforeLineEnd('a\r\nb', at))).toEqual([0, 1, 1, 4])
})
