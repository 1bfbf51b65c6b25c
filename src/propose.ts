import type { Declined, Proposal } from './draft.ts'
import { byPlace } from './edit.ts'
import { find, type Located } from './find.ts'
import type { Matches, Plan } from './plan.ts'
import { losses } from './repair/guard.ts'
import { repair } from './repair/repair.ts'
import type { View } from './repair/view.ts'
import type { Span } from './span.ts'
import type { Context, Replacement } from './transform.ts'

/** What a round may do, and what it may not. */
export interface Proposed {
  readonly proposals: readonly Proposal[]
  readonly declined: readonly Declined[]
}

/** The findings of a view as proposals in the passage's own text. */
export function propose(
  context: Context,
  { hits }: Matches,
  { transforms }: Plan,
  current: View
): Proposed {
  const { found, declined } = find(context, hits, transforms)
  const proposals: Proposal[] = []
  const unmade: Declined[] = declined.map((d) => toBase(d, current))
  for (const located of found) {
    const outcome = repair(context, located, located.finding)
    if (outcome.type === 'cut') proposals.push(toBase(proposalOf(located, outcome.cuts), current))
    else unmade.push(toBase(refusal(located, outcome.reason), current))
  }
  return { proposals, declined: unmade }
}

function proposalOf(located: Located, cuts: readonly Replacement[]): Proposal {
  const { transform, finding, sentence, reading } = located
  const spans = cuts.filter(({ text }) => text === '')
  const scope = { start: sentence.start, end: sentence.end }
  const sorted = [...cuts].sort(byPlace)
  return { transform, finding, span: finding.span, scope, cuts: sorted, ...losses(reading, spans) }
}

function refusal({ transform, finding, sentence }: Located, reason: string): Declined {
  const { ask, span } = finding
  const scope = { start: sentence.start, end: sentence.end }
  return ask === undefined
    ? { transform, finding, span, scope, cause: 'unproven', reason }
    : { transform, finding, span, scope, cause: 'ask', reason: ask }
}

function toBase<T extends { span: Span; scope: Span }>(
  item: T & { cuts?: readonly Replacement[] },
  current: View
): T {
  const spans = { span: current.toBase(item.span), scope: current.toBase(item.scope) }
  if (!item.cuts) return { ...item, ...spans }
  return { ...item, ...spans, cuts: item.cuts.map((cut) => ({ ...cut, ...current.toBase(cut) })) }
}
