import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { describe, expect, it } from 'vitest'
import type { Passage } from '../../src/passage.ts'
import { toMdast } from '../../src/remark/index.ts'
import { readMarkdown } from './read-markdown.ts'

// Two parsers read Markdown: a concrete one for passages and edits, and the one
// behind mdast for plug-ins. What may be edited, both read alike.

interface Leaf {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Stands for a template token until the texts without any are out. */
const TOKEN = '\u0001'

/** The leaf blocks of the mdast with their text as a reader has it, and its blocks of raw HTML. */
function mdastLeaves(source: string): { leaves: Leaf[]; html: Leaf[] } {
  const leaves: Leaf[] = []
  const html: Leaf[] = []
  const visit = (node: Nodes): void => {
    const { type } = node
    if (type === 'paragraph' || type === 'heading' || type === 'tableCell')
      leaves.push(leaf(node, readerText(node)))
    else if (type === 'html') html.push(leaf(node, node.value))
    else if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(toMdast(source))
  const seen = leaves.filter(({ text }) => /[^\s\uFFFC]/.test(text))
  return {
    leaves: seen.map((item) => ({ ...item, text: item.text.replaceAll(TOKEN, '\uFFFC') })),
    html
  }
}

function leaf(node: Nodes, text: string): Leaf {
  return {
    text: plain(text),
    start: node.position?.start.offset ?? -1,
    end: node.position?.end.offset ?? -1
  }
}

function readerText(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value
  if (node.type === 'break') return '\n'
  if (node.type === 'image' || node.type === 'imageReference') return '\uFFFC'
  if (node.type === 'templateToken') return TOKEN
  if (node.type === 'html') return htmlText(node.value)
  return 'children' in node ? node.children.map(readerText).join('') : ''
}

function htmlText(tag: string): string {
  if (/^<br[\s/>]/i.test(tag)) return '\n'
  return /^<(?:img|input|hr|embed|area|source|track)[\s/>]/i.test(tag) ? '\uFFFC' : ''
}

function plain(text: string): string {
  return text
    .replaceAll('\0', '\uFFFD')
    .replace(/[ \t\r\f]*\n[ \t\r\f\n]*/g, '\n')
    .replace(/[ \t\r\f]+/g, ' ')
    .trim()
}

function joined(text: string): string {
  return text.replace(/\n/g, ' ')
}

function leafOf(passage: Passage): Leaf {
  const ranges = passage.toSource({ start: 0, end: passage.text.length })
  return {
    text: plain(passage.text),
    start: ranges[0]?.start ?? -1,
    end: ranges[ranges.length - 1]?.end ?? -1
  }
}

/** The leaf blocks that the concrete parser found, those of raw HTML left out. */
function ourLeaves(source: string, html: readonly Leaf[]): { open: Leaf[]; readOnly: Leaf[] } {
  const passages = readMarkdown(source).passages.filter(
    ({ slot }) => slot !== 'alt' && slot !== 'subject' && slot !== 'preheader'
  )
  const own = passages
    .map((passage) => ({ passage, leaf: leafOf(passage) }))
    .filter(({ leaf }) => !html.some(({ start, end }) => start <= leaf.start && leaf.start < end))
  return {
    open: own.filter(({ passage }) => passage.readOnly === undefined).map(({ leaf }) => leaf),
    readOnly: own.filter(({ passage }) => passage.readOnly !== undefined).map(({ leaf }) => leaf)
  }
}

/** What may be edited but is not read alike. */
function differences(source: string): Leaf[] {
  const { leaves, html } = mdastLeaves(source)
  return ourLeaves(source, html).open.filter(
    (own) =>
      !leaves.some(
        ({ text, start, end }) =>
          start <= own.start && own.end <= end && joined(text) === joined(own.text)
      )
  )
}

const alike = [
  '# a',
  '###### a',
  '#a',
  '####### a',
  '#\ta',
  '# a #',
  '# a \\#',
  '# a#',
  ' ## a ##  ',
  '# *a* b',
  '#',
  '## ',
  'a\n# b\nc',
  'a\n===',
  'a\n---',
  'a\nb\n===',
  'a\n---\n---',
  'a\n\n---\nb',
  '***',
  '- - -',
  '__ __ _',
  '- a\n***\n- b',
  '    a',
  'a\n    b',
  '- a\n\n      b',
  '    a\n\n    b',
  '```\na\n```',
  '~~~ x\na\n~~~\nb',
  '````\na\n```\n````',
  '> ```\n> a\n\nb',
  '```\na',
  '`` a ``',
  'a\n```\nb\n```\nc',
  '<div>\na\n</div>',
  '<div>\n\n*a*\n\n</div>',
  '<!-- a\n\nb -->\nc',
  '<script>\na\n\nb\n</script>\nc',
  'a\n<div>\nb\n</div>\n\nc',
  '<?a\nb?>\nc',
  '[a]: /u\n\n[a]',
  '[a]: /u "t"\n\n[A]',
  '[a]\n\n[a]: /u',
  '[a]: /u\n[b]: /v\n\n[a] [b]',
  'a\nb',
  'a\n\n\nb',
  '  a\n   b',
  'a  \nb',
  'a\\\nb',
  '> a',
  '>a\n>b',
  '> a\nb',
  '> # a\n> b',
  '>> a\n> b',
  '> a\n\n> b',
  '> - a\n> - b',
  '> a\n---',
  '>\n> a',
  '- a',
  '- a\n- b',
  '* a\n+ b',
  '- a\n\n- b',
  '- a\n\n  b',
  '- a\n b',
  '1. a\n2. b',
  '1) a',
  '123. a',
  'a\n- b',
  'a\n1. b',
  '- a\n  - b\n    - c',
  '- a\n\n  > b',
  '-   a',
  '- # a',
  '1. a\n   - b',
  '10) a\n    b',
  '- a\n- b\n\nc',
  '- [ ] a',
  '- [x] a *b*\n- [ ] c',
  '* [X] a',
  '\\*a\\*',
  '\\a',
  '\\',
  '&amp; &copy; &#65; &#x41; &quot;',
  '&nosuch; &copy',
  '&#0; &#x110000;',
  '`a`',
  '`` a`b ``',
  '` a `',
  '`  `',
  '`a\nb`',
  '`a\\`',
  '*a*',
  '**a**',
  '_a_ __b__',
  '***a***',
  '*a **b** c*',
  '**a *b* c**',
  'a*b*c',
  'a_b_c',
  '5 * 3 * 2',
  'a * b',
  '*(a)*',
  '**a**b',
  '~~a~~',
  '~~a *b* c~~',
  '£10* and £20*',
  '[a](b)',
  '[a](<b>)',
  '[a](b "c")',
  "[a](b 'c')",
  '[a]( b )',
  '[*a* b](c)',
  '[`a`](b)',
  '[a](#b)',
  '[a]()',
  '![a](b)',
  '![a](b) c',
  'a ![b](c "d") e',
  '[![a](b)](c) d',
  '[a][b]\n\n[b]: /u',
  '[a][]\n\n[a]: /u',
  '[a]',
  '[a] b [c]',
  'a [Name], b',
  '![a][b] c\n\n[b]: /u',
  '<http://a.b> c',
  '<a@b.c>',
  'www.a.com',
  'a http://b.c/d?e=f.',
  'a https://b.c.',
  'a me@b.com, c',
  '(www.a.com)',
  '<b>a</b>',
  'a<br>b',
  'a <img src="x"> b',
  'a <!-- b --> c',
  '<a href="b">c</a>',
  'a <b\nc="d">e</b>',
  '</b> a',
  'a <?b?> c',
  'a & b',
  'a < b',
  '3 > 2',
  '"a" \'b\'',
  'a – b … c',
  'é 😀 中',
  'a\tb',
  '|a|b|\n|-|-|\n|c|d|',
  '| a |\n| --- |\n| b |',
  'a | b\n:-|-:\nc | d',
  '|a|b|\n|-|-|\n|c|',
  '|a|\n|-|\n|b|c|',
  '|a|\n|-|\n|\\||',
  '|a|\n|-|\n|`b\\|c`|',
  '|a|\n|-|\n|*b*|\n\nc',
  '# a\n|b|\n|-|\n|c|',
  '> |a|\n> |-|\n> |b|',
  '- |a|\n  |-|\n  |b|',
  '---\na: b\n---\nc',
  '\uFEFFa',
  'a\r\n\r\nb\r\n',
  'a\rb',
  'a\r\n===\r\nb',
  '- a\r\n- b\r\n',
  'a  \r\nb',
  '<div>\r\na\r\n\r\n*b*\r\n',
  'a\\\r\nb',
  'a\0b',
  '{{ a }} b',
  'a {{ b | c }} *d*',
  '**{{ a }}**b',
  '[{{ a }}]({{ b }})',
  '{% if a %}\nb\n{% endif %}',
  'a {% if b %}c{% endif %} d',
  '|{{ a | b }}|c|\n|-|-|\n|d|e|',
  '*|FNAME|*, a'
]

const differing = [
  ['a line that is an empty item for one', '> a\n1.'],
  ['a table without a pipe in its header', 'a\n-|'],
  ['a table in a lazy line', '1. a\n|b|\n|-|'],
  ['a table whose lines do not align', '- |a|\n|-|'],
  ['a row that is an item for one', '|a|\n|-|\n2) b'],
  ['a table right after a text', 'a\n|b|\n|-|\n|c|'],
  ['a text after empty items', 'a\n- -\nb'],
  ['a list right after code', '    a\n2) b'],
  ['an address after a digit', '3http://b.test/**c**'],
  ['a delimiter beside a tilde', '***~**a**'],
  ['delimiters within words', 'a*****b**£c*'],
  ['a tag that could be a block', '- a\n<img>'],
  ['one tilde on each side', 'a ~b~ c'],
  ['a footnote', 'a[^1]\n\n[^1]: b'],
  ['a footnote that looks like a text', '[^1]: a b'],
  ['brackets in a link', '[a [b] c](d)'],
  ['an address in brackets with a line end', '[a](<b\nc>)'],
  ['an underscore in a tag name', 'a <b_c> d'],
  ['a backtick alone', 'a ` b'],
  ['an angle bracket alone', 'a <b'],
  ['delimiters that cross', '*a _b* c_'],
  ['a link in doubt after an odd definition', '[a]: <b c>\n\n[a] d'],
  ['text of an element that shows none', 'a <style>b</style> c'],
  ['an entity in a bare address', 'a http://b.test/?c&amp;d e']
] as const

describe('both parsers read alike', () => {
  it.each(alike.map((source) => [source]))('%j', (source) => {
    const { leaves, html } = mdastLeaves(source)
    const { open, readOnly } = ourLeaves(source, html)
    expect(readOnly).toEqual([])
    expect(open.map(({ text }) => joined(text))).toEqual(leaves.map(({ text }) => joined(text)))
  })
})

describe('may not be edited, for parsers differ', () => {
  it.each(differing)('%s: %j', (_, source) => {
    const { html } = mdastLeaves(source)
    expect(differences(source)).toEqual([])
    expect(ourLeaves(source, html).readOnly).not.toEqual([])
  })
})

describe('of any Markdown', () => {
  const inline = fc.constantFrom(
    ...'a now 50% £10* “q” 3 1. * ** _ __ ~ ~~ ` `` [ ] ](u) ](<u v>) ![ [a] [a][b] [] [^1] \\* \\ &amp; &copy &copy; &#33; <b> </b> <br> <!--c--> < > <i *** <img> | ~a~ ! & <?x?> `c` *b* **s** [l](v) www.a.test http://b.test/d_e me@c.test'.split(
      ' '
    ),
    ' ',
    '  \n',
    '\\\n',
    '](u "t")'
  )
  const block = fc.constantFrom(
    ...['\n', '\n\n', '\r\n', '\n> ', '\n- ', '\n* ', '\n1. ', '\n2) ', '\n  ', '\n    ', '\n# '],
    ...['\n---\n', '\n===\n', '\n```\n', '\n|a|b|\n|-|-|\n|', '\n[a]: /u\n', '\n[b]: <v> "t"\n'],
    ...['\n<div>\n', '\n</div>\n', '\n<!-- x -->\n', '\n- [ ] ', '\n[^1]: ', '\t', '\n>', '\n- - ']
  )
  const markdown = fc
    .tuple(
      fc.constantFrom('', '', '', '\uFEFF', '---\nsubject: a\n---\n'),
      fc.array(fc.oneof({ weight: 3, arbitrary: inline }, block), { maxLength: 24 })
    )
    .map(([head, parts]) => head + parts.join(''))

  it('what may be edited both read alike', () => {
    fc.assert(
      fc.property(markdown, (source) => {
        expect(differences(source)).toEqual([])
      }),
      { numRuns: 2000, seed: 7 }
    )
  })
})
