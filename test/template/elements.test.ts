import { describe, expect, it } from 'vitest'
import type { Format } from '../../src/passage.ts'
import { parse, rewrite } from '../../src/rewrite.ts'
import { lex } from '../../src/template/lex.ts'

type Row = readonly [source: string, ...tokens: string[]]

const inline: readonly Row[] = [
  [
    'Dear <span class="eloquaemail">First_Name1</span>,',
    '<span class="eloquaemail">First_Name1</span>'
  ],
  [
    "<span style='a' class='b eloquaemail'>City</span>.",
    "<span style='a' class='b eloquaemail'>City</span>"
  ],
  ['<SPAN CLASS="eloquaemail">City</span>', '<SPAN CLASS="eloquaemail">City</span>'],
  ['<span class = eloquaemail >City</span >', '<span class = eloquaemail >City</span >'],
  [`<t t-out="object.name or ''">Anna</t>, hello`, `<t t-out="object.name or ''">Anna</t>`],
  ['<b t-esc="a">3</b> of <i t-field="b">4</i>', '<b t-esc="a">3</b>', '<i t-field="b">4</i>'],
  ['<th:block th:text="a">b</th:block>', '<th:block th:text="a">b</th:block>'],
  ['<span th:text="a"></span>', '<span th:text="a"></span>'],
  ['<span data-th-utext="a">b</span>', '<span data-th-utext="a">b</span>'],
  [
    '<span v-text="a">b</span> <b ng-bind="c">d</b>',
    '<span v-text="a">b</span>',
    '<b ng-bind="c">d</b>'
  ],
  ['<ctrl:field name="FirstName" default="you"/>!', '<ctrl:field name="FirstName" default="you"/>'],
  ['<ctrl:field name="A"></ctrl:field>', '<ctrl:field name="A"></ctrl:field>'],
  ['<ctrl:eval>a.b</ctrl:eval>', '<ctrl:eval>a.b</ctrl:eval>'],
  ['<pstag:profile value="A" default="b > c" /> d', '<pstag:profile value="A" default="b > c" />'],
  ['<c:out value="b" default="c"/> d', '<c:out value="b" default="c"/>'],
  ['<unsubscribe>Leave</unsubscribe> a', '<unsubscribe>Leave</unsubscribe>'],
  ['<webversion style="a">b</webversion>', '<webversion style="a">b</webversion>'],
  ['in <currentmonthname> <currentyear>.', '<currentmonthname>', '<currentyear>']
]

const block: readonly Row[] = [
  ['<td class="eloquaemail">City</td>', 'City'],
  ['<p th:text="a">b <b>c</b></p>', 'b <b>c</b>'],
  ['<h1 t-out="a">b</h1>', 'b'],
  ['<a th:text="a" href="b">c</a>', 'c'],
  ['<label v-text="a">b</label>', 'b'],
  ['<td t-esc="a"></td>'],
  ['<img th:text="a" alt="b">c'],
  ['<p th:text="a"/>b']
]

const nested: readonly Row[] = [
  ['<div t-raw="a"><div>b</div> c</div>d', '<div>b</div> c'],
  ['<t t-out="a"><t>b</t> c</t>d', '<t t-out="a"><t>b</t> c</t>'],
  ['<t t-out="a"><t t-esc="b"/></t>c', '<t t-out="a"><t t-esc="b"/></t>'],
  [
    '<span th:text="a"><spanner>b</spanner></span>c',
    '<span th:text="a"><spanner>b</spanner></span>'
  ],
  ['<p th:text="a">b <span th:text="c">d</span></p>', 'b <span th:text="c">d</span>'],
  ['<p th:text="a"><b>b</b></p><p>c</p>', '<b>b</b>']
]

const unclosed: readonly Row[] = [
  ['<span class="eloquaemail">City', '<span class="eloquaemail">City'],
  ['<span th:text="a">b<br>c', '<span th:text="a">b'],
  ['<tr><td th:text="a">b<td>c', 'b'],
  ['<p th:text="a">b\n<p>c', 'b\n'],
  ['<unsubscribe>Leave', '<unsubscribe>'],
  ['<span th:text="a'],
  ['<span th:text="a" <b>c</b>'],
  [`<p th:text="a">${'b '.repeat(2000)}</p>`]
]

