import { after, type Inside } from './inside.ts'
import type { Block, Statement } from './statement.ts'
import type { TokenKind } from './token.ts'

const openers = new Set([
  'if',
  'unless',
  'range',
  'with',
  'each',
  'foreach',
  'define',
  'block',
  'ifnot'
])
const middles = new Set(['else', 'elseif', 'elsif', 'elif'])
const closers = new Set(['end', 'endif', 'endeach', 'endfor'])
const scopes = new Set(['each', 'with', 'range', 'foreach'])
const includes = new Set(['template', 'include', 'partial', 'render'])
const steps = new Set(['break', 'continue'])

/** Reads the inside of `{{ }}`: Handlebars and Mustache by their sign, Go and others by their word. */
export function readBraces(inside: Inside): Statement {
  const sign = inside.text.charAt(0)
  if (sign === '#' || sign === '/' || sign === '^') return readSection(inside, sign)
  if (sign === '%') return readWord(after(inside, /^%\s*/), true)
  if (sign === '>') return plain('include', after(inside, /^>\s*/))
  // Only Mustache allows a space before it; without one it has a row of its own.
  if (sign === '!') return plain('comment', inside)
  if (sign === '*' || sign === '=') return plain('code', inside)
  if (sign === '?' || sign === '<' || sign === '$') return readPossibleSection(inside)
  return readWord(inside, false)
}

function readSection(inside: Inside, sign: string): Statement {
  const rest = after(inside, /^.[#>*\s]*/)
  const word = wordOf(rest)
  const block = section(word)
  if (sign === '/') return { ...plain('close', rest), block }
  if (sign === '^' && word === '') return { ...plain('middle', rest), block: section('') }
  const args = after(rest, /^[^\s]*\s*/)
  // A section without arguments reads what it is named after.
  const isNamed = args.text === ''
  const scope = isNamed || scopes.has(word.toLowerCase())
  return { ...plain('open', isNamed ? rest : args), block, ...(scope ? { scope } : {}) }
}

/** `{{$x}}` and `{{?x}}` open a block only where `{{/x}}` closes it. */
function readPossibleSection(inside: Inside): Statement {
  const assigned = /^\$(\w+)\s*:?=(?!=)\s*/.exec(inside.text)
  if (assigned?.[1]) return { ...plain('set', after(inside, assigned[0])), assigns: assigned[1] }
  const otherwise = inside.text.startsWith('<') ? 'include' : 'output'
  const word = wordOf(after(inside, /^[?<$]!?/))
  return { ...plain('open', inside), block: section(word), otherwise }
}

function readWord(inside: Inside, isTag: boolean): Statement {
  const word = /^(?:if(?=\()|[A-Za-z]+(?![\w.:|/(-]))/i.exec(inside.text)?.[0].toLowerCase() ?? ''
  const rest = after(inside, /^\w+\s*/)
  if (middles.has(word)) return { ...plain('middle', after(rest, /^if\s+/i)), block: section('') }
  if (openers.has(word) && rest.text !== '' && !/^[|?=]|^or\b/.test(rest.text))
    return readOpener(word, rest)
  const closes = closers.has(word) && (rest.text === '' || isTag)
  if (closes) return { ...plain('close', rest), block: keyword, otherwise: 'output' }
  if (includes.has(word) && /^["']/.test(rest.text)) return plain('include', rest)
  return plain(steps.has(word) && rest.text === '' ? 'code' : 'output', inside)
}

/** `{{ with love }}` opens something only where the document has an `{{ end }}`. */
function readOpener(word: string, rest: Inside): Statement {
  if (word === 'if' || word === 'unless') return { ...plain('open', rest), block: keyword }
  const scope = scopes.has(word) ? { scope: true } : {}
  return { ...plain('open', rest), block: keyword, otherwise: 'output', ...scope }
}

const keyword: Block = { engine: 'braces', name: 'keyword' }

function section(name: string): Block {
  return { engine: 'braces', name: name === '' ? '' : '#' + name }
}

function wordOf({ text }: Inside): string {
  return /^[^\s(|~]{1,120}/.exec(text)?.[0] ?? ''
}

function plain(kind: TokenKind, { span }: Inside): Statement {
  return { kind, expression: span }
}
