import type { TidyCut } from '../draft.ts'
import type { Reading, Sentence } from '../reading.ts'
import type { Replacement } from '../transform.ts'
import { letters } from './letters.ts'
import { type Neighbourhood, neighbourhoods } from './neighbourhoods.ts'
import { spacing } from './spacing.ts'
import { strandedItems } from './stranded.ts'
import { type Item, isContent, type Remains, survivors } from './survivors.ts'

/** A replacement and the index of the proposal that asked for it. */
export interface OwnedCut extends Replacement {
  readonly owner: number
}

/**
 * What has to be cleaned up once the `cuts` are made: what is left of emptied
 * sentences, stranded punctuation, spaces, capitals, a/an. A pure function of the
 * passage and its cuts, so that it is made anew for every selection of them. The
 * cuts are sorted and disjoint; so is the result, and it overlaps none of them.
 */
export function tidy(reading: Reading, cuts: readonly OwnedCut[]): TidyCut[] {
  return neighbourhoods(reading.sentences, cuts).flatMap((near) => tidyWithin(reading, near))
}

function tidyWithin(
  reading: Reading,
  { from, to, cuts }: Neighbourhood<OwnedCut>
): readonly TidyCut[] {
  const sentences = reading.sentences.slice(from, to)
  const remains = survivors(reading, cuts, from, to)
  const owners = ownersBySentence(sentences, cuts)
  const tidied: TidyCut[] = []
  const kept: Item[] = []
  let inherited: readonly number[] = []
  sentences.forEach((sentence, i) => {
    const { between, items } = remains[i] as Remains
    kept.push(...between)
    const own = owners[i] as readonly number[]
    const isEmptied =
      own.length > 0 && sentence.begins && hadContent(reading, sentence) && !items.some(isContent)
    const causes = isEmptied ? own : [...new Set([...inherited, ...own])]
    const isParted = between.some(({ type }) => type === 'control')
    const afterDeleted = inherited.length > 0 && !isParted
    const fixes =
      causes.length === 0 ? [] : mended(reading, sentence, items, isEmptied, afterDeleted)
    tidied.push(...fixes.map((fix) => ({ ...fix, causes })))
    const dropped = new Set(fixes.filter(({ text }) => text === '').map(({ start }) => start))
    kept.push(...items.filter(({ start, word }) => word < 0 || !dropped.has(start)))
    inherited = isEmptied ? own : []
  })
  kept.push(...(remains[remains.length - 1] as Remains).between)
  const holes = [...cuts, ...tidied].sort(byPlace)
  const near = nearest(cuts)
  for (const fix of spacing(reading, kept, holes)) tidied.push({ ...fix, causes: near(fix) })
  return tidied.sort(byPlace)
}

function mended(
  reading: Reading,
  sentence: Sentence,
  items: readonly Item[],
  isEmptied: boolean,
  afterDeleted: boolean
): Replacement[] {
  const stranded = isEmptied ? items : strandedItems(reading, sentence, items, afterDeleted)
  const gone = new Set(stranded)
  const drops = stranded
    .filter((item) => !item.altered)
    .map(({ start, end }) => ({ start, end, text: '' }))
  if (isEmptied) return drops
  return [
    ...drops,
    ...letters(
      reading,
      sentence,
      items.filter((item) => !gone.has(item))
    )
  ]
}

function hadContent({ words }: Reading, { first, last }: Sentence): boolean {
  for (let i = first; i < last; i++) if (isContent(words[i] as { type: Item['type'] })) return true
  return false
}

/** For each sentence the owners of the cuts in it. */
function ownersBySentence(sentences: readonly Sentence[], cuts: readonly OwnedCut[]): number[][] {
  let from = 0
  return sentences.map(({ start, end }) => {
    const owners = new Set<number>()
    while (
      from < cuts.length &&
      (cuts[from] as OwnedCut).end <= start &&
      (cuts[from] as OwnedCut).start < start
    )
      from++
    for (let i = from; i < cuts.length && (cuts[i] as OwnedCut).start <= end; i++) {
      const cut = cuts[i] as OwnedCut
      if (cut.start < end || (cut.start === cut.end && cut.start === end)) owners.add(cut.owner)
    }
    return [...owners]
  })
}

/** The owner of the cut next to a fix; fixes come in order. */
function nearest(cuts: readonly OwnedCut[]): (fix: Replacement) => number[] {
  let at = 0
  return (fix) => {
    while (at + 1 < cuts.length && (cuts[at + 1] as OwnedCut).start <= fix.end) at++
    return [(cuts[at] as OwnedCut).owner]
  }
}

function byPlace(a: Replacement, b: Replacement): number {
  return a.start - b.start || a.end - b.end
}
