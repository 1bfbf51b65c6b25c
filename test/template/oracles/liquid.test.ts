import fc from 'fast-check'
import { Liquid, TagToken, Tokenizer, TokenKind } from 'liquidjs'
import type { Span } from '../../../src/span.ts'
import { type Exception, join, joinBlocks, judge, type Piece, prose } from './oracle.ts'

const engine = new Liquid()

function split(source: string): Piece[] {
  engine.parse(source)
  return tokens(source).map((token) => {
    const { begin: start, end } = token
    if (token.kind === TokenKind.Output) return { start, end, kind: 'output' }
    return { start, end }
  })
}

function tokens(source: string) {
  const all = new Tokenizer(source).readTopLevelTokens()
  return all.filter(({ kind }) => kind !== TokenKind.HTML)
}

const blockTags = new Set('if unless case for tablerow capture block'.split(' '))

/** Liquid's closers are `end` and the name of the tag; that they nest, the parser has checked. */
function blocks(source: string): Span[] {
  const open: { name: string; start: number }[] = []
  const found: Span[] = []
  for (const token of tokens(source)) {
    if (!(token instanceof TagToken)) continue
    if (blockTags.has(token.name)) open.push({ name: token.name, start: token.begin })
    if (token.name !== `end${open[open.length - 1]?.name}`) continue
    const opener = open.pop()
    if (opener) found.push({ start: opener.start, end: token.end })
  }
  return found.sort((a, b) => a.start - b.start)
}

const zoo = [
  'Dear {{ customer.first_name }},',
  '{{name}} {{- name -}} {{-name-}} {{ name -}}',
  '{{ order.lines[0].title }} {{ order["ends at"] }} {{ order[key].x }} {{ a.b-c }}',
  '{{ name | default: "there" | upcase }} {{ total | times: 1.2 | round: 2 }}',
  "{{ name | append: ' }} ' }} {{ a | replace: '{{', '}}' }} {{ \"it's }} so\" }}",
  `{{ "it's" }} it's {{ 'he said "no"' }} said "yes"`,
  '{{ 3 }} {{ true }} {{ nil }} {{ (1..5) }} {{ "a\\"}}" }}',
  '{{ a | where: "b", true | map: "c" | join: ", " }}',
  '{{ a\n  | upcase\n}}',
  '{% if a %}x{% endif %} {%if a%}x{%endif%} {%- if a -%} x {%- endif -%}',
  '{% if a > 1 and b contains "c" %}x{% elsif d == blank %}y{% else %}z{% endif %}',
  '{% unless a %}x{% else %}y{% endunless %}',
  '{% case a %}{% when 1, 2 %}x{% when "b" or "c" %}y{% else %}z{% endcase %}',
  '{% for a in b limit: 3 offset: 1 reversed %}{{ forloop.index }}{% else %}none{% endfor %}',
  '{% for i in (1..3) %}{% if i == 2 %}{% continue %}{% endif %}{% break %}{% endfor %}',
  '{% tablerow a in b cols: 2 %}{{ a }}{% endtablerow %}',
  '{% assign a = "b" | split: "," %} {% capture c %}x{% endcapture %} {% increment n %}',
  '{% cycle "odd", "even" %} {% echo a | upcase %} {% decrement n %}',
  '{% include "a" %} {% render "b", c: d %} {% render "b" for c as d %} {% layout "e" %}',
  '{% block a %}x{% endblock %}',
  '{% liquid\n  assign a = 1\n\n  if a\n    echo a\n  endif\n%}',
  '{%- liquid echo a -%} {%liquid echo a %}',
  '{% # a note %} {%# a note %} {%- # a\n  # b -%}',
  '<!--{% if a %}-->x<!--{% endif %}-->',
  '<a href="{{ url | append: "?a=1" }}" {% if a > 1 %}class="b"{% endif %}>',
  'a\r\n{{ b }}\r{{ c }} 😀{{ d }}',
  '{{ a }}} {{ b }}}} } {{ c }} {',
  '{% if a %}{% unless b %}{% else %}{% for c in d %}{% endfor %}{% endunless %}{% endif %}'
]

