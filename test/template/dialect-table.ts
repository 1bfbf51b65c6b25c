import type { Dialect } from '../../src/template/dialect.ts'
import type { Platform } from '../../src/template/platform.ts'
import type { Syntax } from '../../src/template/syntax.ts'

const start = '<!-- dialects -->'
const end = '<!-- /dialects -->'

const head = ['| dialect | name | tokens as written | by itself | adds |', '|---|---|---|---|---|']

/** The README with its table of dialects made from what is known of them. */
export function withDialects(
  readme: string,
  platforms: Readonly<Record<string, Platform>>,
  syntaxes: readonly Syntax[]
): string {
  const names = Object.keys(platforms).sort() as Dialect[]
  const rows = names.map((name) => rowOf(name, platforms[name] as Platform, syntaxes))
  const before = readme.slice(0, readme.indexOf(start) + start.length)
  return `${before}\n${[...head, ...rows].join('\n')}\n${readme.slice(readme.indexOf(end))}`
}

function rowOf(
  name: Dialect,
  { title, example, signs }: Platform,
  syntaxes: readonly Syntax[]
): string {
  const own = syntaxes.filter(({ dialects }) => dialects?.includes(name))
  const added = [...new Set(own.map(delimitersOf))].map(code).join(' ')
  const cells = [code(name), title, code(example), signs ? 'yes' : 'no', added]
  return `| ${cells.join(' | ')} |`
}

function delimitersOf({ open, closes }: Syntax): string {
  return [open, closes[0] ?? ''].join('…')
}

/** In a table a pipe ends a cell, even within code. */
function code(text: string): string {
  const fence = text.includes('`') ? '``' : '`'
  return fence + text.replaceAll('|', '\\|') + fence
}
