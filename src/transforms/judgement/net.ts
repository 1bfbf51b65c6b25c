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

/** What each filter finds at each word: as many numbers a word as there are filters. */
export function foundBy({ vectors, filters }: Net, rows: readonly number[]): Float32Array {
  const found = new Float32Array(rows.length * filterCount)
  for (let at = 0; at < rows.length; at++)
    for (let filter = 0; filter < filterCount; filter++) {
      let sum = filters.biases[filter] as number
      for (let side = -sides; side <= sides; side++) {
        const row = rows[at + side]
        if (row === undefined) continue
        const weight = filter * filterSize + (side + sides) * width
        for (let i = 0; i < width; i++)
          sum += (filters.weights[weight + i] as number) * (vectors[row * width + i] as number)
      }
      if (sum > 0) found[at * filterCount + filter] = sum
    }
  return found
}

/** What the hidden layer is told of a stretch, whose words are counted from its sentence's first. */
export function toldOf(
  found: Float32Array,
  from: number,
  to: number,
  hints: readonly number[]
): Float32Array {
  const told = new Float32Array(toldCount)
  for (let at = 0; at * filterCount < found.length; at++) {
    const isInside = at >= from && at < to
    for (let filter = 0; filter < filterCount; filter++) {
      const value = found[at * filterCount + filter] as number
      const most = isInside ? filter : 2 * filterCount + filter
      if (value > (told[most] as number)) told[most] = value
      if (isInside) told[filterCount + filter]! += value / (to - from)
    }
  }
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
