import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { costly, neutralise } from '../parse/costly.ts'
import { readFrontMatter } from '../parse/front-matter.ts'
import type { Unproven } from '../passage.ts'
import { lex } from '../template/lex.ts'
import { mask } from '../template/mask.ts'
import { putBackTokens } from './put-back-tokens.ts'
import { reach } from './reach.ts'

/**
 * The mdast of a Markdown template: CommonMark with GFM and YAML front matter.
 *
 * Template tokens are not parsed as Markdown. In running text each is a node
 * `{type: 'templateToken', value, token}`; in addresses, titles, alternative texts,
 * code and raw HTML they are as written. Positions count in `template` as it is
 * given, a byte order mark included.
 *
 * A part with so much markup that reading it would take more than linear time has
 * neutral words in its place; such parts are listed in `tree.data.unproven`.
 */
export function toMdast(template: string): Root {
  const start = template.charCodeAt(0) === 0xfeff ? 1 : 0
  const tokens = lex(template)
  const masked = mask(template, tokens, 'markdown')
  const unproven = findUnread(template, masked)
  const readable = neutralise(masked, unproven)
  const tree = parseMdast(readable.slice(start))
  putBackTokens(tree, { source: template, masked: readable, start, tokens })
  if (unproven.length > 0) tree.data = { ...tree.data, unproven }
  return tree
}

function parseMdast(markdown: string): Root {
  return unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkFrontmatter, ['yaml', { type: 'yaml', fence: { open: '---', close: '...' } }])
    .parse(markdown)
}

function findUnread(source: string, masked: string): Unproven[] {
  const body = readFrontMatter(
    { source, masked, tokens: [], format: 'markdown' },
    { passages: [], blocks: [], unproven: [] }
  )
  const text = masked.slice(body)
  const end = reach(text)
  const dear = costly(text.slice(0, end)).map((span) => ({
    ...span,
    reason: 'too much markup to be read in linear time'
  }))
  const reason = 'too many list items and headings to be read in linear time'
  const tail = end < text.length ? [{ start: end, end: text.length, reason }] : []
  return [...dear, ...tail].map((span) => ({
    ...span,
    start: span.start + body,
    end: span.end + body
  }))
}
