import { auxiliaries, coordinators, relatives, subordinators } from '../../language/closed-words.ts'
import { thirdPersonVerbs } from '../../language/verbs.ts'
import type { Candidate, Transform } from '../../transform.ts'
import { isBeforeOffer } from '../conditions/is-before-offer.ts'
import { isBeforeVerb } from '../conditions/is-before-verb.ts'
import { isOnlySentence } from '../conditions/is-only-sentence.ts'
import { isPushed } from '../conditions/is-pushed.ts'
import { isSaidOfOffer } from '../conditions/is-said-of-offer.ts'
import { endsClause, isAtEnd, isBeforeMark, isJoined } from '../conditions/joins.ts'
import { limitsAnOffer } from '../conditions/limits-an-offer.ts'
import { namesTerms } from '../conditions/names-terms.ts'
import { speaksOfOffer } from '../conditions/speaks-of-offer.ts'
import { isPluralThing } from '../conditions/thing.ts'
import { limitReferences } from './rules/references.ts'

const aWhile = 'a [very] (limited|short|brief|little) (time|period|while|spell|window)'
const soon =
  '(soon|shortly|imminently|very soon|any (day|hour|minute|moment|time) now|before (long|you know it)|in no time)'
const ends = '(ends|end|ending|closes|close|closing|expires|expire|finishes|finish)'
const isNear = [
  `(is|are) [now|very] (nearly|almost|practically) (over|up|gone|finished|done|closing|ending)`,
  '(is|are) [just] (about|going|set|due) to (end|close|go|expire|finish|disappear|vanish) [soon|shortly]',
  '(is|are) [now] (coming|drawing) to (an end|a close) [soon|shortly]',
  '(is|are) [now] (winding|wrapping) (up|down) [soon|shortly]',
  `(is|are) (ending|closing|going) ${soon}`,
  `(could|might|will) (disappear|vanish|end|close|go) (${soon}|at any (moment|minute|second))`,
  `(is|are|runs|lasts|run|last) [only|just|here|on|valid|available|running] for ${aWhile} [only]`
]
const wont = "(won't|can't|cannot|not|isn't|aren't)"
const notLast = [
  `(will not|are not|${wont}) [going to] (last|stay|be|stick|hang) [around|here|available|on|this] [for] [very|much|that|so|this] (long|longer|forever|low)`,
  "(won't|can't|will not|cannot) (hang|stick) around",
  `(won't|can't) (last|wait)`
]
const lapses = [`${ends} ${soon}`, ...isNear, ...notLast]
const rises = [
  `(rise|rises|climb|increase|go) [back|up|again] ${soon}`,
  `(is|are) (going|rising|climbing|increasing) [back] [up] ${soon}`,
  '(is|are) [just] (about|going|set|due) to (rise|climb|increase|go up) [up] [soon|shortly]'
]
const likeThese =
  "(prices|deals|offers|rates|fares|savings) like (this|these) (never|won't|don't|rarely|seldom) (last|hang around|stick around|come around often) [long|for long|forever]"
const heldOpen = [
  "(we're|we are) (only|just) (keeping|holding|leaving|running)",
  'we can only (keep|hold|run)'
].map(
  (we) =>
    `${we} (the|our|this|these) [<word>] (doors|offer|sale|deal|price|prices|rate|rates|discount) [open|going|running|live|low] [for] (a (little|bit) longer|a (little|short) while [longer]) $`
)
const running = [
  "(time is|time's) [fast|quickly|nearly|almost] (running|slipping|ticking) (out|away|down|short|on)",
  "(time is|time's) [fast|very|almost|nearly] (short|up|out|ticking|wasting|a-wasting)",
  'the (clock|countdown) (is|has) [already|now] (ticking|running|started|begun|on) [down]',
  "the (clock's|countdown's) [already|now] (ticking|running|started|on) [down]"
]

