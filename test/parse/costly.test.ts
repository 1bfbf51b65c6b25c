import { describe, expect, it } from 'vitest'
import { costly, neutralise } from '../../src/parse/costly.ts'
import { readMarkdown } from './read-markdown.ts'

const families: readonly (readonly [string, (size: number) => string])[] = [
  ...[
    '[a](',
    '[',
    '[a] ',
    '![[',
    '[a](<b',
    '[a](b "c',
    '*a **b',
    '_a __b',
    'a**b c* ',
    '\\*',
    '<a ',
    '<a b="',
    'a <!-- ',
    'a <?',
    'a <![CDATA[',
    '&amp;]',
    '- ',
    '1. ',
    '> ',
    'www.a.test ',
    'a@b '
  ].map((part) => [part, (size: number) => part.repeat(size / part.length)] as const),
  ['*…a*…', (size) => `${'*'.repeat(size / 2)}a${'*'.repeat(size / 2)}`],
  ['backticks of growing length', backticks],
  ['a long gap', (size) => `a${' '.repeat(size)}b`],
  ['a long address', (size) => `http://a.test/${')'.repeat(size)}`],
  ['lazy lines', (size) => `- a\n${'b\n'.repeat(size / 2)}`],
  ['a long title', (size) => `[a]: b "\n${'c\n'.repeat(size / 2)}`]
]

function backticks(size: number): string {
  const runs: string[] = []
  for (let length = 1, sum = 0; sum < size; length++) {
    runs.push('`'.repeat(length))
    sum += length + 1
  }
  return runs.join('a')
}

describe('too dear is', () => {
  it.each(families)('%j, many times', (_, make) => {
    const text = make(50_000)
    expect(costly(text)).toEqual([{ start: 0, end: text.length }])
  })
})

describe('not too dear is', () => {
  it.each([
    ['a long text', 'Some words, *a few* of them **marked**.\n'.repeat(60)],
    ['a long list of links', '- [a](http://b.test/c)\n'.repeat(2000)],
    ['a long list of definitions', '[a]: http://b.test/c "d"\n'.repeat(2000)],
    ['many paragraphs', 'See [a](b), `c` and <b>d</b>.\n\n'.repeat(2000)],
    ['a long table', `|a|b|\n|-|-|\n${'|c|d|\n'.repeat(2000)}`],
    ['raw HTML on one line', '<p class="a">b</p>'.repeat(2000)],
    ['many short headings', '# a *b*\n'.repeat(2000)],
    ['some nesting', '- a\n  - b\n    - c\n      > d\n'],
    ['nothing', '']
  ])('%s', (_, text) => {
    expect(costly(text)).toEqual([])
  })
})

const dear = '[a]('.repeat(400)

describe('a part that is too dear', () => {
  it('ends at a blank line', () => {
    const text = `a\n\n${dear}\n\nb\n`
    expect(costly(text)).toEqual([{ start: 3, end: 4 + dear.length }])
  })

  it('goes on to the end where it could open raw HTML or a fence', () => {
    const text = `a\n\n<!--\n${dear}\n\nb\n`
    expect(costly(text)).toEqual([{ start: 3, end: text.length }])
  })

  it('gives no passage, is listed, and leaves its neighbours', () => {
    const source = `Act *now*\n\n${dear}\n\nor never\n`
    const { passages, unproven, blocks } = readMarkdown(source)
    expect(passages.map(({ text }) => text)).toEqual(['Act now', 'or never'])
    expect(unproven.map(({ start, end }) => source.slice(start, end))).toEqual([`${dear}\n`])
    expect(blocks.map(({ solid }) => solid)).toEqual([false, true, false])
  })

  it('becomes one neutral word', () => {
    const text = `  ${dear}\r\n [a]\r\nb`
    const neutral = neutralise(text, [{ start: 0, end: text.length - 1 }])
    expect(neutral).toBe(`  ${'x'.repeat(dear.length + 6)}\r\nb`)
  })
})

describe('reading takes linear time for', () => {
  it.each([...families, ['<', (size: number) => '<'.repeat(size)] as const])(
    '%j, many times',
    (_, make) => {
      const text = make(200_000)
      const start = performance.now()
      readMarkdown(text)
      expect(performance.now() - start).toBeLessThan(3000)
    }
  )
})
