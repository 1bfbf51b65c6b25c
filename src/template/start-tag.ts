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

/** The opening tag at `at`, or nothing where there is none or it is longer than `limit`. */
export function readStartTag(source: string, at: number, limit: number): StartTag | undefined {
  const writtenName = nameOf.exec(source.slice(at, at + 64))?.[1]
  if (!writtenName) return undefined
  const attributes = new Map<string, Span>()
  const stop = Math.min(source.length, at + limit)
  let i = at + 1 + writtenName.length
  while (i < stop) {
    const char = source.charAt(i)
    if (char === '>') {
      const isClosed = source[i - 1] === '/'
      return {
        start: at,
        end: i + 1,
        writtenName,
        name: writtenName.toLowerCase(),
        attributes,
        isClosed
      }
    }
    if (char === '/' || isSpace(source.charCodeAt(i))) i++
    else i = readAttribute(source, i, stop, attributes)
  }
  return undefined
}

function readAttribute(
  source: string,
  from: number,
  stop: number,
  into: Map<string, Span>
): number {
  let at = from + 1
  while (at < stop && !isSpace(source.charCodeAt(at)) && !'=>'.includes(source.charAt(at))) at++
  const name = source.slice(from, at).toLowerCase()
  if (source[at] !== '=') return at
  const quote = source.charAt(at + 1)
  if (quote === '"' || quote === "'") {
    const close = source.indexOf(quote, at + 2)
    if (close === -1 || close >= stop) return stop
    if (!into.has(name)) into.set(name, { start: at + 2, end: close })
    return close + 1
  }
  const start = at + 1
  at = start
  while (at < stop && !isSpace(source.charCodeAt(at)) && source[at] !== '>') at++
  if (!into.has(name)) into.set(name, { start, end: at })
  return at
}
