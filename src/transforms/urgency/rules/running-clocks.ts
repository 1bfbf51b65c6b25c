import { firstIndex } from '../../../first-index.ts'
import { closedWords } from '../../../language/closed-words.ts'
import { factsIn, isData } from '../../../language/facts-in.ts'
import { quotedWords } from '../../../language/quoted-words.ts'
import { pastVerbs } from '../../../language/verbs.ts'
import type { Reading, Sentence, Word } from '../../../reading.ts'
import type { Candidate, Context, Finding, Repair } from '../../../transform.ts'
import { contentOf } from '../../conditions/content-of.ts'
import { isReported } from '../../conditions/is-reported.ts'
import { isTold } from '../../conditions/is-told.ts'
import { sells } from '../../conditions/sells.ts'
import { type ClockCues, clockCues, saysClockRuns, showsClock } from './clock-cues.ts'
import { type ClockFace, clockFaceAt, singleFaceAt } from './clock-faces.ts'
import { deviceAsk, deviceReason, fabricates, worldly } from './clock-words.ts'

/** More clocks than this in one passage are a timetable. */
const most = 12

/** Clocks as characters; the hourglass and the alarm are about time that runs out. */
const pictures = /^(?:[⏰⏱⏲⌛⏳◷⧗⧖🕛]|🕐|🕧)/u

interface Found {
  readonly candidate: Candidate
  readonly face: ClockFace
  readonly cues: ClockCues
  /** A picture of a clock stands right before it. */
  readonly isPictured: boolean
}

/** Clocks that are typed, and run nowhere. */
export function findRunningClocks(reading: Reading, context: Context): Finding[] {
  if (context.kind === 'transactional') return []
  const found = reading.sentences.flatMap((sentence) => clocksIn(reading, sentence, context))
  if (found.length === 0 || found.length > most) return []
  const quoted = quotedWords(reading.words)
  return found
    .filter(({ candidate, face }) => !quoted.has(face.first) && isRunning(candidate, face))
    .flatMap(toFinding)
}

function clocksIn(reading: Reading, sentence: Sentence, context: Context): Found[] {
  const { head, tail } = contentOf(reading, sentence)
  const found: Found[] = []
  for (let at = head; at < tail; at++) {
    const isPictured = isBehindPicture(reading.words, at, sentence.first)
    const face =
      clockFaceAt(reading.words, at, tail) ??
      (isPictured ? singleFaceAt(reading.words, at, tail) : undefined)
    if (!face || isGlued(reading.words, at)) continue
    const cues = clockCues(reading.words, face, { from: head, to: tail })
    const isBoxed =
      reading.words[cues.first - 1]?.text === '[' && reading.words[cues.last]?.text === ']'
    const first = isBoxed ? cues.first - 1 : cues.first
    const last = isBoxed ? cues.last + 1 : cues.last
    const start = reading.words[first]?.start ?? 0
    const end = reading.words[last - 1]?.end ?? start
    const candidate = { start, end, reading, sentence, first, last, groups: [], context }
    found.push({ candidate, face, cues, isPictured: isPictured || (isBoxed && sells(candidate)) })
    at = last - 1
  }
  return found
}

/** The rest of `T-5:00:00`, of a score, of an address. */
function isGlued(words: readonly Word[], at: number): boolean {
  const [before, mark, own] = [words[at - 2], words[at - 1], words[at]]
  return mark?.text === ':' && mark.end === own?.start && before?.end === mark.start
}

/** More brackets and breaks than this stand between no picture and its clock. */
const reach = 4

