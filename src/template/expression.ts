import type { Span } from '../span.ts'
import { findFallback } from './fallback.ts'
import { readTerms, type Term } from './terms.ts'

/** What a token's expression says. */
export interface Expression {
  readonly path: readonly string[]
  /** The filters and functions that the value goes through, in order. */
  readonly filters: readonly string[]
  readonly fallback?: Span
  readonly terms: readonly Term[]
}

/** Words between operands, never a name. */
const operators = new Set(
  'or and not in is as contains eq ne gt lt gte lte if unless else elseif elsif then empty blank nil null none true false with by from do'.split(
    ' '
  )
)

/** Functions whose first argument is the path, as a string. */
const pathTakers = new Set(['personalization_token', 'lookup', 'attributevalue', 'contact', 'get'])

/** Mailchimp writes functions like a first name of the path: `UPPER:FNAME`. */
const casings = new Set(['UPPER', 'LOWER', 'TITLE', 'HTML', 'TEXT', 'URL'])

export interface Manner {
  /** True where `|` stands before a fallback text and not before a filter. */
  readonly pipeFallback?: boolean | undefined
  /** The path, where it is known already. */
  readonly path?: readonly string[]
}

/** Reads the expression in `span`: `customer.first_name | capitalize | default: "there"`. */
export function readExpression(source: string, span: Span, manner: Manner = {}): Expression {
  const terms = readTerms(source, span)
  const segments = splitAtPipes(terms)
  const head = manner.path
    ? { path: [...manner.path], calls: [] }
    : readHead(segments[0] as readonly Term[])
  const isPrefixed = head.path.length > 1 && casings.has(head.path[0] as string)
  const prefix = isPrefixed ? head.path.splice(0, 1) : []
  const rest = segments.slice(1)
  const filters = manner.pipeFallback ? [] : rest.flatMap((segment) => filterNames(segment))
  const fallback = findFallback(segments, span, manner.pipeFallback ?? false)
  return {
    path: lookedUp(rest, head.path),
    filters: [...prefix, ...head.calls, ...filters],
    terms,
    ...(fallback ? { fallback } : {})
  }
}

/**
 * Reads the inside of a token that is a field's name with all its spaces:
 * `First Name`, `UD:CITY|your town`, `CONTACT|FIRSTNAME|there`.
 */
export function readField(source: string, span: Span, manner: Manner): Expression {
  const text = source.slice(span.start, span.end)
  const namespaced = /^[A-Z_]+\|[A-Z_]+(?=$|\|)/.exec(text)?.[0]
  if (namespaced) {
    const start = span.start + namespaced.lastIndexOf('|') + 1
    const inner = readExpression(source, { ...span, start }, { pipeFallback: true })
    return { ...inner, path: namespaced.split('|') }
  }
  const name = /^!?([\p{L}_][\p{L}\p{N}_ .:-]*)(?=$|[|,])/u.exec(text)?.[1]
  const path = name ? name.split(/[.:]/).map((part) => part.trim()) : undefined
  return readExpression(source, span, path ? { ...manner, path } : manner)
}

/** The path that `terms` begin with at `at`, and the index of the term after it. */
export function readPath(terms: readonly Term[], at: number): { path: string[]; next: number } {
  const path: string[] = []
  let next = at
  for (let join = next; ; ) {
    const term = terms[join]
    if (!term || !isPart(term, path.length > 0)) break
    if (terms[join - 1]?.text !== '[' || term.type !== 'number') path.push(...namesOf(term))
    next = join + 1
    if (path.length > 0 && terms[next]?.text === ']') next++
    const after = afterJoint(terms, next)
    if (after === -1) break
    join = after
  }
  return { path, next }
}

function isPart(term: Term, inPath: boolean): boolean {
  if (term.type === 'name') return inPath || !operators.has(term.text.toLowerCase())
  return inPath && (term.type === 'number' || term.type === 'string')
}

/** The names in a term, without sigils: `$x` and `@x` are `x`; an array index is none. */
function namesOf(term: Term): string[] {
  if (term.type === 'string') return [term.text]
  return term.text
    .replace(/^[$@]+/, '')
    .split('$')
    .filter(Boolean)
}

