import type { SyntaxNode } from '@lezer/common'
import type { Picture } from '../passage.ts'
import { normaliseLabel } from './markdown-definition.ts'
import type { MarkdownPage } from './markdown-page.ts'

/** The parts of a link or an image, offsets in the page's text. */
export interface MarkdownLink {
  /** The text in brackets. */
  readonly content: { readonly from: number; readonly to: number }
  /** False for brackets whose label has no definition: they are text. */
  readonly resolved: boolean
  readonly address: string
  readonly title?: SyntaxNode
  /** True where the content holds markup of its own. */
  readonly nested: boolean
  /** True where parsers are known to differ. */
  readonly unsure: boolean
  /** What an image shows. */
  readonly picture?: Picture
}

/** Markdown lets brackets be a link only where their label is defined; the tree has them all. */
export function readLink(node: SyntaxNode, page: MarkdownPage): MarkdownLink {
  const bounds: number[] = []
  let label: SyntaxNode | undefined
  let title: SyntaxNode | undefined
  let address = ''
  let nested = false
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.name === 'LinkMark') bounds.push(bounds.length === 0 ? child.to : child.from)
    else if (bounds.length < 2) nested ||= child.name !== 'Escape' && child.name !== 'Entity'
    else if (child.name === 'LinkLabel') label = child
    else if (child.name === 'LinkTitle') title = child
    else if (child.name === 'URL') address = page.text.slice(child.from, child.to)
  }
  const [from = node.to, to = node.to] = bounds
  const written = label && label.to - label.from > 2 ? [label.from + 1, label.to - 1] : [from, to]
  const resolved = bounds.length > 2 || page.labels.has(normaliseLabel(page.text.slice(...written)))
  const unsure =
    page.text[from] === '^' || (bounds.length > 2 ? isOddAddress(address) : page.unsureLabels)
  return { content: { from, to }, resolved, address, nested, unsure, ...(title ? { title } : {}) }
}

function isOddAddress(address: string): boolean {
  return /[\n<>\\]/.test(address.replace(/^<|>$/g, '')) || address.split('(').length > 8
}
