// biome-ignore-all lint/suspicious/noTemplateCurlyInString: it is the template language under test
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokenTexts } from '../../src/template/compare.ts'
import { lex } from '../../src/template/lex.ts'
import { mask } from '../../src/template/mask.ts'

const tokens = [
  '{{ first_name }}',
  '{{ a | default: "you }} there" }}',
  "{{lead.Name:default=O'Brien}}",
  '{{${city}}}',
  '{{{html}}}',
  '{{!-- a }} b --}}',
  '{{#each items}}',
  '{{/each}}',
  '{% if a %}',
  '{%- else -%}',
  '{% endif %}',
  '{% raw %}{{ b {% endraw %}',
  '{# note #}',
  '*|FNAME|*',
  '*|IF:A|*',
  '%%First Name%%',
  '%%=v(@a)=%%',
  '%%[ SET @a = 1 ]%%',
  '<%= a %>',
  '<% } %>',
  '[[name]]',
  '${a.b}'
]
const delimiters = [
  '{{',
  '}}',
  '{',
  '}',
  '{%',
  '%}',
  '{#',
  '#}',
  '*|',
  '|*',
  '%%',
  '%%[',
  ']%%',
  '<%',
  '%>',
  '[[',
  ']]',
  '${',
  '"',
  "'",
  '\\',
  '\n',
  '--}}',
  '{{!--',
  '{{{{',
  'raw',
  'end',
  ' '
]

const prose = fc.constantFrom(' now ', ', dear', '\n\n', '. Then', ' 😀 ', '\r\n- ', ' <b>é</b> ')
const document = fc.array(fc.oneof(fc.constantFrom(...tokens), prose), { maxLength: 30 })
const shreds = fc.array(fc.oneof(fc.constantFrom(...delimiters, ...tokens), fc.string()), {
  maxLength: 40
})
const anything = fc.oneof(
  shreds.map((parts) => parts.join('')),
  fc.string({ unit: 'binary' })
)

describe('in any text', () => {
  it('tokens are sorted, disjoint, not empty, in range and numbered', () => {
    fc.assert(
      fc.property(anything, (source) => {
        let at = 0
        for (const [i, token] of lex(source).entries()) {
          expect(token.index).toBe(i)
          expect(token.start).toBeGreaterThanOrEqual(at)
          expect(token.end).toBeGreaterThan(token.start)
          at = token.end
        }
        expect(at).toBeLessThanOrEqual(source.length)
      })
    )
  })

  it('a fallback lies within its token', () => {
    fc.assert(
      fc.property(anything, (source) => {
        for (const { start, end, fallback } of lex(source)) {
          if (!fallback) continue
          expect(fallback.start).toBeGreaterThan(start)
          expect(fallback.end).toBeGreaterThanOrEqual(fallback.start)
          expect(fallback.end).toBeLessThan(end)
        }
      })
    )
  })

  it('openers and closers name each other', () => {
    fc.assert(
      fc.property(anything, (source) => {
        const found = lex(source)
        for (const { index, kind, pair } of found) {
          if (pair === undefined) continue
          const other = found[pair]
          if (kind === 'open') expect(other).toMatchObject({ kind: 'close', pair: index })
          else expect(other?.kind).toBe('open')
          expect(pair > index).toBe(kind === 'open')
        }
      })
    )
  })

  it('a mask has the length of the text and differs only within tokens', () => {
    const formats = fc.constantFrom('markdown', 'html', 'mjml', 'text')
    fc.assert(
      fc.property(anything, formats, (source, format) => {
        const found = lex(source)
        const masked = mask(source, found, format)
        expect(masked.length).toBe(source.length)
        let at = 0
        for (const { start, end } of [...found, { start: source.length, end: source.length }]) {
          expect(masked.slice(at, start)).toBe(source.slice(at, start))
          at = end
        }
      })
    )
  })

  it('lexing twice gives the same', () => {
    fc.assert(
      fc.property(anything, (source) => {
        expect(lex(source)).toEqual(lex(source))
      })
    )
  })
})

describe('in a document of tokens and prose', () => {
  it('the tokens are those that were put in', () => {
    fc.assert(
      fc.property(document, (parts) => {
        const source = parts.join(' ')
        const expected = parts.filter((part) => tokens.includes(part))
        expect(tokenTexts(source, lex(source))).toEqual(expected)
      })
    )
  })

  it('the tokens stay the same when all around them is upper-cased', () => {
    fc.assert(
      fc.property(document, (parts) => {
        const source = parts.join('')
        const found = lex(source)
        const upper = upperAround(source, found)
        expect(tokenTexts(upper, lex(upper))).toEqual(tokenTexts(source, found))
      })
    )
  })
})

function upperAround(source: string, found: readonly { start: number; end: number }[]): string {
  let at = 0
  const parts: string[] = []
  for (const { start, end } of found) {
    parts.push(source.slice(at, start).toUpperCase(), source.slice(start, end))
    at = end
  }
  return parts.join('') + source.slice(at).toUpperCase()
}
