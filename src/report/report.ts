import type { Change, Question, Skipped } from '../change.ts'
import type { Declined, Proposal, Revision, Step, TidyCut } from '../draft.ts'
import type { Edit } from '../edit.ts'
import type { Passage, Template } from '../passage.ts'
import type { Result } from '../result.ts'
import type { Span } from '../span.ts'
import { proposalChange, type Telling, tidyChange } from './change.ts'
import { identities } from './identity.ts'
import { positions } from './position.ts'
import { textOf } from './wording.ts'

/** What holds after the proof. */
interface Made {
  readonly output: string
  readonly steps: readonly (readonly Step[])[]
  readonly emptied: readonly {
    readonly passages: readonly number[]
    readonly edits: readonly Edit[]
  }[]
  readonly failed: ReadonlyMap<number, string>
}

/** Gives every proposal and every declined finding its id, the same one each time it is asked. */
export type Identify = (
  found: Pick<Proposal, 'transform' | 'finding' | 'span' | 'scope'>,
  passage: Passage
) => string

export function identifyIn(source: string): Identify {
  const next = identities()
  const known = new Map<Proposal['finding'], string>()
  return ({ transform, finding, span, scope }, passage) => {
    const id =
      known.get(finding) ??
      next(
        transform.name,
        passage.slot,
        textOf(source, passage, scope),
        textOf(source, passage, span)
      )
    known.set(finding, id)
    return id
  }
}

/**
 * The structured diff: what was made, what only a person can make honest, what was
 * found and not done.
 *
 * @param tidyAlone the clean-up of one proposal when it alone is made
 */
export function report(
  template: Template,
  revisions: readonly Revision[],
  made: Made,
  identify: Identify,
  tidyAlone: (revision: Revision, proposal: Proposal) => readonly TidyCut[]
): Result {
  const telling: Telling = { source: template.source, positionOf: positions(template.source) }
  const changes = changesOf(telling, revisions, made, identify, tidyAlone)
  const declined = revisions.flatMap((revision, i) => {
    const reason = made.failed.get(i)
    const fallen =
      reason === undefined
        ? []
        : revision.accepted.map((p) => ({ ...p, cause: 'unproven' as const, reason }))
    return [...revision.declined, ...fallen].map((d) => ({ d, passage: revision.reading.passage }))
  })
  const open = declined.filter(({ d }) => d.cause === 'ask')
  return {
    output: made.output,
    changes,
    questions: open.map(({ d, passage }) => question(telling, d, passage, identify)),
    skipped: [
      ...declined
        .filter(({ d }) => d.cause !== 'ask')
        .map(({ d, passage }) => skip(telling, d, passage, identify)),
      ...unread(telling, template)
    ].sort((a, b) => a.range.start.offset - b.range.start.offset)
  }
}

function changesOf(
  telling: Telling,
  revisions: readonly Revision[],
  { steps, emptied }: Made,
  identify: Identify,
  tidyAlone: (revision: Revision, proposal: Proposal) => readonly TidyCut[]
): Change[] {
  const next = identities()
  const changes: Change[] = []
  const made = new Map<number, string[]>()
  const clean = (passage: Passage, edits: readonly Edit[], causedBy: readonly string[]): void => {
    const id = next('tidy', ...causedBy)
    changes.push(tidyChange(telling, id, passage.slot, edits, causedBy))
  }
  steps.forEach((own, i) => {
    const revision = revisions[i] as Revision
    const { passage } = revision.reading
    const ids = revision.accepted.map((proposal) => identify(proposal, passage))
    if (own.length > 0) made.set(i, ids)
    for (const { proposal: at, causes, edits } of own) {
      const proposal = at === undefined ? undefined : revision.accepted[at]
      if (!proposal)
        clean(
          passage,
          edits,
          causes.map((cause) => ids[cause] as string)
        )
      else {
        const cuts = [...proposal.cuts, ...tidyAlone(revision, proposal)].sort(
          (a, b) => a.start - b.start
        )
        const wording = {
          beforeText: textOf(telling.source, passage, proposal.scope),
          afterText: textOf(telling.source, passage, proposal.scope, cuts)
        }
        changes.push(
          proposalChange(
            telling,
            identify(proposal, passage),
            passage.slot,
            proposal,
            edits,
            wording,
            (span) => hull(passage, span)
          )
        )
      }
    }
  })
  for (const { passages, edits } of emptied) {
    const causedBy = passages.flatMap((index) => made.get(index) ?? [])
    const first = revisions[passages[0] ?? 0]
    if (first && edits.length > 0) clean(first.reading.passage, edits, causedBy)
  }
  return changes.sort(
    (a, b) => a.range.start.offset - b.range.start.offset || a.range.end.offset - b.range.end.offset
  )
}

function question(
  telling: Telling,
  declined: Declined,
  passage: Passage,
  identify: Identify
): Question {
  const { transform, finding, scope, reason } = declined
  return {
    id: identify(declined, passage),
    transform: transform.name,
    group: transform.group,
    slot: passage.slot,
    range: telling.positionOf(hull(passage, declined.span)),
    text: textOf(telling.source, passage, scope),
    reason: finding.reason,
    ask: reason,
    confidence: finding.confidence
  }
}

function skip(telling: Telling, declined: Declined, passage: Passage, identify: Identify): Skipped {
  const { transform, span, cause, reason, winner } = declined
  return {
    id: identify(declined, passage),
    transform: transform.name,
    cause: cause === 'ask' ? 'unproven' : cause,
    range: telling.positionOf(hull(passage, span)),
    text: textOf(telling.source, passage, span),
    reason,
    ...(winner ? { winner: identify(winner, passage) } : {})
  }
}

function unread({ source, positionOf }: Telling, { unproven }: Template): Skipped[] {
  const next = identities()
  return unproven.map(({ start, end, reason }) => ({
    id: next('unread', reason, source.slice(start, Math.min(end, start + 200))),
    cause: 'unproven',
    range: positionOf({ start, end }),
    text: source.slice(start, Math.min(end, start + 200)),
    reason
  }))
}

function hull(passage: Passage, span: Span): Span {
  const ranges = passage.toSource(span)
  const last = ranges[ranges.length - 1]
  return { start: ranges[0]?.start ?? 0, end: last?.end ?? ranges[0]?.start ?? 0 }
}
