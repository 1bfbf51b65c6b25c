import { isQuestion } from '../../language/is-question.ts'
import type { Slot } from '../../passage.ts'
import { type Look, lengthOf } from './features.ts'
import type { Stretch } from './stretches.ts'

/** One number out of several: their weighted sum and a bias, for each number that comes out. */
export interface Layer {
  /** By what comes out, then by what goes in. */
  readonly weights: Float32Array
  readonly biases: Float32Array
}

/**
 * A small convolutional net. Words that are used alike have vectors that are alike, so it
 * knows a push from words that no sentence of the corpus pressed with. Filters look at
 * each five words; what they find most inside a stretch, on the average inside, and
 * most beside it goes through one hidden layer (Kim, "Convolutional neural networks for
 * sentence classification", 2014). It is taught by `npm run train`.
 */
export interface Net {
  /** The row of a word's vector, by the last bits of the word's hash. */
  readonly rows: ReadonlyMap<number, number>
  /** Row 0 is that of all words that the net doesn't know. */
  readonly vectors: Float32Array
  readonly filters: Layer
  readonly hidden: Layer
  readonly out: Layer
}

/** How many numbers a vector has, and how many filters and hidden neurons there are. */
export const width = 16
export const filterCount = 96
export const hiddenCount = 32

/** A filter looks at this many words on each side of one. */
export const sides = 2
export const filterSize: number = (2 * sides + 1) * width

const slots: readonly Slot[] = ['subject', 'preheader', 'heading', 'body', 'cta', 'alt', 'footer']
const lengths: readonly number[] = [1, 2, 3, 4, 7, 12, 20]

/** How many hints there are, and what the hidden layer is told in all. */
export const hintCount: number = slots.length + lengths.length + 2
export const toldCount: number = 3 * filterCount + hintCount

const wordBits = (1 << 18) - 1

/** The key of a word's row. */
export function keyOf(hash: number): number {
  return hash & wordBits
}

/** The rows of a sentence's words, one for each of its signs. */
export function rowsOf({ rows }: Pick<Net, 'rows'>, { signs }: Look): number[] {
  return signs.map(({ word }) => rows.get(keyOf(word)) ?? 0)
}

/** What is known of a stretch besides its words: the indexes of the hints that hold. */
export function hintsOf({ reading, sentence }: Look, { first, last }: Stretch): number[] {
  const hints = [
    slots.indexOf(reading.passage.slot),
    slots.length + lengths.indexOf(lengthOf(last - first))
  ]
  if (isQuestion(reading, sentence)) hints.push(hintCount - 2)
  if (first === sentence.first) hints.push(hintCount - 1)
  return hints.filter((hint) => hint >= 0)
}

/** The vectors of words, one behind another. */
export function vectorsOf({ vectors }: Net, rows: readonly number[]): Float32Array {
  const found = new Float32Array(rows.length * width)
  for (const [at, row] of rows.entries())
    found.set(vectors.subarray(row * width, (row + 1) * width), at * width)
  return found
}

/** What each filter finds at each word: as many numbers a word as there are filters. */
export function foundBy({ weights, biases }: Layer, vectors: Float32Array): Float32Array {
  const count = vectors.length / width
  const found = new Float32Array(count * filterCount)
  for (let at = 0; at < count; at++) {
    const first = Math.max(0, at - sides)
    const size = (Math.min(count, at + sides + 1) - first) * width
    const skip = (first - at + sides) * width
    for (let filter = 0; filter < filterCount; filter++) {
      let sum = biases[filter] as number
      const weight = filter * filterSize + skip
      for (let i = 0; i < size; i++)
        sum += (weights[weight + i] as number) * (vectors[first * width + i] as number)
      if (sum > 0) found[at * filterCount + filter] = sum
    }
  }
  return found
}

/** Where each filter found most: first inside a stretch, then beside it; -1 for nowhere. */
export function placesOf(found: Float32Array, from: number, to: number): Int32Array {
  const places = new Int32Array(2 * filterCount).fill(-1)
  for (let at = 0; at * filterCount < found.length; at++) {
    const side = at >= from && at < to ? 0 : filterCount
    for (let filter = 0; filter < filterCount; filter++) {
      const place = at * filterCount + filter
      const best = found[places[side + filter] as number] ?? 0
      if ((found[place] as number) > best) places[side + filter] = place
    }
  }
  return places
}

/**
 * What the hidden layer is told of a stretch, whose words are counted from its sentence's
 * first: what each filter finds most inside, on the average inside, and most beside it.
 */
export function toldOf(
  found: Float32Array,
  places: Int32Array,
  { from, to, hints }: { from: number; to: number; hints: readonly number[] }
): Float32Array {
  const told = new Float32Array(toldCount)
  for (let filter = 0; filter < filterCount; filter++) {
    told[filter] = found[places[filter] as number] ?? 0
    told[2 * filterCount + filter] = found[places[filterCount + filter] as number] ?? 0
  }
  for (let at = from; at < to; at++)
    for (let filter = 0; filter < filterCount; filter++)
      told[filterCount + filter]! += (found[at * filterCount + filter] as number) / (to - from)
  for (const hint of hints) told[3 * filterCount + hint] = 1
  return told
}

/** How much the net says that a stretch presses, as log odds. */
export function saidBy({ hidden, out }: Net, told: Float32Array): number {
  let sum = out.biases[0] as number
  for (let neuron = 0; neuron < hiddenCount; neuron++) {
    let value = hidden.biases[neuron] as number
    for (let i = 0; i < toldCount; i++)
      value += (hidden.weights[neuron * toldCount + i] as number) * (told[i] as number)
    if (value > 0) sum += value * (out.weights[neuron] as number)
  }
  return sum
}
