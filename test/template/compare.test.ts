import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { survive, tokenTexts } from '../../src/template/compare.ts'
import { lex } from '../../src/template/lex.ts'

describe('tokens survive', () => {
  it.each([
    ['', '', ''],
    ['abc', 'abc', ''],
    ['abc', 'ac', 'b'],
    ['aba', 'ba', 'a'],
    ['aba', 'ab', 'a'],
    ['abab', '', 'bbaa']
  ])('%s as %s without %s', (before, after, removed) => {
    expect(survive([...before], [...after], [...removed])).toBe(true)
  })

  it.each([
    ['abc', 'acb', ''],
    ['abc', 'ac', ''],
    ['abc', 'abc', 'b'],
    ['abc', 'ac', 'c'],
    ['ab', 'abb', ''],
    ['ab', 'ba', ''],
    ['abc', 'cb', 'a'],
    ['a', 'b', '']
  ])('%s not as %s without %s', (before, after, removed) => {
    expect(survive([...before], [...after], [...removed])).toBe(false)
  })

  it('whichever are taken out', () => {
    const letters = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.boolean()))
    fc.assert(
      fc.property(letters, (list) => {
        const before = list.map(([letter]) => letter)
        const after = list.filter(([, stays]) => stays).map(([letter]) => letter)
        const removed = list.filter(([, stays]) => !stays).map(([letter]) => letter)
        expect(survive(before, after, removed.reverse())).toBe(true)
        expect(survive(before, [...after, 'd'], removed)).toBe(false)
      })
    )
  })
})

it('tokenTexts gives the tokens as written', () => {
  const source = 'a {{ b }}{% c %}'
  expect(tokenTexts(source, lex(source))).toEqual(['{{ b }}', '{% c %}'])
})
