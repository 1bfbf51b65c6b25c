import { auxiliaries, coordinators, startsClause, subordinators } from '../language/closed-words.ts'
import { calloutEnd, introducerEnd } from '../language/introducers.ts'
import { thirdPersonVerbs } from '../language/verbs.ts'
import type { Slot } from '../passage.ts'
import type { Reading, Sentence, Word } from '../reading.ts'
import { isOfRecord } from '../template/record-name.ts'

/**
 * A match in its sentence: where the sentence's content starts and ends, and how
 * the match is joined to what stands on its two sides. All numbers are indexes of
 * words, ends not included.
 */
export interface Frame {
  readonly reading: Reading
  readonly sentence: Sentence
  /** The content: from the first word that is no emoji, quote or bracket to before the closing marks. */
  readonly head: number
  readonly tail: number
  /** The match. */
  readonly first: number
  readonly last: number
}

/** How a match is joined on one side. */
export interface Joint {
  /** `edge` of the content, a punctuation `mark`, a `conjunction`, or `none`. */
  readonly type: 'edge' | 'mark' | 'conjunction' | 'none'
  /** The words of the joint. */
  readonly first: number
  readonly last: number
}

/** Words that open or pad a sentence and say nothing without the rest. */
const fillers = new Set(
  'and but so or plus then now well oh wow psst shh shhh ssh hey uh-oh ooh ahem yes no ok okay please really just also too seriously honestly remember hurry quick'.split(
    ' '
  )
)

const openingMarks = new Set(['"', '“', '‘', "'", '(', '[', '«', '*', '•', '-', '–', '—', '>'])
const joiningMarks = new Set([
  ',',
  ';',
  ':',
  '—',
  '–',
  '--',
  '-',
  '…',
  '...',
  '!',
  '!!',
  '!!!',
  '|',
  '·',
  '•'
])

export function frame(reading: Reading, sentence: Sentence, first: number, last: number): Frame {
  let tail = sentence.last
  while (tail > last && isAfterStop(reading.words[tail - 1] as Word, sentence)) tail--
  let head = sentence.first
  while (head < first && isOpening(reading.words[head] as Word)) head++
  return { reading, sentence, head, tail, first, last: withCallout(reading.words, last, tail) }
}

/** A match takes a call to a crowd with it that ends its sentence: `hurry, folks`. */
function withCallout(words: readonly Word[], last: number, tail: number): number {
  return words[last]?.text === ',' && calloutEnd(words, last + 1, tail) === tail && last + 1 < tail
    ? tail
    : last
}

/** True where nothing but padding, punctuation, the reader's name and what leads up to the match stands besides it. */
export function isWholeSentence({ reading, head, tail, first, last }: Frame): boolean {
  const { words } = reading
  for (let i = head; i < tail; ) {
    if (i === first) i = last
    else if (isFillerIn(reading.passage.slot, words[i] as Word)) i++
    else {
      const end = i < first ? introducerEnd(words, i, first) : calloutEnd(words, i, tail)
      if (end === i) return false
      i = end
    }
  }
  return true
}

/** How the match is joined to what comes before it. */
export function leftJoint({ reading, head, first }: Frame): Joint {
  return joint(reading, head, first, -1)
}

/** How the match is joined to what comes after it. */
export function rightJoint({ reading, tail, last }: Frame): Joint {
  return joint(reading, last, tail, 1)
}

function joint(reading: Reading, low: number, high: number, step: 1 | -1): Joint {
  const { words } = reading
  let first = step === 1 ? low : high
  let last = first
  let type: Joint['type'] = low >= high ? 'edge' : 'none'
  for (;;) {
    const at = step === 1 ? last : first - 1
    if (at < low || at >= high) break
    const kind = isCalled(words, at, low, high, step) ? 'mark' : joining(words[at] as Word)
    if (kind === 'none') break
    if (type !== 'conjunction') type = kind
    if (step === 1) last++
    else first--
  }
  const isAll = step === 1 ? last === high : first === low
  return { type: isAll ? 'edge' : type, first, last }
}

