import { overlaps, type Span } from '../span.ts'
import { readChoice, splitArguments } from './choice.ts'
import { alternatives, bareRanges, textRuns } from './copy-text.ts'
import type { Expression } from './expression.ts'
import { wordSet } from './fold.ts'
import type { Piece } from './scan.ts'
import { splitAtPipes, type Term } from './terms.ts'

/** Functions of which every argument may be printed. */
const printers = wordSet(`
  concat coalesce ifnull isnull nvl blankvalue or firstof default propercase uppercase lowercase v trim upper lower
  capitalize title titlecase raw safe string str text html h e esc_html htmlspecialchars htmlentities strtoupper
  ucfirst nl2br print echo output outputline insert then random`)
/** Functions of which every argument but the first may be. */
const choosers = wordSet(`
  iif if cond ifelse choose ternary pluralize defaultifempty personalization_token get fetch fallback`)
/** Functions that print their first argument, the label of a link. */
const labellers = wordSet('link_to linkto unsubscribe_link button_to')
/** Functions that print their first argument in another language; it may be no more than a key. */
const translators = wordSet('t trans translate gettext _ __ tr i18n msg ngettext')

/** Filters whose arguments are printed. */
const printingFilters = wordSet(
  'append prepend prefix suffix default fallback default_if_none d ifempty defaultifempty pluralize ternary coalesce'
)
/** Filters that leave a text a text. */
const keepingFilters = wordSet(`
  append prepend prefix suffix default fallback d capitalize capfirst title titleize titlecase upcase downcase
  upper lower uppercase lowercase trim strip lstrip rstrip squish escape e h raw safe html_safe force_escape
  escape_once nl2br newline_to_br strip_html striptags noescape`)

/** Tags that print and whose texts are something else: a format, an address, the name of a module. */
const otherTags = wordSet(
  'now today url static asset module widget cycle cta increment decrement image_url today'
)

const comparisons = new Set('= < > == != eq ne neq gt lt gte lte contains in is matches'.split(' '))

/**
 * The parts of a printing token that a reader may see, without quotes: sorted,
 * disjoint, not empty.
 */
export function findCopyRanges(
  source: string,
  piece: Piece,
  expression: Expression,
  fallback: Span | undefined
): Span[] {
  const { syntax } = piece
  if (syntax.name === 'spintax') return alternatives(source, piece.inside)
  const { terms } = expression
  if (syntax.family === 'opaque') return []
  const found = fallback ? textRuns(source, fallback) : []
  if (syntax.family === 'element') return found
  found.push(...bareRanges(source, piece, expression))
  if (mayHoldTexts(piece) && terms.some(({ type }) => type === 'string'))
    // `"default=there"` is a fallback and more.
    for (const text of textsOf(source, piece, terms))
      if (!fallback || !overlaps(text, fallback)) found.push(...textRuns(source, text))
  return disjoint(found)
}

/** Where the whole token is the name of a field, only its fallback is a text. */
function mayHoldTexts({ syntax }: Piece): boolean {
  return syntax.family !== 'name' && syntax.family !== 'mailchimp'
}

function textsOf(source: string, { syntax, inside }: Piece, terms: readonly Term[]): Span[] {
  if (syntax.family !== 'tags') return literals(terms)
  const head = source.slice(inside.start, inside.start + 40)
  const word = /^[-+~]?\s{0,9}(\w*)/.exec(head)?.[1] ?? ''
  if (word === '' || word === 'echo') return literals(terms)
  return otherTags.has(word) ? [] : labels(terms)
}

/** The texts of `{% trans "Hello" context "greeting" %}` up to a word that says more about them. */
function labels(terms: readonly Term[]): Span[] {
  const found: Span[] = []
  for (const [i, term] of terms.entries()) {
    if (term.type === 'name' && asides.has(term.text)) break
    if (term.type === 'string' && terms[i - 1]?.text !== '=') add(term, found)
  }
  return found
}

const asides = new Set(['context', 'as', 'with', 'from', 'in'])

/** In order; of two that overlap the one that starts first, and of those the longer. */
function disjoint(spans: readonly Span[]): Span[] {
  const kept: Span[] = []
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (start < end && start >= (kept[kept.length - 1]?.end ?? 0)) kept.push({ start, end })
  return kept
}

