import type { Span } from '../span.ts'
import { fold } from './fold.ts'
import { nameParts } from './name-words.ts'
import { ownerOfWord } from './owners.ts'
import { isBareName, isNamed } from './role.ts'
import {
  closings,
  formAdjectives,
  forms,
  greetings,
  honorifics,
  lightClosings
} from './salutation-words.ts'
import type { TokenRole, TokenValue } from './token.ts'
import { neutral } from './value-words.ts'

// Characters on either side of a token that are looked at, the first few of them for the last word.
const near = 32
const nearby = 120
const following = 40

const greeting = /* @__PURE__ */ endingWith(greetings, '[\\s,]*$')
const closing = /* @__PURE__ */ endingWith(closings, '[,.!]?\\s*$')
const lightClosing = /* @__PURE__ */ endingWith(
  lightClosings,
  '[,.!]?[ \\t]*\\n\\s*$',
  '(?:^|[\\n.!?])\\s{0,20}'
)

const greetingEnds = /* @__PURE__ */ lastWords(greetings)
const closingEnds = /* @__PURE__ */ lastWords([...closings, ...lightClosings])

const blocks =
  /<\/?(?:br|p|div|td|th|tr|table|h[1-6]|li|ul|ol|mj-[a-z]+|center|blockquote|body)\b[^<>]*>/gi
const inline = /<[^<>]*>|[*_~`#>|]/g

/** A title between the greeting and the name: `Dear {{ title }} {{ x }}`. */
const other = /(?:\{\{[^{}]{1,60}\}\}|%%[^%]{1,40}%%)\s$/

/** A token whose role its own words have decided, or not. */
export interface Decided {
  readonly role: TokenRole
  readonly value: TokenValue
}

/**
 * The role of a printing token with what stands around it taken in: an unknown name
 * after "Hi" or with a fallback such as "friend" is the reader's, and a bare name
 * below "Best regards" the writer's.
 */
export function settleRole(
  source: string,
  token: Span,
  path: readonly string[],
  { role, value }: Decided,
  literal: string | undefined
): TokenRole {
  if (role === 'unknown' && value === 'unknown' && path.length > 0)
    return isAddressed(source, token, path, literal) ? 'recipient-name' : role
  if (role === 'recipient-name' && path.length === 1)
    return isSigned(source, token, path) ? 'sender' : role
  return role
}

function isAddressed(
  source: string,
  { start, end }: Span,
  path: readonly string[],
  literal: string | undefined
): boolean {
  const parts = nameParts(path)
  if (literal !== undefined && isForm(literal)) return !isLabel(parts)
  if (honorifics.test(source.slice(end, end + 4))) return true
  const isName = isNamed(parts)
  if (!isName && (path.length > 1 || isThing(parts))) return false
  const before = textBefore(source, start, greetingEnds)
  if (!greeting.test(before.replace(other, ''))) return false
  // `Hello {{ x }} fans` greets somebody else.
  return isName || !/^ ?[\p{L}\p{N}]/u.test(textAfter(source, end))
}

/** A status may be "member", and is no name. */
function isLabel(parts: readonly (readonly string[])[]): boolean {
  const last = parts[parts.length - 1] ?? []
  return neutral.has(last[last.length - 1] ?? '')
}

/** `Hi {{ team }}` greets no reader. */
function isThing(parts: readonly (readonly string[])[]): boolean {
  const last = parts[parts.length - 1] ?? []
  return ownerOfWord(last[last.length - 1] ?? '') === 'thing'
}

/** `friend`, `valued customer`, `Dear Subscriber`. */
function isForm(literal: string): boolean {
  if (literal.length > 40) return false
  const said = fold(literal)
    .split(/[\s,.!/]+/)
    .filter(Boolean)
  const last = said[said.length - 1]
  return (
    last !== undefined &&
    forms.has(last) &&
    said.slice(0, -1).every((word) => formAdjectives.has(word) || forms.has(word))
  )
}

function isSigned(source: string, { start, end }: Span, path: readonly string[]): boolean {
  const before = textBefore(source, start, closingEnds)
  const isClosed = closing.test(before) || lightClosing.test(before)
  return (
    isClosed &&
    isBareName(nameParts(path)) &&
    /^[ \t]*(?:\n|$|,[ \t]*(?:\n|$|[^\p{Ll}\s]))/u.test(textAfter(source, end))
  )
}

/**
 * The text before `start`, folded, without markup; where a block begins or ends there is a line end.
 * Empty where it ends in none of `words`.
 */
function textBefore(source: string, start: number, words: ReadonlySet<string>): string {
  const last = source.slice(Math.max(0, start - near), start)
  const word = /(\p{L}+)[^\p{L}<>{};]*$/u.exec(last)?.[1]
  if (word && !words.has(fold(word))) return ''
  return fold(plain(source.slice(Math.max(0, start - nearby), start)))
}

function textAfter(source: string, end: number): string {
  return plain(source.slice(end, end + following).replace(/<[^>]*$/, ''))
}

function plain(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/&nbsp;|\u00a0/g, ' ')
    .replace(blocks, '\n')
    .replace(inline, '')
}

/** One of `phrases` as whole words, and then `end`. */
function endingWith(
  phrases: readonly string[],
  end: string,
  start = '(?:^|[^\\p{L}\\p{N}])'
): RegExp {
  return new RegExp(`${start}(?:${phrases.map(fold).join('|').replaceAll(' ', '\\s')})${end}`, 'u')
}

function lastWords(phrases: readonly string[]): ReadonlySet<string> {
  return new Set(phrases.map((phrase) => fold(phrase).split(' ').pop() as string))
}
