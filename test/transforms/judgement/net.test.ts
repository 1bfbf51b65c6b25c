import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { characterOf, codeAt, codes } from '../../../src/transforms/judgement/characters.ts'
import {
  groupSize,
  learntNet,
  mapLayers,
  packNet,
  unpackNet
} from '../../../src/transforms/judgement/learnt-net.ts'
import {
  heardBy,
  hintCount,
  layerNames,
  type Net,
  pairCount,
  placesOf,
  saidBy,
  sizes,
  toldCount,
  toldOf,
  vectorsOf,
  width
} from '../../../src/transforms/judgement/net.ts'
import { digestOf } from './digest.ts'
import { gather } from './gather.ts'
import { addTo, gradientOf } from './net-gradient.ts'
import { randomFrom } from './random.ts'
import { rowsIn } from './row.ts'

function netOf(seed: number, words: number): Net {
  const random = randomFrom(seed)
  const numbers = (count: number): Float32Array =>
    Float32Array.from({ length: count }, () => random() - 0.5)
  return {
    rows: new Map(Array.from({ length: words }, (_, i) => [i * 97 + 3, i + 1])),
    vectors: numbers((words + 1) * width),
    layers: mapLayers((name) => {
      const [out, into] = sizes[name]
      return { weights: numbers(out * into), biases: numbers(out) }
    })
  }
}

const toldIn = (
  states: Float32Array,
  from: number,
  to: number,
  hints: readonly number[]
): Float32Array => toldOf(states, placesOf(states, from, to), { from, to, hints })

const statesOf = (net: Net, rows: readonly number[]): Float32Array =>
  heardBy(net, vectorsOf(net, rows)).states

const lossOf = (net: Net, rows: readonly number[]): number => {
  const said = saidBy(net, toldIn(statesOf(net, rows), 1, 4, [2]))
  return Math.log(1 + Math.exp(-said))
}

describe('a character', () => {
  it('stands for each code, and none for a quote or a backslash', () => {
    const text = Array.from({ length: codes }, (_, code) => characterOf(code)).join('')
    expect(text).not.toMatch(/['"\\\n]/)
    expect([...text].map((_, at) => codeAt(text, at))).toEqual([...text].map((_, at) => at))
  })
})

describe('a net', () => {
  it('comes back from text with its words and, but for rounding, its numbers', () => {
    const net = netOf(7, 40)
    const back = unpackNet(packNet(net))
    expect([...back.rows]).toEqual([...net.rows])
    expect(back.vectors.length).toBe(net.vectors.length)
    for (const [i, number] of back.vectors.entries())
      expect(Math.abs(number - (net.vectors[i] ?? 0))).toBeLessThan(0.01)
    for (const name of layerNames)
      for (const kind of ['weights', 'biases'] as const) {
        const own = net.layers[name][kind]
        expect(back.layers[name][kind].length).toBe(own.length)
        for (const [i, number] of back.layers[name][kind].entries())
          expect(Math.abs(number - (own[i] ?? 0))).toBeLessThan(0.01)
      }
  })

  it('hears with its first reader what stood before a word, and with its second what stands behind it', () => {
    const net = netOf(3, 40)
    const half = pairCount / 2
    fc.assert(
      fc.property(fc.array(fc.nat(40), { minLength: 5, maxLength: 20 }), (rows) => {
        const [states, longer, later] = [rows, [...rows, 1, 2], [1, 2, ...rows]].map((own) =>
          statesOf(net, own)
        ) as [Float32Array, Float32Array, Float32Array]
        for (let at = 0; at < rows.length; at++) {
          const own = at * pairCount
          const behind = (at + 2) * pairCount
          expect([...longer.slice(own, own + half)]).toEqual([...states.slice(own, own + half)])
          expect([...later.slice(behind + half, behind + pairCount)]).toEqual([
            ...states.slice(own + half, own + pairCount)
          ])
        }
        expect(Number.isFinite(saidBy(net, toldIn(states, 0, rows.length, [])))).toBe(true)
      })
    )
  })

  it('is told of hints beside what its readers remember', () => {
    const told = toldIn(new Float32Array(pairCount * 3), 0, 2, [0, hintCount - 1])
    expect(told[3 * pairCount]).toBe(1)
    expect(told[toldCount - 1]).toBe(1)
    expect(told.filter((value) => value !== 0).length).toBe(2)
  })
})

describe('vectors that are gathered', () => {
  it('are made of as few groups as there are codes, each near to what it was', () => {
    const random = randomFrom(5)
    const centre = [0, 1, 2].map((own) => own - 1)
    const count = 600
    const vectors = Float32Array.from(
      { length: count * width },
      (_, i) => (centre[Math.floor(i / width) % 3] ?? 0) + (random() - 0.5) / 10
    )
    const before = vectors.slice()
    gather(vectors, new Float64Array(count).fill(1), random)
    for (let place = 0; place < width; place += groupSize) {
      const groups = new Set(
        Array.from({ length: count }, (_, row) =>
          vectors.subarray(row * width + place, row * width + place + groupSize).join()
        )
      )
      expect(groups.size).toBeGreaterThan(3)
      expect(groups.size).toBeLessThanOrEqual(codes)
    }
    for (const [i, number] of vectors.entries())
      expect(Math.abs(number - (before[i] ?? 0))).toBeLessThan(0.15)
  })

  it('can be packed only once they are', () => {
    const net = netOf(7, 2 * codes)
    expect(() => packNet(net)).toThrow(RangeError)
    gather(net.vectors, new Float64Array(2 * codes + 1).fill(1), randomFrom(1))
    expect(unpackNet(packNet(net)).rows.size).toBe(2 * codes)
  })
})

describe('what an example teaches', () => {
  it('is the slope of the error at each number', () => {
    const net = netOf(11, 9)
    const rows = [1, 5, 2, 0, 7, 3]
    const gradient = gradientOf(net)
    const features = new Int32Array()
    const example = { presses: true, features, words: rows, from: 1, to: 4, hints: [2] }
    // Chance that forgets nothing, and so weighs what is left as before.
    addTo(gradient, net, [example], rows, undefined)
    const small = 0.001
    const slopeAt = (numbers: Float32Array, i: number): number => {
      const before = numbers[i] as number
      numbers[i] = before + small
      const above = lossOf(net, rows)
      numbers[i] = before - small
      const below = lossOf(net, rows)
      numbers[i] = before
      return (above - below) / (2 * small)
    }
    const pairs = layerNames.flatMap((name) =>
      (['weights', 'biases'] as const).map(
        (kind) => [net.layers[name][kind], gradient.layers[name][kind]] as const
      )
    )
    for (const [numbers, own] of [[net.vectors, gradient.vectors] as const, ...pairs])
      for (let i = 0; i < numbers.length; i += Math.ceil(numbers.length / 60))
        expect(own[i]).toBeCloseTo(slopeAt(numbers, i), 2)
  })
})

describe('the net that comes with the library', () => {
  it('was taught from the corpus as it is', () => {
    const text = readFileSync('src/transforms/judgement/net-weights.ts', 'utf8')
    const digest = /Digest: (\w+)/.exec(text)?.[1]
    expect(digest).toBe(digestOf(rowsIn('test/transforms/judgement/corpus').keys()))
  })

  it('knows some thousand words', () => {
    const { rows, vectors } = learntNet()
    expect(rows.size).toBeGreaterThan(5000)
    expect(vectors.length).toBe((rows.size + 1) * width)
  })
})
