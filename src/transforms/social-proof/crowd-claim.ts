import { closedWords, startsClause } from '../../language/closed-words.ts'
import type { FactKind } from '../../reading.ts'
import type { Candidate, Phrase, Transform } from '../../transform.ts'
import { isBeforeVerb } from '../conditions/is-before-verb.ts'
import { isBracketed } from '../conditions/is-bracketed.ts'
import { isOnlySentence } from '../conditions/is-only-sentence.ts'
import { isTold } from '../conditions/is-told.ts'
import { endsClause, isAtEnd, isBeforeConjunct, isBeforeMark } from '../conditions/joins.ts'
import { isFiniteVerb } from '../conditions/name-place.ts'
import { opensClause } from '../conditions/opens-clause.ts'
import { sells } from '../conditions/sells.ts'
import {
  crowdAsides,
  crowdCalls,
  crowdClauses,
  crowdLeads,
  crowdRanks,
  crowdRelatives
} from './rules/crowd-claims.ts'
import {
  crowdAsks,
  crowdedThings,
  crowdSayings,
  crowdTags,
  crowdTails,
  storms
} from './rules/crowd-shapes.ts'
import { isCrowd, isPraise } from './rules/is-crowd.ts'

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
  '[come and] (see|find out|discover) what (all the|the) (fuss|hype|buzz) is about'
]

const made: readonly FactKind[] = ['count', 'percent']
const claim = { fabricates: made } satisfies Partial<Phrase>

/** What a crowd is joined for: behind `and` or `to` it is a command of its own. */
const actions =
  /^(?:get|start|sign|save|manage|pass|link|subscribe|ask|try|learn|see|switch|shop|book|discover|enjoy|receive|find|order|buy|grow|read|make|bake|cook|track|plan|keep|cut|pay|earn|collect|lease|donate|give)$/

function isBeforeAction(candidate: Candidate): boolean {
  const { reading, sentence, last } = candidate
  const { words } = reading
  return actions.test(words[last]?.text ?? '') || startsClause(words, last, sentence.last)
}

/** A rank before its noun; not what a card or a poll said, and no `way` to do something. */
function isRank(candidate: Candidate): boolean {
  const next = candidate.reading.words[candidate.last]?.text ?? ''
  if (/^(?:way|place|thing|one|time|part)$/.test(next) || isTold(candidate)) return false
  return isCrowd(candidate) && isBeforeNoun(candidate) && !isDated(candidate)
}

/** "Our best-selling hinges, 2026", "our best-selling loaf in May was the rye": a list, a report. */
function isDated({ reading: { words }, sentence }: Candidate): boolean {
  const own = words.slice(sentence.first, sentence.last)
  return own.some(({ text }) => /^(?:(?:19|20)\d\d|was|were)$/.test(text))
}

/** More than a number follows: "…: two lamps for £9". */
function isBeforeThing({ reading: { words }, sentence, last }: Candidate): boolean {
  return words.slice(last, sentence.last).some(({ type }) => type === 'word' || type === 'token')
}

/** The verb of what is told follows: it has its subject before the match. */
function isBeforeSaid({ reading: { words }, sentence, first, last }: Candidate): boolean {
  return first - sentence.first > 0 && isFiniteVerb(words[last])
}

/** A noun follows, which keeps its place. */
function isBeforeNoun({ reading: { words }, last }: Candidate): boolean {
  const next = words[last]
  if (next?.type === 'token') return true
  return next?.type === 'word' && !closedWords.has(next.text)
}

/** `join 400 bakers and start`: what there is to do stays. */
function holdsAction({ reading: { words }, sentence, first, last }: Candidate): boolean {
  for (let at = first + 1; at < last; at++)
    if (/^(?:and|to)$/.test(words[at]?.text ?? '') && startsClause(words, at + 1, sentence.last))
      return true
  return false
}

/** Right behind the thing, in a title: "The tote everyone's carrying". */
function isBehindThing({ reading: { words, passage }, sentence, first }: Candidate): boolean {
  const head = words[sentence.first]?.text ?? ''
  if (passage.slot === 'body' || first - sentence.first < 2) return false
  return /^(?:the|our|a|an)$/.test(head) && words[first - 1]?.type === 'word'
}

