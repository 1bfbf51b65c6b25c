import { factsIn } from '../../language/facts-in.ts'
import type { FactKind } from '../../reading.ts'
import type { Candidate, Phrase, Reference, Transform } from '../../transform.ts'
import { fillsSentence } from '../conditions/fills-sentence.ts'
import { isReported } from '../conditions/is-reported.ts'
import { endsClause, isJoined } from '../conditions/joins.ts'
import { speaksOfBasket } from '../conditions/speaks-of-basket.ts'
import { expiring, holds, vagueTimes, wontWait, your } from './rules/holds.ts'
import {
  conditional,
  losing,
  losingUnless,
  orElse,
  orWe,
  releasing,
  rivals,
  unlessElse
} from './rules/taking-away.ts'

const references: readonly Reference[] = [
  { title: 'UCPD (2005/29/EC), Annex I, no. 7: limited time falsely stated' },
  { title: 'CMA open letter of 29 March 2023: checkout timers are legitimate where they are real' }
]

const ask = 'Until when is it held, and is it given away then? Name that moment, or drop the claim.'

/** A clause of its own that nothing makes a rule: no `if`, no `unless`, no date behind it. */
function isThreat(candidate: Candidate): boolean {
  const { reading, sentence, first } = candidate
  const before = first > sentence.first ? reading.words[first - 1] : undefined
  const opens = before === undefined || before.type === 'punctuation' || isJoined(candidate)
  return opens && endsClause(candidate) && !isRule(candidate) && !isReported(candidate)
}

/** Behind an instruction to buy, or alone on its line. */
function isTail(candidate: Candidate): boolean {
  if (isRule(candidate)) return false
  return fillsSentence(candidate) || (endsClause(candidate) && isBesideBuying(candidate))
}

const buying: ReadonlySet<string> = new Set(
  `check checkout checking complete finish finishing pay order book booking confirm buy reserve claim come return
  get grab shop secure save keep act pick head go rescue act move hurry see view continue return`.split(
    /\s+/
  )
)

/** "Lock your bike before someone takes it" is advice. */
function isBesideBuying({ reading: { words }, sentence }: Candidate): boolean {
  for (let at = sentence.first; at < sentence.last; at++)
    if (buying.has(words[at]?.text ?? '')) return true
  return false
}

/** "Confirm by 9 May, or we release your place": a rule, with its date. */
function isDated({ reading, sentence }: Candidate): boolean {
  if (factsIn(reading, sentence.first, sentence.last).some(({ kind }) => isWhen(kind))) return true
  for (let at = sentence.first; at < sentence.last; at++)
    if (reading.words[at]?.token?.value === 'moment') return true
  return false
}

function isWhen(kind: FactKind): boolean {
  return kind === 'date' || kind === 'time' || kind === 'duration'
}

/** "Your place goes to the next person if you cancel": it says in what case. */
function isRule({ reading: { words }, sentence }: Candidate): boolean {
  for (let at = sentence.first; at < sentence.last; at++)
    if (/^(?:if|unless|whenever|refund|refunded|arrive|policy)$/.test(words[at]?.text ?? ''))
      return true
  return false
}

const heldWords =
  /^(?:held|hold|holding|kept|keep|keeping|saved|save|saving|reserved|reserving|yours|aside|away|waiting|locked|still|safe|put|stashed|parked|set|bagged|still|left|draft|warm|basket|cart|bag|trolley|pencilled|penciled)$/

/** Behind what says that it is held. */
function isBehindHold(candidate: Candidate): boolean {
  const { reading, sentence, first } = candidate
  const before = reading.words.slice(sentence.first, first)
  if (before.some(({ text }) => /^(?:account|password|profile|phone|screen|gate|door)$/.test(text)))
    return false
  if (before.some(({ text }, at) => text === 'only' && heldWords.test(before[at + 1]?.text ?? '')))
    return false
  const isHeld = before.some(({ text }) => heldWords.test(text))
  const isTurn = /^(?:but|though|although)$/.test(reading.words[first]?.text ?? '')
  const isYours = before.some(
    ({ text }) =>
      /^(?:your|yours|you)$/.test(text) || (isTurn && /^(?:it's|they're|it|them)$/.test(text))
  )
  const ends = endsClause(candidate) || reading.words[candidate.last]?.text === ')'
  return isHeld && isYours && ends && !isRule(candidate)
}

/** Minutes and hours from a moment that the mail cannot know; days may be a rule of the shop. */
function isShort(candidate: Candidate): boolean {
  const { reading, first, last } = candidate
  return factsIn(reading, first, last).every(({ text }) =>
    /min|sec|\b(?:half an|half|an|one|two|three|1|2|3)[ -]?h(?:ou)?r/i.test(text)
  )
}

