import fc from 'fast-check'
import type { Format } from '../src/passage.ts'
import type { Dialect } from '../src/template/dialect.ts'
import {
  type GeneratedMail,
  honest,
  htmlMarkup,
  markdownMarkup,
  pressure,
  space
} from './arbitraries.ts'
import { openers, type Written, written } from './written-tokens.ts'

/** Fragments of text as a generator of one dialect and one format makes them. */
type Text = fc.Arbitrary<string>

const textMarkup = fc.constantFrom('\n', '\n\n', '\r\n\r\n', '---', '* ')
const markups = new Map<Format, Text>([
  ['markdown', markdownMarkup],
  ['html', htmlMarkup],
  ['mjml', htmlMarkup],
  ['text', textMarkup]
])

/** How a token is pressed upon the reader; `T` is the token. */
const claims = fc.constantFrom(
  'Only T left!',
  'T, hurry!',
  'Hurry, T!',
  'Act now, T, ',
  'Just for you, T: ',
  'We’ve missed you, T!',
  'Only 3 left in T. ',
  'T Hurry! ',
  ' Hurry! T',
  'Your order T has shipped.',
  'T'
)

/** Where a token stands besides in copy. */
const places: Readonly<Record<'any' | 'html' | 'markdown', readonly string[]>> = {
  any: ['T', '\nT\n', '(T)', '“T”', 'TT', 'T\nT', '\n\nT\n\n'],
  html: [
    '<!--T-->',
    '<p T>',
    '<p class="T">',
    '<a href="https://example.com/?a=T&b=1">Act now!</a>',
    '<img alt="Only T left!" src="T">',
    '</td>T<td>',
    '</tr>\nT\n<tr>',
    '<style>T a{color:red}</style>',
    '<!--[if mso]>T<p>Hurry!</p><![endif]-->',
    '<title>T, act now!</title>',
    '<b>T</b>',
    'T<br>T',
    '<span t-out="a">Hurry!</span>',
    '<td th:text="${a}">Act now!</td>',
    '<span class="eloquaemail">First_Name1</span>',
    '<unsubscribe>Hurry!</unsubscribe>'
  ],
  markdown: [
    '[Act now!](https://example.com/?a=T)',
    '[T](x)',
    '![T](a.png "T")',
    '**T**',
    '\n- T\n',
    '\n| T | a |\n|---|---|\n| b | T |\n',
    '\n# T, hurry!\n',
    '<!--T-->',
    '\n> T\n',
    '`T`',
    'https://example.com/T'
  ]
}

const heads: Text = fc.constantFrom(
  '',
  '',
  '',
  '---\nsubject: T, act now!\npreheader: "Hurry, T"\n---\n\n',
  'Subject: Hurry! T\n\n',
  '\uFEFF'
)

/** Mails in one or two dialects, which are given or left to be recognised. */
export const dialectMail: fc.Arbitrary<GeneratedMail> = fc
  .tuple(
    fc.constantFrom(...written),
    fc.option(fc.constantFrom(...written), { freq: 3, nil: undefined }),
    fc.constantFrom<Format>('markdown', 'markdown', 'html', 'html', 'mjml', 'text'),
    fc.boolean()
  )
  .chain(([first, second, format, isGiven]) => {
    const both = second ? [first, second] : [first]
    const dialect: readonly Dialect[] = both.map((each) => each.dialect)
    return mailIn(both, format).map((source) => ({
      source,
      format,
      ...(isGiven ? { dialect } : {})
    }))
  })

function mailIn(dialects: readonly Written[], format: Format): Text {
  const { token, block } = tokensOf(dialects)
  const markup = markups.get(format) ?? textMarkup
  const named = format === 'markdown' ? places.markdown : format === 'text' ? [] : places.html
  const placed = fc
    .tuple(fc.oneof(claims, fc.constantFrom(...places.any, ...named)), token, token)
    .map(([place, ...pair]) => put(place, pair))
  const leaf = fc.oneof(
    { arbitrary: pressure, weight: 3 },
    { arbitrary: honest, weight: 2 },
    { arbitrary: placed, weight: 5 },
    { arbitrary: markup, weight: 3 },
    { arbitrary: shreds, weight: 1 }
  )
  const inner = fc
    .array(fc.tuple(leaf, space), { minLength: 1, maxLength: 3 })
    .map((parts) => parts.flat().join(''))
  const nested = fc.tuple(block, fc.array(inner, { minLength: 3, maxLength: 3 })).map(nest)
  const pieces = fc.array(fc.tuple(fc.oneof(leaf, leaf, leaf, nested), space), { maxLength: 9 })
  return fc
    .tuple(heads, token, pieces)
    .map(([head, one, parts]) => put(head, [one]) + parts.flat().join(''))
}

/** The tokens of the dialects, as written, percent-encoded and with character references. */
function tokensOf(dialects: readonly Written[]): {
  token: Text
  block: fc.Arbitrary<readonly string[]>
} {
  const all = dialects.flatMap(({ single, blocks }) => [...single, ...blocks.flat()])
  const plain = fc.constantFrom(...all)
  const token = fc.oneof(
    { arbitrary: plain, weight: 8 },
    { arbitrary: plain.map(encodeURIComponent), weight: 1 },
    { arbitrary: plain.map(withReferences), weight: 1 }
  )
  const blocks = dialects.flatMap((each) => each.blocks)
  return { token, block: fc.constantFrom(...(blocks.length > 0 ? blocks : [['', '']])) }
}

/** The halves of an opener on either side of what may be cut. */
const shreds: Text = fc
  .tuple(fc.constantFrom(...openers), pressure, fc.nat(), fc.constantFrom('', ' ', 'x ', 'X|* '))
  .map(([opener, cut, place, end]) => {
    const at = 1 + (place % (opener.length - 1))
    return `${opener.slice(0, at)} ${cut} ${opener.slice(at)}${end}`
  })

function nest([block, copy]: [readonly string[], readonly string[]]): string {
  return block.map((part, i) => part + (i < block.length - 1 ? (copy[i] ?? '') : '')).join('')
}

function put(place: string, tokens: readonly string[]): string {
  let at = 0
  return place.replace(/T(?![a-z])/g, () => tokens[at++ % tokens.length] ?? '')
}

function withReferences(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
