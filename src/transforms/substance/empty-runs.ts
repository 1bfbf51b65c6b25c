import { subordinators } from '../../language/closed-words.ts'
import type { Reading } from '../../reading.ts'
import { type Stretch, tailsOf } from '../judgement/stretches.ts'
import type { Held } from './held.ts'

/**
 * The pressure, in log odds, from which words are judged empty: a part of a sentence, one
 * of one or two words beside a longer one that goes, or as a lead-in, the end of a part; a
 * clause that hangs on one that goes; words that hold a typed count.
 */
export const enough = {
  part: 1.5,
  shortPart: 0.6,
  lead: 2.4,
  tail: 2.8,
  hanging: -2,
  counted: 1.2
} as const

/** What is judged of a sentence. */
export interface Judged {
  readonly reading: Reading
  readonly parts: readonly Stretch[]
  /** One for each part. */
  readonly pressures: readonly number[]
  /** So much less is enough, for what a cut has left. */
  readonly ease: number
  pressureOf(stretch: Stretch): number
  holds(stretch: Stretch): Held
}

/** What goes of a sentence, and how. */
export interface Run extends Stretch {
  readonly repair: 'clause' | 'adjunct'
}

/** A part of fewer words is too little to judge alone. */
export const leastWords = 3

/** What stands behind a lead-in: `Pinch yourself: …`. */
const leads = /^(?:[:—–…!]|--|\.\.\.)/

/** The empty parts of a sentence, those beside each other as one, and the empty ends of others, in order. */
export function emptyRuns(judged: Judged): Run[] {
  const { parts } = judged
  const goes = withHanging(
    judged,
    parts.map((part, i) => goesAlone(judged, part, i))
  )
  const found: Run[] = []
  for (let from = 0; from < parts.length; from++) {
    if (!goes[from]) continue
    let to = from
    while (goes[to + 1]) to++
    if (isEnough(judged, from, to)) found.push(runOf(parts, from, to))
    from = to
  }
  return [...found, ...emptyTails(judged, found)].sort((a, b) => a.first - b.first)
}

/** Of what a cut has left only the first part is eased: one in the middle may be one of a list. */
function goesAlone({ pressures, ease, holds }: Judged, part: Stretch, i: number): boolean {
  const least = isShort(part) ? enough.shortPart : enough.part
  return isEmpty(holds(part), (pressures[i] ?? 0) + (i === 0 ? ease : 0), least)
}

/** A clause that opens with `if` or `when` goes with the clause beside it that it hangs on. */
function withHanging({ reading, parts, pressures, holds }: Judged, goes: boolean[]): boolean[] {
  return parts.map((part, i) => {
    const hangs = subordinators.has(reading.words[part.first]?.text ?? '')
    const isBeside = goes[i - 1] || (i === 0 && goes[1])
    const mayGo = holds(part) === 'nothing' && (pressures[i] ?? 0) >= enough.hanging
    return goes[i] || (hangs && isBeside === true && mayGo)
  })
}

/** A short part goes only beside a longer one, or as a lead-in. */
function isEnough({ reading, parts, pressures }: Judged, from: number, to: number): boolean {
  if (parts.slice(from, to + 1).some((part) => !isShort(part))) return true
  const mark = reading.words[parts[to]?.last ?? 0]?.text ?? ''
  return from === 0 && leads.test(mark) && (pressures[to] ?? 0) >= enough.lead
}

function isShort({ first, last }: Stretch): boolean {
  return last - first < leastWords
}

function runOf(parts: readonly Stretch[], from: number, to: number): Run {
  return { first: parts[from]?.first ?? 0, last: parts[to]?.last ?? 0, repair: 'clause' }
}

/** The longest empty end of each part that stays. */
function emptyTails({ reading, parts, pressureOf, holds }: Judged, runs: readonly Run[]): Run[] {
  return parts
    .filter((part) => !runs.some((run) => run.first <= part.first && part.last <= run.last))
    .flatMap((part) => {
      const end = tailsOf(reading, part).find(
        (tail) => isEmpty(holds(tail), pressureOf(tail), enough.tail) && !isTerm(reading, tail)
      )
      return end ? [{ ...end, repair: 'adjunct' as const }] : []
    })
}

const trades =
  /^(?:orders?|purchases?|checkout|till|bookings?|visits?|stays?|subscriptions?|bills?|invoices?|plans?|signing|booking|ordering|joining|buying|spending)$/

/** "on your next order", "for signing up": what the rest of the sentence holds for. */
function isTerm({ words }: Reading, { first, last }: Stretch): boolean {
  return words.slice(first, last).some(({ text }) => trades.test(text))
}

/** A typed count goes with what presses enough for it. */
function isEmpty(held: Held, pressure: number, least: number): boolean {
  return held === 'nothing'
    ? pressure >= least
    : held === 'counts' && pressure >= Math.max(least, enough.counted)
}
