import { describe, expect, it } from 'vitest'
import { lex } from '../../src/template/lex.ts'
import { countReads } from './count-reads.ts'

describe('a block that hides what is in it', () => {
  const blocks: readonly (readonly [source: string, ...tokens: string[]])[] = [
    ['{% raw %}a{% endraw %}{{ b }}', '{% raw %}a{% endraw %}', '{{ b }}'],
    ['{%- raw -%}a{%- endraw -%}{{ b }}', '{%- raw -%}a{%- endraw -%}', '{{ b }}'],
    ['{%~ verbatim ~%}a{%~ endverbatim~%}b', '{%~ verbatim ~%}a{%~ endverbatim~%}'],
    ['{%+ raw +%}a{%+endraw+%}b', '{%+ raw +%}a{%+endraw+%}'],
    ['{% raw %}{% endraw %}{% endraw %}', '{% raw %}{% endraw %}', '{% endraw %}'],
    ['{% raw %}a{{ b }}', '{% raw %}', '{{ b }}']
  ]
  it.each(blocks.map(([source, ...tokens]) => [source, tokens] as const))('%s', expectTokens)
})

describe('a block within its like', () => {
  const blocks: readonly (readonly [source: string, ...tokens: string[]])[] = [
    [
      '{% comment %}a{% comment %}b{% endcomment %}c{% endcomment %}{{ d }}',
      '{% comment %}a{% comment %}b{% endcomment %}c{% endcomment %}',
      '{{ d }}'
    ],
    [
      '{%- comment -%}{%- comment -%}{%- endcomment -%}{%- endcomment -%}',
      '{%- comment -%}{%- comment -%}{%- endcomment -%}{%- endcomment -%}'
    ],
    [
      '{% comment %}{% comment %}a{% endcomment %}{{ b }}',
      '{% comment %}{% comment %}a{% endcomment %}',
      '{{ b }}'
    ],
    [
      '{% comment "a note" %}{{ b }}{% endcomment %}{{ c }}',
      '{% comment "a note" %}{{ b }}{% endcomment %}',
      '{{ c }}'
    ],
    [
      '{% comment a %}{{ b }}{% endcomment %}{% comment %}c{% endcomment %}',
      '{% comment a %}{{ b }}{% endcomment %}',
      '{% comment %}c{% endcomment %}'
    ],
    [
      '{% raw %}a{% endraw %}{{ b }}{% raw %}c{% endraw %}',
      '{% raw %}a{% endraw %}',
      '{{ b }}',
      '{% raw %}c{% endraw %}'
    ],
    [
      '{% verbatim a %}{% endverbatim %}{{ b }}{% endverbatim a %}{{ c }}',
      '{% verbatim a %}{% endverbatim %}{{ b }}{% endverbatim a %}',
      '{{ c }}'
    ],
    [
      '{{{{a}}}}{{{{b}}}}{{c}}{{{{/b}}}}{{d}}{{{{/a}}}}{{e}}',
      '{{{{a}}}}{{{{b}}}}{{c}}{{{{/b}}}}{{d}}{{{{/a}}}}',
      '{{e}}'
    ],
    ['{{{{a}}}}{{{{b}}}}{{c}}{{{{/b}}}}{{d}}', '{{{{a}}}}{{{{b}}}}{{c}}{{{{/b}}}}', '{{d}}']
  ]
  it.each(blocks.map(([source, ...tokens]) => [source, tokens] as const))('%s', expectTokens)
})

function expectTokens(source: string, tokens: readonly string[]): void {
  expect(lex(source).map(({ start, end }) => source.slice(start, end))).toEqual(tokens)
}

describe('the characters read for a block in its like grow as the text does', () => {
  const half = (open: string, close: string) => (n: number) => open.repeat(n) + close.repeat(n)
  const families: Readonly<Record<string, (n: number) => string>> = {
    'raw braces opened, then closed': half('{{{{a}}}} ', '{{{{/a}}}} '),
    'raw braces opened more than closed': (n) => '{{{{a}}}} {{{{a}}}} {{{{/a}}}} '.repeat(n),
    'raw braces closed but for the first': (n) => '{{{{a}}}} ' + '{{{{a}}}} {{{{/a}}}} '.repeat(n),
    'comments opened, then closed': half('{% comment %}', '{% endcomment %}'),
    'comments opened more than closed': (n) =>
      '{% comment %}{% comment %}{% endcomment %} '.repeat(n),
    'named blocks that another name closes': half('{% verbatim a %}', '{% endverbatim b %}'),
    'names in brackets that nothing closes': (n) => '{{ [a '.repeat(n)
  }
  it.each(Object.entries(families))('%s', (_, family) => {
    const [small, large] = [reads(family(1000)), reads(family(4000))]
    expect(large / small).toBeLessThan(4.5)
  })

  function reads(source: string): number {
    const counted = countReads(source)
    lex(counted.text)
    return counted.reads()
  }
})
