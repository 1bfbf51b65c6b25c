import type { Dialect } from './dialect.ts'
import { limits, type Syntax } from './syntax.ts'
import { syntaxes } from './syntaxes/index.ts'

/** Delimiters of the caller's own: what stands between them is shielded. */
export interface Delimiters {
  readonly open: string
  readonly close: string
  /** Default: `output`. */
  readonly kind?: 'output' | 'comment' | 'code'
}

/** Rows by the code of their opener's first character, each list in the order of trial. */
export type Table = ReadonlyMap<number, readonly Syntax[]>

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
  return byFirst([...own, ...rows])
}

/** Those of the dialects that add rows: tokens of the others are recognised in any. */
export function widening(dialects: readonly Dialect[]): readonly Dialect[] {
  return dialects.filter((dialect) => syntaxes.some((row) => isOf(row, [dialect])))
}

/** `table` with one row more, tried before all others. */
export function withRow(table: Table, row: Syntax): Table {
  const code = row.open.charCodeAt(0)
  return new Map(table).set(code, [row, ...(table.get(code) ?? [])])
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

function byFirst(rows: readonly Syntax[]): Table {
  const table = new Map<number, Syntax[]>()
  for (const row of rows.toSorted((a, b) => b.open.length - a.open.length)) {
    const code = row.open.charCodeAt(0)
    const list = table.get(code)
    if (list) list.push(row)
    else table.set(code, [row])
  }
  return table
}

const strong: Table = /* @__PURE__ */ byFirst(syntaxes.filter((row) => !row.dialects))
