/**
 * A range of a text: UTF-16 code units, `end` not included.
 * `text.slice(start, end)` is what it covers.
 */
export interface Span {
  readonly start: number
  readonly end: number
}

/** True where the two share at least one character; touching is not sharing. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** True where every character of `inner` is in `outer`. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** The spans in order, those that overlap or touch made one; empty ones dropped. */
export function union(spans: readonly Span[]): Span[] {
  const sorted = spans.filter((s) => s.start < s.end).sort((a, b) => a.start - b.start)
  const merged: { start: number; end: number }[] = []
  for (const { start, end } of sorted) {
    const last = merged[merged.length - 1]
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else merged.push({ start, end })
  }
  return merged
}

/** What is left of `span` when the `holes` are taken out; `holes` sorted and disjoint. */
export function subtract(span: Span, holes: readonly Span[]): Span[] {
  const rest: Span[] = []
  let at = span.start
  for (const hole of holes) {
    if (hole.end <= at) continue
    if (hole.start >= span.end) break
    if (hole.start > at) rest.push({ start: at, end: hole.start })
    at = Math.max(at, hole.end)
  }
  if (at < span.end) rest.push({ start: at, end: span.end })
  return rest
}
