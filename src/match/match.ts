import { isClosing, isStop } from '../language/closing-marks.ts'
import type { FoundFact, Reading, Sentence, Word } from '../reading.ts'
import { groupsOf } from './groups.ts'
import { literalKey } from './literal-key.ts'
import type { Scan } from './slots.ts'
import { firstState, type Lead, type State, stateBehind } from './states.ts'
import { type Matcher, type PhrasePattern, partsOf } from './trie.ts'

/** Words from `first` up to the word before `last`. */
export interface WordRange {
  readonly first: number
  readonly last: number
}

/** Where a phrase's pattern matched. */
export interface Match extends WordRange {
  /** Its place in the list that was compiled. */
  readonly phrase: number
  /** What each group of the pattern took; empty (`first === last`) where it was left out. */
  readonly groups: readonly WordRange[]
}

const noKeys: readonly string[] = []

/** Counts the places of the trie that a search came to. */
export interface Meter {
  steps: number
}

/** From one word at most so many places are tried; patterns that are not all gaps stay far below. */
const mostSteps = 2000

/** A way into the patterns: where it stands in them and in the text, and how it came there. */
interface Way {
  readonly state: State
  readonly at: number
  /** The keys of the items that take what was taken last. */
  readonly keys: readonly string[]
  /** How many items were taken. */
  readonly items: number
  readonly before: Way | undefined
}

/** All ways from one word on, those over fewer items first. */
interface Search {
  readonly matcher: Matcher
  readonly scan: Scan
  /** The words by `literalKey`; empty for what only a slot can take. */
  readonly keys: readonly string[]
  /** Absent where nothing leads on. */
  queue: Way[] | undefined
  /** Where in the text the ways to a state stand. */
  seen: Map<State, number[]> | undefined
}

interface Found {
  readonly pattern: PhrasePattern
  readonly way: Way
}

/**
 * Every match of every phrase, by first word, then by phrase. Of the matches of one
 * phrase from one word only the longest is given; of equal ones that over the fewest
 * items, then that of the pattern named first. A match stays in its sentence.
 */
export function match(matcher: Matcher, reading: Reading, meter?: Meter): Match[] {
  const facts = new Array<FoundFact | undefined>(reading.words.length)
  for (const fact of reading.facts) facts[fact.first] = fact
  const keys = reading.words.map((word) => literalKey(word) ?? '')
  const state = firstState(matcher)
  const matches: Match[] = []
  for (const sentence of reading.sentences) {
    const scan = scanOf(reading.words, facts, sentence)
    for (let start = scan.first; start < scan.last; start++) {
      if (reading.words[start]?.type === 'break') continue
      const search: Search = { matcher, scan, keys, queue: undefined, seen: undefined }
      const way = { state, at: start, keys: noKeys, items: 0, before: undefined }
      const found = explore(search, way, meter)
      if (found) matches.push(...[...found.values()].map(toMatch(matcher, scan)).sort(byPhrase))
    }
  }
  return matches
}

/** The longest match of each phrase; undefined where there is none. */
function explore(search: Search, start: Way, meter?: Meter): Map<number, Found> | undefined {
  let found: Map<number, Found> | undefined
  let way: Way | undefined = start
  for (let taken = 0; way && taken < mostSteps; way = search.queue?.[taken++]) {
    if (meter) meter.steps++
    for (const pattern of way.state.ends) {
      found ??= new Map()
      const best = found.get(pattern.phrase)
      if (!best || isBetter({ pattern, way }, best)) found.set(pattern.phrase, { pattern, way })
    }
    advance(search, way)
  }
  return found
}

function isBetter(a: Found, b: Found): boolean {
  if (a.way.at !== b.way.at) return a.way.at > b.way.at
  if (a.way.items !== b.way.items) return a.way.items < b.way.items
  return a.pattern.order < b.pattern.order
}

/** The next ways: over the next word, over what a slot takes. */
function advance(search: Search, way: Way): void {
  const { scan, keys } = search
  const { words, slots } = way.state
  const at = skipBreaks(scan, way.at)
  const next = at < scan.last ? words.get(keys[at] as string) : undefined
  if (next) enqueue(search, next, at + 1, way)
  for (const slot of slots) {
    const { test, gap } = slot
    if (gap > 0) enqueue(search, slot, way.at, way)
    for (let to = at, taken = 0; to >= 0 && taken < Math.max(gap, 1); taken++) {
      to = test(scan, skipBreaks(scan, to))
      if (to >= 0 && to <= scan.last) enqueue(search, slot, to, way)
    }
  }
}

/** A state that different ways lead to is entered once, by the shortest way. */
function enqueue(search: Search, lead: Lead, at: number, before: Way): void {
  const state = stateBehind(search.matcher, lead)
  if (!leadsOn(search, state, at)) return
  search.seen ??= new Map()
  search.queue ??= []
  const places = search.seen.get(state)
  if (places?.includes(at)) return
  if (places) places.push(at)
  else search.seen.set(state, [at])
  search.queue.push({ state, at, keys: lead.keys, items: before.items + 1, before })
}

/** True where a pattern ends, or may go on. */
function leadsOn({ scan, keys }: Search, { ends, slots, words }: State, at: number): boolean {
  if (ends.length > 0 || slots.length > 0) return true
  const next = skipBreaks(scan, at)
  return next < scan.last && words.has(keys[next] as string)
}

/** A line break inside a sentence is only where its line was wrapped. */
function skipBreaks({ words, last }: Scan, index: number): number {
  let at = index
  while (at < last && words[at]?.type === 'break') at++
  return at
}

function toMatch(matcher: Matcher, scan: Scan): (found: Found) => Match {
  return ({ pattern, way }) => {
    const ways: Way[] = []
    for (let at: Way | undefined = way; at; at = at.before) ways.push(at)
    ways.reverse()
    const keys = ways.slice(1).map((one) => one.keys)
    const groups = groupsOf(partsOf(matcher, pattern), keys).map(({ from, to }) => {
      const last = (ways[to] as Way).at
      return { first: Math.min(skipBreaks(scan, (ways[from] as Way).at), last), last }
    })
    return { phrase: pattern.phrase, first: (ways[0] as Way).at, last: way.at, groups }
  }
}

function byPhrase(a: Match, b: Match): number {
  return a.phrase - b.phrase
}

function scanOf(words: readonly Word[], facts: Scan['facts'], { first, last }: Sentence): Scan {
  let head = first
  while (head < last && isAround(words[head] as Word)) head++
  let tail = last
  while (tail > head && isAfter(words[tail - 1] as Word)) tail--
  return { words, facts, first, last, head, tail }
}

function isAround({ type }: Word): boolean {
  return type === 'punctuation' || type === 'emoji' || type === 'image' || type === 'break'
}

function isAfter(word: Word): boolean {
  return (
    word.type === 'emoji' ||
    word.type === 'image' ||
    word.type === 'break' ||
    isStop(word) ||
    isClosing(word)
  )
}
