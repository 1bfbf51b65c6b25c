import fc from 'fast-check'
import { byPlace, type Edit } from '../src/edit.ts'
import type { Options } from '../src/options.ts'
import type { Format } from '../src/passage.ts'

/** Sorted, disjoint edits of a text. */
export function someEdits(text: string): fc.Arbitrary<Edit[]> {
  const place = fc.nat({ max: text.length })
  return fc
    .array(fc.tuple(place, place, fc.string({ maxLength: 4 })), { maxLength: 6 })
    .map((drafts) => {
      let at = 0
      return drafts
        .map(([a, b, inserted]) => ({ start: Math.min(a, b), end: Math.max(a, b), text: inserted }))
        .sort(byPlace)
        .filter(({ start, end }) => {
          const isFree = start >= at
          if (isFree) at = end
          return isFree
        })
    })
}

export const pressure: fc.Arbitrary<string> = fc.constantFrom(
  'Hurry!',
  'Act now!',
  'Don’t miss out!',
  'Hurry, ',
  'Only 3 left!',
  'Just two seats remain.',
  'Last chance to book',
  'Last chance: ',
  'For a limited time, ',
  'We’ve missed you!',
  'Handpicked just for you.',
  'so act fast!!!',
  'before it’s too late',
  'OUR BIGGEST SALE EVER',
  'our amazing new kettle',
  'an incredible offer',
  '🔥⏰',
  'Don&#8217;t miss out&excl;',
  'Only {{ stock }} left!',
  '{{ first_name }}, ',
  ', *|FNAME|*'
)

export const honest: fc.Arbitrary<string> = fc.constantFrom(
  'Your order has shipped.',
  'The fair is on Saturday 9 May at 10:30.',
  'Use code WELCOME10 for 20% off until 14 March.',
  'Delivery is £2.95 & takes 3 days.',
  'Reply to this email or call 01632 960000.',
  'Thank you!',
  'You can use this code only once.',
  'It opens at noon.',
  'Dr. Osei will see you on 3 June',
  'née Müller, 東京 𝒜𝓃𝓃𝒶',
  'and',
  'so',
  ',',
  '—',
  '(see below)',
  '“quoted words”'
)

const token = fc.constantFrom(
  '{{ first_name }}',
  '{{first_name | default: "friend"}}',
  '{% if vip %}',
  '{% else %}',
  '{% endif %}',
  '*|FNAME|*',
  '*|IF:VIP|*',
  '*|END:IF|*',
  '%%First Name%%',
  '{{ order.total | money }}',
  '{{#each items}}',
  '{{/each}}',
  '<%= user.name %>',
  '[[firstname]]',
  '${city}',
  '{{ broken',
  '%}'
)

export const markdownMarkup: fc.Arbitrary<string> = fc.constantFrom(
  '**',
  '*',
  '_',
  '`code`',
  '[Shop now](https://example.com/?a=1&b=2)',
  '[',
  '](x)',
  '![Only 3 left](a.png "Hurry")',
  '\\!',
  '&amp;',
  '&nbsp;',
  '<b>',
  '</b>',
  '<!-- note -->',
  '  \n',
  '\n> ',
  '\n\n',
  '\n\n# ',
  '\n\n- ',
  '\n\n1. ',
  '\n\n| a | b |\n|---|---|\n| ',
  ' | ',
  '\r\n',
  '\r\n\r\n',
  '\n---\n',
  '\n\n<div>\n',
  '\n</div>\n\n'
)

export const htmlMarkup: fc.Arbitrary<string> = fc.constantFrom(
  '<p>',
  '</p>',
  '<b>',
  '</b>',
  '<br>',
  '<td>',
  '</td>',
  '<tr>',
  '<table>',
  '</table>',
  '<a href="https://example.com/?a=1&b=2">Shop now</a>',
  '<a href="{{ url }}">Grab yours</a>',
  '<img src="a.png" alt="Only 3 left!">',
  '<h1>',
  '</h1>',
  '<li>',
  '<ul>',
  '</ul>',
  '&amp;',
  '&nbsp;',
  '&#x1F525;',
  '&notanentity;',
  '<!-- note -->',
  '<!--[if mso]><center>Grab yours</center><![endif]-->',
  '<',
  '>',
  '\r\n',
  '\n',
  '<span style="display:none">Hurry!</span>'
)

export const space: fc.Arbitrary<string> = fc.constantFrom(' ', ' ', ' ', '\n', '  ', '')

function pieces(markup: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { arbitrary: pressure, weight: 4 },
    { arbitrary: honest, weight: 4 },
    { arbitrary: token, weight: 2 },
    { arbitrary: markup, weight: 3 },
    { arbitrary: fc.string({ unit: 'binary', maxLength: 4 }), weight: 1 }
  )
  return fc.array(fc.tuple(piece, space), { maxLength: 14 }).map((parts) => parts.flat().join(''))
}

export interface GeneratedMail {
  readonly source: string
  readonly format: Format
  /** Default: recognised. */
  readonly dialect?: NonNullable<Options['dialect']>
}

function mailOf(format: Format, markup: fc.Arbitrary<string>): fc.Arbitrary<GeneratedMail> {
  return fc
    .tuple(fc.constantFrom('', '', '', '\uFEFF'), pieces(markup))
    .map(([bom, source]) => ({ source: bom + source, format }))
}

/** Random prose, tokens and markup, in each format. */
export const mail: fc.Arbitrary<GeneratedMail> = fc.oneof(
  mailOf('markdown', markdownMarkup),
  mailOf('html', htmlMarkup),
  mailOf('mjml', htmlMarkup),
  mailOf('text', fc.constantFrom('\n', '\n\n', '\r\n\r\n', '---', '* '))
)
