import { factsIn } from '../../../language/facts-in.ts'
import type { FactKind, Reading, Word } from '../../../reading.ts'
import type { Candidate, Phrase } from '../../../transform.ts'
import { isTold } from '../../conditions/is-told.ts'
import { endsClause } from '../../conditions/joins.ts'
import { span, when } from './reading-moments.ts'
import { isLifecycle } from './vague-conditions.ts'

/** A relative limit makes up the hours it counts. */
const fabricates: readonly FactKind[] = ['time', 'duration', 'count']
const ends =
  '(ends|end|closes|close|finishes|finish|expires|expire|stops|over|ending|closing|expiring|gone|shuts)'
const day = '(tonight|today|tomorrow)'
const date = '(on <date>|<date>|on <token:moment>|<token:moment>)'
const aside = "[, [yes|folks|people|friends|everyone|that's right] [,] [tonight|tomorrow|today]]"

/** Where a date stands beside the day of the reading, the date is enough. */
const beside: readonly Phrase[] = [
  { match: `${ends} ${day} [,|:|-|–|—] ${date}`, repair: { put: '$1 $3' }, proof: [] },
  {
    match: `${ends} (in|within|this) [just|only] (<duration>|weekend|week) [,|:|-|–|—] ${date}`,
    repair: { put: '$1 $5' },
    proof: [],
    fabricates,
    unless: isLifecycle
  },
  {
    match: `${ends} ${day} (at <time> [,] [on] (<date>|<token:moment>))`,
    repair: { put: '$1 $3' },
    proof: []
  },
  {
    match: `${ends} [at] (midnight|noon|<time>) ${day} [,|:|-|–|—] [on] (<date>|<token:moment>)`,
    repair: { put: '$1 at $2, $5' },
    proof: []
  },
  {
    match: [
      `${when} ${aside} [,|:|<dash>]`,
      `(the (minute|moment|second)|when|as) the clock strikes (twelve|midnight) [tonight] [,|<dash>] [that is|that's|i.e.]`
    ],
    repair: { put: '' },
    proof: [],
    fabricates,
    when: standsBeforeDate,
    unless: isLifecycle
  }
]

const link =
  "[and|so|but|yes] [,] (i mean|which [really] (is|means|leaves|gives)|that's|that is|it's|meaning|i.e.|which basically (is|means))"
const left =
  '[away|off|from now|left|to go|remaining|ahead|from today] [to (dither|decide|think|choose|go)]'

/** What a date comes to, counted from the reading: `, which is tomorrow`. */
const counted = [
  `${link} [<gap:4>] (today|tonight|tomorrow|the day after tomorrow|this weekend|<number> sleeps|(mere|just|only|barely) [<number>] (hours|days|minutes)|${span}) ${left}`
]

export const datedLimits: readonly Phrase[] = [
  ...beside,
  {
    match: counted,
    repair: 'clause',
    proof: [],
    fabricates,
    when: countsDate,
    unless: isLifecycle
  }
]

const limits =
  /^(?:ends?|ending|closes?|closing|until|till|through|by|expires?|finish(?:es)?|stops?|rises?|runs?|due|works|stands|goes)$/

const ending =
  /^(?:ends?|closes?|finish(?:es)?|expires?|stops?|over|shuts?|up|rises?|jumps?|doubles?|closing|ending)$/

const hour = /^(?:midnight|noon|midday)$|\d/
const relative = /^(?:today|tonight|tomorrow|this|in|within|twelve|hours|weekend)$/

/** `ends tonight, on 4 May`: between the verb of the end and its date. */
function standsBeforeDate({ reading, sentence, first, last }: Candidate): boolean {
  const { words } = reading
  if (first === sentence.first || !ending.test(words[first - 1]?.text ?? '')) return false
  // "Ends at midnight on 31 October" is a date with its hour.
  const texts = words.slice(first, last).map(({ text }) => text)
  if (!texts.some((text) => relative.test(text)) || texts.some((text) => hour.test(text)))
    return false
  const at = /^(?:on|at)$/.test(words[last]?.text ?? '') ? last + 1 : last
  if (isDateToken(words, at, last)) return true
  return (
    factsIn(reading, at, at + 1).some(({ kind, text }) => kind === 'date' && /\d/.test(text)) ||
    isTimeBeforeDate(reading, at, sentence.last)
  )
}

function isDateToken(words: readonly Word[], at: number, last: number): boolean {
  const { type, token } = words[at] ?? {}
  if (type !== 'token') return false
  return token?.value === 'moment' || (at > last && token?.value === 'unknown')
}

/** `at 5 p.m. on 4 May`. */
function isTimeBeforeDate(reading: Reading, at: number, end: number): boolean {
  const [time] = factsIn(reading, at, at + 1).filter(({ kind }) => kind === 'time')
  const to = Math.min(end, (time?.last ?? at) + 4)
  return time !== undefined && factsIn(reading, time.last, to).some(({ kind }) => kind === 'date')
}

/** "… ends on 3 May, which is tomorrow": right behind the date of a limit, to the end of its clause. */
function countsDate(candidate: Candidate): boolean {
  const { reading, sentence, first } = candidate
  if (!endsClause(candidate) && reading.words[candidate.last]?.text !== ')') return false
  if (isTold(candidate)) return false
  const { words } = reading
  let at = first - 1
  while (at > sentence.first && words[at]?.type === 'punctuation') at--
  if (at === first - 1 && !/^(?:and|so|but)$/.test(words[first]?.text ?? '')) return false
  const isDate =
    isDateToken(words, at, at - 1) ||
    factsIn(reading, sentence.first, first).some(
      ({ kind, last }) => (kind === 'date' || kind === 'time') && (last === at + 1 || last === at)
    )
  return isDate && words.slice(sentence.first, first).some(({ text }) => limits.test(text))
}
