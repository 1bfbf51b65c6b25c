import { auxiliaries } from '../../language/closed-words.ts'
import { thirdPersonVerbs, verbsAfterPlurals } from '../../language/verbs.ts'
import type { Slot } from '../../passage.ts'
import type { Candidate, Condition, Phrase, Reference, Transform } from '../../transform.ts'
import { isBracketed } from '../conditions/is-bracketed.ts'
import { isNoStock } from '../conditions/is-no-stock.ts'
import { isOwnBalance } from '../conditions/is-own-balance.ts'
import { isReported } from '../conditions/is-reported.ts'
import { endsClause, isJoined } from '../conditions/joins.ts'
import { sells } from '../conditions/sells.ts'
import { askedCounts } from './rules/asked-counts.ts'
import { findBareCounts } from './rules/bare-counts.ts'
import { boundCounts, isDisguised } from './rules/bound-counts.ts'
import {
  countLines,
  goneClaims,
  leftClaims,
  only,
  openClaims,
  shareClaims,
  sharePredicates,
  stored,
  where,
  withAsides
} from './rules/count-claims.ts'
import { endsPredicate, fillsTitle, isHonest, isSaidOfSupply, leavesThing } from './rules/fits.ts'
import { isDoubtful } from './rules/is-doubtful.ts'
import { isMadeUp, isSoldHere } from './rules/is-sold-here.ts'
import { isHonestCount, isStock } from './rules/is-stock.ts'
import { oneOfCount } from './rules/last-ones.ts'
import { namedCounts } from './rules/named-counts.ts'
import {
  askedClaims,
  bareClaims,
  joinedClaims,
  labelCounts,
  mereClaims,
  tokenClaims,
  withCounts
} from './rules/plain-counts.ts'
import { clausePhrases } from './rules/predicate-phrases.ts'

const references: readonly Reference[] = [
  {
    title: 'Mathur et al. 2019, Dark Patterns at Scale: low-stock messages'
  },
  { title: 'CMA open letter of 29 March 2023 on urgency and price claims' }
]

const ask = 'How many are left, and who counts them? Bind the number to your stock, or drop it.'
const askShare = 'Where does the figure come from? Bind it to your stock, or drop it.'
const because = '(because|as|since|with|given that|now that|seeing as|seeing that|considering)'

/** A count that goes with its clause, and with the number that it makes up. */
type Claim = Pick<Phrase, 'match' | 'reason' | 'ask' | 'fabricates'> & {
  readonly when: Condition
  readonly unless?: Condition
}

/** It opens its clause, and nothing but where or when follows it. */
function isClause(candidate: Candidate): boolean {
  const { reading, sentence, first } = candidate
  const before = first > sentence.first ? reading.words[first - 1] : undefined
  const opens = before === undefined || before.type === 'punctuation' || isJoined(candidate)
  if (isSetAside(candidate)) return false
  return opens && endsPredicate(candidate, false, 2) && !isNoStock(candidate)
}

/** "Six of the sixty seats are reserved for crew": not sold to others. */
function isSetAside({ reading: { words }, last }: Candidate): boolean {
  return /^(?:reserved|allocated)$/.test(words[last - 1]?.text ?? '') && words[last]?.text === 'for'
}

/** "Last two cabins", and nothing said of them: "the last two cabins of the train are quiet". */
function isLine(candidate: Candidate): boolean {
  const { reading, first, last } = candidate
  const words = reading.words.slice(first, last)
  const isSaid = words.some(
    ({ text }, at) =>
      at > 1 && (auxiliaries.has(text) || thirdPersonVerbs.has(text) || verbsAfterPlurals.has(text))
  )
  return !isSaid && isClause(candidate)
}

/** A label that names nothing, before a count: both go. */
const labelled: readonly string[] = [
  '(stock check|stock update|stock alert|stock|inventory|your size|count them|[the|latest] count|[the] tally|status|update|alert|warning|psst|reminder|availability|how many|current count|running total) (:|<dash>|,) [only|just|now] <count> [<word>] [<word>] (left|remaining|unsold|to go)'
].map((label) => `^ ${label}`)

function isLabelled(candidate: Candidate): boolean {
  return candidate.reading.passage.slot === 'body' && isClause(candidate)
}

const claims: readonly Claim[] = [
  { match: leftClaims, ask, fabricates: ['count'], when: isStock, unless: isHonestCount },
  {
    match: [...openClaims, ...goneClaims],
    ask,
    fabricates: ['count'],
    when: isClause,
    unless: isHonestCount
  },
  {
    match: [...mereClaims, ...bareClaims, ...joinedClaims],
    ask,
    fabricates: ['count'],
    when: (found) => isClause(found) && isSoldHere(found)
  },
  {
    match: tokenClaims,
    reason:
      'The number is not counted: the template makes it up or limits it. Bind it to your stock or drop it.',
    ask,
    fabricates: ['count'],
    when: (found) => isClause(found) && isMadeUp(found)
  },
  { match: labelled, ask, fabricates: ['count'], when: isLabelled, unless: isHonestCount },
  { match: countLines, ask, fabricates: ['count'], when: isLine, unless: isHonestCount },
  {
    match: withAsides([...leftClaims, ...openClaims]),
    ask,
    fabricates: ['count'],
    when: isClause,
    unless: isHonest
  },
  {
    match: shareClaims,
    ask: askShare,
    fabricates: ['percent', 'count', 'duration'],
    when: isClause,
    unless: isHonestCount
  },
  {
    match: [
      `${only} <token> <gap:5> (left|remaining|remain|remains|unsold) ${where}`,
      `${only} <token> <gap:2> ${stored}`,
      `<token> <gap:5> (left|to go) ${where}`,
      `<token> <gap:2> ${stored}`,
      `(there|there's) [are|is] [only|just] <token> <gap:5> (left|remaining) ${where}`,
      `(we|we've) [have|only|just] [only|just|got] <token> <gap:5> (left|remaining) ${where}`
    ],
    reason:
      'The number is not counted: the template makes it up or limits it. Bind it to your stock or drop it.',
    ask,
    fabricates: ['count'],
    when: isDisguised,
    unless: isHonestCount
  }
]

