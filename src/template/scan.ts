import type { Span } from '../span.ts'
import { closerLength, findCloser } from './closing.ts'
import { definedLabels, labelOf } from './definitions.ts'
import { changeOfDelimiters } from './delimiters.ts'
import { findElement } from './elements.ts'
import { findExtent } from './extent.ts'
import { type Find, findEndTag, remember } from './finder.ts'
import { nextStart } from './openings.ts'
import { withoutStrayBraces } from './stray-braces.ts'
import type { Syntax } from './syntax.ts'
import type { Table } from './table.ts'
import type { TokenKind } from './token.ts'

const LESS_THAN = 60
// How many characters behind an opener tell whether to go on.
const firstLook = 12

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
  readonly table: Table
  isDefined(label: string): boolean
}

/** Finds the tokens of `source` in one forward pass: sorted, disjoint. */
export function scan(source: string, table: Table): Piece[] {
  const pieces: Piece[] = []
  const text = searched(source, table)
  let changed: Syntax | undefined
  let element: Piece | undefined
  let last: Piece | undefined
  for (let at = 0; at < source.length; ) {
    const start = nextStart(table, source, at, changed?.open.charCodeAt(0))
    at = element && element.start >= at ? Math.min(start, element.start) : start
    if (source.charCodeAt(at) === LESS_THAN && !(element && element.start >= at))
      element = findElement(source, at, text.find)
    const found = element?.start === at ? element : pieceAt(text, changed, at, last)
    at = found ? found.end : at + 1
    if (!found) continue
    pieces.push(found)
    last = found
    const change = changeOfDelimiters(source, found)
    if (change) changed = change === 'usual' ? undefined : change
  }
  return withoutStrayBraces(source, pieces)
}

function searched(source: string, table: Table): Searched {
  const find = remember((needle, from) => source.indexOf(needle, from))
  let labels: ReadonlySet<string> | undefined
  const isDefined = (label: string): boolean => {
    labels ??= definedLabels(source)
    return labels.has(labelOf(label))
  }
  return { source, find, findEnd: findEndTag(source, find), table, isDefined }
}

/**
 * The token at `at`.
 *
 * @param changed the row that the template itself made, tried before all others
 * @param last the token before
 */
function pieceAt(
  text: Searched,
  changed: Syntax | undefined,
  at: number,
  last: Piece | undefined
): Piece | undefined {
  const { source, table } = text
  const own =
    changed && opensAt(source, changed.open, at) ? read(text, changed, at, last) : undefined
  if (own) return own
  const rows = table.starting(source.charCodeAt(at), source.charCodeAt(at + 1))
  for (const syntax of rows) {
    if (!opensAt(source, syntax.open, at)) continue
    const piece = read(text, syntax, at, last)
    if (piece && endsAsToken(text, piece)) return opaque(text, piece) ?? piece
  }
  return undefined
}

/** Character by character: most fall at the third, and nothing is called. */
function opensAt(source: string, open: string, at: number): boolean {
  for (let i = 0; i < open.length; i++)
    if (source.charCodeAt(at + i) !== open.charCodeAt(i)) return false
  return true
}

function read(
  text: Searched,
  syntax: Syntax,
  start: number,
  last: Piece | undefined
): Piece | undefined {
  const { source } = text
  if (syntax.before && !syntax.before.test(charBefore(source, start, last))) return undefined
  const from = start + syntax.open.length
  const range = syntax.extent ? extentOf(text, syntax, from) : closedRange(text, syntax, from)
  if (!range) return undefined
  const { inside, end } = range
  if (syntax.unlessDefined && text.isDefined(source.slice(inside.start, inside.end)))
    return undefined
  const piece = { start, end, syntax, inside }
  return syntax.kind ? { ...piece, kind: syntax.kind } : piece
}

/** True where what follows leaves it a token: `[name]`, but not `[name](address)`; another token does, `[name][city]`. */
function endsAsToken(text: Searched, piece: Piece): boolean {
  const { syntax, end } = piece
  const { source, table } = text
  if (!syntax.after || syntax.after.test(source.slice(end, end + 2))) return true
  if (source.charCodeAt(end) !== syntax.open.charCodeAt(0)) return false
  const rows = table.starting(source.charCodeAt(end), source.charCodeAt(end + 1))
  return rows.some((row) => opensAt(source, row.open, end) && read(text, row, end, piece))
}

interface Range {
  readonly inside: Span
  readonly end: number
}

function extentOf({ source, find }: Searched, syntax: Syntax, from: number): Range | undefined {
  const end = findExtent(source, syntax, from, find)
  return end === -1 ? undefined : { inside: { start: from, end }, end }
}

function closedRange({ source, find }: Searched, syntax: Syntax, from: number): Range | undefined {
  if (syntax.starts?.test(source.slice(from, from + firstLook)) === false) return undefined
  const found = findCloser(source, syntax, from, find)
  const isOpen = syntax.runsOn && find(syntax.closes[0] as string, from) === -1
  const closer = isOpen ? source.length : found
  if (closer === -1 || !isPlausible(source, syntax, from, closer)) return undefined
  if (isOpen) return { inside: { start: from, end: closer }, end: closer }
  const end = endOf(source, syntax, closer, find)
  return end === -1 ? undefined : { inside: { start: from, end: closer }, end }
}

/**
 * The character before `at`; none where it is no text but the end of the token before:
 * of `$name#end`, of the same sign in `%A%%B%`.
 */
function charBefore(source: string, at: number, last: Piece | undefined): string {
  if (at === 0 || (last?.end === at && isOwn(source, at, last))) return ''
  const low = source.charCodeAt(at - 1)
  const isPair = low >= 0xdc00 && low <= 0xdfff
  return source.slice(isPair ? Math.max(0, at - 2) : at - 1, at)
}

function isOwn(source: string, at: number, { syntax }: Piece): boolean {
  return syntax.extent !== undefined || source.charCodeAt(at - 1) === source.charCodeAt(at)
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
