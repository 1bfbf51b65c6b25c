import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ATOM, type Passage } from '../../src/passage.ts'
import { type Span, subtract } from '../../src/span.ts'
import { outline, read, slice } from './html-page.ts'

describe('a passage', () => {
  it.each([
    ['flows across inline markup', '<p>Act <b>now</b>, <i>Ann</i></p>', ['body: Act now, Ann']],
    ['flows across comments', '<p>Hello <!-- -->Bob<!-- -->.</p>', ['body: Hello Bob.']],
    [
      'has its entities decoded',
      '<p>Tom &amp; Jo&#39;s&nbsp;&euro;5</p>',
      ["body: Tom & Jo's\u00a0€5"]
    ],
    ['keeps an ampersand that starts nothing', '<p>R&D, a && b</p>', ['body: R&D, a && b']],
    ['has white space collapsed', '<p>\r\n  Two\r\n  lines\t</p>', ['body: Two lines']],
    ['has a token as one atom', '<p>Hi {{ first_name }},</p>', ['body: Hi ◆,']],
    ['has an image as one atom', '<p>Press <img src="k.png"> to go</p>', ['body: Press ◆ to go']],
    [
      'ends where a block begins',
      '<div>One<p>two</p>three</div>',
      ['body: One', 'body: two', 'body: three']
    ],
    ['ends at a cell', '<table><tr><td>A<td>B</table>', ['body: A', 'body: B']],
    ['goes on after one line break', '<p>Yours,<br>\n Ann</p>', ['body: Yours,\nAnn']],
    ['ends at two line breaks', 'Hi {{ name }},<br><br>Thanks', ['body: Hi ◆,', 'body: Thanks']],
    [
      'ends at line breaks with space between',
      'One<br>&nbsp;<br/> <BR>two',
      ['body: One', 'body: two']
    ],
    [
      'ends at a link laid out as a block',
      'A<a style="display:block">b</a>c',
      ['body: A', 'cta: b', 'body: c']
    ],
    [
      'ends at a closing tag that closes nothing',
      'One</td><td>two</p>three',
      ['body: One', 'body: two', 'body: three']
    ],
    ['may be nothing but a token', '<td>{{ price }}</td>', ['body: ◆']],
    [
      'is not made of control tokens',
      '<table>{% for i in l %}<tr><td>{{ i }}</td></tr>{% endfor %}</table>',
      ['body: ◆']
    ],
    ['is not made of padding', '<p>&nbsp;&zwnj;&#847;</p><td>|</td><p>— • —</p>', []],
    [
      'starts and ends without padding',
      '<p>&nbsp; Hi you &zwnj;&nbsp;&zwnj;&nbsp;</p>',
      ['body: Hi you']
    ],
    ['keeps a lone less-than sign', '<p>5 < 6 and 7<8</p>', ['body: 5 < 6 and 7<8']]
  ])('%s', (_, source, expected) => {
    expect(outline(read(source))).toEqual(expected)
  })
})

it('has a line break that takes no markup with it', () => {
  const page = read('<p><b>Hi </b><br>you</p>')
  const [passage] = page.passages
  expect(passage?.text).toBe('Hi\nyou')
  const [span] = passage?.toSource({ start: 2, end: 3 }) ?? []
  expect(slice(page, span)).toBe('<br>')
})

describe('no copy', () => {
  it.each([
    ['a style sheet', '<style>p { color: red }</style>'],
    ['a script', '<script>alert("<p>Hi</p>")</script>'],
    ['a comment', '<!-- Buy now -->'],
    ['a title in a fragment', '<title>Sale</title>'],
    ['text in the head', '<html><head>Sale<meta content="x"></head></html>'],
    [
      'Outlook settings',
      '<!--[if mso]><xml><o:PixelsPerInch>96</o:PixelsPerInch></xml><![endif]-->'
    ],
    ['a drawing', '<svg><title>Sale</title><text>Now</text></svg>'],
    ['a template element', '<template><p>Now</p></template>'],
    ['a tag that never ends', '<p class="Buy now'],
    ['other attributes', '<p data-label="Buy now" class="sale"></p>']
  ])('is %s', (_, source) => {
    expect(outline(read(source))).toEqual([])
  })
})

