import { elementRows, hint } from './element-rows.ts'
import type { Find } from './finder.ts'
import type { Piece } from './scan.ts'
import { readStartTag, type StartTag } from './start-tag.ts'

// No opening tag is longer, and no dummy text.
const longestTag = 2048
const longestContent = 2048

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
  const next = find('<', at + 1)
  const until = Math.min(next === -1 ? source.length : next, at + longestTag)
  if (!hint.test(source.slice(at, until))) return undefined
  const tag = readStartTag(source, at, longestTag)
  return tag && pieceOf(source, tag, find)
}

function pieceOf(source: string, tag: StartTag, find: Find): Piece | undefined {
  const content = contentOf(source, tag, find)
  for (const row of elementRows) {
    const value = row.value === 'content' ? row.isIt?.(source, tag) && content : row.value(tag)
    if (!value) continue
    const inside = { start: value.start, end: value.end }
    const piece = { syntax: row.syntax, inside, kind: 'output' as const }
    if (!content) return { ...piece, start: tag.start, end: tag.end }
    if (isCarrier(tag.name)) return { ...piece, start: tag.start, end: content.closed }
    if (content.start === content.end) return undefined
    return { ...piece, start: content.start, end: content.end }
  }
  return undefined
}

const carriers = new Set('span t font b i em strong u small th:block'.split(' '))

/** Elements that are nothing besides the value they carry. */
function isCarrier(name: string): boolean {
  return carriers.has(name) || name.includes(':') || elementRows.some((r) => r.element === name)
}

interface Content {
  readonly start: number
  readonly end: number
  /** The end of the closing tag. */
  readonly closed: number
}

/** What stands between the tags; nothing for a tag that closes itself or is not closed soon. */
function contentOf(source: string, tag: StartTag, find: Find): Content | undefined {
  if (tag.isClosed) return undefined
  const closing = `</${tag.writtenName}`
  const first = find(closing, tag.end)
  if (first === -1 || first - tag.end > longestContent) return undefined
  const end = closingTag(source, tag, closing)
  const closed = end === -1 ? -1 : source.indexOf('>', end)
  return closed === -1 ? undefined : { start: tag.end, end, closed: closed + 1 }
}

/** Where the closing tag starts, elements of the same name inside passed over; or -1. */
function closingTag(source: string, tag: StartTag, closing: string): number {
  const text = source.slice(tag.end, tag.end + longestContent + closing.length)
  const opening = `<${tag.writtenName}`
  let depth = 1
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at + 1)) {
    if (text.startsWith(closing, at)) depth--
    else if (text.startsWith(opening, at)) depth++
    if (depth === 0) return tag.end + at
  }
  return -1
}
