import type { Span } from '../span.ts'
import { elementRows, hint, isOwnElement } from './element-rows.ts'
import type { Find } from './finder.ts'
import type { Piece } from './scan.ts'
import { readStartTag, type StartTag } from './start-tag.ts'

// No opening tag is longer, and no dummy text.
const longestTag = 2048
const longestContent = 2048
// How far into a tag a `<` in one of its values may stand.
const longestLook = 240

/**
 * The element at `at` if it is one that a platform fills in,
 * `<span class="eloquaemail">…</span>` or `<td th:text="${x}">…</td>`: what it holds
 * is a dummy or the name of a field. An inline element is a token from its opening
 * tag to its closing one; of any other its content is, so that the document keeps
 * its structure.
 */
export function findElement(source: string, at: number, find: Find): Piece | undefined {
  const code = source.charCodeAt(at + 1) | 32
  if (code < 97 || code > 122) return undefined
  if (!hint.test(source.slice(at, lookEnd(source, at, find)))) return undefined
  const tag = readStartTag(source, at, longestTag)
  return tag && pieceOf(source, tag, find)
}

/** Where the next tag starts, or a little beyond a `<` that stands within this one. */
function lookEnd(source: string, at: number, find: Find): number {
  const next = find('<', at + 1)
  if (next === -1) return Math.min(source.length, at + longestTag)
  const end = find('>', at + 1)
  return end > next ? Math.min(end, at + longestLook) : Math.min(next, at + longestTag)
}

function pieceOf(source: string, tag: StartTag, find: Find): Piece | undefined {
  const content = contentOf(source, tag, find)
  for (const row of elementRows) {
    const isContent = row.value === 'content'
    const value = isContent ? row.isIt?.(source, tag) && content : row.value(tag)
    if (!value) continue
    const range = isCarrier(tag.name)
      ? { start: tag.start, end: content?.closed ?? tag.end }
      : content
    if (!range || range.start === range.end) return undefined
    const inside = { start: value.start, end: value.end }
    return { start: range.start, end: range.end, syntax: row.syntax, inside, kind: 'output' }
  }
  return undefined
}

const carriers = new Set('span t font b i em strong u small th:block'.split(' '))

/** Elements that are nothing besides the value they carry. */
function isCarrier(name: string): boolean {
  return carriers.has(name) || isOwnElement(name)
}

interface Content extends Span {
  /** The end of the closing tag. */
  readonly closed: number
}

const voids = new Set('area br col hr img input link meta source wbr'.split(' '))

/**
 * What stands between the tags. Where nothing closes the element soon, the text up to the
 * next tag; nothing for an element of a platform's own, which may stand alone.
 */
function contentOf(source: string, tag: StartTag, find: Find): Content | undefined {
  if (tag.isClosed || voids.has(tag.name)) return undefined
  const end = closingTag(source, tag, find)
  const closed = end === -1 ? -1 : find('>', end)
  if (closed !== -1) return { start: tag.end, end, closed: closed + 1 }
  const next = find('<', tag.end)
  const stop = next === -1 ? source.length : next
  if (isOwnElement(tag.name) || stop - tag.end > longestContent) return undefined
  return { start: tag.end, end: stop, closed: stop }
}

/** Where the closing tag starts, elements of the same name inside passed over; or -1. */
function closingTag(source: string, tag: StartTag, find: Find): number {
  const names = new Set([tag.writtenName, tag.name])
  const firsts = [...names].map((name) => find(`</${name}`, tag.end)).filter((at) => at !== -1)
  if (firsts.length === 0 || Math.min(...firsts) - tag.end > longestContent) return -1
  const text = source.slice(tag.end, tag.end + longestContent + tag.name.length + 4).toLowerCase()
  let depth = 1
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at + 1)) {
    if (isTagOf(text, `</${tag.name}`, at)) depth--
    else if (isTagOf(text, `<${tag.name}`, at) && !closesItself(text, at)) depth++
    if (depth === 0) return tag.end + at
  }
  return -1
}

/** True for `<span>` and not for `<spanner>`. */
function isTagOf(text: string, start: string, at: number): boolean {
  return text.startsWith(start, at) && !/[\w:-]/.test(text.charAt(at + start.length))
}

function closesItself(text: string, at: number): boolean {
  const end = text.indexOf('>', at)
  return end > 0 && text[end - 1] === '/'
}
