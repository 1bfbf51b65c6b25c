import { determiners } from '../../../language/closed-words.ts'
import type { Slot } from '../../../passage.ts'
import type { Word } from '../../../reading.ts'
import type { Candidate, Phrase } from '../../../transform.ts'
import { isNoStock } from '../../conditions/is-no-stock.ts'
import { isOwnBalance } from '../../conditions/is-own-balance.ts'
import { isPluralThing } from '../../conditions/thing.ts'
import { stock } from '../../families/offers.ts'
import { goods } from '../../families/scarcity.ts'
import { isHonest } from './fits.ts'
import { groupCount } from './group-count.ts'

/** A count with the thing that it is of, its date or its price: the rest says those. */

const titles: readonly Slot[] = ['subject', 'preheader', 'heading']
const body: readonly Slot[] = ['body']
const some =
  "[hurry|quick] [,|!|:|—|–|-] [there are|there is|there's|there remain|we have|we've got|we're down to] [now|still] [only|just|barely|fewer than|less than|under|no more than|not more than|a mere|the last|our last|last|final]"
const left = '[left|remaining|remain|remains|available|unsold|still available|are left|to go]'
const isLeft =
  '(left|remaining|remain|remains|unsold|in stock|still available|are left|still left|to go)'
const last = '(the last|our last|last|final|the final|our final)'
const each =
  '[each|an hour|a session|a day|a pop|a pair|a week|a night|a head|a person|a month|a year|a week|per <word>|per person]'

type Groups = Candidate['groups'][number]

/** What the group of a pattern took, by its number from 1. */
function group({ groups }: Candidate, number: number): Groups {
  return groups[number - 1] ?? { first: 0, last: 0 }
}

function isFree(candidate: Candidate): boolean {
  return !isNoStock(candidate) && !isOwnBalance(candidate) && !isHonest(candidate)
}

/** `the class`, `our open days`: with a determiner of its own, and no verb within. */
function isThing(number: number, plural: boolean): (candidate: Candidate) => boolean {
  return (candidate) => {
    const { words } = candidate.reading
    const { first, last } = group(candidate, number)
    if (!/^(?:the|our|this|my)$/.test(words[first]?.text ?? '') || last - first < 2) return false
    // "3 boxes for the price of 2": so many for so much, none of them left.
    if (/^(?:price|cost)$/.test(words[first + 1]?.text ?? '')) return false
    return isPluralThing(words, first, last) === plural && isFree(candidate)
  }
}

/** `puppy classes`: several, and nothing but nouns. */
function isPlural(number: number): (candidate: Candidate) => boolean {
  return (candidate) => {
    const { words } = candidate.reading
    const { first, last } = group(candidate, number)
    if (first === last || determiners.has(words[first]?.text ?? '')) return false
    return /[^s]s$/.test(words[last - 1]?.text ?? '') && isFree(candidate)
  }
}

/** More than a unit of stock: `Easter lamb boxes`, not `tickets`. */
function isNamed(number: number): (candidate: Candidate) => boolean {
  return (candidate) => {
    const { words } = candidate.reading
    const { first, last } = group(candidate, number)
    if (determiners.has(words[first]?.text ?? '') || last - first < 2) return false
    return isOfStock(words[last - 1]) && isFree(candidate)
  }
}

function isOfStock(word: Word | undefined): boolean {
  const text = word?.text ?? ''
  return stock.has(text) || goods.has(text) || /[^s]s$/.test(text)
}

const counted = { fabricates: ['count'] } as const

/** "Four seats left for our class on 4 May", as a sentence: the class is then. */
function datedPhrases(be: 'is' | 'are'): Phrase[] {
  const plural = be === 'are'
  const place = '[left|remaining|remain|remains|available] (for|on|at|in|to)'
  const all =
    "(are|is) all [that] [that's left|that is left|we have left|we have|there is left|that remains|remaining|left|that are left] (for|on|at|in|to)"
  const when = '(on <date> [at <time>|, <time>|from <time>])'
  const unit = '<count> [more|other] [<word>]'
  const must = '(left|remaining|remain|remains|available) (for|on|at|in|to)'
  return [
    `^ ${some} ${unit} <set:stock> ${place}`,
    `^ ${some} ${unit} <noun> ${must}`,
    `^ ${some} <count> <gap:5> ${all}`
  ].map((opening) => {
    const thing = groupCount(opening) + 1
    return {
      ...counted,
      match: `${opening} (<gap:6>) ${when} $`,
      repair: { put: `$${thing} ${be} $${thing + 2}` },
      when: isThing(thing, plural),
      slots: body
    }
  })
}

/** The thing that a count is of, without the count. */
export const namedCounts: readonly Phrase[] = [
  ...datedPhrases('is'),
  ...datedPhrases('are'),
  {
    ...counted,
    match: `^ ${some} <count> (<gap:5>) (left|remaining|available) (at|for) (<money> ${each}) $`,
    repair: { put: '$2 are $6' },
    when: isPlural(2)
  },
  {
    ...counted,
    match: `^ ${some} <count> (<gap:3>) (left|remaining|available) at (<percent> off) $`,
    repair: { put: '$2 are $5' },
    when: isPlural(2)
  },
  {
    ...counted,
    match: `^ ${some} <count> [more] <set:stock> ${left} (for|on|at|in|to) (<gap:7>) $`,
    repair: { put: '$4' },
    when: (found) => isThing(4, true)(found) || isThing(4, false)(found),
    slots: titles
  },
  {
    ...counted,
    match: `^ ${some} <count> <noun> (left|remaining|remain|remains) (for|on|at|in|to) (<gap:7>) $`,
    repair: { put: '$5' },
    when: (found) => isThing(5, true)(found) || isThing(5, false)(found),
    slots: titles
  },
  {
    ...counted,
    match: `^ ${some} <count> (<set:stock>) ${left} (for <date>) $`,
    repair: { put: '$2 $4' },
    when: isFree,
    slots: titles
  },
  {
    ...counted,
    match: `^ ${some} <count> (<gap:5>) ${isLeft} $`,
    repair: { put: '$2' },
    when: isNamed(2),
    slots: titles
  },
  {
    ...counted,
    match: `^ ${last} <count> (<gap:5>) $`,
    repair: { put: '$3' },
    when: (found) => isNamed(3)(found) && isSold(found),
    slots: titles
  }
]

/** "Last 6 oak stools"; not "last 16 teams". */
function isSold({ reading: { words }, last }: Candidate): boolean {
  const text = words[last - 1]?.text ?? ''
  return stock.has(text) || goods.has(text)
}