const exceptions: readonly Exception[] = [
  {
    name: 'a raw block',
    reason: 'is one token for us, since nothing in it is ours to read',
    examples: [
      ['{% raw %}{{ x }}{% endraw %}{{ y }}', '{% raw %}{{ x }}{% endraw %}', '{{ y }}'],
      [
        '{%- raw -%} {{ x {% if %} {% endraw -%}{{ y }}',
        '{%- raw -%} {{ x {% if %} {% endraw -%}',
        '{{ y }}'
      ],
      ['{% raw %} {% raw %} {% endraw %} {{ y }}', '{% raw %} {% raw %} {% endraw %}', '{{ y }}'],
      ['{%raw%}{%endraw%}', '{%raw%}{%endraw%}']
    ],
    fold: (source, pieces) => foldRaw(source, pieces)
  },
  {
    name: 'a comment block',
    reason: 'is one token for us, since no reader sees what is in it',
    examples: [
      [
        '{% comment %}a {{ b }}{% endcomment %}{{ c }}',
        '{% comment %}a {{ b }}{% endcomment %}',
        '{{ c }}'
      ],
      [
        '{%- comment -%} {% if a %} {%- endcomment -%}',
        '{%- comment -%} {% if a %} {%- endcomment -%}'
      ],
      [
        '{% comment %}{% endcomment %} {% comment %}{% assign a = 1 %}{% endcomment %}',
        '{% comment %}{% endcomment %}',
        '{% comment %}{% assign a = 1 %}{% endcomment %}'
      ]
    ],
    fold: (source, pieces) =>
      joinBlocks(source, pieces, /^\{%-?\s*comment\b/, /^\{%-?\s*endcomment\b/, 'comment')
  },
  {
    name: 'a closer in quotes in a tag',
    reason: 'does not end the tag for us, as it does not in Jinja, Twig and Handlebars',
    examples: [['{% assign a = "%}" %} {{ b }}', '{% assign a = "%}" %}', '{{ b }}']]
  },
  {
    name: 'an empty line in a token',
    reason: 'shows for us that the opener has no closer; few engines allow it',
    examples: [
      ['{{ a\n\n}} {{ b }}', '{{ b }}'],
      ['{% if a\n\n%}{% endif %}', '{% endif %}']
    ]
  },
  {
    name: 'a closer in quotes that go over a line end',
    reason: 'ends the token for us: a quote that its line does not close is an apostrophe',
    examples: [['{{ "a\n }}" }} {{ b }}', '{{ "a\n }}', '{{ b }}']]
  }
]

/** A raw block ends at the first closer: openers are not counted. */
function foldRaw(source: string, pieces: readonly Piece[]): readonly Piece[] {
  const text = ({ start, end }: Piece) => source.slice(start, end)
  const first = pieces.findIndex((piece) => /^\{%-?\s*raw\b/.test(text(piece)))
  if (first === -1) return pieces
  const last = pieces.findIndex((piece, i) => i > first && /^\{%-?\s*endraw\b/.test(text(piece)))
  const joined = join(pieces, first, last, 'raw')
  return [...joined.slice(0, first + 1), ...foldRaw(source, joined.slice(first + 1))]
}

const literal = fc.constantFrom(
  '"a"',
  "'b'",
  '"}}"',
  '"it\'s {{ so"',
  '\'say "}}"\'',
  '3',
  '1.5',
  'true',
  'blank'
)
const path = fc.constantFrom('a', 'order.total', 'order["ends at"]', 'lines[0].title', 'b-c')
const value = fc.oneof(path, literal)
const filter = fc
  .tuple(fc.constantFrom('upcase', 'append', 'default'), fc.array(value, { maxLength: 2 }))
  .map(([name, args]) => (args.length > 0 ? `${name}: ${args.join(', ')}` : name))
const expression = fc
  .tuple(value, fc.array(filter, { maxLength: 3 }))
  .map((parts) => parts.flat().join(' | '))
const trim = fc.constantFrom('', '', '-')
const space = fc.constantFrom(' ', '', '\n', '  ')

function wrap(open: string, inside: fc.Arbitrary<string>, close: string): fc.Arbitrary<string> {
  return fc
    .tuple(trim, space, inside, space, trim)
    .map(([left, a, text, b, right]) => `${open}${left}${a}${text}${b}${right}${close}`)
}

const tag = (inside: fc.Arbitrary<string>) => wrap('{%', inside, '%}')
/** No `%}` in quotes: that is the exception above. */
const condition = fc
  .tuple(value, fc.constantFrom('==', '>', 'contains', 'and'), value)
  .map((parts) => parts.join(' '))

const single = fc.oneof(
  wrap('{{', expression, '}}'),
  tag(expression.map((text) => `assign x = ${text}`)),
  tag(expression.map((text) => `echo ${text}`)),
  tag(value.map((text) => `render "part", a: ${text}`)),
  fc.constantFrom('{% # note %}', '{%- liquid\n assign a = 1\n echo a -%}', '{% cycle "a", "b" %}'),
  fc.constantFrom('{% raw %}{{ a {% endraw %}', '{% raw %} {% if %} {%endraw%}')
)

const argsOf: ReadonlyMap<string, string> = new Map([
  ['for', 'i in items'],
  ['capture', 'x']
])

const { template } = fc.letrec<{ template: string; node: string; block: string }>((tie) => ({
  template: fc.array(tie('node'), { maxLength: 5 }).map((nodes) => nodes.join('')),
  node: fc.oneof({ maxDepth: 3 }, prose, single, tie('block')),
  block: fc
    .tuple(
      fc.constantFrom('if', 'unless', 'for', 'comment', 'capture'),
      condition,
      tie('template'),
      fc.constantFrom('', '{% else %}', '{%- else -%}'),
      tie('template')
    )
    .map(([name, test, first, middle, second]) => {
      if (name === 'comment') return commentOut(first)
      const args = argsOf.get(name) ?? test
      const between = name === 'capture' ? '' : middle
      return `{% ${name} ${args} %}${first}${between}${second}{% end${name} %}`
    })
}))

/** liquidjs ends a comment at the first closer, so none stands in another. */
function commentOut(inside: string): string {
  return inside.includes('comment') ? inside : `{% comment %}${inside}{% endcomment %}`
}

judge({ engine: 'liquidjs', split, blocks, zoo, exceptions, templates: template })
