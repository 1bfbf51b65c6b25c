import type { Syntax } from './syntax.ts'

/**
 * Where a token without a closer ends, for an opener of `syntax` that ends at
 * `from`: `#if ($a)`, `$order.lines.get(0).name`, `@endif`; or -1.
 */
export function findExtent(source: string, syntax: Syntax, from: number): number {
  const limit = Math.min(source.length, from + (syntax.limit ?? 0))
  const text = source.slice(from, limit)
  const match = syntax.extent?.exec(text)
  if (!match) return -1
  const end = match[0].length
  if (!syntax.calls) return from + end
  const open = syntax.calls === 'always' ? skipSpaces(text, end) : end
  const after = argumentsEnd(text, open)
  if (after === -1) return syntax.calls === 'always' ? -1 : from + end
  return from + (syntax.calls === 'always' ? after : chainEnd(text, after))
}

function skipSpaces(text: string, from: number): number {
  let at = from
  while (at < from + 3 && text[at] === ' ') at++
  return at
}

/** The end of further calls and fields: `.get(0).name`. */
function chainEnd(text: string, from: number): number {
  let end = from
  for (;;) {
    const name = /^\.[A-Za-z_]\w*/.exec(text.slice(end, end + 80))
    if (!name) return end
    end += name[0].length
    const after = argumentsEnd(text, end)
    if (after !== -1) end = after
  }
}

/** The end of the argument list that opens at `at`, quotes skipped; or -1. */
function argumentsEnd(text: string, at: number): number {
  if (text[at] !== '(') return -1
  let depth = 0
  for (let i = at; i < text.length; i++) {
    const char = text[i] as string
    if (char === '(') depth++
    else if (char === ')' && --depth === 0) return i + 1
    else if ((char === '"' || char === "'") && depth > 0) {
      const close = text.indexOf(char, i + 1)
      if (close !== -1 && !text.slice(i, close).includes('\n')) i = close
    }
  }
  return -1
}