/** Told to sell: the passage speaks of an offer, or it is all that the passage says; of the reader's own people only the first. */
function isOfSeller(candidate: Candidate): boolean {
  if (isTold(candidate)) return false
  const { reading, first } = candidate
  const isOfReader = reading.words.slice(first, first + 4).some(({ text }) => text === 'your')
  return sells(candidate) || (isOnlySentence(candidate) && !isOfReader)
}

/** At its start, behind a mark, or behind a clause and its conjunction. */
function isOwn(candidate: Candidate): boolean {
  const { reading, sentence, first } = candidate
  if (/^(?:and|,)$/.test(reading.words[first]?.text ?? '')) return first > sentence.first
  return opensClause(candidate)
}

function opens(candidate: Candidate): boolean {
  const isFirst = candidate.first === candidate.sentence.first
  const isBracketed = candidate.reading.words[candidate.last]?.text === '('
  return isFirst && isBeforeMark(candidate) && !isBracketed && !isBeforeConjunct(candidate)
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
      when: (found) => endsClause(found) && isCrowd(found) && !holdsAction(found),
      slots: ['subject', 'preheader', 'heading', 'body']
    },
    {
      match: [
        `^ join [over|more than|the|our|nearly|almost] [other] ${many} [<word>] [<word>] [<word>] (${sellers} [<gap:3>]|others) $`
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
      match: crowdCalls,
      repair: { put: '' },
      ...claim,
      when: (found) => isCrowd(found) && isBeforeAction(found)
    },
    {
      match: crowdLeads,
      repair: 'lead',
      ...claim,
      when: (found) => isCrowd(found) && isBeforeThing(found)
    },
    {
      match: `^ ${crowdRanks[0]}`,
      repair: 'lead',
      when: isRank,
      slots: ['subject', 'preheader', 'heading']
    },
    {
      match: `^ ${crowdRanks[0]}`,
      repair: { put: 'the' },
      when: isRank,
      slots: ['body']
    },
    {
      match: `^ ${crowdRanks[1]}`,
      repair: { put: '$1' },
      when: isRank,
      slots: ['subject', 'preheader', 'heading', 'body']
    },
    {
      match: crowdedThings,
      repair: 'adjunct',
      when: (found) => isBeforeSaid(found) && isPraise(found)
    },
    { match: crowdTails, repair: 'adjunct', when: (found) => endsClause(found) && isPraise(found) },
    { match: crowdAsks, repair: 'clause', when: (found) => isBracketed(found) && isPraise(found) },
    { match: storms, repair: { put: '' }, when: (found) => isBeforeSaid(found) && isPraise(found) },
    {
      match: crowdTags,
      repair: 'lead',
      when: (found) => isBeforeMark(found) && isPraise(found) && isBeforeThing(found)
    },
    {
      match: crowdTags.slice(0, 1).concat(crowdTags.slice(5, 6)),
      repair: 'sentence',
      when: (found) => isAtEnd(found) && found.reading.sentences.length > 1 && isPraise(found)
    },
    {
      match: crowdSayings,
      repair: 'lead',
      ...claim,
      when: (found) => opens(found) && isPraise(found) && isOfSeller(found)
    },
    {
      match: crowdSayings,
      repair: 'clause',
      ...claim,
      when: (found) => endsClause(found) && isPraise(found) && isOfSeller(found),
      unless: opens
    },
    { match: crowdAsides, repair: { put: '' }, ...claim, when: isCrowd },
    {
      match: crowdRelatives,
      repair: 'adjunct',
      when: (found) =>
        isCrowd(found) && isBehindThing(found) && (isAtEnd(found) || isBeforeMark(found))
    },
    {
      match: crowdClauses,
      repair: 'lead',
      ...claim,
      when: (found) => opens(found) && isCrowd(found) && isOfSeller(found)
    },
    {
      match: crowdClauses,
      repair: 'clause',
      ...claim,
      when: (found) => endsClause(found) && isOwn(found) && isCrowd(found) && isOfSeller(found),
      unless: opens
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
