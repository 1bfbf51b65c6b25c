import { accept, allCuts, type State } from './accept.ts'
import type { Declined, Revision, Wishes } from './draft.ts'
import { byPlace } from './edit.ts'
import { find } from './find.ts'
import { read } from './language/read.ts'
import { type Matches, matchAll, type Plan } from './plan.ts'
import { propose } from './propose.ts'
import type { Reading } from './reading.ts'
import { remnantsOf } from './remnants.ts'
import { type View, view } from './repair/view.ts'
import { overlaps, type Span, subtract } from './span.ts'
import type { Context, Protection } from './transform.ts'

/** What is taken out of one sentence may uncover what stood behind it; more rounds than this uncover nothing in practice. */
const maxRounds = 8

/**
 * A passage after all its findings are carried out: find, repair, settle and tidy
 * it, read it again, until nothing more is found. All spans of the result are of
 * the passage's own text.
 */
export function revise(context: Context, matches: Matches, plan: Plan, wishes: Wishes): Revision {
  const { readOnly } = context.passage
  if (readOnly !== undefined) return untouched(context, matches, plan, readOnly)
  let state: State = {
    accepted: [],
    tidied: [],
    declined: [],
    refused: [],
    faulty: [],
    fallen: 0
  }
  let current: View = view(context.passage, [])
  let at = context
  let found = matches
  let latest: readonly Declined[] = []
  for (let round = 0; round < maxRounds; round++) {
    const proposed = propose(at, found, plan, current, context, wishes.isStrict)
    latest = proposed.declined
    if (proposed.proposals.length + proposed.declined.length === 0) break
    const next = accept(context, state, proposed, wishes)
    const isDone = next.accepted === state.accepted && next.fallen === state.fallen
    state = next
    if (isDone) break
    current = view(context.passage, allCuts(state))
    const reading = read(current.passage)
    found = matchAll(plan, reading)
    const remnants = remnantsOf(reading, current, state.accepted)
    at = { ...context, ...reading, remnants, protections: moved(context, reading, current) }
  }
  const { accepted, tidied } = state
  return {
    reading: context,
    accepted,
    tidied,
    declined: listed(state, latest),
    result: current.passage
  }
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

/** The protections as they stand over a view: each over the sentences that still hold its words. */
function moved({ protections }: Context, at: Reading, current: View): Protection[] {
  const { length } = at.passage.text
  const whole = protections.find(({ scope }) => scope.start === 0 && scope.end > length)
  if (whole) return [{ ...whole, scope: { start: 0, end: length + 1 } }]
  const firstOver = firstOverlapping(protections)
  return at.sentences.flatMap((sentence) => {
    const found = firstOver(current.toBase(sentence))
    return found ? [{ ...found, scope: sentence }] : []
  })
}

/** Asked for spans in order: which protection, of those whose scope overlaps each, is named first. */
function firstOverlapping(
  protections: readonly Protection[]
): (span: Span) => Protection | undefined {
  const sorted = protections
    .map((protection, order) => ({ protection, order, scope: protection.scope }))
    .sort((a, b) => a.scope.start - b.scope.start || a.order - b.order)
  let next = 0
  let open: typeof sorted = []
  return (span) => {
    const isPast = open.some(({ scope }) => scope.end <= span.start)
    if (isPast) open = open.filter(({ scope }) => scope.end > span.start)
    for (let one = sorted[next]; one && one.scope.start < span.end; one = sorted[++next])
      if (one.scope.end > span.start) open.push(one)
    let found: (typeof sorted)[number] | undefined
    for (const one of open)
      if (overlaps(one.scope, span) && (!found || one.order < found.order)) found = one
    return found?.protection
  }
}

/**
 * What was not done, without what a later round did, and each once; of a sentence a
 * transform asks one question.
 *
 * @param latest what the last round declined
 */
function listed({ accepted, declined }: State, latest: readonly Declined[]): Declined[] {
  const cuts = accepted.flatMap((p) => p.cuts).sort(byPlace)
  const made = (d: Declined): boolean =>
    accepted.some((p) => p.transform === d.transform && overlaps(p.span, d.span)) ||
    (d.cause !== 'overlap' && subtract(d.span, cuts).length === 0)
  const open = declined.filter((d) => !made(d) && !isAnswered(d, accepted, latest))
  const each = new Map(open.map((d) => [`${d.transform.name} ${d.span.start}`, d]))
  const known = new Set(
    open.filter((d) => d.cause === 'ask' && !suspects(d)).map((d) => d.scope.start)
  )
  const asked = new Set<string>()
  return [...each.values()].filter((d) => {
    if (d.cause !== 'ask') return true
    // Where one transform knows what to ask, another that only suspects says nothing.
    if (suspects(d) && known.has(d.scope.start)) return false
    const key = `${d.transform.name} ${d.scope.start}`
    if (asked.has(key)) return false
    asked.add(key)
    return true
  })
}

/** True for a question about a sentence that changed since, and was not asked again. */
function isAnswered(
  { cause, finding, transform, scope }: Declined,
  accepted: State['accepted'],
  latest: readonly Declined[]
): boolean {
  if (cause !== 'ask' || finding.repair !== undefined) return false
  const isSame = (d: Declined): boolean => d.transform === transform && overlaps(d.scope, scope)
  return accepted.some((p) => overlaps(p.scope, scope)) && !latest.some(isSame)
}

/** True for what weighs a sentence and knows no claim in it. */
function suspects({ transform }: Declined): boolean {
  return transform.group === 'substance'
}
