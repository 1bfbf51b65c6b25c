import type { Reading, Sentence, Word } from '../../../reading.ts'
import type { Context, Finding, Repair } from '../../../transform.ts'
import { contentOf } from '../../conditions/content-of.ts'
import { passageSpeaksOfOffer } from '../../conditions/speaks-of-offer.ts'
import { showsClock } from './clock-cues.ts'
import { deviceAsk, deviceReason, elsewhere, fabricates } from './clock-words.ts'
import { type Reckoned, reckonAt } from './reckoned-time.ts'

/** Numbers that fall by one from each to the next. Indexes of words, the end not included. */
interface Fall {
  readonly first: number
  readonly last: number
  readonly count: number
  /** A clock shows two numbers or more. */
  readonly isClock: boolean
  /** Nothing but commas stands between them: a list may look so too. */
  readonly isList: boolean
}

const least = { clocks: 2, numbers: 3 } as const
/** More falls than this in one passage are a table. */
const most = 8

const commas = /^,$/
const between = /^(?:…|\.+|,|;|–|—|-|--|!+|⟶)$/
/** What is said behind them that tells as little. */
const taunts =
  /^(?:you (?:get the (?:idea|picture|drift)|see where this is (?:going|heading|headed)|know the rest|know how (?:this|it) goes)|need (?:we|i) go on|and so on|you (?:do|know) the rest)$/

/** A countdown spelt out: `5… 4… 3…`, `09:59, 09:58`, `Ten. Nine. Eight.` */
export function findFallingCounts(reading: Reading, context: Context): Finding[] {
  if (context.kind === 'transactional') return []
  const falls = fallsIn(reading)
  if (falls.length > most) return []
  return falls
    .filter((fall) => !fall.isList || context.kind === 'promotional' || sellsIn(reading, context))
    .flatMap((fall) => findingsOf(reading, fall))
}

function sellsIn(reading: Reading, context: Context): boolean {
  const [sentence] = reading.sentences
  if (!sentence) return false
  const words = { first: 0, last: 0, start: 0, end: 0, groups: [] }
  return passageSpeaksOfOffer({ ...words, reading, sentence, context })
}

function fallsIn({ words }: Reading): Fall[] {
  const falls: Fall[] = []
  for (let at = 0; at < words.length; at++) {
    const fall = fallAt(words, at)
    if (!fall) continue
    if (fall.count >= (fall.isClock ? least.clocks : least.numbers)) falls.push(fall)
    at = fall.last - 1
  }
  return falls
}

function fallAt(words: readonly Word[], first: number): Fall | undefined {
  let item = reckonAt(words, first)
  if (!item) return undefined
  const isClock = item.numbers.length > 1
  let isList = true
  let count = 1
  let { last } = item
  for (;;) {
    let at = last
    let marks = ''
    while (isBetween(words[at])) marks += words[at++]?.text || ' '
    const next: Reckoned | undefined = at > last ? reckonAt(words, at) : undefined
    if (!next || !falls(item, next)) {
      isList &&= !/…|\.{3}/.test(marks)
      break
    }
    isList &&= commas.test(marks)
    item = next
    last = next.last
    count++
  }
  return { first, last, count, isClock, isList }
}

function isBetween(word: Word | undefined): boolean {
  return word?.type === 'break' || (word?.type === 'punctuation' && between.test(word.text))
}

/** One less, of all that it counts or of its smallest part. */
function falls(one: Reckoned, next: Reckoned): boolean {
  if (next.numbers.length === 1) return next.numbers[0] === (one.numbers.at(-1) ?? 0) - 1
  return next.total === one.total - one.step
}

/** The piece of each sentence that the fall takes. */
function findingsOf(reading: Reading, fall: Fall): Finding[] {
  const pieces = reading.sentences.filter(
    ({ first, last }) => first < fall.last && last > fall.first
  )
  const next = reading.sentences.find(({ first }) => first >= fall.last)
  if (next && isTaunt(reading, next)) pieces.push(next)
  const opening = pieces[0]
  if (!opening || pieces.some((sentence) => isElsewhere(reading, sentence))) return []
  const first = opensAt(reading, opening, fall)
  if (first < 0) return []
  const found = pieces.map((sentence) => findingIn(reading, sentence, { ...fall, first }))
  const isEnvelope = reading.passage.slot === 'subject' || reading.passage.slot === 'preheader'
  const isAll = pieces.length === reading.sentences.length
  if (isEnvelope && isAll && found.every(({ repair }) => repair === 'sentence'))
    return found.slice(0, 1).map(({ repair, ...finding }) => finding)
  return found
}

function isElsewhere({ words }: Reading, { first, last }: Sentence): boolean {
  return words.slice(first, last).some(({ text }) => elsewhere.test(text))
}

/** Where it starts: at the head of its sentence, behind a mark to its end, or with the words on a clock before it; -1 where it says something else. */
function opensAt(reading: Reading, sentence: Sentence, fall: Fall): number {
  const { first, last, isList } = fall
  const { words } = reading
  const { head, tail } = contentOf(reading, sentence)
  if (first <= head) return first
  if (!/^(?::|…|\.\.\.|—|–)$/.test(words[first - 1]?.text ?? '')) return -1
  if (showsClock(reading, head, first)) return head
  return last >= tail && !isList ? first : -1
}

function findingIn(reading: Reading, sentence: Sentence, fall: Fall): Finding {
  const { words } = reading
  const { head, tail } = contentOf(reading, sentence)
  const isBehind = sentence.first >= fall.last
  const first = Math.max(fall.first, sentence.first)
  const last = isBehind ? tail : withTaunt(words, Math.min(fall.last, sentence.last), tail)
  const span = { start: words[first]?.start ?? 0, end: words[last - 1]?.end ?? 0 }
  const isWhole = first <= head && last >= tail
  const inner = last >= tail ? toStop(reading, sentence, first) : 'clause'
  const repair = isWhole ? 'sentence' : first <= head ? 'lead' : inner
  const common = { reason: deviceReason, ask: deviceAsk, confidence: 'high', tier: 'live' } as const
  return { span, repair, fabricates, ...common }
}

/** "Save £10: 10, 9, 8…": with the dots, which count on; a stop of its own ends the sentence. */
function toStop({ words, passage }: Reading, { stop }: Sentence, first: number): Repair {
  const before = words[first - 2]
  if (!before || !/^(?:…|\.{3})/.test(passage.text.slice(stop.start, stop.end))) return 'clause'
  const text = passage.slot === 'body' ? '.' : ''
  return { cut: [{ start: before.end, end: stop.end, text }] }
}

function isTaunt(reading: Reading, sentence: Sentence): boolean {
  const { head, tail } = contentOf(reading, sentence)
  const text = reading.words.slice(head, tail).map((word) => word.text)
  return taunts.test(text.join(' '))
}

function withTaunt(words: readonly Word[], last: number, tail: number): number {
  let from = last
  while (from < tail && words[from]?.type === 'punctuation') from++
  for (let to = from + 3; to <= Math.min(tail, from + 6); to++) {
    const text = words.slice(from, to).map((word) => word.text)
    if (taunts.test(text.join(' '))) return to
  }
  return last
}
