import type { FactKind } from '../../reading.ts'
import type { Candidate, Phrase, Transform } from '../../transform.ts'
import { isReported } from '../conditions/is-reported.ts'
import { endsClause, isBeforeMark } from '../conditions/joins.ts'
import { crowd, lately, now, number, somebody } from './rules/crowds.ts'
import { isOwnThing } from './rules/is-own-thing.ts'

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
  `[and|,] [(it|this|they|these) (is|are)] [also|already|currently] in [other|another] [<set:buyer>|<set:people>] ${baskets} [too|${now}]`
]

const made: readonly FactKind[] = ['count', 'duration', 'time', 'percent', 'date']

const claim = { fabricates: made, takesData: true } satisfies Partial<Phrase>

function isLive(candidate: Candidate): boolean {
  return !isOwnThing(candidate) && !isReported(candidate)
}

function opens(candidate: Candidate): boolean {
  return candidate.first === candidate.sentence.first && isBeforeMark(candidate)
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
      match: inBaskets,
      repair: 'adjunct',
      ...claim,
      when: (found) => endsClause(found) && isLive(found)
    }
  ]
}
