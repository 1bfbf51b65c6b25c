import {
  coordinators,
  prepositions,
  relatives,
  startsClause,
  subordinators
} from '../../language/closed-words.ts'
import type { Reading, Word } from '../../reading.ts'
import { leadUpsOf, opensDeed } from '../judgement/lead-ups.ts'
import { headsOf, opensMoment, type Stretch, tailsOf } from '../judgement/stretches.ts'
import {
  isBound,
  isException,
  isGreetingPart,
  isJoined,
  isPredicate,
  isPromised,
  isSubjectOf
} from './bound-parts.ts'
import type { Held } from './held.ts'

/**
 * The pressure, in log odds, from which words are judged empty: a part of a sentence, one
 * of one or two words beside a longer one that goes, or as a lead-in, the end or the start
 * of a part, what leads up to a thing; a clause that hangs on one that goes; words
 * that hold a typed count, or something else that a mail can only make up.
 */
export const enough = {
  part: 1,
  shortPart: 0.6,
  lead: 2.4,
  bound: 2.3,
  tail: 2.3,
  head: 2.3,
  leadUp: 2.3,
  hanging: -2,
  counted: 1.2,
  madeUp: 1.8,
  rest: 1.2
} as const

/** What is judged of a sentence. */
export interface Judged {
  readonly reading: Reading
  readonly parts: readonly Stretch[]
  /** One for each part. */
  readonly pressures: readonly number[]
  /** True for a button: some of it has to stay. */
  readonly isButton: boolean
  /** So much less is enough, for what a cut has left. */
  readonly ease: number
  pressureOf(stretch: Stretch): number
  holds(stretch: Stretch): Held
}

/** What goes of a sentence, and how. */
export interface Run extends Stretch {
  readonly repair: 'clause' | 'adjunct' | 'lead'
}

/** Fewer words are too little to judge alone. */
export const leastWords = 3

/** What stands behind a lead-in: `Pinch yourself: …`. */
const leads = /^(?:[:—–…!]|--|\.\.\.)/

/** What goes of a sentence that stays, the longer before what goes where that can't: its empty parts, those beside each other as one, and the empty starts and ends of others, in order. */
export function emptyRuns(judged: Judged): Run[] {
  const parts = partRuns(judged)
  const ends = [...emptyHeads(judged, parts), ...emptyTails(judged, parts)]
  const uneased = judged.ease > 0 ? partRuns({ ...judged, ease: 0 }) : []
  const runs = [...parts, ...uneased, ...ends, ...emptyLeadUp(judged)]
    .filter((run, i, all) => all.findIndex((each) => isSame(each, run)) === i)
    .sort((a, b) => a.first - b.first)
  return judged.isButton ? runs.filter((run) => !leavesStub(judged, run)) : runs
}

function isSame(a: Run, b: Run): boolean {
  return a.first === b.first && a.last === b.last
}

/** "Come and join the crowd" is no "Come"; a "No" or a "Yes" says enough. The first of two deeds is what the button does. */
function leavesStub(judged: Judged, run: Run): boolean {
  const { words } = judged.reading
  if (run.first === judged.parts[0]?.first && coordinators.has(words[run.last]?.text ?? ''))
    return true
  const left = leftBy(judged, [run])
  return left.length < 2 && !/^(?:no|yes)$/.test(left[0]?.text ?? '')
}

/** The words of a sentence that stay where the runs go; a conjunction says nothing. */
export function leftBy({ reading: { words }, parts }: Judged, runs: readonly Run[]): Word[] {
  const first = parts[0]?.first ?? 0
  const last = parts.at(-1)?.last ?? 0
  const goes = (at: number): boolean => runs.some((run) => run.first <= at && at < run.last)
  return words
    .slice(first, last)
    .filter((_, i) => !goes(first + i))
    .filter(({ type, text }) => type === 'word' && !coordinators.has(text))
}

function partRuns(judged: Judged): Run[] {
  const { reading, parts } = judged
  const goes = withHanging(
    judged,
    parts.map((part, i) => goesAlone(judged, part, i))
  )
  if (judged.isButton && goes.every(Boolean)) return []
  const found: Run[] = []
  for (let from = 0; from < parts.length; from++) {
    let to = from
    while (goes[to + 1]) to++
    const isThing =
      from === 0 && (keepsThing(judged) || isSubjectOf(reading, parts[0], parts[to + 1]))
    if (!goes[from] || isThing || isPredicate(reading, parts[from])) continue
    if (isEnough(judged, from, to)) found.push(runOf(judged, from, to))
    from = to
  }
  return found
}