/** What runs out; said of a larder it is no pressure, so that it needs a push beside it. */
const supplies: ReadonlySet<string> = new Set(
  'stock stocks supplies slots seats spaces spots places units pairs'.split(' ')
)

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
    {
      match: lapses.map((lapse) => `${lapse} [,|;|—|–|-] [and|but] (it|they)`),
      repair: { put: '' },
      when: isRepeated
    },
    { match: lapses, repair: 'sentence', when: isLapse, unless: isJoined },
    { match: lapses, repair: 'clause', when: (found) => isJoined(found) && isLapse(found) },
    { match: lapses, ask: 'On what date does it end?', when: isLapseOfTerms },
    { match: rises, repair: 'sentence', when: isRise },
    { match: likeThese, repair: 'clause', when: endsClause },
    { match: heldOpen, repair: 'sentence' },
    {
      match: `^ (wrapping|winding) (up|down) ${soon}`,
      repair: 'lead',
      when: endsClause
    },
    { match: running.map((time) => `^ ${time} to`), repair: 'lead', when: isBeforeVerb },
    {
      match:
        "^ (time is|time's|the clock is|the clock's) [fast|nearly] (running|ticking) [out|down|away] (on|for) (<gap:8>) , which",
      repair: { put: '$4' },
      when: (found) => isBeforeFiniteVerb(found) && speaksOfOffer(found)
    },
    {
      match: running.map((time) => `^ ${time} (on|for) <gap:6> $`),
      repair: 'sentence',
      when: speaksOfOffer,
      unless: clauseNamesTerms
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

/** An offer said to end: what it names must not be needed by the clause behind it. */
function isLapse(candidate: Candidate): boolean {
  if (!endsClause(candidate) || isNeeded(candidate)) return false
  if (isSaidOfOffer(candidate)) return !clauseNamesTerms(candidate)
  return isSaidOf(candidate, supplies) && isPushed(candidate)
}

function isLapseOfTerms(candidate: Candidate): boolean {
  return endsClause(candidate) && isSaidOfOffer(candidate) && clauseNamesTerms(candidate)
}

/** A coming rise is pressure only as a reason to buy first; alone, only where nothing but `prices` names it. */
function isRise(candidate: Candidate): boolean {
  const subject = sellersPrices(candidate)
  if (subject === 0 || !endsClause(candidate) || !isSaidOfOffer(candidate)) return false
  return isPushed(candidate) || (subject === 1 && isAtEnd(candidate) && isOnlySentence(candidate))
}

/** The number of words of `prices`, `our winter rates`; 0 for `gas prices` and `the price of gas`, which the world sets. */
function sellersPrices({ reading: { words }, sentence, first }: Candidate): number {
  const end = auxiliaries.has(words[first - 1]?.text ?? '') ? first - 1 : first
  let head = end
  while (head > sentence.first && isOfPrices(words[head - 1]?.text ?? '')) head--
  const isOwn = /^(?:our|these|this|the|those)$/.test(words[head]?.text ?? '')
  return end - head === 1 || (isOwn && end - head < 4) ? end - head : 0
}

/** Back to the mark or the conjunction before it. */
function isOfPrices(text: string): boolean {
  return /[a-z]/.test(text) && !coordinators.has(text)
}

/** "Our rate ends soon, but yours stays", "…, which leaves room for plants": the rest needs it. */
function isNeeded(candidate: Candidate): boolean {
  const { words } = candidate.reading
  const at = words[candidate.last]?.type === 'punctuation' ? candidate.last + 1 : candidate.last
  const text = words[at]?.text ?? ''
  if (text === 'and') return !isPushed(candidate)
  return text === 'but' || text === 'yet' || relatives.has(text) || subordinators.has(text)
}

/** "Our offer won't last, and it ends on 4 May": the offer is the subject of both. */
function isRepeated(candidate: Candidate): boolean {
  const { reading, sentence, first, last } = candidate
  const isFree = first > sentence.first && isSaidOfOffer(candidate) && isBeforeFiniteVerb(candidate)
  const isPlural = reading.words[last - 1]?.text === 'they'
  return isFree && isPluralThing(reading.words, sentence.first, first) === isPlural
}

function isBeforeFiniteVerb({ reading: { words }, last }: Candidate): boolean {
  const text = words[last]?.text ?? ''
  return auxiliaries.has(text) || thirdPersonVerbs.has(text)
}

/** "Our 2-for-1 offer won't last": its clause, up to the end of the match, says what is on offer. */
function clauseNamesTerms({ reading, sentence, first, last }: Candidate): boolean {
  let head = first
  while (head > sentence.first && reading.words[head - 1]?.type !== 'punctuation') head--
  return namesTerms(reading, head, last)
}

function isSaidOf({ reading: { words }, first }: Candidate, nouns: ReadonlySet<string>): boolean {
  return nouns.has(words[first - 1]?.text ?? '')
}

function isLimitAtEnd(candidate: Candidate): boolean {
  return endsClause(candidate) && limitsAnOffer(candidate) && speaksOfOffer(candidate)
}
