import type { Transform } from '../../transform.ts'
import { isBeforeOffer } from '../conditions/is-before-offer.ts'
import { isBeforeVerb } from '../conditions/is-before-verb.ts'
import { endsClause, isAtEnd, isBeforeMark } from '../conditions/joins.ts'
import { closingDown, closingScenes, farewells } from './rules/closing-scenes.ts'
import { emptyLabel } from './rules/empty-label.ts'
import { endsForGood, isNeverAgainJoined, leavesOffer } from './rules/ends-for-good.ts'
import { endsCall, endsOutright, opensCall } from './rules/is-call.ts'
import {
  isBeforeFactOfEnd,
  isBeforeFactOfThing,
  isBeforeFactualClause,
  isBeforeInfinitive,
  isBeforeNamedOffer,
  isBeforePrice,
  isBeforePricedThing,
  isBeforeStatement,
  isBeforeTerms,
  isBeforeThing,
  isClosingOnDate,
  isFact,
  isFinal,
  isSaidOfOfferAtEnd,
  isSoldOnce,
  isTermOfArt,
  opensFinal,
  opensReminder,
  remindsOfClause,
  remindsOfOffer
} from './rules/is-last.ts'
import {
  awaits,
  chance,
  figures,
  finals,
  ifEver,
  ifUndecided,
  lastChances,
  lastReminders,
  moment,
  oneLeft,
  oneMore
} from './rules/last-calls.ts'
import { allOver, noOther, notAgain, weNever, youNever } from './rules/never-again.ts'
import { leavesThing, partings, partsBeforeFact } from './rules/partings.ts'
import { pressingSentences } from './rules/pressing-sentences.ts'
import { lastChanceReferences } from './rules/references.ts'

