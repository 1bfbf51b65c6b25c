import type { Finding, Replacement } from '../../../transform.ts'

/** A sentence with more cuts than this is no copy, and is left alone. */
const mostCuts = 400

/** One finding for the `cuts` of a sentence, in order; none where there are none. */
export function findingOf(cuts: readonly Replacement[], reason: string): Finding | undefined {
  const first = cuts[0]
  const last = cuts[cuts.length - 1]
  if (!first || !last || cuts.length > mostCuts) return undefined
  return {
    span: { start: first.start, end: last.end },
    reason,
    repair: { cut: cuts },
    confidence: 'high'
  }
}
