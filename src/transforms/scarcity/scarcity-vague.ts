import type { Phrase, Reference, Transform } from '../../transform.ts'
import { isOnlySentence } from '../conditions/is-only-sentence.ts'
import { isOwnBalance } from '../conditions/is-own-balance.ts'
import { isReported } from '../conditions/is-reported.ts'
import { endsClause, isAtEnd } from '../conditions/joins.ts'
import { fewLeft, lastFew, tags } from './rules/few-left.ts'
import { fillsTitle, isHonest, leavesThing, sells } from './rules/fits.ts'
import { groupCount } from './rules/group-count.ts'
import { isSwift } from './rules/is-swift.ts'
import { lastOnes, oneOfLast, theLast } from './rules/last-ones.ts'
import { ask, because, clausePhrases, predicatePhrases, titles } from './rules/predicate-phrases.ts'
import { predicates } from './rules/predicates.ts'
import { demand, looseSayings, lowStock, sayings } from './rules/sayings.ts'
import { swiftClauses, swiftLeads, swiftTails } from './rules/swift-claims.ts'
import {
  isBeforeStock,
  isCircumstance,
  isClause,
  isFewLeft,
  isOfStock,
  isOfSupply,
  isService,
  isTag,
  opensTitle
} from './rules/vague-fits.ts'
import { vagueTitles } from './rules/vague-titles.ts'
import { whileSome, withLittle } from './rules/with-little.ts'

const references: readonly Reference[] = [
  { title: 'Mathur et al. 2019, Dark Patterns at Scale: high-demand messages' },
  { title: 'CMA open letter of 29 March 2023 on urgency and price claims' }
]

const openings: readonly string[] = [
  ...tags,
  ...lastFew,
  ...predicates.flatMap(({ strength, patterns }) => (strength > 2 ? patterns : []))
]

/** A label keeps the thing that it names. */
const lastLabels: readonly Phrase[] = [...oneOfLast, theLast].map((one) => ({
  match: `^ ${one} (<noun> [<noun>]) $`,
  repair: { put: `See the $${groupCount(one) + 1}` },
  when: isOfStock,
  slots: ['cta']
}))

/** Shortage or demand with no figure. Taxonomy B10. */
export const scarcityVague: Transform = {
  name: 'scarcity-vague',
  group: 'scarcity',
  summary: 'Says that little is left, or that many want it, with no figure.',
  reason: 'It says that little is left and gives nothing to check. Bind a count, or drop it.',
  references,
  tier: 'world',
  proof: ['quantity'],
  phrases: [
    ...vagueTitles,
    ...predicatePhrases,
    ...clausePhrases({
      match: looseSayings,
      when: (found) => isClause(found) && (sells(found) || isOnlySentence(found)),
      unless: (found) => isHonest(found) || isReported(found),
      ask
    }),
    ...clausePhrases({
      match: [...sayings, ...lowStock],
      when: isClause,
      unless: (found) => isHonest(found) || isReported(found),
      ask
    }),
    ...clausePhrases({
      match: swiftClauses,
      when: (found) => isClause(found) && isSwift(found),
      unless: (found) => isHonest(found) || isReported(found),
      ask
    }),
    {
      match: swiftLeads,
      repair: 'lead',
      when: (found) => isSwift(found) && !isAtEnd(found),
      unless: isHonest,
      ask
    },
    {
      match: swiftTails,
      repair: 'adjunct',
      when: (found) => endsClause(found) && isSwift(found),
      unless: isHonest,
      ask
    },
    {
      match: demand,
      repair: 'sentence',
      when: isClause,
      unless: (found) => isHonest(found) || isService(found),
      ask
    },
    ...clausePhrases({
      match: fewLeft,
      when: isFewLeft,
      unless: (found) => fillsTitle(found) || isHonest(found) || isReported(found),
      ask
    }),
    {
      match: fewLeft,
      when: (found) => isFewLeft(found) && fillsTitle(found),
      unless: (found) => isHonest(found) || isReported(found),
      ask
    },
    {
      match: [...sayings, ...lowStock, ...demand, ...fewLeft]
        .filter((claim) => !claim.startsWith('^'))
        .map((claim) => `${because} ${claim}`),
      repair: 'adjunct',
      when: isCircumstance,
      unless: (found) => isHonest(found) || isService(found) || isOwnBalance(found),
      ask
    },
    { match: whileSome, repair: 'adjunct', when: isCircumstance, unless: isHonest, ask },
    { match: withLittle, repair: 'adjunct', when: isCircumstance, unless: isHonest, ask },
    {
      match: openings.map((tag) => `^ ${tag}`),
      repair: 'lead',
      when: opensTitle,
      unless: isHonest,
      ask
    },
    { match: openings, repair: 'clause', when: isTag, unless: isHonest, ask },
    {
      match: lastOnes,
      repair: 'lead',
      when: isBeforeStock,
      unless: isHonest,
      slots: ['subject', 'preheader', 'heading'],
      ask
    },
    {
      match: oneOfLast.map((one) => `${one} [<noun>] [<noun>] [(at|for|in|on|of) <gap:4>] $`),
      repair: 'clause',
      when: isClause,
      unless: isHonest,
      slots: ['subject', 'preheader', 'heading', 'body'],
      ask
    },
    {
      match: openings,
      repair: 'adjunct',
      when: (found) => leavesThing(found) && endsClause(found) && isOfSupply(found),
      unless: isHonest,
      slots: titles,
      ask
    },
    ...lastLabels
  ]
}
