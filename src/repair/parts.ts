import { ATOM, type Mark } from '../passage.ts'
import type { Reading, Word } from '../reading.ts'
import type { Span } from '../span.ts'
import type { Replacement } from '../transform.ts'
import type { Item } from './place.ts'

/** A replacement and what asked for it. */
export interface CausedCut extends Replacement {
  readonly causes: readonly number[]
}

/** A part of the text, as it was and as the cuts leave it. */
export interface Part extends Span {
  /** Absent for the space between two words, and for an edge. */
  readonly word?: Word
  readonly before: readonly Item[]
  readonly after: readonly Item[]
  /** What changed it; empty where it is as it was. */
  readonly causes: readonly number[]
}

/** What stands for a cut that made a difference by going. */
const nobody: readonly number[] = [-1]

/**
 * The words, the spaces between them and the edges of links' labels, in order, with what
 * the `cuts` leave of each, and what the `earlier` ones left; both sorted and disjoint.
 */
export function* partsOf(
  reading: Reading,
  cuts: readonly CausedCut[],
  earlier: readonly Replacement[]
): Iterable<Part> {
  const { text, marks } = reading.passage
  const edgesOf = labelEdges(marks)
  const [had, has] = [cutsIn(earlier), cutsIn(cuts)]
  let at = 0
  function next(end: number, items: readonly Item[], word?: Word): Part {
    const part = { start: at, end, ...(word ? { word } : {}) }
    const made = has(at, end)
    const old = had(at, end)
    at = end
    if (made.length + old.length === 0) return { ...part, before: items, after: items, causes: [] }
    const before = old.length > 0 ? itemsAfter(text, part, old) : items
    const after = made.length > 0 ? itemsAfter(text, part, made) : items
    if (isSame(before, after)) return { ...part, before, after: before, causes: [] }
    const causes = [...new Set(made.flatMap((cut) => cut.causes))]
    return { ...part, before, after, causes: causes.length > 0 ? causes : nobody }
  }
  for (const [i, word] of reading.words.entries()) {
    if (word.start > at) yield next(word.start, spaceIn(text.slice(at, word.start)))
    const { opens, ends } = edgesOf(word, reading.words[i + 1])
    if (opens) yield edge(at, 'label')
    yield next(word.end, [itemOf(word, text)], word)
    if (ends) yield edge(at, 'label-end')
  }
  const last = [...cuts.slice(-1), ...earlier.slice(-1)].some(({ end }) => end >= text.length)
  if (at < text.length || last) yield next(text.length + 1, spaceIn(text.slice(at)))
}

/** Asked for the parts of a text in order: which of the cuts change each. */
function cutsIn<Cut extends Replacement>(
  cuts: readonly Cut[]
): (from: number, to: number) => readonly Cut[] {
  let first = 0
  return (from, to) => {
    while (first < cuts.length && (cuts[first] as Cut).end < from) first++
    const inside: Cut[] = []
    for (let i = first; i < cuts.length && (cuts[i] as Cut).start < to; i++)
      if (changes(cuts[i] as Cut, from, to)) inside.push(cuts[i] as Cut)
    return inside
  }
}

function isSame(a: readonly Item[], b: readonly Item[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ type, text }, i) => type === b[i]?.type && text === b[i]?.text)
  )
}

/** True for a cut of something between the two, or an insertion at the start or within. */
function changes(cut: Replacement, from: number, to: number): boolean {
  if (cut.start === cut.end) return from <= cut.start && cut.start < to
  return cut.start < to && from < cut.end
}

function itemOf({ type, start, end, token }: Word, text: string): Item {
  return { type: token?.kind === 'raw' ? 'token' : type, text: text.slice(start, end) }
}

const space: Item = { type: 'break', text: ' ' }

function spaceIn(text: string): Item[] {
  return /\s/.test(text) ? [space] : []
}

function itemsAfter(
  text: string,
  { start, end, word }: Span & { readonly word?: Word },
  cuts: readonly Replacement[]
): Item[] {
  let at = start
  let kept = ''
  for (const cut of cuts) {
    kept += text.slice(at, Math.max(at, cut.start))
    if (cut.start >= start) kept += cut.text
    at = Math.max(at, cut.end)
  }
  kept += text.slice(at, end)
  return Array.from(kept.matchAll(pieces), ([piece]) => pieceItem(piece, word))
}

/** White space, a word, or one mark. */
const pieces = /\s+|[\p{L}\p{N}]+(?:['’&./-][\p{L}\p{N}]+)*|[\s\S]/gu

function pieceItem(piece: string, word: Word | undefined): Item {
  if (/^\s/.test(piece)) return space
  if (piece === ATOM && word) return itemOf({ ...word, start: 0, end: 1 }, ATOM)
  if (word?.type === 'emoji') return { type: 'emoji', text: piece }
  return { type: /^[\p{L}\p{N}]/u.test(piece) ? 'word' : 'punctuation', text: piece }
}

/** Asked for the words in order with those behind them: whether a link's label opens before, or ends behind, each. */
function labelEdges(
  marks: readonly Mark[]
): (word: Word, next: Word | undefined) => { readonly opens: boolean; readonly ends: boolean } {
  const labels = marks.filter(({ type }) => type === 'link').map(({ span }) => span)
  let at = 0
  let isIn = false
  return (word, next) => {
    while ((labels[at]?.end ?? word.end) <= word.start) at++
    const label = labels[at]
    if (!label || label.start > word.start) return { opens: false, ends: false }
    const opens = !isIn
    const ends = !next || next.start >= label.end
    isIn = !ends
    if (ends) at++
    return { opens, ends }
  }
}

function edge(at: number, type: 'label' | 'label-end'): Part {
  const items: readonly Item[] = [{ type, text: '' }]
  return { start: at, end: at, before: items, after: items, causes: [] }
}
