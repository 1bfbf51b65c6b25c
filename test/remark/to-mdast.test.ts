import fc from 'fast-check'
import type { Nodes, Root } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { describe, expect, it } from 'vitest'
import { toMdast } from '../../src/remark/index.ts'

function nodes(node: Nodes): Nodes[] {
  return 'children' in node ? [node, ...node.children.flatMap(nodes)] : [node]
}

function written(source: string, { position }: Nodes): string {
  return source.slice(position?.start.offset, position?.end.offset)
}

/** Each text and token of the tree: tokens in brackets. */
function pieces(tree: Root): string[] {
  return nodes(tree).flatMap((node) => {
    if (node.type === 'text') return [node.value]
    return node.type === 'templateToken' ? [`[${node.value}]`] : []
  })
}

describe('a template token is a node', () => {
  it.each([
    ['in a text', 'Hi {{ name }}, act', ['Hi ', '[{{ name }}]', ', act']],
    ['that is all of a text', '*{{ name }}*', ['[{{ name }}]']],
    [
      'beside entities and escapes',
      '&amp;{{ a }}\\*{{ b }}&lt;',
      ['&', '[{{ a }}]', '*', '[{{ b }}]', '<']
    ],
    [
      'beside its own mask',
      'xx{{ a }}xxxxxxxx{{ b }}x',
      ['xx', '[{{ a }}]', 'xxxxxxxx', '[{{ b }}]', 'x']
    ],
    ['after a line end in a quote', '> a\n> {{ b }} c', ['a\n', '[{{ b }}]', ' c']],
    ['in a cell', '|a|\n|-|\n|{{ b | c }}|', ['a', '[{{ b | c }}]']],
    [
      'that fills its line',
      '{% if vip %}\na\n{% endif %}\n',
      ['[{% if vip %}]', 'a', '[{% endif %}]']
    ],
    [
      'beside a bare address',
      'go www.a.test/{{ b }} {{ c }}',
      ['go ', 'www.a.test/', '[{{ b }}]', ' ', '[{{ c }}]']
    ],
    [
      'after a bare address without a position',
      '<b>www.a.test</b> {{ c }}',
      ['www.a.test', ' ', '[{{ c }}]']
    ]
  ])('%s', (_, source, expected) => {
    const tree = toMdast(source)
    expect(pieces(tree)).toEqual(expected)
    for (const node of nodes(tree))
      if (node.type === 'templateToken') expect(written(source, node)).toBe(node.value)
  })

  it('with what is known about it', () => {
    const token = nodes(toMdast('Hi {{ contact.first_name }}')).find(
      (node) => node.type === 'templateToken'
    )
    expect(token).toMatchObject({
      type: 'templateToken',
      value: '{{ contact.first_name }}',
      token: { kind: 'output', path: ['contact', 'first_name'], start: 3, end: 27 }
    })
  })
})

describe('a template token is as written in', () => {
  it.each([
    [
      'an address',
      '[a](http://b.test/{{ c }}?d={{ e }})',
      { url: 'http://b.test/{{ c }}?d={{ e }}' }
    ],
    ['an address after a text with one', '[{{ a }}]({{ b }})', { url: '{{ b }}' }],
    ['a title', '[a]({{ b }} "c {{ d }} &amp;")', { url: '{{ b }}', title: 'c {{ d }} &' }],
    ['an alternative text', '![a {{ b }} *c*](d)', { alt: 'a {{ b }} c' }],
    ['code', '`a {{ b }}`', { value: 'a {{ b }}' }],
    ['a block of code', '```{{ a }}\n{{ b }}\n```', { value: '{{ b }}', lang: '{{ a }}' }],
    ['raw HTML', '<p a="{{ b }}">\n', { value: '<p a="{{ b }}">' }],
    ['front matter', '---\nsubject: {{ a }}\n---\n', { type: 'yaml', value: 'subject: {{ a }}' }],
    ['a definition', '[a]: {{ b }} "{{ c }}"', { url: '{{ b }}', title: '{{ c }}' }]
  ])('%s', (_, source, expected) => {
    expect(nodes(toMdast(source))).toContainEqual(expect.objectContaining(expected))
  })
})

describe('positions', () => {
  it('count in the template, a byte order mark included', () => {
    const source = '\uFEFF# Hi\r\n\r\nAct *now*\r\n'
    const tree = toMdast(source)
    const emphasis = nodes(tree).find(({ type }) => type === 'emphasis') as Nodes
    expect(written(source, emphasis)).toBe('*now*')
    expect(emphasis.position).toEqual({
      start: { line: 3, column: 5, offset: 13 },
      end: { line: 3, column: 10, offset: 18 }
    })
    expect(tree.children[0]?.position?.start).toEqual({ line: 1, column: 2, offset: 1 })
    expect(tree.position).toEqual({
      start: { line: 1, column: 1, offset: 0 },
      end: { line: 4, column: 1, offset: source.length }
    })
  })

  it('are there for texts that are split around a bare address', () => {
    const source = '**a!www.b.test c**'
    const texts = nodes(toMdast(source)).filter(({ type }) => type === 'text' || type === 'link')
    expect(texts.map((node) => written(source, node))).toEqual([
      'a!',
      'www.b.test',
      'www.b.test',
      ' c'
    ])
  })
})

describe('a part that is too dear to read', () => {
  it('has neutral words in its place and is listed', () => {
    const dear = '[a]('.repeat(400)
    const tree = toMdast(`a\n\n${dear}\n\nb\n`)
    expect(tree.children.map((child) => plainText(child).slice(0, 3))).toEqual(['a', 'xxx', 'b'])
    expect(tree.data?.unproven).toMatchObject([{ start: 3, end: 4 + dear.length }])
  })

  it.each([
    ['list items', '- a\n', 2000],
    ['quotes', '> a\n\n', 2000],
    ['nested lists', '- - a\n', 1000],
    ['underlined headings', 'a\n=\n', 2000]
  ])('is all after thousands of %s', (_, part, count) => {
    const source = part.repeat(count + 1)
    const [tail] = toMdast(source).data?.unproven ?? []
    expect(tail?.end).toBe(source.length)
    expect(Math.floor((tail?.start ?? 0) / part.length)).toBe(count)
  })

  it('is listed nowhere where there is none', () => {
    expect(toMdast('a').data).toBeUndefined()
  })
})

describe('of any template', () => {
  const part = fc.constantFrom(
    ...[
      'a',
      'x',
      'xxx',
      ' ',
      '\n',
      '\n\n',
      '\r\n',
      '> ',
      '- ',
      '# ',
      '*',
      '**',
      '`',
      '[',
      '](u)',
      '|'
    ],
    ...[
      '{{ a }}',
      '{{ b | c }}',
      '{% if d %}',
      '{% endif %}',
      '*|E|*',
      '&amp;',
      '\\*',
      'www.f.test'
    ],
    ...['<b>', '</b>', '\n|g|\n|-|\n|', '![h](i)', '\uFEFF', '"', '\n{% if j %}\n']
  )

  it('every token node stands in the tree as in the source, in order', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 24 }), (parts) => {
        const source = parts.join('')
        const tokens = nodes(toMdast(source)).filter(({ type }) => type === 'templateToken')
        const starts = tokens.map(({ position }) => position?.start.offset ?? -1)
        expect(starts).toEqual(starts.toSorted((a, b) => a - b))
        for (const node of tokens)
          expect(written(source, node)).toBe((node as { value: string }).value)
      })
    )
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (source) => {
        expect(toMdast(source).type).toBe('root')
      })
    )
  })
})
