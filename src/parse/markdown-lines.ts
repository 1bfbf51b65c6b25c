/**
 * Lines that Markdown parsers are known to read differently: each says why the
 * text that holds such a line may not be edited.
 */

/** `> a` then `1.`: more text for one, a list for the other. */
const listMarker = /^[ \t>]{0,200}(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/

/** `a` then `-|`: text for one, a table for the other. */
const delimiterRow = /^[ \t>]{0,200}[-:|][-:| \t]{0,500}$/

/** For a paragraph from `from` to `to`. */
export function paragraphDoubt(text: string, from: number, to: number): string | undefined {
  let line = text.indexOf('\n', from) + 1
  while (line > 0 && line < to) {
    const next = text.indexOf('\n', line)
    const end = next < 0 || next > to ? to : next
    const start = text.slice(line, Math.min(end, line + 800))
    if (listMarker.test(start)) return 'a line that could be a list item'
    if (delimiterRow.test(start)) return 'a line that could belong to a table'
    line = next < 0 ? to : next + 1
  }
  return undefined
}

/** For a table: all its lines, the header's first, must start alike. */
export function tableDoubt(text: string, lines: readonly number[]): string | undefined {
  const [header = 0, ...rows] = lines
  const column = columnOf(text, header)
  for (const row of rows) {
    if (listMarker.test(text.slice(row, row + 16))) return 'a line that could be a list item'
    if (column > 0 && columnOf(text, row) !== column) return 'a table whose lines do not align'
  }
  return undefined
}

function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset)
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1
}
