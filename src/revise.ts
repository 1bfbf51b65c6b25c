import type { Declined, Proposal, Revision, TidyCut } from './draft.ts'
import { find, type Located } from './find.ts'
import { read } from './language/read.ts'
import { hasContent, type Passage } from './passage.ts'
import { type Matches, matchAll, type Plan } from './plan.ts'
import type { Reading } from './reading.ts'
import { losses } from './repair/guard.ts'
import { repair } from './repair/repair.ts'
import { type OwnedCut, tidy } from './repair/tidy.ts'
import { type View, view } from './repair/view.ts'
import { settle } from './settle.ts'
import { covers, overlaps, type Span, subtract } from './span.ts'
import type { Context, Protection, Replacement } from './transform.ts'

/** What is taken out of one sentence may uncover what stood behind it; more rounds than this uncover nothing in practice. */
const maxRounds = 4

/** Slots that may not be left without a word. */
const neverEmpty = new Set(['subject', 'preheader', 'cta'])

/**
 * A passage after all its findings are carried out: find, repair, settle and tidy
 * it, read it again, until nothing more is found. All spans of the result are of
 * the passage's own text.
 *
 * @param isRejected whether the caller does not want a proposal
 */
export function revise(
  context: Context,
  matches: Matches,
  plan: Plan,
  isRejected: (proposal: Proposal) => boolean
): Revision {
  const { readOnly } = context.passage
  if (readOnly !== undefined) return untouched(context, matches, plan, readOnly)
  let state: State = { accepted: [], tidied: [], declined: [], refused: [] }
  let current: View = view(context.passage, [])
  let at = context
  let found = matches
  for (let round = 0; round < maxRounds; round++) {
    const proposed = propose(at, found, plan, current)
    const next = accept(context, state, proposed, isRejected)
    if (next.accepted === state.accepted) {
      state = next
      break
    }
    state = next
    current = view(context.passage, allCuts(state))
    const reading = read(current.passage)
    at = { ...reading, mail: context.mail, protections: moved(context, reading, current) }
    found = matchAll(plan, at)
  }
  const { accepted, tidied } = state
  return { reading: context, accepted, tidied, declined: listed(state), result: current.passage }
}

/** A passage that may not be edited: what was found in it is listed. */
function untouched(context: Context, { hits }: Matches, plan: Plan, reason: string): Revision {
  const { found } = find(context, hits, plan.transforms)
  const declined = found.map(({ transform, finding, sentence }): Declined => {
    const scope = { start: sentence.start, end: sentence.end }
    return { transform, finding, span: finding.span, scope, cause: 'unproven', reason }
  })
  return { reading: context, accepted: [], tidied: [], declined, result: context.passage }
}

interface State {
  readonly accepted: readonly Proposal[]
  readonly tidied: readonly TidyCut[]
  readonly declined: readonly Declined[]
  /** Proposals that were rejected, or would have emptied the passage: not to be made in a later round either. */
  readonly refused: readonly Proposal[]
}

/** The findings of a view as proposals in the passage's own text. */
function propose(
  context: Context,
  { hits }: Matches,
  { transforms }: Plan,
  current: View
): { proposals: Proposal[]; declined: Declined[] } {
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
  const sorted = [...cuts].sort((a, b) => a.start - b.start || a.end - b.end)
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

/** The state with what of the proposals can be made. Its `accepted` is the same list where nothing can. */
function accept(
  context: Context,
  state: State,
  { proposals, declined }: { proposals: readonly Proposal[]; declined: readonly Declined[] },
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
    refused: [...state.refused, ...rejected, ...dropped]
  }
}

/** The earlier proposals and the new ones; what a new cut covers of an earlier one is the new one's now. */
function merge(
  context: Context,
  { accepted }: State,
  fresh: readonly Proposal[]
): Pick<State, 'accepted' | 'tidied'> {
  const cuts = fresh.flatMap((p) => p.cuts).sort(byStart)
  const earlier = accepted
    .map((p) => ({ ...p, cuts: p.cuts.filter((cut) => !isSwallowed(cut, cuts)) }))
    .filter((p) => p.cuts.length > 0)
  const all = [...earlier, ...fresh].sort((a, b) => byStart(a.cuts[0] as Span, b.cuts[0] as Span))
  return { accepted: all, tidied: tidy(context, owned(all)) }
}

function isSwallowed(cut: Span, cuts: readonly Span[]): boolean {
  let low = 0
  let high = cuts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((cuts[middle] as Span).end < cut.end) low = middle + 1
    else high = middle
  }
  const at = cuts[low]
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

function allCuts({ accepted, tidied }: Pick<State, 'accepted' | 'tidied'>): Replacement[] {
  return [...accepted.flatMap((p) => p.cuts), ...tidied].sort(byStart)
}

function owned(accepted: readonly Proposal[]): OwnedCut[] {
  return accepted.flatMap((p, owner) => p.cuts.map((cut) => ({ ...cut, owner }))).sort(byStart)
}

/** The protections as they stand over a view: each over the sentences that still hold its words. */
function moved({ protections }: Context, at: Reading, current: View): Protection[] {
  const scopes = protections.map((protection) => ({ protection, scope: protection.scope }))
  const isWhole = scopes.find(
    ({ scope }) => scope.start === 0 && scope.end > at.passage.text.length
  )
  if (isWhole)
    return [{ ...isWhole.protection, scope: { start: 0, end: at.passage.text.length + 1 } }]
  return at.sentences.flatMap((sentence) => {
    const base = current.toBase(sentence)
    const found = scopes.find(({ scope }) => overlaps(scope, base))
    return found ? [{ ...found.protection, scope: sentence }] : []
  })
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

/** What was not done, without what a later round did, and each once. */
function listed({ accepted, declined }: State): Declined[] {
  const made = (d: Declined): boolean =>
    accepted.some((p) => p.transform === d.transform && overlaps(p.span, d.span)) ||
    (d.cause !== 'overlap' &&
      subtract(d.span, accepted.flatMap((p) => p.cuts).sort(byStart)).length === 0)
  const byPlace = new Map(declined.map((d) => [`${d.transform.name} ${d.span.start}`, d]))
  return [...byPlace.values()].filter((d) => !made(d))
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end
}
