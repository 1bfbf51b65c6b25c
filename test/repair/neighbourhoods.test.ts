import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { read } from '../../src/language/read.ts'
import { neighbourhoods } from '../../src/repair/neighbourhoods.ts'
import { tidy } from '../../src/repair/tidy.ts'
import { passageOf } from '../language/passage-of.ts'

const text = 'One is red. Two is blue. Three is green. Four is grey. Five is pink. Six is white.'

/** The cuts of the words given, and what lies around them. */
function around(...words: readonly string[]): string[] {
  const { sentences } = read(passageOf(text))
  const cuts = words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + 3 }))
  return neighbourhoods(sentences, cuts).map(({ from, to, cuts: near }) => {
    const covered = text.slice(sentences[from]?.start, sentences[to - 1]?.end)
    return `${near.length}: ${covered}`
  })
}

describe('what a clean-up can reach', () => {
  test.each<[string, string[], string[]]>([
    ['nothing without a cut', [], []],
    [
      'the sentence before and the two behind',
      ['grey'],
      ['1: Three is green. Four is grey. Five is pink. Six is white.']
    ],
    ['no more than there is', ['One'], ['1: One is red. Two is blue. Three is green.']],
    [
      'cuts near each other together',
      ['One', 'grey'],
      ['2: One is red. Two is blue. Three is green. Four is grey. Five is pink. Six is white.']
    ],
    [
      'cuts far apart apart',
      ['One', 'white'],
      ['1: One is red. Two is blue. Three is green.', '1: Five is pink. Six is white.']
    ]
  ])('%s', (_, words, expected) => {
    expect(around(...words)).toEqual(expected)
  })
})

test('sentences far from every cut make no difference to the clean-up', () => {
  const pieces = ['Hurry,', 'so', 'a red', 'hat!', 'It is', '– now –', 'an', 'old one.', '(Yes.)']
  const prose = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 })
  const padding = 'The shop is shut. The road is long. The cat is in. '
  fc.assert(
    fc.property(prose, fc.nat(), fc.nat(), (parts, a, b) => {
      const own = parts.join(' ')
      const start = Math.min(a % own.length, b % own.length)
      const cut = { start, end: Math.max(a % own.length, b % own.length), text: '', owner: 0 }
      const shifted = { ...cut, start: cut.start + padding.length, end: cut.end + padding.length }
      const framed = padding + own
      const fixes = tidy(read(passageOf(framed)), [shifted])
      const further = tidy(read(passageOf(padding + framed)), [
        { ...shifted, start: shifted.start + padding.length, end: shifted.end + padding.length }
      ])
      const moved = fixes.map((fix) => ({
        ...fix,
        start: fix.start + padding.length,
        end: fix.end + padding.length
      }))
      expect(further).toEqual(moved)
    }),
    { numRuns: 300 }
  )
})
