import { type Passage, readable } from '../passage.ts'
import type { Span } from '../span.ts'
import type { Replacement } from '../transform.ts'

/** A part of a passage as the reader sees it, with the `cuts` that lie in it made. */
export function textOf(
  source: string,
  passage: Passage,
  scope: Span,
  cuts: readonly Replacement[] = []
): string {
  let out = ''
  let at = scope.start
  for (const { start, end, text } of cuts) {
    if (end < scope.start || start > scope.end) continue
    out += slice(source, passage, at, Math.max(at, start)) + text
    at = Math.min(Math.max(at, end), scope.end)
  }
  return (out + slice(source, passage, at, scope.end)).trim()
}

function slice(source: string, { text, atoms }: Passage, start: number, end: number): string {
  const inside = atoms
    .filter(({ at }) => start <= at && at < end)
    .map((atom) => ({ ...atom, at: atom.at - start }))
  return readable(source, { text: text.slice(start, Math.max(start, end)), atoms: inside })
}
