import { isQuestion } from '../../language/is-question.ts'
import type { Slot } from '../../passage.ts'
import { type Look, lengthOf } from './features.ts'
import type { Stretch } from './stretches.ts'

/** Several numbers out of several: their weighted sums and a bias, one for each number that comes out. */
export interface Layer {
  /** By what comes out, then by what goes in. */
  readonly weights: Float32Array
  readonly biases: Float32Array
}

/** The layers of a net: of each of its two readers, which see a word and remember those before it, and of what it says in the end. */
export type LayerName = 'forthWord' | 'forthState' | 'backWord' | 'backState' | 'hidden' | 'out'

/**
 * A small recurrent net. Words that are used alike have vectors that are alike, so it
 * knows a push from words that no sentence of the corpus pressed with. Two readers go over
 * a sentence, one from its start and one from its end, each with gates that decide what it
 * remembers (Cho and others, "Learning phrase representations using RNN
 * encoder-decoder", 2014). What they remember most and on the average inside a stretch,
 * and most beside it, goes through one hidden layer. It is taught by `npm run train`.
 */
export interface Net {
  /** The row of a word's vector, by the last bits of the word's hash. */
  readonly rows: ReadonlyMap<number, number>
  /** Row 0 is that of all words that the net doesn't know. */
  readonly vectors: Float32Array
  readonly layers: Readonly<Record<LayerName, Layer>>
}

/** How many numbers a vector has, a reader remembers, and the hidden layer has. */
export const width = 48
export const stateCount = 32
export const hiddenCount = 32

/** What both readers remember of a word. */
export const pairCount: number = 2 * stateCount

const slots: readonly Slot[] = ['subject', 'preheader', 'heading', 'body', 'cta', 'alt', 'footer']
const lengths: readonly number[] = [1, 2, 3, 4, 7, 12, 20]

/** How many hints there are, and what the hidden layer is told in all. */
export const hintCount: number = slots.length + lengths.length + 2
export const toldCount: number = 3 * pairCount + hintCount

/** How many numbers come out of each layer, and how many go in. */
export const sizes: Readonly<Record<LayerName, readonly [out: number, into: number]>> = {
  forthWord: [3 * stateCount, width],
  forthState: [3 * stateCount, stateCount],
  backWord: [3 * stateCount, width],
  backState: [3 * stateCount, stateCount],
  hidden: [hiddenCount, toldCount],
  out: [1, hiddenCount]
}

export const layerNames: readonly LayerName[] = [
  'forthWord',
  'forthState',
  'backWord',
  'backState',
  'hidden',
  'out'
]

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

/** What two readers made of a sentence. */
export interface Heard {
  /** What each remembers at each word, that of the first reader before that of the second. */
  readonly states: Float32Array
  /** Of each reader, at each word: how far its gates were open, what was new, and what it was made from. */
  readonly gates: readonly [Float32Array, Float32Array]
}

export function heardBy({ layers }: Net, vectors: Float32Array): Heard {
  const count = vectors.length / width
  const states = new Float32Array(count * pairCount)
  const gates: Heard['gates'] = [
    new Float32Array(count * 4 * stateCount),
    new Float32Array(count * 4 * stateCount)
  ]
  readOn([layers.forthWord, layers.forthState], vectors, states, gates[0], 1)
  readOn([layers.backWord, layers.backState], vectors, states, gates[1], -1)
  return { states, gates }
}

