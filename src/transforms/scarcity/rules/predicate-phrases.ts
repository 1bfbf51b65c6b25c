import { commonAdverbs } from '../../../language/closed-words.ts'
import type { Slot } from '../../../passage.ts'
import type { Candidate, Condition, Phrase } from '../../../transform.ts'
import { endsClause } from '../../conditions/joins.ts'
import { degree } from '../../families/scarcity.ts'
import { goesOn, isHonest, isSaidOfSeveral, isSaidOfSupply, leavesThing } from './fits.ts'
import { finitePredicates, type Predicates, predicates } from './predicates.ts'
import { strandsPronoun } from './strands-pronoun.ts'

/** What only a person can tell, where a shortage can't be taken out. */
export const ask = 'How many are left, and when were they counted? Say that, or drop the claim.'
/** What makes a clause a reason. */
export const because =
  '(because|as|since|while|although|though|seeing as|seeing that|given that|now that)'
/** Where a thing alone is all that has to be said. */
export const titles: readonly Slot[] = ['subject', 'preheader', 'heading', 'alt']

/** What is said of a subject: with its clause, from behind it, or from a clause that only gives it as a reason. */
function phrasesOf({ strength, patterns }: Predicates, padded: boolean): Phrase[] {
  const isSaid: Condition = (found) =>
    (!padded || isAdverbial(found)) && isSaidOfSupply(strength)(found)
  return [
    {
      match: patterns.map((pattern) => `${because} <gap:6> ${pattern}`),
      repair: 'adjunct',
      when: (found) => isReason(found, isSaid),
      unless: isHonest,
      ask
    },
    {
      match: patterns,
      repair: 'adjunct',
      when: leavesThing,
      unless: (found) => !isSaid(found) || isHonest(found),
      slots: titles,
      ask
    },
    {
      match: patterns,
      repair: 'clause',
      when: (found) => goesOn(found, strength) && (!padded || isAdverbial(found)),
      unless: isHonest,
      ask
    },
    { match: patterns, ask, when: isSaidOfSeveral, unless: isHonest },
    {
      match: patterns,
      ask,
      when: (found) => isSaid(found) && strandsPronoun(found),
      unless: isHonest
    },
    {
      match: patterns,
      repair: 'sentence',
      when: isSaid,
      unless: (found) => leavesThing(found) || strandsPronoun(found) || isHonest(found),
      ask
    }
  ]
}

function withBeing({ strength, patterns }: Predicates): Predicates {
  return {
    strength,
    patterns: patterns.map((pattern) => `<set:being> <gap:2> ${pattern}`)
  }
}

/** `since seats are going fast`: nothing but a subject of stock stands between the two. */
function isReason(candidate: Candidate, isSaid: Condition): boolean {
  const { reading, sentence, first, groups } = candidate
  const [, gap, ...rest] = groups
  const start = reading.words[gap?.last ?? 0]
  if (!gap || !start || first >= gap.first) return false
  return isSaid({
    ...candidate,
    first: gap.last,
    start: start.start,
    groups: rest,
    sentence: { ...sentence, first: gap.first }
  })
}

/** `are now rapidly`: nothing but adverbs stand before the predicate, and no `not`. */
function isAdverbial({ reading: { words }, groups }: Candidate): boolean {
  const { first, last } = groups[1] ?? { first: 0, last: 0 }
  for (let at = first; at < last; at++) {
    const text = words[at]?.text ?? ''
    if (/^(?:not|never|no|hardly|barely)$/.test(text)) return false
    if (
      /^(?:being|proving|like|as|rare|rarer|scarce|this|that|so|close|to|near|nearing|about|set|sure|bound|likely|due|expected|on|track|course)$/.test(
        text
      )
    )
      continue
    if (!degree.has(text) && !commonAdverbs.has(text) && !/[a-z]ly$/.test(text)) return false
  }
  return true
}

/** A clause goes as it is matched where it ends with the match, and as a whole where it says when or where besides. */
export function clausePhrases(phrase: Omit<Phrase, 'repair'>): Phrase[] {
  const { when = () => true } = phrase
  return [
    { ...phrase, repair: 'clause', when: (found) => endsClause(found) && when(found) },
    { ...phrase, repair: 'sentence', when: (found) => !endsClause(found) && when(found) }
  ]
}

/** All that is said of stock by a predicate. */
export const predicatePhrases: readonly Phrase[] = [
  ...predicates.map(withBeing).flatMap((said) => phrasesOf(said, true)),
  ...finitePredicates.flatMap((said) => phrasesOf(said, false))
]
