import type { Edit } from '../edit.ts'
import { firstIndex } from '../first-index.ts'
import { covers, type Span } from '../span.ts'
import type { TemplateToken } from './token.ts'

/** The tokens as written in `source`, in order. */
export function tokenTexts(source: string, tokens: readonly TemplateToken[]): string[] {
  return tokens.map(({ start, end }) => source.slice(start, end))
}

/** What became of the tokens of a text that was edited. */
export interface Survival {
  /** Those that an edit covers. */
  readonly removed: readonly TemplateToken[]
  /** True where all others are there, in their places and nested as before, and no new ones. */
  readonly holds: boolean
  /** Where it does not hold: the edits next to what was torn, lost or made. */
  readonly guilty: readonly Edit[]
}

/** A token that no edit touches, and how far the edits before it move it. */
interface Kept {
  readonly token: TemplateToken
  readonly shift: number
}

/**
 * Compares the tokens of a text with those of the text that the edits make of it.
 * Linear in both.
 *
 * @param edits sorted and disjoint
 */
export function survival(
  before: readonly TemplateToken[],
  after: readonly TemplateToken[],
  edits: readonly Edit[]
): Survival {
  const { kept, removed, torn } = move(before, edits)
  const faults = [...torn, ...displaced(kept, after, edits)]
  if (faults.length > 0) return { removed, holds: false, guilty: nextTo(faults, edits) }
  if (nestAlike(kept, after)) return { removed, holds: true, guilty: [] }
  return { removed, holds: false, guilty: nextTo(removed, edits) }
}

function move(
  tokens: readonly TemplateToken[],
  edits: readonly Edit[]
): { kept: Kept[]; removed: TemplateToken[]; torn: TemplateToken[] } {
  const kept: Kept[] = []
  const removed: TemplateToken[] = []
  const torn: TemplateToken[] = []
  let shift = 0
  let at = 0
  for (const token of tokens) {
    for (; at < edits.length && (edits[at] as Edit).end <= token.start; at++)
      shift += growth(edits[at] as Edit)
    const edit = edits[at]
    if (!edit || edit.start >= token.end) kept.push({ token, shift })
    else if (covers(edit, token)) removed.push(token)
    else torn.push(token)
  }
  return { kept, removed, torn }
}

function growth({ start, end, text }: Edit): number {
  return text.length - (end - start)
}

/** The tokens that are missing and those that are new, in places of the text before the edits. */
function displaced(
  kept: readonly Kept[],
  after: readonly TemplateToken[],
  edits: readonly Edit[]
): Span[] {
  const lost: Span[] = []
  const made: Span[] = []
  let at = 0
  for (const { token, shift } of kept) {
    const start = token.start + shift
    for (; at < after.length && (after[at] as TemplateToken).start < start; at++)
      made.push(after[at] as TemplateToken)
    const found = after[at]
    if (found?.start === start) at++
    if (found?.start !== start || found.end !== token.end + shift) lost.push(token)
  }
  return [...lost, ...movedBack([...made, ...after.slice(at)], edits)]
}

/** Spans of the edited text as spans of the text before; sorted and disjoint, as the edits are. */
function movedBack(spans: readonly Span[], edits: readonly Edit[]): Span[] {
  let shift = 0
  let at = 0
  const back = (place: number): number => {
    for (; at < edits.length && isPast(place, edits[at] as Edit, shift); at++)
      shift += growth(edits[at] as Edit)
    return place - shift
  }
  return spans.map(({ start, end }) => ({ start: back(start), end: back(end) }))
}

function isPast(place: number, { start, text }: Edit, shift: number): boolean {
  return place > start + shift + text.length
}

/** True where tokens are of the same kind as before, and pairs of them still pairs. */
function nestAlike(kept: readonly Kept[], after: readonly TemplateToken[]): boolean {
  const places = new Map(kept.map(({ token }, i) => [token.index, i]))
  return kept.every(({ token: { kind, pair } }, i) => {
    const now = after[i]
    if (now?.kind !== kind) return false
    return pair === undefined ? now.pair === undefined : places.get(pair) === (now.pair ?? -1)
  })
}

/** The edits that touch a span; of a span that none touches, those on either side. */
export function nextTo(spans: readonly Span[], edits: readonly Edit[]): Edit[] {
  const found = new Set<Edit>()
  for (const { start, end } of spans) {
    const first = firstIndex(edits, (edit) => edit.end >= start)
    let last = first
    for (; last < edits.length && (edits[last] as Edit).start <= end; last++)
      found.add(edits[last] as Edit)
    if (last > first) continue
    for (const edit of edits.slice(Math.max(0, first - 1), first + 1)) found.add(edit)
  }
  return [...found]
}
