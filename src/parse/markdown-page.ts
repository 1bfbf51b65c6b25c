import type { Span } from '../span.ts'
import type { TemplateToken } from '../template/token.ts'
import { isPlainDefinition, normaliseLabel } from './markdown-definition.ts'
import type { MarkdownTree } from './markdown-tree.ts'

/** What the readers of the parts of one Markdown text share. */
export interface MarkdownPage extends MarkdownTree {
  readonly source: string
  /** All tokens of the source, sorted. */
  readonly tokens: readonly TemplateToken[]
  /** The labels that have a definition. */
  readonly labels: ReadonlySet<string>
  /** True where something is or may be a definition that parsers read differently. */
  readonly unsureLabels: boolean
  /** The parts of the source that were left out, in order; they may hold definitions. */
  readonly unread: readonly Span[]
}

export function createPage(
  parsed: MarkdownTree,
  source: string,
  tokens: readonly TemplateToken[],
  unread: readonly Span[]
): MarkdownPage {
  const labels = new Set<string>()
  let unsureLabels = unread.length > 0
  const { text } = parsed
  parsed.tree.iterate({
    enter({ name, from, to }) {
      if (name === 'LinkReference') {
        const written = text.slice(from, to)
        if (!isPlainDefinition(written) || !startsBlock(text, from)) unsureLabels = true
        labels.add(normaliseLabel(written.slice(1, Math.max(1, written.indexOf(']')))))
      } else if (name === 'Paragraph' && definitionStart.test(text.slice(from, to)))
        unsureLabels = true
      return containers.has(name)
    }
  })
  return { ...parsed, source, tokens, labels, unsureLabels, unread }
}

/** What may start a definition on a line of a text. */
const definitionStart = /(?:^|\n)[ \t>]{0,200}\[(?:[^\\[\]]|\\.){1,999}\]:/

/** A definition never interrupts a text; whether there is one above it is not always sure. */
function startsBlock(text: string, from: number): boolean {
  const end = text.lastIndexOf('\n', from - 1)
  if (end < 0 || from === 0) return true
  const line = text.slice(Math.max(text.lastIndexOf('\n', end - 1) + 1, end - 3000), end)
  return /^[ \t>]*$/.test(line) || isPlainDefinition(line)
}

const containers: ReadonlySet<string> = new Set([
  'Document',
  'Blockquote',
  'BulletList',
  'OrderedList',
  'ListItem'
])
