import { type BranchBlock, branchBlocks } from '../language/branches.ts'
import type { Word } from '../reading.ts'
import type { Replacement } from '../transform.ts'
import { cut, end, start } from './cut.ts'
import { type Frame, isFiller } from './frame.ts'
import { leansOn } from './leans-on.ts'

/** A match with more padding on one side than this does not fill its branch. */
const maxPadding = 12

/**
 * The cuts that empty a block whose one branch is nothing but the match and its
 * padding: `Order by 18 December{% if late %}, before it's too late{% endif %}.` What
 * is left on that way is what the others read already, so it stands.
 */
export function branchCuts(found: Frame): Replacement[] | undefined {
  const { reading, first, last } = found
  const { words } = reading
  const block = filledBlock(found)
  if (block?.close === undefined || leansOn(reading, first, last, block.close)) return undefined
  const cuts: Replacement[] = []
  for (let at = block.open; at < block.close; ) {
    let next = at + 1
    while (next < block.close && words[next]?.type !== 'control') next++
    if (end(words, at) < start(words, next)) cuts.push(cut(end(words, at), start(words, next)))
    at = next
  }
  return cuts
}

/** The innermost block without an alternative that the match fills. */
function filledBlock({ reading: { words }, first, last }: Frame): BranchBlock | undefined {
  const blocks = branchBlocks(words)
  for (let at = first - 1; at >= 0 && first - at <= maxPadding; at--) {
    const word = words[at] as Word
    const block = word.type === 'control' ? blocks.get(at) : undefined
    const { open, middles, close = 0 } = block ?? { open: -1, middles: [] }
    if (open === at && close >= last)
      return middles.length === 0 && isPadding(words, last, close) ? block : undefined
    if (!isPadding(words, at, at + 1)) return undefined
  }
  return undefined
}

/** True where nothing stands from word `from` to before `to` but padding on one line, and control tokens. */
function isPadding(words: readonly Word[], from: number, to: number): boolean {
  if (to - from > maxPadding) return false
  for (let at = from; at < to; at++) {
    const word = words[at] as Word
    if (word.type === 'break' || word.token?.kind === 'raw') return false
    if (word.type !== 'control' && !isFiller(word)) return false
  }
  return true
}
