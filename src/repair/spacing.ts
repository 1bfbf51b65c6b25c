import { ATOM } from '../passage.ts'
import type { Reading } from '../reading.ts'
import { covers, overlaps, type Span, subtract } from '../span.ts'
import type { Replacement } from '../transform.ts'
import { blankBlocks } from './blank-blocks.ts'
import type { Item } from './survivors.ts'

const closing = new Set([',', '.', ';', ':', '!', '?', ')', ']', '”', '’', '…', '...', '»'])
const opening = new Set(['(', '[', '“', '‘', '«'])
const dashes = new Set(['—', '–', '--', '-'])

/**
 * The spaces to take out, or to put in, where cuts made a gap: one between words,
 * none at the edges of the passage and before a closing mark. Gaps that no cut
 * touched keep what they have; a block that prints nothing is part of its gap.
 * `holes` are all cuts so far, sorted.
 */
export function spacing(
  reading: Reading,
  all: readonly Item[],
  holes: readonly Replacement[]
): Replacement[] {
  const { passage } = reading
  const blank = blankBlocks(reading, all)
  const items = outside(all, blank)
  const fixes: Replacement[] = []
  let block = 0
  let hole = 0
  let before: Item | undefined
  for (let i = 0; i <= items.length; i++) {
    const after = items[i]
    const gap = { start: before?.end ?? 0, end: after?.start ?? passage.text.length }
    while (hole < holes.length && (holes[hole] as Replacement).end < gap.start) hole++
    const inside = startingIn(holes, hole, gap)
    while (block < blank.length && (blank[block] as Span).end <= gap.start) block++
    const passed = startingIn(blank, block, gap)
    if (inside.some((h) => overlaps(h, gap))) {
      if (isIdleBreak(before, after, items[i + 1])) continue
      if (after === undefined && before?.type === 'break')
        return withoutLastBreaks(passage.text, items, holes, fixes)
      fixes.push(...mend(passage.text, before, after, gap, inside, passed))
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
    ...mend(text, last, undefined, gap, inside, [])
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

function startingIn<Item extends Span>(spans: readonly Item[], from: number, gap: Span): Item[] {
  const inside: Item[] = []
  for (let i = from; i < spans.length && (spans[i] as Item).start <= gap.end; i++)
    inside.push(spans[i] as Item)
  return inside
}

function mend(
  text: string,
  before: Item | undefined,
  after: Item | undefined,
  gap: Span,
  holes: readonly Replacement[],
  passed: readonly Span[]
): Replacement[] {
  const spaces = spacesIn(text, gap, holes)
  if (!before || !after || wantsNone(text, before, after)) return spaces
  if (spaces.length > 0) {
    // A space within a block is not there for those who do not enter it.
    const kept = spaces.find((space) => !passed.some((span) => covers(span, space))) ?? spaces[0]
    return spaces.filter((space) => space !== kept)
  }
  if (passed.length > 0 || dashes.has(before.text) || dashes.has(after.text)) return []
  return [{ start: after.start, end: after.start, text: ' ' }]
}

/** What is left of a gap, one character each, without the tokens in it. */
function spacesIn(text: string, gap: Span, holes: readonly Replacement[]): Replacement[] {
  return subtract(gap, holes).flatMap(({ start, end }) =>
    Array.from({ length: end - start }, (_, i) => ({
      start: start + i,
      end: start + i + 1,
      text: ''
    })).filter((space) => text[space.start] !== ATOM)
  )
}

/** The items that stand in none of the spans; both are sorted. */
function outside(items: readonly Item[], spans: readonly Span[]): readonly Item[] {
  if (spans.length === 0) return items
  let at = 0
  return items.filter(({ start }) => {
    while (at < spans.length && (spans[at] as Span).end <= start) at++
    const span = spans[at]
    return span === undefined || start < span.start
  })
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
