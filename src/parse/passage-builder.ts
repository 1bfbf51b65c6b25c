import { firstIndex } from '../first-index.ts'
import {
  ATOM,
  type Atom,
  LINE_END,
  type Mark,
  type MarkType,
  type Passage,
  type Slot
} from '../passage.ts'
import { type Span, union } from '../span.ts'
import type { TemplateToken } from '../template/token.ts'

/**
 * The map from a passage's text to its source, as runs in order. In an exact run
 * each character of the text is the same character of the source; any other run
 * is a unit (an entity, a white-space run) that is taken whole.
 */
interface Run {
  readonly text: number
  readonly length: number
  readonly start: number
  readonly end: number
}

/** Collects what a reader takes in as one piece, with the way back to the source. */
export interface PassageBuilder {
  /**
   * Characters of the source that the reader sees as they are. White space is
   * collapsed; template tokens in the range become atoms. Ranges come in source order.
   */
  text(start: number, end: number): void
  /** A unit of the source that the reader sees as `value`: an entity, an escape. */
  unit(value: string, start: number, end: number): void
  /** A hard line break, `<br>`: `\n` in the text. */
  lineBreak(start: number, end: number): void
  /** A line end that may also be a wrapped line: `LINE_END` in the text. */
  lineEnd(start: number, end: number): void
  /** White space that is not seen as written: a soft line end with the prefix of the next line. */
  space(start: number, end: number): void
  /** An image or another replaced element: an atom without a token. */
  image(start: number, end: number): void
  /** Inline markup from here on. */
  openMark(type: MarkType, start: number, end: number): void
  /** The end of the mark opened last; `start === end` where the source has no closing markup. */
  closeMark(start: number, end: number): void
  /** True where nothing that a reader sees came in. */
  isEmpty(): boolean
  /** The passage; marks still open are closed at the end. Leading and trailing white space is not part of its text. */
  build(where: PassagePlace): Passage
}

export interface PassagePlace {
  readonly index: number
  readonly slot: Slot
  readonly block: number
  readonly encode: (text: string) => string
  readonly readOnly?: string
  readonly plain?: boolean
}

