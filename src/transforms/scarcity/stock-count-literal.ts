import { closedWords } from '../../language/closed-words.ts'
import type { Reading, Word } from '../../reading.ts'
import type { TemplateToken } from '../../template/token.ts'
import type { Candidate, Condition, Phrase, Reference, Transform } from '../../transform.ts'
import { isNoStock } from '../conditions/is-no-stock.ts'
import { isOwnBalance } from '../conditions/is-own-balance.ts'
import { isReported } from '../conditions/is-reported.ts'
import { endsClause } from '../conditions/joins.ts'
import { isDoubtful } from './rules/is-doubtful.ts'

const only = '(only|just|barely|merely|scarcely)'
const few = '(fewer than|less than|no more than|under|a mere|as few as)'
const left = '(left|remaining|remain|remains|unsold)'
/** A place, a size, a date: up to the end of the clause, which a condition checks. */
const where = '[(in|on|at|for|of|from|with) <gap:8>]'
/** Without an `only`, what was left at a place may be lost property. */
const kept = '[(in|for|of|with) <gap:4>]'
const stored = '(in|on) [the|our] (stock|hand|warehouse|shelf|shelves|shop|store)'
const places =
  '(places|spaces|spots|seats|tickets|rooms|tables|slots|beds|cabins|pitches|plots|copies|pairs|boxes|bottles)'

/** Words of grammar that a count of stock may hold; with another (`should be left`) it says something else. */
const grammar: ReadonlySet<string> = new Set(
  `only just barely merely scarcely fewer less no more than under a as few mere there there's are is
  we we've we're have has got one a an down to our the last final of these them those this that each your still
  now left in on at for from with very first until near`.split(/\s+/)
)

const references: readonly Reference[] = [
  {
    title: 'Mathur et al. 2019, Dark Patterns at Scale: low-stock messages'
  },
  { title: 'CMA open letter of 29 March 2023 on urgency and price claims' }
]

/** True for a count of something for sale, to the end of its clause. */
function isStock(candidate: Candidate): boolean {
  const { reading, first, last } = candidate
  for (let at = first; at < last; at++) if (!isPlain(reading, at, first)) return false
  return endsClause(candidate) && !isNoStock(candidate)
}

function isPlain({ words, passage }: Reading, at: number, first: number): boolean {
  const { type, text } = words[at] as Word
  if (type !== 'word' || grammar.has(text) || !closedWords.has(text)) return true
  // Where it goes, `the coach to Leeds`; not what is still to do.
  if (text === 'to') return isCapitalised(passage.text, words[at + 1])
  return at > first && isCapitalised(passage.text, words[at])
}

/** The May of a date, a name; a shouted word is any word. */
function isCapitalised(text: string, word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}\p{Ll}/u.test(text.slice(word.start, word.start + 2))
}

/** True where the number is the reader's own, depends on a condition, or has its verb before the match. */
function isHonest(candidate: Candidate): boolean {
  return isOwnBalance(candidate) || isReported(candidate) || isBehindVerb(candidate)
}

const verbs = new Set(
  "are is have has got there's we've was were had only just barely merely scarcely".split(' ')
)

/** `there are`, `we have only`: the phrase that takes them in speaks for the sentence. What was left is told. */
function isBehindVerb({ reading, sentence, first }: Candidate): boolean {
  return first > sentence.first && verbs.has(reading.words[first - 1]?.text ?? '')
}

function tokens({ reading, first, last }: Candidate): TemplateToken[] {
  return reading.words.slice(first, last).flatMap(({ token }) => (token ? [token] : []))
}

/** True where the count comes from data; how many days are left is another matter. */
function isBound(candidate: Candidate): boolean {
  const isQuantity = tokens(candidate).every(
    ({ value, disguise, path }) =>
      value === 'quantity' && !disguise && !path.some((name) => /day|hour|minute|week/i.test(name))
  )
  return isQuantity && isStock(candidate)
}

/** True where the count only looks like data: a clamp, a random number, a literal for want of one. */
function isDisguised(candidate: Candidate): boolean {
  return tokens(candidate).every(({ disguise }) => disguise !== undefined) && isStock(candidate)
}

function hasVerb({ reading, first, last }: Candidate): boolean {
  return reading.words.slice(first, last).some(({ text }) => text === 'are' || text === 'is')
}

