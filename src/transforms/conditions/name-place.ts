import { auxiliaries, determiners, prepositions } from '../../language/closed-words.ts'
import { thirdPersonVerbs } from '../../language/verbs.ts'
import type { Reading, Sentence, Word } from '../../reading.ts'
import { isContent } from './content-of.ts'
import { isPersonNoun } from './person-nouns.ts'

/** A recipient's name in its sentence; all numbers are indexes of words, ends not included. */
export interface NamePlace {
  readonly reading: Reading
  readonly sentence: Sentence
  /** The sentence without the marks around it. */
  readonly head: number
  readonly tail: number
  /** The name. */
  readonly first: number
  readonly last: number
}

/** How far before or behind a name its surroundings are looked at, in words. */
const reach = 12

const pauses = new Set([',', ':', ';', '-', '–', '—', '--', '…', '...', '!', '|'])

/** True for a mark that can divide a name from its sentence, or an emoji in its place. */
export function isPause(word: Word | undefined): boolean {
  return word?.type === 'emoji' || (word?.type === 'punctuation' && pauses.has(word.text))
}

export function isDash(word: Word | undefined): boolean {
  return word?.type === 'punctuation' && /^[-–—]{1,2}$/.test(word.text)
}

/** True for a verb that takes what stands before it as its subject. */
export function isFiniteVerb(word: Word | undefined): boolean {
  if (word?.type !== 'word') return false
  return auxiliaries.has(word.text) || thirdPersonVerbs.has(word.text)
}

export function isCapitalised({ passage }: Reading, word: Word | undefined): boolean {
  return word?.type === 'word' && /^\p{Lu}/u.test(passage.text.slice(word.start, word.end))
}

/** True where words before the comma name a person, whose name this is: `your adviser, NAME`. */
export function isAfterPerson(place: NamePlace): boolean {
  const { reading, head, first } = place
  const { words } = reading
  for (let at = first - 2; at >= head && at > first - 2 - reach; at--) {
    const word = words[at] as Word
    if (word.type === 'punctuation' || isFiniteVerb(word)) return false
    if (word.type !== 'word' || !isPersonNoun(word.text)) continue
    // `your guide to the dales`: something to read.
    if (word.text === 'guide' && words[at + 1]?.text === 'to') continue
    const isHead = at === first - 2 || prepositions.has(words[at + 1]?.text ?? '')
    return isHead && hasDeterminer(words, head, at, isAsked(place))
  }
  return false
}

/** `looking for a tutor, NAME?`: who is asked about just any person is not told that person's name. */
function isAsked({ reading: { words }, sentence, last, tail }: NamePlace): boolean {
  return last === tail && (words[sentence.last - 1]?.text ?? '').startsWith('?')
}

function hasDeterminer(
  words: readonly Word[],
  head: number,
  noun: number,
  isDefinite: boolean
): boolean {
  for (let at = noun - 1; at >= head && at > noun - 5; at--) {
    const text = words[at]?.text ?? ''
    if (determiners.has(text)) return !(isDefinite && /^(?:an?|any|another)$/.test(text))
  }
  return false
}

/** True where the name is one of several: `Ana, NAME and Bo`. */
export function isListed({ reading, head, first, last, tail }: NamePlace): boolean {
  const { words } = reading
  const before = words[first - 2]
  const afterToken = first - 2 >= head && before?.type === 'token'
  const afterName = first - 2 > head && isCapitalised(reading, before)
  const next = words[last]?.text === ',' ? last + 1 : last
  if (next >= tail) return afterToken
  if (/^(?:and|or|&)$/.test(words[next]?.text ?? '')) return isNameLike(reading, next + 1)
  return (afterToken || afterName) && isNameLike(reading, next) && !isFiniteVerb(words[next + 1])
}

function isNameLike(reading: Reading, at: number): boolean {
  const word = reading.words[at]
  return word?.type === 'token' || isCapitalised(reading, word)
}

/** True where something readable stands from word `from` up to `to`. */
export function hasContentIn({ words }: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isContent(words[at])) return true
  return false
}
