import type { Reading } from '../../reading.ts'
import type { Candidate, Context, Finding, Transform } from '../../transform.ts'
import { isReported } from '../conditions/is-reported.ts'
import { isTold } from '../conditions/is-told.ts'
import { endsClause, isAtEnd, isBeforeConjunct, isBeforeMark } from '../conditions/joins.ts'
import { opensClause } from '../conditions/opens-clause.ts'
import { sells } from '../conditions/sells.ts'
import { speaksOfOffer } from '../conditions/speaks-of-offer.ts'
import { clockPointers, clockScenes } from './rules/clock-scenes.ts'
import {
  deviceAsk as ask,
  deviceReason,
  elsewhere,
  fabricates,
  worldly
} from './rules/clock-words.ts'
import { findComputedDeadlines } from './rules/computed-deadlines.ts'
import { findCountdownPictures } from './rules/countdown-pictures.ts'
import { findFallingCounts } from './rules/falling-counts.ts'
import { findProgressBars } from './rules/progress-bars.ts'
import { limitReferences } from './rules/references.ts'
import { findRunningClocks } from './rules/running-clocks.ts'
import { findTimerTokens } from './rules/timer-tokens.ts'

const minus =
  "[we're at|we are at|it's|it is|we're now at|we're] (t-minus|t minus|t <dash>) (<duration>|<time>|<number>) [and counting]"
const clock = '(timer|clock|countdown|countdown clock|countdown timer|ticker|stopwatch)'
const place = '(above|below|overhead|up there|up top|at the top|underneath|on the page)'
const looks =
  '(watch|see|check|mind|eye|heed|follow|look at|keep an eye on|keep your eye on|take a look at)'

/** Points at a clock in the mail. */
const pointers: readonly string[] = [
  `[just] ${looks} (the|our|that|this) [live] ${clock} ${place}`,
  `[just] ${looks} (the|our|that|this) ${clock} (tick|tick down|count down|run down|run out|hit zero|go)`,
  `(the|our|that) ${clock} ${place} [is|shows|says|tells you|keeps|has] [already|still|now] (ticking|running|how long is left|how long you have|how long you've got|counting down|started|ticking down|it all|running down|how much time is left|how (much|little) time (you have|you've got|is left))`
]
const zero = `(the|our|that) ${clock} [${place}] (hits|reaches|strikes|gets to|runs out|stops|runs down|is still|is) [zero|nought|0|00:00|ticking|running|counting]`
/** Until when, as the clock has it. */
const untilZero = [
  `[but] [only] (before|until|till|while) ${zero}`,
  `[but] [only] (while|until|till|before) (there's|there is|you've|you have|we have|you still have) [still] [got] time [left] on the ${clock} [${place}]`
]

const countsDown = [
  '(3|three) [,] […|...|-|–|.] (2|two) [,] […|...|-|–|.] (1|one)',
  '(5|five) [,] […|...|-|–|.] (4|four) [,] […|...|-|–|.] (3|three) [,] […|...|-|–|.] (2|two) [,] […|...|-|–|.] (1|one)'
]
const goes = '[,|…|...|-|–|!|.] [go|gone|blast off|lift off|zero|liftoff] '

function isPressed(candidate: Candidate): boolean {
  const { reading, sentence } = candidate
  const own = reading.words.slice(sentence.first, sentence.last)
  return (
    !isTold(candidate) && !isReported(candidate) && !own.some(({ text }) => elsewhere.test(text))
  )
}

/** "Timer's running: 19 minutes": the number is what the clock shows. */
function isBeforeNumber({ reading: { words }, last }: Candidate): boolean {
  return words[last + 1]?.type === 'number' || words[last]?.text === '('
}

/** Of no kitchen and no game; a fact beside it stays. */
function isScene(candidate: Candidate): boolean {
  const { reading, sentence, first, last } = candidate
  const { words } = reading
  if (!isPressed(candidate) || !opensClause(candidate)) return false
  const isWorldly = words
    .slice(sentence.first, sentence.last)
    .some(({ text }, at) => !isIn(sentence.first + at, first, last) && worldly.has(text))
  return !isWorldly && candidate.context.kind !== 'transactional'
}

function isIn(at: number, first: number, last: number): boolean {
  return at >= first && at < last
}

/** "T-minus 5, 4, 3": more numbers follow. */
function countsOn({ reading: { words }, last }: Candidate): boolean {
  return words[last]?.type === 'punctuation' && words[last + 1]?.type === 'number'
}

function opens({ sentence, first }: Candidate): boolean {
  return first === sentence.first
}

function leads(found: Candidate): boolean {
  return opens(found) && isBeforeMark(found) && !isBeforeConjunct(found)
}

/** Clocks and their imitations, in text. Taxonomy A6. */
export const countdownDevice: Transform = {
  name: 'countdown-device',
  group: 'urgency',
  summary: 'Shows a running clock, or something that looks like one.',
  reason: deviceReason,
  tier: 'live',
  references: limitReferences,
  phrases: [
    {
      match: `^ ${minus}`,
      repair: 'lead',
      ask,
      fabricates,
      when: (found) => isBeforeMark(found) && !isAtEnd(found) && isPressed(found),
      unless: countsOn
    },
    {
      match: [minus, `${minus} (to|until|till) <gap:6> $`],
      repair: 'clause',
      ask,
      fabricates,
      when: (found) => endsClause(found) && isPressed(found) && (opens(found) || sells(found)),
      unless: countsOn
    },
    {
      match: [...pointers, `as (the|our|that) ${clock} ${place} (shows|says|ticks)`].map(
        (pointer) => `^ ${pointer}`
      ),
      repair: 'lead',
      when: (found) => isBeforeMark(found) && !isAtEnd(found) && isPressed(found)
    },
    {
      match: clockPointers,
      repair: 'lead',
      when: (found) => !isAtEnd(found) && isPressed(found)
    },
    {
      match: clockScenes,
      repair: 'lead',
      fabricates,
      when: (found) => leads(found) && isScene(found),
      unless: isBeforeNumber
    },
    {
      match: clockScenes,
      repair: 'clause',
      fabricates,
      when: (found) => endsClause(found) && isScene(found),
      unless: leads
    },
    { match: pointers, repair: 'clause', when: (found) => endsClause(found) && isPressed(found) },
    {
      match: untilZero,
      repair: 'adjunct',
      ask,
      fabricates,
      when: (found) => endsClause(found) && isPressed(found) && sells(found)
    },
    {
      match: `(when|once|as soon as) ${zero}`,
      ask,
      when: (found) => endsClause(found) && isPressed(found) && speaksOfOffer(found)
    },
    {
      match: countsDown.map((count) => `^ ${count} ${goes}`),
      repair: 'lead',
      fabricates,
      when: (found) => !isAtEnd(found) && isPressed(found)
    },
    {
      match: countsDown.map((count) => `^ ${count} ${goes}`),
      repair: 'sentence',
      ask,
      fabricates,
      when: (found) => isAtEnd(found) && isPressed(found)
    }
  ],
  find: findDevices
}

function* findDevices(reading: Reading, context: Context): Iterable<Finding> {
  if (reading.passage.slot === 'alt') {
    yield* findCountdownPictures(reading)
    return
  }
  yield* findRunningClocks(reading, context)
  yield* findFallingCounts(reading, context)
  yield* findTimerTokens(reading, context)
  yield* findProgressBars(reading, context)
  yield* findComputedDeadlines(reading, context)
}
