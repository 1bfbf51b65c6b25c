import type { Span } from '../span.ts'
import { literalAssignments } from './code-assignments.ts'
import { disguiseOf, isLiteral } from './disguise.ts'
import { type Expression, readExpression } from './expression.ts'
import { nameParts } from './name-words.ts'
import type { Piece } from './scan.ts'
import type { Statement } from './statement.ts'
import type { Disguise } from './token.ts'
import { findValue } from './value.ts'

/** The document as far as it has been read. */
export interface Draft {
  readonly source: string
  readonly pieces: readonly Piece[]
  readonly statements: readonly Statement[]
  readonly expressions: readonly Expression[]
  readonly pairs: readonly (number | undefined)[]
}

/** One name that a token of the document gives a value to. */
export interface Assignment {
  readonly name: string
  /** Why the value is no data; absent where it is. */
  readonly disguise?: Disguise
  /** What the value is read from, where that is all there is to it. */
  readonly path?: readonly string[]
}

/** The assignments that a token makes, with what else it assigns to left open. */
interface Written extends Assignment {
  /** Its value as written; two constants may differ. */
  readonly text: string
}

/**
 * The names that each token gives values to, by its index. A name that gets real
 * data anywhere, or different constants, is disguised nowhere.
 */
export function findAssignments(draft: Draft): ReadonlyMap<number, readonly Assignment[]> {
  const written = new Map<number, readonly Written[]>()
  for (const [i, statement] of draft.statements.entries()) {
    const found = writtenBy(draft, statement, i)
    if (found.length > 0) written.set(i, found)
  }
  const real = findReal(draft, written)
  for (const [i, list] of written)
    written.set(
      i,
      list.map((each) =>
        real.has(each.name) ? { name: each.name, text: '', ...pathOf(each) } : each
      )
    )
  return written
}

function pathOf({ path }: Written): { path?: readonly string[] } {
  return path ? { path } : {}
}

function findReal(
  { statements }: Draft,
  written: ReadonlyMap<number, readonly Written[]>
): Set<string> {
  const real = new Set<string>()
  const texts = new Map<string, string>()
  for (const { loop } of statements) if (loop) real.add(loop)
  for (const list of written.values())
    for (const { name, disguise, text } of list) {
      if (!disguise || (texts.get(name) ?? text) !== text) real.add(name)
      texts.set(name, text)
    }
  return real
}

function writtenBy(draft: Draft, statement: Statement, index: number): readonly Written[] {
  const { source, expressions, pieces } = draft
  if (statement.assigns) {
    const span = statement.expression
    return [assignment(source, statement.assigns, expressions[index] as Expression, span)]
  }
  const name = statement.block?.name
  if (statement.kind === 'open' && (name === 'capture' || name === 'set'))
    return captured(draft, statement, index)
  if (statement.kind !== 'code') return []
  return literalAssignments(source, (pieces[index] as Piece).inside).map(({ name, value }) =>
    assignment(source, name, readExpression(source, value), value)
  )
}

function assignment(source: string, name: string, expression: Expression, span: Span): Written {
  const text = source.slice(span.start, Math.min(span.end, span.start + 200))
  const { path, filters, terms } = expression
  const disguise = isLiteral(expression) ? 'constant' : disguiseOfAssigned(source, name, expression)
  const isPlain = path.length > 0 && terms[0]?.type !== 'string' && !filters.some(joins)
  return { name, text, ...(disguise ? { disguise } : {}), ...(isPlain ? { path } : {}) }
}

/** Filters that put more to a value than it is. */
function joins(filter: string): boolean {
  return /^(?:append|prepend|concat|join|map|where|size|plus|minus|times|split)$/i.test(filter)
}

function disguiseOfAssigned(
  source: string,
  name: string,
  expression: Expression
): Disguise | undefined {
  const subject = { role: 'unknown', isPerson: false } as const
  const value = findValue(nameParts([name]), expression.filters, subject)
  const { fallback } = expression
  return disguiseOf(expression, value, fallback && source.slice(fallback.start, fallback.end))
}

/** `{% capture stock %}3{% endcapture %}`: what stands in the block is the value. */
function captured(
  { source, pieces, expressions, pairs }: Draft,
  { expression }: Statement,
  index: number
): Written[] {
  const name = /^["']?(\w{1,80})["']?\s*$/.exec(source.slice(expression.start, expression.end))?.[1]
  const close = pairs[index]
  if (!name || close === undefined) return []
  const span = { start: (pieces[index] as Piece).end, end: (pieces[close] as Piece).start }
  const text = source.slice(span.start, Math.min(span.end, span.start + 80)).trim()
  if (close === index + 1) {
    const isShort = span.end - span.start <= 80
    return [{ name, text, ...(isShort ? { disguise: 'constant' as const } : {}) }]
  }
  const inner = expressions[index + 1] as Expression
  return close === index + 2 ? [assignment(source, name, inner, span)] : [{ name, text }]
}
