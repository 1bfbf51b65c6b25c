import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { Dialect } from '../../src/template/dialect.ts'
import type { TemplateToken } from '../../src/template/token.ts'

const folder = new URL('./golden/', import.meta.url)
const separator = '\n---\n'

/** A mail in one dialect, and the tokens that it holds. */
export interface Golden {
  readonly source: string
  /** A line a token: `start-end kind role syntax [→start of its pair] text`. */
  readonly expected: string
}

/** The names of all golden files, without their ending. */
export function goldenNames(): string[] {
  return readdirSync(folder)
    .map((file) => file.replace(/\.golden$/, ''))
    .sort()
}

export function readGolden(dialect: Dialect): Golden {
  const text = readFileSync(fileOf(dialect), 'utf8')
  const at = text.lastIndexOf(separator)
  if (at === -1) return { source: text, expected: '' }
  return { source: text.slice(0, at + 1), expected: text.slice(at + separator.length) }
}

export function writeGolden(dialect: Dialect, { source, expected }: Golden): void {
  writeFileSync(fileOf(dialect), source.replace(/\n$/, '') + separator + expected)
}

/** The tokens as a golden file lists them; a line end within a token is written `↵`. */
export function listTokens(source: string, tokens: readonly TemplateToken[]): string {
  return tokens.map((token) => lineOf(source, token, tokens) + '\n').join('')
}

function lineOf(source: string, token: TemplateToken, all: readonly TemplateToken[]): string {
  const { start, end, kind, role, syntax, pair } = token
  const other = pair === undefined ? [] : [`→${all[pair]?.start}`]
  const text = source.slice(start, end).replaceAll('\n', '↵')
  return [`${start}-${end}`, kind, role, syntax, ...other, text].join(' ')
}

function fileOf(dialect: Dialect): URL {
  return new URL(`${dialect}.golden`, folder)
}
