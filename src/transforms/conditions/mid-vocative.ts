import {
  auxiliaries,
  commonAdverbs,
  coordinators,
  determiners,
  prepositions,
  startsClause,
  subordinators
} from '../../language/closed-words.ts'
import { verbsAfterPlurals } from '../../language/verbs.ts'
import type { Word } from '../../reading.ts'
import type { Span } from '../../span.ts'
import {
  hasContentIn,
  isAfterPerson,
  isDash,
  isFiniteVerb,
  isListed,
  isPause,
  type NamePlace
} from './name-place.ts'

/** Said to win an ear: they go with the name they call. */
const calls = new Set(
  `you see|you know|you know what|look|listen|come on|let's face it|trust me|believe me|imagine|
  picture this|just imagine|so|well|now|oh|hey|okay|ok|honestly|frankly|truth is|the truth is|
  let's be honest|guess what|tell you what|psst|go on|admit it|here's the thing|and|but`
    .split('|')
    .map((text) => text.trim())
)
const longestCall = 4
/** `this spring`, `last week`: with such a word before them these open a sentence. */
const units = new Set(
  `spring summer autumn winter fall week weekend month year day morning afternoon evening season term
  time today tonight`.split(/\s+/)
)

/**
 * The name between two marks: `the results, NAME, are out`. One comma stays where
 * the sentence wants it without the name.
 */
export function midVocative(place: NamePlace): Span | undefined {
  return vocativeOf(withEndearment(place))
}

/** `my dear NAME`: the name with the words that go with it. */
function withEndearment(place: NamePlace): NamePlace {
  const { words } = place.reading
  let { first } = place
  while (first > place.head && endearments.test(words[first - 1]?.text ?? '')) first--
  return isPause(words[first - 1]) ? { ...place, first } : place
}

const endearments = /^(?:dear|dearest|sweet|lovely|good|our|my)$/

function vocativeOf(place: NamePlace): Span | undefined {
  const { reading, head, first, last, tail } = place
  const { words } = reading
  const left = words[first - 1]
  const rest = last + 1
  if (first - 2 < head || !hasContentIn(reading, rest, tail)) return bareVocative(place)
  if (!isPause(words[last]) || !isPause(left)) return bareVocative(place)
  if (isListed(place) || isAfterPerson(place)) return undefined
  if (left?.text !== ',') return behindMark(place, rest)
  if (isCall(words, head, first - 1)) return span(words, words[head]?.start, words[rest]?.start)
  const isComma = words[last]?.text === ','
  const keepsMark = !isComma || wantsComma(place, rest)
  return span(words, words[first - 2]?.end, words[keepsMark ? last - 1 : last]?.end)
}

/** `thank you NAME, the form has come`, `thanks NAME for the form`. */
function bareVocative({
  reading: { words },
  head,
  first,
  last,
  tail
}: NamePlace): Span | undefined {
  const text = words.slice(head, Math.min(first, head + 3)).map((word) => word.text)
  if (!/^(?:thanks|thank you|congratulations|well done)$/.test(text.join(' '))) return undefined
  const next = words[last]
  if (last >= tail || !(next?.text === ',' || next?.text === 'for' || next?.text === 'on'))
    return undefined
  return span(words, words[first - 1]?.end, words[last - 1]?.end)
}

/** `good news: NAME, your form has come`, `the road – NAME – is open`. */
function behindMark(
  { reading: { words }, first, last, tail }: NamePlace,
  rest: number
): Span | undefined {
  if (words[last]?.text === ',' && startsClause(words, rest, tail))
    return span(words, words[first]?.start, words[rest]?.start)
  if (isDash(words[first - 1]) && isDash(words[last]))
    return span(words, words[first - 2]?.end, words[last]?.end)
  return undefined
}

function isCall(words: readonly Word[], head: number, end: number): boolean {
  if (end - head > longestCall) return false
  const text = words.slice(head, end).map((word) => word.text)
  return calls.has(text.join(' '))
}

/** True where a comma belongs between the words before the name and those behind it. */
function wantsComma({ reading: { words }, head, first, tail }: NamePlace, rest: number): boolean {
  const next = words[rest] as Word
  const before = words[first - 2] as Word
  if (coordinators.has(before.text) || subordinators.has(before.text)) return false
  if (
    next.text === 'so' ||
    next.type === 'number' ||
    determiners.has(next.text) ||
    isInverted(words, rest)
  )
    return true
  if (isFiniteVerb(next) || isVerbOfSubject(words, head, first)) return false
  if (coordinators.has(next.text)) return startsClause(words, rest + 1, tail)
  if (
    /^(?:which|who|where|whose|i|you|we|they|it|you'(?:re|ve|ll)|we'(?:re|ve|ll))$/.test(next.text)
  )
    return true
  if (isIntroducer(words, head) || startsClause(words, rest, tail)) return true
  return (
    isToldBefore(words, head, first) &&
    !/^(?:to|than|if|while)$/.test(next.text) &&
    !isGoverning(next)
  )
}

/** A clause, or a word or two that are no subject: what follows is added to it. */
function isToldBefore(words: readonly Word[], head: number, first: number): boolean {
  return first - 1 - head < 2 || startsClause(words, head, first - 1)
}

function isGoverning({ text }: Word): boolean {
  return prepositions.has(text) || subordinators.has(text)
}

const pronouns = /^(?:i|we|you|they|it|he|she)$/

/** `shall we`, `are you in`: asked anew behind the name. */
function isInverted(words: readonly Word[], at: number): boolean {
  return auxiliaries.has(words[at]?.text ?? '') && pronouns.test(words[at + 1]?.text ?? '')
}

/** `the walks, NAME, start at nine`: what looks like an instruction has its subject before the name. */
function isVerbOfSubject(words: readonly Word[], head: number, first: number): boolean {
  const opening = words[head] as Word
  const opens = determiners.has(opening.text) || opening.type === 'number'
  const noun = words[first - 2]?.text ?? ''
  const isPlural = /[^su]s$/.test(noun) && !units.has(noun.slice(0, -1))
  if (!opens || !isPlural || words.slice(head, first).some(isFiniteVerb)) return false
  return verbsAfterPlurals.has(words[first + 2]?.text ?? '')
}

/** `in May`, `if you can`, `this spring`, `finally`. */
function isIntroducer(words: readonly Word[], head: number): boolean {
  const at = coordinators.has(words[head]?.text ?? '') ? head + 1 : head
  const text = words[at]?.text ?? ''
  if (prepositions.has(text) || subordinators.has(text) || commonAdverbs.has(text)) return true
  if (text === 'if' || /[a-z]{3}ly$/.test(text)) return true
  return /^(?:this|that|next|last|every|each)$/.test(text) && units.has(words[at + 1]?.text ?? '')
}

function span(words: readonly Word[], start: number | undefined, end: number | undefined): Span {
  return { start: start ?? 0, end: end ?? words[words.length - 1]?.end ?? 0 }
}