/** The index of the term that the joint at `at` leads to (`.x`, `["x"]`, `.${x}`, `:x`), or -1. */
function afterJoint(terms: readonly Term[], at: number): number {
  const joint = terms[at]
  const next = terms[at + 1]
  if (!joint || !next || joint.spaced || joint.type !== 'mark') return -1
  if (joint.text === '[') return next.type === 'mark' ? -1 : at + 1
  if (next.spaced || !['.', ':', '/', '->'].includes(joint.text)) return -1
  if (next.type === 'string') return -1
  if (joint.text === ':' && terms[at + 2]?.text === '=') return -1
  if (next.text === '$' && terms[at + 2]?.text === '{') return at + 3
  return at + 1
}

function splitAtPipes(terms: readonly Term[]): Term[][] {
  const segments: Term[][] = [[]]
  for (const term of terms) {
    if (term.type === 'mark' && term.text === '|') segments.push([])
    else (segments[segments.length - 1] as Term[]).push(term)
  }
  return segments
}

/** The first path of an expression, and the functions and helpers before and around it. */
function readHead(terms: readonly Term[]): { path: string[]; calls: string[] } {
  const calls: string[] = []
  let first: string[] = []
  for (let at = 0; at < terms.length; ) {
    const { path, next } = readPath(terms, at)
    if (path.length === 0) {
      const taken = takenPath(terms, at, calls)
      if (first.length === 0 && taken) first = taken
      at++
      continue
    }
    const mayHelp = calls.length === 0 ? first.length === 0 : terms[at - 1]?.text === '('
    if (isCall(terms, at, next, mayHelp)) calls.push(path.join('.'))
    else if (first.length === 0 && !isNamedArgument(terms, next))
      first = withSpaces(path, terms, next)
    at = next
  }
  // A lone helper is a value after all: `{{ Date "2006" }}`.
  return { path: first.length > 0 ? first : (calls[0]?.split('.') ?? []), calls }
}

function takenPath(
  terms: readonly Term[],
  at: number,
  calls: readonly string[]
): string[] | undefined {
  const term = terms[at] as Term
  const last = calls[calls.length - 1]?.toLowerCase()
  if (term.type !== 'string' || !last || !pathTakers.has(last)) return undefined
  return term.text.split('.')
}

/** True for `f(…)`, and for a helper: a plain name with its first argument after a space. */
function isCall(terms: readonly Term[], at: number, next: number, mayHelp: boolean): boolean {
  const after = terms[next]
  if (!after) return false
  if (after.text === '(' && !after.spaced) return true
  if (!mayHelp || next !== at + 1 || !after.spaced) return false
  if (terms[at - 1]?.text === '.') return false
  if (after.type === 'string' || after.text === '(' || after.text === '.') return true
  if (after.type !== 'name' || isNamedArgument(terms, next + 1)) return false
  return !operators.has(after.text.toLowerCase())
}

function isNamedArgument(terms: readonly Term[], next: number): boolean {
  return terms[next]?.text === '=' && terms[next]?.spaced === false
}

/** `lead.First Name`: a dotted path goes on over spaces as long as only names follow. */
function withSpaces(path: string[], terms: readonly Term[], next: number): string[] {
  if (path.length < 2) return path
  let end = next
  while (terms[end]?.type === 'name' && !operators.has((terms[end] as Term).text.toLowerCase()))
    end++
  const after = terms[end]
  if (end === next || (after && after.text !== ':')) return path
  const words = terms.slice(next, end).map((term) => term.text)
  return [...path.slice(0, -1), [path[path.length - 1], ...words].join(' ')]
}

function filterNames(segment: readonly Term[]): string[] {
  const [name, next] = segment
  // Several words are a fallback text: `Name|Dear Subscriber`.
  return name?.type === 'name' && next?.type !== 'name' ? [name.text] : []
}

/** Klaviyo's `person|lookup:'First Name'` reads a field whose name is a string. */
function lookedUp(segments: readonly (readonly Term[])[], path: readonly string[]): string[] {
  const lookup = segments.find((segment) => segment[0]?.text === 'lookup')
  const field = lookup?.find((term) => term.type === 'string')
  return field ? [...path, field.text] : [...path]
}
