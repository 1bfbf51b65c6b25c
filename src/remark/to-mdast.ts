import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { checkOptions, mannerOf, type Options } from '../options.ts'
import { costly, neutralise } from '../parse/costly.ts'
import { readFrontMatter } from '../parse/front-matter.ts'
import type { Unproven } from '../passage.ts'
import { lex } from '../template/lex.ts'
import { mask } from '../template/mask.ts'
import { recogniseDialects } from '../template/recognise-dialects.ts'
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
 * neutral words in its place, and what follows thousands of list items or quotes is
 * left out; such parts are listed in `tree.data.unproven`.
 *
 * @throws {UnvultureError} `OPTION_INVALID` for a wrong option.
 */
export function toMdast(
  template: string,
  options: Pick<Options, 'dialect' | 'delimiters'> = {}
): Root {
  const manner = mannerOf(checkOptions(options))
  const dialects = manner.dialects ?? recogniseDialects(template)
  const tokens = lex(template, { ...manner, dialects })
  const masked = mask(template, tokens, 'markdown')
  const { start, end, unproven } = survey(template, masked)
  const readable = neutralise(masked, unproven)
  const tree = parseMdast(readable.slice(start, end))
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

/** What of a template to parse, and what of it is not read. */
function survey(
  source: string,
  masked: string
): { readonly start: number; readonly end: number; readonly unproven: readonly Unproven[] } {
  const body = readFrontMatter(
    { source, masked, tokens: [], format: 'markdown' },
    { passages: [], blocks: [], unproven: [] }
  )
  const end = body + reach(masked.slice(body))
  const dear = costly(masked.slice(body, end)).map((span) => ({
    start: span.start + body,
    end: span.end + body,
    reason: 'too much markup to be read in linear time'
  }))
  const reason = 'too many list items, quotes and headings to be read in linear time'
  const tail = end < source.length ? [{ start: end, end: source.length, reason }] : []
  return { start: source.charCodeAt(0) === 0xfeff ? 1 : 0, end, unproven: [...dear, ...tail] }
}
