import { startsClause } from '../../language/closed-words.ts'
import type { FactKind } from '../../reading.ts'
import type { Candidate, Phrase, Transform } from '../../transform.ts'
import { contentOf } from '../conditions/content-of.ts'
import { isBracketed } from '../conditions/is-bracketed.ts'
import { isReported } from '../conditions/is-reported.ts'
import { isTold } from '../conditions/is-told.ts'
import { endsClause, isAtEnd, isBeforeConjunct, isBeforeMark } from '../conditions/joins.ts'
import { isDash } from '../conditions/name-place.ts'
import { opensClause } from '../conditions/opens-clause.ts'
import { crowd, lately, now, number, somebody } from './rules/crowds.ts'
import { isDeed, isWhileReading } from './rules/is-deed.ts'
import { isOwnThing } from './rules/is-own-thing.ts'
import { liveClaims, liveTags, movedTo, readingClaims, watchedThing } from './rules/live-claims.ts'
import { watchedAsides, watchedClauses, watchedMids, watchedTails } from './rules/live-shapes.ts'

const who = `[only|over|about|around|some] ${number} ${crowd}`
const place = '[(in|from|near|around|at|across) <gap:4>]'
const doing = '(<set:browsing>|(have|has|had|with) [got] [this|these|our|the] <gap:4> open)'
const thing =
  '(this|these|the same|our|it|them|that) [very|same|exact] [<word>] [<word>] [<word>] [of yours]'
const baskets =
  '(basket|baskets|cart|carts|bag|bags|trolley|trolleys|wishlist|wishlists|favourites)'
const got =
  '(<set:bought>|has <set:bought>|have <set:bought>|just <set:bought>|has just <set:bought>|have just <set:bought>|went home with|is checking out|just checked out|has put|just put|put)'

/** What strangers are said to do this second. */
const viewing: readonly string[] = [
  `[${now} ,] ${who} ${place} (are|is) [now|currently|all|also|already] ${doing} <gap:8> [,] ${now}`,
  `${now} [,] ${who} ${place} (are|is) [<word>] <set:browsing> <gap:8>`,
  `${now} [,] ${who} ${place} (are|is) signing up <gap:8>`,
  `${who} ${place} (are|is) [now|currently|all|also] <set:browsing> [at|on|through|over|round] ${thing}`,
  `[${now} ,] ${who} ${place} (have|has) [got] ${thing} open [in another tab|${now}]`,
  `${somebody} ${place} is [now|currently|also|already|about to be] <set:browsing> <gap:6> [${now}]`,
  `[live|now] : ${who} ${place} <gap:10>`
]

const buying: readonly string[] = [
  `${somebody} ${place} ${got} <gap:8> ${lately}`,
  `${lately} [,] ${somebody} ${place} ${got} <gap:8>`,
  `${somebody} (in|from|near) <gap:4> ${got} <gap:6>`,
  `^ <word> [<word>] (from|in|of) <gap:3> [has|have] just <set:bought> <gap:8>`,
  `^ <word> [<word>] (from|in|of) <gap:3> [has|have] ${now} (<set:bought>|put) <gap:8>`,
  `^ <word> [<word>] (from|in|of) <gap:3> [has|have] <set:bought> <gap:6> (a (moment|minute|second) ago|<duration> ago|moments ago|seconds ago|${now})`,
  `${who} ${place} [have|has] [already|just|now] <set:bought> <gap:8> ${lately}`,
  `${lately} [,] ${who} ${place} [have|has|already|just] [already|just] <set:bought> <gap:8>`,
  `(seen|viewed|bought|booked|ordered|added [to <gap:2>]|looked at|saved) (<count>|<token>) times [${lately}|today]`,
  `while you [were|are|have been|opened|read] <gap:4> [,] ${number} <gap:4> (went|sold|left|were (sold|booked|taken)|have gone|vanished|got away|checked out)`
]

const rates: readonly string[] = [
  '(one|a|an|another) <set:stock> <gap:3> (goes|leaves|disappears) every [other] (<duration>|second|minute|few <word>|<count> <word>)',
  '(one|a|an|another) <gap:4> (sells|is (sold|booked|bought|ordered|taken|snapped up)|gets (sold|booked|bought|snapped up)|sold|booked) every [other] (<duration>|second|minute|few <word>|<count> <word>)',
  'every [other] (<duration>|second|minute|<count> <word>) [,] (someone|somebody|another <noun>|a <set:buyer>|one) <gap:8>'
]

const inBaskets: readonly string[] = [
  `[and|,] [(it|this|they|these|your <noun>) (is|are)] [also|already|currently|now|sitting|waiting] in (<count>|<token>|dozens of|hundreds of|many) [other] [<set:people>] ${baskets} [${now}]`,
  `[and|,] [(it|this|they|these) (is|are)] [also|already|currently] in (other|another|[other] <set:people>|another <set:buyer>) ${baskets} [too|${now}]`
]

const made: readonly FactKind[] = ['count', 'duration', 'time', 'percent', 'date']

/** Of what is told with a moment of the day a date stays. */
const counted: readonly FactKind[] = ['count', 'duration', 'percent', 'time']

const claim = { fabricates: made, takesData: true } satisfies Partial<Phrase>

function isLive(candidate: Candidate): boolean {
  return !isOwnThing(candidate) && !isReported(candidate)
}

/** What is done in shops, by people whom nobody names. */
function isStranger(candidate: Candidate): boolean {
  return isLive(candidate) && !isTold(candidate) && isDeed(candidate)
}

