import type { Span } from '../span.ts'
import { isSpace } from './characters.ts'

/** The opening tag of an element. */
export interface StartTag extends Span {
  readonly writtenName: string
  /** In lower case. */
  readonly name: string
  /** The values of its attributes in the source, without quotes, by their names in lower case. */
  readonly attributes: ReadonlyMap<string, Span>
  /** True for `<x/>`. */
  readonly isClosed: boolean
}

const nameOf = /^<([A-Za-z][\w:.-]{0,60})(?=[\s/>])/

/**
 * The opening tag at `at`, or nothing where there is none, where it is longer than
 * `limit`, or where another tag starts before its end.
 */
export function readStartTag(source: string, at: number, limit: number): StartTag | undefined {
  const writtenName = nameOf.exec(source.slice(at, at + 64))?.[1]
  if (!writtenName) return undefined
  const attributes = new Map<string, Span>()
  const stop = Math.min(source.length, at + limit)
  let i = at + 1 + writtenName.length
  while (i < stop) {
    const char = source.charAt(i)
    if (char === '<') return undefined
    if (char === '>') {
      const isClosed = source[i - 1] === '/'
      const name = writtenName.toLowerCase()
      return { start: at, end: i + 1, writtenName, name, attributes, isClosed }
    }
    if (char === '/' || isSpace(source.charCodeAt(i))) i++
    else i = readAttribute(source, i, stop, attributes)
  }
  return undefined
}

/** Reads the attribute at `from`, and gives the place after it. */
function readAttribute(
  source: string,
  from: number,
  stop: number,
  into: Map<string, Span>
): number {
  const end = wordEnd(source, from, stop, '=<>')
  const equals = skipSpaces(source, end, stop)
  if (source[equals] !== '=') return Math.max(end, from + 1)
  const name = source.slice(from, end).toLowerCase()
  const start = skipSpaces(source, equals + 1, stop)
  const quote = source.charAt(start)
  const isQuoted = quote === '"' || quote === "'"
  const value = isQuoted
    ? { start: start + 1, end: quoteEnd(source, quote, start + 1, stop) }
    : { start, end: wordEnd(source, start, stop, '>') }
  if (value.end >= stop) return stop
  if (!into.has(name)) into.set(name, value)
  return isQuoted ? value.end + 1 : value.end
}

function wordEnd(source: string, from: number, stop: number, ends: string): number {
  let at = from
  while (at < stop && !isSpace(source.charCodeAt(at)) && !ends.includes(source.charAt(at))) at++
  return at
}

function skipSpaces(source: string, from: number, stop: number): number {
  let at = from
  while (at < stop && isSpace(source.charCodeAt(at))) at++
  return at
}

function quoteEnd(source: string, quote: string, from: number, stop: number): number {
  let at = from
  while (at < stop && source.charAt(at) !== quote) at++
  return at
}
