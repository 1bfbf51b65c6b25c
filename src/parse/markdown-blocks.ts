import type { SyntaxNodeRef } from '@lezer/common'
import { delimiterDoubt } from './markdown-delimiters.ts'
import { keepStart, readHtml } from './markdown-html.ts'
import { enterInline, type InlineReading, leaveInline, startInline } from './markdown-inline.ts'
import { finishLeaf, pushTitle } from './markdown-leaf.ts'
import { paragraphDoubt, tableDoubt } from './markdown-lines.ts'
import type { MarkdownPage } from './markdown-page.ts'
import { removalOf } from './markdown-removal.ts'
import {
  addBlock,
  addChild,
  beUnsure,
  currentLevel,
  isUnproven,
  type Level,
  makeSolid,
  setRemoval,
  type Walk
} from './markdown-walk.ts'
import type { Input, Sink } from './sink.ts'

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

function closeLevel(walk: Walk, node: SyntaxNodeRef): void {
  const { name, children } = walk.levels.pop() as Level
  const followed = name === 'ListItem' && node.node.nextSibling !== null
  const container = { name, children, followed, opensFile: walk.opensFile }
  children.forEach((child, index) => {
    if (child.block < 0 && !child.within) return
    const removal = removalOf(walk.page.text, container, index)
    if (child.within) keepStart(walk, child, child.within, removal !== undefined)
    else if (removal)
      setRemoval(walk.sink, child.block, {
        start: walk.page.at(removal.start),
        end: walk.page.at(removal.end)
      })
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

function readDefinition(walk: Walk, node: SyntaxNodeRef): void {
  const title = node.node.getChild('LinkTitle')
  if (title && !isUnproven(walk, node)) pushTitle(walk.page, title, walk.sink)
}

/** What follows the last rule is the footer. */
function markFooter({ sink, beforeRule }: Walk): void {
  if (beforeRule === undefined) return
  for (let i = beforeRule; i < sink.passages.length; i++) {
    const passage = sink.passages[i]
    if (passage?.slot === 'body') sink.passages[i] = { ...passage, slot: 'footer' }
  }
}
