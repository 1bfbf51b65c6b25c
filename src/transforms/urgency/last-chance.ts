import {
  auxiliaries,
  closedWords,
  questionWords,
  startsClause,
  subordinators
} from '../../language/closed-words.ts'
import { pastVerbs, thirdPersonVerbs } from '../../language/verbs.ts'
import type { Word } from '../../reading.ts'
import type { Candidate, Transform } from '../../transform.ts'
import { isBeforeOffer } from '../conditions/is-before-offer.ts'
import { isBeforeVerb } from '../conditions/is-before-verb.ts'
import { isSaidOfOffer } from '../conditions/is-said-of-offer.ts'
import { endsClause, isBeforeMark } from '../conditions/joins.ts'
import { speaksOfOffer } from '../conditions/speaks-of-offer.ts'
import { lastChanceReferences } from './rules/references.ts'

const chance = '(last|final) (chance|call|opportunity|shot)'
const lastChances = [
  chance,
  `(your|the|our|one|a) [very|absolute] ${chance}`,
  `(this|it|here) [really] is [really] (your|the|our|one|a) [very|absolute] ${chance}`,
  `(it's|here's|this'll be) [really] (your|the|our|one|a) [very|absolute] ${chance}`
]
const opening = lastChances.map((last) => `^ ${last}`)

const neverAgain = [
  '(never|not) to be (repeated|seen again|offered again)',
  'now or never',
  'never again',
  'going , going [, gone]'
]
const isNeverAgain = [
  "(won't|will not|will never|can't|cannot|can never) be (repeated|repeating|back|[seen|offered|back] again|coming back)",
  "(won't|will not|will never) (come back|come around again|return|happen again)"
]
const repeating =
  '(repeat|do|run|offer|see|make|get|find) (this|these|it|that|prices|another|such|a)'
const weNever = [
  `^ (we|you) (won't|will never|will not) [ever] ${repeating} <gap:5> again $`,
  `^ (we'll|you'll) never ${repeating} <gap:5> again $`,
  "^ (we|you) (won't|will never|will not) [ever] repeat (this|these) (offer|price|prices|deal|deals|sale|event) $"
]

/** "Final days of our sale": in a title the thing itself says as much. */
const finalDays =
  '^ [the|our|these are the|these are our] [very] (last|final) [few] (days|hours|weeks) of'

/** Presents this as the final opportunity. Taxonomy A4. */
export const lastChance: Transform = {
  name: 'last-chance',
  group: 'urgency',
  summary: 'Presents this as the final opportunity.',
  reason:
    'It calls this the last opportunity, which a reader cannot check. Say when it ends instead.',
  references: lastChanceReferences,
  phrases: [
    {
      match: opening.map((last) => `${last} (to|for|on|at) <gap:8> (:|;|—|–|-)`),
      repair: 'lead',
      when: isBeforeFactualClause,
      unless: isTermOfArt
    },
    {
      match: [
        ...opening.map((last) => `${last} to`),
        `^ (don't|do not) miss [out on] (your|the|this) [very] ${chance} to`
      ],
      repair: 'lead',
      when: isBeforeVerb,
      unless: isFact
    },
    {
      match: opening.map((last) => `${last} (for|at)`),
      repair: 'lead',
      when: isBeforeThing,
      unless: isTermOfArt
    },
    {
      match: opening.map((last) => `${last} for`),
      repair: { put: '' },
      when: isBeforeDatedThing,
      unless: isTermOfArt
    },
    {
      match: finalDays,
      repair: 'lead',
      when: isBeforeNamedOffer,
      slots: ['subject', 'preheader', 'heading']
    },
    {
      match:
        '^ this is it [,|:|—|–|-] [the|our|your|a] [very] (last|final) (reminder|call|chance|notice|push|countdown)',
      repair: 'lead',
      when: isBeforeMark,
      unless: isTermOfArt
    },
    { match: [...opening, '^ now or never'], repair: 'lead', when: opensCall },
    { match: [...lastChances, "it's now or never"], repair: 'clause', when: endsCall },
    {
      match: opening.map((last) => `${last} for <gap:5> $`),
      ask: 'On what date does it end? Put the date in the place of the last call.',
      unless: isTermOfArt
    },
    { match: neverAgain, repair: 'clause', when: endsCall },
    { match: isNeverAgain, repair: 'sentence', when: isSaidOfOfferAtEnd },
    { match: weNever, repair: 'sentence' },
    {
      match: [
        '(never-to-be-repeated|once-in-a-lifetime)',
        'never to be repeated',
        'once in a lifetime'
      ],
      repair: 'modifier',
      when: isBeforeOffer
    },
    {
      match: [
        '^ (one|a) (last|final) (nudge|push|shout|whisper|heads-up) [before <gap:6>]',
        'the curtain (falls|drops|[is] (falling|coming down)|comes down) on <gap:5> $'
      ],
      repair: 'lead',
      when: endsClause
    },
    {
      match: [
        '(closing-down|liquidation|going-out-of-business) (sale|event|clearance)',
        '(closing down|going out of business) (sale|event|clearance)',
        'everything must go'
      ],
      reason: 'It says that the shop closes, and gives no date.',
      ask: 'Is it really closing, and on what date? If not, drop the words.'
    }
  ]
}

