import type { Revision, Step } from './draft.ts'
import type { Edit } from './edit.ts'
import { hasContent, type Passage, type Template } from './passage.ts'
import { type Emptied, emptiedContainers } from './repair/containers.ts'
import { sourceEdits } from './repair/source-edits.ts'
import { verify } from './verify.ts'

/** The revisions that hold, as edits of the source. */
export interface Proven {
  readonly output: string
  /** For each passage, by its index, the steps that are made; none where it stays. */
  readonly steps: readonly (readonly Step[])[]
  readonly emptied: readonly Emptied[]
  /** Passages that stay as they were because their edits could not be proven, and why. */
  readonly failed: ReadonlyMap<number, string>
}

/** How often a passage is put back and the rest tried again, before everything is put back. */
const maxAttempts = 8

/** The revisions as edits, made and read again; what does not read as intended is put back. */
export function prove(
  template: Template,
  revisions: readonly Revision[],
  reparse: (source: string) => Template
): Proven {
  const failed = new Map<number, string>()
  for (let attempt = 0; attempt < maxAttempts; attempt++) {
    const proven = attemptAt(template, revisions, failed, reparse)
    if (proven.failed.size === failed.size) return proven
    for (const [index, reason] of proven.failed) failed.set(index, reason)
  }
  for (const index of revisions.keys()) failed.set(index, 'the result would not read as intended')
  return attemptAt(template, revisions, failed, reparse)
}

function attemptAt(
  template: Template,
  revisions: readonly Revision[],
  failed: ReadonlyMap<number, string>,
  reparse: (source: string) => Template
): Proven {
  const active = (index: number): boolean => !failed.has(index)
  const steps = revisions.map(({ reading, accepted, tidied }, i) =>
    active(i) && accepted.length > 0 ? sourceEdits(reading.passage, accepted, tidied) : []
  )
  const edits = steps.map((own) => own.flatMap((step) => step.edits))
  if (edits.every((own) => own.length === 0))
    return { output: template.source, steps, emptied: [], failed }
  const results = revisions.map(({ reading, result }, i) => (active(i) ? result : reading.passage))
  const emptied = emptiedContainers(
    template,
    (passage) => isEmptied(passage, results[passage.index] ?? passage),
    edits.flat()
  )
  const expected = revisions.map(({ reading, accepted }, i) => ({
    passage: reading.passage,
    result: results[i] as Revision['result'],
    edits: edits[i] as readonly Edit[],
    tokens: accepted.flatMap(({ tokens }) => tokens)
  }))
  const extra = emptied.flatMap((entry) => entry.edits)
  const proof = verify(template, expected, extra, reparse)
  return { output: proof.output, steps, emptied, failed: new Map([...failed, ...proof.failed]) }
}

/** True where nothing is left to read; a lone ornament that no change touched is something. */
function isEmptied(before: Passage, after: Passage): boolean {
  return !hasContent(after) && (after.text !== before.text || after.text.trim() === '')
}
