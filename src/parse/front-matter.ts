import type { Slot } from '../passage.ts'
import type { Span } from '../span.ts'
import { readYamlValue } from './front-matter-value.ts'
import { createPassageBuilder } from './passage-builder.ts'
import type { Input, Sink } from './sink.ts'

/**
 * Reads the YAML front matter: its subject and preheader are passages. Returns
 * where the text after it starts; without front matter that is the start of the
 * source, a byte order mark not included.
 */
export function readFrontMatter(input: Input, sink: Sink): number {
  const start = input.source.charCodeAt(0) === 0xfeff ? 1 : 0
  const lines = frontMatterLines(input.masked, start)
  if (!lines) return start
  for (const index of lines.entries.keys()) readEntry(input, sink, lines.entries, index)
  return lines.end
}

/** The lines between the fences, and where the line after the second one starts. */
function frontMatterLines(
  text: string,
  start: number
): { entries: Span[]; end: number } | undefined {
  if (!text.startsWith('---', start)) return undefined
  const entries: Span[] = []
  const lineEnd = /\r\n?|\n|$/g
  let at = start
  for (let first = true; at < text.length; first = false) {
    lineEnd.lastIndex = at
    const found = lineEnd.exec(text) as RegExpExecArray
    const line = text.slice(at, found.index)
    const next = found.index + found[0].length
    const fence = isFence(line)
    if (first && fence !== '---') return undefined
    if (!first && fence) return { entries, end: next }
    if (!first) entries.push({ start: at, end: found.index })
    at = next
  }
  return undefined
}

function isFence(line: string): string | undefined {
  return /^(---|\.\.\.)[ \t]*$/.exec(line)?.[1]
}

const slots: ReadonlyMap<string, Slot> = new Map([
  ['subject', 'subject'],
  ['subjectline', 'subject'],
  ['emailsubject', 'subject'],
  ['preheader', 'preheader'],
  ['preheadertext', 'preheader'],
  ['preview', 'preheader'],
  ['previewtext', 'preheader'],
  ['previewline', 'preheader']
])

/** `subject: …`, in any of the usual spellings: `previewText`, `preview_text`, `Preview-Text`. */
function readEntry(input: Input, sink: Sink, lines: readonly Span[], at: number): void {
  const line = lines[at] as Span
  const written = input.masked.slice(line.start, line.end)
  const key = /^([A-Za-z][A-Za-z_-]{0,40}):[ \t]+(?=[^ \t])/.exec(written)
  const slot = key && slots.get((key[1] as string).replace(/[_-]/g, '').toLowerCase())
  if (!slot || goesOn(input.masked, lines, at + 1)) return
  const value = readYamlValue(input, { start: line.start + key[0].length, end: line.end })
  if (!value) return
  const builder = createPassageBuilder(input.source, input.tokens)
  value.read(builder)
  if (builder.isEmpty()) return
  const { encode, readOnly } = value
  const index = sink.passages.length
  sink.passages.push(
    builder.build({
      index,
      slot,
      block: -1,
      encode,
      plain: true,
      ...(readOnly ? { readOnly } : {})
    })
  )
}

/** True where the lines from `at` on belong to the value before them. */
function goesOn(text: string, lines: readonly Span[], at: number): boolean {
  for (let i = at; i < lines.length; i++) {
    const { start, end } = lines[i] as Span
    const line = text.slice(start, end)
    if (/[^ \t]/.test(line)) return /^[ \t]+[^ \t#]/.test(line)
  }
  return false
}
