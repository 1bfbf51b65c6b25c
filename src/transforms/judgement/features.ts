import { firstIndex } from '../../first-index.ts'
import { closedWords, startsClause } from '../../language/closed-words.ts'
import { isInstructionVerb } from '../../language/verbs.ts'
import type { Reading, Sentence, Word } from '../../reading.ts'
import { combine, hashOf } from './hash.ts'
import type { Stretch } from './stretches.ts'

/** Told of each feature of a stretch, as a hash, and of the words that show it, the end not included. */
export type See = (feature: number, first: number, last: number) => void

/** A word as features see it, in hashes. */
interface Sign {
  /** Itself; a fact, a number, a token, a name as what it is. */
  readonly word: number
  readonly stem: number
  /** The same for all content words with this ending; a word of grammar as itself. */
  readonly shape: number
}

/** A sentence made ready to be judged. */
export interface Look {
  readonly reading: Reading
  readonly sentence: Sentence
  /** One for each of its words. */
  readonly signs: readonly Sign[]
}

const start: Sign = signOf('^')
const end: Sign = signOf('$')
const kinds = { word: 1, stem: 2, pair: 3, apart: 4, shape: 5, beside: 6, all: 7 } as const

/** A stretch of up to this many words, its two ends included, is seen as one. */
const longest = 9

/** Two stems are seen together up to this many words apart. */
const reach = 5

export function lookAt(reading: Reading, sentence: Sentence): Look {
  const { words, facts } = reading
  const signs: Sign[] = []
  let next = firstIndex(facts, (fact) => fact.last > sentence.first)
  for (let at = sentence.first; at < sentence.last; at++) {
    while ((facts[next]?.last ?? sentence.last) <= at) next++
    const fact = facts[next]
    const isFact = fact !== undefined && fact.first <= at
    const name = isFact ? `<${fact.kind}>` : nameOf(reading, words[at] as Word, at > sentence.first)
    signs.push(signOf(name))
  }
  return { reading, sentence, signs }
}

/**
 * What a judge looks at in a stretch of a sentence: its words, their stems, neighbours,
 * stems that stand near each other, the shape of each three words with the content
 * words left open, what stands beside the stretch in its sentence, and how it is
 * joined. Linear in the words of the sentence.
 */
export function featuresOf(look: Look, { first, last }: Stretch, see: See): void {
  const from = look.sentence.first
  const signs = [start, ...look.signs.slice(first - from, last - from), end]
  for (let i = 0; i < signs.length - 1; i++) seeAt(signs, i, first + i - 1, see)
  if (signs.length <= longest) see(allOf(signs), first, last)
  for (const [i, { word }] of look.signs.entries())
    if (i < first - from || i >= last - from) see(combine(kinds.beside, word, 0, 0), first, first)
  for (const feature of placeOf(look, { first, last })) see(hashOf(feature), first, first)
}

/** All words of a short stretch at once: idioms are known by heart. */
function allOf(signs: readonly Sign[]): number {
  return signs.reduce((hash, { word }) => combine(kinds.all, hash, word, 0), 0)
}

/** The features that begin with sign `i`, which is the word `at`. */
function seeAt(signs: readonly Sign[], i: number, at: number, see: See): void {
  const sign = signs[i] as Sign
  const next = signs[i + 1] as Sign
  const third = signs[i + 2]
  if (i > 0) {
    see(combine(kinds.word, sign.word, 0, 0), at, at + 1)
    see(combine(kinds.stem, sign.stem, 0, 0), at, at + 1)
  }
  see(combine(kinds.pair, sign.word, next.word, 0), at, at + 2)
  if (third) see(combine(kinds.shape, sign.shape, next.shape, third.shape), at, at + 3)
  for (let j = i + 3; j <= i + reach; j++) {
    const other = signs[j]
    if (other) see(combine(kinds.apart, sign.stem, other.stem, 0), at, at + 3)
  }
}

/** How a stretch is joined to its sentence, and what kind of sentence that is. */
function placeOf({ reading, sentence }: Look, { first, last }: Stretch): string[] {
  const { words, passage } = reading
  const stop = passage.text.slice(sentence.stop.start, sentence.stop.end)
  const found = [`slot:${passage.slot}`, `stop:${stopOf(stop)}`]
  const before = first > sentence.first ? words[first - 1] : undefined
  found.push(`after:${before ? before.text || before.type : '^'}`)
  const behind = last < sentence.last ? words[last] : undefined
  const isLast = behind === undefined || behind.start >= sentence.stop.start
  found.push(`before:${isLast ? '$' : behind.text || behind.type}`)
  found.push(`length:${lengthOf(last - first)}`)
  const text = words[first]?.text ?? ''
  if (isInstructionVerb(text)) found.push('opens:instruction')
  else if (startsClause(words, first, last)) found.push('opens:clause')
  return found
}

function stopOf(stop: string): string {
  return /[?!…]/.exec(stop)?.[0] ?? (stop.startsWith('..') ? '…' : stop)
}

/** Lengths in words that are told apart. */
export function lengthOf(count: number): number {
  return count < 4 ? count : count < 7 ? 4 : count < 12 ? 7 : count < 20 ? 12 : 20
}

function nameOf({ passage }: Reading, word: Word, isInside: boolean): string {
  if (word.type === 'token') return word.token?.role === 'recipient-name' ? '{name}' : '{data}'
  if (word.type === 'number') return '#'
  if (word.type !== 'word') return word.type === 'punctuation' ? word.text : `{${word.type}}`
  const isCapital = /^\p{Lu}\p{Ll}/u.test(passage.text.slice(word.start, word.start + 2))
  return isInside && isCapital && !closedWords.has(word.text) ? 'Name' : word.text
}

function signOf(name: string): Sign {
  const word = hashOf(name)
  if (closedWords.has(name) || !/^\p{Ll}/u.test(name)) return { word, stem: word, shape: word }
  const ending = /(?:ing|ed|ly|est|er|s)$/.exec(name)?.[0] ?? ''
  return { word, stem: hashOf(stemOf(name)), shape: hashOf(`*${ending}`) }
}

/** A word without the commonest endings. */
function stemOf(text: string): string {
  if (text.length < 4) return text
  return text
    .replace(/'(?:s|ll|re|ve|d)$/, '')
    .replace(/(?:ing|edly|ied|ies|ed|es|ly|est|er|s|e|y)$/, '')
    .replace(/(.)\1$/, '$1')
}
