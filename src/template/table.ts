import type { Dialect } from './dialect.ts'
import { type Openings, openingsOf } from './openings.ts'
import { limits, type Syntax } from './syntax.ts'
import { syntaxes } from './syntaxes/index.ts'

/** Delimiters of the caller's own: what stands between them is shielded. */
export interface Delimiters {
  readonly open: string
  readonly close: string
  /** Default: `output`. */
  readonly kind?: 'output' | 'comment' | 'code'
}

/** Rows by how they begin, each list in the order of trial. */
export type Table = Openings<Syntax>

/** What is recognised beyond the syntaxes that no dialect is needed for. */
export interface Manner {
  readonly dialects?: readonly Dialect[]
  readonly delimiters?: readonly Delimiters[]
}

const none: Manner = {}

/** The rows that `manner` switches on, sorted into a table. */
export function tableOf(manner: Manner = none): Table {
  const { dialects = [], delimiters = [] } = manner
  const weak = dialects.length > 0 && syntaxes.some((row) => isOf(row, dialects))
  if (!weak && delimiters.length === 0) return strong
  const own = delimiters.map(rowOf)
  const rows = syntaxes.filter((row) => !row.dialects || isOf(row, dialects))
  return tableFrom([...own, ...rows])
}

/** Those of the dialects that add rows: tokens of the others are recognised in any. */
export function widening(dialects: readonly Dialect[]): readonly Dialect[] {
  return dialects.filter((dialect) => syntaxes.some((row) => isOf(row, [dialect])))
}

function isOf(row: Syntax, dialects: readonly Dialect[]): boolean {
  return row.dialects?.some((dialect) => dialects.includes(dialect)) ?? false
}

function rowOf({ open, close, kind = 'output' }: Delimiters): Syntax {
  const row = { name: 'own', open, closes: [close], limit: 4 * limits.expression, sole: true }
  return kind === 'output'
    ? { ...row, family: 'expression', kind }
    : { ...row, family: 'opaque', kind }
}

function tableFrom(rows: readonly Syntax[]): Table {
  // At any `<` an element may begin.
  return openingsOf(
    rows.toSorted((a, b) => b.open.length - a.open.length),
    '<'
  )
}

const strong: Table = /* @__PURE__ */ tableFrom(syntaxes.filter((row) => !row.dialects))

/** The rows of all dialects at once, as if the text were written in each of them. */
export const everyRow: Table = /* @__PURE__ */ tableFrom(syntaxes)
