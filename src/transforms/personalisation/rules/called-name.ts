import {
  auxiliaries,
  coordinators,
  determiners,
  prepositions,
  questionWords,
  startsClause,
  subordinators
} from '../../../language/closed-words.ts'
import { isQuestion } from '../../../language/is-question.ts'
import { verbsAfterPlurals } from '../../../language/verbs.ts'
import type { FactKind, Reading, Sentence, Word } from '../../../reading.ts'
import type { Span } from '../../../span.ts'
import type { Repair, Replacement } from '../../../transform.ts'
import { hasContentIn, isFiniteVerb, isPause, type NamePlace } from '../../conditions/name-place.ts'
import { isGivenName } from '../../conditions/name-run.ts'
import { calls, envelopeCalls, tailCalls } from './calls.ts'

/** What a call may name and does not tell: `happy Friday`, `got five minutes`. */
export const idle: readonly FactKind[] = ['date', 'time', 'duration', 'count']

/** A name with the call it stands in, and how both go. */
export interface Called {
  readonly span: Span
  readonly repair: Repair
  /** True where nothing else is said. */
  readonly isAll: boolean
}

/** Before a call these only lead up to it. */
const openers = new Set(
  `so and but now well oh ok okay plus yes right look listen see hmm hey ah psst ps because which for
  to   honestly seriously really remember`.split(/\s+/)
)
/** A call is looked for in so many words on either side of its name. */
const reach = 16

/**
 * The name with the words that only call its bearer: `let me level with you, NAME: …`,
 * `NAME, got a sec?`, `…, so what do you say, NAME?` Without the name they would be left
 * over.
 */
export function calledName(place: NamePlace): Called | undefined {
  if (!isGivenName(place.reading.words, place)) return undefined
  return alone(place) ?? leading(place) ?? trailing(place)
}

/** `NAME, NAME, NAME.`, `And NAME?`: no greeting, and nothing is said. */
function alone({ reading, sentence, head, first, last, tail }: NamePlace): Called | undefined {
  const { words, sentences } = reading
  const rest = words.slice(head, tail).filter((_, at) => at + head < first || at + head >= last)
  const isCalled = rest.some(({ token }) => token) || isQuestion(reading, sentence)
  if (!isCalled || sentences.length === 1 || !rest.every(isOpening)) return undefined
  const span = { start: words[head]?.start ?? 0, end: words[tail - 1]?.end ?? 0 }
  return { span, repair: 'sentence', isAll: true }
}

function isOpening(word: Word): boolean {
  return openers.has(word.text) || isPause(word) || word.token?.role === 'recipient-name'
}

function leading(place: NamePlace): Called | undefined {
  const { reading, head, first, last, tail } = place
  if (first - head > reach) return undefined
  const known = isEnvelope(reading) ? envelopeCalls : calls
  const { words } = reading
  for (let end = Math.min(tail, last + reach); end >= last; end--) {
    if (end < tail && !isPause(words[end])) continue
    if (!isCalling(place, head, end, known)) continue
    const span = { start: words[head]?.start ?? 0, end: words[end - 1]?.end ?? 0 }
    const rest = afterPauses(words, end, tail)
    if (!hasContentIn(reading, rest, tail)) return { span, repair: 'sentence', isAll: true }
    const joins = coordinators.has(words[rest]?.text ?? '')
    if (stands(place, rest)) return { span, repair: joins ? 'clause' : 'lead', isAll: false }
  }
  return undefined
}

function isEnvelope({ passage: { slot } }: Reading): boolean {
  return slot === 'subject' || slot === 'preheader'
}

