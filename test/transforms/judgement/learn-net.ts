import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashOf } from '../../../src/transforms/judgement/hash.ts'
import { mapLayers } from '../../../src/transforms/judgement/learnt-net.ts'
import {
  keyOf,
  type Layer,
  layerNames,
  type Net,
  sizes,
  width
} from '../../../src/transforms/judgement/net.ts'
import type { Example } from './examples.ts'
import { gather } from './gather.ts'
import { addTo, type Gradient, gradientOf } from './net-gradient.ts'
import { randomFrom, shuffle } from './random.ts'

/** How many words the net knows. */
const wordCount = 8191

/** A word of the corpus met less often has to be one that has a vector. */
const least = 2

const epochs = 5
const batch = 128

/** The pace of the first step, and that of the vectors, which know something already. It falls to none. */
const pace = 0.002
const vectorPace = 0.0005

/** From this share of the epochs on, vectors are made of few groups and stay; the rest makes up for it. */
const gatheredFrom = 0.7

/** How long a vector's numbers are at first, on the average. */
const vectorScale = 0.3 / 32

/**
 * A net by gradient descent with moments (Kingma and Ba, "Adam", 2015), a few sentences at
 * a time. The same examples give the same net.
 */
export function learnNet(examples: readonly Example[], report: (line: string) => void): Net {
  const random = randomFrom(2024)
  const net = startOf(examples, random)
  const sentences = sentencesOf(examples)
  const rows = sentences.map(([example]) =>
    (example?.words ?? []).map((word) => net.rows.get(keyOf(word)) ?? 0)
  )
  const descent = descentOf(net)
  const order = sentences.map((_, i) => i)
  const steps = epochs * Math.ceil(order.length / batch)
  let isGathered = false
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    for (let at = 0; at < order.length; at += batch) {
      if (!isGathered && descent.steps >= steps * gatheredFrom) {
        gather(net.vectors, oftenIn(rows, net), random)
        isGathered = true
      }
      const some = order.slice(at, at + batch)
      for (const i of some) addTo(descent.gradient, net, sentences[i] ?? [], rows[i] ?? [], random)
      const count = some.reduce((sum, i) => sum + (sentences[i]?.length ?? 0), 0)
      const left = 1 - descent.steps / steps
      descend(descent, net, pace * left, isGathered ? 0 : vectorPace * left, count)
    }
    report(`epoch ${epoch + 1} of ${epochs}`)
  }
  return net
}

/** How often each row is met. */
function oftenIn(rows: readonly (readonly number[])[], net: Net): Float64Array {
  const often = new Float64Array(net.rows.size + 1).fill(1)
  for (const own of rows) for (const row of own) often[row]!++
  return often
}

/** Examples of one sentence share its words. */
function sentencesOf(examples: readonly Example[]): Example[][] {
  const found: Example[][] = []
  for (const example of examples) {
    const last = found.at(-1)
    if (last?.[0]?.words === example.words) last.push(example)
    else found.push([example])
  }
  return found
}

function startOf(examples: readonly Example[], random: () => number): Net {
  const vectorOf = knownVectors()
  const keys = keysOf(examples, [...vectorOf.keys()])
  const rows = new Map(keys.map((key, i) => [key, i + 1]))
  const vectors = new Float32Array((keys.length + 1) * width)
  for (const [key, row] of rows) {
    const vector = vectorOf.get(key)
    for (let i = 0; i < width; i++)
      vectors[row * width + i] = vector ? (vector[i] ?? 0) * vectorScale : (random() - 0.5) / 5
  }
  return { rows, vectors, layers: mapLayers((name) => layerOf(...sizes[name], random)) }
}

/** The words to know, in the order of their keys: those met in the corpus, then common ones. */
function keysOf(examples: readonly Example[], common: readonly number[]): number[] {
  const met = new Map<number, number>()
  for (const words of new Set(examples.map((example) => example.words)))
    for (const word of words) met.set(keyOf(word), (met.get(keyOf(word)) ?? 0) + 1)
  const often = [...met].filter(([, count]) => count >= least).sort((a, b) => b[1] - a[1])
  const all = new Set([...often.map(([key]) => key), ...common])
  return [...all].slice(0, wordCount).sort((a, b) => a - b)
}

function layerOf(out: number, size: number, random: () => number): Layer {
  const most = 1 / Math.sqrt(size)
  return {
    weights: Float32Array.from({ length: out * size }, () => (2 * random() - 1) * most),
    biases: new Float32Array(out)
  }
}

/**
 * Vectors of common English words, by their keys, the commonest first: 48 numbers each,
 * drawn by principal components from the 100 of GloVe (Pennington, Socher and Manning,
 * "Global vectors for word representation", 2014).
 */
function knownVectors(): Map<number, Int8Array> {
  const file = join('test/transforms/judgement', 'vectors.json')
  const { words, vectors } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>
  const numbers = new Int8Array(Buffer.from(vectors ?? '', 'base64'))
  const found = new Map<number, Int8Array>()
  for (const [i, word] of (words ?? '').split(' ').entries()) {
    const key = keyOf(hashOf(word))
    if (!found.has(key)) found.set(key, numbers.slice(i * width, (i + 1) * width))
  }
  return found
}

/** A net's gradient, and the moments of those before it. */
interface Descent {
  readonly gradient: Gradient
  readonly first: Gradient
  readonly second: Gradient
  steps: number
}

function descentOf(net: Net): Descent {
  return { gradient: gradientOf(net), first: gradientOf(net), second: gradientOf(net), steps: 0 }
}

/** One step against the gradient, which is then empty again. */
function descend(
  descent: Descent,
  net: Net,
  rate: number,
  vectorRate: number,
  count: number
): void {
  const { gradient } = descent
  descent.steps++
  const correction = Math.sqrt(1 - secondShare ** descent.steps) / (1 - firstShare ** descent.steps)
  for (const name of layerNames)
    for (const kind of ['weights', 'biases'] as const) {
      const numbers = net.layers[name][kind]
      const pick = (of: Gradient): Float32Array => of.layers[name][kind]
      move(descent, numbers, pick, { rate: rate * correction, count, from: 0, to: numbers.length })
    }
  for (const row of gradient.met) {
    const [from, to] = [row * width, (row + 1) * width]
    move(descent, net.vectors, ({ vectors }) => vectors, {
      rate: vectorRate * correction,
      count,
      from,
      to
    })
  }
  gradient.met.clear()
}

/** Of a moment, what stays of it at each step. */
const firstShare = 0.9
const secondShare = 0.999

interface Step {
  readonly rate: number
  /** How many examples the gradient is of. */
  readonly count: number
  readonly from: number
  readonly to: number
}

function move(
  { gradient, first, second }: Descent,
  numbers: Float32Array,
  pick: (of: Gradient) => Float32Array,
  { rate, count, from, to }: Step
): void {
  const [g, m, v] = [pick(gradient), pick(first), pick(second)]
  for (let i = from; i < to; i++) {
    const own = (g[i] as number) / count
    m[i] = firstShare * (m[i] as number) + (1 - firstShare) * own
    v[i] = secondShare * (v[i] as number) + (1 - secondShare) * own * own
    numbers[i]! -= (rate * (m[i] as number)) / (Math.sqrt(v[i] as number) + 1e-8)
    g[i] = 0
  }
}
