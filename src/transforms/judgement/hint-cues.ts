import type { HintKind } from '../../transform.ts'
import { feelingHints } from './hints/feelings.ts'
import { othersHints } from './hints/others.ts'
import { praiseHints } from './hints/praise.ts'
import { pushHints } from './hints/pushes.ts'
import { timeHints } from './hints/times.ts'

/** Patterns of one kind and weight, in the notation of `match/pattern.ts`. */
export interface HintCue {
  readonly kind: HintKind
  /** 1 is common in honest copy too, 3 is seldom anything but pressure. */
  readonly weight: 1 | 2 | 3
  readonly match: readonly string[]
}

/** Everything that weighs as a hint at pressure. */
export const hintCues: readonly HintCue[] = [
  ...pushHints,
  ...timeHints,
  ...othersHints,
  ...feelingHints,
  ...praiseHints
]
