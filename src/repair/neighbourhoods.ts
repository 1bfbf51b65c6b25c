import { firstIndex } from '../first-index.ts'
import type { Sentence } from '../reading.ts'
import type { Span } from '../span.ts'

/** Sentences in a row, from `from` to the one before `to`, and the cuts in them. */
export interface Neighbourhood<Cut extends Span> {
  readonly from: number
  readonly to: number
  readonly cuts: readonly Cut[]
}

/** The sentence before a cut ends the gap; the next may go too, if it is marks alone, and then the one after it ends the gap. */
const before = 1
const behind = 2

/** The sentences that the clean-up of the `cuts` can reach, in order and disjoint: what lies between needs no look. */
export function neighbourhoods<Cut extends Span>(
  sentences: readonly Sentence[],
  cuts: readonly Cut[]
): Neighbourhood<Cut>[] {
  const found: { from: number; to: number; cuts: Cut[] }[] = []
  for (const cut of cuts) {
    const at = firstIndex(sentences, ({ end }) => end >= cut.start)
    let end = at
    while (end < sentences.length && (sentences[end] as Sentence).start <= cut.end) end++
    const from = Math.max(0, at - before)
    const to = Math.min(sentences.length, end + behind)
    const last = found[found.length - 1]
    if (last && from < last.to) {
      last.to = Math.max(last.to, to)
      last.cuts.push(cut)
    } else found.push({ from, to, cuts: [cut] })
  }
  return found
}
