import type { Span } from '../span.ts'
import { limits, type Syntax } from './syntax.ts'

interface Delimited extends Span {
  readonly syntax: Syntax
  readonly inside: Span
}

/**
 * Mustache's `{{=<% %>=}}` gives the delimiters another form from there on: a row
 * for them, `usual` where they are braces again, nothing for any other token. The
 * braces stay shielded: they are changed so that another engine may read them.
 */
export function changeOfDelimiters(
  source: string,
  { syntax, inside }: Delimited
): Syntax | 'usual' | undefined {
  if (syntax.family !== 'braces' || source.charAt(inside.start) !== '=') return undefined
  const text = source.slice(inside.start, Math.min(inside.end, inside.start + 40))
  const [, open, close] = /^=\s*([^\s=]{1,9})\s+([^\s=]{1,9})\s*=$/.exec(text) ?? []
  if (!open || !close) return undefined
  if (open === '{{') return 'usual'
  return {
    name: 'mustache-delimiters',
    family: 'braces',
    open,
    closes: [close],
    limit: limits.expression,
    sole: open !== close,
    shape: /\S/
  }
}
