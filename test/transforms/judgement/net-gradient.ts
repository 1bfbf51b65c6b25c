import {
  filterCount,
  filterSize,
  foundBy,
  hiddenCount,
  type Layer,
  type Net,
  placesOf,
  sides,
  toldCount,
  toldOf,
  vectorsOf,
  width
} from '../../../src/transforms/judgement/net.ts'
import type { Example } from './examples.ts'

/** Where a net's numbers should go; as large as the net. */
export interface Gradient {
  readonly vectors: Float32Array
  readonly filters: Layer
  readonly hidden: Layer
  readonly out: Layer
  /** The rows of `vectors` that a step has met. */
  readonly met: Set<number>
}

/** How often a word is taken for an unknown one, and a number for 0, that none is relied on alone. */
const forgotten = { word: 0.1, number: 0.2, told: 0.3, hidden: 0.3 } as const

export function gradientOf({ vectors, filters, hidden, out }: Net): Gradient {
  const blank = ({ weights, biases }: Layer): Layer => ({
    weights: new Float32Array(weights.length),
    biases: new Float32Array(biases.length)
  })
  return {
    vectors: new Float32Array(vectors.length),
    filters: blank(filters),
    hidden: blank(hidden),
    out: blank(out),
    met: new Set()
  }
}

/** Adds what the examples of one sentence teach. Without `random` nothing is forgotten. */
export function addTo(
  gradient: Gradient,
  net: Net,
  examples: readonly Example[],
  rows: readonly number[],
  random: (() => number) | undefined
): void {
  const kept = rows.map((row) => (random && row > 0 && random() < forgotten.word ? 0 : row))
  const vectors = vectorsOf(net, kept)
  const masks = maskOf(vectors.length, forgotten.number, random)
  for (let i = 0; i < vectors.length; i++) vectors[i]! *= masks[i] as number
  const found = foundBy(net.filters, vectors)
  const errors = new Float32Array(found.length)
  for (const example of examples) learnStretch(gradient, net, example, found, errors, random)
  learnFilters(gradient, net, { kept, vectors, masks }, found, errors)
}

/** One stretch: forward, and back to what the filters found. */
function learnStretch(
  gradient: Gradient,
  net: Net,
  example: Example,
  found: Float32Array,
  errors: Float32Array,
  random: (() => number) | undefined
): void {
  const { presses, from, to } = example
  const places = placesOf(found, from, to)
  const told = toldOf(found, places, example)
  const masks = maskOf(toldCount, forgotten.told, random)
  for (let i = 0; i < toldCount; i++) told[i]! *= masks[i] as number
  const back = learnLayers(gradient, net, told, presses, random)
  for (let i = 0; i < toldCount; i++) back[i]! *= masks[i] as number
  for (let filter = 0; filter < filterCount; filter++) {
    const inside = places[filter] as number
    const beside = places[filterCount + filter] as number
    if (inside >= 0) errors[inside]! += back[filter] as number
    if (beside >= 0) errors[beside]! += back[2 * filterCount + filter] as number
    const share = (back[filterCount + filter] as number) / (to - from)
    for (let at = from; at < to; at++) errors[at * filterCount + filter]! += share
  }
}

/** The two layers above the filters; returns the error of what they were told. */
function learnLayers(
  gradient: Gradient,
  { hidden, out }: Net,
  told: Float32Array,
  presses: boolean,
  random: (() => number) | undefined
): Float32Array {
  const masks = maskOf(hiddenCount, forgotten.hidden, random)
  const values = new Float32Array(hiddenCount)
  let sum = out.biases[0] as number
  for (let neuron = 0; neuron < hiddenCount; neuron++) {
    let value = hidden.biases[neuron] as number
    for (let i = 0; i < toldCount; i++)
      value += (hidden.weights[neuron * toldCount + i] as number) * (told[i] as number)
    values[neuron] = value > 0 ? value * (masks[neuron] as number) : 0
    sum += (values[neuron] as number) * (out.weights[neuron] as number)
  }
  const error = 1 / (1 + Math.exp(-sum)) - (presses ? 1 : 0)
  gradient.out.biases[0]! += error
  const back = new Float32Array(toldCount)
  for (let neuron = 0; neuron < hiddenCount; neuron++) {
    const value = values[neuron] as number
    gradient.out.weights[neuron]! += error * value
    if (value === 0) continue
    const own = error * (out.weights[neuron] as number) * (masks[neuron] as number)
    gradient.hidden.biases[neuron]! += own
    for (let i = 0; i < toldCount; i++) {
      gradient.hidden.weights[neuron * toldCount + i]! += own * (told[i] as number)
      back[i]! += own * (hidden.weights[neuron * toldCount + i] as number)
    }
  }
  return back
}

interface Input {
  readonly kept: readonly number[]
  readonly vectors: Float32Array
  readonly masks: Float32Array
}

/** From what the filters found back to the filters and the vectors. */
function learnFilters(
  gradient: Gradient,
  net: Net,
  { kept, vectors, masks }: Input,
  found: Float32Array,
  errors: Float32Array
): void {
  const back = new Float32Array(vectors.length)
  for (let at = 0; at < kept.length; at++) {
    const first = Math.max(0, at - sides)
    const last = Math.min(kept.length, at + sides + 1)
    const skip = (first - at + sides) * width
    const size = (last - first) * width
    const from = first * width
    for (let filter = 0; filter < filterCount; filter++) {
      const place = at * filterCount + filter
      const error = errors[place] as number
      if (error === 0 || (found[place] as number) === 0) continue
      gradient.filters.biases[filter]! += error
      const weight = filter * filterSize + skip
      for (let i = 0; i < size; i++) {
        gradient.filters.weights[weight + i]! += error * (vectors[from + i] as number)
        back[from + i]! += error * (net.filters.weights[weight + i] as number)
      }
    }
  }
  for (const [at, row] of kept.entries()) {
    gradient.met.add(row)
    for (let i = 0; i < width; i++)
      gradient.vectors[row * width + i]! +=
        (back[at * width + i] as number) * (masks[at * width + i] as number)
  }
}

/** 0 for what is forgotten; what is left weighs more, for the sum to stay. */
function maskOf(count: number, share: number, random: (() => number) | undefined): Float32Array {
  if (!random) return new Float32Array(count).fill(1)
  const mask = new Float32Array(count)
  for (let i = 0; i < count; i++) mask[i] = random() < share ? 0 : 1 / (1 - share)
  return mask
}
