import { characterOf, codeAt, codes } from './characters.ts'
import { filterCount, filterSize, hiddenCount, type Layer, type Net, toldCount } from './net.ts'
import * as packed from './net-weights.ts'

/** A net in text. */
export interface PackedNet {
  /** The keys of the words it knows, from the lowest: a character for each gap. */
  readonly keys: string
  readonly vectors: PackedNumbers
  readonly filters: PackedNumbers
  readonly hidden: PackedNumbers
  readonly out: PackedNumbers
}

/** Numbers in text: a whole number of steps each. */
export interface PackedNumbers {
  readonly text: string
  readonly step: number
}

/** A number is at most this many steps from 0: one of two in a character, one in a character. */
export const mostPaired = 4
const most = 40
const base = 2 * mostPaired + 1

/** `net.rows` has to count its words from 1 on in the order of their keys. */
export function packNet({ rows, vectors, filters, hidden, out }: Net, step: number): PackedNet {
  return {
    keys: packKeys([...rows.keys()]),
    vectors: packPairs(vectors, step),
    filters: packLayer(filters),
    hidden: packLayer(hidden),
    out: packLayer(out)
  }
}

/** The inverse of `packNet`, but for what the steps round. */
export function unpackNet({ keys, vectors, filters, hidden, out }: PackedNet): Net {
  return {
    rows: new Map(unpackKeys(keys).map((key, i) => [key, i + 1])),
    vectors: unpackPairs(vectors),
    filters: unpackLayer(filters, filterCount, filterSize),
    hidden: unpackLayer(hidden, hiddenCount, toldCount),
    out: unpackLayer(out, 1, hiddenCount)
  }
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

function packPairs(numbers: Float32Array, step: number): PackedNumbers {
  let text = ''
  const digitAt = (at: number): number => stepsOf(numbers[at] ?? 0, step, mostPaired) + mostPaired
  for (let at = 0; at < numbers.length; at += 2)
    text += characterOf(digitAt(at) * base + digitAt(at + 1))
  return { text, step }
}

function unpackPairs({ text, step }: PackedNumbers): Float32Array {
  const numbers = new Float32Array(text.length * 2)
  for (let at = 0; at < text.length; at++) {
    const code = codeAt(text, at)
    numbers[at * 2] = (Math.floor(code / base) - mostPaired) * step
    numbers[at * 2 + 1] = ((code % base) - mostPaired) * step
  }
  return numbers
}

/** Its weights, then its biases. */
function packLayer({ weights, biases }: Layer): PackedNumbers {
  const numbers = [...weights, ...biases]
  const largest = numbers.reduce((so, number) => Math.max(so, Math.abs(number)), 0)
  const step = Number((largest / most).toPrecision(4)) || 1
  return {
    text: numbers.map((number) => characterOf(stepsOf(number, step, most) + most)).join(''),
    step
  }
}

function unpackLayer({ text, step }: PackedNumbers, out: number, size: number): Layer {
  const numbers = Float32Array.from(text, (_, at) => (codeAt(text, at) - most) * step)
  return { weights: numbers.slice(0, out * size), biases: numbers.slice(out * size) }
}

function stepsOf(number: number, step: number, furthest: number): number {
  return Math.max(-furthest, Math.min(furthest, Math.round(number / step)))
}

const unpacked = new WeakMap<PackedNet, Net>()

/** The net that comes with the library; it is unpacked once. */
export function learntNet(): Net {
  const known = unpacked.get(packed) ?? unpackNet(packed)
  unpacked.set(packed, known)
  return known
}
