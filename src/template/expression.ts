import type { Span } from '../span.ts'
import { findFallback } from './fallback.ts'
import { surnames } from './field-words.ts'
import { operators, readPath } from './path.ts'
import { readTerms, splitAtPipes, type Term } from './terms.ts'

/** What a token's expression says. */
export interface Expression {
  readonly path: readonly string[]
  /** The filters and functions that the value goes through, in order. */
  readonly filters: readonly string[]
  readonly fallback?: Span
  readonly terms: readonly Term[]
}

/** Functions whose first argument is the path, as a string. */
const pathTakers = new Set(
  'personalization_token lookup attributevalue contact get fetch dig attribute field'.split(' ')
)

/** Helpers that are given a text: `{{title name}}` prints a name and is no title's. */
const textHelpers = new Set(
  'upper lower title capitalize capitalise capitalizefirst ucfirst uppercase lowercase upcase downcase proper propercase titlecase titleize trim strip html escape e raw safe url urlencode encode json text default defaultifempty or insert lookup print echo'.split(
    ' '
  )
)

/** What Ruby and others ask of a value without parentheses: `name.presence`. */
const methods = new Set(
  'presence to_s strip titleize capitalize humanize upcase downcase html_safe squish title_case'.split(
    ' '
  )
)

/** What FreeMarker asks of a value: `name?cap_first`. */
const builtIns = new Set(
  'cap_first capitalize upper_case lower_case uncap_first html xml trim string number c size date time datetime long first last round floor ceiling number_to_date number_to_datetime'.split(
    ' '
  )
)

/** Mailchimp writes functions like a first name of the path: `UPPER:FNAME`. */
const casings = new Set(['UPPER', 'LOWER', 'TITLE', 'HTML', 'TEXT', 'URL'])

export interface Manner {
  /** True where `|` stands before a fallback text and not before a filter. */
  readonly pipeFallback?: boolean | undefined
  /** True where a comma stands before a fallback text and not before an argument: `first name, friend`. */
  readonly commaFallback?: boolean
  /** True where texts stand without quotes: `subscriber:firstname | default:reader`. */
  readonly bareTexts?: boolean
  /** The path, where it is known already. */
  readonly path?: readonly string[]
}

/** Reads the expression in `span`: `customer.first_name | capitalize | default: "there"`. */
export function readExpression(source: string, span: Span, manner: Manner = {}): Expression {
  const terms = readTerms(source, span)
  const segments = splitAtPipes(terms)
  const first = segments[0] as readonly Term[]
  const head = manner.path ? { path: [...manner.path], calls: [] } : readHead(first, manner)
  const isPrefixed = head.path.length > 1 && casings.has(head.path[0] as string)
  const prefix = isPrefixed ? head.path.splice(0, 1) : []
  const rest = segments.slice(1)
  const filters = manner.pipeFallback ? [] : rest.flatMap((segment) => filterNames(segment))
  const colon = manner.pipeFallback ? behindColon(first, head.path) : undefined
  const fallback = colon ?? findFallback(segments, span, manner)
  return {
    path: colon ? head.path.slice(0, 1) : lookedUp(rest, head.path),
    filters: [...prefix, ...head.calls, ...filters],
    terms,
    ...(fallback ? { fallback } : {})
  }
}

/** `FNAME:friend`: a field is written in capitals, and a text is not. */
function behindColon(terms: readonly Term[], [field, text]: readonly string[]): Span | undefined {
  const [, colon, start] = terms
  if (colon?.text !== ':' || !start || !text || /[a-z]/.test(field as string)) return undefined
  const isText = !/[A-Z_\d]/.test(text) && field !== 'DATE'
  return isText ? { start: start.start, end: (terms[terms.length - 1] as Term).end } : undefined
}

/**
 * Reads the inside of a token that is a field's name with all its spaces:
 * `First Name`, `UD:CITY|your town`, `CONTACT|FIRSTNAME|there`.
 */
