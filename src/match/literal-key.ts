import type { Word } from '../reading.ts'

/**
 * What a word is compared by: its text; for a run of `!` or `?` one mark, for
 * dots in a row `…`. Absent for what only a slot can match.
 */
export function literalKey({ type, text }: Word): string | undefined {
  if (type === 'word' || type === 'number' || type === 'emoji') return text
  if (type !== 'punctuation') return undefined
  const mark = text[0] as string
  if (mark === '!' || mark === '?' || mark === '…') return mark
  return mark === '.' && text.length > 1 ? '…' : text
}
