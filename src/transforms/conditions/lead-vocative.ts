import { coordinators, relatives, startsClause } from '../../language/closed-words.ts'
import type { Word } from '../../reading.ts'
import type { Span } from '../../span.ts'
import { hasContentIn, isCapitalised, isFiniteVerb, isPause, type NamePlace } from './name-place.ts'

/** May stand before a name that opens its sentence: `so NAME, what do you say?` */
const openers = new Set('so and but now well oh ok okay plus yes ah psst look'.split(' '))
const cries = new Set('oh ah psst look'.split(' '))
/** Behind a name without a comma, these speak to it. */
const secondPerson = new Set("your you you're you've you'll you'd".split(' '))
/** How far an apposition's end and its verb are looked for, in words. */
const reach = 12

/**
 * The name that opens a sentence, with its comma: `NAME, your statement is ready`.
 * Undefined where it is a subject, one of a list, an address or a greeting of its own.
 */
export function leadVocative(place: NamePlace): Span | undefined {
  const { reading, first, last } = place
  const { words } = reading
  if (!opensSentence(place)) return undefined
  const rest = restOf(place)
  if (rest < 0 || !speaksTo(place, rest)) return undefined
  const isLabel = reading.passage.slot === 'cta'
  const from = isCry(words.slice(place.head, first), isLabel) ? place.head : first
  return { start: words[from]?.start ?? 0, end: words[rest]?.start ?? words[last - 1]?.end ?? 0 }
}

/** `oh NAME`: the cry is to the name. */
function isCry(before: readonly Word[], isLabel: boolean): boolean {
  const isOne = ({ type, text }: Word): boolean =>
    type !== 'word' || cries.has(text) || (isLabel && text === 'yes')
  return before.length > 0 && before.every(isOne)
}

function opensSentence({ reading: { words }, head, first }: NamePlace): boolean {
  for (let at = head; at < first; at++) if (!openers.has(words[at]?.text ?? '')) return false
  return true
}

/** The first word behind the name and its mark; -1 where no mark or nothing follows. */
function restOf({ reading, last, tail }: NamePlace): number {
  const { words } = reading
  if (last < tail && secondPerson.has(words[last]?.text ?? '')) return last
  let rest = last
  while (rest < tail && isPause(words[rest])) rest++
  return rest > last && hasContentIn(reading, rest, tail) ? rest : -1
}

function speaksTo(place: NamePlace, rest: number): boolean {
  const { reading, last, tail } = place
  const { words } = reading
  const next = words[rest] as Word
  if (relatives.has(next.text) && !isQuestion(words, rest, tail)) return false
  if (coordinators.has(next.text) && !startsClause(words, rest + 1, tail)) return false
  if (next.type === 'break' || isList(place, rest) || isApposition(place, rest)) return false
  const isBody = reading.passage.slot === 'body' || reading.passage.slot === 'footer'
  // Behind its comma a letter goes on with a capital: the name alone is the greeting.
  if (isBody && isCapitalised(reading, next) && !/^i(?:'|$)/.test(next.text)) return false
  if (isBody && next.type === 'number' && !hasVerb(place, rest)) return false
  const mark = words[last]?.text
  // Before these a name is a label: it says whose the thing behind it is.
  if (mark === ':' || mark === '|') return false
  if (mark === '-' && isBody) return secondPerson.has(next.text) || startsClause(words, rest, tail)
  return true
}

/** `NAME, NAME and NAME`, `NAME, London`, `NAME, 34`. */
function isList({ reading, tail }: NamePlace, rest: number): boolean {
  const { words } = reading
  const next = words[rest]
  const behind = words[rest + 1]
  const ends = rest + 1 >= tail || behind?.text === ',' || /^(?:and|or|&)$/.test(behind?.text ?? '')
  if (next?.type === 'token' || next?.type === 'number') return ends
  return ends && isCapitalised(reading, next)
}

/** `NAME, our new trainer, starts on Monday`: a comma or dash and a verb close it. */
function isApposition({ reading: { words }, tail }: NamePlace, rest: number): boolean {
  if (
    startsClause(words, rest, tail) &&
    !/^(?:a|an|the|our|your|my)$/.test(words[rest]?.text ?? '')
  )
    return false
  for (let at = rest; at < tail && at < rest + reach; at++) {
    if (isFiniteVerb(words[at])) return false
    if (isPause(words[at])) return isFiniteVerb(words[at + 1])
  }
  return false
}

/** Without one, a number behind a name is an address or an age. */
function hasVerb({ reading: { words }, tail }: NamePlace, rest: number): boolean {
  if (startsClause(words, rest, tail)) return true
  return words.slice(rest, Math.min(tail, rest + reach)).some(isFiniteVerb)
}

function isQuestion(words: readonly Word[], from: number, tail: number): boolean {
  return isFiniteVerb(words[from + 1]) || (words[tail]?.text ?? '').startsWith('?')
}
