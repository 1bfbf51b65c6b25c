import { describe, expect, it } from 'vitest'
import { read, slice } from './html-page.ts'

/** Each block as `name>parent`, those that may go with a `-`, the solid ones with a `#`. */
function blocks(source: string): string[] {
  return read(source).blocks.map(
    ({ name, parent, removal, solid }) =>
      `${name}>${parent}${removal ? '-' : ''}${solid ? '#' : ''}`
  )
}

function removal(source: string, name: string): string | undefined {
  const page = read(source)
  return slice(page, page.blocks.find((block) => block.name === name)?.removal)
}

describe('blocks', () => {
  it.each([
    [
      'hold passages, directly or below',
      '<div><p>A</p><p></p></div><div><img></div>',
      ['div>-1-', 'p>0-']
    ],
    [
      'of a table stay, but for its rows',
      '<table><tbody><tr><td>A</td></tr></tbody></table>',
      ['table>-1', 'tbody>0', 'tr>1-', 'td>2']
    ],
    ['with an implied end stay', '<ul><li>A<li>B</ul><p>C', ['ul>-1-', 'li>0', 'li>0', 'p>-1']],
    ['that end with what is around them stay', '<div><h1>A</div>', ['div>-1-', 'h1>0']],
    [
      'that are pages, centres or buttons stay',
      '<body><center><button>A</button></center></body>',
      ['body>-1', 'center>0', 'button>1#']
    ],
    [
      'in a conditional comment belong to what is around it',
      '<p>A<!--[if mso]><div>B</div><![endif]--></p>',
      ['p>-1-', 'div>0-']
    ],
    ['with inline markup in between', '<div><b><p>A</p></b></div>', ['div>-1-', 'p>0-']]
  ])('%s', (_, source, expected) => {
    expect(blocks(source)).toEqual(expected)
  })

  it('start below the block that they are given', () => {
    expect(read('A<p>B</p>', { parent: 7 }).passages.map(({ block }) => block)).toEqual([7, 0])
    expect(read('A<p>B</p>', { parent: 7 }).blocks.map(({ parent }) => parent)).toEqual([7])
  })

  it('of an alt text or a title are none', () => {
    const page = read('<html><head><title>T</title></head><p><img alt="A">B</p></html>')
    expect(page.passages.map(({ block }) => page.blocks[block]?.name)).toEqual([
      undefined,
      undefined,
      'p'
    ])
  })
})

describe('a table row', () => {
  it.each([
    ['goes', '<table><tr><td>A</td></tr></table>', true],
    [
      'stays beside a cell over several rows',
      '<table><tr><td rowspan="2">A</td></tr><tr><td>B</td></tr></table>',
      false
    ],
    [
      'stays with a cell over several columns',
      '<table><tr><td colspan=2>A</td></tr></table>',
      false
    ],
    ['goes with a cell over one column', '<table><tr><td colspan="1">A</td></tr></table>', true],
    [
      'goes beside a row with a wide cell',
      '<table><tr><td colspan=2></td></tr><tr><td>A</td></tr></table>',
      true
    ]
  ])('%s', (_, source, goes) => {
    const rows = read(source).blocks.filter(({ name }) => name === 'tr')
    expect(rows.every((row) => (row.removal !== undefined) === goes)).toBe(true)
    expect(rows.length).toBeGreaterThan(0)
  })
})

describe('a block is solid', () => {
  it.each([
    ['with an image', '<p>A<img></p>', ['p>-1-#']],
    ['with an image in a child that is no block', '<div>A<p><img></p></div>', ['div>-1-#']],
    ['but not for one in a block within', '<div>A<p>B<img></p></div>', ['div>-1-', 'p>0-#']],
    ['with a rule', '<div>A<hr></div>', ['div>-1-#']],
    ['with an input', '<p>A<input type="text"></p>', ['p>-1-#']],
    [
      'with a background',
      '<div style="background: url(a.png)"><p>A</p></div>',
      ['div>-1-#', 'p>0-']
    ],
    ['with a video', '<div>A<video src="v"></video></div>', ['div>-1-#']]
  ])('%s', (_, source, expected) => {
    expect(blocks(source)).toEqual(expected)
  })
})

