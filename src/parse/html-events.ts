import { Tokenizer } from 'htmlparser2'
import type { Span } from '../span.ts'
import { createAttributeReader, type HtmlAttribute } from './html-attributes.ts'

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

  const nameOf = (from: number, to: number): string =>
    masked.slice(base + from, base + to).toLowerCase()

  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext: (from, to) => events.text(base + from, base + to),
      ontextentity(code, to) {
        const end = base + to
        events.entity(String.fromCodePoint(code), masked.lastIndexOf('&', end - 1), end)
      },
      onopentagname(from, to) {
        name = nameOf(from, to)
        start = base + from - 1
      },
      onopentagend: (at) => open(base + at + 1, false),
      onselfclosingtag: (at) => open(base + at + 1, true),
      onclosetag(from, to) {
        const end = closingEnd(masked, base + to, range.end)
        events.close(nameOf(from, to), base + from - 2, end)
      },
      oncomment: (from, to, tail) => events.comment(base + from, base + to - tail),
      ...attributes.callbacks,
      ...unused
    }
  )
  tokenizer.write(masked.slice(range.start, range.end))
  tokenizer.end()
}

function closingEnd(masked: string, from: number, limit: number): number {
  let at = from
  while (at < limit && masked[at] !== '>') at++
  return Math.min(at + 1, limit)
}

function ignore(): void {}

const unused = {
  oncdata: ignore,
  ondeclaration: ignore,
  onprocessinginstruction: ignore,
  onend: ignore
} as const
