import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Sink } from '../../src/parse/sink.ts'
import { readMarkdown } from './read-markdown.ts'

const line = fc.constantFrom(
  ...['a', 'b *c*', '# d', '- e', '- f', '* g', '1. h', '2. i', '> j', '> - k', '- > l', '  m'],
  ...['    n', '---', '***', '```', '|o|', '|-|', '===', '<p>q</p>', '<!-- r -->', '- [ ] s'],
  ...[
    '  - t',
    '   - u',
    '    - v',
    '>',
    '> # w',
    '- # x',
    '-',
    '{% if y %}',
    '{% endif %}',
    '  > z'
  ]
)
const markdown = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n', '\n\n', '\r\n', '\n\n\n')), { maxLength: 14 })
  .map((lines) => lines.flat().join(''))

/** Each passage with the names of the blocks around it, those that `dead` names left out. */
function skeleton({ passages, blocks }: Sink, dead: ReadonlySet<number>): string[] {
  const path = (index: number): string => {
    const block = blocks[index]
    return block ? `${path(block.parent)}/${block.name}` : ''
  }
  return passages
    .filter(({ block }) => !dead.has(block))
    .map(({ text, block }) => `${path(block)}: ${text}`)
}

/** The block and all blocks in it. */
function family({ blocks }: Sink, index: number): Set<number> {
  const dead = new Set([index])
  for (const block of blocks) if (dead.has(block.parent)) dead.add(block.index)
  return dead
}

/** True where the blocks hold text, and none that may not be edited. */
function mayDie({ passages, blocks }: Sink, dead: ReadonlySet<number>): boolean {
  const own = passages.filter(({ block }) => dead.has(block))
  const isSolid = blocks.some(({ index, solid }) => solid && dead.has(index))
  return own.length > 0 && !isSolid && own.every(({ readOnly }) => readOnly === undefined)
}

describe('taking out a block that may go', () => {
  it('leaves all other passages what and where they were', () => {
    fc.assert(
      fc.property(markdown, (source) => {
        const before = readMarkdown(source)
        fc.pre(before.unproven.length === 0)
        for (const { index, removal, name } of before.blocks) {
          const dead = family(before, index)
          if (!removal || name === 'p' || !mayDie(before, dead)) continue
          const rest = source.slice(0, removal.start) + source.slice(removal.end)
          const after = readMarkdown(rest)
          if (after.unproven.length > 0) continue
          expect(skeleton(after, new Set())).toEqual(skeleton(before, dead))
        }
      }),
      { numRuns: 1000, seed: 7 }
    )
  })
})
