import { after, type Inside } from './inside.ts'
import type { Block, Statement } from './statement.ts'
import type { TokenKind } from './token.ts'

const openers = new Set(
  'if unless for foreach capture tablerow ifchanged ifequal ifnotequal'.split(' ')
)
const middles = new Set('else elsif elif elseif when default empty plural pluralize'.split(' '))
/** Nunjucks closes these by another name. */
const closers = new Map([
  ['asynceach', 'each'],
  ['asyncall', 'all'],
  ['ifasync', 'if']
])

const loops = new Set('for foreach tablerow asynceach asyncall'.split(' '))

/** What a tag is where nothing closes it. Any other tag is code. */
const kinds = new Map<string, TokenKind>([
  ...words('echo cycle now url static trans translate firstof increment decrement', 'output'),
  ...words('unsubscribe unsubscribe_link manage_preferences web_view module cta', 'output'),
  ...words('include render partial snippet section component content_block', 'include'),
  ...words('assign set', 'set')
])

/** Reads the inside of `{% %}`. */
export function readTag(inside: Inside): Statement {
  const sign = inside.text.charAt(0)
  if (sign === '=') return { kind: 'output', expression: after(inside, /^=\s*/).span }
  if (sign === '#' || sign === '/') return readSigned(inside, sign)
  const written = /^\w+/.exec(inside.text)?.[0].toLowerCase() ?? ''
  const word = closers.get(written) ?? written
  const rest = after(inside, /^\w+\s*/)
  const expression = rest.span
  const closed = closedBy(word, rest)
  if (closed !== undefined) return { kind: 'close', block: tag(closed), expression }
  if (middles.has(word)) return { kind: 'middle', block: tag(''), expression }
  if (loops.has(written)) return readLoop(word, rest)
  // Nunjucks has cases within a switch, with no closer of their own.
  if (word === 'case') return { kind: 'open', block: tag(word), otherwise: 'middle', expression }
  if (openers.has(word)) return { kind: 'open', block: tag(word), expression }
  const kind = kinds.get(word) ?? (/_(?:url|link)$/.test(word) ? 'output' : 'code')
  // The tag is itself what it reads: the clock.
  if (word === 'now') return { kind, expression: inside.span }
  if (kind === 'set') return readSet(word, rest)
  return { kind: 'open', block: tag(word), otherwise: kind, expression }
}

/** `{%#if x%}` and `{%/if%}`; any other `#` begins a comment. */
function readSigned(inside: Inside, sign: string): Statement {
  const word = /^.(\w+)/.exec(inside.text)?.[1] ?? ''
  const expression = after(inside, /^.\w*\s*/).span
  const block = tag('#' + word)
  if (sign === '/') return { kind: 'close', block, expression }
  const isBlock = /^(?:if|unless|each|with|foreach)$/.test(word)
  return isBlock ? { kind: 'open', block, expression } : { kind: 'comment', expression }
}

/** The name of the block that `end…` closes: `endif`, `end_if`, `END IF`; empty for a bare `end`. */
function closedBy(word: string, rest: Inside): string | undefined {
  if (!word.startsWith('end')) return undefined
  if (word === 'end') return /^\w*/.exec(rest.text)?.[0].toLowerCase() ?? ''
  return word.slice(word.startsWith('end_') ? 4 : 3)
}

function readLoop(word: string, rest: Inside): Statement {
  const loop = /^([\w, ]{1,80}?)\s+in\s+/.exec(rest.text)
  const statement = { kind: 'open' as const, block: tag(word) }
  if (!loop?.[1]) return { ...statement, expression: rest.span }
  const name = loop[1].split(',').pop()?.trim() ?? ''
  return { ...statement, expression: after(rest, loop[0]).span, loop: name }
}

function readSet(word: string, rest: Inside): Statement {
  const assigned = /^(\w+)\s*=\s*/.exec(rest.text)
  if (!assigned?.[1])
    return { kind: 'open', block: tag(word), otherwise: 'set', expression: rest.span }
  return { kind: 'set', expression: after(rest, assigned[0]).span, assigns: assigned[1] }
}

function tag(name: string): Block {
  return { engine: 'tags', name }
}

function words(list: string, kind: TokenKind): [string, TokenKind][] {
  return list.split(' ').map((word) => [word, kind])
}
