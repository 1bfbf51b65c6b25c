import { describe, expect, it, test } from 'vitest'
import { branchBlocks, nextWords } from '../../src/language/branches.ts'
import { splitWords } from '../../src/language/words.ts'
import type { Word } from '../../src/reading.ts'
import { passageOf } from './passage-of.ts'

function wordsOf(written: string): Word[] {
  return splitWords(passageOf(written))
}

/** `open middles close` by indexes of words, each block once. */
function blocks(written: string): string[] {
  const found = new Set(branchBlocks(wordsOf(written)).values())
  return [...found].map(({ open, middles, close, otherwise }) =>
    [open, ...middles, close ?? '–', ...(otherwise ? ['else'] : [])].join(' ')
  )
}

describe('the blocks of a passage', () => {
  test.each([
    ['a {% if b %} c {% endif %} d', ['1 3']],
    ['{% if a %} b {% else %} c {% endif %}', ['0 2 4 else']],
    ['{% if a %} {% if b %} c {% endif %} {% endif %}', ['0 4', '1 3']],
    ['{% if a %} b {% else %} c', ['0 2 – else']],
    ['{% if a %} b', []],
    ['b {% endif %} c', []],
    ['{% else %} c', []],
    ['{% assign a %} c', []]
  ])('%s: %j', (written, expected) => {
    expect(blocks(written)).toEqual(expected)
  })
})

describe('the next words', () => {
  test.each([
    ['{% if a %}b{% endif %} c', ['b', 'c']],
    ['{% if a %}b{% else %}c{% endif %} d', ['b', 'c']],
    ['{% if a %}{% if b %}c{% endif %}d{% endif %}e', ['c', 'd', 'e']],
    ['{% assign a %} b', ['b']],
    ['{% if a %} b', ['b']],
    ['b {% if a %} c', ['b']],
    ['{% if a %}{% else %}b{% endif %}', ['b']]
  ])('of %s are %j', (written, expected) => {
    const words = wordsOf(written)
    expect(
      nextWords(words, 0)
        ?.map((at) => words[at]?.text ?? '')
        .sort()
    ).toEqual(expected)
  })

  it('are not told where they are too many', () => {
    expect(nextWords(wordsOf('{% if a %}b{% endif %}'.repeat(100)), 0)).toBeUndefined()
  })
})
