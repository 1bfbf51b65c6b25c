import type { SyntaxNode, SyntaxNodeRef } from '@lezer/common'
import type { MarkType } from '../passage.ts'
import { isOddAddress, isOddAutolink } from './markdown-address.ts'
import { createDoubt, type Doubt } from './markdown-doubt.ts'
import { decodeEntity } from './markdown-entity.ts'
import { type MarkdownLink, readLink } from './markdown-link.ts'
import type { MarkdownPage } from './markdown-page.ts'
import { pictureOf } from './markdown-picture.ts'
import { readTag } from './markdown-tag.ts'
import { createPassageBuilder, type PassageBuilder } from './passage-builder.ts'

/** The reading of one leaf block: its nodes are met in order with `enterInline` and `leaveInline`. */
export interface InlineReading {
  readonly page: MarkdownPage
  readonly builder: PassageBuilder
  readonly doubt: Doubt
  /** The nodes and HTML elements that are open. */
  readonly open: Frame[]
  /** Images and links, in order. */
  readonly images: MarkdownLink[]
  readonly links: MarkdownLink[]
  readonly inTable: boolean
  /** Everything before this offset of the page's text is read. */
  read: number
  /** True where it holds content besides text: an image, a form control. */
  solid: boolean
}

interface Frame {
  readonly name: string
  readonly html: boolean
  /** How many of the node's delimiters were met. */
  marks: number
  /** Where the last of them ends the node, a link's address included. */
  readonly end: number
}

export function startInline(page: MarkdownPage, start: number, inTable: boolean): InlineReading {
  return {
    page,
    builder: createPassageBuilder(page.source, page.tokens),
    doubt: createDoubt(page),
    open: [],
    images: [],
    links: [],
    inTable,
    read: start,
    solid: false
  }
}

/** Takes in the start of a node; false where its children are not to be met. */
export function enterInline(reading: InlineReading, node: SyntaxNodeRef): boolean {
  const frame = reading.open[reading.open.length - 1]
  if (frame?.name === 'Link' && frame.marks === 2) return false
  const take = takers.get(node.name)
  return take ? take(reading, node) : false
}

export function leaveInline({ open }: InlineReading, node: SyntaxNodeRef): void {
  if (!spans.has(node.name) && node.name !== 'Image') return
  const own = open.findLastIndex(({ html }) => !html)
  if (own >= 0) open.splice(own, 1)
}

/** Takes the text before `end` that no node covered. */
export function flushText(reading: InlineReading, end: number): void {
  const { page, builder, doubt, read } = reading
  if (end <= read) return
  doubt.literal(read, end)
  builder.text(page.at(read), page.at(end))
  reading.read = end
}

type Take = (reading: InlineReading, node: SyntaxNodeRef) => boolean

const spans: ReadonlyMap<string, MarkType> = new Map([
  ['Emphasis', 'emphasis'],
  ['StrongEmphasis', 'strong'],
  ['Strikethrough', 'other'],
  ['Link', 'link']
])

const takers: ReadonlyMap<string, Take> = new Map<string, Take>([
  ['Emphasis', takeSpan],
  ['StrongEmphasis', takeSpan],
  ['Strikethrough', takeSpan],
  ['EmphasisMark', takeDelimiter],
  ['StrikethroughMark', takeDelimiter],
  ['Link', takeLink],
  ['LinkMark', takeDelimiter],
  ['Image', takeImage],
  ['InlineCode', takeCode],
  ['Autolink', takeAutolink],
  ['URL', takeAddress],
  ['Escape', takeEscape],
  ['Entity', takeEntity],
  ['HardBreak', takeBreak],
  ['HTMLTag', takeTag],
  ['Comment', skip],
  ['ProcessingInstruction', skip],
  ['TaskMarker', skip],
  ['QuoteMark', takePrefix],
  ['HeaderMark', takeHeaderMark]
])

function takeSpan({ open }: InlineReading, { name, to }: SyntaxNodeRef): boolean {
  open.push({ name, html: false, marks: 0, end: to })
  return true
}

function takeLink(reading: InlineReading, node: SyntaxNodeRef): boolean {
  const link = readLink(node.node, reading.page)
  if (link.resolved) {
    reading.links.push(link)
    if (link.unsure) reading.doubt.raise('a link that parsers may read differently')
    return takeSpan(reading, node)
  }
  reading.open.push({ name: 'brackets', html: false, marks: 0, end: node.to })
  return true
}

/** The first delimiter of a node opens it, the second closes it. */
function takeDelimiter(reading: InlineReading, node: SyntaxNodeRef): boolean {
  const { open, builder, page } = reading
  const frame = open.findLast(({ html }) => !html)
  const type = frame && spans.get(frame.name)
  if (!type) return false
  flushText(reading, node.from)
  if (frame.marks++ === 0) {
    builder.openMark(type, page.at(node.from), page.at(node.to))
    reading.read = node.to
    return false
  }
  closeElements(reading, node.from)
  builder.closeMark(page.at(node.from), page.at(frame.end))
  reading.read = frame.end
  return false
}

/** HTML elements that weren't closed end where the Markdown around them ends. */
function closeElements({ open, builder, page }: InlineReading, offset: number): void {
  while (open[open.length - 1]?.html) {
    open.pop()
    builder.closeMark(page.at(offset), page.at(offset))
  }
}

