import type { Span } from '../span.ts'
import { encodeText } from './encode.ts'
import { createPassageBuilder } from './passage-builder.ts'
import type { Input, Sink } from './sink.ts'
import { readParagraphs } from './text-paragraphs.ts'

/** Reads plain text in `range` and adds a passage and a block for each paragraph and list item to `sink`. */
export function parseText(input: Input, range: Span, sink: Sink): void {
  for (const { name, lines, removal } of readParagraphs(input, range)) {
    const builder = createPassageBuilder(input.source, input.tokens)
    for (const [i, { start, end }] of lines.entries()) {
      builder.text(start, end)
      const next = lines[i + 1]
      if (next) builder.lineEnd(end, next.start)
    }
    const index = sink.passages.length
    const block = sink.blocks.length
    const place = { index, slot: 'body', block, encode: encodeText, plain: true } as const
    sink.passages.push(builder.build(place))
    const span = { start: lines[0]?.start ?? 0, end: lines[lines.length - 1]?.end ?? 0 }
    sink.blocks.push({ index: block, parent: -1, name, span, removal, solid: false })
  }
}
