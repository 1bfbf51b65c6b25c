import { isDigit, isLetter } from './characters.ts'
import type { Find } from './finder.ts'
import type { Syntax } from './syntax.ts'

const NEWLINE = 10
const SPACE = 32
const TAB = 9
const RETURN = 13
const PERCENT = 37
const BACKSLASH = 92
const OPEN_BRACKET = 91
const CLOSE_BRACKET = 93
const OPEN_BRACE = 123

/** What stands before a name in brackets: an opener, its sign, white space, `.`, `/`, `(`, `=`. */
const segmentSides = new Set([...'{#^>&~ \t\r\n./(='].map((side) => side.charCodeAt(0)))

// Nested `{{ }}` three deep, and a dictionary in the innermost.
const deepest = 8

/** Where the closer of `syntax` starts for an opener that ends at `from`, or -1. */
export function findCloser(source: string, syntax: Syntax, from: number, find: Find): number {
  const first = firstCloser(syntax, from, find)
  if (first === -1 || first - from > (syntax.limit ?? first)) return -1
  if (syntax.balanced) return balancedCloser(source, syntax, from, first)
  if (syntax.closes[0] === `${syntax.open}/`)
    return nestedCloser(source, syntax.open, from) ?? first
  if (syntax.sole && isBefore(find(syntax.open, from), first)) return -1
  return first
}

/** The length of the closer of `syntax` that stands at `at`. */
export function closerLength(source: string, syntax: Syntax, at: number): number {
  for (const close of syntax.closes) if (source.startsWith(close, at)) return close.length
  return 0
}

function firstCloser(syntax: Syntax, from: number, find: Find): number {
  let first = -1
  for (const close of syntax.closes) {
    const at = find(close, from)
    if (at !== -1 && (first === -1 || at < first)) first = at
  }
  return first
}

/**
 * The closer that balances the openers from `from` on, `{{{{raw}}}}` in `{{{{raw}}}}`, if
 * one does. Openers that nothing closes soon go too deep, so that the walks for all of
 * them stay linear.
 */
function nestedCloser(source: string, open: string, from: number): number | undefined {
  let depth = 1
  for (let at = source.indexOf(open, from); at !== -1; at = source.indexOf(open, at)) {
    const isCloser = source.startsWith('/', at + open.length)
    if (isCloser && --depth === 0) return at
    if (!isCloser && ++depth > deepest) return undefined
    at += open.length
  }
  return undefined
}

function isBefore(at: number, limit: number): boolean {
  return at !== -1 && at < limit
}

/**
 * Engines differ on a closer inside quotes. The longer reading protects more, so
 * it wins where quotes and braces balance; otherwise the first closer counts,
 * unless another token begins before it.
 */
function balancedCloser(source: string, syntax: Syntax, from: number, first: number): number {
  const close = syntax.closes[0] as string
  const end = Math.min(source.length, from + (syntax.limit ?? 0))
  const longer = walk(source, close, from, end, syntax.nests)
  if (longer !== -1) return longer
  const inside = source.slice(from, first)
  const interrupted = inside.includes(syntax.open) || /\{[{%]|\n[ \t\r]*\n/.test(inside)
  return interrupted ? -1 : first
}

function walk(source: string, close: string, from: number, end: number, nests = '{}'): number {
  const [opening, closing] = [nests.charCodeAt(0), nests.charCodeAt(1)]
  const unclosed = new Set<number>()
  let depth = 0
  for (let at = from; at < end; at++) {
    const char = source.charCodeAt(at)
    if (depth === 0 && isAt(source, close, at)) return at
    if (char === PERCENT && close === '%}' && isAt(source, close, at)) return -1
    if (char === opening) {
      if (isTag(source, at) || ++depth > deepest) return -1
    } else if (char === closing) depth = Math.max(0, depth - 1)
    else if (char === OPEN_BRACKET) at = segmentEnd(source, at, end)
    else if (char === NEWLINE) {
      if (isBlankLine(source, at + 1, end)) return -1
      unclosed.clear()
    } else if (opensQuote(source, at) && !unclosed.has(char)) {
      const last = quoteEnd(source, at, end)
      // One failed look per line and quote: a line of unclosed quotes stays linear.
      if (last === -1) unclosed.add(char)
      else at = last
    }
  }
  return -1
}

function isTag(source: string, at: number): boolean {
  return source.charCodeAt(at) === OPEN_BRACE && source.charCodeAt(at + 1) === PERCENT
}

function isAt(source: string, text: string, at: number): boolean {
  return source.charCodeAt(at) === text.charCodeAt(0) && source.startsWith(text, at)
}

function isBlankLine(source: string, from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    const char = source.charCodeAt(at)
    if (char === NEWLINE) return true
    if (char !== SPACE && char !== TAB && char !== RETURN) return false
  }
  return false
}

function isQuote(char: number): boolean {
  return char === 34 || char === 39 || char === 96
}

/** An apostrophe within or after a word opens nothing: `default=O'Brien`. FreeMarker's `r"…"` does. */
function opensQuote(source: string, at: number): boolean {
  if (!isQuote(source.charCodeAt(at))) return false
  const isRaw = source[at - 1] === 'r'
  const before = source.charCodeAt(isRaw ? at - 2 : at - 1)
  return !isLetter(before) && !isDigit(before)
}

/**
 * The end of a name in brackets, `{{order.[a }} b]}}`, where one begins at `at`; otherwise
 * `at`. An index or a list, `a[0]`, `["b"]`, is read like all else.
 */
function segmentEnd(source: string, at: number, end: number): number {
  if (!segmentSides.has(source.charCodeAt(at - 1))) return at
  for (let i = at + 1; i < end; i++) {
    const char = source.charCodeAt(i)
    if (char === CLOSE_BRACKET) return i
    if (char === OPEN_BRACKET || char === NEWLINE || isQuote(char)) return at
  }
  return at
}

/** The index of the quote that closes the one at `at` on its line, or -1. */
function quoteEnd(source: string, at: number, end: number): number {
  const quote = source.charCodeAt(at)
  for (let i = at + 1; i < end; i++) {
    const char = source.charCodeAt(i)
    if (char === quote) return i
    if (char === NEWLINE) return -1
    if (char === BACKSLASH) i++
  }
  return -1
}