describe('markup left open', () => {
  it.each([
    ['paragraphs', '<p>One<p>two<div>three</div>four', ['One', 'two', 'three', 'four']],
    [
      'list items',
      '<ul><li>One<li>two<ul><li>three</ul><li>four</ul>five',
      ['One', 'two', 'three', 'four', 'five']
    ],
    [
      'rows and cells',
      '<table><tr><td>A<td>B<tr><td>C<tbody><td>D</table>E',
      ['A', 'B', 'C', 'D', 'E']
    ],
    ['terms', '<dl><dt>A<dd>B<dt>C</dl>D', ['A', 'B', 'C', 'D']],
    ['a head', '<html><head><title>T</title><body>B', ['T', 'B']],
    [
      'a cell that a stray </div> does not close',
      '<div><table><td>A</div>B</td></table></div>',
      ['A', 'B']
    ],
    [
      'text between cells, where it stands',
      '<table>A<tr>B<td>C</td>D</tr>E</table>',
      ['A', 'B', 'C', 'D', 'E']
    ],
    ['text after the body', '<body>A</body></html>B', ['A', 'B']]
  ])('%s', (_, source, texts) => {
    expect(read(source).passages.map(({ text }) => text)).toEqual(texts)
  })
})

describe('marks', () => {
  function marks(source: string): string[] {
    return read(source).passages.flatMap(({ text, marks: list }) =>
      list.map(
        ({ type, span, open, close }) =>
          `${type} ${text.slice(span.start, span.end)} ${source.slice(open.start, open.end)}${source.slice(close.start, close.end)}`
      )
    )
  }

  it.each([
    ['carry their tags', 'A <b class="x">b</b> c', ['strong b <b class="x"></b>']],
    [
      'come outer before inner',
      '<a href="u"><em>x</em> y</a>.',
      ['link x y <a href="u"></a>', 'emphasis x <em></em>']
    ],
    [
      'of a paragraph broken in two have no tags',
      '<b>One<br><br>two</b>',
      ['strong One ', 'strong two ']
    ],
    ['around a block have no tags', '<a><p>One</p></a>', ['link One ']],
    [
      'that overlap have no tags where an end is implied',
      '<p><b>x<i>y</b>z</i></p>',
      ['strong xy <b></b>', 'emphasis y ']
    ],
    ['that hold nothing are dropped', '<p><b></b>x<i> </i></p>', []],
    [
      'show code',
      '<p>Use <code>SAVE</code></p><pre>x</pre>',
      ['code SAVE <code></code>', 'code x <pre></pre>']
    ]
  ])('%s', (_, source, expected) => {
    expect(marks(source)).toEqual(expected)
  })
})

const piece = fc.constantFrom(
  ...[
    'Act now',
    ' ',
    '\r\n',
    '😀',
    'é',
    '&amp;',
    '&NotEqualTilde;',
    '&copy',
    '&nbsp;',
    '&',
    '<',
    '>',
    '"',
    "'"
  ],
  ...[
    '<p>',
    '</p>',
    '<div>',
    '</div>',
    '<b>',
    '</b>',
    '<a href="?a=1&copy=2">',
    '</a>',
    '<br>',
    '<br/>',
    '<li>'
  ],
  ...[
    '<table>',
    '<td>',
    '</td>',
    '</table>',
    '<tr>',
    '<img alt="A &lt;b&gt; {{ c }}">',
    '<img alt=\'x&amp;&NotEqualTilde;y\' title="t">'
  ],
  ...[
    '<img alt=bare&amp;x>',
    '{{ first_name }}',
    '{% if a %}',
    '{% endif %}',
    '<!-- c -->',
    '<!--[if mso]>',
    '<![endif]-->'
  ],
  ...[
    '<title>',
    '</title>',
    '<style>',
    '</style>',
    '<head>',
    '<pre>',
    '<span style="display:none">',
    '</span>',
    '-->'
  ]
)
const markup = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''))