/** It goes where that is sure to be right; else a person is asked. */
function claimPhrases({ unless = isHonestCount, ...claim }: Claim): Phrase[] {
  const isUnsure = (found: Candidate): boolean => isDoubtful(found) || fillsTitle(found)
  return [
    ...clausePhrases({ ...claim, unless: (found) => unless(found) || isUnsure(found) }),
    { ...claim, when: (found) => claim.when(found) && isUnsure(found), unless }
  ]
}

/** A count in a clause that is only a reason or a circumstance: `as we have only 12 left`. */
const reasons: readonly Phrase[] = [
  {
    match: [...leftClaims, ...openClaims]
      .filter((claim) => !claim.startsWith('^'))
      .map((claim) => `${because} ${claim}`),
    repair: 'adjunct',
    when: (found) => endsPredicate(found, false, 2) && !isNoStock(found),
    unless: (found) => isReported(found) || isHonest(found),
    fabricates: ['count'],
    ask
  },
  {
    match: [
      'before (the|our|these) [very] (last|final) <count> [<gap:2>] (go|are gone|sell|sell out|disappear|vanish|are sold)',
      'while (the|these|our) [very] [last|final] <count> [<gap:2>] (are here|last|are left|are in stock)',
      'while we [still] have [only|just|the last|our last] <count> [left]',
      'of which [only|just] <count> [<noun>] (remain|remains|(are|is) [still] (left|remaining|unsold|going|free|unclaimed)) [for <gap:3>]'
    ],
    repair: 'adjunct',
    when: (found) => endsPredicate(found, false, 2) && !isNoStock(found),
    fabricates: ['count'],
    ask
  }
]

/** The same as `reasons`, by what is said to be left. */
const circumstances: readonly Phrase[] = [
  {
    match: withCounts,
    repair: 'adjunct',
    when: (found) =>
      endsClause(found) && !isNoStock(found) && !isOwnBalance(found) && isSoldHere(found),
    unless: (found) => isReported(found) || isHonest(found),
    fabricates: ['count'],
    ask
  }
]

/** Where only a person can tell what to say instead. */
const asked: readonly Phrase[] = [
  {
    match: askedClaims,
    when: (found) => isClause(found) && isSoldHere(found),
    unless: isHonestCount,
    ask
  },
  {
    match: askedCounts,
    when: (found) => isSoldHere(found) && !isNoStock(found),
    unless: isHonestCount,
    ask
  }
]

/** "Go on, have the last one": said at a table. */
function isOffered(found: Candidate): boolean {
  return found.reading.words[found.first]?.text === 'have' && !sells(found)
}

/** To take one of so many. */
const takes: readonly Phrase[] = [
  {
    match: oneOfCount.map((one) => `${one} $`),
    repair: 'clause',
    when: (found) => isClause(found) && !isOffered(found),
    unless: isHonest,
    fabricates: ['count'],
    ask
  }
]

const copy: readonly Slot[] = ['subject', 'preheader', 'heading', 'body', 'alt']

/** Of labels only what is written for them. */
function inCopy(phrases: readonly Phrase[]): readonly Phrase[] {
  return phrases.map((phrase) => (phrase.slots ? phrase : { ...phrase, slots: copy }))
}

/** A number left, typed into the template or made up by it. Taxonomy B9. */
export const stockCountLiteral: Transform = {
  name: 'stock-count-literal',
  group: 'scarcity',
  summary: 'Says how many are left with a number that is not counted.',
  reason:
    'The number is typed into the template, so everyone is told it, always. Bind it to your stock or drop it.',
  references,
  tier: 'world',
  phrases: inCopy([
    ...namedCounts,
    ...claims.flatMap(claimPhrases),
    ...reasons,
    ...circumstances,
    ...asked,
    ...takes,
    {
      match: labelCounts,
      repair: 'clause',
      when: isBracketed,
      fabricates: ['count'],
      ask,
      slots: ['cta']
    },
    {
      match: sharePredicates,
      repair: 'adjunct',
      when: (found) => isSaidOfSupply(2)(found) && leavesThing(found),
      unless: isHonest,
      fabricates: ['percent', 'count'],
      ask: askShare
    },
    {
      match: sharePredicates,
      repair: 'sentence',
      when: isSaidOfSupply(2),
      unless: (found) => leavesThing(found) || isHonest(found),
      fabricates: ['percent', 'count'],
      ask: askShare
    },
    ...boundCounts
  ]),
  find: findBareCounts
}
