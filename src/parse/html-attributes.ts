import { QuoteType } from 'htmlparser2'
import type { Span } from '../span.ts'
import { isLogic } from './html-logic.ts'

/** A piece of text; with a `value` it is an entity, or several that can't be told apart. */
export interface TextPart extends Span {
  readonly value?: string
}

/**
 * An attribute with a value; its span is that of the value, without quotes. One that a
 * template engine reads may have none.
 */
export interface HtmlAttribute extends Span {
  readonly name: string
  /** As written: nothing decoded, template tokens masked. */
  readonly value: string
  readonly quote: '"' | "'" | ''
  /** Filled for `alt` and `title`, which people read. */
  readonly parts: readonly TextPart[]
}

/** The attributes of the tag that a tokenizer is in. */
export interface AttributeReader {
  readonly callbacks: {
    onattribname(from: number, to: number): void
    onattribdata(from: number, to: number): void
    onattribentity(code: number): void
    onattribend(quote: QuoteType, to: number): void
  }
  /** The attributes since the last call. */
  take(): readonly HtmlAttribute[]
}

export function createAttributeReader(masked: string, base: number): AttributeReader {
  let list: HtmlAttribute[] = []
  let name = ''
  let start = 0
  let parts: TextPart[] = []
  /** The entities read since the last text, which ended at `at`. */
  let values: string[] = []
  let at = 0

  return {
    callbacks: {
      onattribname(from, to) {
        name = masked.slice(base + from, base + to).toLowerCase()
        start = at = valueStart(masked, base + to)
        parts = []
        values = []
      },
      onattribdata(from, to) {
        if (!isRead(name)) return
        for (const part of splitEntities(masked, at, base + from, values)) parts.push(part)
        values = []
        if (from < to) parts.push({ start: base + from, end: base + to })
        at = base + to
      },
      onattribentity(code) {
        values.push(String.fromCodePoint(code))
      },
      onattribend(quote, to) {
        const isUsed = used.has(name)
        if (isUsed ? quote === QuoteType.NoValue : !isLogic(name)) return
        const end = base + to - (quote === QuoteType.Unquoted ? 0 : 1)
        const value = masked.slice(start, end)
        const known = list.some((attribute) => attribute.name === name)
        if (!known) list.push({ name, start, end, value, quote: quotes.get(quote) ?? '', parts })
      }
    },
    take() {
      const taken = list
      list = []
      return taken
    }
  }
}

/** An entity may stand for two code points; where the counts differ, the entities are one part. */
function splitEntities(masked: string, start: number, end: number, values: string[]): TextPart[] {
  const starts: number[] = []
  for (let at = start; at < end; at++) if (masked[at] === '&') starts.push(at)
  if (starts.length !== values.length) return [{ value: values.join(''), start, end }]
  return starts.map((at, i) => ({
    value: values[i] as string,
    start: at,
    end: starts[i + 1] ?? end
  }))
}

/** The offset after `=` and the quote, if there is one. */
function valueStart(masked: string, nameEnd: number): number {
  let at = nameEnd
  while (/\s/.test(masked.charAt(at))) at++
  if (masked[at] === '=') at++
  while (/\s/.test(masked.charAt(at))) at++
  return masked[at] === '"' || masked[at] === "'" ? at + 1 : at
}

const quotes: ReadonlyMap<QuoteType, '"' | "'"> = new Map([
  [QuoteType.Double, '"'],
  [QuoteType.Single, "'"]
])

/** True for attributes whose value a person reads. */
export function isRead(name: string): boolean {
  return name === 'alt' || name === 'title'
}

const used: ReadonlySet<string> = new Set([
  'alt',
  'background',
  'background-url',
  'class',
  'colspan',
  'css-class',
  'href',
  'id',
  'rowspan',
  'src',
  'style',
  'title'
])
