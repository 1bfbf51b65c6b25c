import type { Passage, Slot } from '../passage.ts'
import type { Span } from '../span.ts'
import { hasCopy } from './copy.ts'
import { encodeAttribute, encodeHtml } from './encode.ts'
import { type HtmlAttribute, isRead, type TextPart } from './html-attributes.ts'
import type { Draft } from './html-flow.ts'
import type { MarkPiece, Piece } from './html-pieces.ts'
import type { HtmlElement } from './html-tree.ts'
import { createPassageBuilder, type PassageBuilder } from './passage-builder.ts'
import type { Input } from './sink.ts'

/** A passage that only lacks its place in the list. */
export interface Prepared {
  /** Where its text begins in the source. */
  readonly start: number
  /** Index of the block element that it fills; absent where none can become empty. */
  readonly element?: number
  build(index: number, block: number): Passage
}

export function preparePassage(draft: Draft, slot: Slot, { source, tokens }: Input): Prepared {
  return {
    start: draft.start,
    ...(slot === 'subject' ? {} : { element: draft.zone.element }),
    build(index, block) {
      const builder = createPassageBuilder(source, tokens)
      const tags = tagsOf(draft)
      for (const piece of draft.pieces) addPiece(builder, piece, tags)
      return builder.build({ index, slot, block, encode: encodeHtml })
    }
  }
}

/** The passages in the attributes of `element`. */
export function prepareDescriptions(element: HtmlElement, input: Input): Prepared[] {
  if (settings.has(element.name)) return []
  return element.attributes
    .filter(({ name, parts }) => isRead(name) && parts.some((part) => isCopyPart(part, input)))
    .map((attribute) => ({
      start: attribute.start,
      build: (index) => buildDescription(attribute, index, input)
    }))
}

function isCopyPart({ value, start, end }: TextPart, { masked }: Input): boolean {
  return hasCopy(value ?? masked.slice(start, end))
}

const settings: ReadonlySet<string> = new Set(['body', 'head', 'html', 'link', 'meta', 'style'])

function buildDescription(attribute: HtmlAttribute, index: number, input: Input): Passage {
  const builder = createPassageBuilder(input.source, input.tokens)
  for (const { start, end, value } of attribute.parts)
    if (value === undefined) builder.text(start, end)
    else builder.unit(value, start, end)
  const { quote } = attribute
  const place = { index, slot: 'alt', block: -1, encode: encodeAttribute(quote || '"') } as const
  return builder.build(quote ? place : { ...place, readOnly: 'the attribute value has no quotes' })
}

function addPiece(builder: PassageBuilder, piece: Piece, tags: ReadonlyMap<Piece, Span>): void {
  const { start, end } = piece
  const tag = tags.get(piece)
  if (piece.type === 'text') builder.text(start, end)
  else if (piece.type === 'entity') builder.unit(piece.value, start, end)
  else if (piece.type === 'break') builder.lineBreak(start, end)
  else if (piece.type === 'image') builder.image(start, end)
  else if (tag && piece.type === 'open') builder.openMark(piece.mark.type, tag.start, tag.end)
  else if (tag) builder.closeMark(tag.start, tag.end)
}

/**
 * The tags of the marks that surround something. They are empty unless both are
 * written in this passage: who takes out one would leave the other.
 */
function tagsOf({ pieces, start, end }: Draft): ReadonlyMap<Piece, Span> {
  const tags = new Map<Piece, Span>()
  const open: { piece: MarkPiece; shown: number }[] = []
  let shown = 0
  for (const piece of pieces) {
    if (piece.type === 'open') open.push({ piece, shown })
    else if (piece.type === 'close') {
      const opening = open.pop()
      if (!opening || opening.shown === shown) continue
      const whole = !piece.mark.carried && piece.mark.element.close !== undefined
      tags.set(opening.piece, whole ? opening.piece : nowhere(start))
      tags.set(piece, whole ? piece : nowhere(end))
    } else shown++
  }
  for (const { piece, shown: before } of open) if (before < shown) tags.set(piece, nowhere(start))
  return tags
}

function nowhere(offset: number): Span {
  return { start: offset, end: offset }
}
