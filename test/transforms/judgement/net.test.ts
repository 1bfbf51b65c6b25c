import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { characterOf, codeAt, codes } from '../../../src/transforms/judgement/characters.ts'
import { learntNet, packNet, unpackNet } from '../../../src/transforms/judgement/learnt-net.ts'
import {
  filterCount,
  filterSize,
  foundBy,
  hiddenCount,
  hintCount,
  type Net,
  placesOf,
  saidBy,
  toldCount,
  toldOf,
  vectorsOf,
  width
} from '../../../src/transforms/judgement/net.ts'
import { digestOf } from './digest.ts'
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
    filters: { weights: numbers(filterCount * filterSize), biases: numbers(filterCount) },
    hidden: { weights: numbers(hiddenCount * toldCount), biases: numbers(hiddenCount) },
    out: { weights: numbers(hiddenCount), biases: numbers(1) }
  }
}

const toldIn = (
  found: Float32Array,
  from: number,
  to: number,
  hints: readonly number[]
): Float32Array => toldOf(found, placesOf(found, from, to), { from, to, hints })

const lossOf = (net: Net, rows: readonly number[]): number => {
  const said = saidBy(net, toldIn(foundBy(net.filters, vectorsOf(net, rows)), 1, 4, [2]))
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
    const back = unpackNet(packNet(net, 0.125))
    expect([...back.rows]).toEqual([...net.rows])
    expect(back.vectors.length).toBe(net.vectors.length)
    for (const [i, number] of back.vectors.entries())
      expect(Math.abs(number - (net.vectors[i] ?? 0))).toBeLessThanOrEqual(0.0626)
    for (const name of ['filters', 'hidden', 'out'] as const)
      for (const kind of ['weights', 'biases'] as const) {
        expect(back[name][kind].length).toBe(net[name][kind].length)
        for (const [i, number] of back[name][kind].entries())
          expect(Math.abs(number - (net[name][kind][i] ?? 0))).toBeLessThan(0.01)
      }
  })

  it('says the same of the same words, whatever stands further off than its filters reach', () => {
    const net = netOf(3, 40)
    fc.assert(
      fc.property(fc.array(fc.nat(40), { minLength: 5, maxLength: 20 }), (rows) => {
        const found = foundBy(net.filters, vectorsOf(net, rows))
        const longer = foundBy(net.filters, vectorsOf(net, [...rows, 1, 2, 3, 4, 5]))
        const same = (rows.length - 2) * filterCount
        expect([...longer.slice(0, same)]).toEqual([...found.slice(0, same)])
        expect(Number.isFinite(saidBy(net, toldIn(found, 0, rows.length, [])))).toBe(true)
      })
    )
  })

  it('is told of hints beside what its filters found', () => {
    const told = toldIn(new Float32Array(filterCount * 3), 0, 2, [0, hintCount - 1])
    expect(told[3 * filterCount]).toBe(1)
    expect(told[toldCount - 1]).toBe(1)
    expect(told.filter((value) => value !== 0).length).toBe(2)
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
    for (const [numbers, own] of [
      [net.vectors, gradient.vectors],
      [net.filters.weights, gradient.filters.weights],
      [net.hidden.weights, gradient.hidden.weights],
      [net.hidden.biases, gradient.hidden.biases],
      [net.out.weights, gradient.out.weights]
    ] as const)
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
