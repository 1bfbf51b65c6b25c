import { QuoteType, Tokenizer } from 'htmlparser2'
import type { Span } from '../span.ts'

/** A piece of text; with a `value` it is an entity, or several that can't be told apart. */
export interface TextPart extends Span {
  readonly value?: string
}

/** An attribute with a value; its span is that of the value, without quotes. */
export interface HtmlAttribute extends Span {
  readonly name: string
  /** As written: nothing decoded, template tokens masked. */
  readonly value: string
  readonly quote: '"' | "'" | ''
  /** Filled for `alt` and `title`, which people read. */
  readonly parts: readonly TextPart[]
}

/** An opening tag; its span is from `<` to `>`. */
export interface HtmlTag extends Span {
  readonly name: string
  readonly attributes: readonly HtmlAttribute[]
  /** Written with `/>`, whether or not that means anything. */
  readonly selfClosing: boolean
}

/** What is met, in source order. */
export interface HtmlEvents {
  /** May come in several pieces. */
  text(start: number, end: number): void
  /** One entity; one that stands for two code points comes twice, at the same place. */
  entity(value: string, start: number, end: number): void
  open(tag: HtmlTag): void
  close(name: string, start: number, end: number): void
  /** What is between `<!--` and `-->`. */
  comment(start: number, end: number): void
}

/** Reads `range` of `masked`; all offsets are those of `masked`. */
export function readHtml(masked: string, range: Span, events: HtmlEvents): void {
  const base = range.start
  const attributes = createAttributeReader(masked, base)
  let name = ''
  let start = 0

  function open(end: number, selfClosing: boolean): void {
    events.open({ name, start, end, attributes: attributes.take(), selfClosing })
  }

  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext: (from, to) => events.text(base + from, base + to),
      ontextentity(code, to) {
        const end = base + to
        const at = masked.lastIndexOf('&', end - 1)
        events.entity(String.fromCodePoint(code), at, end)
      },
      onopentagname(from, to) {
        attributes.take()
        name = masked.slice(base + from, base + to).toLowerCase()
        start = base + from - 1
      },
      onopentagend: (at) => open(base + at + 1, false),
      onselfclosingtag: (at) => open(base + at + 1, true),
      onclosetag(from, to) {
        const closed = masked.slice(base + from, base + to).toLowerCase()
        events.close(closed, base + from - 2, closingEnd(masked, base + to, range.end))
      },
      oncomment: (from, to, tail) => events.comment(base + from, base + to - tail),
      ...attributes.callbacks,
      oncdata() {},
      ondeclaration() {},
      onprocessinginstruction() {},
      onend() {}
    }
  )
  tokenizer.write(masked.slice(range.start, range.end))
  tokenizer.end()
}

function closingEnd(masked: string, from: number, limit: number): number {
  const at = masked.indexOf('>', from)
  return at < 0 || at >= limit ? limit : at + 1
}

interface AttributeReader {
  readonly callbacks: {
    onattribname(from: number, to: number): void
    onattribdata(from: number, to: number): void
    onattribentity(code: number): void
    onattribend(quote: QuoteType, to: number): void
  }
  /** The attributes since the last call. */
  take(): readonly HtmlAttribute[]
}

function createAttributeReader(masked: string, base: number): AttributeReader {
  let list: HtmlAttribute[] = []
  let name = ''
  let start = 0
  let parts: TextPart[] = []
  let values: string[] = []
  let at = -1

  function entities(end: number): void {
    if (values.length > 0)
      for (const part of splitEntities(masked, at, end, values)) parts.push(part)
    values = []
  }

  return {
    callbacks: {
      onattribname(from, to) {
        name = masked.slice(base + from, base + to).toLowerCase()
        start = valueStart(masked, base + to)
        at = start
        parts = []
        values = []
      },
      onattribdata(from, to) {
        if (!isRead(name)) return
        entities(base + from)
        if (from < to) parts.push({ start: base + from, end: base + to })
        at = base + to
      },
      onattribentity(code) {
        if (isRead(name)) values.push(String.fromCodePoint(code))
      },
      onattribend(quote, to) {
        if (quote === QuoteType.NoValue || !used.has(name)) return
        if (list.some((attribute) => attribute.name === name)) return
        const end = base + to - (quote === QuoteType.Unquoted ? 0 : 1)
        const value = masked.slice(start, end)
        list.push({ name, start, end, value, quote: quoteCharacter(quote), parts })
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

function quoteCharacter(quote: QuoteType): '"' | "'" | '' {
  if (quote === QuoteType.Double) return '"'
  return quote === QuoteType.Single ? "'" : ''
}

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
  'style',
  'title'
])
