import { accept, allCuts, type State } from './accept.ts'
import type { Declined, Revision, Wishes } from './draft.ts'
import { byPlace } from './edit.ts'
import { find } from './find.ts'
import { read } from './language/read.ts'
import { type Matches, matchAll, type Plan } from './plan.ts'
import { propose } from './propose.ts'
import type { Reading } from './reading.ts'
import { type View, view } from './repair/view.ts'
import { overlaps, subtract } from './span.ts'
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
  for (let round = 0; round < maxRounds; round++) {
    const proposed = propose(at, found, plan, current, context, wishes.isStrict)
    if (proposed.proposals.length + proposed.declined.length === 0) break
    const next = accept(context, state, proposed, wishes)
    const isDone = next.accepted === state.accepted && next.fallen === state.fallen
    state = next
    if (isDone) break
    current = view(context.passage, allCuts(state))
    const reading = read(current.passage)
    found = matchAll(plan, reading)
    at = { ...context, ...reading, protections: moved(context, reading, current) }
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

/** What was not done, without what a later round did, and each once; of a sentence a transform asks one question. */
function listed({ accepted, declined }: State): Declined[] {
  const made = (d: Declined): boolean =>
    accepted.some((p) => p.transform === d.transform && overlaps(p.span, d.span)) ||
    (d.cause !== 'overlap' &&
      subtract(d.span, accepted.flatMap((p) => p.cuts).sort(byPlace)).length === 0)
  const open = declined.filter((d) => !made(d))
  const latest = new Map(open.map((d) => [`${d.transform.name} ${d.span.start}`, d]))
  const asked = new Set<string>()
  return [...latest.values()].filter((d) => {
    if (d.cause !== 'ask') return true
    const key = `${d.transform.name} ${d.scope.start}`
    if (asked.has(key)) return false
    asked.add(key)
    return true
  })
}
