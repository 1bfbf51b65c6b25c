import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dialect } from '../../src/template/dialect.ts'
import { lex } from '../../src/template/lex.ts'
import type { Sign } from '../../src/template/platform.ts'
import { platforms } from '../../src/template/platforms/index.ts'
import { recogniseDialects } from '../../src/template/recognise-dialects.ts'
import { syntaxes } from '../../src/template/syntaxes/index.ts'
import { openers, type Written, written } from '../written-tokens.ts'

const runs = Number(process.env['UNVULTURE_RUNS'] ?? 300)

const prose = fc.constantFrom(
  ' now ',
  ', dear',
  '\n\n',
  '. Then',
  ' 😀 ',
  '\r\n- ',
  ' <b>é</b> ',
  ' at 50% off, ',
  ' (see #1) ',
  ' for $5 '
)

/** One dialect and its tokens, or two and both’s. */
const languages: fc.Arbitrary<Written[]> = fc.oneof(
  fc.constantFrom(...written).map((one) => [one]),
  fc.tuple(fc.constantFrom(...written), fc.constantFrom(...written))
)

/** Bits of text in which half of what could begin or end a token is found. */
const shreds: readonly string[] = [
  ...openers,
  ...new Set(syntaxes.flatMap(({ open, closes }) => [open, ...closes])),
  ...['"', "'", '`', '\\', '\n', '\r\n', '\n\n', ' ', 'a', 'If', '1', '.', '(', ')', '<p>', '</t>'],
  ...['<t t-out="a">', '<span class="eloquaemail">', '{{=<% %>=}}', '{% raw %}', '{% endraw %}']
]

const anything = languages.chain((both) => {
  const tokens = both.flatMap(({ single, blocks }) => [...single, ...blocks.flat()])
  const bit = fc.oneof(fc.constantFrom(...shreds), fc.constantFrom(...tokens), fc.string())
  return fc.tuple(
    fc.array(bit, { maxLength: 30 }).map((bits) => bits.join('')),
    fc.constantFrom(dialectsOf(both), [])
  )
})

describe('in any text, in any dialect', () => {
  it('tokens are sorted, disjoint, not empty, in range and numbered', () => {
    fc.assert(
      fc.property(anything, ([source, dialects]) => {
        let at = 0
        for (const [i, token] of lex(source, { dialects }).entries()) {
          expect(token.index).toBe(i)
          expect(token.start).toBeGreaterThanOrEqual(at)
          expect(token.end).toBeGreaterThan(token.start)
          at = token.end
        }
        expect(at).toBeLessThanOrEqual(source.length)
      }),
      { numRuns: runs }
    )
  })

  it('a fallback lies within its token', () => {
    fc.assert(
      fc.property(anything, ([source, dialects]) => {
        for (const { start, end, fallback } of lex(source, { dialects })) {
          if (!fallback) continue
          expect(fallback.start).toBeGreaterThan(start)
          expect(fallback.end).toBeGreaterThanOrEqual(fallback.start)
          expect(fallback.end).toBeLessThan(end)
        }
      }),
      { numRuns: runs }
    )
  })

  it('openers and closers name each other, and blocks of one engine nest', () => {
    fc.assert(
      fc.property(anything, ([source, dialects]) => {
        const found = lex(source, { dialects })
        for (const { index, kind, pair } of found) {
          if (pair === undefined) continue
          const other = found[pair]
          if (kind === 'open') expect(other).toMatchObject({ kind: 'close', pair: index })
          else expect(other?.kind).toBe('open')
          expect(pair > index).toBe(kind === 'open')
          if (kind === 'middle') expect(other?.pair ?? found.length).toBeGreaterThan(index)
        }
      }),
      { numRuns: runs }
    )
  })

  it('dialects are those of which some place has a sign, in alphabetical order', () => {
    fc.assert(
      fc.property(anything, ([source]) => {
        const expected = written
          .map(({ dialect }) => dialect)
          .filter((dialect) => platforms[dialect].signs?.some((sign) => hasSign(source, sign)))
        expect(recogniseDialects(source)).toEqual(expected.sort())
      }),
      { numRuns: runs }
    )
  })
})

describe('in a document of the tokens of a dialect and of prose', () => {
  const documents = languages.chain((both) => {
    const tokens = both.flatMap(({ single, blocks }) => [...single, ...blocks.flat()])
    const sure = tokens.filter((token) => isSure(token, both))
    const part = sure.length > 0 ? fc.oneof(fc.constantFrom(...sure), prose) : prose
    return fc.tuple(
      fc.array(part, { maxLength: 24 }),
      fc.constant(sure),
      fc.constant(dialectsOf(both))
    )
  })

  it('the tokens are those that were put in', () => {
    fc.assert(
      fc.property(documents, ([parts, tokens, dialects]) => {
        const source = parts.join(' ')
        const expected = parts.filter((part) => tokens.includes(part))
        expect(texts(source, dialects)).toEqual(expected)
      }),
      { numRuns: runs }
    )
  })

  it.each(written.map((one) => [one.dialect, one] as const))(
    'two tokens of %s right beside each other are two',
    (dialect, one) => {
      const tokens = [...new Set([...one.single, ...one.blocks.flat()])]
      const sure = tokens.filter((token) => isSure(token, [one]))
      for (const first of sure)
        for (const second of sure) expect(texts(first + second, [dialect])).toEqual([first, second])
    }
  )

  it('the tokens stay the same when all around them is upper-cased', () => {
    fc.assert(
      fc.property(documents, fc.constantFrom('', ' '), ([parts, , dialects], space) => {
        const source = parts.join(space)
        expect(texts(upperAround(source, dialects), dialects)).toEqual(texts(source, dialects))
      }),
      { numRuns: runs }
    )
  })
})

function hasSign(source: string, { open, shape, before = /^/ }: Sign): boolean {
  for (let at = source.indexOf(open); at !== -1; at = source.indexOf(open, at + 1))
    if (before.test(source.charAt(at - 1)) && shape.test(source.slice(at + open.length)))
      return true
  return false
}

function dialectsOf(both: readonly Written[]): Dialect[] {
  return both.map(({ dialect }) => dialect)
}

/** True for a token that is one wherever it stands: no other goes on to its end tag. */
function isSure(token: string, both: readonly Written[]): boolean {
  const found = lex(token, { dialects: dialectsOf(both) })
  const isOne = found.length === 1 && found[0]?.start === 0 && found[0].end === token.length
  return isOne && !/raw|comment|literal|\[\[$|^\]\]|=<%/.test(token)
}

function texts(source: string, dialects: readonly Dialect[]): string[] {
  return lex(source, { dialects }).map(({ start, end }) => source.slice(start, end))
}

function upperAround(source: string, dialects: readonly Dialect[]): string {
  let at = 0
  const parts: string[] = []
  for (const { start, end } of lex(source, { dialects })) {
    parts.push(source.slice(at, start).toUpperCase(), source.slice(start, end))
    at = end
  }
  return parts.join('') + source.slice(at).toUpperCase()
}
