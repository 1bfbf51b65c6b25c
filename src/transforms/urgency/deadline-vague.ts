import type { Transform } from '../../transform.ts'
import { fillsSentence } from '../conditions/fills-sentence.ts'
import { isBeforeOffer } from '../conditions/is-before-offer.ts'
import { isBeforeVerb } from '../conditions/is-before-verb.ts'
import { isReported } from '../conditions/is-reported.ts'
import { isTold } from '../conditions/is-told.ts'
import { endsClause, isAtEnd, isBeforeMark, isJoined } from '../conditions/joins.ts'
import { limitsAnOffer } from '../conditions/limits-an-offer.ts'
import { sells } from '../conditions/sells.ts'
import { speaksOfOffer } from '../conditions/speaks-of-offer.ts'
import {
  clauseNamesTerms,
  isBeforeFiniteVerb,
  isLapse,
  isLapseOfTerms,
  isOwnRise,
  isRepeated,
  isRise,
  isShared,
  opensSoon
} from './rules/lapse-conditions.ts'
import { lapses, long, wont } from './rules/lapses.ts'
import { ourLapses, ourRises } from './rules/our-lapses.ts'
import { attendant, forNow, hanging, openings, passing, takings } from './rules/passing.ts'
import { limitReferences } from './rules/references.ts'
import { picturedTime, runningTime } from './rules/running-time.ts'
import { aWhile, early, goAway, noMore, soon } from './rules/soon.ts'
import {
  isAttendant,
  isBeforeDeed,
  isClosing,
  isHanging,
  isLifecycle,
  isLine,
  isOpening,
  isPictured,
  isPlainLapse,
  isPricedForNow,
  opensFact,
  opensNews,
  passes,
  speaksOfUs
} from './rules/vague-conditions.ts'
import { findWaning } from './rules/waning.ts'

const ends = '(ends|end|ending|closes|close|closing|expires|expire|finishes|finish)'
const rises = [
  `(rise|rises|climb|climbs|increase|jump|go) [back|up|again] ${soon}`,
  `(will|'ll) (soon|shortly) (rise|climb|increase|jump|go [back] up)`,
  `(is|are) [back|now] (headed|going|rising|climbing|increasing|creeping|inching|heading) [back] [up|upwards|north|skywards] [${soon}]`,
  '(is|are) [just] (about|going|set|due) to (rise|climb|increase|jump|go [back] up) [up] [soon|shortly]'
]
const likeThese =
  "(prices|deals|offers|rates|fares|savings|bargains) (like (this|these)|(this|so|as) (low|good|big|deep) [as (this|these)]) (never|won't|don't|rarely|seldom|can't|doesn't) (last|stay|hang around|stick around|come (around|along|round) [often|every day]) [long|for long|forever]"

const noDate =
  'It says that time is short and gives nothing to check. Give an end date or drop the limit.'
const ask = 'On what date does it end?'

