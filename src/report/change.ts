import type { Change, Position } from '../change.ts'
import type { Proposal } from '../draft.ts'
import { applyEdits, type Edit } from '../edit.ts'
import type { Slot } from '../passage.ts'
import type { Span } from '../span.ts'

/** What every change of one source needs to be told. */
export interface Telling {
  readonly source: string
  readonly positionOf: (span: Span) => Position
}

/** How a change reads: the sentence before it and after it. */
export interface Wording {
  readonly beforeText: string
  readonly afterText: string
}

/** A proposal and its edits as a change; `edits` sorted and disjoint, at least one. */
export function proposalChange(
  telling: Telling,
  id: string,
  slot: Slot,
  { transform, finding, facts, tokens }: Proposal,
  edits: readonly Edit[],
  wording: Wording,
  toSource: (span: Span) => Span
): Change {
  return {
    id,
    transform: transform.name,
    group: transform.group,
    slot,
    ...placed(telling, edits),
    ...wording,
    reason: finding.reason,
    references: (transform.references ?? []).map(({ title }) => title),
    confidence: finding.confidence,
    ...(finding.tier === undefined ? {} : { tier: finding.tier }),
    facts: facts.map(({ kind, text, ...span }) => ({ kind, text, ...toSource(span) })),
    tokens: tokens.map(({ start, end }) => telling.source.slice(start, end))
  }
}

/** Edits that only clean up after other changes, named in `causedBy`. */
export function tidyChange(
  telling: Telling,
  id: string,
  slot: Slot,
  edits: readonly Edit[],
  causedBy: readonly string[]
): Change {
  const place = placed(telling, edits)
  return {
    id,
    transform: 'tidy',
    group: 'tidy',
    slot,
    ...place,
    beforeText: place.before,
    afterText: place.after,
    reason:
      'Cleans up what the changes before leave: spaces, capitals, punctuation, empty containers.',
    references: [],
    confidence: 'high',
    facts: [],
    tokens: [],
    causedBy
  }
}

function placed(
  { source, positionOf }: Telling,
  edits: readonly Edit[]
): Pick<Change, 'action' | 'edits' | 'range' | 'before' | 'after'> {
  const start = (edits[0] as Edit).start
  const end = (edits[edits.length - 1] as Edit).end
  const before = source.slice(start, end)
  const shifted = edits.map((edit) => ({
    ...edit,
    start: edit.start - start,
    end: edit.end - start
  }))
  return {
    action: actionOf(edits),
    edits,
    range: positionOf({ start, end }),
    before,
    after: applyEdits(before, shifted)
  }
}

function actionOf(edits: readonly Edit[]): Change['action'] {
  if (edits.every(({ text }) => text === '')) return 'delete'
  return edits.every(({ start, end }) => start === end) ? 'insert' : 'replace'
}
