import type { TemplateToken } from '../../template/token.ts'
import type { Candidate, Reference, Transform } from '../../transform.ts'
import { isNoStock } from '../conditions/is-no-stock.ts'
import { isOwnBalance } from '../conditions/is-own-balance.ts'
import { isReported } from '../conditions/is-reported.ts'
import { endsClause } from '../conditions/joins.ts'

const only = '(only|just|barely|merely)'
const few = '(fewer than|less than|no more than|under|a mere|as few as|scarcely|hardly)'
const of = '[of] [these|them|those|our|the] [<noun>] [<noun>]'
const noun = '[<noun>] [<noun>]'
const left = '[still|now] (left|remaining|remain|remains|unsold)'
const where =
  '[(in|on|at|for|of|from|with) [the|our|your|this|these|that|each] [<noun>] [<noun>] <noun>]'
const places =
  '(places|spaces|spots|seats|tickets|rooms|tables|slots|beds|cabins|pitches|plots|copies|pairs|boxes|bottles)'

const references: readonly Reference[] = [
  {
    title: 'Mathur et al. 2019, Dark Patterns at Scale: low-stock messages'
  },
  { title: 'CMA open letter of 29 March 2023 on urgency and price claims' }
]

/** True where the count is no stock, is the reader's own, or depends on a condition. */
function isHonest(candidate: Candidate): boolean {
  return isNoStock(candidate) || isOwnBalance(candidate) || isReported(candidate)
}

function tokens({ reading, first, last }: Candidate): TemplateToken[] {
  return reading.words.slice(first, last).flatMap(({ token }) => (token ? [token] : []))
}

/** True where the count comes from data; how many days are left is another matter. */
function isBound(candidate: Candidate): boolean {
  return tokens(candidate).every(
    ({ value, disguise, path }) =>
      value === 'quantity' && !disguise && !path.some((name) => /day|hour|minute|week/i.test(name))
  )
}

/** True where the count only looks like data: a clamp, a random number, a literal for want of one. */
function isDisguised(candidate: Candidate): boolean {
  return tokens(candidate).every(({ disguise }) => disguise !== undefined) && endsClause(candidate)
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
    {
      match: [
        `${only} <count> ${of} ${left} ${where}`,
        `${few} <count> ${of} ${left} ${where}`,
        `${only} <count> ${noun} (are|is) ${left} ${where}`,
        `(there|there's) [are|is] ${only} <count> ${of} ${left} ${where}`,
        `(there|there's) [are|is] ${few} <count> ${of} ${left} ${where}`,
        `(we|we've) [have|only|just] [only|just|got] <count> ${of} ${left} ${where}`,
        `(we're|we are) [now] [already] down to [our|the] (last|final) <count> ${noun} ${where}`,
        `${only} <count> ${noun} (in|on) (stock|hand|[the|our] (warehouse|shelf|shelves|shop))`,
        `${few} <count> ${noun} (in|on) (stock|hand|[the|our] (warehouse|shelf|shelves|shop))`,
        `${only} <count> ${places} ${where} now`,
        `^ <count> ${noun} left ${where} $`
      ],
      repair: 'clause',
      ask: 'How many are left, and who counts them? Bind the number to your stock, or drop it.',
      fabricates: ['count'],
      when: endsClause,
      unless: isHonest
    },
    {
      match: [
        `${only} <percent> ${of} ${left} ${where}`,
        `${few} <percent> ${of} ${left} ${where}`
      ],
      repair: 'clause',
      ask: 'Where does the figure come from? Bind it to your stock, or drop it.',
      fabricates: ['percent', 'count'],
      when: endsClause,
      unless: isHonest
    },
    {
      match: [
        `${only} <token> ${noun} ${left} ${where}`,
        `${only} <token> ${noun} in stock`,
        `<token> ${noun} left ${where}`,
        `<token> ${noun} in stock`,
        `(there|there's) [are|is] [only|just] <token> ${noun} ${left} ${where}`,
        `(we|we've) [have|only|just] [only|just|got] <token> ${noun} ${left} ${where}`
      ],
      repair: 'clause',
      reason:
        'The number is not counted: the template makes it up or limits it. Bind it to your stock or drop it.',
      fabricates: ['count'],
      when: isDisguised,
      unless: isOwnBalance
    },
    {
      match: [
        `${only} (<token> ${noun} [still|now] (left|remaining) ${where})`,
        `${only} (<token> ${noun} [left] in stock)`
      ],
      repair: { put: '$2 when we sent this' },
      reason: 'The number was right when the mail was sent, and may not be when it is read.',
      when: isBound,
      unless: isHonest
    },
    {
      match: [
        `there (are|is) ${only} (<token> ${noun} [still|now] (left|remaining) ${where})`,
        `^ (we|we've) [have|got] ${only} (<token> ${noun} [still|now] (left|remaining) ${where})`
      ],
      repair: { put: '$3 when we sent this' },
      reason: 'The number was right when the mail was sent, and may not be when it is read.',
      when: isBound,
      unless: isHonest
    },
    {
      match: `${only} (<token> ${noun}) (remain|remains) $`,
      repair: { put: '$2 left when we sent this' },
      reason: 'The number was right when the mail was sent, and may not be when it is read.',
      when: isBound,
      unless: isHonest
    },
    {
      match: `${only} (<token> ${noun}) (are|is) ([still|now] (left|remaining) ${where})`,
      repair: { put: '$2 $7 when we sent this' },
      reason: 'The number was right when the mail was sent, and may not be when it is read.',
      when: isBound,
      unless: isHonest
    }
  ]
}
