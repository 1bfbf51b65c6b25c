import type { Span } from '../span.ts'
import { readChoice } from './choice.ts'
import type { Term } from './terms.ts'

type Segments = readonly (readonly Term[])[]

const filters = new Set([
  'default',
  'fallback',
  'default_if_none',
  'd',
  'ifempty',
  'defaultifempty'
])
const helpers = new Set(
  'default or coalesce defaultifempty fallback personalization_token blankvalue ifnull ifempty isnull nvl firstnonnull get fetch'.split(
    ' '
  )
)
const orElse = new Set(['or', '||', '??', '?:'])

/** How a token's texts are written. */
export interface Texts {
  /** True where `|` stands before a fallback text and not before a filter. */
  readonly pipeFallback?: boolean | undefined
  /** True where a comma stands before a fallback text and not before an argument. */
  readonly commaFallback?: boolean
  /** True where texts stand without quotes. */
  readonly bareTexts?: boolean
}

/**
 * The literal that is printed when the value is missing, without its quotes.
 * `span` is the whole expression; with `pipeFallback` a `|` stands before a text.
 */
export function findFallback(segments: Segments, span: Span, texts: Texts): Span | undefined {
  const head = segments[0] ?? []
  if (segments.length === 1 && head.length < 3 && head[1]?.type !== 'string') return undefined
  return (
    fromFilter(segments.slice(1), texts.bareTexts ?? false) ??
    fromArgument(segments, span) ??
    fromOperator(head) ??
    fromHelper(head) ??
    fromChoice(head) ??
    fromSeparator(head, texts.commaFallback ?? false) ??
    fromPipe(segments, texts.pipeFallback ?? false)
  )
}

/** `| default: "there"`, `|default('there')`, `| default "there"`, `| default: 3`, `| default:dear reader`. */
function fromFilter(segments: Segments, bareTexts: boolean): Span | undefined {
  for (const [name, ...rest] of segments) {
    if (!name || !filters.has(name.text.toLowerCase())) continue
    const at = rest.findIndex((term) => !isOneOf(term, ':('))
    const literal = spanOf(rest[at])
    if (literal) return literal
    const isBare = bareTexts && at > 0 && rest[at]?.type === 'name'
    if (isBare) return { start: (rest[at] as Term).start, end: (rest[rest.length - 1] as Term).end }
  }
  return undefined
}

/** `default="there"`, `"default=there"`, `:default=there`, `,fallback=there`, `| default=there`. */
function fromArgument(segments: Segments, span: Span): Span | undefined {
  for (const [number, terms] of segments.entries()) {
    for (const [i, term] of terms.entries()) {
      const inString = term.type === 'string' ? /^default=/.exec(term.text) : null
      if (inString) return { start: term.start + inString[0].length, end: term.end }
      if (term.type !== 'name' || !/^(?:default|fallback)$/i.test(term.text)) continue
      const [equals, value] = [terms[i + 1], terms[i + 2]]
      if (equals?.text !== '=' || !value) continue
      const literal = spanOf(value)
      if (literal) return literal
      const isLast = i === 0 && number > 0
      const ends = isLast ? terms : (segments[segments.length - 1] ?? [])
      if (isLast || isOneOf(terms[i - 1], ':,'))
        return { start: value.start, end: endOf(ends, span) }
    }
  }
  return undefined
}

function endOf(terms: readonly Term[], span: Span): number {
  return Math.min(terms[terms.length - 1]?.end ?? span.end, span.end)
}

/** `first_name or "there"`, `name ?? 'there'`, FreeMarker's `name!"there"`. */
function fromOperator(head: readonly Term[]): Span | undefined {
  for (const [i, term] of head.entries()) {
    const next = head[i + 1]
    const isElse = orElse.has(term.text.toLowerCase()) || (isOneOf(term, '!') && !next?.spaced)
    if (i === 0 || !isElse || term.type === 'string') continue
    const literal = spanOf(next)
    if (literal) return literal
  }
  return undefined
}

