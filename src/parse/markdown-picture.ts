import type { SyntaxNode } from '@lezer/common'
import { firstIndex } from '../first-index.ts'
import type { Picture } from '../passage.ts'
import type { Span } from '../span.ts'
import { afterLineEnd, wholeLines } from './lines.ts'
import { type MarkdownLink, readLink } from './markdown-link.ts'
import type { MarkdownPage } from './markdown-page.ts'

/** The picture of an image. It may go where it is a paragraph of the document, alone or in a link, and holds no token. */
export function pictureOf(
  node: SyntaxNode,
  { address }: MarkdownLink,
  page: MarkdownPage
): Picture {
  const whole = linkAround(node, page) ?? node
  const block = whole.parent
  const isAlone = block?.name === 'Paragraph' && block.from === whole.from && block.to === whole.to
  if (!isAlone || block.parent?.name !== 'Document') return { address }
  const span = { start: page.at(whole.from), end: page.at(whole.to) }
  const token = page.tokens[firstIndex(page.tokens, ({ end }) => end > span.start)]
  if (token && token.start < span.end) return { address }
  return { address, removal: withBlankLine(page.source, wholeLines(page.source, span)) }
}

/** The link that holds the image and nothing else. */
function linkAround({ parent, from, to }: SyntaxNode, page: MarkdownPage): SyntaxNode | undefined {
  if (parent?.name !== 'Link') return undefined
  const { content, resolved } = readLink(parent, page)
  return resolved && content.from === from && content.to === to ? parent : undefined
}

/** Of two blank lines that would meet, one goes too. */
function withBlankLine(source: string, { start, end }: Span): Span {
  const before = source.slice(Math.max(0, start - 4), start)
  const isBehindBlank = start === 0 || /(?:\n|\r\n?)(?:\n|\r\n?)$/.test(before)
  return { start, end: isBehindBlank ? afterLineEnd(source, end) : end }
}
