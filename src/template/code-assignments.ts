import type { Span } from '../span.ts'

/** A name and the part of the source that it is set to. */
export interface CodeAssignment {
  readonly name: string
  readonly value: Span
}

// Characters of a script that are looked at, and of one value.
const longest = 4096
const longestValue = 120

const start =
  /(?:^|[\s;{[(])(?:SET\s{1,9}|var\s{1,9}|let\s{1,9}|const\s{1,9}|assign\s{1,9})?[@$]?([A-Za-z_]\w{0,60})\s{0,9}:?=(?![=>~])\s{0,9}/gi

/** The assignments in the code between `inside`: `SET @stock = 3`, `var stock = 3;`, `$stock = 3;`, a line `assign stock = 3`. */
export function literalAssignments(source: string, inside: Span): CodeAssignment[] {
  const text = source.slice(inside.start, Math.min(inside.end, inside.start + longest))
  const found: CodeAssignment[] = []
  for (const match of text.matchAll(start)) {
    const from = match.index + match[0].length
    const end = from + valueLength(text.slice(from, from + longestValue))
    if (end > from)
      found.push({
        name: match[1] as string,
        value: { start: inside.start + from, end: inside.start + end }
      })
  }
  return found
}

/** The value ends with its line, its statement, or before the next `SET`. */
function valueLength(text: string): number {
  const quote = text[0]
  if (quote === '"' || quote === "'") {
    const close = text.indexOf(quote, 1)
    const rest = close === -1 ? '' : (/^[^;\r\n]*/.exec(text.slice(close + 1))?.[0] ?? '')
    return close === -1 ? 0 : close + 1 + beforeSet(rest)
  }
  return beforeSet(/^[^;\r\n]*/.exec(text)?.[0] ?? '')
}

function beforeSet(text: string): number {
  const next = text.search(/\sSET\s/i)
  return (next === -1 ? text : text.slice(0, next)).trimEnd().length
}
