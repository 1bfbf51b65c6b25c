import type { SyntaxNodeRef } from '@lezer/common'
import { overlaps, type Span } from '../span.ts'
import { parseHtml } from './html.ts'
import { delimiterDoubt } from './markdown-delimiters.ts'
import { enterInline, type InlineReading, leaveInline, startInline } from './markdown-inline.ts'
import { finishLeaf, pushTitle } from './markdown-leaf.ts'
import { blankLineAfter, isUnsure, paragraphDoubt, tableDoubt } from './markdown-lines.ts'
import type { MarkdownPage } from './markdown-page.ts'
import { type Construct, removalOf } from './markdown-removal.ts'
import type { Input, Sink } from './sink.ts'

/** A container that is open. */
interface Level {
  readonly name: string
  /** The index of its block, or -1 for the document. */
  readonly block: number
  readonly children: Child[]
  /** Why the texts in it may not be edited, if they may not. */
  readonly doubt: string | undefined
}

interface Child extends Construct {
  readonly block: number
}

interface Walk {
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

/** Reads the blocks of a page, in one walk over its tree, into passages and blocks. */
export function readBlocks(input: Input, page: MarkdownPage, sink: Sink, opensFile: boolean): void {
  const walk: Walk = {
    input,
    page,
    sink,
    opensFile,
    levels: [],
    leaf: undefined,
    unproven: 0,
    unsureUntil: 0,
    blank: 0,
    beforeRule: undefined
  }
  page.tree.iterate({
    enter: (node) => enter(walk, node),
    leave: (node) => leave(walk, node)
  })
  markFooter(walk)
}

const containers: ReadonlyMap<string, string> = new Map([
  ['Document', ''],
  ['Blockquote', 'blockquote'],
  ['BulletList', 'list'],
  ['OrderedList', 'list'],
  ['ListItem', 'listItem'],
  ['Table', 'table'],
  ['TableHeader', 'tableHeader'],
  ['TableRow', 'tableRow']
])

const leaves: ReadonlyMap<string, string> = new Map([
  ['Paragraph', 'paragraph'],
  ['Task', 'paragraph'],
  ['TableCell', 'tableCell'],
  ...[1, 2, 3, 4, 5, 6].map((level): [string, string] => [`ATXHeading${level}`, 'heading']),
  ['SetextHeading1', 'heading'],
  ['SetextHeading2', 'heading']
])

const html: ReadonlySet<string> = new Set(['HTMLBlock', 'CommentBlock'])

/** Blocks that are seen and hold no copy. */
const seen: ReadonlySet<string> = new Set(['CodeBlock', 'FencedCode', 'HorizontalRule'])

const marks: ReadonlySet<string> = new Set(['ListMark', 'QuoteMark'])

function enter(walk: Walk, node: SyntaxNodeRef): boolean {
  if (walk.leaf) return enterInline(walk.leaf.reading, node)
  if (marks.has(node.name)) return passMark(walk, node)
  const container = containers.get(node.name)
  if (container !== undefined) return openLevel(walk, node, container)
  const leaf = leaves.get(node.name)
  if (leaf !== undefined) return openLeaf(walk, node, leaf)
  addChild(walk, node, -1)
  if (html.has(node.name)) readHtml(walk, node)
  else if (node.name === 'LinkReference') readDefinition(walk, node)
  else if (seen.has(node.name)) makeSolid(walk, currentLevel(walk).block)
  if (node.name === 'HorizontalRule' && walk.levels.length === 1)
    walk.beforeRule = walk.sink.passages.length
  return false
}

/** `>` after four columns is text for some; in a list the columns may be its own. */
function passMark(walk: Walk, { from, to }: SyntaxNodeRef): false {
  const { text } = walk.page
  const isDeep = /(?:[ \t]{4}|\t[ \t]*)$/.test(text.slice(Math.max(0, from - 4), from))
  if (isDeep && text[from] === '>' && !walk.levels.some(({ name }) => name === 'ListItem'))
    beUnsure(walk, to)
  return false
}

function leave(walk: Walk, node: SyntaxNodeRef): void {
  const { leaf } = walk
  if (!leaf) {
    if (containers.has(node.name)) closeLevel(walk, node)
  } else if (leaves.has(node.name)) closeLeaf(walk, node, leaf)
  else leaveInline(leaf.reading, node)
}

function currentLevel({ levels }: Walk): Level {
  return levels[levels.length - 1] as Level
}

/** A block of the current container; a table cell is none, its row is. */
function addBlock(walk: Walk, { from, to }: SyntaxNodeRef, name: string): number {
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

function addChild(walk: Walk, node: SyntaxNodeRef, block: number): void {
  const { name, from, to } = node
  const { children } = currentLevel(walk)
  const { text } = walk.page
  const empty = name === 'ListItem' && !node.node.firstChild?.nextSibling
  const before = children[children.length - 1]
  if (isUnsure({ name, from, to }, before, text)) beUnsure(walk, to)
  children.push({ name, from, to, block, empty })
}

/** What parsers may read differently may reach up to the next blank line. */
function beUnsure(walk: Walk, offset: number): void {
  if (offset >= walk.blank) walk.blank = blankLineAfter(walk.page.text, offset)
  walk.unsureUntil = Math.max(walk.unsureUntil, offset, walk.blank)
}

function openLevel(walk: Walk, node: SyntaxNodeRef, name: string): true {
  const block = name === '' ? -1 : addBlock(walk, node, name)
  if (name !== '') addChild(walk, node, block)
  const outer = walk.levels[walk.levels.length - 1]?.doubt
  const doubt = node.name === 'Table' ? tableDoubt(walk.page.text, lineStarts(node)) : outer
  if (doubt !== outer) beUnsure(walk, node.to)
  walk.levels.push({ name: node.name, block, children: [], doubt })
  return true
}

function lineStarts({ node }: SyntaxNodeRef): number[] {
  const starts: number[] = []
  for (let line = node.firstChild; line; line = line.nextSibling)
    if (line.name !== 'QuoteMark') starts.push(line.from)
  return starts
}

function closeLevel({ levels, page, sink, opensFile }: Walk, node: SyntaxNodeRef): void {
  const { name, children } = levels.pop() as Level
  const followed = name === 'ListItem' && node.node.nextSibling !== null
  const container = { name, children, followed, opensFile }
  children.forEach(({ block }, index) => {
    const known = sink.blocks[block]
    const removal = known && removalOf(page.text, container, index)
    if (!removal) return
    sink.blocks[block] = {
      ...known,
      removal: { start: page.at(removal.start), end: page.at(removal.end) }
    }
  })
}

function openLeaf(walk: Walk, node: SyntaxNodeRef, name: string): boolean {
  const isCell = name === 'tableCell'
  const block = isCell ? currentLevel(walk).block : addBlock(walk, node, name)
  if (!isCell) addChild(walk, node, block)
  if (isUnproven(walk, node)) {
    makeSolid(walk, block)
    return false
  }
  walk.leaf = { reading: startInline(walk.page, node.from, isCell), block }
  return true
}

function closeLeaf(
  walk: Walk,
  node: SyntaxNodeRef,
  { reading, block }: { readonly reading: InlineReading; readonly block: number }
): void {
  walk.leaf = undefined
  finishLeaf(
    reading,
    node.to,
    {
      slot: leaves.get(node.name) === 'heading' ? 'heading' : 'body',
      block,
      mayBeButton: node.name === 'Paragraph' && currentLevel(walk).name !== 'ListItem',
      doubt: doubtOf(walk, node)
    },
    walk.sink
  )
  if (reading.solid || node.name === 'Task') makeSolid(walk, block)
}

function doubtOf(walk: Walk, { name, from, to }: SyntaxNodeRef): string | undefined {
  const { text } = walk.page
  const inherited = currentLevel(walk).doubt
  if (inherited !== undefined) return inherited
  if (from < walk.unsureUntil) return 'a text after a line that parsers may read differently'
  if (name === 'TableCell') return delimiterDoubt(text, from, to)
  const isParagraph = name === 'Paragraph' || name === 'Task'
  const end = name.startsWith('Setext') ? text.lastIndexOf('\n', to - 1) : to
  const ofLines = paragraphDoubt(text, from, end, isParagraph)
  if (ofLines !== undefined) beUnsure(walk, to)
  return ofLines ?? delimiterDoubt(text, from, to)
}

function makeSolid({ sink }: Walk, block: number): void {
  const known = sink.blocks[block]
  if (known) sink.blocks[block] = { ...known, solid: true }
}

/** Raw HTML; in a quote its lines have prefixes that are not HTML, and it isn't read. */
function readHtml(walk: Walk, node: SyntaxNodeRef): void {
  const { page, input, sink } = walk
  const span = sourceSpan(walk, node)
  const { block } = currentLevel(walk)
  const isNote = node.name === 'CommentBlock' && !page.text.startsWith('<!--[', node.from)
  if (isNote) return
  makeSolid(walk, block)
  if (isUnproven(walk, node)) return
  if (node.node.firstChild) sink.unproven.push({ ...span, reason: 'HTML in a quote' })
  else if (node.from < walk.unsureUntil)
    sink.unproven.push({ ...span, reason: 'HTML that parsers may read as text' })
  else parseHtml(input, span, sink, block)
}

function readDefinition(walk: Walk, node: SyntaxNodeRef): void {
  const title = node.node.getChild('LinkTitle')
  if (title && !isUnproven(walk, node)) pushTitle(walk.page, title, walk.sink)
}

function sourceSpan({ page }: Walk, { from, to }: SyntaxNodeRef): Span {
  return { start: page.at(from), end: page.at(to) }
}

/** True where a part of the node was masked because it would cost too much. Nodes come in order. */
function isUnproven(walk: Walk, node: SyntaxNodeRef): boolean {
  const span = sourceSpan(walk, node)
  const { unread } = walk.page
  while (walk.unproven < unread.length && (unread[walk.unproven] as Span).end <= span.start)
    walk.unproven++
  const next = unread[walk.unproven]
  return next !== undefined && overlaps(next, span)
}

/** What follows the last rule is the footer. */
function markFooter({ sink, beforeRule }: Walk): void {
  if (beforeRule === undefined) return
  for (let i = beforeRule; i < sink.passages.length; i++) {
    const passage = sink.passages[i]
    if (passage?.slot === 'body') sink.passages[i] = { ...passage, slot: 'footer' }
  }
}
