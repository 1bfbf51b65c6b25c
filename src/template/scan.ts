import type { Span } from '../span.ts'
import { closerLength, findCloser } from './closing.ts'
import { changeOfDelimiters } from './delimiters.ts'
import { findElement } from './elements.ts'
import { findExtent } from './extent.ts'
import { type Find, findEndTag, remember } from './finder.ts'
import type { Syntax } from './syntax.ts'
import { type Table, withRow } from './table.ts'
import type { TokenKind } from './token.ts'

const LESS_THAN = 60

/** A token of which only the delimiters have been read. */
export interface Piece extends Span {
  readonly syntax: Syntax
  /** What stands between the delimiters. */
  readonly inside: Span
  /** Set where the delimiters alone decide it. */
  readonly kind?: TokenKind
}

/** The text, and what was found out about it on the way. */
interface Searched {
  readonly source: string
  readonly find: Find
  readonly findEnd: Find
}

/** Finds the tokens of `source` in one forward pass: sorted, disjoint. */
export function scan(source: string, table: Table): Piece[] {
  const pieces: Piece[] = []
  const find = remember((needle, from) => source.indexOf(needle, from))
  const text: Searched = { source, find, findEnd: findEndTag(source, find) }
  let openers = openersOf(table)
  let rows = table
  let element: Piece | undefined
  for (let at = 0; at < source.length; ) {
    const code = source.charCodeAt(at)
    if (code === LESS_THAN && !(element && element.start > at))
      element = findElement(source, at, find)
    const isElement = element?.start === at
    const found = isElement ? element : openers[code] && pieceAt(text, rows.get(code) ?? [], at)
    if (found) pieces.push(found)
    at = found ? found.end : at + 1
    const row = found && changeOfDelimiters(source, found)
    if (!row) continue
    rows = row === 'usual' ? table : withRow(table, row)
    openers = openersOf(rows)
  }
  return pieces
}

/** Which character codes begin a row: most characters are passed over by one look. */
function openersOf(table: Table): readonly boolean[] {
  const openers: boolean[] = new Array(128).fill(false)
  for (const code of table.keys()) openers[code] = true
  return openers
}

function pieceAt(text: Searched, rows: readonly Syntax[], at: number): Piece | undefined {
  for (const syntax of rows) {
    if (!opensAt(text.source, syntax.open, at)) continue
    const piece = read(text, syntax, at)
    if (piece) return opaque(text, piece) ?? piece
  }
  return undefined
}

/** Character by character: most fall at the second, and nothing is called. */
function opensAt(source: string, open: string, at: number): boolean {
  for (let i = 1; i < open.length; i++)
    if (source.charCodeAt(at + i) !== open.charCodeAt(i)) return false
  return true
}

function read(text: Searched, syntax: Syntax, start: number): Piece | undefined {
  const { source } = text
  if (syntax.before && !syntax.before.test(charBefore(source, start))) return undefined
  const from = start + syntax.open.length
  const range = syntax.extent ? extentOf(source, syntax, from) : closedRange(text, syntax, from)
  if (!range) return undefined
  const { inside, end } = range
  if (syntax.after && !syntax.after.test(source.slice(end, end + 2))) return undefined
  if (syntax.unlessDefined && text.find(`${source.slice(start, end)}:`, 0) !== -1) return undefined
  const piece = { start, end, syntax, inside }
  return syntax.kind ? { ...piece, kind: syntax.kind } : piece
}

interface Range {
  readonly inside: Span
  readonly end: number
}

function extentOf(source: string, syntax: Syntax, from: number): Range | undefined {
  const end = findExtent(source, syntax, from)
  return end === -1 ? undefined : { inside: { start: from, end }, end }
}

function closedRange({ source, find }: Searched, syntax: Syntax, from: number): Range | undefined {
  const closer = findCloser(source, syntax, from, find)
  if (closer === -1 || !isPlausible(source, syntax, from, closer)) return undefined
  const end = endOf(source, syntax, closer, find)
  return end === -1 ? undefined : { inside: { start: from, end: closer }, end }
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
function opaque({ source, find, findEnd }: Searched, piece: Piece): Piece | undefined {
  const { syntax, inside, start } = piece
  if (!syntax.opaque) return undefined
  const word = /^[-+~]?\s{0,9}(\w+)/.exec(source.slice(inside.start, inside.start + 40))?.[1] ?? ''
  const kind = syntax.opaque.get(word)
  const endTag = kind ? findEnd(word, piece.end) : -1
  if (!kind || endTag === -1) return undefined
  const closer = find('%}', endTag)
  return { start, end: closer + 2, syntax, inside: { start: piece.end, end: endTag }, kind }
}
