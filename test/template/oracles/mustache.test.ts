import fc from 'fast-check'
import Mustache from 'mustache'
import type { Span } from '../../../src/span.ts'
import type { TokenKind } from '../../../src/template/token.ts'
import { type Exception, judge, type Piece, prose } from './oracle.ts'

/** Type, value, start, end; for a section also what is in it and where its closer starts. */
type Entry = [string, string, number, number, Entry[]?, number?]

const kinds: Readonly<Record<string, TokenKind>> = {
  name: 'output',
  '&': 'output',
  '#': 'open',
  '^': 'open',
  '>': 'include',
  '!': 'comment'
}

function split(source: string): Piece[] {
  return walk(source).pieces
}

function blocks(source: string): Span[] {
  return walk(source).sections
}

interface Found {
  readonly pieces: Piece[]
  readonly sections: Span[]
}

/** Mustache keeps where a closer starts but not where it ends: at the next closing delimiter. */
function walk(source: string): Found {
  const found: Found = { pieces: [], sections: [] }
  let [open, close] = ['{{', '}}']
  const visit = ([type, value, start, end, inside, last]: Entry): void => {
    if (type === 'text') return
    const kind = kinds[type]
    found.pieces.push(kind ? { start, end, kind } : { start, end })
    if (type === '=') [open = open, close = close] = value.split(/\s+/)
    if (!Array.isArray(inside) || last === undefined) return
    inside.forEach(visit)
    const closer = { start: last, end: source.indexOf(close, last + open.length) + close.length }
    found.pieces.push({ ...closer, kind: 'close' })
    found.sections.push({ start, end: closer.end })
  }
  ;(Mustache.parse(source) as Entry[]).forEach(visit)
  found.sections.sort((a, b) => a.start - b.start)
  return found
}

const zoo = [
  'Dear {{first_name}},',
  '{{ name }} {{order.total}} {{.}} {{ order.lines.0.title }}',
  '{{{html}}} {{{ html }}} {{&html}} {{& html }} {{ & html }}',
  '{{#a}}x{{/a}} {{# a }}x{{/ a }} {{ #a }}x{{ /a }}',
  '{{^a}}none{{/a}} {{ ^ a }}none{{ / a }}',
  '{{#items}}{{name}}{{^last}}, {{/last}}{{/items}}{{^items}}none{{/items}}',
  '{{#order.lines}}{{.}}{{/order.lines}} {{#f}}Hi {{name}}.{{/f}}',
  '{{>footer}} {{> footer }} {{ > footer }} {{> a/b.html }}',
  '{{! note }} {{!note}} {{ ! note }} {{! a\n\nb }} {{!-- note --}}',
  "{{! it's a note }} it's text {{a}}",
  '{{it\'s}} a {{say "so}} or "not" {{first name}}',
  '<a href="{{url}}?a={{{id}}}">{{label}}</a>',
  '<!--{{#a}}-->x<!--{{/a}}-->',
  'a\r\n{{b}}\r{{c}} 😀{{d}}',
  '{{a}}} {{b}}}} } {{c}} { \\',
  '{{=<% %>=}}<% name %> <%#a%>x<%/a%> <%={{ }}=%> {{ name }}',
  '{{=| |=}}|name| |#a|x|/a| |! note | |&b| |={{ }}=|{{c}}',
  '{{= [[ ]] =}} [[name]] [[{html}]] [[> footer ]]',
  '{{=<< >>=}}<<first name>> [1] <<={{ }}=>>',
  '{{#a}}{{=$( )=}}$(b) $5 (c)$(/a)'
]

const exceptions: readonly Exception[] = [
  {
    name: 'a closer in quotes',
    reason: 'does not end the token for us, as it does not in Handlebars, Jinja and Twig',
    examples: [['{{a "}}" }} {{b}}', '{{a "}}" }}', '{{b}}']]
  },
  {
    name: 'a comment with a mustache in it',
    reason: 'goes on to the closer that balances, so that what was commented out stays out',
    examples: [
      ['{{! {{a}} }}b', '{{! {{a}} }}'],
      ['{{! was {{#if a}} }}{{c}}', '{{! was {{#if a}} }}', '{{c}}']
    ]
  },
  {
    name: 'an opener in a comment',
    reason: 'begins a token for us where the comment has no closer of its own before it',
    examples: [['{{! a {{ b }}', '{{ b }}']]
  },
  {
    name: 'an empty line in a token',
    reason: 'shows for us that the opener has no closer; few engines allow it',
    examples: [['{{ a\n\n}} {{ b }}', '{{ b }}']]
  },
  {
    name: 'a backslash before a mustache',
    reason: 'is an escape in Handlebars, which shares the delimiters, and stays with its token',
    examples: [['\\{{a}} {{b}}', '\\{{a}}', '{{b}}']]
  }
]

const name = fc.constantFrom('a', 'order.total', '.', 'first_name', "it's", 'a b', 'é')
const space = fc.constantFrom('', ' ', '\n')

function braces(sign: string): fc.Arbitrary<string> {
  return fc
    .tuple(space, space, name, space)
    .map(([a, b, text, c]) => `{{${sign === '' ? '' : a}${sign}${b}${text}${c}}}`)
}

const single = fc.oneof(
  braces(''),
  braces('&'),
  braces('>'),
  name.map((text) => `{{{ ${text} }}}`),
  fc.constantFrom('{{! a note }}', "{{! it's\n\nb }}", '{{!-- c --}}'),
  fc.constantFrom('{{=<% %>=}}<% a %>, <%={{ }}=%>', '{{=@[ ]=}}@[#a]b@[/a] @[={{ }}=]')
)

const { template } = fc.letrec<{ template: string; node: string; block: string }>((tie) => ({
  template: fc.array(tie('node'), { maxLength: 5 }).map((nodes) => nodes.join('')),
  node: fc.oneof({ maxDepth: 3 }, prose, single, tie('block')),
  block: fc
    .tuple(fc.constantFrom('#', '^', '# ', ' #'), fc.constantFrom('a', 'b.c'), tie('template'))
    .map(([sign, key, inside]) => `{{${sign}${key}}}${inside}{{/${key}}}`)
}))

judge({ engine: 'mustache', split, blocks, zoo, exceptions, templates: template })