export function readField(source: string, span: Span, manner: Manner): Expression {
  const text = source.slice(span.start, span.end)
  const namespaced = /^[A-Z_]+\|(?:[A-Z_]+(?=$|\|)|[\p{L}_][\p{L}\p{N} _-]{0,60}(?=\|))/u.exec(
    text
  )?.[0]
  if (namespaced) {
    const start = span.start + namespaced.lastIndexOf('|') + 1
    const inner = readExpression(source, { ...span, start }, { pipeFallback: true })
    return { ...inner, path: namespaced.split('|').map((part) => part.trim()) }
  }
  const name = /^!?([\p{L}_][\p{L}\p{N}_ .:'’-]*)(?=$|[|,])/u.exec(text)?.[1]
  const path = name ? name.split(/[.:]/).map((part) => part.trim()) : undefined
  return readExpression(source, span, { ...manner, bareTexts: true, ...(path ? { path } : {}) })
}

/** The first path of an expression, and the functions and helpers before and around it. */
function readHead(terms: readonly Term[], manner: Manner): { path: string[]; calls: string[] } {
  const calls: string[] = []
  const named = spacedName(terms, manner.commaFallback ?? false)
  let first = named.path
  for (let at = named.next; at < terms.length; ) {
    const { path, next } = readPath(terms, at)
    if (path.length === 0) {
      const taken = takenPath(terms, at, calls)
      if (first.length === 0 && taken) first = taken
      at++
      continue
    }
    const owner = isAskedOfCall(terms, at) ? receiverOf(calls) : []
    const mayHelp = calls.length === 0 ? first.length === 0 : terms[at - 1]?.text === '('
    if (isBuiltIn(terms, at, next)) calls.push(path.join('.'))
    else if (isCall(terms, at, next, mayHelp)) calls.push(path.join('.'))
    else if (first.length === 0 && !isNamedArgument(terms, next))
      first = [...owner, ...withSpaces(path, terms, next)]
    at = next
  }
  return { path: withoutMethods(first.length > 0 ? first : receiverOf(calls)), calls }
}

/** `list.get(0).name` */
function isAskedOfCall(terms: readonly Term[], at: number): boolean {
  return terms[at - 1]?.text === '.' && terms[at - 2]?.text === ')' && !terms[at]?.spaced
}

/** `name?cap_first`; the second half of `a ? b : c` is none. */
function isBuiltIn(terms: readonly Term[], at: number, next: number): boolean {
  const question = terms[at - 1]
  if (question?.text !== '?' || question.spaced || next !== at + 1) return false
  return builtIns.has((terms[at] as Term).text)
}

/** `name.trim()` reads `name`; a lone helper is a value after all: `{{ Date "2006" }}`. */
function receiverOf(calls: readonly string[]): string[] {
  const names = calls[0]?.split('.') ?? []
  return names.length > 1 && !/^[A-Z]\w*$/.test(names[0] as string) ? names.slice(0, -1) : names
}

function withoutMethods(path: string[]): string[] {
  let end = path.length
  while (end > 1 && methods.has(path[end - 1] as string)) end--
  return path.slice(0, end)
}

function takenPath(
  terms: readonly Term[],
  at: number,
  calls: readonly string[]
): string[] | undefined {
  const term = terms[at] as Term
  const last = calls[calls.length - 1]
  if (term.type !== 'string' || !last) return undefined
  const receiver = last.split('.')
  const name = (receiver.pop() as string).toLowerCase()
  return pathTakers.has(name) ? [...receiver, ...term.text.split('.')] : undefined
}

/** True for `f(…)`, and for a helper: a plain name with its first argument after a space. */
function isCall(terms: readonly Term[], at: number, next: number, mayHelp: boolean): boolean {
  const after = terms[next]
  if (!after) return false
  if (after.text === '(' && !after.spaced) return true
  if (!mayHelp || next !== at + 1 || !after.spaced) return false
  if (terms[at - 1]?.text === '.') return false
  if (after.type === 'string' || after.type === 'number') return true
  if (after.text === '(' || after.text === '.') return true
  if (after.type !== 'name' || isNamedArgument(terms, next + 1)) return false
  return !operators.has(after.text.toLowerCase())
}

function isNamedArgument(terms: readonly Term[], next: number): boolean {
  return terms[next]?.text === '=' && terms[next]?.spaced === false
}

/** `lead.First Name`: a dotted path goes on over spaces as long as only names follow. */
function withSpaces(path: string[], terms: readonly Term[], next: number): string[] {
  if (path.length < 2) return path
  const end = namesEnd(terms, next)
  const after = terms[end]
  if (end === next || (after && after.text !== ':')) return path
  const words = terms.slice(next, end).map((term) => term.text)
  return [...path.slice(0, -1), [path[path.length - 1], ...words].join(' ')]
}

const unread: { path: string[]; next: number } = { path: [], next: 0 }

/**
 * A name written with its spaces: `Owner First Name`, `first name, friend`, `pet name`. The
 * same shape as a helper and what it is given, `title name`, so the words decide.
 */
function spacedName(
  terms: readonly Term[],
  commaFallback: boolean
): { path: string[]; next: number } {
  const end = namesEnd(terms, 0)
  const after = terms[end]
  if (end < 2 || (after && after.text !== ',' && after.text !== ']')) return unread
  const words = terms.slice(0, end).map((term) => term.text)
  const isName =
    words.every((word) => /^[A-Z][A-Za-z]*$/.test(word)) ||
    (commaFallback && (after?.text === ',' || endsInField(words)))
  if (!isName || textHelpers.has((words[0] as string).toLowerCase())) return unread
  return { path: [words.join(' ')], next: end }
}

function endsInField(words: readonly string[]): boolean {
  const isPlain = words.every((word) => /^[a-z]+$/i.test(word))
  const last = words.slice(-2).join('').toLowerCase()
  return isPlain && (/^name$/i.test(words[words.length - 1] as string) || surnames.has(last))
}

/** The index of the first term from `from` that is no name. */
function namesEnd(terms: readonly Term[], from: number): number {
  let end = from
  while (terms[end]?.type === 'name' && !operators.has((terms[end] as Term).text.toLowerCase()))
    end++
  return end
}

function filterNames(segment: readonly Term[]): string[] {
  const [name, next] = segment
  // Several words are a fallback text, `Name|Dear Subscriber`, and so is `[Name],|reader,`.
  const isText = next?.type === 'name' || (next?.text === ',' && segment.length === 2)
  return name?.type === 'name' && !isText ? [name.text] : []
}

/** Klaviyo's `person|lookup:'First Name'` reads a field whose name is a string. */
function lookedUp(segments: readonly (readonly Term[])[], path: readonly string[]): string[] {
  const lookup = segments.find((segment) => segment[0]?.text === 'lookup')
  const field = lookup?.find((term) => term.type === 'string')
  return field ? [...path, field.text] : [...path]
}
