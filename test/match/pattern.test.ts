import { describe, expect, test } from 'vitest'
import { read } from '../../src/language/read.ts'
import { groupsOf } from '../../src/match/groups.ts'
import { match } from '../../src/match/match.ts'
import { type Part, parsePattern } from '../../src/match/pattern.ts'
import { compile } from '../../src/match/trie.ts'
import { passageOf } from '../language/passage-of.ts'

/** Words as written, several that stand for one another with a bar, slots in `<>`. */
function routes(pattern: string): string[] {
  return routesOf(parsePattern(pattern)).map((route) => route.join(' '))
}

function routesOf(parts: readonly Part[]): string[][] {
  return parts.reduce<string[][]>(
    (before, part) => before.flatMap((route) => stepsOf(part).map((step) => [...route, ...step])),
    [[]]
  )
}

function stepsOf(part: Part): string[][] {
  if (part.type === 'choice') return part.options.flatMap(routesOf)
  const { key, words } = part
  if (words.length > 0) return [[words.join('|')]]
  return [[/^[\^$]$/.test(key) ? `<${key}>` : key]]
}

describe('ways through a pattern', () => {
  test.each([
    ['Act NOW', ['act now']],
    ['don’t miss!!', ["don't miss !"]],
    ['must‑have', ['must-have']],
    ['wait...', ['wait …']],
    ['(act|be quick) now', ['act now', 'be quick now']],
    ['act [right] now', ['act right now', 'act now']],
    ['[now|today]: go', ['now|today : go', ': go']],
    ['(a [b|c]|d)', ['a b|c', 'a', 'd']],
    ['go (a|b c|d)', ['go a|d', 'go b c']],
    ['gone[,] go', ['gone , go', 'gone go']],
    ['^ only <count> left $', ['<^> only <count> left <$>']],
    ['$5 off$', ['$5 off <$>']],
    ['(^|,) go', ['<^> go', ', go']],
    ["<name>'s", ["<name> 's"]],
    ['<gap:4> <token:moment> <set:hype>x', ['<gap:4> <token:moment> <set:hype> x']]
  ])('%s', (pattern, found) => {
    expect(routes(pattern)).toEqual(found)
  })
})

describe('groups', () => {
  const groups = (pattern: string, ...keys: string[]): number[][] =>
    groupsOf(
      parsePattern(pattern),
      keys.map((key) => [key])
    ).map(({ from, to }) => [from, to])

  test('are numbered by their opening bracket', () => {
    const pattern = '(a (b) <count>|c) [(d)] e'
    expect(groups(pattern, 'a', 'b', '<count>', 'd', 'e')).toEqual([
      [0, 3],
      [1, 2],
      [2, 3],
      [3, 4]
    ])
    expect(groups(pattern, 'a', 'b', '<count>', 'e')[3]).toEqual([0, 0])
  })

  test('are those of the earlier alternatives where two ways take the same words', () => {
    expect(groups('[(a)] [(a)] (a b|a) [b]', 'a', 'a', 'b')).toEqual([
      [0, 1],
      [0, 0],
      [1, 3]
    ])
  })

  test('are told from the items that may have taken a word', () => {
    const keys = [['<word>', 'a'], ['<word>', 'b c'], ['b']]
    expect(groupsOf(parsePattern('a <word> (b)'), keys)).toEqual([
      { from: 1, to: 2 },
      { from: 2, to: 3 }
    ])
  })
})

test('a pattern with very many ways through costs no more than its parts', () => {
  const written = Array(40).fill('(a a|b b|[c] d)').join(' ')
  const meter = { steps: 0 }
  const reading = read(passageOf('a a b b c d d '.repeat(10)))
  expect(match(compile([{ match: written }]), reading, meter)).toHaveLength(1)
  expect(meter.steps).toBeLessThan(reading.words.length * 40)
})

describe('a malformed pattern is refused', () => {
  test.each([
    ['(act now', 'is never closed'],
    ['act)', 'closes nothing'],
    ['(a]', 'closes nothing'],
    ['a|b', 'outside brackets'],
    ['(a||b)', 'an alternative is empty'],
    ['act []', 'an alternative is empty'],
    ['<Count>', 'is no slot'],
    ['<count', 'is no slot'],
    ['', 'without any word'],
    ['[act] [now]', 'without any word'],
    ['^ <gap:3> $', 'without any word']
  ])('%s', (pattern, message) => {
    expect(() => parsePattern(pattern)).toThrow(message)
  })

  test.each(['<kettle>', '<token:kettle>', '<set:hype>', '<gap:0>', '<gap:100>', '<gap>'])(
    '%s is not known',
    (slot) => {
      expect(() => compile([{ match: `go ${slot}` }])).toThrow('is not known')
    }
  )
})
