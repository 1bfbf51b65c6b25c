import type { Picture, Slot } from '../passage.ts'
import { encodeMarkdown } from './encode.ts'
import { decodeEntity } from './markdown-entity.ts'
import { flushText, type InlineReading } from './markdown-inline.ts'
import type { MarkdownPage } from './markdown-page.ts'
import { createPassageBuilder } from './passage-builder.ts'
import type { Sink } from './sink.ts'

/** Where a leaf block stands. */
export interface LeafPlace {
  readonly slot: Slot
  readonly block: number
  /** True where a text that is nothing but a link is a button's label. */
  readonly mayBeButton: boolean
  readonly doubt: string | undefined
}

const leavesList = /unsubscribe|opt[ -]?out/i

/** Puts the passage of a leaf block that was read into the sink, and those of its images and titles. */
export function finishLeaf(
  reading: InlineReading,
  end: number,
  place: LeafPlace,
  sink: Sink
): void {
  flushText(reading, end)
  const { builder, doubt, images, links, page } = reading
  const readOnly = place.doubt ?? doubt.reason()
  const passage = builder.build({
    index: sink.passages.length,
    slot: place.slot,
    block: place.block,
    encode: encodeMarkdown,
    ...(readOnly === undefined ? {} : { readOnly })
  })
  const isButton =
    place.mayBeButton &&
    links.length === 1 &&
    passage.marks.some(
      ({ type, span }) => type === 'link' && span.start === 0 && span.end === passage.text.length
    )
  const leaves = links.some(
    ({ address, content }) =>
      leavesList.test(address) || leavesList.test(page.text.slice(content.from, content.to))
  )
  const slot = leaves ? 'footer' : isButton ? 'cta' : place.slot
  if (/[^\s\uFFFC]/.test(passage.text) || passage.atoms.some(({ token }) => token))
    sink.passages.push({ ...passage, slot })
  const inside = [...images, ...links].sort((a, b) => a.content.from - b.content.from)
  for (const { content, nested, title, picture } of inside) {
    if (images.some((image) => image.content === content))
      pushString(page, content, nested ? 'markup in an alternative text' : undefined, sink, picture)
    if (title) pushTitle(page, title, sink)
  }
}

/** The title of a link, an image or a definition: a passage of its own. */
export function pushTitle(
  page: MarkdownPage,
  title: { readonly from: number; readonly to: number },
  sink: Sink
): void {
  pushString(page, { from: title.from + 1, to: title.to - 1 }, undefined, sink)
}

/** Text without markup but with escapes and entities: an alternative text, a title. */
function pushString(
  page: MarkdownPage,
  { from, to }: { readonly from: number; readonly to: number },
  doubt: string | undefined,
  sink: Sink,
  picture?: Picture
): void {
  const { text, at } = page
  const builder = createPassageBuilder(page.source, page.tokens)
  let read = from
  for (const found of text.slice(from, to).matchAll(/\\[!-/:-@[-`{-~]|&[#\w]{1,32};/g)) {
    const start = from + found.index
    const written = found[0]
    const value = written[0] === '\\' ? written[1] : decodeEntity(written)
    if (value === undefined) continue
    builder.text(at(read), at(start))
    read = start + written.length
    builder.unit(value, at(start), at(read))
  }
  builder.text(at(read), at(to))
  if (builder.isEmpty()) return
  const unsure = /[*_[\]<`~\n]/.test(text.slice(from, to)) ? 'markup in a title' : undefined
  const readOnly = doubt ?? unsure
  const passage = builder.build({
    index: sink.passages.length,
    slot: 'alt',
    block: -1,
    encode: encodeQuoted,
    ...(readOnly === undefined ? {} : { readOnly })
  })
  sink.passages.push(picture ? { ...passage, picture } : passage)
}

/** For text between quotes or brackets, whichever they are. */
function encodeQuoted(text: string): string {
  return encodeMarkdown(text).replace(/["'()]/g, '\\$&')
}
