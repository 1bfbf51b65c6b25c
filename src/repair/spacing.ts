import type { Reading } from '../reading.ts'
import { overlaps, type Span, subtract } from '../span.ts'
import type { Replacement } from '../transform.ts'
import type { Item } from './survivors.ts'

const closing = new Set([',', '.', ';', ':', '!', '?', ')', ']', '”', '’', '…', '...', '»'])
const opening = new Set(['(', '[', '“', '‘', '«'])
const dashes = new Set(['—', '–', '--', '-'])

/**
 * The spaces to take out, or to put in, where cuts made a gap: one between words,
 * none at the edges of the passage and before a closing mark. Gaps that no cut
 * touched keep what they have. `holes` are all cuts so far, sorted.
 */
export function spacing(
  { passage }: Reading,
  items: readonly Item[],
  holes: readonly Replacement[]
): Replacement[] {
  const fixes: Replacement[] = []
  let hole = 0
  let before: Item | undefined
  for (let i = 0; i <= items.length; i++) {
    const after = items[i]
    const gap = { start: before?.end ?? 0, end: after?.start ?? passage.text.length }
    while (hole < holes.length && (holes[hole] as Replacement).end < gap.start) hole++
    const inside = holesIn(holes, hole, gap)
    if (inside.some((h) => overlaps(h, gap))) {
      if (isIdleBreak(before, after, items[i + 1])) continue
      if (after === undefined && before?.type === 'break')
        return withoutLastBreaks(passage.text, items, holes, fixes)
      fixes.push(...mend(passage.text, before, after, gap, inside))
    }
    before = after
  }
  return fixes
}

/** The fixes where the text behind the last line breaks is gone: these go too. */
function withoutLastBreaks(
  text: string,
  items: readonly Item[],
  holes: readonly Replacement[],
  fixes: readonly Replacement[]
): Replacement[] {
  const last = items.findLast(({ type }) => type !== 'break')
  const gap = { start: last?.end ?? 0, end: text.length }
  const inside = holes.filter((hole) => overlaps(hole, gap))
  return [
    ...fixes.filter(({ start }) => start < gap.start),
    ...mend(text, last, undefined, gap, inside)
  ]
}

/** A line break at an edge, or one of two that came together: it goes with the space around it. */
function isIdleBreak(
  before: Item | undefined,
  after: Item | undefined,
  next: Item | undefined
): boolean {
  if (after?.type !== 'break') return false
  return before === undefined || before.type === 'break' || next === undefined
}

function holesIn(holes: readonly Replacement[], from: number, gap: Span): Replacement[] {
  const inside: Replacement[] = []
  for (let i = from; i < holes.length && (holes[i] as Replacement).start <= gap.end; i++)
    inside.push(holes[i] as Replacement)
  return inside
}

function mend(
  text: string,
  before: Item | undefined,
  after: Item | undefined,
  gap: Span,
  holes: readonly Replacement[]
): Replacement[] {
  const spaces = subtract(gap, holes).flatMap(({ start, end }) =>
    Array.from({ length: end - start }, (_, i) => ({
      start: start + i,
      end: start + i + 1,
      text: ''
    }))
  )
  if (!before || !after || wantsNone(text, before, after)) return spaces
  if (spaces.length > 0) return spaces.slice(1)
  if (dashes.has(before.text) || dashes.has(after.text)) return []
  return [{ start: after.start, end: after.start, text: ' ' }]
}

function wantsNone(text: string, before: Item, after: Item): boolean {
  if (before.type === 'break' || after.type === 'break') return true
  if (before.type === 'control' && !isSpace(text[before.end])) return true
  if (after.type === 'control' && !isSpace(text[after.start - 1])) return true
  if (/\s$/.test(before.text) || /^\s/.test(after.text)) return true
  return closing.has(after.text) || opening.has(before.text)
}

function isSpace(character: string | undefined): boolean {
  return character !== undefined && /\s/.test(character)
}
