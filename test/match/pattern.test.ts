import { describe, expect, test } from 'vitest'
import { parsePattern } from '../../src/match/pattern.ts'
import { compile } from '../../src/match/trie.ts'

/** Words as written, several that stand for one another with a bar, slots in `<>`. */
function routes(pattern: string): string[] {
  return parsePattern(pattern).map(({ items }) =>
    items.map((item) => (item.type === 'slot' ? `<${item.key}>` : item.words.join('|'))).join(' ')
  )
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

test('groups are numbered by their opening bracket', () => {
  const [first, second] = parsePattern('(a (b) <count>|c) [(d)] e')
  expect(first?.groups).toEqual([
    { from: 0, to: 3 },
    { from: 1, to: 2 },
    { from: 2, to: 3 },
    { from: 3, to: 4 }
  ])
  expect(second?.groups[3]).toEqual({ from: 0, to: 0 })
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
    ['^ <gap:3> $', 'without any word'],
    [Array(13).fill('(a a|b b)').join(' '), 'ways through']
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
