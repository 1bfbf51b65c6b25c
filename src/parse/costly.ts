import { type Span, union } from '../span.ts'
import { isPlainDefinition } from './markdown-definition.ts'

/** Marks (brackets, delimiters, escapes, links) in one block: a parser compares each with those before it. */
const MAX_MARKS = 500
/** Characters of a block times its marks: some marks make a parser read on to the end of the block. */
const MAX_READING = 4_000_000
/** Quote and list markers on one line: each line after it is compared with all of them. */
const MAX_NESTING = 32
/** Columns before a list or quote marker. */
const MAX_INDENT = 100
/** Lines of a text within a quote or a list: each may be a lazy one. */
const MAX_LINES = 500
/** White space between two words of a line. */
const MAX_SPACE = 500
/** Characters of a bare web address. */
const MAX_ADDRESS = 3000

/**
 * The blocks of a Markdown text that would take a parser more than linear time,
 * found by counting in one pass; sorted and disjoint. A block is a run of lines
 * that aren't blank. Where such a block could also open a fence or raw HTML, the
 * span reaches to the end: what follows can't be known without reading it.
 */
export function costly(masked: string): Span[] {
  const spans: Span[] = []
  const isTooDear = meter(masked)
  for (const { start, end, opensMore } of blocksOf(masked)) {
    if (!isTooDear(start, end)) continue
    if (opensMore) return union([...spans, { start, end: masked.length }])
    spans.push({ start, end })
  }
  return union(spans)
}

/** `masked` with one neutral word for each of the `spans`: same length, same indentation, same line end. */
export function neutralise(masked: string, spans: readonly Span[]): string {
  const parts: string[] = []
  let at = 0
  for (const { start, end } of spans) {
    parts.push(masked.slice(at, start), neutralWord(masked.slice(start, end)))
    at = end
  }
  parts.push(masked.slice(at))
  return parts.join('')
}

function neutralWord(text: string): string {
  const indent = Math.min(countIndent(text), MAX_INDENT)
  const [lineEnd = ''] = /[\r\n]{0,2}$/.exec(text.slice(-2)) ?? []
  return text.slice(0, indent) + 'x'.repeat(text.length - indent - lineEnd.length) + lineEnd
}

interface Chunk extends Span {
  /** True where a line starts with a fence or `<`. */
  readonly opensMore: boolean
}