/** "A lamp that longs for you, from £9": of a thing with a price only its end goes. */
function keepsThing({ reading, parts, pressureOf, holds }: Judged): boolean {
  const { words } = reading
  const [part] = parts
  if (!part || parts.length < 2 || startsClause(words, part.first, part.last)) return false
  return tailsOf(reading, part).some(
    (tail) =>
      /^(?:that|who|which)$/.test(words[tail.first]?.text ?? '') &&
      isEmpty(holds(tail), pressureOf(tail), enough.tail)
  )
}

/** What is left of a part before an empty end presses so little that only the end goes. */
const honest = -2

/** "New members pay no fee at this fleeting moment": all that presses is its end. */
export function keepsStart(
  { reading, pressureOf, holds }: Pick<Judged, 'reading' | 'pressureOf' | 'holds'>,
  part: Stretch
): boolean {
  return tailsOf(reading, part).some((tail) => {
    const rest = { first: part.first, last: tail.first }
    if (rest.last - rest.first < leastWords || pressureOf(rest) > honest) return false
    return isEmpty(holds(tail), pressureOf(tail), enough.tail)
  })
}

/** Of what a cut has left only the first part is eased: one in the middle may be one of a list. */
function goesAlone(judged: Judged, part: Stretch, i: number): boolean {
  const { pressures, ease, holds } = judged
  const usual = isShort(part) ? enough.shortPart : enough.part
  const least = isBound(judged.reading, part) ? enough.bound : usual
  if (isGreetingPart(judged.reading, part)) return false
  const isPush = (pressures[i + 1] ?? 0) >= enough.part
  if (keepsStart(judged, part) || (!isPush && isPromised(judged.reading, part))) return false
  return isEmpty(holds(part), (pressures[i] ?? 0) + (i === 0 ? ease : 0), least)
}

/** A clause that opens with `if` or `when` goes with the clause beside it that it hangs on. */
function withHanging({ reading, parts, pressures, holds }: Judged, goes: boolean[]): boolean[] {
  return parts.map((part, i) => {
    const hangs = subordinators.has(reading.words[part.first]?.text ?? '')
    const opens = i === 0 || isCoordinated(reading.words, part.first)
    const beside = goes[i - 1] ? parts[i - 1] : opens && goes[i + 1] ? parts[i + 1] : undefined
    const isBeside = beside !== undefined && !isShort(beside)
    const mayGo = holds(part) === 'nothing' && (pressures[i] ?? 0) >= enough.hanging
    return goes[i] || (hangs && isBeside && mayGo)
  })
}

/** "…, and if you ask, …": behind a conjunction it opens what follows it. */
function isCoordinated(words: readonly Word[], at: number): boolean {
  const text = words[at - 1]?.text ?? ''
  return coordinators.has(text) || text === 'so'
}

/** A short part goes only beside others, or as a lead-in. */
function isEnough({ reading, parts, pressureOf }: Judged, from: number, to: number): boolean {
  const own = parts.slice(from, to + 1)
  if (own.some((part) => !isShort(part))) return true
  const mark = reading.words[own.at(-1)?.last ?? 0]?.text ?? ''
  return from === 0 && leads.test(mark) && pressureOf(joined(own)) >= enough.lead
}

function joined(parts: readonly Stretch[]): Stretch {
  return { first: parts[0]?.first ?? 0, last: parts.at(-1)?.last ?? 0 }
}

function isShort({ first, last }: Stretch): boolean {
  return last - first < leastWords
}

/** "See the fares while they're good", "They fly because they are light", ", which never lasts": what has a joint of its own needs no other. */
function runOf({ reading: { words }, parts }: Judged, from: number, to: number): Run {
  const first = parts[from]?.first ?? 0
  const last = closeOf(words, first, parts[to]?.last ?? 0)
  if (from === 0 && words[last]?.text === 'because')
    return { first, last: last + 1, repair: 'lead' }
  const text = words[first]?.text ?? ''
  const opens = subordinators.has(text) || opensMoment(words, first)
  const hangs = from === 0 && (opens || prepositions.has(text)) && opensMain(words, parts, to)
  const isAdjunct = hangs || (opens && !isJoined(words, first)) || isRelative(words, first)
  return { first, last, repair: isAdjunct ? 'adjunct' : 'clause' }
}

