import type { Construct } from './markdown-removal.ts'

/**
 * Lines that Markdown parsers are known to read differently: each says why the
 * text that holds such a line may not be edited.
 */

/** `> a` then `1.`: more text for one, a list for the other. */
const listMarker = /^[ \t>]{0,200}(?:[-+*]|\d{1,9}[.)])(?:\s|$)/

/** `a` then `-|`: text for one, a table for the other. */
const delimiterRow = /^[ \t>]{0,200}[-:|][-:| \t]{0,500}$/

/** For a paragraph or a heading from `from` to `to`. */
export function paragraphDoubt(
  text: string,
  from: number,
  to: number,
  isParagraph: boolean
): string | undefined {
  const prefix = text.slice(lineStart(text, from), from)
  if (isParagraph && bareMarker.test(lineAfter(text, to).replace(/^[ \t>]+/, '')))
    return 'a line that could be a list item'
  if (isDeepQuote(lineAfter(text, to), prefix)) return 'a `>` that could be text'
  if (isParagraph && lineAfter(text, to).includes('|')) return 'a line that could belong to a table'
  let line = text.indexOf('\n', from) + 1
  while (line > 0 && line < to) {
    const next = text.indexOf('\n', line)
    const end = next < 0 || next > to ? to : next
    const start = text.slice(line, Math.min(end, line + 800))
    if (listMarker.test(start)) return 'a line that could be a list item'
    if (isDeepQuote(start, prefix)) return 'a `>` that could be text'
    if (isLazyTag(start, prefix)) return 'a line that could be raw HTML'
    if (delimiterRow.test(start)) return 'a line that could belong to a table'
    line = next < 0 ? to : next + 1
  }
  return undefined
}

/** `> a` above `     > b`: two lines of a quote for one, the text `a > b` for the other. */
function isDeepQuote(line: string, first: string): boolean {
  const indent = /^[ \t]{0,200}(?=>)/.exec(line)?.[0].length ?? 0
  return indent > Math.max(0, first.indexOf('>')) + 3 || (indent > 3 && first.trim() === '')
}

/** `- a` above `<b>`: one text for one, a list and raw HTML for the other. */
function isLazyTag(line: string, first: string): boolean {
  const prefix = /^[ \t>]{0,200}(?=<)/.exec(line)?.[0]
  if (prefix === undefined) return false
  return prefix.length < first.length || prefix.split('>').length < first.split('>').length
}

/**
 * True where a construct and what follows it, up to a blank line, may be something
 * else for another parser:
 *
 * - an item with nothing beside its marker: `b`, then `- -` above `a`;
 * - a definition, which begins a paragraph for one and none for the other;
 * - a footnote;
 * - a declaration in lower case, `<!doctype`;
 * - a list that starts with 2, or raw HTML, right after other text, code above all.
 */
export function isUnsure(
  { name, from, to }: Construct,
  before: Construct | undefined,
  text: string
): boolean {
  if (name === 'LinkReference') return true
  if (name === 'ListItem') return isBareItem(text, from)
  if (name === 'OrderedList' || name === 'HTMLBlock') {
    if (name === 'OrderedList' && /^[ \t]*1[.)]/.test(text.slice(from, from + 200))) return false
    if (before?.name === 'CodeBlock') return true
    return name === 'OrderedList' && !/^[ \t>]*$/.test(lineBefore(text, from))
  }
  if (/^<![a-z]/.test(text.slice(from, from + 3))) return true
  return inline.has(name.replace(/\d$/, '')) && text.slice(from, to).includes('[^')
}

/** True for a list item with nothing beside its marker. */
export function isBareItem(text: string, from: number): boolean {
  return bareMarker.test(text.slice(from, from + 600))
}

const bareMarker = /^[ \t]{0,200}(?:[-+*]|\d{1,9}[.)])[ \t]{0,300}(?:\n|$)/

const inline: ReadonlySet<string> = new Set([
  'Paragraph',
  'Task',
  'Table',
  'ATXHeading',
  'SetextHeading'
])

/** The first blank line after `offset` that no indented line follows, or the end. */
export function blankLineAfter(text: string, offset: number): number {
  let blank = -1
  for (let end = text.indexOf('\n', offset); end >= 0; ) {
    const next = text.indexOf('\n', end + 1)
    const line = text.slice(end + 1, Math.min(next < 0 ? text.length : next, end + 400))
    if (/^[ \t>]*$/.test(line)) blank = blank < 0 ? end : blank
    else if (blank >= 0 && line[0] !== ' ' && line[0] !== '\t') return blank
    else blank = -1
    end = next
  }
  return text.length
}

/** For a table: all its lines, the header's first, must start alike. */
export function tableDoubt(text: string, lines: readonly number[]): string | undefined {
  const [header = 0, ...rows] = lines
  const column = columnOf(text, header)
  if (!/^[ \t>]{0,200}(?:$|#{1,6}[ \t])/.test(lineBefore(text, header)))
    return 'a table right after other text'
  for (const row of rows) {
    if (listMarker.test(text.slice(row, row + 16))) return 'a line that could be a list item'
    if (/^(?:=+|-+)[ \t]{0,300}(?:\n|$)/.test(text.slice(row, row + 600)))
      return 'a line that could be under a heading'
    const own = columnOf(text, row)
    if (own !== column && (column > 0 || own > 3)) return 'a table whose lines do not align'
  }
  return undefined
}

/** The line before the one that holds `offset`, or its last part. */
function lineBefore(text: string, offset: number): string {
  const end = lineStart(text, offset) - 1
  return end < 0 ? '' : text.slice(Math.max(lineStart(text, end), end - 400), end)
}

/** The line after the one that holds `offset`, or its first part. */
function lineAfter(text: string, offset: number): string {
  const end = text.indexOf('\n', offset)
  return end < 0 ? '' : (text.slice(end + 1, end + 400).split('\n', 1)[0] as string)
}

function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset)
}

function lineStart(text: string, offset: number): number {
  return offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1
}
