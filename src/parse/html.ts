import type { Span } from '../span.ts'
import { createBlockList } from './html-blocks.ts'
import { type Prepared, prepareDescriptions, preparePassage } from './html-passages.ts'
import { slotsOf } from './html-slots.ts'
import { buildTree } from './html-tree.ts'
import { walk } from './html-walk.ts'
import type { Input, Sink } from './sink.ts'

/**
 * Reads HTML or MJML in `range` and adds its passages and blocks to `sink`.
 * `parent` is the index of the block around. The passages come in the order in
 * which their texts begin: an alt text or Outlook's copy of a button within a
 * paragraph comes after that paragraph.
 */
export function parseHtml(input: Input, range: Span, sink: Sink, parent = -1): void {
  const nodes = buildTree(input.masked, range, input.format === 'mjml')
  const { drafts, solid, described } = walk(nodes, input)
  const ordered = inOrder(drafts)
  const passages: Prepared[] = []
  for (const [draft, slot] of slotsOf(ordered, input.source))
    passages.push(preparePassage(draft, slot, input))
  for (const element of described)
    for (const prepared of prepareDescriptions(element, nodes, input)) passages.push(prepared)
  const blocks = createBlockList(nodes, input, sink.blocks.length, parent)
  for (const { element, build } of inOrder(passages)) {
    const block = element === undefined ? -1 : blocks.blockOf(element)
    sink.passages.push(build(sink.passages.length, block))
  }
  for (const block of blocks.finish(solid)) sink.blocks.push(block)
}

function inOrder<Item extends { readonly start: number }>(items: readonly Item[]): Item[] {
  return [...items].sort((a, b) => a.start - b.start)
}
