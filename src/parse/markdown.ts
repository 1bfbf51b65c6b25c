import { costly, neutralise } from './costly.ts'
import { readFrontMatter } from './front-matter.ts'
import { readBlocks } from './markdown-blocks.ts'
import { createPage } from './markdown-page.ts'
import { parseTree } from './markdown-tree.ts'
import type { Input, Sink } from './sink.ts'

/**
 * Reads a Markdown template, with YAML front matter and raw HTML, into passages
 * and blocks. Constructs that parsers read differently give read-only passages;
 * parts that would take more than linear time give none.
 */
export function parseMarkdown(input: Input, sink: Sink): void {
  const start = readFrontMatter(input, sink)
  const body = input.masked.slice(start)
  const dear = costly(body)
  const unread = dear.map((span) => ({ start: span.start + start, end: span.end + start }))
  for (const span of unread)
    sink.unproven.push({ ...span, reason: 'too much markup to be read in linear time' })
  const tree = parseTree(neutralise(body, dear), start)
  const page = createPage(tree, input.source, input.tokens, unread)
  const opensFile = start === 0 || input.source[start - 1] === '\uFEFF'
  readBlocks(input, page, sink, opensFile)
}
