import { type Format, hasContent, type Passage, type Slot, type Template } from '../passage.ts'
import { lex } from '../template/lex.ts'
import { mask } from '../template/mask.ts'
import { recogniseDialects } from '../template/recognise-dialects.ts'
import type { Manner } from '../template/table.ts'
import { encodeText } from './encode.ts'
import { parseHtml } from './html.ts'
import { withHeaders } from './mail-header.ts'
import { parseMarkdown } from './markdown.ts'
import { createPassageBuilder } from './passage-builder.ts'
import { recognise } from './recognise.ts'
import type { Input, Sink } from './sink.ts'
import { parseText } from './text.ts'

/** What is known of a source before it is parsed. */
export interface Known extends Manner {
  readonly format?: Format | undefined
  readonly slot?: Slot | undefined
}

/**
 * A template as tokens, passages and containers. With a `slot` the whole source is
 * one piece of that kind; without `dialects` those are recognised.
 */
export function parseTemplate(source: string, options: Known): Template {
  const { slot } = options
  const format = options.format ?? (slot === undefined ? recognise(source) : 'text')
  const dialects = options.dialects ?? recogniseDialects(source)
  const tokens = lex(source, { ...options, dialects })
  const input: Input = { source, tokens, format, masked: mask(source, tokens, format) }
  const sink: Sink = { passages: [], blocks: [], unproven: [] }
  if (format === 'text' && slot !== undefined && slot !== 'body' && slot !== 'footer')
    parseOne(input, slot, sink)
  else parseAs(input, sink)
  const passages =
    slot === undefined
      ? withHeaders(sink.passages, source)
      : sink.passages.map((passage) => inSlot(passage, slot))
  return {
    source,
    format,
    dialects,
    tokens,
    passages,
    blocks: sink.blocks,
    unproven: sink.unproven
  }
}

function parseAs(input: Input, sink: Sink): void {
  const range = { start: 0, end: input.source.length }
  if (input.format === 'markdown') parseMarkdown(input, sink)
  else if (input.format === 'text') parseText(input, range, sink)
  else parseHtml(input, range, sink)
}

function parseOne({ source, tokens }: Input, slot: Slot, sink: Sink): void {
  const builder = createPassageBuilder(source, tokens)
  builder.text(source.charCodeAt(0) === 0xfeff ? 1 : 0, source.length)
  const place = { index: 0, slot, block: -1, encode: encodeText, plain: true }
  const passage = builder.build(place)
  if (hasContent(passage)) sink.passages.push(passage)
}

/** A caller who says what the source is knows better than its markup; alt texts stay alt texts. */
function inSlot(passage: Passage, slot: Slot): Passage {
  const isCopy = passage.slot === 'body' || passage.slot === 'heading' || passage.slot === 'cta'
  return isCopy && slot !== 'body' ? { ...passage, slot } : passage
}
