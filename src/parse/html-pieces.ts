import { firstIndex } from '../first-index.ts'
import type { MarkType } from '../passage.ts'
import type { Span } from '../span.ts'
import { hasCopy } from './copy.ts'
import type { HtmlElement } from './html-tree.ts'
import type { Input } from './sink.ts'

/** One step of the text that a reader takes in, with its place in the source. */
export type Piece = TextPiece | EntityPiece | BreakPiece | ImagePiece | MarkPiece

export interface TextPiece extends Span {
  readonly type: 'text'
}

export interface EntityPiece extends Span {
  readonly type: 'entity'
  readonly value: string
}

export interface BreakPiece extends Span {
  readonly type: 'break'
}

export interface ImagePiece extends Span {
  readonly type: 'image'
}

/** Inline markup; `open` and `close` of one element have the same `mark`. */
export interface MarkPiece extends Span {
  readonly type: 'open' | 'close'
  readonly mark: InlineMark
}

export interface InlineMark {
  readonly type: MarkType
  readonly element: HtmlElement
  /** True for one that a paragraph before this has opened: its tags are not in this passage. */
  readonly carried: boolean
}

/** True for what someone could have written as copy: a letter, a digit, a pictograph or a token that prints. */
export function isCopy(piece: Piece, masked: string): boolean {
  if (piece.type === 'text') return hasCopy(masked.slice(piece.start, piece.end))
  return piece.type === 'entity' && hasCopy(piece.value)
}

/**
 * `pieces` from the first to the last that shows something or holds a token:
 * what is around them, invisible padding above all, is no part of a passage.
 * Inline markup stays.
 */
export function trim(pieces: readonly Piece[], input: Input): Piece[] {
  let first = 0
  let last = pieces.length - 1
  while (first < last && !isVisible(pieces[first] as Piece, input)) first++
  while (last > first && !isVisible(pieces[last] as Piece, input)) last--
  const inner = pieces.slice(first, last + 1)
  inner[0] = trimEdge(inner[0] as Piece, input, 'start')
  inner[inner.length - 1] = trimEdge(inner[inner.length - 1] as Piece, input, 'end')
  return [
    ...pieces.slice(0, first).filter(isMark),
    ...inner,
    ...pieces.slice(last + 1).filter(isMark)
  ]
}

export function isMark(piece: Piece): piece is MarkPiece {
  return piece.type === 'open' || piece.type === 'close'
}

function isVisible(piece: Piece, input: Input): boolean {
  if (piece.type === 'entity') return !invisible.test(piece.value)
  if (piece.type !== 'text') return false
  return !invisible.test(input.masked.slice(piece.start, piece.end)) || holdsToken(piece, input)
}

function trimEdge(piece: Piece, input: Input, edge: 'start' | 'end'): Piece {
  if (piece.type !== 'text' || holdsToken(piece, input)) return piece
  let { start, end } = piece
  if (edge === 'start') while (start < end && invisible.test(input.masked.charAt(start))) start++
  else while (end > start && invisible.test(input.masked.charAt(end - 1))) end--
  return { ...piece, start, end }
}

function holdsToken({ start, end }: Span, { tokens }: Input): boolean {
  const token = tokens[firstIndex(tokens, ({ end: tokenEnd }) => tokenEnd > start)]
  return (token?.start ?? end) < end
}

// White space, no-break spaces, soft hyphens, joiners and the other characters that pad a preheader.
const invisible = /^[\s\p{Default_Ignorable_Code_Point}\u2800]*$/u
