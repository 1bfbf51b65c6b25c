import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { read } from '../../src/language/read.ts'
import { type Match, match } from '../../src/match/match.ts'
import { compile } from '../../src/match/trie.ts'
import type { Reading, Sentence } from '../../src/reading.ts'
import { passageOf } from '../language/passage-of.ts'

/** A pattern as a tree, so that the reference below reads no notation. */
type Pattern =
  | { readonly type: 'literal'; readonly text: string }
  | { readonly type: 'slot'; readonly name: 'count' | 'word' | '^' | '$' }
  | { readonly type: 'gap'; readonly most: number }
  | { readonly type: 'sequence'; readonly parts: readonly Pattern[] }
  | { readonly type: 'choice'; readonly options: readonly Pattern[] }
  | { readonly type: 'optional'; readonly part: Pattern }

const literal = fc.constantFrom('a', 'b', '!').map((text): Pattern => ({ type: 'literal', text }))
const { pattern: tree } = fc.letrec<{ pattern: Pattern }>((tie) => ({
  pattern: fc.oneof(
    { maxDepth: 3 },
    { arbitrary: literal, weight: 4 },
    fc.constantFrom('count', 'word', '^', '$').map((name) => ({ type: 'slot', name }) as Pattern),
    fc.integer({ min: 1, max: 3 }).map((most): Pattern => ({ type: 'gap', most })),
    fc
      .array(tie('pattern'), { minLength: 1, maxLength: 3 })
      .map((parts): Pattern => ({ type: 'sequence', parts })),
    fc
      .array(tie('pattern'), { minLength: 1, maxLength: 3 })
      .map((options): Pattern => ({ type: 'choice', options })),
    tie('pattern').map((part): Pattern => ({ type: 'optional', part }))
  )
}))
/** With a word before it, so that no pattern is empty. */
const patterns = tree.map(
  (pattern): Pattern => ({ type: 'sequence', parts: [{ type: 'literal', text: 'a' }, pattern] })
)

function write(pattern: Pattern): string {
  if (pattern.type === 'literal') return pattern.text
  if (pattern.type === 'slot') return /\w/.test(pattern.name) ? `<${pattern.name}>` : pattern.name
  if (pattern.type === 'gap') return `<gap:${pattern.most}>`
  if (pattern.type === 'sequence') return pattern.parts.map(write).join(' ')
  if (pattern.type === 'choice') return `(${pattern.options.map(write).join('|')})`
  return `[${write(pattern.part)}]`
}

/** All the words after which a match from `at` can end. */
function ends(pattern: Pattern, reading: Reading, sentence: Sentence, at: number): number[] {
  const next = (part: Pattern, from: number): number[] => ends(part, reading, sentence, from)
  if (pattern.type === 'sequence')
    return pattern.parts.reduce<number[]>(
      (from, part) => from.flatMap((one) => next(part, one)),
      [at]
    )
  if (pattern.type === 'choice') return pattern.options.flatMap((option) => next(option, at))
  if (pattern.type === 'optional') return [at, ...next(pattern.part, at)]
  if (pattern.type === 'gap') return gapEnds(pattern.most, reading, sentence, at)
  return oneEnd(pattern, reading, sentence, at)
}

function gapEnds(most: number, reading: Reading, sentence: Sentence, at: number): number[] {
  const found = [at]
  for (let end = at, left = most; left > 0; left--) {
    const fact = reading.facts.find(({ first, last }) => first === end && last <= sentence.last)
    const type = end < sentence.last ? reading.words[end]?.type : undefined
    if (!fact && type !== 'word' && type !== 'number') break
    end = fact?.last ?? end + 1
    found.push(end)
  }
  return found
}

