import type { Candidate, Transform } from '../../transform.ts'
import { isBeforeOffer } from '../conditions/is-before-offer.ts'
import { isBeforeVerb } from '../conditions/is-before-verb.ts'
import { isSaidOfOffer } from '../conditions/is-said-of-offer.ts'
import { endsClause, isAtEnd, isBeforeMark, isJoined } from '../conditions/joins.ts'
import { limitsAnOffer } from '../conditions/limits-an-offer.ts'
import { speaksOfOffer } from '../conditions/speaks-of-offer.ts'
import { limitReferences } from './references.ts'

const aWhile = 'a [very] (limited|short|brief|little) (time|period|while|spell|window)'
const soon =
  '(soon|shortly|imminently|very soon|any (day|hour|minute|moment|time) now|before (long|you know it)|in no time)'
const ends = '(ends|end|ending|closes|close|closing|expires|expire|finishes|finish)'
const rises = '(rise|rises|climb|go) [back|up|again]'
const isNear = [
  `(is|are) [now|very] (nearly|almost|practically) (over|up|gone|finished|done|closing|ending)`,
  '(is|are) [just] (about|going|set|due) to (end|close|go|expire|finish|disappear|vanish|rise|climb) [up] [soon|shortly]',
  '(is|are) [now] (coming|drawing) to (an end|a close) [soon|shortly]',
  '(is|are) [now] (winding|wrapping) (up|down) [soon|shortly]',
  `(is|are) (ending|closing|going|rising|climbing) [up] ${soon}`,
  `(is|are|runs|lasts|run|last) [only|just|here|on|valid|available|running] for ${aWhile} [only]`
]
const wont = "(won't|can't|cannot|not|isn't|aren't)"
const notLast = [
  `(will not|are not|${wont}) [going to] (last|stay|be|stick|hang) [around|here|available|on|this] [for] [very|much|that|so|this] (long|longer|forever|low)`,
  `(won't|can't) (last|wait)`
]
const predicates = [`${ends} ${soon}`, `${rises} ${soon}`, ...isNear, ...notLast]
const running = [
  "(time is|time's) [fast|quickly|nearly|almost] (running|slipping|ticking) (out|away|down|short|on)",
  "(time is|time's) [fast|very|almost|nearly] (short|up|out|ticking|wasting|a-wasting)",
  'the (clock|countdown) (is|has) [already|now] (ticking|running|started|begun|on) [down]',
  "the (clock's|countdown's) [already|now] (ticking|running|started|on) [down]"
]

const noDate =
  'It says that time is short and gives nothing to check. Give an end date or drop the limit.'

/** Says that time runs out, and gives nothing that could be checked. Taxonomy A1. */
export const deadlineVague: Transform = {
  name: 'deadline-vague',
  group: 'urgency',
  summary: 'Says that time is running out without a date.',
  reason: noDate,
  references: limitReferences,
  phrases: [
    {
      match: [
        `[but] [only|just] for [just|only] ${aWhile} [only]`,
        `[but] for a few (days|hours) only`
      ],
      repair: 'adjunct',
      when: limitsAnOffer
    },
    {
      match: `only (available|open|here|around|on sale|on offer|in stock) for ${aWhile}`,
      repair: { put: '$1' },
      when: limitsAnOffer
    },
    {
      match: '[but] [for] [a] (limited|short) time only',
      repair: 'adjunct',
      when: limitsAnOffer
    },
    {
      match: [
        '^ [a|our|this|the] (limited-time|time-limited) (offer|offers|deal|deals)',
        '^ [a] limited time (offer|offers|deal|deals)'
      ],
      repair: 'lead',
      when: isBeforeMark
    },
    {
      match: [
        "[this is|it is|it's] [a|our|another] (limited-time|time-limited) (offer|deal|sale|event)",
        "[this is|it's] a limited time (offer|deal)"
      ],
      repair: 'clause',
      when: isAtEnd
    },
    {
      match: ['(limited-time|time-limited)', 'limited time'],
      repair: 'modifier',
      when: isBeforeOffer
    },
    {
      match: `${ends} (soon|shortly) [,|:|—|–|-] (on|at|by|from|this) (<date>|<token:moment>)`,
      repair: { put: '$1 $3 $4' }
    },
    { match: predicates, repair: 'sentence', when: isOfferEnding, unless: isJoined },
    {
      match: predicates,
      repair: 'clause',
      when: (candidate) => isJoined(candidate) && isOfferEnding(candidate)
    },
    {
      match: `^ (wrapping|winding) (up|down) ${soon}`,
      repair: 'lead',
      when: endsClause
    },
    { match: running.map((time) => `^ ${time} to`), repair: 'lead', when: isBeforeVerb },
    {
      match: running.map((time) => `^ ${time} (on|for) <gap:6> $`),
      repair: 'sentence',
      when: speaksOfOffer
    },
    { match: running.map((time) => `^ ${time} [,] (as|because)`), repair: 'lead' },
    {
      match: [...running, '(tick|tick-tock) [, tock|tock]'].map((time) => `^ ${time}`),
      repair: 'lead',
      when: isBeforeMark
    },
    {
      match: [...running, 'tick [,] tock', 'tick-tock', 'here today , gone tomorrow'],
      repair: 'clause',
      when: endsClause
    },
    {
      match: ['[but] not [around|here] for [very|much] long', 'while it lasts'],
      repair: 'adjunct',
      when: isLimitAtEnd
    },
    {
      match: `(registration|registrations|applications|nominations|entries|enrolment|enrollment|voting) [is|are] ${ends} ${soon} $`,
      ask: 'On what date, and at what time, does it close?'
    }
  ]
}

function isOfferEnding(candidate: Candidate): boolean {
  return endsClause(candidate) && isSaidOfOffer(candidate)
}

function isLimitAtEnd(candidate: Candidate): boolean {
  return endsClause(candidate) && limitsAnOffer(candidate) && speaksOfOffer(candidate)
}