/** Runs of lines that aren't blank; a list item, a heading and a definition start one of their own. */
function* blocksOf(text: string): Generator<Chunk> {
  let start = -1
  let opensMore = false
  let itemIndent = -2
  let definitions = false
  for (const { start: from, end } of linesOf(text)) {
    const line = text.slice(from, end)
    const indent = countIndent(line)
    const blank = indent === line.length
    const isItem =
      indent <= itemIndent + 5 && /^(?:[-*+] +[^\s]|#{1,6} )/.test(line.slice(indent, indent + 16))
    if (!blank) itemIndent = isItem ? indent : Math.min(itemIndent, indent)
    const isDefinition: boolean = (start < 0 || definitions) && isPlainDefinition(line)
    if (start >= 0 && (blank || isItem || isDefinition)) {
      yield { start, end: from, opensMore }
      start = -1
      opensMore = false
    }
    definitions = isDefinition
    if (blank) continue
    if (start < 0) start = from
    if (/^(?:[>\s]|[-*+] |\d{1,9}[.)] ){0,40}(?:<|```|~~~)/.test(line.slice(0, 200)))
      opensMore = true
  }
  if (start >= 0) yield { start, end: text.length, opensMore }
}

function* linesOf(text: string): Generator<Span> {
  const breaks = /\r\n?|\n/g
  let start = 0
  for (const found of text.matchAll(breaks)) {
    yield { start, end: found.index }
    start = found.index + found[0].length
  }
  if (start < text.length) yield { start, end: text.length }
}

function countIndent(line: string): number {
  let at = 0
  while (line[at] === ' ' || line[at] === '\t') at++
  return at
}

/** Says of a block whether it is too dear. Blocks come in order: what it looks up ahead is remembered. */
function meter(text: string): (start: number, end: number) => boolean {
  const closers = new Map(['>', '-->', '?>', ']]>'].map((closer) => [closer, finder(text, closer)]))
  const closerOf = (at: number): string =>
    text.startsWith('<!--', at)
      ? '-->'
      : text.startsWith('<![', at)
        ? ']]>'
        : text[at + 1] === '?'
          ? '?>'
          : '>'
  const reading = (at: number, end: number): number => {
    const next = (closers.get(closerOf(at)) as Finder)(at)
    return Math.min(next, end) - at
  }
  const tick = finder(text, '`')
  const tag = finder(text, '<')
  return (start, end) =>
    marksAreDear(text, start, end) ||
    linesAreDear(text, start, end) ||
    wordsAreDear(text, start, end) ||
    ticksAreDear(text, start, end, tick) ||
    tagsAreDear(text, start, end, tag, reading)
}

type Finder = (from: number) => number

/** The next place of `closer` from an offset on, the text's length where there is none. Offsets never go back. */
function finder(text: string, closer: string): Finder {
  let found = -1
  return (from) => {
    if (found < from) {
      found = text.indexOf(closer, from)
      if (found < 0) found = text.length
    }
    return found
  }
}

const marks: ReadonlySet<string> = new Set(['[', ']', '*', '_', '~', '\\'])

function marksAreDear(text: string, start: number, end: number): boolean {
  let count = 0
  let lines = 1
  for (let at = start; at < end; at++) {
    const character = text[at] as string
    if (character === '\n' || character === '\r') lines++
    else if (marks.has(character) || startsAddress(text, at)) count++
  }
  if (count > MAX_MARKS || count * (end - start) > MAX_READING) return true
  if (lines > MAX_LINES && isContained(text.slice(start, start + 200))) return true
  // A definition's title may go on from line to line, and is read again with each.
  return (
    text[start + countIndent(text.slice(start, start + 4))] === '[' &&
    lines * (end - start) > MAX_READING
  )
}

/** True for a first line that begins with a quote or list marker, or indented, but not with a tag. */
function isContained(line: string): boolean {
  return /^(?:[ \t>]|[-+*] |\d{1,9}[.)] )/.test(line) && !/^[ \t>]*</.test(line)
}

function startsAddress(text: string, at: number): boolean {
  return (
    (text[at] === ':' && text.startsWith('://', at)) ||
    (text[at] === 'w' && text.startsWith('www.', at)) ||
    text[at] === '@'
  )
}

function linesAreDear(text: string, start: number, end: number): boolean {
  for (const line of linesOf(text.slice(start, end))) {
    let nesting = 0
    let indent = 0
    let at = start + line.start
    const stop = start + line.end
    while (at < stop) {
      const length = markerLength(text, at)
      if (length > 0) nesting++
      else if (text[at] === ' ') indent++
      else if (text[at] === '\t') indent += 4
      else break
      at += Math.max(length, 1)
    }
    if (nesting > MAX_NESTING || (nesting > 0 && indent > MAX_INDENT)) return true
  }
  return false
}

/** The length of the quote or list marker that may start at `at`; 0 for none. */
function markerLength(text: string, at: number): number {
  const character = text[at] as string
  if (character === '>') return 1
  if (character === '-' || character === '*' || character === '+')
    return isBlank(text[at + 1]) ? 1 : 0
  if (character < '0' || character > '9') return 0
  const found = /^\d{1,9}[.)](?=\s|$)/.exec(text.slice(at, at + 11))
  return found ? found[0].length : 0
}

function isBlank(character: string | undefined): boolean {
  return (
    character === undefined ||
    character === ' ' ||
    character === '\t' ||
    character === '\n' ||
    character === '\r'
  )
}

/** Long white space within a line, and long web addresses. */
function wordsAreDear(text: string, start: number, end: number): boolean {
  let spaces = 0
  let word = start
  let isAddress = false
  for (let at = start; at < end; at++) {
    if (isBlank(text[at])) {
      spaces = text[at] === '\n' || text[at] === '\r' ? 0 : spaces + 1
      word = at + 1
      isAddress = false
      continue
    }
    if (spaces > MAX_SPACE) return true
    spaces = 0
    isAddress ||= startsAddress(text, at)
    if (isAddress && at - word > MAX_ADDRESS) return true
  }
  return spaces > MAX_SPACE
}

/** Every run of backticks is looked for to the end of the block, or to the next of its length. */
function ticksAreDear(text: string, start: number, end: number, next: Finder): boolean {
  const open = new Map<number, number>()
  let reading = 0
  for (let at = next(start); at < end; at = next(at)) {
    const from = at
    while (at < end && text[at] === '`') at++
    const before = open.get(at - from)
    if (before === undefined) open.set(at - from, from)
    else {
      reading += from - before
      open.delete(at - from)
    }
  }
  for (const from of open.values()) reading += end - from
  return reading > allowance(start, end)
}

/** Every `<` is read on to its closer, or to the end of the block. */
function tagsAreDear(
  text: string,
  start: number,
  end: number,
  next: Finder,
  reading: (at: number, end: number) => number
): boolean {
  let total = 0
  for (let at = next(start); at < end; at = next(at + 1)) {
    total += /[\w!/?]/.test(text[at + 1] ?? '') ? reading(at, end) : 1
    if (total > allowance(start, end)) return true
  }
  return false
}

/** Characters that may be read besides reading each once. */
function allowance(start: number, end: number): number {
  return 32 * (end - start) + 20_000
}
