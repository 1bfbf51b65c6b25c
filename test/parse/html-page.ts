import { parseHtml } from '../../src/parse/html.ts'
import type { Block, Passage, Unproven } from '../../src/passage.ts'
import { ATOM, type Format } from '../../src/passage.ts'
import type { Span } from '../../src/span.ts'
import { lex } from '../../src/template/lex.ts'
import { mask } from '../../src/template/mask.ts'

export interface Page {
  readonly source: string
  readonly passages: readonly Passage[]
  readonly blocks: readonly Block[]
}

export interface Reading {
  readonly format?: Format
  readonly range?: Span
  readonly parent?: number
}

/** `source` read as HTML, unless said otherwise. */
export function read(source: string, { format = 'html', range, parent }: Reading = {}): Page {
  const tokens = lex(source)
  const input = { source, masked: mask(source, tokens, format), tokens, format }
  const sink = { passages: [] as Passage[], blocks: [] as Block[], unproven: [] as Unproven[] }
  parseHtml(input, range ?? { start: 0, end: source.length }, sink, parent)
  return { source, passages: sink.passages, blocks: sink.blocks }
}

/** The passages as `slot: text`, template tokens and images as `◆`. */
export function outline(page: Page): string[] {
  return page.passages.map(({ slot, text }) => `${slot}: ${text.replaceAll(ATOM, '◆')}`)
}

export function slice({ source }: Page, span: Span | undefined): string | undefined {
  return span && source.slice(span.start, span.end)
}
