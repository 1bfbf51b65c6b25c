import {
  auxiliaries,
  commonAdverbs,
  coordinators,
  determiners,
  pluralSubjects,
  prepositions,
  relatives,
  subordinators
} from '../../language/closed-words.ts'
import { factsIn } from '../../language/facts-in.ts'
import type { Reading, Word } from '../../reading.ts'
import type { Candidate } from '../../transform.ts'
import { admissions, ambiguous, limited } from '../families/limits.ts'
import { namesTerms } from './names-terms.ts'

/**
 * What a limit is said of: an `offer` of the sender's, one that is the reader's own
 * (`yours`: its end may be their record), an offer named by its `terms` (`20% off boots`),
 * an `admission` (`registration`), a `chance` (`the window`), a `pointer` (`it`), `none`, or something `other`.
 */
export type LimitSubject =
  | 'offer'
  | 'yours'
  | 'terms'
  | 'admission'
  | 'chance'
  | 'pointer'
  | 'none'
  | 'other'

/** A subject is no longer, in words. */
const reach = 12
const pointers = /^(?:it|they|this|these|that|those|all|everything|one|both)$/
/** What no sender sets: the price of these is the world's, unless it is `our price`. */
const worldly: ReadonlySet<string> = new Set(
  `peace trade union labour labor house housing home property land oil gas petrol diesel fuel food
  grain gold electricity water energy stock share bond interest exchange inflation mortgage birth
  death crime heart pulse growth unemployment bus rail train tube taxi wholesale market global
  world consumer producer commodity steel wheat milk lamb beef minister's council's government's
  jumble rummage transfer tax arms nuclear climate pay wage`.split(/\s+/)
)
const ownDeterminers = /^(?:our|these|this|such|my|all)$/
/** Behind these a noun's head is said: `prices this low`. */
const behindHead = /^(?:this|that|so|as|like|running|available|live|starting)$/
/** Of a thing sold once, or struck between others. */
const ofOthers = /^(?:of|between|with|among|from)$/

/** What the clause of the match speaks of, by the words before its verb. */
export function limitSubject(candidate: Candidate): LimitSubject {
  const { reading, first } = candidate
  const { words } = reading
  const own = stemOf(words[first])
  let at = subjectStart(candidate)
  let end = first
  while (end > at && isAdverb(words, end - 1)) end--
  for (let lead = leadLength(words, at, end); lead > 0; lead = leadLength(words, at, end))
    at += lead
  const nouns = words.slice(at, end).map(({ text }) => text)
  if (own !== undefined) nouns.push(own)
  return kindOf(reading, nouns, at, end)
}

/** The first word of the subject, adverbs before it included: back to the mark or the conjunction that opens its clause. */
export function subjectStart({ reading: { words }, sentence, first }: Candidate): number {
  const from = Math.max(sentence.first, first - reach)
  let at = first
  while (at > from && isOfSubject(words[at - 1] as Word)) at--
  return at
}

function kindOf(
  reading: Reading,
  nouns: readonly string[],
  from: number,
  to: number
): LimitSubject {
  if (nouns.length === 0) return 'none'
  if (nouns.every((noun) => pointers.test(noun))) return 'pointer'
  if (nouns.some(isForeign)) return 'other'
  const size = headSize(nouns)
  const head = nouns[size - 1]?.replace(/'s$/, '') ?? ''
  if (head === 'code' || hasCode(reading, from, to)) return 'yours'
  if (nouns[0] === 'your' && limited.has(head)) return 'yours'
  if (isAmount(reading, from, to) || namesTerms(reading, from, to))
    return isPlainThing(nouns) ? 'terms' : nouns.includes('off') ? 'yours' : 'other'
  if (/^(?:double|triple)$/.test(nouns[0] ?? '')) return 'terms'
  if (admissions.has(head) || isEarly(nouns, head)) return 'admission'
  if (/^(?:one|lot|opportunity)$/.test(head)) return 'pointer'
  if (/^(?:chance|window)$/.test(head)) return 'chance'
  if (!limited.has(head)) return 'other'
  if (ownDeterminers.test(nouns[0] ?? '')) return 'offer'
  if (ambiguous.has(head) || nouns.slice(0, size - 1).some((noun) => worldly.has(noun)))
    return 'other'
  return ofOthers.test(nouns[size] ?? '') ? 'other' : 'offer'
}

/** `early bird`, `early-bird tickets`, `ticket prices` apart. */
function isEarly(nouns: readonly string[], head: string): boolean {
  if (head === 'bird') return nouns.includes('early')
  return (
    /^(?:tickets?|pass|passes|places)$/.test(head) &&
    nouns.some((noun) => /early|bird|presale/.test(noun))
  )
}

/** Not `your order of £20`: what somebody has is no offer. */
function isPlainThing(nouns: readonly string[]): boolean {
  return !/^(?:your|his|her|their|its)$/.test(nouns[0] ?? '')
}

/** The words of `our sale on boots` up to its noun. */
function headSize(nouns: readonly string[]): number {
  let size = 1
  while (size < nouns.length && !endsHead(nouns[size] ?? '')) size++
  return size
}

function endsHead(text: string): boolean {
  return prepositions.has(text) || relatives.has(text) || behindHead.test(text)
}

/** Words of another clause: what stands there is no subject, or is a condition. */
function isForeign(text: string): boolean {
  if (pluralSubjects.has(text) || auxiliaries.has(text)) return true
  return (subordinators.has(text) && !prepositions.has(text) && text !== 'that') || text === 'who'
}

function isAmount(reading: Reading, from: number, to: number): boolean {
  return factsIn(reading, from, to).some(({ kind }) => kind === 'percent' || kind === 'money')
}

function hasCode(reading: Reading, from: number, to: number): boolean {
  return factsIn(reading, from, to).some(({ kind }) => kind === 'code')
}

/** The noun or pronoun of `it's`, `they're`, `the offer's`. */
function stemOf(word: Word | undefined): string | undefined {
  const match = /^(.+)'(?:s|re|ll|ve|d)$/.exec(word?.text ?? '')
  const stem = match?.[1]
  return stem !== undefined && (limited.has(stem) || pointers.test(stem)) ? stem : undefined
}

function isOfSubject({ type, text }: Word): boolean {
  return type !== 'punctuation' && type !== 'emoji' && type !== 'break' && !coordinators.has(text)
}

function isAdverb(words: readonly Word[], at: number): boolean {
  const { type, text } = words[at] as Word
  return type === 'word' && commonAdverbs.has(text) && !determiners.has(text)
}

const openers: ReadonlySet<string> = new Set(
  `hurry,remember,alas,sadly,yes,oh,plus,shortly,very soon,before long,any day now,
  any minute now,any moment now,in no time`.split(/,\s*/)
)

/** How many words from `at` on stand before the subject: `now our sale`, `before long this rate`. */
function leadLength(words: readonly Word[], at: number, end: number): number {
  if (at >= end) return 0
  if (commonAdverbs.has(words[at]?.text ?? '')) return 1
  let text = ''
  for (let size = 1; size <= 3 && at + size <= end; size++) {
    text += (size > 1 ? ' ' : '') + words[at + size - 1]?.text
    if (openers.has(text)) return size
  }
  return 0
}
