import type { Span } from '../span.ts'
import { encodeText } from './encode.ts'
import { createPassageBuilder } from './passage-builder.ts'
import type { Input, Sink } from './sink.ts'
import { readParagraphs } from './text-paragraphs.ts'

/** Reads plain text in `range` and adds a passage and a block for each paragraph and list item to `sink`. */
export function parseText(input: Input, range: Span, sink: Sink): void {
  for (const { name, lines, removal } of readParagraphs(input, range)) {
    const builder = createPassageBuilder(input.source, input.tokens)
    const width = lines.reduce((most, { start, end }) => Math.max(most, end - start), narrowest)
    for (const [i, { start, end }] of lines.entries()) {
      builder.text(start, end)
      const next = lines[i + 1]
      if (!next) continue
      if (end - start + 1 + firstWord(input.masked, next) > width) builder.space(end, next.start)
      else builder.lineBreak(end, next.start)
    }
    const index = sink.passages.length
    const block = sink.blocks.length
    sink.passages.push(builder.build({ index, slot: 'body', block, encode: encodeText }))
    const span = { start: lines[0]?.start ?? 0, end: lines[lines.length - 1]?.end ?? 0 }
    sink.blocks.push({ index: block, parent: -1, name, span, removal, solid: false })
  }
}

// A line that ends although the next word had room ends on purpose. Nobody wraps a mail at less.
const narrowest = 40

/** The length of the first word of a line. */
function firstWord(masked: string, { start, end }: Span): number {
  let at = start
  while (at < end && masked[at] === ' ') at++
  let stop = at
  while (stop < end && masked[stop] !== ' ') stop++
  return stop - at
}
