import type { Reading, Word } from '../../../reading.ts'

/** Words before a clock that say that it runs, up to the clock itself. */
const leads: readonly RegExp[] = [
  /(?:^| )(?:(?:the|our|your|this|a) )?(?:(?:[a-z]+ )?(?:clock|timer|countdown|stopwatch|hourglass|ticker)(?:'s)?|countdown timer)(?: (?:is|has|on|now|already|still|keeps|just|reads|says|shows|stands|started|begun|running|ticking|counting|going|down|out|away|left|to|save|this|our|the|price|offer|deal|sale|rate|remaining|starts|begins))*$/,
  /(?:^| )(?:(?:tick ?,? ?tock|tick-tock)(?: ?,? (?:tick ?,? ?tock|tick-tock))*|(?:counting|going|ticking) down|still counting)$/,
  /(?:^| )(?:(?:your|the|only) )?time (?:left|remaining|to go)(?: (?:to|on|at|for|in|this|our|the|your|offer|price|deal|sale|rate|save|order|book|buy|claim|shop|checkout))*$/,
  /(?:^| )(?:remaining|left) time$/
]
/** What is said to end when the clock does; the verb is the first group. */
const ends =
  /(?:^| )((?:ends|ending|closes|closing|expires|expiring|finishes|finishing|stops|stopping|disappears|vanishes|self-destructs|runs out|lapses|evaporates|gone|over) (?:in|within)(?: (?:just|only|exactly))?)$/
/** A bare count before `left`. */
const counts =
  /(?:^| )(?:(?:you've|we've|there's|there are|there is|you have|we have)(?: only| just| still)?(?: got)?(?: only| just)?|only|just|still)$/

const counting =
  /^(?:is |are )?(?:still )?(?:left |remaining |remain |remains )?(?:and (?:counting(?: down)?|falling(?: fast)?|dropping(?: fast)?|ticking(?: down)?|shrinking|sinking|going down|it's (?:already )?(?:moving|ticking|falling|running))|on the (?:clock|timer|countdown|meter|scoreboard))(?: |$)/
const tails: readonly RegExp[] = [
  counting,
  /^(?:is |are )?(?:left|remaining|remain|remains|to go|to spare)(?: |$)/,
  /^(?:until|till|before) /
]

/** What stands around a clock and belongs to it. */
export interface ClockCues {
  /** First word of the cue before the clock; the clock's own where there is none. */
  readonly first: number
  /** Word after the cue behind it. */
  readonly last: number
  readonly lead: 'clock' | 'ends' | 'count' | 'none'
  readonly tail: 'clock' | 'left' | 'until' | 'none'
}

const reach = 12

/** The cues around the words from `first` to `last`, within `from` and `to`. */
export function clockCues(
  words: readonly Word[],
  { first, last }: { readonly first: number; readonly last: number },
  { from, to }: { readonly from: number; readonly to: number }
): ClockCues {
  const before = leadBefore(words, first, from)
  const behind = written(words, last, Math.min(to, last + reach))
  const match = tails.map((tail) => tail.exec(behind)?.[0]?.trim()).find((found) => found)
  const tail = match === undefined ? 'none' : tailOf(match)
  const isTaken = tail === 'left' || tail === 'clock'
  return { ...before, last: last + (isTaken ? wordsIn(match ?? '') : 0), tail }
}

function tailOf(text: string): ClockCues['tail'] {
  if (counting.test(text)) return 'clock'
  return /^(?:until|till|before)/.test(text) ? 'until' : 'left'
}

/** True where the words from `from` to `to` say of a clock that it runs: "The countdown's on". */
export function saysClockRuns(words: readonly Word[], from: number, to: number): boolean {
  const text = written(words, from, Math.min(to, from + reach))
  return leads.some((lead) => lead.exec(text)?.[0] === text)
}

function leadBefore(
  words: readonly Word[],
  first: number,
  from: number
): Pick<ClockCues, 'first' | 'lead'> {
  let end = first
  while (end > from && isBetween(words[end - 1] as Word)) end--
  let start = end
  while (start > from && end - start < reach && !isParting(words, start - 1)) start--
  const text = written(words, start, end)
  const clock = leads.map((lead) => lead.exec(text)?.[0]?.trim()).find((found) => found)
  if (clock) return { first: end - wordsIn(clock), lead: 'clock' }
  const ending = ends.exec(text)?.[1]
  if (ending) return { first: end - wordsIn(ending), lead: 'ends' }
  const count = end === first ? counts.exec(text)?.[0]?.trim() : undefined
  return count ? { first: end - wordsIn(count), lead: 'count' } : { first, lead: 'none' }
}

/** Marks and pictures between "time left" and the digits. */
function isBetween({ type, text }: Word): boolean {
  return type === 'emoji' || type === 'break' || /^(?:[:,–—[-]|…|\.\.\.|--)$/.test(text)
}

/** A mark that ends the clause before a cue; the comma of "tick, tock" does not. */
function isParting(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word
  if (word.text === ',' && /^(?:tick|tock|tick-tock)$/.test(words[at - 1]?.text ?? '')) return false
  return word.type !== 'word' && word.type !== 'number' && word.type !== 'token'
}

function written(words: readonly Word[], from: number, to: number): string {
  let text = ''
  for (let at = from; at < to; at++) text += `${at > from ? ' ' : ''}${words[at]?.text || '\uFFFC'}`
  return text
}

function wordsIn(text: string): number {
  return text.split(' ').length
}

const longestLabel = 10
const shown =
  /^(?:countdown|clock|clock's|timer|timer's|ticker|stopwatch|counter|meter|watch|counting|numbers|digits|seconds|count)$/

/** "Watch the ticker: 5… 4…": a label that names the clock, and no fact. */
export function showsClock({ words, facts }: Reading, from: number, to: number): boolean {
  if (to - from > longestLabel || facts.some(({ first }) => first >= from && first < to))
    return false
  return words.slice(from, to).some(({ text }) => shown.test(text))
}
