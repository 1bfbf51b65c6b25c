import type { Declined, Proposal, TidyCut, Wishes } from './draft.ts'
import { byPlace } from './edit.ts'
import { firstIndex } from './first-index.ts'
import { splitWords } from './language/words.ts'
import { hasContent, type Passage } from './passage.ts'
import type { Proposed } from './propose.ts'
import { branchFaults, neverEmpty } from './repair/branch-faults.ts'
import { isFillerIn } from './repair/frame.ts'
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
  /** Proposals that were rejected, or would have left nothing: not to be made in a later round either. */
  readonly refused: readonly Proposal[]
  /** Proposals that read badly beside those accepted now; beside others they are judged again. */
  readonly faulty: readonly Proposal[]
  /** How many of these would have left no good passage: what lost to them may still be made. */
  readonly fallen: number
}

/** The state with what of the proposals can be made. Its `accepted` is the same list where nothing can. */
export function accept(
  context: Context,
  state: State,
  { proposals, declined }: Proposed,
  wishes: Wishes
): State {
  const closed = [...state.refused, ...state.faulty]
  const open = proposals.filter(
    (p) => !closed.some((r) => r.transform === p.transform && overlaps(r.span, p.span))
  )
  const { won, lost } = settle(open)
  const rejected = won.filter((p) => wishes.isRejected(p))
  const wanted = won.filter((p) => !rejected.includes(p))
  const full = withoutEmptying(context, state, wanted)
  const { made, faulty } = withoutFaults(context, state, full.kept)
  const fallen = [...full.dropped, ...faulty.keys()]
  const unmade = [
    ...declined,
    ...lost,
    ...rejected.map((p) => decline(p, 'rejected', 'you asked for it not to be made')),
    ...full.dropped.map((p) => declineEmptying(p, context.passage)),
    ...[...faulty].map(([p, reason]) => decline(p, 'unproven', reason))
  ]
  return {
    accepted: made.accepted,
    tidied: made.tidied,
    declined: [...state.declined, ...unmade],
    refused: [...state.refused, ...rejected, ...full.dropped],
    faulty: made.accepted === state.accepted ? [...state.faulty, ...faulty.keys()] : [],
    fallen: state.fallen + fallen.length
  }
}

/** Proposals put together, with their clean-up. */
type Made = Pick<State, 'accepted' | 'tidied'>

/** The earlier proposals and the new ones; what a new cut covers of an earlier one is the new one's now. */
function merge(
  context: Context,
  { accepted, tidied: before }: State,
  fresh: readonly Proposal[]
): Made & { readonly faults: ReadonlyMap<number, string> } {
  const cuts = fresh.flatMap((p) => p.cuts).sort(byPlace)
  const left = accepted
    .map((p) => ({ ...p, cuts: p.cuts.filter((cut) => !isSwallowed(cut, cuts)) }))
    .filter((p) => p.cuts.length > 0)
  const all = recased(context, [...left, ...fresh]).sort((a, b) =>
    byPlace(a.cuts[0] as Span, b.cuts[0] as Span)
  )
  const tidied = tidy(context, owned(all))
  const earlier = allCuts({ accepted, tidied: before })
  const { fixes, faults } = branchFaults(context, all, tidied, earlier)
  return { accepted: all, tidied: [...tidied, ...fixes].sort(byPlace), faults }
}

function isSwallowed(cut: Span, cuts: readonly Span[]): boolean {
  const at = cuts[firstIndex(cuts, ({ end }) => end >= cut.end)]
  return at !== undefined && covers(at, cut) && at.start < at.end
}

/** How often the proposals at fault are put back and the rest judged again, before all are put back. */
const maxTrials = 8

/** Every way through the template's branches has to read as well as it did: what is at fault where one does not, goes. */
function withoutFaults(
  context: Context,
  state: State,
  wanted: readonly Proposal[]
): { made: Made; faulty: ReadonlyMap<Proposal, string> } {
  const faulty = new Map<Proposal, string>()
  let kept = [...wanted]
  for (let trial = 1; kept.length > 0; trial++) {
    const made = merge(context, state, kept)
    if (made.faults.size === 0) return { made, faulty }
    const reasons = new Map([...made.faults].map(([i, why]) => [made.accepted[i]?.finding, why]))
    const [reason = ''] = reasons.values()
    const guilty = kept.filter(({ finding }) => reasons.has(finding)).sort(bySize)
    // The largest alone first: without it a smaller one beside it may be right.
    const some = guilty.slice(0, trial < maxTrials / 2 ? 1 : guilty.length)
    const isClear = some.length > 0 && trial < maxTrials
    for (const p of isClear ? some : kept) faulty.set(p, reasons.get(p.finding) ?? reason)
    kept = kept.filter((p) => !faulty.has(p))
  }
  return { made: state, faulty }
}

function bySize(a: Proposal, b: Proposal): number {
  return sizeOf(b) - sizeOf(a) || a.span.start - b.span.start
}

function sizeOf({ cuts }: Proposal): number {
  return cuts.reduce((sum, { start, end }) => sum + end - start, 0)
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

/** True where nothing is left to read but calls and the reader's name. */
function isEmpty(passage: Passage, cuts: readonly Replacement[]): boolean {
  const left = view(passage, cuts).passage
  return !hasContent(left) || splitWords(left).every((word) => isFillerIn(passage.slot, word))
}

/** All replacements of a state, sorted. */
export function allCuts({ accepted, tidied }: Made): Replacement[] {
  return [...accepted.flatMap((p) => p.cuts), ...tidied].sort(byPlace)
}

function owned(accepted: readonly Proposal[]): OwnedCut[] {
  return accepted.flatMap((p, owner) => p.cuts.map((cut) => ({ ...cut, owner }))).sort(byPlace)
}

function decline(proposal: Proposal, cause: 'rejected' | 'unproven', reason: string): Declined {
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
