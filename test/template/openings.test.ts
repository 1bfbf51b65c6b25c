import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextStart, openingsOf } from '../../src/template/openings.ts'

const items = ['{{', '{%', '{', '*|', '«', '⟪a'].map((open) => ({ open }))
const openings = openingsOf(items, '<')

describe('openings', () => {
  it.each([
    ['{{ a', ['{{', '{']],
    ['{% a', ['{%', '{']],
    ['{ a', ['{']],
    ['{', ['{']],
    ['*|a', ['*|']],
    ['*a', []],
    ['«a', ['«']],
    ['⟪a', ['⟪a']],
    ['⟪b', []],
    ['a{{', []]
  ])('%s may be any of %j, in the order given', (text, expected) => {
    const found = openings.starting(text.charCodeAt(0), text.charCodeAt(1))
    expect(found.map(({ open }) => open)).toEqual(expected)
  })

  it('are passed over by no look', () => {
    const text = fc.array(fc.constantFrom('{', '%', '*', '|', '«', '⟪', 'a', '<', '+', 'é', ' '))
    fc.assert(
      fc.property(text, (characters) => {
        const source = characters.join('')
        for (let at = 0; at < source.length; at = nextStart(openings, source, at, 43) + 1) {
          const next = nextStart(openings, source, at, 43)
          for (let i = at; i < next; i++) {
            expect(items.some(({ open }) => source.startsWith(open, i))).toBe(false)
            expect('<+').not.toContain(source.charAt(i))
          }
        }
      })
    )
  })
})
