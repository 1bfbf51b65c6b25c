import type { TemplateToken } from '../../../template/token.ts'
import type { Candidate, Phrase } from '../../../transform.ts'
import { left, only, stored, where } from './count-claims.ts'
import { isHonestCount, isStock } from './is-stock.ts'

/** Names of what a shop counts; `lessons_left` may be the reader's own. */
const counted = /stock|inventor|seat|spot|place|ticket|room|unit|slot|avail/i
const reason = 'The number was right when the mail was sent, and may not be when it is read.'

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

/** Without an `only` the number has to be a shop's by its name, and the sentence a call. */
function isCounted(candidate: Candidate): boolean {
  const { reading, sentence, first } = candidate
  if (!tokens(candidate).every(({ path }) => path.some((name) => counted.test(name)))) return false
  const isLed = /^(?:hurry|quick|quickly|now|psst)$/.test(reading.words[first - 2]?.text ?? '')
  const { start, end } = sentence.stop
  const isCalled = reading.passage.text.slice(start, end).includes('!')
  return isBound(candidate) && (isLed || (isCalled && first === sentence.first))
}

/** True where the count only looks like data: a clamp, a random number, a literal for want of one. */
export function isDisguised(candidate: Candidate): boolean {
  return tokens(candidate).every(({ disguise }) => disguise !== undefined) && isStock(candidate)
}

function hasVerb({ reading, first, last }: Candidate): boolean {
  return reading.words.slice(first, last).some(({ text }) => text === 'are' || text === 'is')
}

const bound = { reason, when: isBound, unless: isHonestCount } as const

/** A count from data stays, with the time for which it was right. */
export const boundCounts: readonly Phrase[] = [
  {
    ...bound,
    match: [
      `${only} (<token> <gap:5> (left|remaining) ${where})`,
      `${only} (<token> <gap:2> ${stored})`
    ],
    repair: { put: '$2 when we sent this' },
    unless: (found) => hasVerb(found) || isHonestCount(found)
  },
  {
    ...bound,
    match: [
      `there (are|is) ${only} (<token> <gap:5> (left|remaining) ${where})`,
      `^ (we|we've) [have|got] ${only} (<token> <gap:5> (left|remaining) ${where})`
    ],
    repair: { put: '$3 when we sent this' }
  },
  {
    ...bound,
    match: `there's ${only} (<token> <gap:5> (left|remaining) ${where})`,
    repair: { put: '$2 when we sent this' }
  },
  {
    ...bound,
    match: `${only} (<token> <gap:5>) (remain|remains) $`,
    repair: { put: '$2 left when we sent this' }
  },
  {
    ...bound,
    match: `${only} (<token> <gap:5>) (remain|remains) ((in|on|at|for|of|from) <gap:6>) $`,
    repair: { put: '$2 left $6 when we sent this' }
  },
  {
    ...bound,
    match: `${only} (<token> (of|out of) <token> <gap:3>) (remain|remains|left|remaining) $`,
    repair: { put: '$2 left when we sent this' }
  },
  {
    ...bound,
    match: `${only} (<token> <gap:5>) (are|is) ((left|remaining) ${where})`,
    repair: { put: '$2 $6 when we sent this' }
  },
  {
    ...bound,
    match:
      "^ [we are|we're|now] [now|already] down to [our|the] [very] [last|final] (<token> [<gap:4>]) $",
    repair: { put: '$1 left when we sent this' }
  },
  {
    ...bound,
    match: `(<token> <gap:5> ${left})`,
    repair: { put: '$1 when we sent this' },
    when: isCounted,
    unless: (found) => hasVerb(found) || isHonestCount(found)
  }
]
