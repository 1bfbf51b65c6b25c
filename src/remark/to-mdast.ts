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
  const unproven = findCostly(template, masked)
  const readable = neutralise(masked, unproven)
  const tree = createParser()(readable.slice(start))
  putBackTokens(tree, { source: template, masked: readable, start, tokens })
  if (unproven.length > 0) tree.data = { ...tree.data, unproven }
  return tree
}

function createParser(): (markdown: string) => Root {
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkFrontmatter, ['yaml', { type: 'yaml', fence: { open: '---', close: '...' } }])
    .freeze()
  return (markdown) => processor.parse(markdown)
}

function findCostly(source: string, masked: string): Unproven[] {
  const body = readFrontMatter(
    { source, masked, tokens: [], format: 'markdown' },
    { passages: [], blocks: [], unproven: [] }
  )
  return costly(masked.slice(body)).map(({ start, end }) => ({
    start: start + body,
    end: end + body,
    reason: 'too much markup to be read in linear time'
  }))
}
