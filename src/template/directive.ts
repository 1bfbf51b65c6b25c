import { after, type Inside } from './inside.ts'
import type { Block, Statement } from './statement.ts'
import type { Syntax } from './syntax.ts'
import type { TokenKind } from './token.ts'

const openers = set(
  'if unless isset empty foreach forelse for while switch section list items macro define auth guest hassection push once env production capture block component slot escape attempt noparse each using lock functions helper'
)
const middles = set('else elseif elif elsif elseifset case default foreachelse sep recover empty')
const assigners = set('set assign local global var')
const includes = set('include includeif import parse extends yield stack')
const closers = set('end endif')
const printers = set('lang json nested')
/** Tags that print nothing, where others of their engine do. */
const silent = set(
  'stop break continue evaluate layout extends vartype templatetype contenttype parameters php do dump trace sandbox strip spaceless syntax nocache config_load debug breakif continueif skipif exitif'
)
/** Their closers name what they close. */
const named = set('freemarker freemarker-square smarty-tag blade')

/**
 * Reads a tag whose first word says what it does: `<#if x>`, `</#if>`, `#foreach($a in $b)`,
 * `@endif`, `{/foreach}`, `$(else)`, `[#list xs as x]`.
 */
export function readDirective(written: Inside, syntax: Syntax): Statement {
  const inside = after(written, /^[@#{\s]{0,4}/)
  // Velocity's `#@box()` holds what stands before `#end`.
  if (syntax.name === 'velocity' && written.text.startsWith('@'))
    return { kind: 'open', block: blockOf(syntax, ''), expression: inside.span }
  const isEnd = syntax.open.includes('/') || inside.text.startsWith('/')
  const named = isEnd ? after(inside, /^\//) : inside
  const word = /^\w{1,40}/.exec(named.text)?.[0].toLowerCase() ?? ''
  const rest = after(named, /^\w{0,40}\}?[\s(:]{0,4}/)
  if (isEnd) return { kind: 'close', block: blockOf(syntax, word), expression: rest.span }
  return readWord(word, rest, syntax)
}

function readWord(word: string, rest: Inside, syntax: Syntax): Statement {
  const expression = rest.span
  if (syntax.open === '}') return readBrace(word, rest, syntax)
  const block = blockOf(syntax, word)
  if (syntax.name === 'thymeleaf-block') return readSquare(rest)
  const isInline = syntax.name === 'blade' && word === 'section' && takesTwo(rest)
  if (isInline) return { kind: 'code', expression }
  if (/:end$/.test(rest.text)) return { kind: 'close', block, expression }
  if (closers.has(word)) return { kind: 'close', block: blockOf(syntax, ''), expression }
  if (word.startsWith('end'))
    return { kind: 'close', block: blockOf(syntax, word.slice(3)), expression }
  const isBare = rest.text === ''
  if (middles.has(word) && (word !== 'empty' || isBare))
    return { kind: 'middle', block: blockOf(syntax, ''), expression }
  if (assigners.has(word)) return readAssignment(rest) ?? readOther(word, rest, syntax)
  const isInclude = includes.has(word) || (word === 'each' && syntax.name === 'blade')
  if (isInclude) return { kind: 'include', expression }
  if (word === 'foreach' || word === 'for' || word === 'list') return readLoop(block, rest)
  if (openers.has(word)) return { kind: 'open', block, expression }
  // `<@box>` may be a call of its own or hold what stands before `</@box>`.
  if (syntax.open.includes('@') && syntax.name.startsWith('freemarker'))
    return /\/$/.test(rest.text)
      ? { kind: 'include', expression }
      : { kind: 'open', block, otherwise: 'include', expression }
  return readOther(word, rest, syntax)
}

/** `@section('title', 'The hall')` needs no `@endsection`. */
function takesTwo({ text }: Inside): boolean {
  return /^(?:"[^"]{0,200}"|'[^']{0,200}')\s{0,9},/.test(text)
}

/** A tag that not every template has: it opens a block where `{/x}`, `</#x>` or `@endx` closes one. */
function readOther(word: string, rest: Inside, syntax: Syntax): Statement {
  const expression = rest.span
  const otherwise = kindOf(word, syntax)
  if (!named.has(syntax.name)) return { kind: otherwise, expression }
  return { kind: 'open', block: blockOf(syntax, word), otherwise, expression }
}

function kindOf(word: string, { name }: Syntax): TokenKind {
  if (silent.has(word) || assigners.has(word)) return 'code'
  if (name === 'velocity') return 'include'
  return name === 'smarty-tag' || printers.has(word) ? 'output' : 'code'
}

/** `[# th:each="x : ${xs}"]` opens a block; `[# th:text="${x}" /]` prints. */
function readSquare({ text, span }: Inside): Statement {
  if (text.endsWith('/')) return { kind: 'output', expression: span }
  return { kind: 'open', block: { engine: 'thymeleaf-block', name: '' }, expression: span }
}

/** `}` and `} else {`. */
function readBrace(word: string, rest: Inside, syntax: Syntax): Statement {
  const block = blockOf(syntax, '')
  const kind = word === 'else' ? 'middle' : 'close'
  return { kind, block, expression: rest.span }
}

/** `$stock = 3`, `stock = 3`, `stock=3`. */
function readAssignment(rest: Inside): Statement | undefined {
  const assigned = /^\$?(?:var=)?["']?(\w{1,60})["']?\s{0,9}(?:value)?=\s{0,9}/.exec(rest.text)
  if (!assigned?.[1]) return undefined
  const value = after(rest, assigned[0])
  const end = value.text.endsWith(')') ? value.span.end - 1 : value.span.end
  return { kind: 'set', expression: { ...value.span, end }, assigns: assigned[1] }
}

/** `$item in $items`, `items as item`, `$items as $item`, `from=$items item=item`. */
function readLoop(block: Block, rest: Inside): Statement {
  const before = /^\$?(\w{1,60})\s{1,9}in\s{1,9}/.exec(rest.text)
  const expression = rest.span
  const item = /\bitem=["']?(\w{1,60})/.exec(rest.text)?.[1]
  const from = /\bfrom=/.exec(rest.text)
  if (item && from) {
    const start = expression.start + from.index + from[0].length
    return { kind: 'open', block, expression: { ...expression, start }, loop: item }
  }
  if (before?.[1])
    return { kind: 'open', block, expression: after(rest, before[0]).span, loop: before[1] }
  const behind = /\sas\s{1,9}(?:\$?\w{1,60}\s{0,9}=>\s{0,9})?\$?(\w{1,60})/.exec(rest.text)
  if (!behind?.[1]) return { kind: 'open', block, expression }
  const end = expression.start + behind.index
  return { kind: 'open', block, expression: { ...expression, end }, loop: behind[1] }
}

/** Engines without names on their closers have one kind of block. */
function blockOf(syntax: Syntax, word: string): Block {
  const engine = syntax.name.replace(/-square$/, '')
  const isNameless = syntax.name === 'velocity' || syntax.name === 'razor-block'
  return { engine, name: isNameless || word === '' ? '' : word.replace(/^else/, '') }
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}
