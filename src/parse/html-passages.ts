import type { Passage, Slot } from '../passage.ts'
import type { Span } from '../span.ts'
import { hasCopy } from './copy.ts'
import { encodeAttribute, encodeHtml } from './encode.ts'
import { type HtmlAttribute, isRead, type TextPart } from './html-attributes.ts'
import type { Draft } from './html-flow.ts'
import { isConditional, isRuled } from './html-logic.ts'
import { pictureOf } from './html-picture.ts'
import { isCopy, type MarkPiece, type Piece } from './html-pieces.ts'
import type { HtmlElement, HtmlNode } from './html-tree.ts'
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

export function preparePassage(draft: Draft, slot: Slot, input: Input): Prepared {
  const { source, tokens, masked } = input
  return {
    start: draft.start,
    build(index, block) {
      const builder = createPassageBuilder(source, tokens)
      const tags = tagsOf(draft)
      for (const piece of draft.pieces) addPiece(builder, piece, tags)
      const readOnly = isDivided(draft.pieces, masked) ? divided : undefined
      const place = { index, slot, block, encode: encodeHtml }
      return builder.build(readOnly === undefined ? place : { ...place, readOnly })
    },
    ...(slot === 'subject' ? {} : { element: draft.zone.element })
  }
}

const divided = 'an element in it is there for some readers only'

/** True where some of the copy stands in an element that not every reader gets, and some does not. */
function isDivided(pieces: readonly Piece[], masked: string): boolean {
  if (!pieces.some((piece) => piece.type === 'open' && isConditional(piece.mark.element)))
    return false
  const open: MarkPiece['mark'][] = []
  const holders = new Set<MarkPiece['mark'] | undefined>()
  for (const piece of pieces) {
    if (piece.type === 'open' && isConditional(piece.mark.element)) open.push(piece.mark)
    else if (piece.type === 'close' && piece.mark === open.at(-1)) open.pop()
    else if (isCopy(piece, masked)) holders.add(open[0])
  }
  return holders.size > 1
}

/** The passages in the attributes of `element`. */
export function prepareDescriptions(
  element: HtmlElement,
  nodes: readonly HtmlNode[],
  input: Input
): Prepared[] {
  if (settings.has(element.name)) return []
  return element.attributes
    .filter(({ name, parts }) => isRead(name) && parts.some((part) => isCopyPart(part, input)))
    .map((attribute) => ({
      start: attribute.start,
      build: (index) => {
        const passage = buildDescription(attribute, index, input)
        const picture = attribute.name === 'alt' ? pictureOf(element, nodes, input) : undefined
        return picture ? { picture, ...passage } : passage
      }
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
 * written in this passage: who takes out one would leave the other. They are also
 * empty where a template engine reads the element, which must stay.
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
      const { carried, element } = piece.mark
      const whole = !carried && element.close !== undefined && !isRuled(element)
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
