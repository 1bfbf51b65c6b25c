import type { Word } from '../reading.ts'

/**
 * A block of a template within one passage, `{% if a %}…{% else %}…{% endif %}`. All
 * numbers are indexes of words.
 */
export interface BranchBlock {
  readonly open: number
  /** What divides it into branches, in order. */
  readonly middles: readonly number[]
  /** Absent where it is not closed in the passage. */
  readonly close?: number
  /** True where one of its branches always prints: it has an `else`. */
  readonly otherwise: boolean
  /** True where it may print more than once. */
  readonly repeats: boolean
}

type Draft = { -readonly [Key in keyof BranchBlock]: BranchBlock[Key] } & { middles: number[] }

const known = new WeakMap<readonly Word[], ReadonlyMap<number, BranchBlock>>()

/**
 * The blocks of a passage by the index of each of their control words. A control
 * word whose opener stands elsewhere, or that opens nothing, has none: what is
 * around it is read through.
 */
export function branchBlocks(words: readonly Word[]): ReadonlyMap<number, BranchBlock> {
  const found = known.get(words) ?? findBlocks(words)
  known.set(words, found)
  return found
}

function findBlocks(words: readonly Word[]): ReadonlyMap<number, BranchBlock> {
  const blocks = new Map<number, Draft>()
  const byToken = new Map<number, Draft>()
  words.forEach(({ type, token, repeats = false }, at) => {
    if (type !== 'control' || !token) return
    if (token.kind === 'open') {
      const block = { open: at, middles: [], otherwise: false, repeats }
      byToken.set(token.index, block)
      blocks.set(at, block)
    }
    const block = token.kind === 'open' ? undefined : byToken.get(token.pair ?? -1)
    if (!block) return
    if (token.kind === 'middle') {
      block.middles.push(at)
      // `else` reads nothing, `elsif b` does.
      block.otherwise ||= token.path.length === 0
    } else if (token.kind === 'close') block.close = at
    blocks.set(at, block)
  })
  for (const [at, { middles, close }] of blocks)
    if (close === undefined && middles.length === 0) blocks.delete(at)
  return blocks
}

/** More ways than this are not followed. */
const maxSteps = 64

/**
 * The indexes of the words that may be the next to be read at word `at`, whichever
 * branches the template takes; nothing where there are too many to tell.
 */
export function nextWords(words: readonly Word[], at: number): number[] | undefined {
  const blocks = branchBlocks(words)
  const next: number[] = []
  const seen = new Set<number>()
  const open = [at]
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    const word = words[index]
    if (!word || seen.has(index)) continue
    if (seen.size >= maxSteps) return undefined
    seen.add(index)
    if (word.type !== 'control') next.push(index)
    else open.push(...behind(blocks.get(index), index))
  }
  return next
}

/** Where reading goes on after a control word. */
function behind(block: BranchBlock | undefined, at: number): number[] {
  if (!block || at === block.close) return [at + 1]
  const { open, middles, close, otherwise } = block
  const after = close === undefined ? [] : [close + 1]
  if (at !== open) return after
  return [open + 1, ...middles.map((middle) => middle + 1), ...(otherwise ? [] : after)]
}
