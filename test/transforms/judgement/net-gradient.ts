import { mapLayers } from '../../../src/transforms/judgement/learnt-net.ts'
import {
  type Heard,
  heardBy,
  hiddenCount,
  type Layer,
  type LayerName,
  type Net,
  pairCount,
  placesOf,
  stateCount,
  sumsOf,
  toldCount,
  toldOf,
  vectorsOf,
  width
} from '../../../src/transforms/judgement/net.ts'
import type { Example } from './examples.ts'

/** Where a net's numbers should go; as large as the net. */
export interface Gradient {
  readonly vectors: Float32Array
  readonly layers: Readonly<Record<LayerName, Layer>>
  /** The rows of `vectors` that a step has met. */
  readonly met: Set<number>
}

/** How often a word is taken for an unknown one, and a number for 0, that none is relied on alone. */
const forgotten = { word: 0.05, number: 0.1, told: 0.2 } as const

export function gradientOf({ vectors, layers }: Net): Gradient {
  const blank = ({ weights, biases }: Layer): Layer => ({
    weights: new Float32Array(weights.length),
    biases: new Float32Array(biases.length)
  })
  return {
    vectors: new Float32Array(vectors.length),
    layers: mapLayers((name) => blank(layers[name])),
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
  const heard = heardBy(net, vectors)
  const errors = new Float32Array(heard.states.length)
  for (const example of examples) learnStretch(gradient, net, example, heard.states, errors, random)
  const back = new Float32Array(vectors.length)
  learnReader(gradient, net, vectors, heard, errors, back, 1)
  learnReader(gradient, net, vectors, heard, errors, back, -1)
  for (const [at, row] of kept.entries()) {
    gradient.met.add(row)
    for (let i = 0; i < width; i++)
      gradient.vectors[row * width + i]! +=
        (back[at * width + i] as number) * (masks[at * width + i] as number)
  }
}

/** One stretch: forward, and back to what the readers remembered. */
function learnStretch(
  gradient: Gradient,
  net: Net,
  example: Example,
  states: Float32Array,
  errors: Float32Array,
  random: (() => number) | undefined
): void {
  const { presses, from, to } = example
  const places = placesOf(states, from, to)
  const told = toldOf(states, places, example)
  const masks = maskOf(toldCount, forgotten.told, random)
  for (let i = 0; i < toldCount; i++) told[i]! *= masks[i] as number
  const back = learnLayers(gradient, net, told, presses)
  for (let i = 0; i < toldCount; i++) back[i]! *= masks[i] as number
  for (const [i, place] of places.entries()) if (place >= 0) errors[place]! += back[i] as number
  for (let k = 0; k < pairCount; k++) {
    const share = (back[2 * pairCount + k] as number) / (to - from)
    for (let at = from; at < to; at++) errors[at * pairCount + k]! += share
  }
}

/** The two layers above the readers; returns the error of what they were told. */
function learnLayers(
  gradient: Gradient,
  { layers }: Net,
  told: Float32Array,
  presses: boolean
): Float32Array {
  const { hidden, out } = layers
  const values = new Float32Array(hiddenCount)
  sumsOf(hidden, told, 0, values)
  const sum = values.reduce(
    (so, value, i) => so + Math.max(0, value) * (out.weights[i] as number),
    out.biases[0] as number
  )
  const error = 1 / (1 + Math.exp(-sum)) - (presses ? 1 : 0)
  const { hidden: ofHidden, out: ofOut } = gradient.layers
  ofOut.biases[0]! += error
  const errors = new Float32Array(hiddenCount)
  for (const [i, value] of values.entries()) {
    ofOut.weights[i]! += error * Math.max(0, value)
    errors[i] = value > 0 ? error * (out.weights[i] as number) : 0
  }
  const back = new Float32Array(toldCount)
  learnLayer(ofHidden, hidden, told, errors, back, 0)
  return back
}

/** One reader, from its last word to its first. */
function learnReader(
  { layers }: Gradient,
  net: Net,
  vectors: Float32Array,
  { states, gates }: Heard,
  errors: Float32Array,
  back: Float32Array,
  pace: 1 | -1
): void {
  const [wordName, stateName] =
    pace === 1 ? (['forthWord', 'forthState'] as const) : (['backWord', 'backState'] as const)
  const own = pace === 1 ? gates[0] : gates[1]
  const offset = pace === 1 ? 0 : stateCount
  const count = vectors.length / width
  const none = new Float32Array(stateCount)
  let carried = new Float32Array(stateCount)
  const ofWord = new Float32Array(3 * stateCount)
  const ofState = new Float32Array(3 * stateCount)
  for (let i = count - 1; i >= 0; i--) {
    const at = pace === 1 ? i : count - 1 - i
    const from = (at - pace) * pairCount + offset
    const before = i === 0 ? none : states.subarray(from, from + stateCount)
    const next = new Float32Array(stateCount)
    for (let k = 0; k < stateCount; k++) {
      const gate = at * 4 * stateCount + k
      const reset = own[gate] as number
      const hold = own[gate + stateCount] as number
      const fresh = own[gate + 2 * stateCount] as number
      const error = (errors[at * pairCount + offset + k] as number) + (carried[k] as number)
      next[k] = error * hold
      const ofFresh = error * (1 - hold) * slopeAt(fresh)
      const ofReset =
        ofFresh * (own[gate + 3 * stateCount] as number) * (slopeAt(2 * reset - 1) / 2)
      const ofHold = error * ((before[k] as number) - fresh) * (slopeAt(2 * hold - 1) / 2)
      ofWord[k] = ofReset
      ofState[k] = ofReset
      ofWord[stateCount + k] = ofHold
      ofState[stateCount + k] = ofHold
      ofWord[2 * stateCount + k] = ofFresh
      ofState[2 * stateCount + k] = ofFresh * reset
    }
    const seen = vectors.subarray(at * width, (at + 1) * width)
    learnLayer(layers[wordName], net.layers[wordName], seen, ofWord, back, at * width)
    learnLayer(layers[stateName], net.layers[stateName], before, ofState, next, 0)
    carried = next
  }
}

/** The slope of a bend at what came out of it. */
function slopeAt(bent: number): number {
  const rest = Math.sqrt(1 - bent * bent)
  return rest * rest * rest
}

/**
 * A layer without a bend: its own gradient, and the error of what went into it, added from
 * `from` on. Four at a time, which is faster.
 */
function learnLayer(
  { weights: slopes, biases: rises }: Layer,
  { weights }: Layer,
  into: Float32Array,
  errors: Float32Array,
  back: Float32Array,
  from: number
): void {
  const size = into.length
  for (let i = 0; i < errors.length; i += 4) {
    const a = errors[i] as number
    const b = errors[i + 1] as number
    const c = errors[i + 2] as number
    const d = errors[i + 3] as number
    for (let k = i; k < i + 4; k++) rises[k]! += errors[k] as number
    for (let j = 0; j < size; j++) {
      const at = i * size + j
      const number = into[j] as number
      back[from + j]! +=
        a * (weights[at] as number) +
        b * (weights[at + size] as number) +
        c * (weights[at + 2 * size] as number) +
        d * (weights[at + 3 * size] as number)
      slopes[at]! += a * number
      slopes[at + size]! += b * number
      slopes[at + 2 * size]! += c * number
      slopes[at + 3 * size]! += d * number
    }
  }
}

/** 0 for what is forgotten; what is left weighs more, for the sum to stay. */
function maskOf(count: number, share: number, random: (() => number) | undefined): Float32Array {
  if (!random) return new Float32Array(count).fill(1)
  const mask = new Float32Array(count)
  for (let i = 0; i < count; i++) mask[i] = random() < share ? 0 : 1 / (1 - share)
  return mask
}
