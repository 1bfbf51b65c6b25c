import fc from 'fast-check'
import Handlebars from 'handlebars'
import type { Span } from '../../../src/span.ts'
import type { TokenKind } from '../../../src/template/token.ts'
import { type Exception, join, judge, type Piece, prose } from './oracle.ts'

/** The lexer that Handlebars' parser runs on; it is not in the published types. */
interface Lexer {
  setInput(source: string): void
  lex(): number | string
  readonly yylloc: Location
}

interface Location {
  readonly first_line: number
  readonly first_column: number
  readonly last_line: number
  readonly last_column: number
}

const { Parser } = Handlebars as unknown as {
  Parser: { lexer: Lexer; terminals_: Readonly<Record<string, string>> }
}

const openers: ReadonlyMap<string, TokenKind | undefined> = new Map([
  ['OPEN', undefined],
  ['OPEN_UNESCAPED', 'output'],
  ['OPEN_BLOCK', 'open'],
  ['OPEN_PARTIAL_BLOCK', 'open'],
  ['OPEN_INVERSE', 'open'],
  ['OPEN_ENDBLOCK', 'close'],
  ['OPEN_INVERSE_CHAIN', 'middle'],
  ['OPEN_PARTIAL', 'include'],
  ['OPEN_RAW_BLOCK', undefined]
])
const closers = new Set(['CLOSE', 'CLOSE_UNESCAPED', 'CLOSE_RAW_BLOCK'])
const whole: ReadonlyMap<string, TokenKind | undefined> = new Map([
  ['COMMENT', 'comment'],
  ['INVERSE', 'middle'],
  ['END_RAW_BLOCK', undefined]
])

function split(source: string): Piece[] {
  Handlebars.parse(source)
  const pieces: Piece[] = []
  let open: Piece | undefined
  for (const { name, start, end } of lexemes(source)) {
    if (openers.has(name)) open = piece(start, end, openers.get(name))
    if (open && closers.has(name)) pieces.push({ ...open, end })
    if (whole.has(name)) pieces.push(piece(start, end, whole.get(name)))
  }
  return pieces
}

function piece(start: number, end: number, kind: TokenKind | undefined): Piece {
  return kind ? { start, end, kind } : { start, end }
}

function* lexemes(source: string): Iterable<Span & { name: string }> {
  const offset = offsetsIn(source)
  const { lexer, terminals_ } = Parser
  lexer.setInput(source)
  for (let id = lexer.lex(); id !== 5; id = lexer.lex()) {
    const at = lexer.yylloc
    const [start, end] = [
      offset(at.first_line, at.first_column),
      offset(at.last_line, at.last_column)
    ]
    yield { name: terminals_[id] ?? String(id), start, end }
  }
}

function offsetsIn(source: string): (line: number, column: number) => number {
  const starts = [0, ...[...source.matchAll(/\r\n?|\n/g)].map((m) => m.index + m[0].length)]
  return (line, column) => (starts[line - 1] ?? 0) + column
}

