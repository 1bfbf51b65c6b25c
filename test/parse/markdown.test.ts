import { describe, expect, it } from 'vitest'
import { readMarkdown } from './read-markdown.ts'

/** Slot and text of each passage; read-only ones in brackets. */
function outline(source: string): string[] {
  return readMarkdown(source).passages.map(({ slot, text, readOnly }) =>
    readOnly === undefined ? `${slot}: ${text}` : `(${slot}: ${text})`
  )
}

describe('a passage is', () => {
  it.each([
    ['a heading without its marks', '## Hurry up ##\n', ['heading: Hurry up']],
    ['an underlined heading', 'Hurry\nup\n===\n', ['heading: Hurry up']],
    ['an underlined heading in a quote', '> Hurry\n> ---\n', ['heading: Hurry']],
    ['a paragraph', 'Act now.\n\nOr later.\n', ['body: Act now.', 'body: Or later.']],
    ['a list item', '- One\n- Two\n', ['body: One', 'body: Two']],
    ['each paragraph of a list item', '1. One\n\n   Two\n', ['body: One', 'body: Two']],
    ['a task without its box', '- [ ] Buy milk\n', ['body: Buy milk']],
    ['a quote', '> Great\n> stuff\n', ['body: Great stuff']],
    ['a quote with a lazy line', '> Great\nstuff\n', ['body: Great stuff']],
    ['a cell', '| a | b |\n|---|---|\n| c |  |\n', ['body: a', 'body: b', 'body: c']],
    ['a label, where a paragraph is one link', '[Shop now](http://x.test)\n', ['cta: Shop now']],
    ['a label with emphasis', '**[Shop _now_](x)**\n', ['cta: Shop now']],
    [
      'an alternative text',
      'See ![a *new* one](x) and ![this](y)\n',
      ['body: See \uFFFC and \uFFFC', '(alt: a *new* one)', 'alt: this']
    ],
    ['an image alone only through its alternative text', '![Sale](x)\n', ['alt: Sale']],
    [
      'the title of a link',
      '[Go](x "Now \\" or &amp; never")\n',
      ['cta: Go', 'alt: Now " or & never']
    ],
    ['the title of a definition', '[a]: /x "Hurry"\n', ['alt: Hurry']],
    [
      'what follows the last rule, as footer',
      'Hi\n\n---\n\nA\n\n---\n\nBye\n',
      ['body: Hi', 'body: A', 'footer: Bye']
    ],
    [
      'a footer, where one can leave the list',
      'To leave, [unsubscribe](x).\n',
      ['footer: To leave, unsubscribe.']
    ],
    [
      'a footer, where an address says so',
      'To leave, [click](x/opt-out).\n',
      ['footer: To leave, click.']
    ],
    ['raw HTML as HTML', 'A\n\n<p>Act now</p>\n\nB\n', ['body: A', 'body: Act now', 'body: B']]
  ])('%s', (_, source, expected) => {
    expect(outline(source)).toEqual(expected)
  })
})

describe('no passage is', () => {
  it.each([
    ['fenced code', '```\nAct now\n```\n'],
    ['indented code', '    Act now\n'],
    ['a comment', '<!-- Act now -->\n'],
    ['a definition', '[a]: http://act.now\n'],
    ['a rule', '---\n\n***\n'],
    ['white space', ' \n\t\n'],
    ['HTML in a quote', '> <div>\n> Act now\n> </div>\n']
  ])('%s', (_, source) => {
    expect(outline(source)).toEqual([])
  })
})

