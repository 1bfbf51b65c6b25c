import type { SyntaxNodeRef } from '@lezer/common'
import { overlaps, type Span } from '../span.ts'
import type { InlineReading } from './markdown-inline.ts'
import { blankLineAfter, isBareItem, isUnsure } from './markdown-lines.ts'
import type { MarkdownPage } from './markdown-page.ts'
import type { Construct } from './markdown-removal.ts'
import type { Input, Sink } from './sink.ts'

/** A container that is open. */
export interface Level {
  readonly name: string
  /** The index of its block, or -1 for the document. */
  readonly block: number
  readonly children: Child[]
  /** Why the texts in it may not be edited, if they may not. */
  readonly doubt: string | undefined
}

export interface Child extends Construct {
  readonly block: number
  /** For raw HTML: the first of the blocks in it, and the one after the last. */
  readonly within?: Span
}

export interface Walk {
  readonly input: Input
  readonly page: MarkdownPage
  readonly sink: Sink
  readonly opensFile: boolean
  readonly levels: Level[]
  /** The leaf block that is being read, and its block's index. */
  leaf: { readonly reading: InlineReading; readonly block: number } | undefined
  /** Index of the part without a reading that is not yet behind. */
  unproven: number
  /** Leaf blocks before this offset are read-only. */
  unsureUntil: number
  /** The blank line that was looked for last. */
  blank: number
  /** The number of passages before the last rule of the document, once one was met. */
  beforeRule: number | undefined
}

/** The innermost container that is open. */
export function currentLevel({ levels }: Walk): Level {
  return levels[levels.length - 1] as Level
}

/** A block of the current container; a table cell is none, its row is. */
export function addBlock(walk: Walk, { from, to }: SyntaxNodeRef, name: string): number {
  const { sink, page } = walk
  const index = sink.blocks.length
  sink.blocks.push({
    index,
    parent: currentLevel(walk).block,
    name,
    span: { start: page.at(from), end: page.at(to) },
    solid: false
  })
  return index
}

/** Adds a construct to those of the current container. */
export function addChild(walk: Walk, node: SyntaxNodeRef, block: number): void {
  const { name, from, to } = node
  const { children } = currentLevel(walk)
  const { text } = walk.page
  const bare = name === 'ListItem' && isBareItem(text, from)
  const before = children[children.length - 1]
  if (isUnsure({ name, from, to }, before, text)) beUnsure(walk, to)
  children.push({ name, from, to, block, bare })
}

/** What parsers may read differently may reach up to the next blank line. */
export function beUnsure(walk: Walk, offset: number): void {
  if (offset >= walk.blank) walk.blank = blankLineAfter(walk.page.text, offset)
  walk.unsureUntil = Math.max(walk.unsureUntil, offset, walk.blank)
}

/** Says what to take out when a block goes; nothing where it must stay. */
export function setRemoval({ blocks }: Sink, index: number, removal: Span | undefined): void {
  const known = blocks[index]
  if (!known) return
  const { removal: _, ...rest } = known
  blocks[index] = removal ? { removal, ...rest } : rest
}

/** Marks a block as one that holds more than text. */
export function makeSolid({ sink }: Walk, block: number): void {
  const known = sink.blocks[block]
  if (known) sink.blocks[block] = { ...known, solid: true }
}

export function sourceSpan(
  { page }: Walk,
  { from, to }: { readonly from: number; readonly to: number }
): Span {
  return { start: page.at(from), end: page.at(to) }
}

/** True where a part of the node was masked because it would cost too much. Nodes come in order. */
export function isUnproven(walk: Walk, node: SyntaxNodeRef): boolean {
  const span = sourceSpan(walk, node)
  const { unread } = walk.page
  while (walk.unproven < unread.length && (unread[walk.unproven] as Span).end <= span.start)
    walk.unproven++
  const next = unread[walk.unproven]
  return next !== undefined && overlaps(next, span)
}
