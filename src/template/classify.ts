import type { Span } from '../span.ts'
import { type Assignment, type Draft, findAssignments } from './assignments.ts'
import { readBinding } from './bindings.ts'
import { findCopyRanges } from './copy-ranges.ts'
import { disguiseOf } from './disguise.ts'
import { type Expression, readExpression, readField } from './expression.ts'
import { createMeanings, type Meaning, type Question } from './meaning.ts'
import { settleRole } from './salutation.ts'
import type { Piece } from './scan.ts'
import { createScopes, type Scopes } from './scopes.ts'
import type { Statement } from './statement.ts'
import type { Disguise, TemplateToken, TokenKind, TokenRole } from './token.ts'

/** What is known of a document on the way through it. */
interface Reader extends Draft {
  readonly scopes: Scopes
  /** The names that hold no data from here on, and why. */
  readonly known: Map<string, Disguise>
  readonly meaningOf: (question: Question) => Meaning
}

/** Makes tokens of pieces: whose data each prints, what it can prove, and whether it only looks like data. */
export function classify(
  source: string,
  pieces: readonly Piece[],
  statements: readonly Statement[],
  pairs: readonly (number | undefined)[]
): TemplateToken[] {
  const expressions = statements.map((statement, i) =>
    expressionOf(source, pieces[i] as Piece, statement)
  )
  const draft = { source, pieces, statements, expressions, pairs }
  const assignments = findAssignments(draft)
  const meaningOf = createMeanings()
  const reader = { ...draft, scopes: createScopes(), known: new Map<string, Disguise>(), meaningOf }
  return pieces.map((_, index) => {
    reader.scopes.leave(index)
    const token = tokenOf(reader, index)
    for (const assignment of assignments.get(index) ?? []) note(reader, index, assignment)
    enter(reader, index)
    return token
  })
}

const nothing: Expression = { path: [], filters: [], terms: [] }

/** Where a comma stands between arguments. */
const isCode = /^(?:<[%?]|\{%|@select)/

const silent = new Set<TokenKind>(['comment', 'raw', 'escape', 'code', 'close'])

function expressionOf(source: string, piece: Piece, statement: Statement): Expression {
  if (silent.has(statement.kind)) return nothing
  const { family, pipeFallback, namespace, open } = piece.syntax
  const isField = family === 'name' && statement.kind === 'output'
  const read = isField ? readField : readExpression
  const texts = { pipeFallback, commaFallback: !isCode.test(open) }
  const expression = read(source, statement.expression, texts)
  if (family === 'element') return withDefault(source, piece, expression)
  return namespace ? { ...expression, path: [namespace, ...expression.path] } : expression
}

/** `<ctrl:field name="FirstName" default="friend"/>` */
function withDefault(source: string, { start }: Piece, expression: Expression): Expression {
  const tag = source.slice(start, start + 400)
  const found = /^<[^<>]{0,200}?\sdefault\s{0,3}=\s{0,3}(["'])([^"'<]*)(?=\1)/.exec(tag)
  if (!found || expression.fallback) return expression
  const end = start + found[0].length
  return { ...expression, fallback: { start: end - (found[2] as string).length, end } }
}

/** What a token assigns holds from the next one on. */
function note({ expressions, scopes, known }: Reader, index: number, assigned: Assignment): void {
  const { name, disguise, path } = assigned
  if (disguise) known.set(name, disguise)
  if (path && path[0] !== name)
    scopes.assign(name, scopes.resolve(path, (expressions[index] as Expression).terms))
}

function enter(reader: Reader, index: number): void {
  const { source, pieces, statements, expressions, pairs, scopes } = reader
  const statement = statements[index] as Statement
  const end = pairs[index]
  if (statement.kind !== 'open' || end === undefined) return
  const expression = expressions[index] as Expression
  const { start } = (pieces[index] as Piece).inside
  const keyword = /^[-~+#%\s]{0,9}(\w*)/.exec(source.slice(start, start + 20))?.[1] ?? ''
  const binding = readBinding(statement, expression, keyword)
  if (!binding) return
  const { path } = scopes.resolve(binding.path, expression.terms)
  scopes.enter({ ...binding, path }, end)
}

function tokenOf(reader: Reader, index: number): TemplateToken {
  const { source, pieces, statements, expressions, pairs } = reader
  const piece = pieces[index] as Piece
  const { kind } = statements[index] as Statement
  const expression = expressions[index] as Expression
  const { path, filters } = expression
  const fallback = hasFallback.has(kind) ? inToken(piece, expression.fallback) : undefined
  const meaning = meaningAt(reader, piece, expression)
  const literal = fallback && source.slice(fallback.start, fallback.end)
  const disguise = disguiseAt(reader, expression, meaning, literal)
  const decided = disguise === 'constant' ? withoutName(meaning) : meaning
  const isOutput = kind === 'output'
  const settled = disguise ? decided.role : settleRole(source, piece, path, decided, literal)
  const role = isOutput ? settled : roleOfKind(kind)
  const copyRanges = isOutput ? findCopyRanges(source, piece, expression, fallback) : []
  const pair = pairs[index]
  return {
    index,
    start: piece.start,
    end: piece.end,
    syntax: piece.syntax.name,
    kind,
    role,
    value: meaning.value,
    path,
    filters,
    ...(fallback ? { fallback } : {}),
    ...(copyRanges.length > 0 ? { copyRanges } : {}),
    ...(disguise ? { disguise } : {}),
    ...(pair === undefined ? {} : { pair })
  }
}

const hasFallback = new Set<TokenKind>(['output', 'set', 'include'])

/** The value of an element's attribute may stand before the token, which is its content. */
function inToken({ start, end }: Piece, fallback: Span | undefined): Span | undefined {
  return fallback && fallback.start > start && fallback.end < end ? fallback : undefined
}

const none: Meaning = { role: 'unknown', value: 'unknown' }

function meaningAt({ scopes, meaningOf }: Reader, piece: Piece, expression: Expression): Meaning {
  const { path, filters, terms } = expression
  if (expression === nothing) return none
  return meaningOf({
    path,
    filters,
    place: scopes.resolve(path, terms),
    sender: piece.syntax.sender
  })
}

function disguiseAt(
  { known }: Reader,
  expression: Expression,
  { value }: Meaning,
  literal: string | undefined
): Disguise | undefined {
  const [only, second] = expression.path
  const given = only !== undefined && second === undefined ? known.get(only) : undefined
  return disguiseOf(expression, value, literal) ?? given
}

/** What a template itself calls a name is not the reader's. */
function withoutName(meaning: Meaning): Meaning {
  return meaning.role === 'recipient-name' ? { ...meaning, role: 'functional' } : meaning
}

function roleOfKind(kind: TokenKind): TokenRole {
  if (kind === 'comment') return 'comment'
  if (kind === 'include') return 'functional'
  return kind === 'raw' || kind === 'escape' ? 'unknown' : 'control'
}