describe('the text', () => {
  it.each([
    [
      'has entities and escapes decoded',
      'AT&amp;T \\*now\\* &#33; &copy; &nosuch;',
      'AT&T *now* ! © &nosuch;'
    ],
    ['has a space for a line end', 'a\nb\r\nc\rd', 'a b c d'],
    ['has a line break for a hard one', 'a  \nb\\\nc<br>d', 'a\nb\nc\nd'],
    ['flows across tags and comments', 'Act <b>n</b>ow<!-- x -->!', 'Act now!'],
    ['has brackets without a definition', 'Hi [Name], act', 'Hi [Name], act'],
    ['has no brackets with a definition', '[Act][a] [a] [b][]\n\n[a]: /x\n[b]: /y', 'Act a b'],
    ['has code without its padding', 'Use `` SALE`5 `` now', 'Use SALE`5 now'],
    [
      'has an address as written',
      'See <https://a.test/?b&amp;c> or www.d.test.',
      'See https://a.test/?b&amp;c or www.d.test.'
    ],
    [
      'has an atom for a token',
      'Hi {{ name }}, {% if a %}now{% endif %}',
      'Hi \uFFFC, \uFFFCnow\uFFFC'
    ],
    ['keeps characters of two units', 'a 😀 b', 'a 😀 b']
  ])('%s', (_, source, expected) => {
    expect(readMarkdown(source).passages[0]?.text).toBe(expected)
  })
})

describe('marks', () => {
  it.each([
    ['*a* **b** ~~c~~', ['emphasis a * *', 'strong b ** **', 'other c ~~ ~~']],
    ['[a](x "t") and `b`', ['link a [ ](x "t")', 'code b ` `']],
    [
      '<b>a</b> <a href="x">c</a> <u>d',
      ['strong a <b> </b>', 'link c <a href="x"> </a>', 'other d <u> ']
    ],
    ['***a***', ['emphasis a * *', 'strong a ** **']],
    ['*a <b>c* d</b>', ['emphasis a c * *', 'strong c <b> ']],
    ['<http://a.test> www.b.test', ['link http://a.test < >', 'link www.b.test  ']]
  ])('of %s', (source, expected) => {
    const [passage] = readMarkdown(source).passages
    const shown = passage?.marks.map(
      ({ type, span, open, close }) =>
        `${type} ${passage.text.slice(span.start, span.end)} ${source.slice(open.start, open.end)} ${source.slice(close.start, close.end)}`
    )
    expect(shown).toEqual(expected)
  })
})

describe('the way back to the source', () => {
  it.each([
    ['across a quote', '> Act now\n> or never', 'now or', ['now\n> or']],
    ['across emphasis', 'Act **now** please', 'Act now p', ['Act ', 'now', ' p']],
    ['of half an entity is all of it', 'AT&amp;T', '&', ['&amp;']],
    ['after a byte order mark', '\uFEFFAct now', 'now', ['now']],
    ['after long line ends', 'a\r\n\r\nAct now\r\n', 'Act', ['Act']],
    ['of a pipe in a cell', '|a|\n|-|\n|x\\|`y\\|z`|', 'x|y|', ['x\\|', 'y\\|']]
  ])('%s', (_, source, part, expected) => {
    const passage = readMarkdown(source).passages.find(({ text }) => text.includes(part))
    const start = passage?.text.indexOf(part) ?? -1
    const ranges = passage?.toSource({ start, end: start + part.length })
    expect(ranges?.map((range) => source.slice(range.start, range.end))).toEqual(expected)
  })
})

describe('a block is solid with', () => {
  it.each([
    ['an image', '![](x)', 'paragraph'],
    ['a task box', '- [x] a', 'paragraph'],
    ['a rule', '> a\n>\n> ---', 'blockquote'],
    ['code', '- a\n\n      code', 'listItem'],
    ['raw HTML', '- a\n\n  <hr>', 'listItem']
  ])('%s', (_, source, name) => {
    const solid = readMarkdown(source).blocks.filter((block) => block.solid)
    expect(solid.map((block) => block.name)).toEqual([name])
  })

  it('nothing but text it is not', () => {
    const { blocks } = readMarkdown('# a\n\n- b\n\n> <!-- c -->\n> d\n\n|e|\n|-|\n|f|\n')
    expect(blocks.filter((block) => block.solid)).toEqual([])
    expect(blocks.map(({ name, parent }) => [name, parent])).toEqual([
      ['heading', -1],
      ['list', -1],
      ['listItem', 1],
      ['paragraph', 2],
      ['blockquote', -1],
      ['paragraph', 4],
      ['table', -1],
      ['tableHeader', 6],
      ['tableRow', 6]
    ])
  })
})
