import type { Reading, Word } from '../reading.ts'
import {
  auxiliaries,
  coordinators,
  determiners,
  prepositions,
  relatives,
  startsClause,
  subjectPronouns,
  subordinators
} from './closed-words.ts'
import { factAround, factFrom, isData } from './facts-in.ts'
import { subjectsWithVerb, thirdPersonVerbs } from './verbs.ts'

/** How many words the name of a thing has at most before its fact. */
const longestName = 12

/** Words behind which a determiner goes on with what stands before it: `the end of the`, `more than the`. */
const woven: ReadonlySet<string> = new Set([
  ...determiners,
  ...coordinators,
  ...subordinators,
  ...relatives,
  ...'of than as not without instead between per'.split(' ')
])

const openers = /^(?:the|an?|our|these|those)$/
const statedOpeners = /^(?:the|an?|our|your|this|that|these|those)$/

/**
 * True where behind a verb or a preposition a thing begins, with a fact of its own and no
 * clause behind it up to `end`: `the jig, now £9`, `two pizzas for £9`. It can stand alone
 * as a heading does; `the farm is open till 9` is no thing.
 */
export function opensOffer(reading: Reading, at: number, end: number): boolean {
  const { words } = reading
  const before = words[at - 1]
  if (before?.type !== 'word' || woven.has(before.text)) return false
  const isThing = isOffer(reading, at, end) || statedAt(reading, at, end) > 0
  return isThing && !goesOn(words, at, end)
}

/**
 * Where from word `at` a thing is named and a statement is hung on it, the comma between
 * the two; -1 where not. `the pan, which weighs a kilo` says that the pan weighs a kilo;
 * `the pan, which we make` does not.
 */
export function statedAt({ words }: Reading, at: number, end: number): number {
  if (!statedOpeners.test(words[at]?.text ?? '')) return -1
  for (let i = at + 1; i < Math.min(end, at + longestName); i++) {
    const { type, text } = words[i] as Word
    if (text === ',' && /^(?:which|who)$/.test(words[i + 1]?.text ?? ''))
      return i > at + 1 && isPredicate(words[i + 2]) ? i : -1
    if (type === 'punctuation' || auxiliaries.has(text) || relatives.has(text)) return -1
    if (coordinators.has(text) || subordinators.has(text)) return -1
  }
  return -1
}

/** True for a verb behind `which`: no subject of its own. */
function isPredicate(word: Word | undefined): boolean {
  if (word?.type !== 'word') return false
  const { text } = word
  const isSubject = subjectPronouns.has(text) || determiners.has(text)
  return !isSubject && !prepositions.has(text) && !subjectsWithVerb.has(text)
}

/** True where from word `at` a thing is named, and then a fact of it. */
export function isOffer(reading: Reading, at: number, end: number): boolean {
  const { type, text } = reading.words[at] as Word
  const isCount = factFrom(reading, at)?.kind === 'count'
  if (!isCount && (type !== 'word' || !openers.test(text))) return false
  return namesFact(reading, at, end)
}

/** A token that prints data, a control, or a fact that is more than a count. */
export function holdsFact(reading: Reading, at: number): boolean {
  const word = reading.words[at] as Word
  const fact = factAround(reading, at)
  return (fact !== undefined && fact.kind !== 'count') || word.type === 'control' || isData(word)
}

/** A name, and then a fact of its own: `the pan at £9`; not `the end of May`. */
function namesFact(reading: Reading, at: number, end: number): boolean {
  let names = 0
  for (let i = at; i < Math.min(end, at + longestName); i++) {
    if (holdsFact(reading, i)) return names > 0
    const { type, text } = reading.words[i] as Word
    if (type === 'punctuation') return names > 0 && text === ',' && opensFact(reading, i + 1, end)
    if (auxiliaries.has(text) || thirdPersonVerbs.has(text) || relatives.has(text)) return false
    const isName = type === 'word' && !factAround(reading, i)
    if (isName && !woven.has(text) && !times.test(text)) names++
  }
  return false
}

const times =
  /^(?:second|minute|moment|hour|day|morning|evening|night|week|weekend|month|year|end|start|price|cost|code)s?$/

/** `£9`, `now £9`, `from 4 May` behind a comma. */
function opensFact(reading: Reading, at: number, end: number): boolean {
  const isPadded = /^(?:now|from|at|for|just|only)$/.test(reading.words[at]?.text ?? '')
  const from = isPadded ? at + 1 : at
  return from < end && factFrom(reading, from) !== undefined
}

/** True where another clause follows the thing, which would hang in the air. */
function goesOn(words: readonly Word[], from: number, end: number): boolean {
  for (let at = from + 1; at < end; at++) {
    const { type, text } = words[at - 1] as Word
    const isJoint = type === 'punctuation' || coordinators.has(text) || subordinators.has(text)
    const isGerund = coordinators.has(text) && /...ing$/.test(words[at]?.text ?? '')
    if (isJoint && (isGerund || startsClause(words, at, end))) return true
  }
  return false
}
