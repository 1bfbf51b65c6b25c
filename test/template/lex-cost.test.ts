import { describe, expect, it } from 'vitest'
import { lex } from '../../src/template/lex.ts'
import { recogniseDialects } from '../../src/template/recognise-dialects.ts'
import type { Manner } from '../../src/template/table.ts'
import { countReads } from './count-reads.ts'
import { dialectal, families } from './families.ts'

const all = [
  ...Object.entries(families).map(([name, family]) => [name, [], family] as const),
  ...Object.entries(dialectal).map(
    ([name, [dialects, family]]) => [name, dialects, family] as const
  )
]

describe('the characters read by lex grow as the text does', () => {
  it.each(all)('%s', (_, dialects, family) => {
    const [small, large] = [reads(family(1000), { dialects }), reads(family(8000), { dialects })]
    expect(large.reads / large.length / (small.reads / small.length)).toBeLessThan(1.2)
    expect(large.reads / large.length).toBeLessThan(dialects.length > 0 ? 400 : 150)
  })

  it('with delimiters of one’s own', () => {
    const delimiters = [{ open: '⟪', close: '⟫' }]
    const [small, large] = [1000, 8000].map((n) => reads('⟪a '.repeat(n), { delimiters }))
    expect(large?.reads).toBeLessThan((small?.reads ?? 0) * 8.1)
  })
})

describe('the characters read to recognise dialects grow as the text does', () => {
  it.each(all)('%s', (_, __, family) => {
    const [small, large] = [family(1000), family(8000)].map((source) => {
      const text = countReads(source)
      recogniseDialects(text.text)
      return text.reads() / source.length
    })
    expect((large ?? 0) / (small ?? 1)).toBeLessThan(1.2)
    expect(large).toBeLessThan(500)
  })
})

const deep = [
  'braces opened, then closed',
  'brackets',
  'blocks opened',
  'blocks closed',
  'blocks opened, then closed',
  'elements opened, then closed',
  'conditions in conditions'
]

describe('lex takes 50 000 of anything', () => {
  it.each(deep)('%s', (name) => {
    expect(() => lex(families[name]?.(50_000) ?? '')).not.toThrow()
  })
})

function reads(source: string, manner: Manner): { reads: number; length: number } {
  const text = countReads(source)
  lex(text.text, manner)
  return { reads: text.reads(), length: source.length }
}
