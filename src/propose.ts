import type { Declined, Outcome, Proposal } from './draft.ts'
import { byPlace } from './edit.ts'
import { find, type Located } from './find.ts'
import { firstIndex } from './first-index.ts'
import type { Matches, Plan } from './plan.ts'
import type { FactKind, Reading, Sentence } from './reading.ts'
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

/**
 * The findings of a view as proposals in the passage's own text.
 *
 * @param base the passage as it was
 * @param isStrict whether what would be asked about is deleted instead
 */
export function propose(
  context: Context,
  { hits }: Matches,
  { transforms }: Plan,
  current: View,
  base: Reading,
  isStrict: boolean
): Proposed {
  const { found, declined } = find(context, hits, transforms)
  const based = baser(current, base)
  const proposals: Proposal[] = []
  const unmade: Declined[] = declined.map(based)
  for (const located of found) {
    const outcome = outcomeOf(context, located, isStrict)
    if (outcome.type === 'cut')
      proposals.push(withLosses(base, based(proposalOf(located, outcome.cuts))))
    else unmade.push(based(refusal(located, outcome.reason)))
  }
  return { proposals, declined: unmade }
}

/** Facts that may go with a sentence whose claim nobody stands by. */
const claimed: readonly FactKind[] = ['date', 'time', 'duration', 'money', 'percent', 'count']

function outcomeOf(context: Context, located: Located, isStrict: boolean): Outcome {
  const { finding } = located
  const outcome = repair(context, located, finding)
  if (outcome.type === 'cut' || !isStrict || finding.ask === undefined) return outcome
  const whole = { ...located, first: located.sentence.first, last: located.sentence.last }
  return repair(context, whole, { ...finding, repair: 'sentence', fabricates: claimed })
}

function proposalOf(located: Located, cuts: readonly Replacement[]): Proposal {
  const { transform, finding, sentence } = located
  const scope = { start: sentence.start, end: sentence.end }
  const sorted = [...cuts].sort(byPlace)
  return { transform, finding, span: finding.span, scope, cuts: sorted, facts: [], tokens: [] }
}

/** The facts and tokens of the passage that go with the cuts, also with those of an earlier round that they take over. */
function withLosses(base: Reading, proposal: Proposal): Proposal {
  const spans = proposal.cuts.filter(({ text }) => text === '')
  return { ...proposal, ...losses(base, spans) }
}

function refusal({ transform, finding, sentence }: Located, reason: string): Declined {
  const { ask, span } = finding
  const scope = { start: sentence.start, end: sentence.end }
  return ask === undefined
    ? { transform, finding, span, scope, cause: 'unproven', reason }
    : { transform, finding, span, scope, cause: 'ask', reason: ask }
}

interface Placed {
  readonly span: Span
  readonly scope: Span
  readonly cuts?: readonly Replacement[]
}

/** Brings spans of a view back to the passage's own text; the scope is whole sentences of that. */
function baser(current: View, { sentences, passage }: Reading): <T extends Placed>(item: T) => T {
  return (item) => {
    const span = current.toBase(item.span)
    const cuts = item.cuts?.map((cut) => ({ ...cut, ...current.toBase(cut) }))
    const told = hull([span, ...(cuts ?? [])].map((each) => trimmed(passage.text, each)))
    const scope = scopeOf(sentences, told) ?? current.toBase(item.scope)
    return { ...item, span, scope, ...(cuts ? { cuts } : {}) }
  }
}

/** A span without the white space at its ends. */
function trimmed(text: string, { start, end }: Span): Span {
  const inner = text.slice(start, end)
  const lead = inner.length - inner.trimStart().length
  if (lead === inner.length) return { start, end: start }
  return { start: start + lead, end: start + inner.trimEnd().length }
}

function hull(spans: readonly Span[]): Span {
  const filled = spans.filter(({ start, end }) => end > start)
  const all = filled.length > 0 ? filled : spans
  return {
    start: Math.min(...all.map(({ start }) => start)),
    end: Math.max(...all.map(({ end }) => end))
  }
}

/** From the start of the sentence in which `span` starts to the end of the one in which it ends. */
function scopeOf(sentences: readonly Sentence[], span: Span): Span | undefined {
  const first = sentences[firstIndex(sentences, ({ end }) => end > span.start)]
  const at = Math.max(span.start, span.end - 1)
  const last = sentences[firstIndex(sentences, ({ end }) => end > at)]
  return first && last && { start: first.start, end: last.end }
}