function blocks(source: string): Span[] {
  const offset = offsetsIn(source)
  const found: Span[] = []
  const visitor = new Handlebars.Visitor()
  const { BlockStatement, DecoratorBlock, PartialBlockStatement } = Handlebars.Visitor.prototype
  const note = ({ loc }: hbs.AST.Node) => {
    const start = offset(loc.start.line, loc.start.column)
    // The block of an `{{else if}}` has no closer of its own; a raw block is one token.
    if (/^(?:\{\{~?\s*else|\{\{\{\{)/.test(source.slice(start))) return
    found.push({ start, end: offset(loc.end.line, loc.end.column) })
  }
  visitor.BlockStatement = (block) => {
    note(block)
    BlockStatement.call(visitor, block)
  }
  visitor.DecoratorBlock = (block) => {
    note(block)
    DecoratorBlock.call(visitor, block)
  }
  visitor.PartialBlockStatement = (block) => {
    note(block)
    PartialBlockStatement.call(visitor, block)
  }
  visitor.accept(Handlebars.parse(source))
  return found.sort((a, b) => a.start - b.start)
}

const zoo = [
  'Dear {{firstName}},',
  '{{ order.total }} {{order/total}} {{./total}} {{../currency}} {{this}} {{this.total}} {{.}}',
  '{{@index}} {{@root.shop.name}} {{@../key}}',
  '{{{html}}} {{{ html }}} {{~{html}~}} {{& html}} {{~& html ~}}',
  '{{~name~}} {{~ name}} {{name ~}}',
  '{{[first name]}} {{order.[a }} b]}} {{this.[order no]}}',
  "{{[it's]}} and 'so' on",
  '{{[say "x]}} and "y" {{[z]}}',
  '{{upper name}} {{money total currency="EUR" digits=2}}',
  '{{t "hello, }} world"}} {{t \'a }} b\'}} {{t "say \\"}}\\" now"}}',
  '{{t "it\'s"}} {{t \'he said "no"\'}} it\'s',
  '{{pick (a b)}} {{join (sort (list 1 2 -3.5)) sep=", "}} {{lookup items @index}}',
  '{{f true false null undefined 12}}',
  '{{#if a}}x{{/if}}',
  '{{#if a}}x{{else}}y{{/if}}',
  '{{#if a}}x{{else if b}}y{{else if (eq c "d")}}z{{else}}w{{/if}}',
  '{{#if a}}x{{^}}y{{/if}} {{#if a}}x{{ else }}y{{/if}} {{#if a}}x{{^ ~}}y{{/if}}',
  '{{~#if a~}} x {{~else if b~}} y {{~^~}} z {{~/if~}}',
  '{{#unless a}}x{{else}}y{{/unless}}',
  '{{^a}}none{{/a}} {{^if a}}none{{else}}some{{/if}} {{#a}}x{{^}}y{{/a}}',
  '{{#each items as |item i|}}{{i}} {{item.name}}{{else}}none{{/each}}',
  '{{#each items}}{{@key}}{{#if @last}}.{{else}},{{/if}}{{/each}}',
  '{{#with order as | o |}}{{o.id}}{{/with}} {{#with a}}{{else with b}}{{/with}}',
  '{{#a.b}}x{{/a.b}} {{#a/b}}x{{/a/b}} {{#[a b]}}x{{/[a b]}} {{#this}}x{{/this}}',
  '{{#list items class="}}"}}x{{/list}} {{#is (eq a "b") c=(d e)}}x{{/is}}',
  '{{#if a}}{{#if b}}{{else}}{{#each c}}{{^}}{{/each}}{{/if}}{{else if d}}{{#e}}{{/e}}{{/if}}',
  '{{#*inline "row"}}x{{/inline}} {{* decorate "a"}}',
  '{{> footer}} {{>footer}} {{> footer order name="x }}"}} {{> (lookup . "part")}} {{~> footer ~}}',
  '{{#> layout}}x{{/layout}} {{#> layout title="a"}}x{{> @partial-block }}{{/layout}}',
  '{{! note }} {{!note}} {{~! note ~}} {{! a\n\nb }}',
  "{{! it's a note }} it's text {{a}}",
  '{{!-- a }} b --}} {{~!-- a {{b}} ~}} --~}} {{!----}} {{!-- {{!-- a --}}',
  '{{!--}} a {{!-- b --}}',
  '<a href="{{url}}" title="{{t "x"}}">{{{label}}}</a>',
  '<!--{{#if a}}-->x<!--{{/if}}-->',
  'a\r\n{{b}}\r{{c}}\n{{d}} 😀{{e}}',
  '{ {{a}} } {{b}} }} {{c}}',
  '\\\\{{a}} \\\\\\{{b}}'
]

const exceptions: readonly Exception[] = [
  {
    name: 'a raw block',
    reason: 'is one token for us, since nothing in it is ours to read',
    examples: [
      ['{{{{raw}}}} {{x}} {{{{/raw}}}}{{y}}', '{{{{raw}}}} {{x}} {{{{/raw}}}}', '{{y}}'],
      ['{{{{raw a b="c"}}}}{{{{/raw}}}}', '{{{{raw a b="c"}}}}{{{{/raw}}}}'],
      [
        '{{{{raw}}}} a {{{{in}}}} b {{{{/in}}}} c {{{{/raw}}}} {{d}}',
        '{{{{raw}}}} a {{{{in}}}} b {{{{/in}}}} c {{{{/raw}}}}',
        '{{d}}'
      ]
    ],
    fold: foldRaw
  },
  {
    name: 'an escaped mustache',
    reason: 'is text that prints braces; with its backslash it must stay as it is',
    examples: [
      ['\\{{x}} {{y}}', '\\{{x}}', '{{y}}'],
      ['a \\{{x}}\\{{y}}', '\\{{x}}', '\\{{y}}']
    ],
    fold: foldEscapes
  },
  {
    name: 'a comment with a mustache in it',
    reason: 'goes on to the closer that balances, so that what was commented out stays out',
    examples: [
      ['{{! {{a}} }}b', '{{! {{a}} }}'],
      ['{{! was {{#if a}} }}{{c}}', '{{! was {{#if a}} }}', '{{c}}']
    ],
    fold: foldComments
  },
  {
    name: 'an opener in a comment',
    reason: 'begins a token for us where the comment has no closer of its own before it',
    examples: [['{{! a {{ b }}', '{{ b }}']]
  },
  {
    name: 'an empty line in a token',
    reason: 'shows for us that the opener has no closer; few engines allow it',
    examples: [['{{f\n\n  a}} {{b}}', '{{b}}']]
  },
  {
    name: 'a closer in quotes that go over a line end',
    reason: 'ends the token for us: a quote that its line does not close is an apostrophe',
    examples: [['{{f "a\n }}" }} {{b}}', '{{f "a\n }}', '{{b}}']]
  }
]

function foldRaw(source: string, pieces: readonly Piece[]): readonly Piece[] {
  const first = pieces.findIndex(({ start }) => source.startsWith('{{{{', start))
  if (first === -1) return pieces
  const joined = join(pieces, first, first + 1, 'raw')
  return [...joined.slice(0, first + 1), ...foldRaw(source, joined.slice(first + 1))]
}

function foldEscapes(source: string, pieces: readonly Piece[]): readonly Piece[] {
  const escapes = [...source.matchAll(/(?<!\\)\\\{\{[^{}]*\}\}/g)]
    .map((m): Piece => ({ start: m.index, end: m.index + m[0].length, kind: 'escape' }))
    .filter(({ start }) => !pieces.some((piece) => piece.start <= start && start < piece.end))
  return [...pieces, ...escapes].sort((a, b) => a.start - b.start)
}

function foldComments(source: string, pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece) => {
    const text = source.slice(piece.start, piece.end)
    const isOpen = /^\{\{~?!(?!--)/.test(text) && text.includes('{{', 2)
    return isOpen ? { ...piece, end: source.indexOf('}}', piece.end) + 2 } : piece
  })
}

const strings = fc.constantFrom(
  '"a"',
  "'b'",
  '"}}"',
  '"it\'s }} so"',
  '\'say "{{"\'',
  '"\\" }} \\""'
)
const path = fc.constantFrom('a', 'order.total', '../b', 'this', '@index', '[first name]', './c')
const value: fc.Arbitrary<string> = fc.letrec<{ value: string; call: string }>((tie) => ({
  value: fc.oneof({ maxDepth: 3 }, path, strings, fc.constantFrom('1', 'true'), tie('call')),
  call: fc
    .tuple(fc.constantFrom('eq', 'lookup', 'list'), fc.array(tie('value'), { maxLength: 2 }))
    .map(([name, rest]) => `(${[name, ...rest].join(' ')})`)
})).value
const hash = fc.tuple(fc.constantFrom('k', 'class'), value).map(([key, item]) => `${key}=${item}`)
const call = fc
  .tuple(path, fc.array(value, { maxLength: 2 }), fc.array(hash, { maxLength: 2 }))
  .map(([name, values, hashes]) => [name, ...values, ...hashes].join(' '))
const trim = fc.constantFrom('', '', '~')
const spaces = fc.constantFrom('', ' ', '\n')

function braces(sign: string, inside: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(trim, spaces, inside, spaces, trim)
    .map(([left, a, text, b, right]) => `{{${left}${sign}${a}${text}${b}${right}}}`)
}

const single = fc.oneof(
  braces('', call),
  braces('&', call),
  braces('>', fc.constantFrom('footer', 'footer a k="}}"', '(lookup . "x")')),
  call.map((text) => `{{{${text}}}}`),
  fc.constantFrom('{{!-- a }} {{b}} --}}', '{{! a note }}', '{{~!-- b --~}}', '\\{{x}}'),
  fc.constantFrom('{{{{raw}}}} {{ a {{{{/raw}}}}', '{{! {{a}} }}')
)
const middle = fc.constantFrom('{{else}}', '{{^}}', '{{~ else ~}}', '')
const chain = fc.oneof(
  fc.constant(''),
  braces(
    '',
    call.map((text) => `else if ${text}`)
  )
)

const { template } = fc.letrec<{ template: string; node: string; block: string }>((tie) => ({
  template: fc.array(tie('node'), { maxLength: 5 }).map((nodes) => nodes.join('')),
  node: fc.oneof({ maxDepth: 3 }, prose, single, tie('block')),
  block: fc
    .tuple(
      fc.constantFrom('if', 'each', 'order.lines'),
      fc.tuple(value, fc.constantFrom('', ' as |a b|')).map((parts) => parts.join('')),
      fc.tuple(trim, trim),
      fc.tuple(tie('template'), chain, tie('template'), middle, tie('template'))
    )
    .map(([name, args, [left, right], inside]) =>
      [`{{${left}#${name} ${args}}}`, ...inside, `{{/${name}${right}}}`].join('')
    )
}))

judge({ engine: 'handlebars', split, blocks, zoo, exceptions, templates: template })