function trailing(place: NamePlace): Called | undefined {
  const { reading, head, first, last, tail, sentence } = place
  if (tail - last > reach) return undefined
  const { words } = reading
  for (let at = Math.max(head + 1, first - reach); at < first; at++) {
    if (!isPause(words[at]) || !isCalling(place, at + 1, tail, tailCalls)) continue
    if (!isTold(place, at) || isAsking(words, head)) return undefined
    const span = { start: words[at - 1]?.end ?? 0, end: words[tail - 1]?.end ?? 0 }
    const cuts = [{ ...span, text: '' }, ...endedAsTold(reading, sentence)]
    return { span, repair: { cut: cuts }, isAll: false }
  }
  return undefined
}

/** True where the words from the head to before `at` tell something. */
function isTold({ reading, head }: NamePlace, at: number): boolean {
  const { words } = reading
  if (isPreposed(words[head])) return startsClause(words, head, at)
  return startsClause(words, head, at) || hasFactIn(reading, head, at)
}

/** `in May`, `if you can`: a clause has to follow. */
function isPreposed(word: Word | undefined): boolean {
  return prepositions.has(word?.text ?? '') || subordinators.has(word?.text ?? '')
}

/** What is told ends with a full stop, whatever the call behind it asked or cried. */
function endedAsTold(reading: Reading, sentence: Sentence): Replacement[] {
  return isQuestion(reading, sentence) ? [{ ...sentence.stop, text: '.' }] : []
}

/** True where all that stands besides the name is calls and what leads up to them. */
function isCalling(
  { reading: { words }, first, last }: NamePlace,
  from: number,
  to: number,
  known: ReadonlySet<string>
): boolean {
  let found = false
  // A call may have marks of its own: `tag, you're it`. What is no call yet may become one.
  let stretch: string[] = []
  for (let at = from; at <= to; at++) {
    const word = words[at]
    const isName = at >= first && at < last
    if (at < to && word?.type === 'word') stretch.push(word.text)
    else if (at < to && !isName && !isPause(word) && word?.type !== 'emoji') return false
    else if (isCall(stretch, known)) {
      found = true
      stretch = []
    }
  }
  return found && stretch.every((text) => openers.has(text))
}

/** A call, behind any words that only lead up to it. */
function isCall(stretch: readonly string[], known: ReadonlySet<string>): boolean {
  for (let at = 0; at < stretch.length; at++) {
    if (known.has(stretch.slice(at).join(' '))) return true
    if (!openers.has(stretch[at] ?? '')) return false
  }
  return false
}

function afterPauses(words: readonly Word[], from: number, tail: number): number {
  let at = from
  while (at < tail && isPause(words[at])) at++
  return at
}

/** True where the words from `at` are told on their own: a clause, or a thing with its fact. */
function stands({ reading, tail }: NamePlace, at: number): boolean {
  const { words, passage } = reading
  if (passage.slot !== 'body' && passage.slot !== 'footer') return true
  const from = coordinators.has(words[at]?.text ?? '') ? at + 1 : at
  if (startsClause(words, from, tail)) return true
  if (from !== at || !isFull(words[at - 1])) return false
  // An instruction, and no thing: `trust us: rinse the rice twice`.
  if (words[at - 1]?.text === ':' && !isPreposed(words[at]) && !isThing(words[at])) return true
  return hasFactIn(reading, at, tail) || words.slice(at, Math.min(tail, at + reach)).some(isVerb)
}

function isThing(word: Word | undefined): boolean {
  return word?.type !== 'word' || determiners.has(word.text)
}

function isVerb(word: Word): boolean {
  return isFiniteVerb(word) || verbsAfterPlurals.has(word.text)
}

function isFull(word: Word | undefined): boolean {
  return word?.type === 'punctuation' && word.text !== ','
}

function hasFactIn({ words, facts }: Reading, from: number, to: number): boolean {
  if (facts.some(({ first }) => first >= from && first < to)) return true
  return words.slice(from, to).some(({ token }) => token && token.role !== 'recipient-name')
}

function isAsking(words: readonly Word[], head: number): boolean {
  const text = words[head]?.text ?? ''
  return auxiliaries.has(text) || questionWords.has(text)
}
