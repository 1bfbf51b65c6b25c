import type { Table } from '../../../src/transforms/judgement/table.ts'
import type { Example } from './examples.ts'
import { randomFrom, shuffle } from './random.ts'

/** How many places a table has, as a power of two. */
export const size: number = 2 ** 18

/** Of the algorithm below: the pace, and what a weight has to be worth. */
const pace = 0.1
const lasso = 15
const ridge = 2
const epochs = 8

/** A feature met less often than this is chance. */
const least = 2

interface Sums {
  readonly gradients: Float64Array
  readonly squares: Float64Array
}

/**
 * A table of weights by logistic regression: follow the regularised leader, one
 * example after another (McMahan and others, "Ad click prediction: a view from the
 * trenches", 2013). The same examples give the same table.
 */
export function learn(examples: readonly Example[]): Table {
  const rows = examples.map(placesOf)
  const met = new Uint32Array(size)
  for (const row of rows) for (const place of row) met[place]!++
  const known = rows.map((row) => row.filter((place) => (met[place] ?? 0) >= least))
  const sums: Sums = {
    gradients: new Float64Array(size + 1),
    squares: new Float64Array(size + 1)
  }
  const order = examples.map((_, i) => i)
  const random = randomFrom(12345)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    for (const i of order) step(sums, [size, ...(known[i] ?? [])], examples[i]?.presses ? 1 : 0)
  }
  const weights = new Float32Array(size)
  for (let place = 0; place < size; place++) weights[place] = weightAt(sums, place)
  return { bias: weightAt(sums, size), weights }
}

/** The places of an example's features, each once. */
function placesOf({ features }: Example): Int32Array {
  return Int32Array.from(new Set(features.map((feature) => feature & (size - 1))))
}

function step({ gradients, squares }: Sums, places: readonly number[], target: 0 | 1): void {
  let sum = 0
  const weights = places.map((place) => weightAt({ gradients, squares }, place))
  for (const weight of weights) sum += weight
  const gradient = 1 / (1 + Math.exp(-sum)) - target
  for (const [i, place] of places.entries()) {
    const before = squares[place] ?? 0
    const after = before + gradient * gradient
    const rate = (Math.sqrt(after) - Math.sqrt(before)) / pace
    gradients[place]! += gradient - rate * (weights[i] ?? 0)
    squares[place] = after
  }
}

/** Place `size` is the bias, which costs nothing. */
function weightAt({ gradients, squares }: Sums, place: number): number {
  const sum = gradients[place] ?? 0
  const isBias = place === size
  const cost = isBias ? 0 : lasso
  if (Math.abs(sum) <= cost) return 0
  const width = (1 + Math.sqrt(squares[place] ?? 0)) / pace + (isBias ? 0 : ridge)
  return (Math.sign(sum) * cost - sum) / width
}
