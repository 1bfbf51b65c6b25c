import type { FactKind } from '../../reading.ts'
import type { Candidate, Phrase, Transform } from '../../transform.ts'
import { isBeforeVerb } from '../conditions/is-before-verb.ts'
import { isReported } from '../conditions/is-reported.ts'
import { endsClause, isBeforeConjunct, isBeforeMark } from '../conditions/joins.ts'
import { hasSource } from './rules/has-source.ts'
import { isOwnThing } from './rules/is-own-thing.ts'

const many =
  '(<count>|thousands of|hundreds of|millions of|tens of thousands of|hundreds of thousands of|countless|so many|dozens of)'
const sellers =
  '(customers|shoppers|subscribers|members|readers|users|buyers|fans|followers|clients|guests|listeners|viewers|diners|households|homes|homeowners|gardeners|cooks|runners|riders|drivers|parents|mums|dads|families|owners|professionals|experts|locals|practices|firms|companies|teams|businesses|savers|travellers|travelers|players|people|women|men|students|learners|brands|founders|neighbours|neighbors|critics|foodies|collectors|bakers|knitters|musicians|walkers|cyclists|commuters|landlords|freelancers|visitors)'
const all =
  '(everyone|everybody|the whole <noun>|the entire <noun>|half the <noun>|half of <gap:2>|all of <gap:2>|the world and its wife|the internet|the nation|[<set:people>] everywhere|people everywhere|parents everywhere)'
const adores =
  "(loves|love|adores|adore|raves about|rave about|swears by|swear by|trusts|trust|wants|is talking about|are talking about|is raving about|are raving about|is on about|is obsessed with|are obsessed with|is obsessed|are obsessed|are hooked|is hooked|are smitten|is wearing|are wearing|is buying|are buying|is switching to|are switching to|has one|have one|agrees|agree|recommends|recommend|prefers|prefer|prefer ours|prefers ours|keeps coming back|keep coming back|can't get enough of|can't stop talking about|can't get enough|already sings with|already uses|already use|has already switched|have already switched|has gone <word>|have gone <word>|swear by it|rely on|relies on|choose|chooses|chose|have chosen|have switched|switched|have joined)"

/** A crowd that is pleased, with a number or without. */
const pleased: readonly string[] = [
  `[just] [over|more than|nearly|almost|around|about|some] ${many} [<word>] [<word>] ${sellers} [<gap:4>] (can't|cannot|couldn't) [all] be wrong`,
  `[over|more than|nearly|almost] ${many} [<word>] [<word>] ${sellers} [already|now|all] ${adores} <gap:5>`,
  `(<count> out of [every] <count>|<count> in [every] <count>|<percent> of) [of] [our|the|all] [<word>] ${sellers} [<gap:5>] [already] ${adores} <gap:6>`,
  `${all} [<gap:4>] [already|now|just|'s] ${adores} <gap:6>`,
  `[our|the] (customers|shoppers|subscribers|members|readers|users|fans|followers|clients|guests|listeners|viewers|diners) [simply|just|all|absolutely|really|already] (love|adore|rave about|swear by|can't get enough of|are obsessed [with]|are raving about|keep coming back [for|to]|are hooked [on]|are loving) <gap:6>`,
  `[it's|it is|they're|this is|that's] why [over|more than|nearly|so] [many|<count>|thousands of|millions of|hundreds of] [<word>] ${sellers} <gap:8>`,
  "(it's|it is|they're) (trending|going viral|all the rage|the talk of the <noun>|a sell-out success) [<gap:3>]",
  'trending (now|this week|today|everywhere)',
  "(don't|do not) [just] take our word for it",
  '(see|discover|find out|hear) (why|what) (everyone|everybody|so many|[over] <count>|thousands|millions|hundreds|people|they) <gap:10>',
  '(see|find out|discover) what (all the|the) (fuss|hype|buzz) is about'
]

const made: readonly FactKind[] = ['count', 'percent']
const claim = { fabricates: made } satisfies Partial<Phrase>

function isCrowd(candidate: Candidate): boolean {
  return !hasSource(candidate) && !isOwnThing(candidate) && !isReported(candidate)
}

function opens(candidate: Candidate): boolean {
  const isFirst = candidate.first === candidate.sentence.first
  return isFirst && isBeforeMark(candidate) && !isBeforeConjunct(candidate)
}

/** Popularity as a reason, with nothing to check. Taxonomy H29. */
export const crowdClaim: Transform = {
  name: 'crowd-claim',
  group: 'social-proof',
  summary: 'Points at a crowd as a reason, with no source.',
  reason:
    'Nobody can check how many there are or what they think. Put it back with its source and date if you have them.',
  tier: 'world',
  proof: ['quantity'],
  references: [
    { title: 'Directive 2005/29/EC, Annex I points 23b and 23c' },
    { title: 'Cialdini: social proof' }
  ],
  slots: ['subject', 'preheader', 'heading', 'body', 'cta', 'alt'],
  phrases: [
    {
      match: [
        `^ join [over|more than|the|our|nearly|almost] [other] ${many} [<word>] [<word>] [<word>] ${sellers} [(who|that) <gap:8>] (and|to)`,
        `^ join [the] ${sellers} [(who|that) <gap:8>] and`
      ],
      repair: 'lead',
      ...claim,
      when: (found) => isCrowd(found) && isBeforeVerb(found)
    },
    {
      match: [
        `join [over|more than|the|our|nearly|almost] [other] ${many} [<word>] [<word>] [<word>] ${sellers} [<gap:5>]`
      ],
      repair: 'clause',
      ...claim,
      when: (found) => endsClause(found) && isCrowd(found),
      slots: ['subject', 'preheader', 'heading', 'body']
    },
    {
      match: [
        `^ join [over|more than|the|our|nearly|almost] [other] ${many} [<word>] [<word>] [<word>] ${sellers} [<gap:3>] $`
      ],
      repair: { put: 'Sign up' },
      ...claim,
      slots: ['cta']
    },
    {
      match: [
        "(the [<word>] <noun>) (everyone|everybody|every <noun>|the whole <noun>|all <gap:2>) ['s|is|are] [is] (on about|talking about|raving about|loves|wants|swears by|obsessed with|wearing|after)",
        "(the [<word>] <noun>) (everyone's|everybody's) (on about|talking about|raving about|obsessed with|wearing|after)"
      ],
      repair: { put: '$1' },
      when: isCrowd
    },
    {
      match:
        ', the (darling|favourite|favorite|toast|talk|envy|pride|choice) of (every|all|our) <gap:3> ,',
      repair: { put: '' },
      when: isCrowd
    },
    {
      match: pleased,
      repair: 'lead',
      ...claim,
      when: (found) => opens(found) && isCrowd(found)
    },
    {
      match: pleased,
      repair: 'clause',
      ...claim,
      when: (found) => endsClause(found) && isCrowd(found),
      unless: opens
    }
  ]
}
