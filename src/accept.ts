import type { Declined, Proposal, TidyCut } from './draft.ts'
import { byPlace } from './edit.ts'
import { firstIndex } from './first-index.ts'
import { hasContent, type Passage } from './passage.ts'
import type { Proposed } from './propose.ts'
import { recased } from './repair/recase.ts'
import { type OwnedCut, tidy } from './repair/tidy.ts'
import { view } from './repair/view.ts'
import { settle } from './settle.ts'
import { covers, overlaps, type Span } from './span.ts'
import type { Context, Replacement } from './transform.ts'

/** What the rounds came to so far. */
export interface State {
  readonly accepted: readonly Proposal[]
  readonly tidied: readonly TidyCut[]
  readonly declined: readonly Declined[]
  /** Proposals that were rejected, or would have emptied the passage: not to be made in a later round either. */
  readonly refused: readonly Proposal[]
  /** How many of these would have emptied the passage: what lost to them may still be made. */
  readonly emptying: number
}

/** Slots that may not be left without a word. */
const neverEmpty = new Set(['subject', 'preheader', 'cta'])

/** The state with what of the proposals can be made. Its `accepted` is the same list where nothing can. */
export function accept(
  context: Context,
  state: State,
  { proposals, declined }: Proposed,
  isRejected: (proposal: Proposal) => boolean
): State {
  const open = proposals.filter(
    (p) => !state.refused.some((r) => r.transform === p.transform && overlaps(r.span, p.span))
  )
  const { won, lost } = settle(open)
  const rejected = won.filter(isRejected)
  const wanted = won.filter((p) => !rejected.includes(p))
  const { kept, dropped } = withoutEmptying(context, state, wanted)
  const unmade = [
    ...declined,
    ...lost,
    ...rejected.map((p) => decline(p, 'rejected', 'you asked for it not to be made')),
    ...dropped.map((p) => declineEmptying(p, context.passage))
  ]
  return {
    ...(kept.length === 0
      ? { accepted: state.accepted, tidied: state.tidied }
      : merge(context, state, kept)),
    declined: [...state.declined, ...unmade],
    refused: [...state.refused, ...rejected, ...dropped],
    emptying: state.emptying + dropped.length
  }
}

/** The earlier proposals and the new ones; what a new cut covers of an earlier one is the new one's now. */
function merge(
  context: Context,
  { accepted }: State,
  fresh: readonly Proposal[]
): Pick<State, 'accepted' | 'tidied'> {
  const cuts = fresh.flatMap((p) => p.cuts).sort(byPlace)
  const earlier = accepted
    .map((p) => ({ ...p, cuts: p.cuts.filter((cut) => !isSwallowed(cut, cuts)) }))
    .filter((p) => p.cuts.length > 0)
  const all = recased(context, [...earlier, ...fresh]).sort((a, b) =>
    byPlace(a.cuts[0] as Span, b.cuts[0] as Span)
  )
  return { accepted: all, tidied: tidy(context, owned(all)) }
}

function isSwallowed(cut: Span, cuts: readonly Span[]): boolean {
  const at = cuts[firstIndex(cuts, ({ end }) => end >= cut.end)]
  return at !== undefined && covers(at, cut) && at.start < at.end
}

/** A subject line or a label keeps its words: of the proposals that would empty it the largest go first. */
function withoutEmptying(
  context: Context,
  state: State,
  wanted: readonly Proposal[]
): { kept: Proposal[]; dropped: Proposal[] } {
  const kept = [...wanted]
  const dropped: Proposal[] = []
  if (!neverEmpty.has(context.passage.slot)) return { kept, dropped }
  while (kept.length > 0 && isEmpty(context.passage, allCuts(merge(context, state, kept))))
    dropped.push(kept.shift() as Proposal)
  return { kept, dropped }
}

/** True where nothing is left to read. */
function isEmpty(passage: Passage, cuts: readonly Replacement[]): boolean {
  return !hasContent(view(passage, cuts).passage)
}

/** All replacements of a state, sorted. */
export function allCuts({ accepted, tidied }: Pick<State, 'accepted' | 'tidied'>): Replacement[] {
  return [...accepted.flatMap((p) => p.cuts), ...tidied].sort(byPlace)
}

function owned(accepted: readonly Proposal[]): OwnedCut[] {
  return accepted.flatMap((p, owner) => p.cuts.map((cut) => ({ ...cut, owner }))).sort(byPlace)
}

function decline(proposal: Proposal, cause: 'rejected', reason: string): Declined {
  const { transform, finding, span, scope } = proposal
  return { transform, finding, span, scope, cause, reason }
}

function declineEmptying(
  { transform, finding, span, scope }: Proposal,
  { slot }: Passage
): Declined {
  const base = { transform, finding, span, scope }
  if (slot === 'cta')
    return { ...base, cause: 'unproven', reason: 'the label would be left without a word' }
  const ask = finding.ask ?? 'What does the mail say, in one line?'
  return { ...base, cause: 'ask', reason: ask }
}
