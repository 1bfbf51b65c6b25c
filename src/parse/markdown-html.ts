import type { SyntaxNodeRef } from '@lezer/common'
import type { Span } from '../span.ts'
import { parseHtml } from './html.ts'
import {
  type Child,
  currentLevel,
  isUnproven,
  makeSolid,
  setRemoval,
  sourceSpan,
  type Walk
} from './markdown-walk.ts'

/** Reads raw HTML; in a quote its lines have prefixes that are not HTML, and it isn't read. */
export function readHtml(walk: Walk, node: SyntaxNodeRef): void {
  const { page, input, sink } = walk
  const span = sourceSpan(walk, node)
  const { block, children } = currentLevel(walk)
  const isNote = node.name === 'CommentBlock' && !page.text.startsWith('<!--[', node.from)
  if (isNote) return
  makeSolid(walk, block)
  if (isUnproven(walk, node)) return
  if (node.node.firstChild) sink.unproven.push({ ...span, reason: 'HTML in a quote' })
  else if (node.from < walk.unsureUntil)
    sink.unproven.push({ ...span, reason: 'HTML that parsers may read as text' })
  else {
    const start = sink.blocks.length
    parseHtml(input, span, sink, block)
    const child = children.pop() as Child
    children.push({ ...child, within: { start, end: sink.blocks.length } })
  }
}

/** What is left of raw HTML without its first line is text for Markdown; all of it may go. */
export function keepStart(walk: Walk, child: Child, within: Span, mayGo: boolean): void {
  const { start, end } = sourceSpan(walk, child)
  for (let index = within.start; index < within.end; index++) {
    const removal = walk.sink.blocks[index]?.removal
    if (!removal || removal.start > start || (mayGo && removal.end >= end)) continue
    setRemoval(walk.sink, index, undefined)
  }
}
