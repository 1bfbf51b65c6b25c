import { isInstructionVerb } from '../../language/verbs.ts'
import type { Stretch } from '../judgement/stretches.ts'
import type { Judged, Run } from './empty-runs.ts'

/**
 * What stays of a sentence without a fact reads as honest from here on. Above it, half of
 * a push would be left: the sentence goes whole where it and a run press this much, or stays.
 */
export const calm: number = -4.3
const enough = [
  { whole: 0, run: 3 },
  { whole: 2, run: 2 }
] as const

/** True where nothing that the runs leave holds a fact, or reads as if it were said for its own sake. */
export function leavesIdle(judged: Judged, runs: readonly Run[]): boolean {
  const rest = restOf(judged, runs)
  if (rest.length === 0 || rest.some((each) => isOfWorth(judged, each))) return false
  return rest.every((each) => judged.pressureOf(each) > calm)
}

/** True where a sentence presses enough to go with what the runs would leave of it, which counts nothing. */
export function goesWithRest(judged: Judged, whole: Stretch, runs: readonly Run[]): boolean {
  if (restOf(judged, runs).some((each) => judged.holds(each) !== 'nothing')) return false
  const pressure = judged.pressureOf(whole)
  const most = Math.max(...runs.map((run) => judged.pressureOf(run)))
  return enough.some((least) => pressure >= least.whole && most >= least.run)
}

/** A part that stays and presses this much is the other half of a push. */
const half = 1.2

/** True where a part that the runs leave presses itself: "Our crew picked row 12", without "with you in mind". */
export function leavesPush(judged: Judged, runs: readonly Run[]): boolean {
  return restOf(judged, runs).some(
    (each) => judged.pressureOf(each) >= half && !isNameAlone(judged, each)
  )
}

/** A name is judged by those who know of names. */
function isNameAlone({ reading: { words } }: Judged, { first, last }: Stretch): boolean {
  return words.slice(first, last).every(({ token }) => token?.role === 'recipient-name')
}

/** What holds a fact, says how to reach a person, or tells the reader what to do. */
function isOfWorth({ reading: { words }, holds }: Judged, stretch: Stretch): boolean {
  const held = holds(stretch)
  const isDeed = isInstructionVerb(words[stretch.first]?.text ?? '')
  return held === 'more' || held === 'contact' || isDeed
}

/** What stays of each part where the runs go. */
function restOf({ parts }: Judged, runs: readonly Run[]): Stretch[] {
  return parts.flatMap((part) => {
    let { first, last } = part
    for (const run of runs) {
      if (run.first <= first && first < run.last) first = Math.min(run.last, last)
      else if (first < run.first && run.first < last) last = run.first
    }
    return first < last ? [{ first, last }] : []
  })
}
