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

/**
 * The words, the spaces between them and the edges of links' labels, in order, with what
 * the cuts, sorted and disjoint, leave of each.
 */
export function* partsOf(reading: Reading, cuts: readonly CausedCut[]): Iterable<Part> {
  const { text, marks } = reading.passage
  const edgesOf = labelEdges(marks)
  let at = 0
  let cut = 0
  function next(end: number, items: readonly Item[], word?: Word): Part {
    while (cut < cuts.length && (cuts[cut] as CausedCut).end < at) cut++
    const inside: CausedCut[] = []
    for (let i = cut; i < cuts.length && (cuts[i] as CausedCut).start < end; i++)
      if (changes(cuts[i] as CausedCut, at, end)) inside.push(cuts[i] as CausedCut)
    const part = { start: at, end, before: items, ...(word ? { word } : {}) }
    at = end
    if (inside.length === 0) return { ...part, after: items, causes: [] }
    const causes = [...new Set(inside.flatMap((c) => c.causes))]
    return { ...part, after: itemsAfter(text, part, inside), causes }
  }
  for (const [i, word] of reading.words.entries()) {
    if (word.start > at) yield next(word.start, spaceIn(text.slice(at, word.start)))
    const { opens, ends } = edgesOf(word, reading.words[i + 1])
    if (opens) yield edge(at, 'label')
    yield next(word.end, [itemOf(word, text)], word)
    if (ends) yield edge(at, 'label-end')
  }
  const last = cuts[cuts.length - 1]
  const end = Math.max(text.length, last && last.start === last.end ? text.length + 1 : 0)
  if (end > at) yield next(end, spaceIn(text.slice(at)))
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
  cuts: readonly CausedCut[]
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
