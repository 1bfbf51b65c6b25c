import type { Format } from '../passage.ts'
import { isOutput, type TemplateToken } from './token.ts'

// A punctuation mark that no template has: emphasis beside it opens and closes as beside a comma.
const PUNCTUATION = '\u2056'

/**
 * `source` with characters in the place of its tokens that a parser passes over,
 * at the same length. Printing tokens become a word; the others white space, in
 * Markdown a comment where they fill their line, if there is room for one, and
 * punctuation where they don't.
 */
export function mask(source: string, tokens: readonly TemplateToken[], format: Format): string {
  const parts: string[] = []
  const alone = format === 'markdown' ? findAlone(source, tokens) : undefined
  let at = 0
  for (const token of tokens) {
    parts.push(source.slice(at, token.start), maskOf(token, alone))
    at = token.end
  }
  parts.push(source.slice(at))
  return parts.join('')
}

function maskOf(token: TemplateToken, alone: ReadonlySet<TemplateToken> | undefined): string {
  const length = token.end - token.start
  if (isOutput(token)) return 'x'.repeat(length)
  if (!alone) return ' '.repeat(length)
  if (!alone.has(token)) return PUNCTUATION.repeat(length)
  if (length < 7) return ' '.repeat(length)
  return '<!--' + 'x'.repeat(length - 7) + '-->'
}

/** The tokens on lines that hold nothing but tokens that print nothing, white space and quote marks. */
function findAlone(source: string, tokens: readonly TemplateToken[]): Set<TemplateToken> {
  const alone = new Set<TemplateToken>()
  let line: TemplateToken[] = []
  let isClean = true
  let at = 0
  for (const token of tokens) {
    const gap = readGap(source, at, token.start)
    if (gap.breaks) {
      if (isClean && gap.endsClean) for (const each of line) alone.add(each)
      line = []
      isClean = gap.startsClean
    } else isClean &&= gap.startsClean && (line.length === 0 || gap.endsClean)
    isClean &&= !isOutput(token)
    line.push(token)
    at = token.end
  }
  if (isClean && readGap(source, at, source.length).endsClean)
    for (const each of line) alone.add(each)
  return alone
}

interface Gap {
  readonly breaks: boolean
  /** True where nothing stands between the gap's start and its first line end. */
  readonly endsClean: boolean
  /** True where nothing but quote marks stands between its last line end and its end. */
  readonly startsClean: boolean
}

function readGap(source: string, start: number, end: number): Gap {
  const text = source.slice(start, end)
  const first = text.search(/[\r\n]/)
  const breaks = first !== -1
  const last = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'))
  const head = breaks ? text.slice(0, first) : text
  const tail = breaks ? text.slice(last + 1) : text
  return { breaks, endsClean: head.trim() === '', startsClean: /^[ \t>]*$/.test(tail) }
}
