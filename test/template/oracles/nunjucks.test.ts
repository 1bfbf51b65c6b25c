import fc from 'fast-check'
import nunjucks from 'nunjucks'
import type { Span } from '../../../src/span.ts'
import { type Exception, joinBlocks, judge, type Piece, prose } from './oracle.ts'

/** The tokenizer of Nunjucks; it is not in the published types. */
interface Tokens {
  nextToken(): { type: string; value: string } | null
  readonly index: number
}

const { lexer, parser } = nunjucks as unknown as {
  lexer: { lex(source: string): Tokens }
  parser: { parse(source: string): unknown }
}

interface Tag extends Span {
  readonly kind: 'output' | 'comment' | undefined
  /** The first word of a `{% %}`. */
  readonly word: string
}

function split(source: string): Piece[] {
  parser.parse(source)
  return tags(source).map(({ start, end, kind }) => (kind ? { start, end, kind } : { start, end }))
}

function tags(source: string): Tag[] {
  const tokens = lexer.lex(source)
  const found: Tag[] = []
  let open: Tag | undefined
  for (let start = 0, token = tokens.nextToken(); token; token = tokens.nextToken()) {
    const { type, value } = token
    const end = tokens.index
    if (type === 'comment') found.push({ start, end, kind: 'comment', word: '' })
    if (type === 'variable-start') open = { start, end, kind: 'output', word: '' }
    if (type === 'block-start') open = { start, end, kind: undefined, word: '' }
    if (type === 'symbol' && open?.word === '') open = { ...open, word: value }
    if (open && /-end$/.test(type)) found.push({ ...open, end })
    start = end
  }
  return found
}

const blockTags = new Set(
  'if for set filter macro call block asyncEach asyncAll ifAsync switch'.split(' ')
)

/** Those whose closer has another name. */
const closedAs = new Map([
  ['asyncEach', 'each'],
  ['asyncAll', 'all'],
  ['ifAsync', 'if']
])

/** Closers are `end` and the name of the tag, or its own word; that they nest, the parser has checked. */
function blocks(source: string): Span[] {
  const open: { name: string; start: number }[] = []
  const found: Span[] = []
  for (const { start, end, word, kind } of tags(source)) {
    if (kind) continue
    if (word === `end${open[open.length - 1]?.name}`) {
      const opener = open.pop()
      if (opener) found.push({ start: opener.start, end })
    }
    const isInline = word === 'set' && source.slice(start, end).includes('=')
    if (blockTags.has(word) && !isInline) open.push({ name: closedAs.get(word) ?? word, start })
  }
  return found.sort((a, b) => a.start - b.start)
}

const zoo = [
  'Dear {{ customer.first_name }},',
  '{{name}} {{- name -}} {{-name-}} {{ name -}}',
  '{{ order.lines[0].title }} {{ order["ends at"] }} {{ f(a, b=1) }} {{ a.b().c }}',
  '{{ name | default("there", true) | upper }} {{ a or "b" }} {{ "a" if b else "c" }}',
  `{{ "it's" }} it's {{ 'he said "no"' }} said "yes" {{ "}}" }} {{ '{{' }}`,
  "{{ {'a': 1} }} {{ {'a': {'b': 1} } }} {{ [1, 2, 'x'] | join(', ') }} {{ -1 + 2 ** 3 // 4 }}",
  '{{ "a\\" }} b" }} {{ a ~ "%}" }}',
  '{{ r/^a+$/g.test(b) }} {{ (1, 2) }} {{ a is defined }} {{ not a in b }}',
  '{{ a\n  | upper\n}}',
  '{% if a %}x{% endif %} {%if a%}x{%endif%} {%- if a -%} x {%- endif -%}',
  '{% if a > 1 and "b" in c %}x{% elif d == none %}y{% elseif e %}z{% else %}w{% endif %}',
  '{% for a in b %}{{ loop.index }}{% else %}none{% endfor %}',
  '{% for key, value in {"a": 1} %}{{ key }}{% endfor %}',
  '{% asyncEach a in b %}x{% endeach %} {% asyncAll a in b %}x{% endall %}',
  '{% set a = "%}" %} {% set a, b = 1 %} {% set c %}x{% endset %}',
  '{% macro f(a, b="c") %}x{% endmacro %} {{ f(1, b="}}") }}',
  '{% call(item) f() %}x{% endcall %} {% call f("a") %}x{% endcall %}',
  '{% filter replace("a", "%}") %}x{% endfilter %}',
  '{% include "a" %} {% include a ignore missing %} {% import "b" as c %} {% from "b" import d as e %}',
  '{% extends "a" %}{% block b %}x{{ super() }}{% endblock %} {% block c %}x{% endblock c %}',
  '{% switch a %}{% case 1 %}x{% case "b" %}y{% default %}z{% endswitch %}',
  '{# a note #} {#- a note -#} {#note#} {# a\n\nb #} {# {{ a }} {% if %} #}',
  '<!--{% if a %}-->x<!--{% endif %}-->',
  '<a href="{{ url + "?a=1" }}" {% if a > 1 %}class="b"{% endif %}>',
  'a\r\n{{ b }}\r{{ c }} 😀{{ d }}',
  '{{ a }}} {{ b }}}} } {{ c }} {'
]

