import { describe, expect, it } from 'vitest'
import { lex } from '../../src/template/lex.ts'
import { countReads } from './count-reads.ts'

const half = (open: string, close: string) => (n: number) => open.repeat(n) + close.repeat(n)

const families: Readonly<Record<string, (n: number) => string>> = {
  'openers of braces': (n) => '{{'.repeat(n),
  'single braces': (n) => '{'.repeat(n),
  'closers of braces': (n) => '}}'.repeat(n),
  'braces opened, then closed': half('{{', '}}'),
  'openers with a name': (n) => '{{ name '.repeat(n),
  'openers with a quote': (n) => '{{ " '.repeat(n) + '}}',
  'openers with an escaped quote': (n) => '{{ "\\"'.repeat(n) + '}}',
  'tokens full of quotes': (n) => `{{${'"\\"'.repeat(250)}}}`.repeat(Math.ceil(n / 100)),
  'tokens far apart': (n) => `{{ ${'a '.repeat(400)}`.repeat(Math.ceil(n / 100)) + '}}',
  'openers of comments': (n) => '{{!-- '.repeat(n),
  'openers of tags': (n) => '{% if a '.repeat(n),
  'raw tags that nothing ends': (n) => '{% raw %}'.repeat(n),
  'raw tags and false ends': (n) => '{% raw %}'.repeat(n) + 'endraw '.repeat(n),
  'raw tags and ends that are cut off': half('{% raw %}', '{% endraw '),
  'openers of raw braces': (n) => '{{{{raw}}}} '.repeat(n),
  'openers of merge tags': (n) => '*|A'.repeat(n),
  'pairs of percent signs': (n) => '%%'.repeat(n) + 'x',
  'openers of scripts': (n) => '%%[ IF '.repeat(n) + '%%= <% <%= <%-- <?php '.repeat(n),
  brackets: (n) => '['.repeat(n) + ']'.repeat(n),
  'openers of brackets': (n) => '[[a'.repeat(n) + ']]',
  'openers with dollars': (n) => '${ '.repeat(n) + '}',
  'braces and line ends': (n) => '{{\n \t'.repeat(n) + '}}',
  'blocks opened': (n) => '{% if a %}'.repeat(n),
  'blocks closed': (n) => '{% endif %}{{/if}}'.repeat(n),
  'blocks opened, then closed': half('{% if a %}', '{% endif %}'),
  'blocks opened, others closed': half('{{#each a}}', '{{/if}}'),
  'loops in loops': half('{% for a in b.c %}', '{{ a.d }}{% endfor %}'),
  'sections in sections': half('{{#a}}', '{{b}}{{/a}}'),
  filters: (n) => `{{ a${'|b:"c"'.repeat(150)} }}`.repeat(Math.ceil(n / 100))
}

describe('the characters read by lex grow as the text does', () => {
  it.each(Object.entries(families))('%s', (_, family) => {
    const [small, large] = [reads(family(1000)), reads(family(4000))]
    expect(large.reads / large.length / (small.reads / small.length)).toBeLessThan(1.2)
    expect(large.reads / large.length).toBeLessThan(150)
  })
})

const deep = [
  'braces opened, then closed',
  'brackets',
  'blocks opened',
  'blocks closed',
  'blocks opened, then closed'
]

describe('lex takes 50 000 of anything', () => {
  it.each(deep)('%s', (name) => {
    expect(() => lex(families[name]?.(50_000) ?? '')).not.toThrow()
  })
})

function reads(source: string): { reads: number; length: number } {
  const counted = countReads(source)
  lex(counted.text)
  return { reads: counted.reads(), length: source.length }
}
