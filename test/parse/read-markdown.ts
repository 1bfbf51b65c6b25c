import { parseMarkdown } from '../../src/parse/markdown.ts'
import type { Sink } from '../../src/parse/sink.ts'
import { lex } from '../../src/template/lex.ts'
import { mask } from '../../src/template/mask.ts'

/** A Markdown template as passages and blocks. */
export function readMarkdown(source: string): Sink {
  const tokens = lex(source)
  const sink: Sink = { passages: [], blocks: [], unproven: [] }
  const masked = mask(source, tokens, 'markdown')
  parseMarkdown({ source, masked, tokens, format: 'markdown' }, sink)
  return sink
}
