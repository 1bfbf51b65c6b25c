import { read } from '../../../src/language/read.ts'
import type { Reading } from '../../../src/reading.ts'
import { parse } from '../../../src/rewrite.ts'
import { contentOf } from '../../../src/transforms/conditions/content-of.ts'
import { featuresOf, type Look, lookAt } from '../../../src/transforms/judgement/features.ts'
import { leadUpsOf } from '../../../src/transforms/judgement/lead-ups.ts'
import { hintsOf } from '../../../src/transforms/judgement/net.ts'
import {
  headsOf,
  type Stretch,
  stretchesOf,
  tailsOf
} from '../../../src/transforms/judgement/stretches.ts'
import { isHonest, type Row } from './row.ts'

/** A stretch of a sentence with what a reader says of it. */
export interface Example {
  readonly presses: boolean
  /** Hashes, each once. */
  readonly features: Int32Array
  /** The hashes of its sentence's words: one list for all examples of a sentence. */
  readonly words: readonly number[]
  /** Which of the words are its own, the end not included. */
  readonly from: number
  readonly to: number
  readonly hints: readonly number[]
}

/** Of a stretch that stays or goes, this share of its words may do the other. */
const tolerance = 0.15

/** The sentences of a row and their parts: each goes, or stays. One that does a bit of both teaches nothing. */
export function examplesOf(row: Row): Example[] {
  const text = isHonest(row) ? row.text : row.before
  const readings = readingsOf(text, row)
  if (!isHonest(row) && row.after === null) return askedIn(readings)
  const stays = isHonest(row)
    ? undefined
    : survivors(readings.flatMap(namesOf), readingsOf(row.after ?? '', row).flatMap(namesOf))
  const found: Example[] = []
  let offset = 0
  for (const reading of readings) {
    const share = shareOf(reading, stays, offset)
    offset += namesOf(reading).length
    for (const sentence of reading.sentences) {
      const { head, tail } = contentOf(reading, sentence)
      const parts = stretchesOf(reading, sentence)
      const look = lookAt(reading, sentence)
      const words = look.signs.map(({ word }) => word)
      const whole = { first: head, last: tail }
      const add = (stretch: Stretch, least: number): number | undefined => {
        const kept = share(stretch)
        if (kept !== undefined && (kept <= least || kept >= 1 - least))
          found.push(exampleOf(look, words, stretch, kept <= least))
        return kept
      }
      for (const part of parts) {
        const kept = add(part, tolerance) ?? 0
        if (kept <= tolerance) continue
        for (const end of tailsOf(reading, part)) add(end, tolerance)
        if (part.first === head) for (const start of headsOf(reading, part)) add(start, tolerance)
      }
      for (const start of leadUpsOf(reading, whole)) add(start, tolerance)
      if (parts.length > 1) add(whole, 0)
    }
  }
  return found
}

/** A sentence that a person would be asked about presses as a whole; where in it, nobody says. */
function askedIn(readings: readonly Reading[]): Example[] {
  const sentences = readings.flatMap((reading) =>
    reading.sentences.map((sentence) => ({ reading, sentence }))
  )
  const [only, ...others] = sentences
  if (!only || others.length > 0) return []
  const { head, tail } = contentOf(only.reading, only.sentence)
  const look = lookAt(only.reading, only.sentence)
  const words = look.signs.map(({ word }) => word)
  return [exampleOf(look, words, { first: head, last: tail }, true)]
}

function exampleOf(
  look: Look,
  words: readonly number[],
  stretch: Stretch,
  presses: boolean
): Example {
  const features = new Set<number>()
  featuresOf(look, stretch, (feature) => features.add(feature))
  const from = stretch.first - look.sentence.first
  const to = stretch.last - look.sentence.first
  return {
    presses,
    features: Int32Array.from(features),
    words,
    from,
    to,
    hints: hintsOf(look, stretch)
  }
}

function readingsOf(text: string, { slot }: Row): Reading[] {
  return parse(text, { format: 'text', slot }).passages.map(read)
}

/** The share of a stretch's words that stay; undefined where it has none. */
function shareOf(
  reading: Reading,
  stays: readonly boolean[] | undefined,
  offset: number
): (stretch: Stretch) => number | undefined {
  const before: number[] = [0]
  for (const word of reading.words) before.push((before.at(-1) ?? 0) + (isName(word) ? 1 : 0))
  return ({ first, last }) => {
    const from = before[first] ?? 0
    const to = before[last] ?? 0
    if (to === from) return undefined
    const kept = stays?.slice(offset + from, offset + to).filter(Boolean).length ?? to - from
    return kept / (to - from)
  }
}

function isName({ type }: Reading['words'][number]): boolean {
  return type !== 'punctuation' && type !== 'break'
}

/** The words as two texts can be compared by: a token by its path. */
function namesOf({ words }: Reading): string[] {
  return words
    .filter(isName)
    .map(({ text, type, token }) => text || `${type} ${token?.path.join('.')}`)
}

/** Which of the words of `before` stand, in this order, in `after`. */
function survivors(before: readonly string[], after: readonly string[]): boolean[] {
  const common = before.map(() => new Uint16Array(after.length + 1))
  common.push(new Uint16Array(after.length + 1))
  const at = (i: number, j: number): number => common[i]?.[j] ?? 0
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--)
      common[i]![j] =
        before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const stays = before.map(() => false)
  for (let i = 0, j = 0; i < before.length && j < after.length; )
    if (before[i] === after[j]) {
      stays[i++] = true
      j++
    } else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  return stays
}
