import { describe, expect, it } from 'vitest'
import { read } from '../../../src/language/read.ts'
import { parse } from '../../../src/rewrite.ts'
import { contentOf } from '../../../src/transforms/conditions/content-of.ts'
import { featuresOf, type Look, lookAt } from '../../../src/transforms/judgement/features.ts'
import { pressureOf, shownBy } from '../../../src/transforms/judgement/judge.ts'
import type { Stretch } from '../../../src/transforms/judgement/stretches.ts'
import { learntTable, levels, pack, unpack } from '../../../src/transforms/judgement/table.ts'

function sentenceOf(source: string): { look: Look; whole: Stretch } {
  const [passage] = parse(source, { format: 'text' }).passages
  const reading = read(passage!)
  const sentence = reading.sentences[0]!
  const { head, tail } = contentOf(reading, sentence)
  return { look: lookAt(reading, sentence), whole: { first: head, last: tail } }
}

function pressure(source: string): number {
  const { look, whole } = sentenceOf(source)
  return pressureOf(look, whole)
}

describe('a table', () => {
  it('comes back from text as it was', () => {
    const weights = Array.from({ length: 256 }, (_, i) => levels[(i * 7) % levels.length] ?? 0)
    expect([...unpack(pack(weights))].map((weight) => weight.toFixed(2))).toEqual(
      weights.map((weight) => weight.toFixed(2))
    )
  })

  it('takes the nearest weight that there is', () => {
    expect([...unpack(pack([9, -0.2, 0.05, 0.5]))].map((weight) => weight.toFixed(2))).toEqual([
      '1.10',
      '-0.12',
      '0.00',
      '0.60'
    ])
  })

  it('is written without quotes and backslashes', () => {
    expect(pack(levels.flatMap((a) => levels.flatMap((b) => [a, b])))).not.toMatch(/['"\\\n]/)
  })

  it('has as many places as a power of two', () => {
    const { weights } = learntTable()
    expect(Math.log2(weights.length) % 1).toBe(0)
    expect(weights.some((weight) => weight > 0)).toBe(true)
  })
})

describe('pressure', () => {
  it.each([
    ['Your wardrobe is begging for this.', 'The wardrobe is 2 metres high.'],
    ['You will wonder how you ever lived without it.', 'You will hear from Ada on Monday.'],
    ['Everyone else has theirs already.', 'Everyone else in the row sits down.'],
    ['Blink and they will be in somebody else’s basket.', 'The eggs are in the other basket.']
  ])('%s weighs more than: %s', (pressing, honest) => {
    expect(pressure(pressing)).toBeGreaterThan(pressure(honest) + 1)
  })

  it('is the same each time', () => {
    const source = 'Go on, you know you want to.'
    expect(pressure(source)).toBe(pressure(source))
  })

  it('is shown by words of the stretch, in order and apart', () => {
    const { look, whole } = sentenceOf('You will kick yourself if this one gets away.')
    const shown = shownBy(look, whole)
    expect(shown.length).toBeGreaterThan(0)
    let at = 0
    for (const text of shown) {
      const found = look.reading.passage.text.indexOf(text, at)
      expect(found).toBeGreaterThanOrEqual(at)
      at = found + text.length
    }
  })
})

describe('features', () => {
  const count = (words: number): number => {
    const { look, whole } = sentenceOf(`${'quiet '.repeat(words)}morning.`)
    let seen = 0
    featuresOf(look, whole, () => seen++)
    return seen
  }

  it('grow with the words and no faster', () => {
    expect(count(40) - count(20)).toBe(count(60) - count(40))
  })

  it('name words of the sentence', () => {
    const { look, whole } = sentenceOf('The {{ product }} costs £4, as Ada said.')
    featuresOf(look, whole, (feature, first, last) => {
      expect(feature).toBe(feature >>> 0)
      expect(first).toBeGreaterThanOrEqual(whole.first - 1)
      expect(last).toBeLessThanOrEqual(whole.last + 1)
    })
  })
})
