import type { Span } from '../span.ts'

/** A construct among those of one container, offsets in the page's text. */
export interface Construct {
  /** Its name in the tree. */
  readonly name: string
  readonly from: number
  readonly to: number
  /** For a list item: true where nothing stands beside its marker. */
  readonly bare?: boolean
}

/** A container and what it directly holds, in order. */
export interface Container {
  readonly name: string
  readonly children: readonly Construct[]
  /** True where a construct of the same kind follows it, as an item follows an item. */
  readonly followed?: boolean
  /** True for a document whose first line is the first of the file. */
  readonly opensFile?: boolean
}

/**
 * What to take out when the child at `index` goes, so that its neighbours stay
 * what they are. Nothing where they would join, or become something else.
 */
export function removalOf(text: string, container: Container, index: number): Span | undefined {
  const { children } = container
  const child = children[index] as Construct
  const before = children[index - 1]
  const after = children[index + 1]
  if (container.name === 'Table') return rowRemoval(text, child, before, after)
  if (child.name === 'ListItem') return itemRemoval(text, container, child, before, after)
  if (!before && !after) return onlyRemoval(text, container, child)
  if (!after) return lastRemoval(text, container, child, before as Construct)
  if (!canMeet(before, after, text)) return undefined
  const line = lineStart(text, child.from)
  if (before && !closed.has(before.name) && !hasBlankLine(text, before.to, child.from))
    return hasBlankLine(text, child.to, after.from)
      ? { start: before.to, end: child.to }
      : undefined
  if (before || startsLine(text, line, child.from)) {
    if (!before && !startsAlike(text, child, after)) return undefined
    const isRuleOnTop = container.opensFile && !before && after.name === 'HorizontalRule'
    return isRuleOnTop ? undefined : { start: line, end: lineStart(text, after.from) }
  }
  return movesUp.has(after.name) ? { start: child.from, end: after.from } : undefined
}

/** What may follow a list marker in the place of the first paragraph of an item. */
const movesUp: ReadonlySet<string> = new Set(['Paragraph', ...headings()])

/** After these a line starts anew, blank line or not. */
const closed: ReadonlySet<string> = new Set(['CommentBlock', 'HorizontalRule', ...headings()])

const lists: ReadonlySet<string> = new Set(['BulletList', 'OrderedList'])

function headings(): string[] {
  return [1, 2, 3, 4, 5, 6].map((level) => `ATXHeading${level}`)
}

/** Whether the two can be next to each other, with a blank line between them, and stay what they are. */
function canMeet(before: Construct | undefined, after: Construct, text: string): boolean {
  if (!before) return after.name !== 'CodeBlock'
  if (after.name === 'CodeBlock') return closed.has(before.name)
  if (before.name === 'CodeBlock') return after.name === 'Paragraph' || closed.has(after.name)
  return !lists.has(before.name) || !(lists.has(after.name) || isIndented(text, after.from))
}

function lastRemoval(
  text: string,
  container: Container,
  child: Construct,
  before: Construct
): Span | undefined {
  const joins = !(container.name === 'ListItem' && container.followed) && !endsBlank(text, child.to)
  return joins ? undefined : { start: before.to, end: child.to }
}

function onlyRemoval(text: string, container: Container, child: Construct): Span | undefined {
  if (container.name !== 'Document') return undefined
  return { start: lineStart(text, child.from), end: child.to }
}

/** Header and delimiter row stay, so there is always something before. */
function rowRemoval(
  text: string,
  child: Construct,
  before: Construct | undefined,
  after: Construct | undefined
): Span | undefined {
  if (child.name !== 'TableRow' || !before) return undefined
  if (after) return { start: lineStart(text, child.from), end: lineStart(text, after.from) }
  return { start: before.to, end: child.to }
}

function itemRemoval(
  text: string,
  container: Container,
  child: Construct,
  before: Construct | undefined,
  after: Construct | undefined
): Span | undefined {
  if (child.bare) return undefined
  if (!before && (!after || container.name === 'OrderedList' || after.bare)) return undefined
  if (!after)
    return endsBlank(text, child.to) && !isIndentedAfter(text, child.to)
      ? { start: (before as Construct).to, end: child.to }
      : undefined
  const line = lineStart(text, child.from)
  const nextLine = lineStart(text, after.from)
  if (!startsLine(text, line, child.from)) return { start: child.from, end: after.from }
  if (columnOf(text, child) !== columnOf(text, after)) return undefined
  return { start: line, end: nextLine }
}

/** The column of the first character of a construct that starts its line; a list item's own indentation included. */
function columnOf(text: string, { from }: Construct): number {
  let at = from
  while (text[at] === ' ' || text[at] === '\t') at++
  return at - lineStart(text, from)
}

/** True where only the prefix of block quotes and white space stands before `from`. */
function startsLine(text: string, line: number, from: number): boolean {
  for (let at = line; at < from; at++)
    if (text[at] !== '>' && text[at] !== ' ' && text[at] !== '\t') return false
  return true
}

/** The second line of a container may be indented where its first one must not be. */
function startsAlike(text: string, a: Construct, b: Construct): boolean {
  return text.slice(lineStart(text, a.from), a.from) === text.slice(lineStart(text, b.from), b.from)
}

function isIndented(text: string, from: number): boolean {
  const before = text[from - 1]
  return before === ' ' || before === '\t'
}

function hasBlankLine(text: string, from: number, to: number): boolean {
  const first = text.indexOf('\n', from)
  return (
    first >= 0 &&
    first < to &&
    text.indexOf('\n', first + 1) > 0 &&
    text.indexOf('\n', first + 1) < to
  )
}

/** True where the line after the one that holds `offset` is blank, or there is none. */
function endsBlank(text: string, offset: number): boolean {
  const end = text.indexOf('\n', offset)
  if (end < 0) return true
  const next = text.indexOf('\n', end + 1)
  return startsLine(text, end + 1, next < 0 ? text.length : next)
}

/** True where the next line that isn't blank is indented: it may be code, or belong to an item. */
function isIndentedAfter(text: string, offset: number): boolean {
  let at = offset
  while (at < text.length && /\s/.test(text[at] as string)) at++
  return at < text.length && isIndented(text, at)
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1
}