/** One reader's way over a sentence. */
function readOn(
  [word, state]: readonly [Layer, Layer],
  vectors: Float32Array,
  states: Float32Array,
  gates: Float32Array,
  pace: 1 | -1
): void {
  const count = vectors.length / width
  const offset = pace === 1 ? 0 : stateCount
  const seen = new Float32Array(3 * stateCount)
  const kept = new Float32Array(3 * stateCount)
  const none = new Float32Array(stateCount)
  for (let i = 0; i < count; i++) {
    const at = pace === 1 ? i : count - 1 - i
    const from = (at - pace) * pairCount + offset
    sumsOf(word, vectors, at * width, seen)
    if (i === 0) sumsOf(state, none, 0, kept)
    else sumsOf(state, states, from, kept)
    for (let k = 0; k < stateCount; k++) {
      const [own, gate] = [at * pairCount + offset + k, at * 4 * stateCount + k]
      const reset = opened((seen[k] as number) + (kept[k] as number))
      const hold = opened((seen[stateCount + k] as number) + (kept[stateCount + k] as number))
      const raw = kept[2 * stateCount + k] as number
      const fresh = bent((seen[2 * stateCount + k] as number) + reset * raw)
      const before = i === 0 ? 0 : (states[from + k] as number)
      states[own] = (1 - hold) * fresh + hold * before
      gates[gate] = reset
      gates[gate + stateCount] = hold
      gates[gate + 2 * stateCount] = fresh
      gates[gate + 3 * stateCount] = raw
    }
  }
}

/** The sums of a layer over numbers from `from` on. Four at a time, which is faster; as many as come out are fours. */
export function sumsOf(
  { weights, biases }: Layer,
  numbers: Float32Array,
  from: number,
  sums: Float32Array
): void {
  const size = weights.length / biases.length
  for (let i = 0; i < biases.length; i += 4) {
    let a = biases[i] as number
    let b = biases[i + 1] as number
    let c = biases[i + 2] as number
    let d = biases[i + 3] as number
    for (let j = 0; j < size; j++) {
      const at = i * size + j
      const number = numbers[from + j] as number
      a += (weights[at] as number) * number
      b += (weights[at + size] as number) * number
      c += (weights[at + 2 * size] as number) * number
      d += (weights[at + 3 * size] as number) * number
    }
    sums[i] = a
    sums[i + 1] = b
    sums[i + 2] = c
    sums[i + 3] = d
  }
}

/** Between -1 and 1, in arithmetic that is the same on each machine. */
function bent(sum: number): number {
  return sum / Math.sqrt(1 + sum * sum)
}

/** Between 0 and 1: how far a gate is open. */
function opened(sum: number): number {
  return (bent(sum) + 1) / 2
}

/** Where each number is largest: first inside a stretch, then beside it; -1 for nowhere. */
export function placesOf(states: Float32Array, from: number, to: number): Int32Array {
  const places = new Int32Array(2 * pairCount).fill(-1)
  for (let at = 0; at * pairCount < states.length; at++) {
    const side = at >= from && at < to ? 0 : pairCount
    for (let k = 0; k < pairCount; k++) {
      const place = at * pairCount + k
      const known = places[side + k] as number
      if (known < 0 || (states[place] as number) > (states[known] as number))
        places[side + k] = place
    }
  }
  return places
}

/**
 * What the hidden layer is told of a stretch, whose words are counted from its sentence's
 * first: the most inside, the most beside it, the average inside, the hints.
 */
export function toldOf(
  states: Float32Array,
  places: Int32Array,
  { from, to, hints }: { from: number; to: number; hints: readonly number[] }
): Float32Array {
  const told = new Float32Array(toldCount)
  for (const [i, place] of places.entries()) told[i] = states[place] ?? 0
  for (let at = from; at < to; at++)
    for (let k = 0; k < pairCount; k++)
      told[2 * pairCount + k]! += (states[at * pairCount + k] as number) / (to - from)
  for (const hint of hints) told[3 * pairCount + hint] = 1
  return told
}

/** How much the net says that a stretch presses, as log odds. */
export function saidBy({ layers: { hidden, out } }: Net, told: Float32Array): number {
  const values = new Float32Array(hiddenCount)
  sumsOf(hidden, told, 0, values)
  let sum = out.biases[0] as number
  for (let neuron = 0; neuron < hiddenCount; neuron++)
    sum += Math.max(0, values[neuron] as number) * (out.weights[neuron] as number)
  return sum
}
