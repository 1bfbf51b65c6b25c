import type { TemplateToken } from './token.ts'

/** The tokens as written in `source`, in order. */
export function tokenTexts(source: string, tokens: readonly TemplateToken[]): string[] {
  return tokens.map(({ start, end }) => source.slice(start, end))
}

/**
 * True where `after` is `before` without exactly the `removed` ones, the rest in
 * order. Which of several equal ones went makes no difference.
 */
export function survive(
  before: readonly string[],
  after: readonly string[],
  removed: readonly string[]
): boolean {
  if (before.length !== after.length + removed.length) return false
  const missing = new Map<string, number>()
  for (const text of removed) missing.set(text, (missing.get(text) ?? 0) + 1)
  let kept = 0
  for (const text of before) {
    if (kept < after.length && text === after[kept]) kept++
    else if (!takeOne(missing, text)) return false
  }
  return kept === after.length
}

function takeOne(counts: Map<string, number>, text: string): boolean {
  const count = counts.get(text) ?? 0
  counts.set(text, count - 1)
  return count > 0
}
