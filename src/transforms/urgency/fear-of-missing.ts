import type { Transform } from '../../transform.ts'
import { isBeforeVerb } from '../conditions/is-before-verb.ts'
import { endsClause } from '../conditions/joins.ts'
import { emptyLabel } from './rules/empty-label.ts'
import {
  asksOfLoss,
  isAdvice,
  isAlternative,
  isAskedOn,
  isBeforeSubject,
  isCry,
  isIdleWarning,
  isLoss,
  isLossTail,
  isTail,
  isWarning,
  opensLoss,
  picturesLoss,
  rivalsReader,
  tellsOfTime
} from './rules/is-loss.ts'
import { findMissedThings } from './rules/missed-things.ts'
import { pressingSentences } from './rules/pressing-sentences.ts'
import { goers, rivals } from './rules/rivals.ts'
import { blinks, consequences, dares, losses, pictures, threats } from './rules/threats.ts'
import { lestLost, lossTails, tooLate } from './rules/too-late.ts'
import { cries, openWarnings, warnings } from './rules/warnings.ts'

const itIs = ["it's", 'it is', "they're", 'they are']

/** Threatens regret, loss or being left out. Taxonomy A5. */
export const fearOfMissing: Transform = {
  name: 'fear-of-missing',
  group: 'urgency',
  summary: 'Threatens the reader with regret or loss.',
  reason: 'It warns of a loss instead of saying what there is.',
  tier: 'push',
  phrases: [
    emptyLabel([...warnings, ...cries]),
    {
      match: [
        "^ (don't|do not|never) (miss|lose|waste) [out on] (your|the|this|a) [<word>] (chance|opportunity) to",
        "^ (don't|do not|never) pass up (your|the|this|a) [<word>] (chance|opportunity) to"
      ],
      repair: 'lead',
      when: isBeforeVerb
    },
    {
      match:
        "^ (please) (don't|do not) (miss|lose|waste|pass up) [out on] (your|the|this|a) [<word>] (chance|opportunity) to",
      repair: { put: '$1' },
      when: isBeforeVerb
    },
    {
      match: [...warnings, ...cries].map((warning) => `^ ${warning}`),
      repair: 'lead',
      when: isBeforeSubject
    },
    { match: '^ use it or lose it $', repair: 'sentence' },
    { match: warnings, repair: 'clause', when: isWarning },
    { match: openWarnings, repair: 'sentence', when: isIdleWarning },
    { match: cries, repair: 'clause', when: isCry, fabricates: ['count'] },
    { match: ['not to be missed', 'too good to miss'], repair: 'clause', when: endsClause },
    {
      match: '(is|are) (not to be missed|too good to miss|unmissable|one not to miss)',
      repair: 'sentence',
      when: endsClause
    },
    { match: consequences, repair: 'sentence', when: picturesLoss },
    { match: losses, repair: 'sentence', when: isLoss, fabricates: ['count', 'duration'] },
    {
      match: [...threats, ...blinks],
      repair: 'sentence',
      when: opensLoss,
      unless: tellsOfTime,
      fabricates: ['count', 'duration']
    },
    { match: pictures, repair: 'sentence', when: picturesLoss },
    { match: dares, repair: 'sentence', when: asksOfLoss },
    { match: rivals, repair: 'sentence', when: rivalsReader },
    {
      match: goers,
      repair: 'clause',
      when: (found) => endsClause(found) && rivalsReader(found),
      unless: isAskedOn
    },
    {
      match: itIs.map(
        (it) => `(once|when) ${it} gone [,] ${it} [really|truly] gone [for good|forever]`
      ),
      repair: 'clause',
      when: endsClause
    },
    {
      match: "(you'll|you will|you could|you may|risk) [miss|missing|lose|losing] out",
      repair: 'clause',
      when: isAlternative
    },
    { match: ['(miss|lose|missing) out', 'regret it'], repair: 'clause', when: isAlternative },
    {
      match:
        '^ (rather than|instead of) (lie awake|lying awake|look back|looking back|spend <gap:3>|spending <gap:3>|sit there|sitting there) (wondering|wishing|regretting|thinking|and wonder|and wish) <gap:6>',
      repair: 'lead',
      when: isBeforeSubject
    },
    {
      match:
        "^ (<word> <gap:3>) (doesn't|don't|won't|isn't|aren't|never) (wait|waits|sleep|sleeps|stop|stops|rest|rests|taking <gap:3> off|take <gap:3> off) [for anyone] [,] (and|so) neither should you",
      repair: 'lead',
      when: isBeforeSubject
    },
    { match: lestLost, repair: 'adjunct', when: isTail },
    { match: lossTails, repair: 'adjunct', when: isLossTail },
    { match: tooLate, repair: 'adjunct', when: endsClause, unless: isAdvice }
  ],
  *find(reading, context) {
    yield* findMissedThings(reading)
    yield* pressingSentences(context, 'loss', fearOfMissing.reason)
  }
}
