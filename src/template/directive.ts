import { after, type Inside } from './inside.ts'
import type { Block, Statement } from './statement.ts'
import type { Syntax } from './syntax.ts'

const openers = set(
  'if unless isset empty foreach forelse for while switch section list items macro define auth guest hassection push once env production capture block component slot escape attempt noparse each lang'
)
const middles = set('else elseif elif elsif case default foreachelse sep recover empty')
const assigners = set('set assign local global var')
const includes = set('include includeif import parse extends yield stack inject')
const closers = set('end endif')

/**
 * Reads a tag whose first word says what it does: `<#if x>`, `</#if>`, `#foreach($a in $b)`,
 * `@endif`, `{/foreach}`, `$(else)`, `[#list xs as x]`.
 */
export function readDirective(written: Inside, syntax: Syntax): Statement {
  const inside = after(written, /^[@#{\s]{0,4}/)
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
  if (/:end$/.test(rest.text)) return { kind: 'close', block, expression }
  if (closers.has(word)) return { kind: 'close', block: blockOf(syntax, ''), expression }
  if (word.startsWith('end'))
    return { kind: 'close', block: blockOf(syntax, word.slice(3)), expression }
  const isBare = rest.text === ''
  if (middles.has(word) && (word !== 'empty' || isBare))
    return { kind: 'middle', block: blockOf(syntax, ''), expression }
  if (assigners.has(word)) return readAssignment(rest)
  if (includes.has(word)) return { kind: 'include', expression }
  if (word === 'foreach' || word === 'for' || word === 'list') return readLoop(block, rest)
  if (openers.has(word)) return { kind: 'open', block, expression }
  // `<@box>` may be a call of its own or hold what stands before `</@box>`.
  if (syntax.open.includes('@') && syntax.name.startsWith('freemarker'))
    return /\/$/.test(rest.text)
      ? { kind: 'include', expression }
      : { kind: 'open', block, otherwise: 'include', expression }
  return { kind: 'code', expression }
}

/** `}` and `} else {`. */
function readBrace(word: string, rest: Inside, syntax: Syntax): Statement {
  const block = blockOf(syntax, '')
  const kind = word === 'else' ? 'middle' : 'close'
  return { kind, block, expression: rest.span }
}

/** `$stock = 3`, `stock = 3`, `stock=3`. */
function readAssignment(rest: Inside): Statement {
  const assigned = /^\$?(?:var=)?["']?(\w{1,60})["']?\s{0,9}(?:value)?=\s{0,9}/.exec(rest.text)
  if (!assigned?.[1]) return { kind: 'code', expression: rest.span }
  const value = after(rest, assigned[0])
  const end = value.text.endsWith(')') ? value.span.end - 1 : value.span.end
  return { kind: 'set', expression: { ...value.span, end }, assigns: assigned[1] }
}

/** `$item in $items`, `items as item`, `$items as $item`, `$item in $items`. */
function readLoop(block: Block, rest: Inside): Statement {
  const before = /^\$?(\w{1,60})\s{1,9}in\s{1,9}/.exec(rest.text)
  const expression = rest.span
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