/** Told by nobody, of nothing of the reader's own. */
function isUnseen(candidate: Candidate): boolean {
  return isLive(candidate) && !isTold(candidate) && candidate.context.kind !== 'transactional'
}

/** In brackets or between dashes. */
function isSetApart(candidate: Candidate): boolean {
  const { words } = candidate.reading
  if (isBracketed(candidate)) return true
  return isDash(words[candidate.first - 1]) && isDash(words[candidate.last])
}

/** "The moss-green kilt": all that is left of the title. */
function isBeforeThing({ reading: { words }, sentence, last }: Candidate): boolean {
  return /^(?:the|our)$/.test(words[last]?.text ?? '') && sentence.last - last > 2
}

/** Behind a comma it has a clause before it, and not the start of a list. */
function isOwnClause(candidate: Candidate): boolean {
  const { reading, sentence, first } = candidate
  if (!opensClause(candidate)) return false
  const { words } = reading
  if (first === sentence.first || !/^(?:,|and)$/.test(words[first - 1]?.text ?? '')) return true
  return startsClause(words, contentOf(reading, sentence).head, first)
}

/** "While you read that, two more were booked": not what the reader, or we, do meanwhile. */
function isMeanwhile(candidate: Candidate): boolean {
  return isLive(candidate) && !isTold(candidate) && isWhileReading(candidate) && !isOurs(candidate)
}

const own =
  /^(?:our|my|we|we're|we've|we'll|i|i'm|you|you'll|you'd|let|please|make|put|try|remember|that's|it's)$/

/** The clause beside the moment has a subject or a command of the mail's own. */
function isOurs({ reading: { words }, first, last }: Candidate): boolean {
  const comma = words.slice(first, last).findIndex(({ text }) => text === ',')
  return own.test(words[comma < 0 ? first : first + comma + 1]?.text ?? '')
}

function opens(candidate: Candidate): boolean {
  const isFirst = candidate.first === candidate.sentence.first
  return isFirst && isBeforeMark(candidate) && !isBeforeConjunct(candidate)
}

/** What strangers do this minute, which is never so when a mail is read. Taxonomy H30. */
export const liveActivity: Transform = {
  name: 'live-activity',
  group: 'social-proof',
  summary: 'Tells what strangers are doing this minute.',
  reason:
    'A mail is read later than it is sent, so that what others do “right now” is never so, even where data stands behind it.',
  tier: 'live',
  references: [
    { title: 'Mathur et al. 2019, Dark Patterns at Scale: activity messages' },
    { title: 'Directive 2005/29/EC, Annex I point 7' }
  ],
  slots: ['subject', 'preheader', 'heading', 'body', 'alt'],
  phrases: [
    { match: watchedMids, repair: { put: '' }, ...claim, when: isUnseen },
    {
      match: watchedTails,
      repair: 'adjunct',
      ...claim,
      when: (found) => endsClause(found) && isUnseen(found)
    },
    {
      match: watchedAsides,
      repair: 'clause',
      ...claim,
      when: (found) => isSetApart(found) && isUnseen(found)
    },
    {
      match: watchedClauses,
      repair: 'lead',
      ...claim,
      when: (found) => opens(found) && isUnseen(found)
    },
    {
      match: watchedClauses,
      repair: 'clause',
      ...claim,
      when: (found) => endsClause(found) && isUnseen(found),
      unless: opens
    },
    {
      match: [...viewing, ...buying, ...rates],
      repair: 'lead',
      ...claim,
      when: (found) => opens(found) && isLive(found)
    },
    {
      match: [...viewing, ...buying, ...rates],
      repair: 'clause',
      ...claim,
      when: (found) => endsClause(found) && isLive(found),
      unless: opens
    },
    {
      match: movedTo,
      repair: { put: '$5 $7' },
      fabricates: counted,
      when: isLive,
      slots: ['body']
    },
    {
      match: watchedThing,
      repair: 'lead',
      ...claim,
      when: (found) => isBeforeThing(found) && isLive(found),
      slots: ['subject', 'preheader', 'heading']
    },
    {
      match: liveTags,
      repair: 'lead',
      when: (found) => opens(found) && isLive(found)
    },
    {
      match: liveTags,
      repair: 'sentence',
      when: (found) => isAtEnd(found) && isLive(found)
    },
    {
      match: liveClaims,
      repair: 'lead',
      fabricates: counted,
      takesData: true,
      when: (found) => opens(found) && isStranger(found)
    },
    {
      match: liveClaims,
      repair: 'clause',
      fabricates: counted,
      takesData: true,
      when: (found) => endsClause(found) && isOwnClause(found) && isStranger(found),
      unless: opens
    },
    {
      match: readingClaims,
      repair: 'lead',
      fabricates: counted,
      takesData: true,
      when: (found) => opens(found) && isMeanwhile(found)
    },
    {
      match: readingClaims,
      repair: 'clause',
      fabricates: counted,
      takesData: true,
      when: (found) => endsClause(found) && isOwnClause(found) && isMeanwhile(found),
      unless: opens
    },
    {
      match: inBaskets,
      repair: 'adjunct',
      ...claim,
      when: (found) => endsClause(found) && isLive(found) && !isBehindPronoun(found)
    }
  ]
}

/** `it's in 31 baskets`: the words are all that is said of it. */
function isBehindPronoun({ reading: { words }, first }: Candidate): boolean {
  return /^(?:it|they|this|these)'(?:s|re)$/.test(words[first - 1]?.text ?? '')
}