/** `or .Name "there"`, `default "there" .Name`, `BLANKVALUE(FirstName, "there")`, `x.get("name", "there")`. */
function fromHelper(head: readonly Term[]): Span | undefined {
  const at = head.findIndex(({ type, text }) => type === 'name' && helpers.has(text.toLowerCase()))
  const isFirst = head.slice(0, at).every(({ type }) => type === 'mark')
  const isCall = head[at + 1]?.text === '('
  if (at === -1 || (!isFirst && !isCall)) return undefined
  let depth = isCall ? -1 : 0
  let literals = 0
  let last: Span | undefined
  for (const term of head.slice(at + 1)) {
    if (isOneOf(term, '([')) depth++
    else if (isOneOf(term, ')]')) depth--
    else if (depth === 0 && spanOf(term)) {
      literals++
      last = spanOf(term)
    }
  }
  // Of two texts the first is the path.
  const needed = /^(?:personalization_token|get|fetch)$/i.test((head[at] as Term).text) ? 2 : 1
  return literals >= needed ? last : undefined
}

/** `name ? name : 'there'`, `IIF(Empty(@name), "there", @name)`: a text for want of what is asked after. */
function fromChoice(head: readonly Term[]): Span | undefined {
  const choice = readChoice(head)
  if (!choice) return undefined
  const texts = choice.branches.filter(
    (branch) => branch.length === 1 && branch[0]?.type === 'string'
  )
  const others = choice.branches.filter((branch) => !texts.includes(branch))
  const value = others[0]?.findLast(({ type }) => type === 'name')
  const isMeasured = choice.test.some(({ text }) => /^(?:[<>]|[gl]te?)$/.test(text))
  if (isMeasured) return undefined
  const isAsked = choice.test.some(({ type, text }) => type === 'name' && text === value?.text)
  return texts.length === 1 && isAsked ? spanOf(texts[0]?.[0]) : undefined
}

/** `first_name, "there"`, `var:first_name:"there"`, `Contact.FirstName, Valued Customer`. */
function fromSeparator(head: readonly Term[], commaFallback: boolean): Span | undefined {
  const [last, separator] = [head[head.length - 1], head[head.length - 2]]
  if (head.length < 3 || head[0]?.type === 'string' || head.some(({ text }) => text === '('))
    return undefined
  // `limit: 3` has a space.
  const isGlued = isOneOf(separator, ':') && !separator?.spaced && !last?.spaced
  if (isGlued) return spanOf(last)
  const comma = commaFallback ? head.findIndex((term) => isOneOf(term, ',')) : -1
  const text = head.slice(comma + 1)
  if (comma < 1 || text.length === 0) return undefined
  if (text.length === 1 && spanOf(last)) return spanOf(last)
  if (text.some(({ type }) => type !== 'name')) return undefined
  return { start: (text[0] as Term).start, end: (last as Term).end }
}

/** `FIRST_NAME|there`, `name|"there"`; elsewhere only a text of several words, which no filter is. */
function fromPipe(segments: Segments, pipeFallback: boolean): Span | undefined {
  const written = segments[segments.length - 1] ?? []
  // Brickstreet ends with a comma: `[First Name],|reader,`.
  const last = isOneOf(written[written.length - 1], ',') ? written.slice(0, -1) : written
  if (segments.length < 2 || last.length === 0) return undefined
  const only = last.length === 1 ? spanOf(last[0]) : undefined
  if (only && last[0]?.type === 'string') return only
  const isSeveral = last.length > 1 || last.length < written.length
  const isText = isSeveral && last.every((term) => term.type === 'name')
  if ((!pipeFallback && !isText) || !hasText(last)) return undefined
  return only ?? { start: (last[0] as Term).start, end: (last[last.length - 1] as Term).end }
}

/** `Dear {{Title}}` has a text, and `{{Email}}` none. */
function hasText(terms: readonly Term[]): boolean {
  let depth = 0
  for (const term of terms) {
    if (isOneOf(term, '{')) depth++
    else if (isOneOf(term, '}')) depth--
    else if (depth === 0 && term.type !== 'mark') return true
  }
  return false
}

function spanOf(term: Term | undefined): Span | undefined {
  const isLiteral = term?.type === 'string' || term?.type === 'number'
  return isLiteral ? { start: term.start, end: term.end } : undefined
}

function isOneOf(term: Term | undefined, marks: string): boolean {
  return term?.type === 'mark' && marks.includes(term.text)
}
