import type { Reading } from '../../reading.ts'
import { featuresOf, type Look } from './features.ts'
import { learntNet } from './learnt-net.ts'
import { heardBy, hintsOf, placesOf, rowsOf, saidBy, toldOf, vectorsOf } from './net.ts'
import type { Stretch } from './stretches.ts'
import { learntTable, type Table } from './table.ts'

/** What the net says counts so much beside what the table says. */
const netShare = 1

/** The net is not asked of what the table says so little of: nothing that it says would do. */
const hopeless = -1.5

/** More of the corpus is honest, and of the hardest kind, than of the mails that a judge is asked of. */
const prior = 0.2

/** How much a stretch presses, as log odds: 0 is as likely as not. */
export function pressureOf(look: Look, stretch: Stretch): number {
  const said = saidByTable(look, stretch)
  const heardOf = said < hopeless ? hopeless : saidByNet(look, stretch)
  return prior + said + netShare * heardOf
}

/** What the table says of a stretch: a weight for each feature. */
export function saidByTable(
  look: Look,
  stretch: Stretch,
  { bias, weights }: Table = learntTable()
): number {
  const mask = weights.length - 1
  let sum = bias
  const seen = new Set<number>()
  featuresOf(look, stretch, (feature) => {
    const at = feature & mask
    const weight = weights[at] ?? 0
    if (weight === 0 || seen.has(at)) return
    seen.add(at)
    sum += weight
  })
  return sum
}

/** What the net's readers remember of a sentence: the same for all its stretches. */
const heard = new WeakMap<Look, Float32Array>()

/** What the net says of a stretch. */
export function saidByNet(look: Look, stretch: Stretch): number {
  const net = learntNet()
  const own = heard.get(look) ?? heardBy(net, vectorsOf(net, rowsOf(net, look))).states
  heard.set(look, own)
  const from = stretch.first - look.sentence.first
  const to = stretch.last - look.sentence.first
  const hints = hintsOf(look, stretch)
  return saidBy(net, toldOf(own, placesOf(own, from, to), { from, to, hints }))
}

/** A run of words that a stretch's pressure shows in. */
interface Shown {
  readonly first: number
  readonly last: number
  readonly weight: number
}

const mostShown = 2

/** The words in which a stretch's pressure shows most, as they are written, in order. */
export function shownBy(
  look: Look,
  stretch: Stretch,
  { weights }: Table = learntTable()
): string[] {
  const runs = new Map<string, Shown>()
  featuresOf(look, stretch, (feature, from, to) => {
    const first = Math.max(from, stretch.first)
    const last = Math.min(to, stretch.last)
    if (last <= first) return
    const key = `${first} ${last}`
    const weight = (runs.get(key)?.weight ?? 0) + (weights[feature & (weights.length - 1)] ?? 0)
    runs.set(key, { first, last, weight })
  })
  const chosen: Shown[] = []
  for (const run of [...runs.values()].sort((a, b) => b.weight - a.weight || a.first - b.first))
    if (chosen.length < mostShown && run.weight > 0 && !chosen.some((other) => meet(run, other)))
      chosen.push(run)
  return chosen
    .sort((a, b) => a.first - b.first)
    .map(({ first, last }) => textOf(look.reading, first, last))
}

function meet(a: Shown, b: Shown): boolean {
  return a.first < b.last && b.first < a.last
}

function textOf({ words, passage }: Reading, first: number, last: number): string {
  return passage.text.slice(words[first]?.start ?? 0, words[last - 1]?.end ?? 0)
}
