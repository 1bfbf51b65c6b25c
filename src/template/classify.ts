import { findAssigned } from './assignments.ts'
import { disguiseOf } from './disguise.ts'
import { type Expression, readExpression, readField } from './expression.ts'
import { nameWords } from './name-words.ts'
import { roleOf } from './role.ts'
import type { Piece } from './scan.ts'
import { createScopes } from './scopes.ts'
import type { Statement } from './statement.ts'
import type { Disguise, TemplateToken, TokenKind, TokenRole } from './token.ts'
import { findValue } from './value.ts'

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
  const assigned = findAssigned(statements, expressions)
  const scopes = createScopes()
  const known = new Map<string, Disguise>()
  return statements.map((statement, index) => {
    scopes.leave(index)
    const expression = expressions[index] as Expression
    const piece = pieces[index] as Piece
    const place = scopes.resolve(expression.path)
    const token = tokenOf(piece, statement, expression, place, known)
    const disguise = statement.assigns ? assigned.get(statement.assigns) : undefined
    if (statement.assigns && disguise) known.set(statement.assigns, disguise)
    const other = pairs[index]
    if (statement.kind === 'open' && other !== undefined) scopes.enter(statement, place.path, other)
    return { ...token, index, ...(other === undefined ? {} : { pair: other }) }
  })
}

const nothing: Expression = { path: [], filters: [], terms: [] }

const silent = new Set<TokenKind>(['comment', 'raw', 'escape', 'code', 'close'])

function expressionOf(source: string, piece: Piece, statement: Statement): Expression {
  if (silent.has(statement.kind)) return nothing
  const { family, pipeFallback, namespace } = piece.syntax
  const isField = family === 'name' && statement.kind === 'output'
  const read = isField ? readField : readExpression
  const expression = read(source, statement.expression, { pipeFallback })
  return namespace ? { ...expression, path: [namespace, ...expression.path] } : expression
}

function tokenOf(
  piece: Piece,
  { kind }: Statement,
  expression: Expression,
  place: { path: readonly string[]; isLoopItem: boolean },
  known: ReadonlyMap<string, Disguise>
): Omit<TemplateToken, 'index'> {
  const { path, filters, fallback } = expression
  const words = nameWords(place.path)
  const isSender = words[0] !== undefined && words[0] === piece.syntax.sender
  const subject = isSender ? 'sender' : roleOf(words, place.isLoopItem)
  const value = findValue(words, filters, subject)
  const [only, second] = path
  const given = only !== undefined && second === undefined ? known.get(only) : undefined
  const disguise = disguiseOf(expression, value) ?? given
  return {
    start: piece.start,
    end: piece.end,
    syntax: piece.syntax.name,
    kind,
    role: roleOfKind(kind, subject),
    value,
    path,
    filters,
    ...(fallback ? { fallback } : {}),
    ...(disguise ? { disguise } : {})
  }
}

function roleOfKind(kind: TokenKind, subject: TokenRole): TokenRole {
  if (kind === 'output') return subject
  if (kind === 'comment') return 'comment'
  if (kind === 'include') return 'functional'
  return kind === 'raw' || kind === 'escape' ? 'unknown' : 'control'
}