/** The literal strings of an expression that stand where a value stands. */
function literals(terms: readonly Term[]): Span[] {
  const [head = [], ...filters] = splitAtPipes(terms)
  const found: Span[] = []
  const names = filters.map(([name]) => name?.text.toLowerCase() ?? '')
  const isKept = names.every((name) => keepingFilters.has(name) || translators.has(name))
  const needsSpace = names.some((name) => translators.has(name))
  if (isKept) readValue(head, needsSpace, found)
  for (const [i, segment] of filters.entries())
    if (printingFilters.has(names[i] as string))
      for (const term of segment) if (term.type === 'string') add(term, found)
  return found
}

/** Adds the strings that `terms` may come to, as a value. */
function readValue(terms: readonly Term[], needsSpace: boolean, found: Span[]): void {
  const choice = readChoice(terms)
  if (choice) {
    for (const branch of choice.branches) readValue(branch, needsSpace, found)
    return
  }
  if (compares(terms)) return
  const helper = readHelper(terms)
  if (helper) {
    readArguments(helper.name, helper.list, found)
    return
  }
  for (let at = 0; at < terms.length; at++) {
    const term = terms[at] as Term
    if (term.type === 'string' && (!needsSpace || /\s/.test(term.text))) add(term, found)
    if (term.type !== 'mark' || !'([{'.includes(term.text)) continue
    const end = closeOf(terms, at)
    if (term.text === '(') readGroup(terms, at, end, needsSpace, found)
    at = end
  }
}

function compares(terms: readonly Term[]): boolean {
  let depth = 0
  for (const { type, text } of terms) {
    if (type === 'mark' && '([{'.includes(text)) depth++
    else if (type === 'mark' && ')]}'.includes(text)) depth--
    else if (depth === 0 && type !== 'string' && comparisons.has(text)) return true
  }
  return false
}

/** What stands in the parentheses from `at` to `end`: the arguments of a call, or a value. */
function readGroup(
  terms: readonly Term[],
  at: number,
  end: number,
  needsSpace: boolean,
  found: Span[]
): void {
  const name = terms[at - 1]
  const inside = terms.slice(at + 1, end)
  const choice = name?.type === 'name' ? readChoice(terms.slice(at - 1, end + 1)) : undefined
  if (choice) for (const branch of choice.branches) readValue(branch, false, found)
  else if (name?.type === 'name') readArguments(name.text, splitArguments(inside), found)
  else readValue(inside, needsSpace, found)
}

/** `defaultIfEmpty firstName "there"`, `link_to "Leave the list", url`. */
function readHelper(terms: readonly Term[]): { name: string; list: Term[][] } | undefined {
  const [name, next] = terms
  const isCall =
    name?.type === 'name' &&
    next?.spaced &&
    (next.type === 'string' || next.type === 'name' || next.text === '(' || next.text === '.')
  if (!isCall || operators.has(next.text.toLowerCase())) return undefined
  const list: Term[][] = []
  for (let at = 1; at < terms.length; at++) {
    const term = terms[at] as Term
    if (term.text === ',' && term.type === 'mark') continue
    const end = term.text === '(' && term.type === 'mark' ? closeOf(terms, at) : at
    const isNamed = terms[at - 1]?.text === '='
    if (term.spaced && !isNamed) list.push([])
    list[list.length - 1]?.push(...terms.slice(at, end + 1))
    at = end
  }
  return { name: name.text, list }
}

const operators = new Set(['or', 'and', 'if', 'else', 'is', 'in', 'not', 'contains', 'eq', 'ne'])

function readArguments(name: string, list: readonly (readonly Term[])[], found: Span[]): void {
  const plain = name.toLowerCase()
  for (const [i, argument] of list.entries()) {
    const isPrinted =
      printers.has(plain) || (choosers.has(plain) && i > 0) || (labellers.has(plain) && i === 0)
    const isTranslated = translators.has(plain) && i === 0
    const isNamed = argument[1]?.text === '='
    if ((isPrinted || isTranslated) && !isNamed) readValue(argument, isTranslated, found)
  }
}

/** The index of the bracket that closes the one at `at`; of the last term where none does. */
function closeOf(terms: readonly Term[], at: number): number {
  let depth = 0
  for (let i = at; i < terms.length; i++) {
    const { type, text } = terms[i] as Term
    if (type !== 'mark') continue
    if ('([{'.includes(text)) depth++
    else if (')]}'.includes(text) && --depth === 0) return i
  }
  return terms.length
}

function add({ start, end }: Term, found: Span[]): void {
  found.push({ start, end })
}
