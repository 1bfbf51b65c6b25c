import type { Declined, Proposal } from './draft.ts'
import { firstIndex } from './first-index.ts'
import { covers, overlaps, type Span } from './span.ts'
import type { Confidence } from './transform.ts'

const safety: readonly Confidence[] = ['high', 'medium', 'low']

/**
 * Which proposals are made where some overlap. The order is total and owes nothing
 * to registration: the safer, then the larger covered text, then the earlier
 * start, then the name. Touching is no conflict. The losers name their winner.
 */
export function settle(proposals: readonly Proposal[]): { won: Proposal[]; lost: Declined[] } {
  const won: Proposal[] = []
  const lost: Declined[] = []
  const taken: { span: Span; by: Proposal }[] = []
  for (const proposal of [...proposals].sort(byRank)) {
    const winner = winnerOver(taken, proposal)
    if (winner) {
      if (!isSecondBest(proposal, winner)) lost.push(overlapOf(proposal, winner))
    } else {
      won.push(proposal)
      for (const span of proposal.cuts) insert(taken, { span, by: proposal })
    }
  }
  return { won, lost }
}

/** A transform may say what else it would do where it cannot do more: that it did more is no news. */
function isSecondBest(proposal: Proposal, winner: Proposal): boolean {
  return proposal.transform === winner.transform && covers(winner.span, proposal.span)
}

function byRank(a: Proposal, b: Proposal): number {
  return (
    safety.indexOf(a.finding.confidence) - safety.indexOf(b.finding.confidence) ||
    covered(b) - covered(a) ||
    a.span.start - b.span.start ||
    (a.transform.name < b.transform.name ? -1 : a.transform.name > b.transform.name ? 1 : 0) ||
    a.span.end - b.span.end
  )
}

function covered({ cuts }: Proposal): number {
  return cuts.reduce((sum, { start, end }) => sum + end - start, 0)
}

/** `taken` is sorted and disjoint; an insertion and a cut may start at one place. */
function winnerOver(
  taken: readonly { span: Span; by: Proposal }[],
  proposal: Proposal
): Proposal | undefined {
  for (const cut of proposal.cuts) {
    const at = placeOf(taken, cut.start)
    for (let i = Math.max(0, at - 1); i < taken.length; i++) {
      const { span, by } = taken[i] as { span: Span; by: Proposal }
      if (span.start > cut.end) break
      if (overlaps(span, cut) || isSamePlace(span, cut)) return by
    }
  }
  return undefined
}

/** Two insertions at one place, or an insertion within a cut. */
function isSamePlace(a: Span, b: Span): boolean {
  if (a.start === a.end)
    return (
      b.start <= a.start &&
      a.start <= b.end &&
      (b.start === b.end || (b.start < a.start && a.start < b.end))
    )
  return b.start === b.end && a.start < b.start && b.start < a.end
}

function insert(taken: { span: Span; by: Proposal }[], entry: { span: Span; by: Proposal }): void {
  taken.splice(placeOf(taken, entry.span.start), 0, entry)
}

function placeOf(taken: readonly { span: Span }[], offset: number): number {
  return firstIndex(taken, ({ span }) => span.start >= offset)
}

function overlapOf(proposal: Proposal, winner: Proposal): Declined {
  const { transform, finding, span, scope } = proposal
  const reason = `\`${winner.transform.name}\` already changes these words`
  return { transform, finding, span, scope, cause: 'overlap', reason, winner }
}
