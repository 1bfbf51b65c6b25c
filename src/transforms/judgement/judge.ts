import type { Sentence } from '../../reading.ts'
import type { Context, Hint } from '../../transform.ts'
import { carries, type Substance } from './carries.ts'
import { type Clause, clausesOf } from './clauses.ts'

/** A clause, what of worth it holds, and what presses in it. */
export interface Judgement extends Clause {
  readonly substance: readonly Substance[]
  readonly hints: readonly Hint[]
  /** The weights of its hints, each word counted once. */
  readonly pressure: number
}

/** Every clause of a sentence, judged. */
export function judge(context: Context, sentence: Sentence): readonly Judgement[] {
  return clausesOf(context, sentence).map((clause) => {
    const hints = context.hints.filter((hint) => isWithin(hint, clause))
    const substance = carries(context, clause)
    return { ...clause, substance, hints, pressure: pressureOf(hints) }
  })
}

function isWithin({ first, last }: Hint, clause: Clause): boolean {
  return first >= clause.first && last <= clause.last
}

/** Heavier hints first; one that shares a word with a counted one adds nothing. */
function pressureOf(hints: readonly Hint[]): number {
  const counted = new Set<number>()
  let sum = 0
  for (const { first, last, weight } of hints.toSorted((a, b) => b.weight - a.weight)) {
    let isFree = true
    for (let at = first; at < last; at++) if (counted.has(at)) isFree = false
    if (!isFree) continue
    for (let at = first; at < last; at++) counted.add(at)
    sum += weight
  }
  return sum
}