const leastMain = 3

/** "While you dither, socks are £4": behind an opening adverbial, what hangs on it and a comma stands the sentence. */
function opensMain(words: readonly Word[], parts: readonly Stretch[], to: number): boolean {
  const next = parts[to + 1]
  if (!next || words[next.first - 1]?.text !== ',' || next.last - next.first < leastMain)
    return false
  const hang = parts.slice(1, to + 1).every(({ first }) => isRelative(words, first))
  const text = words[next.first]?.text ?? ''
  return hang && !prepositions.has(text) && !subordinators.has(text) && !relatives.has(text)
}

/** ", which half of the town wants" */
function isRelative(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.text === ',' && /^(?:which|who|whose|where)$/.test(words[at]?.text ?? '')
}

/** "Not to boast (but still), the pan is £9": a bracket that opens in a run closes with it. */
function closeOf(words: readonly Word[], first: number, last: number): number {
  const opens = words.slice(first, last).some(({ text }) => text === '(' || text === '[')
  return opens && /^[)\]]$/.test(words[last]?.text ?? '') ? last + 1 : last
}

/** The longest empty start of the sentence, where its first part stays. */
function emptyHeads(judged: Judged, runs: readonly Run[]): Run[] {
  return staying(judged, runs)
    .filter((part) => part === judged.parts[0])
    .flatMap((part) => longestOf(judged, headsOf(judged.reading, part), enough.head, 'lead'))
}

/** What leads up to a thing and its fact, and presses most: it goes where the part that it opens can't. */
function emptyLeadUp(judged: Judged): Run[] {
  const { reading, parts, pressureOf, holds } = judged
  const [part] = parts
  const last = parts.at(-1)?.last
  if (!part || last === undefined) return []
  const isDeed = (each: Stretch): number => Number(opensDeed(reading, each.last, last))
  const found = leadUpsOf(reading, { first: part.first, last })
    .filter((each) => leavesCalm(judged, { first: each.last, last }))
    .map((each) => ({ each, pressure: pressureOf(each) }))
    .filter(({ each, pressure }) => isEmpty(holds(each), pressure, enough.leadUp))
    .sort((a, b) => isDeed(b.each) - isDeed(a.each) || b.pressure - a.pressure)[0]
  return found ? [{ ...found.each, repair: 'lead' }] : []
}

/** The longest empty end of each part that stays. */
function emptyTails(judged: Judged, runs: readonly Run[]): Run[] {
  return staying(judged, runs).flatMap((part) => {
    const tails = tailsOf(judged.reading, part).filter(
      (tail) =>
        !isTerm(judged.reading, tail) &&
        !isException(judged.reading, part, tail) &&
        leavesCalm(judged, { first: part.first, last: tail.first })
    )
    return longestOf(judged, tails, enough.tail, 'adjunct')
  })
}

/** Half of a push is no better than all of it. */
function leavesCalm({ pressureOf }: Judged, rest: Stretch): boolean {
  return pressureOf(rest) < enough.rest
}

function staying({ parts }: Judged, runs: readonly Run[]): readonly Stretch[] {
  return parts.filter(
    (part) => !runs.some((run) => run.first <= part.first && part.last <= run.last)
  )
}

/** The first of the stretches, the longest first, that is empty enough. */
function longestOf(
  { pressureOf, holds }: Judged,
  stretches: readonly Stretch[],
  least: number,
  repair: Run['repair']
): Run[] {
  const found = stretches.find((each) => isEmpty(holds(each), pressureOf(each), least))
  return found ? [{ ...found, repair }] : []
}

const trades =
  /^(?:orders?|purchases?|checkout|till|bookings?|visits?|stays?|subscriptions?|bills?|invoices?|plans?|signing|booking|ordering|joining|buying|spending)$/

/** "on your next order", "for signing up": what the rest of the sentence holds for. */
function isTerm({ words }: Reading, { first, last }: Stretch): boolean {
  return words.slice(first, last).some(({ text }) => trades.test(text))
}

/** What is made up goes with what presses enough for it. */
function isEmpty(held: Held, pressure: number, least: number): boolean {
  if (held === 'nothing') return pressure >= least
  if (held === 'counts') return pressure >= Math.max(least, enough.counted)
  return held === 'made-up' && pressure >= Math.max(least, enough.madeUp)
}