const exceptions: readonly Exception[] = [
  {
    name: 'a raw block',
    reason: 'is one token for us, since nothing in it is ours to read',
    examples: [
      ['{% raw %}{{ x }}{% endraw %}{{ y }}', '{% raw %}{{ x }}{% endraw %}', '{{ y }}'],
      [
        '{% verbatim %}{{ x }}{% if %}{% endverbatim %}{{ y }}',
        '{% verbatim %}{{ x }}{% if %}{% endverbatim %}',
        '{{ y }}'
      ],
      [
        '{% raw %} a {% raw %} b {% endraw %} c {{ d }} {% endraw %} {{ e }}',
        '{% raw %} a {% raw %} b {% endraw %} c {{ d }} {% endraw %}',
        '{{ e }}'
      ],
      ['{%- raw -%} {{ x }} {% endraw %}{{ y }}', '{%- raw -%} {{ x }} {% endraw %}', '{{ y }}'],
      ['{%raw%}{%endraw%}', '{%raw%}{%endraw%}']
    ],
    fold: foldRaw
  },
  {
    name: 'a brace in a comment that opens without a space',
    reason: 'could be a style rule for an id, `@media print{#logo{display:none}}`',
    examples: [['{#a {b} #} {{ c }}', '{{ c }}']]
  },
  {
    name: 'a closer in quotes that go over a line end',
    reason: 'ends the token for us: a quote that its line does not close is an apostrophe',
    examples: [['{{ "a\n }}" }} {{ b }}', '{{ "a\n }}', '{{ b }}']]
  },
  {
    name: 'an empty line in a token',
    reason: 'shows for us that the opener has no closer; few engines allow it',
    examples: [
      ['{{ a\n\n}} {{ b }}', '{{ b }}'],
      ['{% if a\n\n%}{% endif %}', '{% endif %}']
    ]
  }
]

function foldRaw(source: string, pieces: readonly Piece[]): readonly Piece[] {
  const words = ['raw', 'verbatim']
  return words.reduce(
    (found, word) =>
      joinBlocks(
        source,
        found,
        new RegExp(`^\\{%-?\\s*${word}\\b`),
        new RegExp(`^\\{%-?\\s*end${word}\\b`),
        'raw'
      ),
    pieces
  )
}

const literal = fc.constantFrom(
  '"a"',
  "'b'",
  '"}}"',
  '"it\'s {{ so %}"',
  '\'say "}}"\'',
  '3',
  '1.5',
  'true',
  "{'a': '}}', 'b': {'c': 1} }",
  '[\'x\', "]"]'
)
const path = fc.constantFrom(
  'a',
  'order.total',
  'order["ends at"]',
  'lines[0].title',
  'f(a, b="}}")'
)
const value = fc.oneof(path, literal)
const filter = fc
  .tuple(fc.constantFrom('upper', 'replace', 'default'), fc.array(value, { maxLength: 2 }))
  .map(([name, args]) => (args.length > 0 ? `${name}(${args.join(', ')})` : name))
const expression = fc
  .tuple(value, fc.array(filter, { maxLength: 3 }))
  .map((parts) => parts.flat().join(' | '))
const trim = fc.constantFrom('', '', '-')

function wrap(open: string, inside: fc.Arbitrary<string>, close: string): fc.Arbitrary<string> {
  // A dictionary that ends right before the closer is not valid.
  return fc
    .tuple(trim, fc.constantFrom(' ', '\n'), inside, fc.constantFrom(' ', '\n '), trim)
    .map(([left, a, text, b, right]) => `${open}${left}${a}${text}${b}${right}${close}`)
}

const tag = (inside: fc.Arbitrary<string>) => wrap('{%', inside, '%}')
const single = fc.oneof(
  wrap('{{', expression, '}}'),
  tag(expression.map((text) => `set x = ${text}`)),
  tag(value.map((text) => `include ${text}`)),
  fc.constantFrom('{# note #}', '{#- {{ a }} -#}', "{# it's #}", '{% import "b" as c %}'),
  fc.constantFrom('{% raw %}{{ a }}{% raw %}{% endraw %}{% endraw %}', '{% raw %}{% endraw %}')
)

const { template } = fc.letrec<{ template: string; node: string; block: string }>((tie) => ({
  template: fc.array(tie('node'), { maxLength: 5 }).map((nodes) => nodes.join('')),
  node: fc.oneof({ maxDepth: 3 }, prose, single, tie('block')),
  block: fc
    .tuple(
      fc.constantFrom('if', 'for', 'set', 'filter'),
      value,
      tie('template'),
      fc.constantFrom('', '{% else %}', '{%- else -%}'),
      tie('template')
    )
    .map(([name, test, first, middle, second]) => {
      const args = { if: test, for: `i in ${test}`, set: 'x', filter: 'upper' }[name]
      const between = name === 'if' || name === 'for' ? middle : ''
      return `{% ${name} ${args} %}${first}${between}${second}{% end${name} %}`
    })
}))

judge({ engine: 'nunjucks', split, blocks, zoo, exceptions, templates: template })
