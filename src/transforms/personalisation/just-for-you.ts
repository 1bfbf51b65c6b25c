import { auxiliaries } from '../../language/closed-words.ts'
import type { Candidate, Transform } from '../../transform.ts'
import { hasOwnData } from '../conditions/has-own-data.ts'
import { isBracketed } from '../conditions/is-bracketed.ts'
import { isReported } from '../conditions/is-reported.ts'
import { endsClause, isBeforeMark } from '../conditions/joins.ts'
import { choosing, leads, tails } from './rules/chosen-leads.ts'
import { clauses, gifts, grounds, mine, minePicks, praises } from './rules/for-you.ts'
import {
  bracketed,
  joinedLikenesses,
  labelLikenesses,
  likenesses,
  suitClauses,
  suitLeads
} from './rules/suits.ts'

/** Done to a thing that is only ever done for one person. */
const chosen = words(`
  picked hand-picked handpicked hand-chosen handchosen hand-selected curated tailored tailor-made
  personalised personalized customised customized`)
/** Done to a thing for somebody. */
const done = words(`
  chosen chose selected made created designed crafted prepared built reserved gathered collected
  compiled assembled put set saved packed written wrote planned matched found meant`)

const together = '[together|aside|up|out]'
const just =
  '(just|only|especially|specially|exclusively|all|personally|uniquely|specifically|lovingly|carefully|purely|solely)'
/** Of a whole sentence `only for you` is a restriction. */
const surely = just.replace('only|', '')
const you = '(you|someone like you|people like you)'
const by = '[by (our|the) [<word>] <noun>]'
const taste = '(taste|tastes|style|mood|moods|personality|vibe|palate)'
const goods =
  '(offer|offers|deal|deals|email|mail|message|news|page|selection|collection|edit|list|treat|surprise|gift|present|discount|sale|range|choice|choices|guide|recipes|books|walks|picks|tips|ideas|products|items|looks)'
const picks =
  '(edit|selection|picks|pick|shortlist|recommendations|lookbook|round-up|roundup|line-up|lineup|digest)'
const it = "(it|it's|they|they're|this|these|everything)"
const was = '[is|are|was|were|has|have|all] [been|all]'

/** What goes on behind `for you`: `for you and your guests`, `for you to sign`, `for you by Ana`. */
const continued = new Set('and or if to who that whose when while as but by on at in'.split(' '))