const asOf = 'The number was right when the mail was sent, and may not be when it is read.'

const ask = 'How many are left, and who counts them? Bind the number to your stock, or drop it.'

/** A count that goes with its clause, and with the number that it makes up. */
type Claim = Pick<Phrase, 'match' | 'reason' | 'ask' | 'fabricates'> & {
  readonly when: Condition
}

const claims: readonly Claim[] = [
  {
    match: [
      `${only} <count> <gap:6> ${left} ${where}`,
      `${few} <count> <gap:6> ${left} ${where}`,
      `(there|there's) [are|is] ${only} <count> <gap:6> ${left} ${where}`,
      `(there|there's) [are|is] ${few} <count> <gap:6> ${left} ${where}`,
      `(we|we've) [have|got|only|just] [only|just|got|barely] <count> <gap:6> ${left} ${where}`,
      `(we|we've) [have|got] ${few} <count> <gap:6> ${left} ${where}`,
      `(we're|we are) [now|already] down to [our|the] [very] (last|final) (<count>|dozen) <gap:3> ${where}`,
      `^ <gap:4> (has|have) [now] ${only} <count> <gap:6> ${left} ${where}`,
      `${only} <count> <gap:2> ${stored}`,
      `${few} <count> <gap:2> ${stored}`,
      `${only} <count> ${places} ${where} now`,
      `^ <count> <gap:3> (left|remaining|unsold) ${kept} $`
    ],
    ask,
    fabricates: ['count'],
    when: isStock
  },
  {
    match: [
      `${only} <percent> <gap:4> ${left} ${where}`,
      `${few} <percent> <gap:4> ${left} ${where}`
    ],
    ask: 'Where does the figure come from? Bind it to your stock, or drop it.',
    fabricates: ['percent', 'count'],
    when: isStock
  },
  {
    match: [
      `${only} <token> <gap:5> ${left} ${where}`,
      `${only} <token> <gap:2> ${stored}`,
      `<token> <gap:5> left ${where}`,
      `<token> <gap:2> ${stored}`,
      `(there|there's) [are|is] [only|just] <token> <gap:5> ${left} ${where}`,
      `(we|we've) [have|only|just] [only|just|got] <token> <gap:5> ${left} ${where}`
    ],
    reason:
      'The number is not counted: the template makes it up or limits it. Bind it to your stock or drop it.',
    ask,
    fabricates: ['count'],
    when: isDisguised
  }
]

/** It goes where that is sure to be right; else a person is asked. */
function claimPhrases(claim: Claim): Phrase[] {
  return [
    { ...claim, repair: 'clause', unless: (found) => isHonest(found) || isDoubtful(found) },
    { ...claim, when: (found) => claim.when(found) && isDoubtful(found), unless: isHonest }
  ]
}

/** A number left, typed into the template or made up by it. Taxonomy B9. */
export const stockCountLiteral: Transform = {
  name: 'stock-count-literal',
  group: 'scarcity',
  summary: 'Says how many are left with a number that is not counted.',
  reason:
    'The number is typed into the template, so everyone is told it, always. Bind it to your stock or drop it.',
  references,
  slots: ['subject', 'preheader', 'heading', 'body', 'alt'],
  phrases: [
    ...claims.flatMap(claimPhrases),
    {
      match: [
        `${only} (<token> <gap:5> (left|remaining) ${where})`,
        `${only} (<token> <gap:2> ${stored})`
      ],
      repair: { put: '$2 when we sent this' },
      reason: asOf,
      when: isBound,
      unless: (candidate) => hasVerb(candidate) || isHonest(candidate)
    },
    {
      match: [
        `there (are|is) ${only} (<token> <gap:5> (left|remaining) ${where})`,
        `^ (we|we've) [have|got] ${only} (<token> <gap:5> (left|remaining) ${where})`
      ],
      repair: { put: '$3 when we sent this' },
      reason: asOf,
      when: isBound,
      unless: isHonest
    },
    {
      match: `${only} (<token> <gap:5>) (remain|remains) $`,
      repair: { put: '$2 left when we sent this' },
      reason: asOf,
      when: isBound,
      unless: isHonest
    },
    {
      match: `${only} (<token> <gap:5>) (are|is) ((left|remaining) ${where})`,
      repair: { put: '$2 $6 when we sent this' },
      reason: asOf,
      when: isBound,
      unless: isHonest
    }
  ]
}
