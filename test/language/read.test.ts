import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { read } from '../../src/language/read.ts'
import type { Reading } from '../../src/reading.ts'
import { passageOf } from './passage-of.ts'

const pieces = fc.constantFrom(
  ...'Only 3 left|Hurry!|. |, |… |? |!|“|”|(|)|-|–|’s|£5|20%|5 Oct.|p.m. |Mr. |{{ a name }}|{% if b %}|{% else %}|{% endif %}|{img}|\n| |🔥|👨‍👩‍👧|a@b.com|https://a.b/|code |A1B2|#12|+44 20 7946 0000|\u200b|\u00ad|\ufe0f|\ud83d|½|1\ufe0f⃣'.split(
    '|'
  )
)
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 40 })
)

function check(law: (reading: Reading) => void): void {
  fc.assert(fc.property(texts, (text) => law(read(passageOf(text)))))
}

describe('laws', () => {
  test('words are in order, disjoint, and hold all that is seen', () => {
    check(({ passage, words }) => {
      let at = 0
      for (const { start, end } of words) {
        expect(start).toBeGreaterThanOrEqual(at)
        expect(end).toBeGreaterThan(start)
        expect(isBlank(passage.text.slice(at, start))).toBe(true)
        at = end
      }
      expect(isBlank(passage.text.slice(at))).toBe(true)
    })
  })

  test('sentences are in order and disjoint, and only control tokens and line breaks stand between', () => {
    check(({ words, sentences }) => {
      const inside = new Set<number>()
      let at = 0
      for (const { first, last, start, end, stop } of sentences) {
        expect(first).toBeGreaterThanOrEqual(at)
        expect(last).toBeGreaterThan(first)
        expect([start, end]).toEqual([words[first]?.start, words[last - 1]?.end])
        expect(stop.start >= start && stop.start <= stop.end && stop.end <= end).toBe(true)
        for (at = first; at < last; at++) inside.add(at)
      }
      const outside = words.filter((_, index) => !inside.has(index))
      expect(outside.every(({ type }) => type === 'control' || type === 'break')).toBe(true)
      expect(words.every(({ type }, index) => type !== 'control' || !inside.has(index))).toBe(true)
    })
  })

  test('facts are in order and disjoint, and are what their words are', () => {
    check(({ passage, words, facts }) => {
      let at = 0
      for (const { first, last, start, end, text } of facts) {
        expect(first).toBeGreaterThanOrEqual(at)
        expect(last).toBeGreaterThan(first)
        expect([start, end]).toEqual([words[first]?.start, words[last - 1]?.end])
        expect(text).toBe(passage.text.slice(start, end))
        at = last
      }
    })
  })

  test('every number is in a fact', () => {
    check(({ words, facts }) => {
      const inFact = new Set(facts.flatMap(({ first, last }) => words.slice(first, last)))
      expect(words.every((word) => word.type !== 'number' || inFact.has(word))).toBe(true)
    })
  })
})

/** Spaces and characters that print nothing. */
function isBlank(text: string): boolean {
  return /^(?:[\s\u2800\u115f\u1160\u3164\uffa0]|\u034f|\p{Cf}|\p{Cc}|\p{Variation_Selector})*$/u.test(
    text
  )
}

describe('time is linear in the text', () => {
  const units = [
    'only 3 ',
    'a.b.c',
    '?!',
    '!🔥',
    'A 🔥 ',
    '"',
    'a-',
    'a\u200b',
    '1,',
    '0800 ',
    'a@',
    'www.a',
    'http://x)',
    'code : ',
    'two hundred ',
    '{% if %}',
    '\n'
  ]

  test.each(units)('%j', (unit) => {
    const short = passageOf(unit.repeat(2_000))
    const long = passageOf(unit.repeat(16_000))
    const ratio = Math.min(...[1, 2, 3].map(() => timeOf(long) / (timeOf(short) + 2)))
    expect(ratio).toBeLessThan(24)
  })

  test('200 000 × "only 3 "', () => {
    expect(read(passageOf('only 3 '.repeat(200_000))).facts).toHaveLength(200_000)
  })
})

function timeOf(passage: ReturnType<typeof passageOf>): number {
  const start = performance.now()
  read(passage)
  return performance.now() - start
}