const opening = lastChances.map((last) => `^ ${last}`)
const neverAgain = [
  '(never|not) to be (repeated|seen again|offered again)',
  'now or never',
  'never again',
  'going , going [, gone]'
]
const isNeverAgain = [
  "(won't|will not|will never|can't|cannot|can never) be (repeated|repeating|back|[seen|offered|back] again|coming back)",
  "(won't|will not|will never) (come back|come around again|come round again|come this way again|pass this way again|return|happen again)"
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
    emptyLabel([...lastChances, ...finals, ...noOther]),
    {
      match: opening.map((last) => `${last} (to|for|on|at) <gap:8> (:|;|—|–|-)`),
      repair: 'lead',
      when: isBeforeFactualClause,
      unless: isTermOfArt
    },
    {
      match: opening.map((last) => `${last} to (save|order|book|buy|shop|act)`),
      repair: 'lead',
      when: isBeforeTerms
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
      when: isBeforeFactOfThing,
      unless: isTermOfArt
    },
    {
      match:
        "^ (this is|this'll be|today is|today's|tonight's|it's) the [very] last time (you'll|you will|you can|we'll|we will) [ever] (see|get|find|buy|have|sell|offer|stock)",
      repair: { put: '' },
      when: isBeforePrice
    },
    {
      match: `^ (your|our|the) [very] (last|final) (opportunity|chance) to (shop|book|buy|save|order|join|act) is (here|now|upon us) $`,
      repair: 'sentence'
    },
    {
      match: figures.map((figure) => `^ ${figure} (for|on|with|to)`),
      repair: 'lead',
      when: isBeforePricedThing,
      slots: ['subject', 'preheader', 'heading']
    },
    {
      match: finalDays,
      repair: 'lead',
      when: isBeforeNamedOffer,
      slots: ['subject', 'preheader', 'heading']
    },
    {
      match: oneMore.map((more) => `^ ${more} to`),
      repair: 'lead',
      when: isBeforeVerb,
      unless: isFact
    },
    {
      match: lastReminders.map((last) => `^ ${last} to`),
      repair: 'lead',
      when: (found) => isBeforeVerb(found) && remindsOfOffer(found)
    },
    { match: lastReminders.map((last) => `^ ${last} that`), repair: 'lead', when: remindsOfClause },
    { match: lastReminders.map((last) => `^ ${last}`), repair: 'lead', when: opensReminder },
    {
      match: lastReminders.map((last) => `^ ${last} $`),
      repair: 'sentence',
      when: ({ context }) => context.kind === 'promotional'
    },
    {
      match:
        '^ this is it [,|:|—|–|-] [the|our|your|a] [very] (last|final) (reminder|call|chance|notice|push|countdown)',
      repair: 'lead',
      when: isBeforeMark,
      unless: isTermOfArt
    },
    {
      match:
        '^ this is it (,|:|<dash>) [the|our|your|a] [very] (last|final) (reminder|call|chance|notice|push|countdown) [(for|on|at) <gap:4>] $',
      repair: 'sentence',
      when: endsForGood
    },
    { match: [...opening, '^ now or never'], repair: 'lead', when: opensCall },
    { match: [...lastChances, "it's now or never"], repair: 'clause', when: endsCall },
    {
      match: opening.map((last) => `${last} for <gap:5> $`),
      ask: 'On what date does it end? Put the date in the place of the last call.',
      unless: isFact
    },
    { match: neverAgain, repair: 'clause', when: endsCall },
    { match: isNeverAgain, repair: 'clause', when: isNeverAgainJoined },
    { match: isNeverAgain, repair: 'sentence', when: isSaidOfOfferAtEnd },
    {
      match: [...notAgain, ...weNever, ...youNever, ...noOther, ...allOver, ...closingScenes],
      repair: 'clause',
      when: endsForGood
    },
    { match: finals, repair: 'clause', when: isFinal },
    { match: partings.map((parting) => `^ ${parting}`), repair: 'lead', when: partsBeforeFact },
    ...leavesThing,
    {
      match: '^ [just] one (more|last) (chance|shot|go|crack|bite|stab) (at|for)',
      repair: 'lead',
      when: isBeforePricedThing,
      slots: ['subject', 'preheader', 'heading']
    },
    { match: finals.map((cry) => `^ ${cry}`), repair: 'lead', when: opensFinal },
    { match: farewells, repair: 'clause', when: leavesOffer },
    {
      match: [
        'for [one|the] [very] (last|final) time [this <noun>|ever]',
        'one (last|final|more) time [this <noun>|ever]',
        'for the last time ever'
      ],
      repair: 'adjunct',
      when: isSoldOnce
    },
    {
      match: ['one (last|final) time', 'for [one|the] [very] (last|final) time'],
      repair: 'adjunct',
      when: (found) => isAtEnd(found) || isBeforeMark(found),
      slots: ['cta']
    },
    {
      match: `^ ${ifEver} to (<word> <gap:8>) , ${moment}`,
      repair: { put: '$3' },
      when: endsOutright
    },
    {
      match: `^ if [ever] there (was|were) [ever] a (time|moment|day|year|week) to (<word> <gap:8>) , (it's|this is|it is) (now|it|the (time|one)|today|tonight)`,
      repair: { put: '$3' },
      when: endsOutright
    },
    {
      match: `^ ${oneLeft} to`,
      repair: 'lead',
      when: isBeforeVerb,
      unless: isFact
    },
    {
      match: [
        "^ (you|we) (won't|will not|may never|might never|might not|may not|are unlikely to) (get|have|see) (another|a better|a second|one more) (chance|opportunity|shot) to",
        "^ (you'll|we'll) never (get|have|see) (another|a better|a second) (chance|opportunity|shot) to",
        "^ there (won't|will not|will never|may never|might not) be (another|a better|a second) (chance|opportunity|shot) to"
      ],
      repair: 'lead',
      when: isBeforeVerb,
      unless: isFact
    },
    { match: opening.map((last) => `${last} before`), repair: 'lead', when: isBeforeFactOfEnd },
    {
      match: [...awaits, ...oneMore, oneLeft],
      repair: 'clause',
      when: endsForGood,
      unless: isTermOfArt
    },
    {
      match: `^ ${ifEver} <gap:9> , ${moment}`,
      repair: 'sentence',
      when: endsOutright,
      unless: isBeforeInfinitive
    },
    { match: `^ ${ifUndecided} [<gap:3>] ,`, repair: 'lead', when: isBeforeStatement },
    { match: `^ ${ifUndecided} [<gap:3>] , ${moment}`, repair: 'sentence', when: endsClause },
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
        '^ (one|a) (last|final) (call|chance|reminder|prod|hurrah|fling) before <gap:6>',
        'the curtain (falls|drops|[is] (falling|coming down)|comes down) on <gap:5> $'
      ],
      repair: 'lead',
      when: endsClause
    },
    {
      match: [
        "(you're|you are) (running out of|down to your last|nearly out of) (chance|chances|time) to"
      ].map((out) => `^ ${out}`),
      repair: 'lead',
      when: isBeforeVerb,
      unless: isFact
    },
    {
      match: closingDown,
      reason: 'It says that the shop closes, and gives no date.',
      ask: 'Is it really closing, and on what date? If not, drop the words.',
      unless: isClosingOnDate
    }
  ],
  find: (_, context) => pressingSentences(context, 'finality', lastChance.reason)
}