const elsewhere: readonly Row[] = [
  ['<span>a</span>'],
  ['<span class="eloquaemail-a">b</span>'],
  ['<span class="a" title="eloquaemail">b</span>'],
  ['<p data-text="a">b</p>'],
  ['<p>th:text="a"</p>'],
  ['a < b and <t>c</t>'],
  ['<p class="a>b" th:text="c">d</p>', 'd'],
  ['<p title="a<b" th:text="c">d</p>', 'd'],
  ['<!--[if mso]><td th:text="a">b</td><![endif]-->', 'b'],
  [
    '<!--[if mso]><span class="eloquaemail">A</span><![endif]-->',
    '<span class="eloquaemail">A</span>'
  ],
  [
    `<script>a = '<span class="eloquaemail">A</span>'</script>`,
    '<span class="eloquaemail">A</span>'
  ],
  ['**<span class="eloquaemail">A</span>**', '<span class="eloquaemail">A</span>'],
  ['| <t t-out="a">b</t> |', '<t t-out="a">b</t>']
]

describe.each([
  ['an inline element is one token', inline],
  ['the content of any other is the token', block],
  ['an element ends with its own closing tag', nested],
  ['what nothing closes ends at the next tag', unclosed],
  ['elements are told by their attributes and names, wherever they stand', elsewhere]
] as const)('%s', (_, rows) => {
  it.each(rows.map((row) => [row[0], row.slice(1)] as const))('%s', (source, tokens) => {
    const found = lex(source)
    expect(found.map(({ start, end }) => source.slice(start, end))).toEqual(tokens)
    expect(found.every(({ kind }) => kind === 'output')).toBe(true)
  })
})

describe('what an element prints is read from its value', () => {
  it.each([
    ['<span class="eloquaemail">First_Name1</span>', 'recipient-name', 'First_Name1'],
    [`<t t-out="sender.name or 'us'">Anna</t>`, 'sender', 'sender.name'],
    ['<p th:text="customer.firstName">Anna</p>', 'recipient-name', 'customer.firstName'],
    ['<ctrl:field name="FirstName"/>', 'recipient-name', 'FirstName'],
    ['<pstag:profile value="CITY"/>', 'recipient-data', 'CITY'],
    ['<unsubscribe>Leave</unsubscribe>', 'functional', 'unsubscribe']
  ])('%s', (source, role, path) => {
    expect(lex(source)[0]).toMatchObject({ role, path: path.split('.') })
  })
})

describe('a dummy text is not rewritten, the sentence beside it is', () => {
  const cases: readonly (readonly [source: string, output: string, format: Format])[] = [
    [
      '<p th:text="a">Hurry, only today!</p><p>Hurry! The sale ends on 5 October.</p>',
      '<p th:text="a">Hurry, only today!</p><p>The sale ends on 5 October.</p>',
      'html'
    ],
    [
      '<p>Hurry! <t t-out="object.name">Act now!</t> ends on 5 October.</p>',
      '<p><t t-out="object.name">Act now!</t> ends on 5 October.</p>',
      'html'
    ],
    ['<td t-esc="a">Last chance!</td>', '<td t-esc="a">Last chance!</td>', 'html'],
    [
      'Hurry! <span class="eloquaemail">Hall_Name1</span> opens on 5 October.',
      '<span class="eloquaemail">Hall_Name1</span> opens on 5 October.',
      'markdown'
    ],
    [
      '<!--[if mso]><p th:text="a">Hurry!</p><p>Hurry! It ends on 5 October.</p><![endif]-->',
      '<!--[if mso]><p th:text="a">Hurry!</p><p>It ends on 5 October.</p><![endif]-->',
      'html'
    ],
    [
      '<p>Hurry! <unsubscribe>Leave the list</unsubscribe> at any time.</p>',
      '<p><unsubscribe>Leave the list</unsubscribe> at any time.</p>',
      'html'
    ]
  ]
  it.each(cases)('%s', (source, output, format) => {
    expect(rewrite(source, { format }).output).toBe(output)
  })

  it('and the elements around it keep their places', () => {
    const source =
      '<table><tr><td th:text="a">b</td><td>c</td></tr></table><h1 t-out="d">e</h1><p>f</p>'
    const { passages } = parse(source, { format: 'html' })
    expect(passages.map(({ text, slot }) => `${slot} ${text}`)).toEqual([
      'body \uFFFC',
      'body c',
      'heading \uFFFC',
      'body f'
    ])
  })
})
