import type { Finding, Replacement } from '../../../transform.ts'

/** One finding for the `cuts` of a sentence, in order; none where there are none. */
export function findingOf(cuts: readonly Replacement[], reason: string): Finding | undefined {
  const first = cuts[0]
  const last = cuts[cuts.length - 1]
  if (!first || !last) return undefined
  return {
    span: { start: first.start, end: last.end },
    reason,
    repair: { cut: cuts },
    confidence: 'high'
  }
}
