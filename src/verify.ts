import { applyEdits, byPlace, type Edit } from './edit.ts'
import { hasContent, type Passage, readable, type Template } from './passage.ts'
import { nextTo, survival } from './template/compare.ts'
import { badSeams } from './template/seams.ts'
import { widening } from './template/table.ts'
import type { TemplateToken } from './template/token.ts'

/** What a passage should read like after the edits. */
export interface Expected {
  readonly passage: Passage
  readonly edits: readonly Edit[]
  /** The passage afterwards. */
  readonly result: Passage
  /** The tokens that its changes say go with them. */
  readonly tokens: readonly TemplateToken[]
}

/** Edits of the source that hold, and the passages whose edits did not. */
export interface Proof {
  readonly output: string
  /** Indexes of passages that have to stay as they were, and why. */
  readonly failed: ReadonlyMap<number, string>
}

/**
 * Makes the edits, parses the result again, and compares: no delimiter comes into
 * being, the same template tokens in the same places and nested alike but for those
 * that the edits remove, and every passage reads as expected. The first passage that does not is named with its neighbours, so that
 * only their changes are dropped.
 *
 * @param expected every passage of the template, in order
 * @param extra edits that belong to no passage: containers that became empty
 */
export function verify(
  template: Template,
  expected: readonly Expected[],
  extra: readonly Edit[],
  reparse: (source: string) => Template
): Proof {
  const changed = expected.filter(({ edits }) => edits.length > 0)
  const edits = [...changed.flatMap((e) => e.edits), ...extra].sort(byPlace)
  const clash = firstClash(edits)
  if (clash) return failing(template.source, near(changed, clash.start), 'its edits would overlap')
  const output = applyEdits(template.source, edits)
  const seams = badSeams(output, edits)
  if (seams.length > 0)
    return failing(output, blamed(changed, seams), 'a delimiter would come into being')
  const after = reparse(output)
  const fault = tokenFault(template, after, changed, edits)
  if (fault) return failing(output, blamed(changed, fault.edits), fault.reason)
  const wrong = firstDifference(expected, template, after)
  if (wrong === undefined) return { output, failed: new Map() }
  return failing(output, culprits(changed, wrong), 'the result would not read as intended')
}

/** What does not hold of the tokens, if anything, and the edits that are to blame. */
function tokenFault(
  before: Template,
  after: Template,
  changed: readonly Expected[],
  edits: readonly Edit[]
): { readonly reason: string; readonly edits: readonly Edit[] } | undefined {
  const { holds, removed, guilty } = survival(before.tokens, after.tokens, edits)
  if (!holds && isOther(before, after))
    return {
      reason: 'the template would be taken for another platform’s',
      edits: nextTo(removed, edits)
    }
  if (!holds) return { reason: 'a template token would not survive it', edits: guilty }
  const named = new Set(changed.flatMap(({ tokens }) => tokens.map(({ index }) => index)))
  const unnamed = removed.filter(({ index }) => !named.has(index))
  if (unnamed.length === 0) return undefined
  const reason = 'a template token would go that no change names'
  return { reason, edits: nextTo(unnamed, edits) }
}

/** True where tokens are recognised by other rows than before. */
function isOther(before: Template, after: Template): boolean {
  return widening(before.dialects).join() !== widening(after.dialects).join()
}

/** The passages that the edits belong to; where they belong to none, those near the first. */
function blamed(changed: readonly Expected[], edits: readonly Edit[]): number[] {
  const set = new Set(edits)
  const own = changed.filter((passage) => passage.edits.some((edit) => set.has(edit)))
  if (own.length === 0) return near(changed, edits[0]?.start ?? -1)
  return own.map(({ passage }) => passage.index)
}

function firstClash(edits: readonly Edit[]): Edit | undefined {
  return edits.find((edit, i) => i > 0 && edit.start < (edits[i - 1] as Edit).end)
}

/** Index of the first passage that reads otherwise than expected. */
function firstDifference(
  expected: readonly Expected[],
  before: Template,
  after: Template
): number | undefined {
  const others = after.passages.filter(hasContent)
  let at = 0
  for (const { passage, result } of expected) {
    if (!hasContent(result)) continue
    const other = others[at++]
    const isSame =
      other?.slot === result.slot &&
      readable(after.source, other) === readable(before.source, result)
    if (!isSame) return passage.index
  }
  return at < others.length ? expected.length : undefined
}

function near(changed: readonly Expected[], offset: number): number[] {
  const hit = changed.filter(({ edits }) => edits.some((e) => e.start <= offset && offset <= e.end))
  return (hit.length > 0 ? hit : changed).map(({ passage }) => passage.index)
}

/** The changed passage at the difference, and the last one before it. */
function culprits(changed: readonly Expected[], wrong: number): number[] {
  const before = changed.filter(({ passage }) => passage.index <= wrong)
  const last = before.slice(-2)
  return (last.length > 0 ? last : changed).map(({ passage }) => passage.index)
}

function failing(output: string, passages: readonly number[], reason: string): Proof {
  return { output, failed: new Map(passages.map((index) => [index, reason])) }
}