/** Says that time runs out, and gives nothing that could be checked. Taxonomy A1. */
export const deadlineVague: Transform = {
  name: 'deadline-vague',
  group: 'urgency',
  summary: 'Says that time is running out without a date.',
  reason: noDate,
  tier: 'push',
  references: limitReferences,
  phrases: [
    { match: passing, repair: 'adjunct', when: passes, unless: isTold },
    { match: forNow, repair: 'adjunct', ask, when: isPricedForNow },
    {
      match: `[but] [only|just] for ${aWhile} [only] , (until|till|to|ending) (<date>|<token:moment>)`,
      repair: { put: '$4 $5' },
      when: speaksOfOffer
    },
    {
      match: `only (available|open|on sale|on offer|in stock) for ${aWhile}`,
      repair: { put: '$1' },
      when: limitsAnOffer
    },
    {
      match: `^ [this|the|our|special] (offer|deal|sale|price|discount) [is] [only] (available|open|on|valid) [only] for ${aWhile} [only] $`,
      repair: 'sentence',
      ask
    },
    {
      match: [
        '^ [a|our|this|the] (limited-time|time-limited|limited-period|short-term) (offer|offers|deal|deals)',
        '^ [a] limited time (offer|offers|deal|deals)'
      ],
      repair: 'lead',
      when: isBeforeMark
    },
    {
      match: [
        "[this is|it is|it's] [only] [a|our|another] (limited-time|time-limited|limited-period|short-term|short-lived) (offer|deal|sale|event)",
        "[this is|it's] a (limited|short) (time|period) (offer|deal)"
      ],
      repair: 'clause',
      when: isAtEnd
    },
    {
      match: [
        '(limited-time|time-limited|limited-period|short-time-only|limited-time-only)',
        'limited time'
      ],
      repair: 'modifier',
      when: isBeforeOffer
    },
    {
      match: `${ends} (soon|shortly) [,|:|—|–|-] (on|at|by|from|this) (<date>|<token:moment>)`,
      repair: { put: '$1 $3 $4' },
      unless: isLifecycle
    },
    {
      match: lapses.map((lapse) => `${lapse} [,|;|—|–|-] [and|but] (it|they)`),
      repair: { put: '' },
      when: isRepeated
    },
    { match: lapses.map((lapse) => `${lapse} [,] (and|but)`), repair: { put: '' }, when: isShared },
    {
      match: lapses.map((lapse) => `, which ${lapse} ,`),
      repair: { put: '' },
      when: speaksOfOffer
    },
    {
      match: lapses.map((lapse) => `^ (it|this|they|these) ${lapse} [,] but`),
      repair: { put: '' },
      when: opensFact
    },
    { match: lapses, repair: 'sentence', ask, when: isLapse, unless: isJoined },
    { match: lapses, repair: 'clause', ask, when: (found) => isJoined(found) && isLapse(found) },
    { match: lapses, ask, when: isLapseOfTerms },
    {
      match: [`(will|'ll) be ${noMore}`, `(it'll|they'll) be ${noMore}`, `(will|'ll) ${goAway}`],
      repair: 'sentence',
      ask,
      when: (found) => opensSoon(found) && isLapse(found)
    },
    {
      match: `${wont} (stay|be|remain|last|hold) (at|for) (this|that|these) [<word>] (price|prices|rate|rates|level)`,
      repair: 'sentence',
      ask,
      when: isPlainLapse
    },
    {
      match:
        "(that's|it's|this is|that is|things are) [all] [just] (about|set|going) to change [soon]",
      repair: 'clause',
      when: (found) => isJoined(found) && endsClause(found) && speaksOfOffer(found)
    },
    {
      match: `${wont} (stay|be|remain|last|hold) [at] [only|just] <money> ${long}`,
      ask,
      when: isPlainLapse
    },
    { match: 'the days of <gap:5> are [now] numbered', ask, when: speaksOfOffer, unless: isTold },
    {
      match: [
        `^ ${early} [,] [the|our|this] <gap:3> (price|prices|rate|rates|fare|fares) (returns|return|goes|go|rises|rise|jumps|jump|reverts|revert|will be|will go|will rise) [back] [up] [to] <money>`,
        '(price|prices|rate|rates|fare|fares) (soon|shortly) (returns|return|goes|go|rises|rise|jumps|jump|reverts|revert) [back] [up] [to] <money>'
      ],
      ask: 'On what date does the price change?',
      unless: isTold
    },
    { match: rises, repair: 'sentence', ask, when: isRise },
    { match: rises, ask: 'On what date do the prices change?', when: isOwnRise },
    {
      match:
        "(the|our|your|this) <gap:2> (deadline|deadline's|cut-off) [is] [fast|now|nearly|almost] (looming|approaching|here|upon us|around the corner|closing in|creeping up|coming up)",
      ask: 'On what date is it?',
      when: isPictured
    },
    {
      match:
        '^ (the|our|your|this) <gap:2> (deadline|cut-off) is [fast|now|nearly|almost] (looming|approaching|here|upon us|around the corner|closing in|creeping up|coming up)',
      repair: 'lead',
      when: (found) => isBeforeMark(found) && opensFact(found)
    },
    { match: likeThese, repair: 'clause', when: endsClause },
    { match: ourLapses, repair: 'sentence', ask, when: isPlainLapse },
    { match: ourRises, repair: 'sentence', ask, when: isPlainLapse },
    { match: attendant, repair: 'adjunct', ask, when: isAttendant },
    { match: takings, repair: 'clause', ask, when: isAttendant },
    { match: hanging, repair: 'adjunct', ask, when: isHanging },
    { match: 'while they [still] last', repair: 'adjunct', when: isHanging, slots: ['cta'] },
    {
      match: `^ (wrapping|winding) (up|down) ${soon}`,
      repair: 'lead',
      when: endsClause
    },
    {
      match: [...runningTime, ...picturedTime].map(
        (time) => `^ ${time} to (save|order|book|buy|act|shop)`
      ),
      repair: 'clause',
      when: endsClause
    },
    {
      match: runningTime.map((time) => `^ ${time} to`),
      repair: 'lead',
      when: isBeforeDeed,
      unless: speaksOfUs
    },
    {
      match: picturedTime.map((time) => `^ ${time} to`),
      repair: 'lead',
      when: (found) => isBeforeVerb(found) && speaksOfOffer(found),
      unless: speaksOfUs
    },
    {
      match:
        "^ (time is|time's|the clock is|the clock's) [fast|nearly] (running|ticking) [out|down|away] (on|for) (<gap:8>) , which",
      repair: { put: '$4' },
      when: (found) => isBeforeFiniteVerb(found) && speaksOfOffer(found)
    },
    {
      match: [...runningTime, ...picturedTime].map((time) => `^ ${time} (on|for|of) <gap:6>`),
      repair: 'lead',
      when: (found) => isBeforeMark(found) && opensFact(found) && speaksOfOffer(found),
      slots: ['body']
    },
    {
      match:
        "^ (time is|time's|the clock is|the clock's|the tide is|the sun is) [fast|nearly|almost|now] (up|running out|running down|ticking [down]|setting|going out) (on|for) (<gap:6>) $",
      repair: { put: '$4' },
      when: clauseNamesTerms,
      slots: ['subject', 'preheader', 'heading']
    },
    {
      match: [...runningTime, ...picturedTime].map((time) => `^ ${time} (on|for|of) <gap:6> $`),
      repair: 'sentence',
      ask,
      when: speaksOfOffer,
      unless: clauseNamesTerms
    },
    {
      match: [...runningTime, ...picturedTime].map((time) => `^ ${time} (on|for|of) <gap:6> $`),
      ask,
      when: clauseNamesTerms
    },
    { match: runningTime.map((time) => `^ ${time} [,] (as|because)`), repair: 'lead' },
    { match: runningTime.map((time) => `^ ${time}`), repair: 'lead', when: opensNews },
    {
      match: [...runningTime, 'here today , gone tomorrow'],
      repair: 'clause',
      when: endsClause,
      unless: isReported
    },
    { match: picturedTime, repair: 'clause', ask, when: isPictured },
    { match: openings.map((opening) => `^ ${opening}`), repair: 'lead', when: isOpening },
    { match: openings, repair: 'clause', when: isClosing },
    { match: openings.map((opening) => `^ ${opening}`), repair: 'clause', ask, when: isLine },
    {
      match: openings.map((opening) => `^ ${opening}`),
      ask,
      when: fillsSentence,
      unless: sells,
      slots: ['subject', 'preheader', 'heading']
    },
    {
      match: '^ beat the clock and',
      repair: 'lead',
      when: speaksOfOffer
    },
    {
      match: `(registration|registrations|applications|nominations|entries|enrolment|enrollment|voting) [is|are] ${ends} ${soon} $`,
      ask: 'On what date, and at what time, does it close?'
    }
  ],
  find: findWaning
}
