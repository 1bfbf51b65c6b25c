import { applyEdits, byPlace, type Edit } from './edit.ts'
import { hasContent, type Passage, readable, type Template } from './passage.ts'
import { covers } from './span.ts'
import { survive, tokenTexts } from './template/compare.ts'
import { widening } from './template/table.ts'
import type { TemplateToken } from './template/token.ts'

/** What a passage should read like after the edits. */
export interface Expected {
  readonly passage: Passage
  readonly edits: readonly Edit[]
  /** The passage afterwards. */
  readonly result: Passage
}

/** Edits of the source that hold, and the passages whose edits did not. */
export interface Proof {
  readonly output: string
  /** Indexes of passages that have to stay as they were, and why. */
  readonly failed: ReadonlyMap<number, string>
}

/**
 * Makes the edits, parses the result again, and compares: the same template tokens
 * in the same order but for those that the edits remove, and every passage reads as
 * expected. The first passage that does not is named with its neighbours, so that
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
  const after = reparse(output)
  if (widening(after.dialects).join() !== widening(template.dialects).join())
    return failing(
      output,
      changed.map(({ passage }) => passage.index),
      'the template would be taken for another platform’s'
    )
  const removed = coveredBy(edits, template.tokens)
  const tokens = tokenTexts(template.source, template.tokens)
  const tokensAfter = tokenTexts(output, after.tokens)
  if (!survive(tokens, tokensAfter, tokenTexts(template.source, removed)))
    return failing(
      output,
      changed.map(({ passage }) => passage.index),
      'a template token would not survive it'
    )
  const wrong = firstDifference(expected, template, after)
  if (wrong === undefined) return { output, failed: new Map() }
  return failing(output, culprits(changed, wrong), 'the result would not read as intended')
}

/** Those of the tokens that an edit covers; both are sorted and disjoint. */
function coveredBy(edits: readonly Edit[], tokens: readonly TemplateToken[]): TemplateToken[] {
  let at = 0
  return tokens.filter((token) => {
    while (at < edits.length && (edits[at] as Edit).end <= token.start) at++
    const edit = edits[at]
    return edit !== undefined && covers(edit, token)
  })
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
