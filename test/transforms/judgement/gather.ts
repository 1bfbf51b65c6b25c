import { codes } from '../../../src/transforms/judgement/characters.ts'
import { groupSize } from '../../../src/transforms/judgement/learnt-net.ts'
import { width } from '../../../src/transforms/judgement/net.ts'

const rounds = 12

/**
 * Makes vectors of few groups: at each place of a vector the numbers of all rows are
 * gathered around as many means as there are codes, and each becomes its mean (Lloyd,
 * "Least squares quantization in PCM", 1982). What is met often draws more.
 */
export function gather(vectors: Float32Array, often: Float64Array, random: () => number): void {
  for (let place = 0; place < width; place += groupSize) {
    const points = Array.from(often, (_, row) => row * width + place)
    const means = startOf(vectors, points, random)
    let nearest: number[] = []
    for (let round = 0; round < rounds; round++) {
      nearest = points.map((from) => nearestOf(vectors, from, means))
      if (round < rounds - 1) move(means, vectors, points, nearest, often)
    }
    for (const [row, from] of points.entries())
      for (let i = 0; i < groupSize; i++)
        vectors[from + i] = means[(nearest[row] as number) * groupSize + i] as number
  }
}

/** Rows drawn by chance. */
function startOf(
  vectors: Float32Array,
  points: readonly number[],
  random: () => number
): Float32Array {
  const means = new Float32Array(codes * groupSize)
  for (let code = 0; code < codes; code++) {
    const from = points[Math.floor(random() * points.length)] as number
    means.set(vectors.subarray(from, from + groupSize), code * groupSize)
  }
  return means
}

function nearestOf(vectors: Float32Array, from: number, means: Float32Array): number {
  let nearest = 0
  let least = Number.POSITIVE_INFINITY
  for (let code = 0; code < codes; code++) {
    let distance = 0
    for (let i = 0; i < groupSize; i++) {
      const apart = (vectors[from + i] as number) - (means[code * groupSize + i] as number)
      distance += apart * apart
    }
    if (distance >= least) continue
    least = distance
    nearest = code
  }
  return nearest
}

/** Each mean to the middle of what is nearest to it; one that nothing is near to stays. */
function move(
  means: Float32Array,
  vectors: Float32Array,
  points: readonly number[],
  nearest: readonly number[],
  often: Float64Array
): void {
  const sums = new Float64Array(means.length)
  const weights = new Float64Array(codes)
  for (const [row, from] of points.entries()) {
    const code = nearest[row] as number
    // The square root, that rare words have a say.
    const weight = Math.sqrt(often[row] as number)
    weights[code]! += weight
    for (let i = 0; i < groupSize; i++)
      sums[code * groupSize + i]! += weight * (vectors[from + i] as number)
  }
  for (const [i, sum] of sums.entries()) {
    const weight = weights[Math.floor(i / groupSize)] as number
    if (weight > 0) means[i] = sum / weight
  }
}
