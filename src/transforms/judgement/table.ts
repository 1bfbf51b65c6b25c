import { characterOf, codeAt } from './characters.ts'
import { bias, packed } from './weights.ts'

/**
 * A table of weights, by the last bits of a feature's hash. It is learnt from the
 * sentences in `test/transforms/judgement/corpus` by `npm run train`; two features that share a
 * place share a weight.
 */
export interface Table {
  /** What a stretch weighs before anything is known of it. */
  readonly bias: number
  /** As many as a power of two. */
  readonly weights: Float32Array
}

/** The weights that a place of a table may hold; a digit of a packed table is an index. */
export const levels: readonly number[] = [-1.1, -0.6, -0.3, -0.12, 0, 0.12, 0.3, 0.6, 1.1]

/** A table in text: two weights a character, each the nearest of `levels`. */
export function pack(weights: ArrayLike<number>): string {
  let text = ''
  for (let at = 0; at < weights.length; at += 2) {
    text += characterOf(nearest(weights[at] ?? 0) * levels.length + nearest(weights[at + 1] ?? 0))
  }
  return text
}

/** The inverse of `pack`. */
export function unpack(text: string): Float32Array {
  const weights = new Float32Array(text.length * 2)
  for (let at = 0; at < text.length; at++) {
    const digits = codeAt(text, at)
    weights[at * 2] = levels[Math.floor(digits / levels.length)] ?? 0
    weights[at * 2 + 1] = levels[digits % levels.length] ?? 0
  }
  return weights
}

function nearest(weight: number): number {
  let best = 0
  for (let at = 1; at < levels.length; at++)
    if (Math.abs((levels[at] ?? 0) - weight) < Math.abs((levels[best] ?? 0) - weight)) best = at
  return best
}

const unpacked = new WeakMap<readonly number[], Table>()

/** The table that comes with the library; it is unpacked once. */
export function learntTable(): Table {
  const known = unpacked.get(levels) ?? { bias, weights: unpack(packed) }
  unpacked.set(levels, known)
  return known
}