function decoded(source: string): string {
  return read(`<p>a${source}b</p>`)
    .passages.map(({ text }) => text.slice(1, -1))
    .join('')
}

/** Without its images: an image holds its own alt text. */
function spansOfCopy({ text, atoms, toSource }: Passage): Span[] {
  const images = atoms.filter(({ token }) => !token).map(({ at }) => ({ start: at, end: at + 1 }))
  return subtract({ start: 0, end: text.length }, images).flatMap(toSource)
}

describe('any markup', () => {
  it('is mapped back to the source exactly', () => {
    fc.assert(
      fc.property(markup, (source) => {
        for (const { text, toSource, readOnly } of read(source).passages) {
          expect(readOnly === undefined || source.includes('bare')).toBe(true)
          for (let at = 0; at < text.length; at++) {
            const [span, ...more] = toSource({ start: at, end: at + 1 })
            expect(more).toEqual([])
            const raw = source.slice(span?.start, span?.end)
            if (text[at] === ATOM) expect(raw).toMatch(/^(?:\{[{%].*|<img.*>)$/)
            else if (/^\s/.test(text[at] as string))
              expect(raw).toMatch(/^(?:\s+|&nbsp;|\s*<br\/?>\s*)$/)
            else if (raw.length > 1) expect(decoded(raw)).toContain(text[at])
            else expect(raw).toBe(text[at])
          }
        }
      }),
      { numRuns: 300 }
    )
  })

  it('has its passages in source order, no character in two of them', () => {
    fc.assert(
      fc.property(markup, (source) => {
        const { passages } = read(source)
        const spans = passages.map(({ text, toSource }) => toSource({ start: 0, end: text.length }))
        const starts = spans.map(([first]) => Number(first?.start))
        expect(starts).toEqual([...starts].sort((a, b) => a - b))
        const all = passages.flatMap(spansOfCopy).sort((a, b) => a.start - b.start)
        for (const [i, { end }] of all.entries())
          expect(end).toBeLessThanOrEqual(all[i + 1]?.start ?? end)
        expect(passages.map(({ index }) => index)).toEqual(passages.map((_, i) => i))
      }),
      { numRuns: 300 }
    )
  })

  it('is read alike wherever it stands', () => {
    fc.assert(
      fc.property(markup, (source) => {
        const [before, after] = ['é <p {{ x }}>\n', '</p> <!-- -->']
        const at = before.length
        const whole = outline(read(source))
        const text = before + source + after
        expect(outline(read(text, { range: { start: at, end: at + source.length } }))).toEqual(
          whole
        )
      })
    )
  })

  it('has marks that nest and whose tags are tags', () => {
    fc.assert(
      fc.property(markup, (source) => {
        for (const { text, marks } of read(source).passages)
          for (const { span, open, close } of marks) {
            expect(span.start).toBeGreaterThanOrEqual(0)
            expect(span.end).toBeLessThanOrEqual(text.length)
            expect(source.slice(open.start, open.end)).toMatch(/^(?:<[a-z][^>]*>)?$/)
            expect(source.slice(close.start, close.end)).toMatch(/^(?:<\/[a-z]+>)?$/)
            expect(close.end > close.start).toBe(open.end > open.start)
          }
      }),
      { numRuns: 300 }
    )
  })

  it('takes back what is encoded for it', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const [passage] = read('<p>x</p>').passages
        const seen = read(`<p>a${passage?.encode(text)}amp;b</p>`).passages[0]?.text
        fc.pre(!/[{}%\s*#[\]$~@|\0]/.test(text))
        expect(seen).toBe(`a${text}amp;b`)
      })
    )
  })
})

it('is read however deep it nests, in linear time', () => {
  const hard = [
    '<div>',
    '<b>x<br><br>',
    '<a href=x><p>a',
    '<div>a</x>',
    '<!--[if mso]>',
    '</p>',
    '<'
  ]
  for (const part of hard) {
    const started = performance.now()
    read(part.repeat(part === '<div>' ? 50_000 : 10_000))
    expect(performance.now() - started).toBeLessThan(3000)
  }
}, 30_000)
