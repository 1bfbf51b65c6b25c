import { holdsFact, opensOffer } from '../../language/offered-thing.ts'
import { isInstructionVerb } from '../../language/verbs.ts'
import type { Reading } from '../../reading.ts'
import type { Stretch } from './stretches.ts'

/** A lead-up has this many words. */
const leastWords = 3

const most = 4

/**
 * What could go from the start of a sentence before a thing or a deed with a fact of its
 * own, the shortest first: `only a fool would turn down` before `two pizzas for £9`.
 */
export function leadUpsOf(reading: Reading, { first, last }: Stretch): readonly Stretch[] {
  const found: Stretch[] = []
  for (let at = first; at < last && found.length < most; at++) {
    const isLong = at - first >= leastWords
    if (isLong && (opensDeed(reading, at, last) || leadsToThing(reading, first, at, last)))
      found.push({ first, last: at })
    if (holdsFact(reading, at) || reading.words[at]?.type === 'punctuation') break
  }
  return found
}

function leadsToThing(reading: Reading, first: number, at: number, last: number): boolean {
  return !isEquation(reading, first, at) && opensOffer(reading, at, last)
}

/** What one has to do something: a chance, or so much time. */
const chances =
  /^(?:chance|opportunity|shot|time|window|moment|today|tonight|tomorrow|midnight|hours?|minutes?|days?|left|remaining|excuse)$/

/** True behind the `to` of "you have until tonight to book a sweep at £60": what to do, with its fact. */
export function opensDeed(reading: Reading, at: number, last: number): boolean {
  const { words } = reading
  if (words[at - 1]?.text !== 'to' || !isInstructionVerb(words[at]?.text ?? '')) return false
  if (!chances.test(words[at - 2]?.text ?? '')) return false
  for (let i = at + 1; i < last; i++) if (holdsFact(reading, i)) return true
  return false
}

/** "This really is the end of our £5 lunch": what the thing is, is said of nothing else. */
function isEquation({ words }: Reading, first: number, at: number): boolean {
  const isLink = /^(?:is|are|was|were)$/.test(words[at - 1]?.text ?? '')
  return isLink && /^(?:this|that|it|these|those|they)$/.test(words[first]?.text ?? '')
}
