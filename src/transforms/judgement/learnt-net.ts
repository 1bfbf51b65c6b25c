import { characterOf, codeAt, codes } from './characters.ts'
import { type Layer, type LayerName, layerNames, type Net, sizes, width } from './net.ts'
import * as packed from './net-weights.ts'

/** A net in text. */
export interface PackedNet {
  /** The keys of the words it knows, from the lowest: a character for each gap. */
  readonly keys: string
  readonly vectors: PackedVectors
  readonly layers: Readonly<Record<LayerName, PackedLayer>>
}

/** Vectors in text: each is made of groups of numbers, and a character stands for one of the groups that its place can have. */
export interface PackedVectors {
  readonly text: string
  /** The groups of each place in a vector, as many as there are codes. */
  readonly groups: PackedNumbers
}

/** Numbers in text: a whole number of steps each. */
export interface PackedNumbers {
  readonly text: string
  readonly step: number
}

export interface PackedLayer {
  /** Of each number that comes out, its weights: a whole number of its own steps each. */
  readonly weights: string
  /** Parted by spaces. */
  readonly steps: string
  readonly biases: PackedNumbers
}

/** How many numbers are a group. */
export const groupSize = 6

/** A number is at most this many steps from 0. */
const most = 40

/** `net.rows` has to count its words from 1 on in the order of their keys, and its vectors to be made of few groups. */
export function packNet({ rows, vectors, layers }: Net): PackedNet {
  return {
    keys: packKeys([...rows.keys()]),
    vectors: packVectors(vectors),
    layers: mapLayers((name) => packLayer(layers[name]))
  }
}

/** The inverse of `packNet`, but for what the steps round. */
export function unpackNet({ keys, vectors, layers }: PackedNet): Net {
  return {
    rows: new Map(unpackKeys(keys).map((key, i) => [key, i + 1])),
    vectors: unpackVectors(vectors),
    layers: mapLayers((name) => unpackLayer(layers[name], sizes[name][1]))
  }
}

/** One value for each layer of a net. */
export function mapLayers<Value>(of: (name: LayerName) => Value): Record<LayerName, Value> {
  return Object.fromEntries(layerNames.map((name) => [name, of(name)])) as Record<LayerName, Value>
}

function packKeys(keys: readonly number[]): string {
  let text = ''
  let before = 0
  for (const key of keys) {
    let gap = key - before
    for (; gap >= codes - 1; gap -= codes - 1) text += characterOf(codes - 1)
    text += characterOf(gap)
    before = key
  }
  return text
}

function unpackKeys(text: string): number[] {
  const keys: number[] = []
  let key = 0
  for (let at = 0; at < text.length; at++) {
    const code = codeAt(text, at)
    key += code
    if (code < codes - 1) keys.push(key)
  }
  return keys
}

const groupCount = width / groupSize

/** The groups that a place in a vector has, in the order in which they are met. */
function packVectors(vectors: Float32Array): PackedVectors {
  const known = Array.from({ length: groupCount }, () => new Map<string, number>())
  const groups = new Float32Array(groupCount * codes * groupSize)
  let text = ''
  for (let at = 0; at < vectors.length; at += groupSize) {
    const place = (at / groupSize) % groupCount
    const own = known[place] as Map<string, number>
    const numbers = vectors.subarray(at, at + groupSize)
    const code = own.get(numbers.join()) ?? own.size
    if (code >= codes) throw new RangeError(`a vector has more than ${codes} groups at a place`)
    own.set(numbers.join(), code)
    groups.set(numbers, (place * codes + code) * groupSize)
    text += characterOf(code)
  }
  return { text, groups: packNumbers(groups) }
}

function unpackVectors({ text, groups }: PackedVectors): Float32Array {
  const known = unpackNumbers(groups)
  const vectors = new Float32Array(text.length * groupSize)
  for (let at = 0; at < text.length; at++) {
    const from = ((at % groupCount) * codes + codeAt(text, at)) * groupSize
    vectors.set(known.subarray(from, from + groupSize), at * groupSize)
  }
  return vectors
}

function packLayer({ weights, biases }: Layer): PackedLayer {
  const size = weights.length / biases.length
  const rows = Array.from(biases, (_, row) =>
    packNumbers(weights.subarray(row * size, (row + 1) * size))
  )
  return {
    weights: rows.map(({ text }) => text).join(''),
    steps: rows.map(({ step }) => step).join(' '),
    biases: packNumbers(biases)
  }
}

function unpackLayer({ weights, steps, biases }: PackedLayer, size: number): Layer {
  const own = steps.split(' ').map(Number)
  return {
    weights: Float32Array.from(
      weights,
      (_, at) => (codeAt(weights, at) - most) * (own[Math.floor(at / size)] as number)
    ),
    biases: unpackNumbers(biases)
  }
}

function packNumbers(numbers: Float32Array): PackedNumbers {
  const largest = numbers.reduce((so, number) => Math.max(so, Math.abs(number)), 0)
  const step = Number((largest / most).toPrecision(4)) || 1
  const text = Array.from(numbers, (number) => characterOf(stepsOf(number, step) + most))
  return { text: text.join(''), step }
}

function unpackNumbers({ text, step }: PackedNumbers): Float32Array {
  return Float32Array.from(text, (_, at) => (codeAt(text, at) - most) * step)
}

function stepsOf(number: number, step: number): number {
  return Math.max(-most, Math.min(most, Math.round(number / step)))
}

const unpacked = new WeakMap<PackedNet, Net>()

/** The net that comes with the library; it is unpacked once. */
export function learntNet(): Net {
  const known = unpacked.get(packed) ?? unpackNet(packed)
  unpacked.set(packed, known)
  return known
}
