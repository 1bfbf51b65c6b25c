import type { Span } from '../span.ts'
import { closerLength, findCloser } from './closing.ts'
import { type Find, findEndTag, remember } from './finder.ts'
import type { Syntax } from './syntax.ts'
import { syntaxes } from './syntaxes.ts'
import type { TokenKind } from './token.ts'

/** A token of which only the delimiters have been read. */
export interface Piece extends Span {
  readonly syntax: Syntax
  /** What stands between the delimiters. */
  readonly inside: Span
  /** Set where the delimiters alone decide it. */
  readonly kind?: TokenKind
}

/** Finds the tokens of `source` in one forward pass: sorted, disjoint. */
export function scan(source: string): Piece[] {
  const pieces: Piece[] = []
  const find = remember((needle, from) => source.indexOf(needle, from))
  const findEnd = findEndTag(source, find)
  for (let at = 0; at < source.length; ) {
    const code = source.charCodeAt(at)
    const rows = code < rowsByFirst.length ? rowsByFirst[code] : undefined
    const piece = rows ? pieceAt(source, rows, at, find, findEnd) : undefined
    if (piece) pieces.push(piece)
    at = piece ? piece.end : at + 1
  }
  return pieces
}

/** The rows by the code of their opener's first character, which is ASCII, in table order. */
const rowsByFirst: readonly (readonly Syntax[] | undefined)[] = /* @__PURE__ */ byFirst(syntaxes)

function byFirst(rows: readonly Syntax[]): (Syntax[] | undefined)[] {
  const lists = new Array<Syntax[] | undefined>(128).fill(undefined)
  for (const row of rows) {
    const code = row.open.charCodeAt(0)
    const list = lists[code]
    if (list) list.push(row)
    else lists[code] = [row]
  }
  return lists
}

function pieceAt(
  source: string,
  rows: readonly Syntax[],
  at: number,
  find: Find,
  findEnd: Find
): Piece | undefined {
  for (const syntax of rows) {
    if (!opensAt(source, syntax.open, at)) continue
    const piece = read(source, syntax, at, find)
    if (piece) return opaque(source, piece, find, findEnd) ?? piece
  }
  return undefined
}

/** Character by character: most fall at the second, and nothing is called. */
function opensAt(source: string, open: string, at: number): boolean {
  for (let i = 1; i < open.length; i++)
    if (source.charCodeAt(at + i) !== open.charCodeAt(i)) return false
  return true
}

function read(source: string, syntax: Syntax, start: number, find: Find): Piece | undefined {
  if (syntax.before && !syntax.before.test(charBefore(source, start))) return undefined
  const from = start + syntax.open.length
  const closer = findCloser(source, syntax, from, find)
  if (closer === -1 || !isPlausible(source, syntax, from, closer)) return undefined
  const end = endOf(source, syntax, closer, find)
  if (end === -1 || (syntax.after && !syntax.after.test(source.slice(end, end + 2))))
    return undefined
  const piece = { start, end, syntax, inside: { start: from, end: closer } }
  return syntax.kind ? { ...piece, kind: syntax.kind } : piece
}

function charBefore(source: string, at: number): string {
  const low = source.charCodeAt(at - 1)
  const isPair = low >= 0xdc00 && low <= 0xdfff
  return at === 0 ? '' : source.slice(isPair ? Math.max(0, at - 2) : at - 1, at)
}

function isPlausible(source: string, syntax: Syntax, from: number, end: number): boolean {
  if (!syntax.shape && !syntax.refuse) return true
  const inside = source.slice(from, Math.min(end, from + (syntax.limit ?? 256)))
  return (syntax.shape?.test(inside) ?? true) && !syntax.refuse?.test(inside)
}

function endOf(source: string, syntax: Syntax, closer: number, find: Find): number {
  const end = closer + closerLength(source, syntax, closer)
  if (!syntax.tail) return end
  const tail = find(syntax.tail, end)
  return tail === -1 || tail - end > 120 ? -1 : tail + syntax.tail.length
}

/** `{% raw %}…{% endraw %}` as one piece, if `piece` begins such a block. */
function opaque(source: string, piece: Piece, find: Find, findEnd: Find): Piece | undefined {
  const { syntax, inside, start } = piece
  if (!syntax.opaque) return undefined
  const word = /^[-+~]?\s{0,9}(\w+)/.exec(source.slice(inside.start, inside.start + 40))?.[1] ?? ''
  const kind = syntax.opaque.get(word)
  const endTag = kind ? findEnd(word, piece.end) : -1
  if (!kind || endTag === -1) return undefined
  const closer = find('%}', endTag)
  return { start, end: closer + 2, syntax, inside: { start: piece.end, end: endTag }, kind }
}
