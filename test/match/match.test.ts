import { describe, expect, test } from 'vitest'
import { read } from '../../src/language/read.ts'
import { match, type WordRange } from '../../src/match/match.ts'
import { compile } from '../../src/match/trie.ts'
import { passageOf } from '../language/passage-of.ts'

const sets = new Map([['hype', new Set(['amazing', 'epic'])]])

/** The text of each match, with its groups: `only 3 left · 3`. */
function found(pattern: string | string[], written: string): string[] {
  const patterns = typeof pattern === 'string' ? [pattern] : pattern
  const reading = read(passageOf(written))
  const textOf = ({ first, last }: WordRange): string => {
    const start = reading.words[first]?.start ?? 0
    return first === last ? '' : reading.passage.text.slice(start, reading.words[last - 1]?.end)
  }
  return match(compile([{ match: patterns }], sets), reading).map((one) =>
    [textOf(one), ...one.groups.map(textOf)].join(' · ').replaceAll('\ufffc', '_')
  )
}

describe('a pattern matches', () => {
  test.each([
    ['(only|just) <count> left', 'Only 3 left!', ['Only 3 left · Only · 3']],
    [
      '<count> [<noun>] left',
      'two hundred mugs left',
      ['two hundred mugs left · two hundred · mugs']
    ],
    ['<count> [<noun>] left', 'three left', ['three left · three · ']],
    ['don’t miss out', "Don't miss out. DON’T MISS OUT", ["Don't miss out", 'DON’T MISS OUT']],
    ['until midnight', 'until midnight BST', ['until midnight']],
    ['ends <date>', 'ends Sunday 5 October at noon', ['ends Sunday 5 October · Sunday 5 October']],
    ['at <time>', 'at 23:59 BST', ['at 23:59 BST · 23:59 BST']],
    ['<duration> left', '10 minutes left', ['10 minutes left · 10 minutes']],
    ['just <money>', 'just £2.95', ['just £2.95 · £2.95']],
    ['<percent> off', '20 percent off', ['20 percent off · 20 percent']],
    ['code <code>', 'code WELCOME10', ['code WELCOME10 · WELCOME10']],
    ['by <fact>', 'by 5pm', ['by 5pm · 5pm']],
    ['<number> left', 'twenty left 3 left £5 left', ['twenty left · twenty', '3 left · 3']],
    ['<token:quantity> left', '{{ stock quantity }} left {{ day moment }} left', ['_ left · _']],
    ['<token> left', '{{ day moment }} left', ['_ left · _']],
    ['<name> ,', '{{ first_name name }}, go', ['_, · _']],
    ['<name>’s', '{{ first_name name }}’s tent', ['_’s · _']],
    ['<set:hype> <noun>', 'an epic tent', ['epic tent · epic · tent']],
    ['a <dash> b', 'a — b', ['a — b · —']],
    [
      'ends <gap:3> <date>',
      'ends, ends at noon on Sunday',
      ['ends at noon on Sunday · at noon on · Sunday']
    ],
    ['hurry !', 'Hurry!!!', ['Hurry!!!']],
    ['wait …', 'wait... wait…', ['wait...', 'wait…']],
    ['^ hurry', '🔥 “Hurry, hurry. Hurry', ['Hurry', 'Hurry']],
    ['now $', 'now or now!” Go', ['now']],
    ['act now', 'act\nnow', ['act now'.replace(' ', '\n')]]
  ])('%s in %s', (pattern, text, expected) => {
    expect(found(pattern, text)).toEqual(expected)
  })
})

describe('a pattern does not match', () => {
  test.each([
    ['act now', 'act. now'],
    ['act now', 'act “now”'],
    ['act now', 'act 🔥 now'],
    ['act now', 'act{% if a %} now'],
    ['act now', 'act\nNow'],
    ['<count> left', '3 minutes left'],
    ['order <count>', 'order 5 October'],
    ['<count> left', '20% left'],
    ['<token:quantity> left', '{{ day moment }} left'],
    ['<name> ,', '{{ stock quantity }}, go'],
    ['<noun> left', 'the left'],
    ['ends <gap:2> <date>', 'ends at last on Sunday'],
    ['ends <gap:4> <date>', 'ends, on Sunday'],
    ['ends <gap:4> <date>', 'It ends soon. On Sunday'],
    ['^ hurry', 'please hurry'],
    ['now $', 'now or later'],
    ['constructor', 'toString']
  ])('%s in %s', (pattern, text) => {
    expect(found(pattern, text)).toEqual([])
  })
})

test('of one phrase and start the longest match is given', () => {
  expect(found(['act now', 'act [right] now and save', 'act'], 'act now and save')).toEqual([
    'act now and save'
  ])
})

test('matches come by first word, then by phrase', () => {
  const matcher = compile([{ match: 'now' }, { match: ['act now', 'fast'] }, { match: 'act' }])
  const matches = match(matcher, read(passageOf('act now fast')))
  expect(matches.map(({ first, phrase }) => [first, phrase])).toEqual([
    [0, 1],
    [0, 2],
    [1, 0],
    [2, 1]
  ])
})
