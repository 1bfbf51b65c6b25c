import type { Span } from '../span.ts'
import type { Term } from './terms.ts'

type Segments = readonly (readonly Term[])[]

const filters = new Set(['default', 'fallback', 'default_if_none', 'd', 'ifempty'])
const helpers = new Set([
  'default',
  'or',
  'coalesce',
  'defaultifempty',
  'fallback',
  'personalization_token'
])
const orElse = new Set(['or', '||', '??', '?:'])

/**
 * The literal that is printed when the value is missing, without its quotes.
 * `span` is the whole expression; with `pipeFallback` a `|` stands before a text.
 */
export function findFallback(
  segments: Segments,
  span: Span,
  pipeFallback: boolean
): Span | undefined {
  const head = segments[0] ?? []
  if (segments.length === 1 && head.length < 3 && head[1]?.type !== 'string') return undefined
  return (
    fromFilter(segments.slice(1)) ??
    fromArgument(segments.flat(), span) ??
    fromOperator(head) ??
    fromHelper(head) ??
    fromSeparator(head) ??
    fromPipe(segments, pipeFallback)
  )
}

/** `| default: "there"`, `|default('there')`, `| default "there"`, `| default: 3`. */
function fromFilter(segments: Segments): Span | undefined {
  for (const [name, ...rest] of segments) {
    if (!name || !filters.has(name.text.toLowerCase())) continue
    const argument = rest.find((term) => !isOneOf(term, ':('))
    const literal = spanOf(argument)
    if (literal) return literal
  }
  return undefined
}

/** `default="there"`, `"default=there"`, `:default=there`, `,fallback=there`. */
function fromArgument(terms: readonly Term[], span: Span): Span | undefined {
  for (const [i, term] of terms.entries()) {
    const inString = term.type === 'string' ? /^default=/.exec(term.text) : null
    if (inString) return { start: term.start + inString[0].length, end: term.end }
    if (term.type !== 'name' || !/^(?:default|fallback)$/i.test(term.text)) continue
    const equals = terms[i + 1]
    const value = terms[i + 2]
    if (equals?.text !== '=' || !value) continue
    const isFree = isOneOf(terms[i - 1], ':,')
    return spanOf(value) ?? (isFree ? { start: value.start, end: freeEnd(terms, span) } : undefined)
  }
  return undefined
}

function freeEnd(terms: readonly Term[], span: Span): number {
  return Math.min(terms[terms.length - 1]?.end ?? span.end, span.end)
}

/** `first_name or "there"`, `name ?? 'there'`. */
function fromOperator(head: readonly Term[]): Span | undefined {
  for (const [i, term] of head.entries()) {
    if (i === 0 || !orElse.has(term.text.toLowerCase()) || term.type === 'string') continue
    const literal = spanOf(head[i + 1])
    if (literal) return literal
  }
  return undefined
}

/** `or .Name "there"`, `defaultIfEmpty firstName "there"`. */
function fromHelper(head: readonly Term[]): Span | undefined {
  const name = head.find((term) => term.type !== 'mark')
  if (name?.type !== 'name' || !helpers.has(name.text.toLowerCase())) return undefined
  return spanOf(head.findLast((term) => term.text !== ')'))
}

/** `first_name, "there"` and `var:first_name:"there"`. */
function fromSeparator(head: readonly Term[]): Span | undefined {
  const [last, separator] = [head[head.length - 1], head[head.length - 2]]
  const isCall = head.some((term) => term.text === '(')
  if (last?.type !== 'string' || isCall || head.length < 3) return undefined
  return isOneOf(separator, ',:') ? spanOf(last) : undefined
}

/** `FIRST_NAME|there`; elsewhere only a text of several words, which no filter is. */
function fromPipe(segments: Segments, pipeFallback: boolean): Span | undefined {
  const last = segments[segments.length - 1] ?? []
  if (segments.length < 2 || last.length === 0) return undefined
  const isText = last.length > 1 && last.every((term) => term.type === 'name')
  if (!pipeFallback && !isText) return undefined
  const only = last.length === 1 ? spanOf(last[0]) : undefined
  return only ?? { start: (last[0] as Term).start, end: (last[last.length - 1] as Term).end }
}

function spanOf(term: Term | undefined): Span | undefined {
  const isLiteral = term?.type === 'string' || term?.type === 'number'
  return isLiteral ? { start: term.start, end: term.end } : undefined
}

function isOneOf(term: Term | undefined, marks: string): boolean {
  return term?.type === 'mark' && marks.includes(term.text)
}