describe('the removal of a block', () => {
  it.each([
    ['is its lines where it is alone on them', '<div>\n  <p>A</p>\n  B</div>', 'p', '  <p>A</p>\n'],
    ['is all its lines', '<div>\r\n\t<p>\r\nA\r\n</p> \r\n</div>', 'p', '\t<p>\r\nA\r\n</p> \r\n'],
    ['is exactly it beside something else', '<div>\n<p>A</p><p>B</p>\n</div>', 'p', '<p>A</p>'],
    ['leaves a last line without a line end', '<b>A</b>\n<p>B</p>', 'p', '\n<p>B</p>'],
    ['is the whole of a source of one element', '<p>B</p>', 'p', '<p>B</p>']
  ])('%s', (_, source, name, expected) => {
    expect(removal(source, name)).toBe(expected)
  })

  it.each([
    ['opens in a branch', '{% if a %}<div>{% else %}<div class="b">{% endif %}A</div>', 'div'],
    ['closes in a branch', '<p>A{% if a %}</p>{% else %}!</p>{% endif %}', 'p'],
    ['holds an end without its start', '{% if a %}<div><p>A</p>{% endif %}</div>', 'div']
  ])('is none for one that %s', (_, source, name) => {
    expect(removal(source, name)).toBeUndefined()
  })

  it.each([
    ['holds both ends', '<p>{% if a %}A{% else %}B{% endif %}</p>', 'p'],
    ['is a whole branch', '{% if a %}<p>A</p>{% else %}<h1>B</h1>{% endif %}', 'p'],
    ['is within another that is torn', '{% if a %}<div><p>A</p>{% endif %}</div>', 'p']
  ])('is there for one that %s', (_, source, name) => {
    expect(removal(source, name)).toMatch(/^<p>.*<\/p>$/)
  })
})

describe('an element that a template engine reads', () => {
  it.each([
    't-if="a"',
    't-elif="a"',
    't-else=""',
    't-else',
    't-foreach="items" t-as="item"',
    't-set="a" t-value="1"',
    'th:if="${a}"',
    'th:unless="${a}"',
    'th:each="item : ${items}"',
    'data-th-if="${a}"',
    'v-if="a"',
    'v-else',
    'v-for="item in items"',
    'x-if="a"',
    'x-show="a"',
    'ng-if="a"',
    '*ngIf="a"',
    'mc:edit="body"',
    'mc:repeatable',
    'mc:hideable',
    'mj-if="a"',
    'data-condition="a"',
    'data-block-conditions="a"',
    'data-if="a"',
    'data-repeat="items"',
    'tal:condition="a"',
    'py:if="a"',
    'if="a"'
  ])('stays with %s, and so does what is around it', (attribute) => {
    expect(removal(`<div><p ${attribute}>A</p></div>`, 'p')).toBeUndefined()
    expect(removal(`<div><p ${attribute}>A</p></div>`, 'div')).toBeUndefined()
    expect(removal(`<p>A</p><p ${attribute}>B</p>`, 'p')).toBe('<p>A</p>')
  })

  it.each([
    '<p><t t-set="a"></t>A</p>',
    '<p><multiline>A</multiline></p>',
    '<p><span t-if="a">A</span></p>',
    '<div><th:block>A</th:block></div>'
  ])('keeps its container: %s', (source) => {
    expect(removal(source, source.slice(1, source.indexOf('>')))).toBeUndefined()
  })

  it.each([
    'class="if"',
    'style="x-if:1"',
    'data-id="7"',
    'hidden',
    'title="v-if"',
    'x-apple-data-detectors="true"',
    'mj-class="a"'
  ])('is none with %s', (attribute) => {
    expect(removal(`<p ${attribute}>A</p>`, 'p')).toBe(`<p ${attribute}>A</p>`)
  })

  it('is none of Outlook or MJML', () => {
    expect(removal('<p><o:p>A</o:p></p>', 'p')).toBe('<p><o:p>A</o:p></p>')
    expect(removal('<mj-text>A</mj-text>', 'mj-text')).toBe('<mj-text>A</mj-text>')
  })
})

describe('a passage', () => {
  it.each([
    ['<p>A <b t-if="a">B</b></p>', true],
    ['<p><b v-if="a">A</b><b v-else>B</b></p>', true],
    ['<p>A <if condition="a">B</if></p>', true],
    ['<p><b t-if="a">A</b></p>', false],
    ['<p>A <a th:href="@{b}">B</a></p>', false],
    ['<p t-if="a">A <b>B</b></p>', false]
  ])('of %s is read-only: %s', (source, expected) => {
    expect(read(source).passages.map(({ readOnly }) => readOnly !== undefined)).toEqual([expected])
  })
})