function oneEnd(
  pattern: Pattern & { type: 'literal' | 'slot' },
  { words, facts }: Reading,
  { first, last }: Sentence,
  at: number
): number[] {
  const word = words[at]
  const inside = at < last
  if (pattern.type === 'literal')
    return inside && word?.text.replace('!!', '!') === pattern.text ? [at + 1] : []
  if (pattern.name === 'word')
    return inside && (word?.type === 'word' || word?.type === 'number') ? [at + 1] : []
  if (pattern.name === 'count') {
    const fact = facts.find((one) => one.first === at && one.kind === 'count')
    return inside && fact ? [fact.last] : []
  }
  const marks = (from: number, to: number): boolean =>
    words.slice(from, to).every(({ type }) => type === 'punctuation')
  if (pattern.name === '^')
    return at === first ||
      (marks(first, at) && word?.type !== 'punctuation' && inside) ||
      (at === last && marks(first, last))
      ? [at]
      : []
  return at === last || (marks(at, last) && (at === first || words[at - 1]?.type !== 'punctuation'))
    ? [at]
    : []
}

function reference(pattern: Pattern, reading: Reading): [number, number][] {
  return reading.sentences.flatMap((sentence) => {
    const found: [number, number][] = []
    for (let at = sentence.first; at < sentence.last; at++) {
      const all = ends(pattern, reading, sentence, at)
      if (all.length > 0) found.push([at, Math.max(...all)])
    }
    return found
  })
}

const texts = fc
  .array(fc.constantFrom('a', 'b', '!', '!!', '3', 'two hundred', 'A'), { maxLength: 12 })
  .map((parts) => parts.join(' '))

test('the trie finds what a plain reading of each pattern finds', () => {
  fc.assert(
    fc.property(fc.array(patterns, { minLength: 1, maxLength: 5 }), texts, (list, text) => {
      const reading = read(passageOf(text))
      const found = match(compile(list.map((one) => ({ match: write(one) }))), reading)
      list.forEach((pattern, phrase) => {
        const mine = found.filter((one: Match) => one.phrase === phrase)
        expect(mine.map(({ first, last }) => [first, last])).toEqual(reference(pattern, reading))
      })
    }),
    { numRuns: 300 }
  )
})

test('every group lies in its match, and nested groups in theirs', () => {
  const matcher = compile([{ match: 'a (b <count> [<word>]|<gap:2> (a))' }])
  fc.assert(
    fc.property(texts, (text) => {
      for (const { first, last, groups } of match(matcher, read(passageOf(text))))
        for (const group of groups) {
          expect(group.first >= first && group.first <= group.last && group.last <= last).toBe(true)
        }
    })
  )
})

describe('the work', () => {
  const vocabulary = Array.from(
    { length: 40 },
    (_, index) => `word${String.fromCharCode(97 + (index % 26))}${index > 25 ? 'x' : ''}`
  )
  const phrase = (index: number): { match: string } => ({
    match: [0, 1, 2, 3]
      .map((step) => vocabulary[(index * 7 + step * step * 3 + Math.floor(index / 40) * step) % 40])
      .join(' ')
  })
  const text = Array.from({ length: 2000 }, (_, index) => vocabulary[(index * 11) % 40]).join(' ')

  function steps(count: number): number {
    const meter = { steps: 0 }
    match(
      compile(Array.from({ length: count }, (_, index) => phrase(index))),
      read(passageOf(text)),
      meter
    )
    return meter.steps
  }

  test('is bounded by the longest pattern, however many phrases there are', () => {
    expect(steps(500)).toBeLessThanOrEqual(2000 * 5)
    expect(steps(10_000)).toBeLessThanOrEqual(2000 * 5)
  })

  test('does not grow with families of words that begin alike', () => {
    const phrases = Array.from({ length: 2000 }, (_, index) => ({
      match: `only (${vocabulary[index % 40]}${index}|${index}) left`
    }))
    const meter = { steps: 0 }
    const reading = read(passageOf('only 7 left '.repeat(100)))
    const matches = match(compile(phrases), reading, meter)
    expect(matches).toHaveLength(100)
    expect(meter.steps).toBeLessThanOrEqual(reading.words.length * 4)
  })

  test('does not grow with gaps beyond words and places of the trie', () => {
    const meter = { steps: 0 }
    const reading = read(passageOf('only a '.repeat(2000)))
    match(compile([{ match: 'only <gap:9> <gap:9> <gap:9> <gap:9> left' }]), reading, meter)
    expect(meter.steps).toBeLessThan(reading.words.length * 120)
  })
})
