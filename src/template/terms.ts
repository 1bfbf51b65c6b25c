import type { Span } from '../span.ts'

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
  ['‘', '’'],
  ['&quot;', '&quot;'],
  ['&#39;', '&#39;'],
  ['&#34;', '&#34;'],
  ['&apos;', '&apos;']
])

/** Reads `span` of the source into names, strings, numbers and marks. */
export function readTerms(source: string, span: Span): Term[] {
  const text = source.slice(span.start, Math.min(span.end, span.start + longest))
  const pattern =
    /(\s+|&nbsp;)|([\p{L}_$@][\p{L}\p{M}\p{N}_$@]*(?:-[\p{L}_][\p{L}\p{N}_]*)*)|(\p{N}+(?:\.\p{N}+)?)|(["'`“‘]|&(?:quot|apos|#39|#34);)|\|\||\?\?|\?:|:=|->|[\s\S]/gu
  const terms: Term[] = []
  const dead = new Set<string>()
  let spaced = false
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (match[1]) {
      spaced = true
      continue
    }
    const { term, next } = termOf(text, match, dead)
    terms.push({ ...term, start: term.start + span.start, end: term.end + span.start, spaced })
    pattern.lastIndex = next
    spaced = false
  }
  return terms
}

function termOf(
  text: string,
  match: RegExpExecArray,
  dead: Set<string>
): { term: Omit<Term, 'spaced'>; next: number } {
  const start = match.index
  const end = start + match[0].length
  const quote = match[4]
  const close = quote && !dead.has(quote) ? quoteEnd(text, quote, end) : -1
  if (quote && close !== -1) {
    const span = { start: end, end: close }
    const next = close + (closing.get(quote) as string).length
    return { term: { type: 'string', text: text.slice(end, close), ...span }, next }
  }
  // A quote without its other half is looked for once.
  if (quote) dead.add(quote)
  const type = match[2] ? 'name' : match[3] ? 'number' : 'mark'
  return { term: { type, text: match[0], start, end }, next: end }
}

function quoteEnd(text: string, quote: string, from: number): number {
  const close = closing.get(quote) as string
  let at = text.indexOf(close, from)
  while (at > 0 && text[at - 1] === '\\' && text[at - 2] !== '\\') at = text.indexOf(close, at + 1)
  return at
}
