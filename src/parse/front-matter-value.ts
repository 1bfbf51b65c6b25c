import type { Span } from '../span.ts'
import type { Encode } from './encode.ts'
import type { PassageBuilder } from './passage-builder.ts'
import type { Input } from './sink.ts'

/** A YAML scalar on one line. */
export interface YamlValue {
  /** What it says, its quotes not included. */
  readonly content: Span
  readonly encode: Encode
  /** Why it may not be edited, if it may not. */
  readonly readOnly?: string
  /** Puts its text into a passage. */
  read(builder: PassageBuilder): void
}

/** The scalar that fills `range`; nothing for a block, a flow collection, an alias or an anchor. */
export function readYamlValue(input: Input, range: Span): YamlValue | undefined {
  const { source, masked } = input
  const first = masked[range.start]
  if (first === '"') return readQuoted(input, range, '"')
  if (first === "'") return readQuoted(input, range, "'")
  const startsWithToken = input.tokens.some(({ start }) => start === range.start)
  if (!startsWithToken && /^[|>&!*[{]/.test(source.slice(range.start, range.start + 1)))
    return undefined
  return readPlain(input, range, startsWithToken)
}

/** A backslash, with what it escapes if that is known. */
const backslash = /\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|["\\/ 0abefnrtvN_LP\t])?/g

function readQuoted(input: Input, range: Span, quote: '"' | "'"): YamlValue | undefined {
  const close = closingQuote(input.masked, range, quote)
  if (close < 0 || !/^[ \t]*(?:[ \t]#.*)?$/.test(input.masked.slice(close + 1, range.end)))
    return undefined
  const content = { start: range.start + 1, end: close }
  const units =
    quote === '"' ? doubleUnits(input.masked, content) : singleUnits(input.masked, content)
  return {
    content,
    encode: quote === '"' ? encodeDouble : encodeSingle,
    read: (builder) => readUnits(builder, content, units ?? []),
    ...(units ? {} : { readOnly: 'an escape that YAML does not know' })
  }
}

function closingQuote(text: string, { start, end }: Span, quote: string): number {
  for (let at = start + 1; at < end; at++) {
    if (quote === '"' && text[at] === '\\') at++
    else if (text[at] === quote) {
      if (quote === '"' || text[at + 1] !== "'") return at
      at++
    }
  }
  return -1
}

interface Unit extends Span {
  readonly value: string
}

function singleUnits(text: string, { start, end }: Span): Unit[] {
  return [...text.slice(start, end).matchAll(/''/g)].map(({ index }) => ({
    start: start + index,
    end: start + index + 2,
    value: "'"
  }))
}

/** Nothing where an escape is not one. */
function doubleUnits(text: string, { start, end }: Span): Unit[] | undefined {
  const units: Unit[] = []
  for (const { 0: written, index } of text.slice(start, end).matchAll(backslash)) {
    const value = unescapeDouble(written)
    if (value === undefined) return undefined
    units.push({ start: start + index, end: start + index + written.length, value })
  }
  return units
}

const escapes: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['\t', '\t'],
  ['r', '\r'],
  ['N', '\u0085'],
  ['_', '\u00a0'],
  ['L', '\u2028'],
  ['P', '\u2029'],
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  [' ', ' ']
])

/** Nothing for a control character: no subject has one. */
function unescapeDouble(written: string): string | undefined {
  if (written.length === 2) return escapes.get(written[1] as string)
  const code = Number.parseInt(written.slice(2), 16)
  return code > 31 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    ? String.fromCodePoint(code)
    : undefined
}

function readUnits(builder: PassageBuilder, { start, end }: Span, units: readonly Unit[]): void {
  let at = start
  for (const unit of units) {
    builder.text(at, unit.start)
    builder.unit(unit.value, unit.start, unit.end)
    at = unit.end
  }
  builder.text(at, end)
}

function readPlain(input: Input, range: Span, startsWithToken: boolean): YamlValue {
  const written = input.masked.slice(range.start, range.end)
  const comment = /[ \t]#/.exec(written)
  const body = (comment ? written.slice(0, comment.index) : written).trimEnd()
  const content = { start: range.start, end: range.start + body.length }
  const isOdd =
    (!startsWithToken && /^(?:[\]}%@`#,]|[-?:](?:\s|$))/.test(body)) || /:(?:\s|$)/.test(body)
  const readOnly = isOdd
    ? 'a plain YAML value with a character that has a meaning'
    : comment
      ? 'a comment after a plain YAML value'
      : isOtherType(body)
        ? 'a YAML value that is not text'
        : undefined
  return {
    content,
    encode: (text) => text,
    read: (builder) => builder.text(content.start, content.end),
    ...(readOnly === undefined ? {} : { readOnly })
  }
}

function isOtherType(plain: string): boolean {
  return /^(?:~|null|true|false|yes|no|on|off|[-+.\d][-+.:_\dTZe ]*)$/i.test(plain)
}

function encodeDouble(text: string): string {
  return text.replace(/["\\]/g, '\\$&')
}

function encodeSingle(text: string): string {
  return text.replaceAll("'", "''")
}