/** `tokens` are all tokens of the source, sorted; the builder finds those inside the ranges it is given. */
export function createPassageBuilder(
  source: string,
  tokens: readonly TemplateToken[]
): PassageBuilder {
  const chunks: string[] = []
  const runs: Run[] = []
  const atoms: Atom[] = []
  const marks: { type: MarkType; open: Span; start: number; depth: number }[] = []
  const closed: { mark: Mark; order: number }[] = []
  let order = 0
  let length = 0
  let lastChar = ''
  let broken: string | undefined
  let lastEnd = -1

  function push(value: string, start: number, end: number): void {
    if (value === '' || start >= end) return
    if (start < lastEnd) broken ??= 'its parts are not in source order'
    lastEnd = end
    chunks.push(value)
    runs.push({ text: length, length: value.length, start, end })
    length += value.length
    lastChar = value[value.length - 1] as string
  }

  function pushSpace(start: number, end: number): void {
    const last = runs[runs.length - 1]
    if (last && isGap(lastChar) && last.end === start) {
      runs[runs.length - 1] = { ...last, end }
      lastEnd = end
    } else if (!isGap(lastChar)) push(' ', start, end)
  }

  function pushCharacters(start: number, end: number): void {
    let at = start
    while (at < end) {
      let stop = at
      if (isSpace(source.charCodeAt(at))) {
        while (stop < end && isSpace(source.charCodeAt(stop))) stop++
        if (stop === at + 1 && source[at] === ' ' && !isGap(lastChar)) push(' ', at, stop)
        else pushSpace(at, stop)
      } else {
        stop = wordsEnd(source, at, end)
        push(source.slice(at, stop), at, stop)
      }
      at = stop
    }
  }

  function pushLine(character: string, start: number, end: number): void {
    const last = runs[runs.length - 1]
    if (last && lastChar === ' ' && last.end <= start) {
      chunks[chunks.length - 1] = character
      // Markup may stand between: `<b>Hi </b><br>`. It is no part of the break.
      runs[runs.length - 1] = { ...last, start: last.end === start ? last.start : start, end }
      lastChar = character
      lastEnd = end
    } else push(character, start, end)
  }

  function pushToken(token: TemplateToken): void {
    atoms.push(
      repeats(source, token) ? { at: length, token, repeats: true } : { at: length, token }
    )
    push(ATOM, token.start, token.end)
  }

  return {
    text(start, end) {
      let at = start
      for (
        let i = firstIndex(tokens, ({ end: tokenEnd }) => tokenEnd > start);
        i < tokens.length;
        i++
      ) {
        const token = tokens[i] as TemplateToken
        if (token.start >= end) break
        if (token.start < at || token.end > end) {
          broken ??= 'a template token reaches across the markup'
          continue
        }
        pushCharacters(at, token.start)
        pushToken(token)
        at = token.end
      }
      pushCharacters(at, end)
    },
    unit(value, start, end) {
      if (/^[ \t\r\n\f]+$/.test(value)) pushSpace(start, end)
      else push(value, start, end)
    },
    lineBreak: (start, end) => pushLine('\n', start, end),
    lineEnd: (start, end) => pushLine(LINE_END, start, end),
    space: pushSpace,
    image(start, end) {
      atoms.push({ at: length })
      push(ATOM, start, end)
    },
    openMark(type, start, end) {
      marks.push({ type, open: { start, end }, start: length, depth: order++ })
    },
    closeMark(start, end) {
      const mark = marks.pop()
      if (!mark) return
      const span = { start: mark.start, end: length }
      closed.push({
        mark: { type: mark.type, span, open: mark.open, close: { start, end } },
        order: mark.depth
      })
    },
    isEmpty() {
      return chunks.every((chunk) => chunk.trim() === '')
    },
    build(where) {
      while (marks.length > 0) this.closeMark(lastEnd, lastEnd)
      const text = chunks.join('')
      const head = text.length - text.trimStart().length
      const body = text.trim()
      const readOnly = where.readOnly ?? broken
      return {
        index: where.index,
        slot: where.slot,
        block: where.block,
        text: body,
        atoms: atoms.map((atom) => ({ ...atom, at: atom.at - head })),
        marks: closed
          .sort((a, b) => a.order - b.order)
          .map(({ mark }) => ({ ...mark, span: clip(mark.span, head, body.length) })),
        encode: where.encode,
        toSource: ({ start, end }) => sourceRanges(runs, { start: start + head, end: end + head }),
        ...(readOnly === undefined ? {} : { readOnly }),
        ...(where.plain ? { plain: true } : {})
      }
    }
  }
}

/** `{% for … %}`, `{{#each …}}`, `<% items.each do %>`: not an `if`, in whatever syntax. */
function repeats(source: string, { kind, start, end }: TemplateToken): boolean {
  return kind === 'open' && !conditional.test(source.slice(start, Math.min(end, start + 24)))
}

const conditional = /^[^a-z]{0,12}(?:php\s{1,4})?(?:if|ifnot|unless|case|switch)\b/i

function isGap(character: string): boolean {
  return character === ' ' || character === '\n' || character === LINE_END
}

function clip(span: Span, head: number, length: number): Span {
  const inside = (offset: number): number => Math.min(Math.max(offset - head, 0), length)
  return { start: inside(span.start), end: inside(span.end) }
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9 || code === 12
}

/** Where the words from `at` end that have one plain space between them: the reader sees them as they are written. */
function wordsEnd(source: string, at: number, end: number): number {
  let stop = at + 1
  if (isParting(source.charCodeAt(at))) return stop
  while (stop < end && (!isParting(source.charCodeAt(stop)) || isJoining(source, stop, end))) stop++
  return stop
}

/** True for one plain space with a word behind it. */
function isJoining(source: string, at: number, end: number): boolean {
  return source[at] === ' ' && at + 1 < end && !isParting(source.charCodeAt(at + 1))
}

/** A line separator in the source is no space, and yet the space behind it is not seen. */
function isParting(code: number): boolean {
  return isSpace(code) || code === LINE_END.charCodeAt(0)
}

function sourceRanges(runs: readonly Run[], span: Span): Span[] {
  const ranges: Span[] = []
  for (
    let i = firstIndex(runs, ({ text, length }) => text + length > span.start);
    i < runs.length;
    i++
  ) {
    const run = runs[i] as Run
    if (run.text >= span.end) break
    if (run.end - run.start === run.length) {
      const start = run.start + Math.max(0, span.start - run.text)
      const end = run.start + Math.min(run.length, span.end - run.text)
      ranges.push({ start, end })
    } else ranges.push({ start: run.start, end: run.end })
  }
  return union(ranges)
}