/** Days may be a rule of the shop; `one more day` is none. */
function isOfHours({ reading, first, last }: Candidate): boolean {
  return !factsIn(reading, first, last).some(
    ({ text }) => /day|week|month|year/i.test(text) && !/more|another/i.test(text)
  )
}

function isTable({ reading, first, last }: Candidate): boolean {
  return reading.words
    .slice(first, last)
    .some(({ text }) => /^(?:table|tables|rooms?|order|booking)$/.test(text))
}

const span =
  '[just|only|another|the next|a further] (<duration>|half hour|hour) [only|more|longer|left]'
const timed: readonly string[] = [
  `${your} (will be|are being|is being) (put|placed|sent|moved) back (on|in|to|into) <gap:3> in ${span}`,
  ...holds.map((hold) => `${hold} for ${span}`),
  `${your} (expires|expire|times out|will expire|will be (released|emptied|cleared)|self-destructs|ends|is gone|are gone|vanishes|(goes|go) back <gap:3>) in ${span}`,
  `[there are|there's|you have|you've got] [only|just] <duration> (left|remaining) (on|for|in) your (basket|cart|hold|bag|trolley)`,
  'your <set:holdable> : <duration> (left|remaining)',
  '^ (cart|basket|bag|items|seats|tickets|order) (reserved|held|on hold) [for|:] (<duration>|<time>) [left|remaining|only]'
]

const timedPhrases: readonly Phrase[] = [
  {
    match: timed,
    repair: 'clause',
    when: (found) => isThreat(found) && isShort(found) && !isTable(found),
    fabricates: ['duration', 'time'],
    ask
  },
  {
    match: [
      ...timed,
      ...holds.map((hold) => `${hold} (until|till) (tonight|midnight|tomorrow|noon)`)
    ],
    when: (found) => isThreat(found) && isOfHours(found),
    unless: (found) => isShort(found) && !isTable(found),
    ask
  }
]

/** Says that the basket or the place is held and will be taken away. Taxonomy A8. */
export const cartHold: Transform = {
  name: 'cart-hold',
  group: 'urgency',
  summary: 'Says that a basket or a place is held and will be taken away, with no moment.',
  reason:
    'It says that what is kept will be taken away, and names no moment that could be checked.',
  references,
  tier: 'recipient',
  proof: ['moment'],
  phrases: [
    { match: vagueTimes, repair: 'adjunct', when: isBehindHold, proof: [], ask },
    ...timedPhrases,
    { match: expiring, repair: 'clause', when: isThreat, ask },
    { match: releasing, repair: 'clause', when: isThreat, unless: isDated, ask },
    {
      match: [...wontWait, ...rivals, ...losing],
      repair: 'clause',
      when: isThreat,
      proof: [],
      ask
    },
    {
      match: [...conditional.map((threat) => `^ ${threat}`), ...losingUnless],
      repair: 'clause',
      when: endsClause,
      unless: isDated,
      proof: [],
      ask
    },
    {
      match: [...orElse, ...orWe].map(
        (tail) => `^ (act|move|hurry|be quick) [now|fast|quickly|up] ${tail}`
      ),
      repair: 'clause',
      when: endsClause,
      unless: isDated,
      proof: [],
      ask
    },
    {
      match:
        "(it's|they're|it is|they are) [just] about to (expire|be (released|cleared|emptied|gone|lost)|vanish|time out|go back [on] (sale|the shelf|the shelves))",
      repair: 'clause',
      when: (found) => isThreat(found) && speaksOfBasket(found),
      ask
    },
    { match: unlessElse, repair: 'adjunct', when: endsClause, unless: isDated, proof: [], ask },
    { match: orElse, repair: 'adjunct', when: isTail, proof: [], ask },
    { match: orWe, repair: 'adjunct', when: isTail, unless: isDated, proof: [], ask },
    {
      match: [
        '(within|in the next) <duration> to (keep|secure|hold|save) your (seats|seat|place|room|spot|items|basket|cart|booking|order)',
        "(you've got|you have) [only|just] <duration> [left] to (check out|(complete|finish) your (order|booking|purchase|checkout)|pay)"
      ],
      when: endsClause,
      ask
    },
    {
      match:
        '(now|today|right now) to (keep|secure|hold on to) your (seat|seats|place|room|spot|slot|dates|table|rate|price)',
      when: isTail,
      unless: isDated,
      ask
    }
  ]
}
