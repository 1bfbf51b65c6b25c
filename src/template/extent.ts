import type { Find } from './finder.ts'
import type { Syntax } from './syntax.ts'

const OPEN = 40
const CLOSE = 41
const SPACE = 32
const NEWLINE = 10

// A name before arguments is shorter, and each of its parts shorter than that.
const glance = 160
const longestPart = 64

/**
 * Where a token without a closer ends, for an opener of `syntax` that ends at
 * `from`: `#if ($a)`, `$order.lines.get(0).name`, `@endif`; or -1.
 */
export function findExtent(source: string, syntax: Syntax, from: number, find: Find): number {
  const limit = Math.min(source.length, from + (syntax.limit ?? 0))
  const length = matchLength(source, syntax, from, limit)
  if (length === -1) return -1
  const end = from + length
  if (!syntax.calls) return end
  const open = syntax.calls === 'always' ? skipSpaces(source, end) : end
  const after = argumentsEnd(source, open, limit, find)
  if (after === -1) return syntax.calls === 'always' ? -1 : end
  return syntax.calls === 'always' ? after : chainEnd(source, after, limit, find)
}

/** The length of the extent itself, without arguments; or -1. */
function matchLength(source: string, syntax: Syntax, from: number, limit: number): number {
  const { extent, calls } = syntax
  const stop = calls ? Math.min(limit, from + glance) : limit
  const length = extent?.exec(source.slice(from, stop))?.[0].length ?? -1
  const isCut = stop < limit && length + longestPart > stop - from
  return isCut ? (extent?.exec(source.slice(from, limit))?.[0].length ?? -1) : length
}

function skipSpaces(source: string, from: number): number {
  let at = from
  while (at < from + 3 && source.charCodeAt(at) === SPACE) at++
  return at
}

/** The end of further calls and fields: `.get(0).name`. */
function chainEnd(source: string, from: number, limit: number, find: Find): number {
  let end = from
  for (;;) {
    const name = /^\.[A-Za-z_]\w*/.exec(source.slice(end, Math.min(limit, end + longestPart)))
    if (!name) return end
    end += name[0].length
    const after = argumentsEnd(source, end, limit, find)
    if (after !== -1) end = after
  }
}

/** The end of the argument list that opens at `from`, quotes skipped; or -1. */
function argumentsEnd(source: string, from: number, limit: number, find: Find): number {
  if (source.charCodeAt(from) !== OPEN) return -1
  const first = find(')', from)
  if (first === -1 || first >= limit) return -1
  let depth = 0
  for (let at = from; at < limit; at++) {
    const char = source.charCodeAt(at)
    if (char === OPEN) depth++
    else if (char === CLOSE && --depth === 0) return at + 1
    else if (isQuote(char)) at = quoteEnd(source, char, at, limit)
  }
  return -1
}

function isQuote(char: number): boolean {
  return char === 34 || char === 39
}

/** The index of the quote that closes the one at `at` on its line; otherwise `at`. */
function quoteEnd(source: string, quote: number, at: number, limit: number): number {
  for (let i = at + 1; i < limit; i++) {
    const char = source.charCodeAt(i)
    if (char === quote) return i
    if (char === NEWLINE) return at
  }
  return at
}