/** `…, NAME: three walks`: a name that is called out between two marks, or at the end, joins nothing. */
function isCalled(
  words: readonly Word[],
  at: number,
  low: number,
  high: number,
  step: 1 | -1
): boolean {
  if (words[at]?.token?.role !== 'recipient-name' || at - 1 < low || !isMark(words[at - 1]))
    return false
  return at + 1 < high ? isMark(words[at + 1]) : step === 1
}

function isMark(word: Word | undefined): boolean {
  return word?.type === 'punctuation' && joiningMarks.has(word.text)
}

function joining(word: Word): 'mark' | 'conjunction' | 'none' {
  if (word.type === 'punctuation') return joiningMarks.has(word.text) ? 'mark' : 'none'
  if (word.type === 'emoji' || word.type === 'break') return 'mark'
  return word.type === 'word' && coordinators.has(word.text) ? 'conjunction' : 'none'
}

/**
 * The clause of the sentence that holds the match: from the joint before it to the
 * joint after it. A comma is a joint only where a clause starts behind it.
 */
export function clauseAround(found: Frame): Frame {
  const { reading, head, tail } = found
  let { first, last } = found
  if (!opensItself(found) && !opensConjunct(found))
    while (first > head && !endsBefore(reading, first, tail)) first--
  while (last < tail && !startsAt(reading, last, tail)) last++
  while (last > found.last && joining(reading.words[last - 1] as Word) !== 'none') last--
  return { ...found, first, last }
}

/** True for a match that brings its own conjunction: `because you'll regret it`, `otherwise …`. */
export function opensItself({ reading: { words }, first }: Frame): boolean {
  const text = words[first]?.text ?? ''
  return (subordinators.has(text) && text !== 'that') || text === 'otherwise'
}

/** True for a match behind `and` or `but` that is no verb of the subject before that: `…, but blink and you'll miss it`. */
function opensConjunct({ reading: { words }, head, first }: Frame): boolean {
  const text = words[first]?.text ?? ''
  if (first <= head || !coordinators.has(words[first - 1]?.text ?? '')) return false
  return !auxiliaries.has(text) && !thirdPersonVerbs.has(text)
}

/** True where a joint stands right before word `at`, so that a clause begins with it. */
function endsBefore(reading: Reading, at: number, tail: number): boolean {
  const before = reading.words[at - 1] as Word
  if (/^[([]$/.test(before.text)) return true
  if (joining(before) === 'none') return false
  return isStrong(before) || startsClause(reading.words, at, tail)
}

/** True where a joint starts at word `at`. */
function startsAt(reading: Reading, at: number, tail: number): boolean {
  const word = reading.words[at] as Word
  if (/^[)\]]$/.test(word.text)) return true
  if (joining(word) === 'none') return false
  if (isStrong(word)) return true
  let next = at
  while (next < tail && joining(reading.words[next] as Word) !== 'none') next++
  return startsClause(reading.words, next, tail)
}

function isStrong({ type, text }: Word): boolean {
  return type === 'break' || type === 'emoji' || (type === 'punctuation' && text !== ',')
}

/** True for padding, punctuation and the reader's name. */
export function isFiller(word: Word): boolean {
  if (word.type === 'punctuation' || word.type === 'emoji' || word.type === 'break') return true
  if (word.token) return word.token.role === 'recipient-name' && !isOfRecord(word.token)
  return word.type === 'word' && fillers.has(word.text)
}

export function isFillerIn(slot: Slot, word: Word): boolean {
  return isFiller(word) && !isAnswer(slot, word)
}

/** On a button "No" and "Yes" are answers, and no padding. */
export function isAnswer(slot: Slot, { text }: Word): boolean {
  return slot === 'cta' && /^(?:no|yes)$/.test(text)
}

function isOpening({ type, text }: Word): boolean {
  return type === 'emoji' || type === 'break' || (type === 'punctuation' && openingMarks.has(text))
}

function isAfterStop(word: Word, sentence: Sentence): boolean {
  return word.start >= sentence.stop.start || word.type === 'emoji' || word.type === 'break'
}
