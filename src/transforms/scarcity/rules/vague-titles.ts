import type { Candidate, Phrase } from '../../../transform.ts'
import { isNoStock } from '../../conditions/is-no-stock.ts'
import { isOwnBalance } from '../../conditions/is-own-balance.ts'
import { isHonest } from './fits.ts'

const few =
  '[only|just|barely] [a|the last|our last|last|final] [very] (few|handful|couple|scattering|smattering) [of]'
const left = '(left|remaining|remain|remains|still available|available|are left)'

/** In a title, `a few bunks left on the Skye trip`: what they are of stays. */
export const vagueTitles: readonly Phrase[] = [
  {
    match: `^ ${few} <word> ${left} (on|for|in|at|to) (<gap:7>) $`,
    repair: { put: '$5' },
    when: isOfThing,
    slots: ['subject', 'preheader', 'heading']
  },
  {
    match: `^ [the|our] (last|final) (few|remaining) <word> (on|for|in|at|to) (<gap:7>) $`,
    repair: { put: '$5' },
    when: isOfThing,
    slots: ['subject', 'preheader', 'heading']
  }
]

function isOfThing(candidate: Candidate): boolean {
  const { reading, groups } = candidate
  const { first, last } = groups[4] ?? { first: 0, last: 0 }
  const isNamed = /^(?:the|our|this)$/.test(reading.words[first]?.text ?? '') && last - first > 1
  return isNamed && !isNoStock(candidate) && !isOwnBalance(candidate) && !isHonest(candidate)
}
