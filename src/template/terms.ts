import type { Span } from '../span.ts'
import { isDigit, isLetter, isSpace } from './characters.ts'

export type TermType = 'name' | 'string' | 'number' | 'mark'

/** A piece of an expression. A string's span leaves its quotes out. */
export interface Term extends Span {
  readonly type: TermType
  readonly text: string
  /** True where white space stands before it. */
  readonly spaced: boolean
}

// Beyond this many characters of one token nothing is read.
const longest = 1024

const closing = new Map([
  ['"', '"'],
  ["'", "'"],
  ['`', '`'],
  ['“', '”'],
  ['‘', '’']
])
const entities = ['&quot;', '&apos;', '&#39;', '&#34;']
const longMarks = ['?->', '||', '??', '?:', '?.', '&.', ':=', '->']

/** Reads `span` of the source into names, strings, numbers and marks. */
export function readTerms(source: string, span: Span): Term[] {
  const text = source.slice(span.start, Math.min(span.end, span.start + longest))
  const terms: Term[] = []
  const unclosed = new Set<string>()
  for (let at = skipSpaces(text, 0), before = 0; at < text.length; at = skipSpaces(text, before)) {
    const spaced = at > before
    const string = readString(text, at, unclosed)
    const start = string ? string.start : at
    const end = string ? string.end : plainEnd(text, at)
    const type = string ? 'string' : plainType(text, at)
    terms.push({
      type,
      text: text.slice(start, end),
      start: span.start + start,
      end: span.start + end,
      spaced
    })
    before = string ? string.next : end
  }
  return terms
}

/** The parts between pipes; those of a token within this one are its own: `Name|Dear {{Title|friend}}`. */
export function splitAtPipes(terms: readonly Term[]): Term[][] {
  const segments: Term[][] = [[]]
  let depth = 0
  for (const term of terms) {
    if (term.type === 'mark' && term.text === '{') depth++
    else if (term.type === 'mark' && term.text === '}') depth--
    if (term.type === 'mark' && term.text === '|' && depth === 0) segments.push([])
    else (segments[segments.length - 1] as Term[]).push(term)
  }
  return segments
}

function skipSpaces(text: string, from: number): number {
  let at = from
  for (;;) {
    if (isSpace(text.charCodeAt(at))) at++
    else if (text.startsWith('&nbsp;', at)) at += 6
    else return at
  }
}

function plainType(text: string, at: number): TermType {
  if (isNameStart(text.charCodeAt(at))) return 'name'
  return isDigit(text.charCodeAt(at)) ? 'number' : 'mark'
}

/** The end of the name, number or mark that starts at `from`. */
function plainEnd(text: string, from: number): number {
  let at = from
  if (isNameStart(text.charCodeAt(at))) {
    while (isNamePart(text, at)) at++
    return at
  }
  if (!isDigit(text.charCodeAt(at)))
    return at + (longMarks.find((mark) => text.startsWith(mark, at))?.length ?? 1)
  while (isDigit(text.charCodeAt(at)) || isPoint(text, at)) at++
  return at
}

function isNameStart(code: number): boolean {
  return isLetter(code) || code === 95 || code === 36 || code === 64
}

/** A hyphen is part of a name between two names: `Email-Address`. */
function isNamePart(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (isNameStart(code) || isDigit(code)) return true
  return code === 45 && isLetter(text.charCodeAt(at + 1))
}

function isPoint(text: string, at: number): boolean {
  return text[at] === '.' && isDigit(text.charCodeAt(at + 1)) && isDigit(text.charCodeAt(at - 1))
}

/** The string that opens at `at`, without its quotes, and where what follows it starts. */
function readString(
  text: string,
  at: number,
  unclosed: Set<string>
): { start: number; end: number; next: number } | undefined {
  const char = text.charAt(at)
  const entity = char === '&' ? entities.find((each) => text.startsWith(each, at)) : undefined
  const quote = entity ?? char
  const close = entity ?? closing.get(char)
  if (!close || unclosed.has(quote)) return undefined
  const start = at + quote.length
  const end = quoteEnd(text, close, start)
  if (end !== -1) return { start, end, next: end + close.length }
  // A quote without its other half is looked for once.
  unclosed.add(quote)
  return undefined
}

function quoteEnd(text: string, close: string, from: number): number {
  let at = text.indexOf(close, from)
  for (;;) {
    if (at > 0 && text[at - 1] === '\\' && text[at - 2] !== '\\') at = text.indexOf(close, at + 1)
    // AMPscript and Salesforce write a quote within quotes twice.
    else if (at !== -1 && close.length === 1 && text[at + 1] === close)
      at = text.indexOf(close, at + 2)
    else return at
  }
}