function opensCall(candidate: Candidate): boolean {
  return isBeforeMark(candidate) && isCall(candidate)
}

function endsCall(candidate: Candidate): boolean {
  return endsClause(candidate) && isCall(candidate)
}

/** "Now or never: how the trams came back" is a title; before an offer, a date or an instruction it is a call. */
function isCall(candidate: Candidate): boolean {
  const { reading, sentence, last } = candidate
  const { words, facts } = reading
  if (words[last]?.text !== ':' || speaksOfOffer(candidate)) return true
  const isDated = facts.some((fact) => fact.first > last && fact.first < sentence.last)
  return isDated || startsClause(words, last + 1, sentence.last)
}

/** "…: registration closes on 3 May": what stands behind can be said alone, and says something to check. */
function isBeforeFactualClause(candidate: Candidate): boolean {
  const { reading, sentence, last } = candidate
  const { words, facts } = reading
  if (!startsClause(words, last, sentence.last) || !isEchoed(candidate)) return false
  for (let i = last; i < sentence.last; i++)
    if (words[i]?.type === 'token' && words[i]?.token?.role !== 'recipient-name') return true
  return facts.some(({ first }) => first >= last && first < sentence.last)
}

/**
 * "To register: registration closes", "to order: boxes leave": the clause behind the
 * colon says again what the chance is for, or that is no more than a verb.
 */
function isEchoed({ reading: { words }, sentence, first, last }: Candidate): boolean {
  let at = last - 2
  while (at > first && !/^(?:to|for|on|at)$/.test(words[at]?.text ?? '')) at--
  const purpose = stems(words.slice(at + 1, last - 1))
  const clause = new Set(stems(words.slice(last, sentence.last)))
  return (words[at]?.text === 'to' && purpose.length === 1) || purpose.some((s) => clause.has(s))
}

/** The first letters of the words that carry content: enough to know `plot` in `plots`. */
function stems(words: readonly Word[]): string[] {
  return words
    .filter(({ type, text }) => type === 'word' && !closedWords.has(text))
    .map(({ text }) => text.slice(0, 4))
}

/** "Last call for the forum on 4 June": a title, or a line without a verb, keeps the thing and its date. */
function isBeforeDatedThing(candidate: Candidate): boolean {
  const { reading, sentence, first, last } = candidate
  const { words, facts } = reading
  if (!/^(?:the|our|this|these)$/.test(words[last]?.text ?? '')) return false
  for (let i = first; i < sentence.last; i++) {
    const text = words[i]?.text ?? ''
    if (isPredicate(text) || /^(?:it's|here's)$/.test(text)) return false
  }
  return facts.some(
    (fact) => fact.kind === 'date' && fact.first > last && fact.first < sentence.last
  )
}

/** "… of our winter clearance"; not "final days of the war". */
function isBeforeNamedOffer({ reading: { words }, sentence, last }: Candidate): boolean {
  if (!/^(?:the|our|this)$/.test(words[last]?.text ?? '')) return false
  for (let i = last; i < sentence.last; i++)
    if (/^(?:sale|clearance|offer|offers|deals|discount|promotion)$/.test(words[i]?.text ?? ''))
      return true
  return false
}

/** "Last chance for 20% off"; in a heading or subject for any thing. */
function isBeforeThing({ reading: { words, facts, passage }, last }: Candidate): boolean {
  if (facts.some(({ first }) => first === last) || words[last]?.type === 'token') return true
  if (words[last - 2]?.text === 'call') return false
  return passage.slot === 'subject' || passage.slot === 'preheader' || passage.slot === 'heading'
}

/** "The final opportunity to comment is on 3 May", or a term of art. */
function isFact(candidate: Candidate): boolean {
  return isSubject(candidate) || isTermOfArt(candidate)
}

function isSubject({ reading: { words }, sentence, first, last }: Candidate): boolean {
  for (let i = first; i < sentence.last; i++) {
    const { type, text } = words[i] as Word
    if (i < last && /^(?:is|it's|here's)$/.test(text)) return false
    if (i >= last && (type === 'punctuation' || questionWords.has(text) || subordinators.has(text)))
      return false
    if (i >= last && isPredicate(text)) return true
  }
  return false
}

function isPredicate(text: string): boolean {
  return auxiliaries.has(text) || thirdPersonVerbs.has(text) || pastVerbs.has(text)
}

/** A call for papers, for passengers or for evidence, and a last opportunity that a law gives. */
function isTermOfArt({ reading: { words }, sentence, first }: Candidate): boolean {
  for (let i = first; i < sentence.last; i++)
    if (
      /^(?:papers|passengers?|boarding|evidence|abstracts|proposals|pay|appeal|object|complain|comply|settle|dispute|saloon)$/.test(
        words[i]?.text ?? ''
      )
    )
      return true
  return false
}

function isSaidOfOfferAtEnd(candidate: Candidate): boolean {
  return endsClause(candidate) && isSaidOfOffer(candidate)
}