/** True where the words go on, are denied, are asked or depend on a condition. */
function isOtherwise(candidate: Candidate): boolean {
  const { reading, sentence, first, last } = candidate
  const { words } = reading
  const before = first > sentence.first ? (words[first - 1]?.text ?? '') : ''
  if (last < sentence.last && continued.has(words[last]?.text ?? '')) return true
  if (/^(?:not|never|nor|than|as|.+n't)$/.test(before)) return true
  return (words[sentence.last - 1]?.text ?? '').startsWith('?') || isReported(candidate)
}

/** True where it could be so: the passage holds data of the reader's, or says something else. */
function isTrue(candidate: Candidate): boolean {
  return isOtherwise(candidate) || hasOwnData(candidate)
}

/** True for the end of a verb, `is made for you`: what is left would have none. */
function isPredicate(candidate: Candidate): boolean {
  const { reading, sentence, first } = candidate
  for (let at = first - 1; at >= sentence.first && at > first - 3; at--) {
    const text = reading.words[at]?.text ?? ''
    if (auxiliaries.has(text) || /^(?:been|be|being|we|i|.+'(?:s|re|ve))$/.test(text)) return true
  }
  return isTrue(candidate)
}

/** True behind the verb that the words belong to: `is made`, `was put together`. */
function isBehindVerb(candidate: Candidate): boolean {
  const { reading, sentence, first } = candidate
  const before = first > sentence.first ? (reading.words[first - 1]?.text ?? '') : ''
  return (
    done.has(before) ||
    chosen.has(before) ||
    /^(?:together|up|out|aside)$/.test(before) ||
    isTrue(candidate)
  )
}

/** `we picked these with you in mind: …`: the thing is named behind the colon. */
function isPointing({ reading: { words }, groups }: Candidate): boolean {
  return groups.some(
    ({ first, last }) =>
      last === first + 1 && /^(?:this|these|them|it|those)$/.test(words[first]?.text ?? '')
  )
}

/** A colon or a dash: what it announces follows. */
function isBreak({ reading, last }: Candidate): boolean {
  return reading.words[last]?.text !== ','
}

/** A line of its own is a heading: something has to be said beside it. */
function isBesideMore({ reading }: Candidate): boolean {
  return reading.sentences.length > 1
}

/** On an envelope a line of its own is all there is. */
function saysMore({ reading }: Candidate): boolean {
  return reading.passage.slot === 'body' || reading.sentences.length > 1
}

/** Right behind a thing, or its comma. */
function isBehindThing({ reading: { words }, sentence, first }: Candidate): boolean {
  const before = words[first - 1]
  // `which our team made`: somebody, and no thing.
  if (/^(?:our|my|which|that|who)$/.test(words[first - 2]?.text ?? '')) return false
  if (/^(?:these|those|ones?|them|it)$/.test(before?.text ?? '')) return false
  return first > sentence.first && (before?.type === 'word' || before?.text === ',')
}

/** True where a word of the match says that something was done for somebody. */
function saysDone({ reading, first, last }: Candidate): boolean {
  return reading.words.slice(first, last).some(({ text }) => done.has(text) || chosen.has(text))
}

/** True where a word of the match says that something was chosen for one person. */
function saysChosen({ reading, first, last }: Candidate): boolean {
  return reading.words.slice(first, last).some(({ text }) => chosen.has(text))
}

/** Claims individual choice with no data behind it. Taxonomy C14. */
export const justForYou: Transform = {
  name: 'just-for-you',
  group: 'personalisation',
  summary: 'Says it was chosen for the reader, with no data behind it.',
  reason:
    'Everyone on the list is told that it was chosen for them. If there is data behind it, name it: “because you bought …”.',
  tier: 'recipient',
  slots: ['subject', 'preheader', 'heading', 'body', 'alt'],
  phrases: [
    {
      match: leads,
      repair: 'lead',
      when: isBeforeMark,
      unless: isReported
    },
    {
      match: gifts,
      repair: 'lead',
      when: (found) => isBeforeMark(found) && isBreak(found),
      unless: isTrue
    },
    {
      match: gifts.map((gift) => `${gift} $`),
      repair: 'sentence',
      when: isBesideMore,
      unless: isTrue
    },
    { match: grounds, repair: 'lead', unless: isTrue },
    { match: suitLeads, repair: 'lead', when: isBeforeMark, unless: isTrue },
    { match: suitClauses, repair: 'sentence', when: saysMore, unless: isTrue },
    { match: bracketed, repair: 'clause', when: isBracketed, unless: isTrue },
    { match: likenesses, repair: 'adjunct', when: isBehindThing, unless: isPredicate },
    { match: joinedLikenesses, repair: 'adjunct', when: endsClause, unless: isTrue },
    { match: labelLikenesses, repair: 'adjunct', unless: isTrue, slots: ['cta'] },
    { match: praises, repair: 'adjunct', when: endsClause, unless: isPredicate },
    { match: clauses, repair: 'clause', when: endsClause, unless: isTrue },
    { match: mine, repair: 'modifier', unless: isTrue, slots: ['cta'] },
    { match: minePicks, repair: { put: '$2' }, unless: isTrue, slots: ['cta'] },
    {
      match: choosing,
      repair: { put: '$5:' },
      unless: (found) => isPointing(found) || isTrue(found)
    },
    { match: choosing, repair: 'lead', when: isPointing, unless: isTrue },
    {
      match: tails,
      repair: 'adjunct',
      unless: isPredicate,
      slots: ['subject', 'preheader', 'heading', 'cta', 'alt']
    },
    {
      match: [
        `<noun> ${together} ${just} (for|with) ${you} [in mind] ${by}`,
        `(especially|specially|personally|carefully|lovingly|exclusively|just) <noun> ${together} (for|with) ${you} ${by}`,
        `^ <noun> ${together} (for|with) ${you} ${by}`,
        `<noun> for (someone like you|people like you) ${by}`,
        '<noun> [together|up|out] with (you|someone like you|people like you) in mind'
      ],
      repair: 'adjunct',
      when: saysDone,
      unless: isPredicate
    },
    {
      match: [
        `<noun> (for|with) ${you} ${by}`,
        `<noun> (to|for|around|by) [suit|match|fit] your [own|unique|personal|very] [own] ${taste}`
      ],
      repair: 'adjunct',
      when: saysChosen,
      unless: isPredicate
    },
    {
      match: [
        `[that|which] (we|we've) [have|all|just] <noun> ${together} ${just} (for|with) ${you} ${by}`,
        `[that|which] we [have|all|just] <noun> with you in mind`
      ],
      repair: 'adjunct',
      when: saysDone,
      unless: isTrue
    },
    {
      match: `[that|which] (we|we've) [have|all|just] <noun> for ${you} ${by}`,
      repair: 'adjunct',
      when: saysChosen,
      unless: isTrue
    },
    {
      match: [
        `(just|especially|specially|exclusively|purely|solely) for ${you}`,
        'with (you|someone like you|people like you) in mind',
        '[just|only|especially] for you and (you alone|only you|nobody else)',
        'for your eyes only',
        '^ (only|all) for you [alone]'
      ],
      repair: 'adjunct',
      unless: isBehindVerb
    },
    {
      match: [
        `${it} ${was} [all] ${surely} for ${you}`,
        `(this|these) [<word>] ${goods} ${was} [all] ${surely} for ${you}`
      ],
      repair: 'clause',
      unless: isTrue
    },
    {
      match: [
        `${it} ${was} <noun> ${together} ${surely} (for|with) ${you} [in mind]`,
        `${it} ${was} ${surely} <noun> (for|with) ${you}`,
        `${it} ${was} <noun> with you in mind`,
        `(this|these) [<word>] ${goods} ${was} <noun> ${surely} for ${you}`,
        `(this|these) [<word>] ${goods} ${was} <noun> with you in mind`,
        `(we|we've|i|i've) [have|just|all|personally|carefully] <noun> (this|these|them|it|those|everything) ${together} ${just} (for|with) ${you}`,
        "(we|we've) [have] <noun> (this|these|them|it|those|everything) with you in mind"
      ],
      repair: 'clause',
      when: saysDone,
      unless: isTrue
    },
    {
      match: `${it} ${was} <noun> (for|to) ${you}`,
      repair: 'clause',
      when: saysChosen,
      unless: isTrue
    },
    {
      match: [
        'a little (something|treat|surprise|gift|present) [special] [just|especially] for you [and you alone|and only you]',
        "(here's|here is|we have|we've got) a little (something|treat|surprise|gift|present) [special] [just|especially] for you [and you alone]"
      ],
      repair: 'clause',
      unless: isTrue
    },
    {
      match: `(your) [own|very] [own] (personal|personalised|personalized|handpicked|hand-picked|tailor-made|tailored|bespoke|curated) ${picks}`,
      repair: { put: '$1 $3' },
      unless: isTrue
    }
  ]
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