function takeImage(reading: InlineReading, node: SyntaxNodeRef): boolean {
  const image = readLink(node.node, reading.page)
  if (!image.resolved) {
    reading.open.push({ name: 'brackets', html: false, marks: 0, end: node.to })
    return true
  }
  flushText(reading, node.from)
  if (image.unsure) reading.doubt.raise('an image that parsers may read differently')
  reading.builder.image(reading.page.at(node.from), reading.page.at(node.to))
  reading.images.push({ ...image, picture: pictureOf(node.node, image, reading.page) })
  reading.solid = true
  reading.read = node.to
  return false
}

function takeCode(reading: InlineReading, { node }: SyntaxNodeRef): boolean {
  const { builder, page } = reading
  const first = node.firstChild as SyntaxNode
  const last = node.lastChild as SyntaxNode
  flushText(reading, node.from)
  const padding = isPadded(page.text.slice(first.to, last.from)) ? 1 : 0
  const inner = { from: first.to + padding, to: last.from - padding }
  builder.openMark('code', page.at(first.from), page.at(inner.from))
  let at = inner.from
  for (let child = first.nextSibling; child && child.from < last.from; child = child.nextSibling) {
    codeText(reading, at, child.from)
    builder.space(page.at(child.from), page.at(child.to))
    at = child.to
  }
  codeText(reading, at, inner.to)
  builder.closeMark(page.at(inner.to), page.at(last.to))
  reading.read = node.to
  return false
}

/** One space at each end of code is not part of it, unless it is all spaces. */
function isPadded(code: string): boolean {
  return /^[ \n]/.test(code) && /[ \n]$/.test(code) && /[^ \n]/.test(code)
}

/** In a table cell, code has a backslash before a pipe that isn't seen. */
function codeText({ builder, page, inTable }: InlineReading, from: number, to: number): void {
  const pieces = inTable ? page.text.slice(from, Math.max(from, to)).split('\\|') : undefined
  let at = from
  for (const piece of pieces?.slice(0, -1) ?? []) {
    builder.text(page.at(at), page.at(at + piece.length))
    at += piece.length + 2
    builder.unit('|', page.at(at - 2), page.at(at))
  }
  if (at < to) builder.text(page.at(at), page.at(to))
}

function takeAutolink(reading: InlineReading, { from, to }: SyntaxNodeRef): boolean {
  const { builder, page, doubt } = reading
  flushText(reading, from)
  if (isOddAutolink(page.text.slice(from + 1, to - 1)))
    doubt.raise('an address that parsers may read differently')
  builder.openMark('link', page.at(from), page.at(from + 1))
  builder.text(page.at(from + 1), page.at(to - 1))
  builder.closeMark(page.at(to - 1), page.at(to))
  reading.read = to
  return false
}

/** A bare address in the text. */
function takeAddress(reading: InlineReading, { from, to }: SyntaxNodeRef): boolean {
  const { builder, page, doubt } = reading
  flushText(reading, from)
  if (isOddAddress(page.text, { from, to }, reading.inTable))
    doubt.raise('an address that parsers may read differently')
  builder.openMark('link', page.at(from), page.at(from))
  builder.text(page.at(from), page.at(to))
  builder.closeMark(page.at(to), page.at(to))
  reading.read = to
  return false
}

function takeEscape(reading: InlineReading, node: SyntaxNodeRef): boolean {
  return takeUnit(reading, node, reading.page.text[node.from + 1] as string)
}

function takeEntity(reading: InlineReading, node: SyntaxNodeRef): boolean {
  const value = decodeEntity(reading.page.text.slice(node.from, node.to))
  return value === undefined ? false : takeUnit(reading, node, value)
}

function takeUnit(reading: InlineReading, { from, to }: SyntaxNodeRef, value: string): false {
  flushText(reading, from)
  reading.builder.unit(value, reading.page.at(from), reading.page.at(to))
  reading.read = to
  return false
}

function takeBreak(reading: InlineReading, { from, to }: SyntaxNodeRef): boolean {
  flushText(reading, from)
  reading.builder.lineBreak(reading.page.at(from), reading.page.at(to))
  reading.read = to
  return false
}

/** The `>` before a further line of a paragraph. */
function takePrefix(reading: InlineReading, { from, to }: SyntaxNodeRef): boolean {
  flushText(reading, from)
  reading.builder.space(reading.page.at(from), reading.page.at(to))
  reading.read = to
  return false
}

function skip(reading: InlineReading, { from, to }: SyntaxNodeRef): boolean {
  flushText(reading, from)
  reading.read = to
  return false
}

/** Before the line under a heading stands the prefix of its containers, which is no node. */
function takeHeaderMark(reading: InlineReading, { from, to }: SyntaxNodeRef): boolean {
  const lineEnd = reading.page.text.lastIndexOf('\n', from)
  flushText(reading, lineEnd >= reading.read ? lineEnd : from)
  reading.read = to
  return false
}

function takeTag(reading: InlineReading, { from, to }: SyntaxNodeRef): boolean {
  const { builder, page, open, doubt } = reading
  flushText(reading, from)
  reading.read = to
  const tag = readTag(page.text.slice(from, to))
  const [start, end] = [page.at(from), page.at(to)]
  if (tag.type === 'doubt') doubt.raise('a tag that is not read')
  else if (tag.type === 'break') builder.lineBreak(start, end)
  else if (tag.type === 'replaced') {
    builder.image(start, end)
    reading.solid = true
  } else if (tag.type === 'open') {
    open.push({ name: tag.name, html: true, marks: 0, end: to })
    builder.openMark(tag.mark, start, end)
  } else if (tag.type === 'close') {
    const frame = open[open.length - 1]
    if (!frame?.html || frame.name !== tag.name) return false
    open.pop()
    builder.closeMark(start, end)
  }
  return false
}
