import type { Edit } from '../edit.ts'
import { firstIndex } from '../first-index.ts'
import type { Block, Passage, Template } from '../passage.ts'
import { type Span, subtract, union } from '../span.ts'

/** A container that became empty: what to take out of the source, and the passages whose changes emptied it. */
export interface Emptied {
  readonly block: Block
  readonly passages: readonly number[]
  readonly edits: readonly Edit[]
}

/**
 * The outermost blocks that are empty now and were not before. Template tokens in
 * them are pinned: the deletion is made around them, as it is around the `edits`
 * that stand already, and they keep the lines they stand on.
 *
 * @param isEmpty whether a passage has nothing to read any more
 */
export function emptiedContainers(
  { blocks, passages, tokens, format }: Template,
  isEmpty: (passage: Passage) => boolean,
  edits: readonly Edit[]
): Emptied[] {
  const dead = deadBlocks(blocks, passages, isEmpty)
  const covered = coveredBlocks(blocks, dead)
  const byBlock = passagesByBlock(passages)
  const emptied: Emptied[] = []
  const holes = union([...edits, ...tokens])
  for (const block of blocks) {
    if (!dead.has(block.index) || !block.removal || covered.has(block.index)) continue
    const inside = passagesIn(block, blocks, byBlock)
    const keepsTokens = holesIn(block.removal, tokens).length > 0
    // MJML reads text only within the elements that are made for it.
    if (keepsTokens && format === 'mjml') continue
    const isLine = keepsTokens && block.name !== 'tableRow'
    const spans = subtract(isLine ? block.span : block.removal, holesIn(block.removal, holes))
    emptied.push({ block, passages: inside, edits: spans.map((span) => ({ ...span, text: '' })) })
  }
  return disjoint(emptied)
}

/** Blocks with something to read before, and nothing now, in themselves and in all blocks within. */
function deadBlocks(
  blocks: readonly Block[],
  passages: readonly Passage[],
  isEmpty: (passage: Passage) => boolean
): Set<number> {
  const alive = new Set<number>()
  const touched = new Set<number>()
  for (const passage of passages) {
    if (passage.block < 0) continue
    if (!isEmpty(passage)) alive.add(passage.block)
    else if (passage.text !== '') touched.add(passage.block)
  }
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i] as Block
    if (block.solid) alive.add(i)
    if (block.parent < 0) continue
    if (alive.has(i)) alive.add(block.parent)
    else if (touched.has(i)) touched.add(block.parent)
  }
  return new Set([...touched].filter((index) => !alive.has(index)))
}

/** The dead blocks that go with a dead block around them. */
function coveredBlocks(blocks: readonly Block[], dead: ReadonlySet<number>): Set<number> {
  const covered = new Set<number>()
  for (const { index, parent } of blocks)
    if (dead.has(parent) && (blocks[parent]?.removal || covered.has(parent))) covered.add(index)
  return covered
}

function passagesByBlock(passages: readonly Passage[]): Map<number, number[]> {
  const byBlock = new Map<number, number[]>()
  for (const { block, index } of passages) {
    const list = byBlock.get(block)
    if (list) list.push(index)
    else byBlock.set(block, [index])
  }
  return byBlock
}

/** The passages of a block and of the blocks within it, which follow it in the list. */
function passagesIn(
  block: Block,
  blocks: readonly Block[],
  byBlock: ReadonlyMap<number, number[]>
): number[] {
  const inside = [...(byBlock.get(block.index) ?? [])]
  for (let i = block.index + 1; i < blocks.length; i++) {
    const other = blocks[i] as Block
    if (other.span.start >= block.span.end) break
    inside.push(...(byBlock.get(i) ?? []))
  }
  return inside
}

/** Those of the `holes`, sorted and disjoint, that reach into a span. */
function holesIn(span: Span, holes: readonly Span[]): Span[] {
  const near: Span[] = []
  const first = firstIndex(holes, ({ end }) => end > span.start)
  for (let i = first; i < holes.length && (holes[i] as Span).start < span.end; i++)
    near.push(holes[i] as Span)
  return near
}

/** Neighbours that both go share the space between them: the first takes it. */
function disjoint(emptied: readonly Emptied[]): Emptied[] {
  let at = 0
  return emptied.map((entry) => {
    const edits = entry.edits
      .filter(({ end }) => end > at)
      .map((edit) => ({ ...edit, start: Math.max(edit.start, at) }))
    at = Math.max(at, ...edits.map(({ end }) => end))
    return { ...entry, edits }
  })
}
