import { firstIndex } from '../first-index.ts'
import type { Atom, Mark, Passage } from '../passage.ts'
import { covers, type Span } from '../span.ts'
import type { Replacement } from '../transform.ts'

/** A passage as it reads after some replacements, and the way back to its own text. */
export interface View {
  readonly passage: Passage
  /** The span of the passage's own text that a span of the view's text came from. */
  toBase(span: Span): Span
}

/** A stretch of the view: kept text of the passage, or text put in the place of some. */
interface Stretch {
  readonly start: number
  readonly end: number
  readonly baseStart: number
  readonly baseEnd: number
  readonly kept: boolean
}

/** The passage with the `replacements` made; they are sorted and disjoint. */
export function view(passage: Passage, replacements: readonly Replacement[]): View {
  if (replacements.length === 0) return { passage, toBase: (span) => span }
  const { text, stretches } = splice(passage.text, replacements)
  const toBase = (span: Span): Span => baseSpan(stretches, span)
  const atoms = keptAtoms(passage.atoms, stretches)
  const marks = passage.marks.map((mark) => movedMark(mark, stretches))
  return {
    passage: {
      ...passage,
      text,
      atoms,
      marks,
      slot: slotOf(passage, text, marks),
      toSource: (span) => passage.toSource(toBase(span))
    },
    toBase
  }
}

function splice(
  text: string,
  replacements: readonly Replacement[]
): { text: string; stretches: Stretch[] } {
  const parts: string[] = []
  const stretches: Stretch[] = []
  let base = 0
  let at = 0
  const add = (value: string, baseEnd: number, kept: boolean): void => {
    parts.push(value)
    stretches.push({ start: at, end: at + value.length, baseStart: base, baseEnd, kept })
    at += value.length
    base = baseEnd
  }
  for (const { start, end, text: inserted } of replacements) {
    if (start > base) add(text.slice(base, start), start, true)
    add(inserted, end, false)
  }
  if (base < text.length || text === '') add(text.slice(base), text.length, true)
  return { text: parts.join(''), stretches }
}

function baseSpan(stretches: readonly Stretch[], { start, end }: Span): Span {
  if (start < end) return { start: baseStart(stretches, start), end: baseEnd(stretches, end) }
  const at = start === 0 ? baseStart(stretches, 0) : baseEnd(stretches, start)
  return { start: at, end: at }
}

function baseStart(stretches: readonly Stretch[], offset: number): number {
  const stretch = first(stretches, (s) => s.end > offset)
  if (!stretch) return stretches[stretches.length - 1]?.baseEnd ?? 0
  return isOneToOne(stretch) ? stretch.baseStart + offset - stretch.start : stretch.baseStart
}

function baseEnd(stretches: readonly Stretch[], offset: number): number {
  const stretch = first(stretches, (s) => s.end >= offset)
  if (!stretch) return 0
  return isOneToOne(stretch) ? stretch.baseStart + offset - stretch.start : stretch.baseEnd
}

/** The first stretch for which `holds`; once it holds it holds for all that follow. */
function first(
  stretches: readonly Stretch[],
  holds: (stretch: Stretch) => boolean
): Stretch | undefined {
  return stretches[firstIndex(stretches, holds)]
}

function isOneToOne({ start, end, baseStart, baseEnd, kept }: Stretch): boolean {
  return kept || end - start === baseEnd - baseStart
}

function keptAtoms(atoms: readonly Atom[], stretches: readonly Stretch[]): Atom[] {
  return atoms.flatMap((atom) => {
    const stretch = first(stretches, (s) => s.baseEnd > atom.at)
    return stretch?.kept ? [{ ...atom, at: stretch.start + atom.at - stretch.baseStart }] : []
  })
}

function movedMark(mark: Mark, stretches: readonly Stretch[]): Mark {
  const start = viewOffset(stretches, mark.span.start)
  const end = viewOffset(stretches, mark.span.end)
  return { ...mark, span: { start, end: Math.max(start, end) } }
}

function viewOffset(stretches: readonly Stretch[], offset: number): number {
  const stretch = first(stretches, (s) => s.baseEnd > offset)
  if (!stretch) return stretches[stretches.length - 1]?.end ?? 0
  return stretch.kept ? stretch.start + Math.max(0, offset - stretch.baseStart) : stretch.start
}

/** What is left may be a link alone, and a link alone is a label. */
function slotOf(passage: Passage, text: string, marks: readonly Mark[]): Passage['slot'] {
  if (passage.slot !== 'body' || text === passage.text) return passage.slot
  const content = { start: text.length - text.trimStart().length, end: text.trimEnd().length }
  const isLabel = marks.some(
    ({ type, span }) => type === 'link' && span.start < span.end && covers(span, content)
  )
  return isLabel ? 'cta' : 'body'
}
