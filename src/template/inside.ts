import type { Span } from '../span.ts'

/** The text of a token without its delimiters, and where it stands: `{{- x -}}` is `x`. */
export interface Inside {
  readonly text: string
  readonly span: Span
}

/** What is left after `head`. */
export function after({ text, span }: Inside, head: RegExp | string): Inside {
  const length = typeof head === 'string' ? head.length : (head.exec(text)?.[0].length ?? 0)
  return { text: text.slice(length), span: { start: span.start + length, end: span.end } }
}