/** Behind `⏰` or `⏳`, with brackets and breaks between. */
function isBehindPicture(words: readonly Word[], at: number, from: number): boolean {
  const least = Math.max(from, at - reach)
  let before = at - 1
  while (before > least && /^(?:[[(]|)$/.test(words[before]?.text ?? '')) before--
  return before >= from && pictures.test(words[before]?.text ?? '')
}

/** Nobody tells of it, nothing in the world takes that long. */
function isRunning(candidate: Candidate, face: ClockFace): boolean {
  const { reading, sentence, first } = candidate
  if (isTold(candidate) || isReported(candidate)) return false
  for (let at = sentence.first; at < sentence.last; at++) {
    const text = reading.words[at]?.text ?? ''
    if (worldly.has(text) || (at < first && pastVerbs.has(text))) return false
  }
  const before = reading.words[first - 1]
  const isGoverned = before?.type === 'word' && first > sentence.first
  return !(isGoverned && face.first === first)
}

function toFinding({ candidate, face, cues, isPictured }: Found): Finding[] {
  const { head, tail: end } = contentOf(candidate.reading, candidate.sentence)
  const isAlone = head >= candidate.first && end <= candidate.last
  const claims = isPictured && runsInPicture(candidate, face, end)
  if (!claims && !claimsToRun(candidate, face, cues, isAlone)) return []
  const taken = planOf(candidate, cues, end)
  const { words } = candidate.reading
  const span = {
    start: words[taken.first]?.start ?? 0,
    end: words[taken.last - 1]?.end ?? 0
  }
  const { repair } = taken
  const base = { reason: deviceReason, ask: deviceAsk, confidence: 'high', tier: 'live' } as const
  return [{ span, ...base, fabricates, takesData: true, ...(repair ? { repair } : {}) }]
}

/** Behind a picture of a clock: a display by itself, a plain duration where something is sold. */
function runsInPicture(candidate: Candidate, face: ClockFace, end: number): boolean {
  const next = candidate.reading.words[candidate.last]
  const isParted = candidate.last >= end || next?.type !== 'word' || startsAnew(candidate)
  if (face.groups > 2 && face.kind !== 'prose') return isParted
  return isParted && face.kind !== 'digits' && sells(candidate)
}

/** A capital or an amount: what follows is a line of its own. */
function startsAnew({ reading: { passage, words }, last }: Candidate): boolean {
  const next = words[last]
  return next !== undefined && /^[\p{Lu}\p{Sc}]/u.test(passage.text.slice(next.start, next.end))
}

/** True where words around it say that it runs, or it stands there as a display does. */
function claimsToRun(
  candidate: Candidate,
  face: ClockFace,
  cues: ClockCues,
  isAlone: boolean
): boolean {
  const isClock =
    cues.lead === 'clock' ||
    cues.tail === 'clock' ||
    isBehindClock(candidate, isAlone) ||
    isBehindLabel(candidate)
  if (isClock) return true
  if (cues.lead === 'count' && startsAnew(candidate)) return sells(candidate)
  if (face.kind === 'prose') return false
  const isCued = cues.tail === 'left' || cues.lead === 'ends'
  if (!isCued && !isClockAlone(face, cues, isAlone, candidate)) return false
  const isLabel = candidate.reading.passage.slot === 'cta'
  return isAlone || isLabel || (face.groups > 2 && cues.tail === 'left') || sells(candidate)
}

/** "The digits below say it: 11:42:07." */
function isBehindLabel({ reading, sentence, first, last }: Candidate): boolean {
  const { head, tail } = contentOf(reading, sentence)
  return last >= tail && reading.words[first - 1]?.text === ':' && showsClock(reading, head, first)
}

/** "The countdown's on! 11:42:08" */
function isBehindClock({ reading, sentence }: Candidate, isAlone: boolean): boolean {
  const { sentences } = reading
  const before = sentences[firstIndex(sentences, ({ first }) => first >= sentence.first) - 1]
  if (!isAlone || !before) return false
  const { head, tail } = contentOf(reading, before)
  return saysClockRuns(reading.words, head, tail)
}

/** A display with nothing said of it: three groups alone, or what an offer stands beside. */
function isClockAlone(
  face: ClockFace,
  { tail }: ClockCues,
  isAlone: boolean,
  candidate: Candidate
): boolean {
  if (tail === 'until') return face.kind !== 'prose' && sells(candidate)
  if (face.kind !== 'display') return false
  return isAlone ? face.groups > 2 || sells(candidate) : sells(candidate)
}

interface Taken {
  readonly first: number
  readonly last: number
  readonly repair?: Repair
}

/** Marks behind which a line of its own begins. */
const parting = /^(?:[,.;:!?…|·•–—-]+)$/
const links = /^(?:on|at|for|of|in|off)$/

/** How much goes: the clock, with what is said of it where that holds no fact. */
function planOf(candidate: Candidate, cues: ClockCues, end: number): Taken {
  const { words } = candidate.reading
  const { first, last } = candidate
  const { head } = contentOf(candidate.reading, candidate.sentence)
  const opens = first <= head
  const next = words[last]
  if (cues.lead === 'ends') return endingPlan(candidate, end)
  if (last >= end && words[first - 1]?.text === ':' && showsClock(candidate.reading, head, first))
    return { first: head, last, repair: 'clause' }
  if (last >= end || next?.text === ')') return { first, last, repair: 'clause' }
  if (next?.type === 'punctuation' && !parting.test(next.text)) return { first, last }
  if (next?.type === 'punctuation' || next?.type === 'emoji' || next?.type === 'break')
    return { first, last, repair: opens ? 'lead' : 'clause' }
  if (opens && startsAnew(candidate)) return { first, last, repair: upTo(candidate) }
  const close = clauseEnd(candidate, end)
  if (links.test(next?.text ?? '') && names(candidate, close) && !holdsFact(candidate, last, close))
    return opens && isTitle(candidate) ? { first, last: last + 1, repair: 'lead' } : { first, last }
  if (!holdsFact(candidate, last, close)) {
    if (next?.text === 'to' && close === end && opens && isLongVerb(candidate, last + 1))
      return { first, last: last + 1, repair: 'lead' }
    return { first, last: close, repair: opens && close < end ? 'lead' : 'clause' }
  }
  const isLink = next?.text === 'to' || links.test(next?.text ?? '')
  return opens && isLink ? { first, last: last + 1, repair: 'lead' } : { first, last }
}

/** The clock alone, where another line follows it without a mark. */
function upTo({ reading: { words }, start, last }: Candidate): Repair {
  return { cut: [{ start, end: words[last]?.start ?? start, text: '' }] }
}

/** "To save on boots": what there is to do stays. */
function isLongVerb({ reading: { words } }: Candidate, at: number): boolean {
  return !closedWords.has(words[at]?.text ?? '') && words[at + 2]?.type === 'word'
}

/** "The sale ends in 02:14:59": with its subject; a subject that is a fact of its own stays in a title. */
function endingPlan(candidate: Candidate, end: number): Taken {
  const { reading, first, last } = candidate
  if (last < end) return { first, last }
  const { head } = contentOf(reading, candidate.sentence)
  let from = first
  while (from > head && reading.words[from - 1]?.type !== 'punctuation') from--
  if (!holdsFact(candidate, from, first)) return { first: from, last, repair: 'clause' }
  if (!isTitle(candidate)) return { first, last }
  const start = reading.words[first - 1]?.end ?? candidate.start
  return { first, last, repair: { cut: [{ start, end: candidate.end, text: '' }] } }
}

/** A subject, a heading, a label: no sentence is wanted there. */
function isTitle({ reading: { passage } }: Candidate): boolean {
  return passage.slot !== 'body' && passage.slot !== 'footer'
}

const pale =
  /^(?:this|that|these|offer|offers|price|prices|deal|deals|sale|rate|rates|the|your|our|it|all|everything)$/

/** Behind the link stands more than "this price". */
function names({ reading: { words }, last }: Candidate, end: number): boolean {
  const own = words.slice(last + 1, end).filter(({ text }) => !pale.test(text))
  return own.length > 1
}

function clauseEnd({ reading: { words }, last }: Candidate, end: number): number {
  let at = last
  while (at < end && !/^(?:[,;:–—()]|--)$/.test(words[at]?.text ?? '')) at++
  return at
}

function holdsFact({ reading }: Candidate, from: number, to: number): boolean {
  if (factsIn(reading, from, to).some(({ kind }) => kind !== 'count')) return true
  return reading.words.slice(from, to).some(isData)
}
