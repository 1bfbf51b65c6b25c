import { isClosing, isStop } from '../language/closing-marks.ts'
import type { FoundFact, Reading, Sentence, Word } from '../reading.ts'
import { literalKey } from './literal-key.ts'
import type { Scan } from './slots.ts'
import type { End, Matcher, TrieNode } from './trie.ts'

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

/** Counts the places of the trie that a search came to. */
export interface Meter {
  steps: number
}

/** From one word at most so many places are tried; patterns that are not all gaps stay far below. */
const mostSteps = 2000

/** A way into the trie: where it stands in pattern and text, and where it came from. */
interface Step {
  readonly node: TrieNode
  readonly at: number
  readonly before: Step | undefined
}

/** All ways from one word on, in the order in which they were found. */
interface Search {
  readonly scan: Scan
  readonly start: number
  readonly queue: Step[]
  seen: Set<number> | undefined
}

interface Found {
  readonly end: End
  readonly step: Step
}

/**
 * Every match of every phrase, by first word, then by phrase. Of the matches of one
 * phrase from one word only the longest is given. A match stays in its sentence.
 */
export function match({ root }: Matcher, reading: Reading, meter?: Meter): Match[] {
  const facts = new Map(reading.facts.map((fact) => [fact.first, fact]))
  const matches: Match[] = []
  for (const sentence of reading.sentences) {
    const scan = scanOf(reading.words, facts, sentence)
    for (let start = scan.first; start < scan.last; start++)
      if (reading.words[start]?.type !== 'break') matchFrom(root, scan, start, matches, meter)
  }
  return matches
}

function matchFrom(
  root: TrieNode,
  scan: Scan,
  start: number,
  matches: Match[],
  meter?: Meter
): void {
  const search: Search = { scan, start, queue: [], seen: undefined }
  let found: Map<number, Found> | undefined
  let step: Step | undefined = { node: root, at: start, before: undefined }
  for (let taken = 0; step && taken < mostSteps; step = search.queue[taken++]) {
    if (meter) meter.steps++
    for (const end of step.node.ends) {
      found ??= new Map()
      const best = found.get(end.phrase)
      if (!best || step.at > best.step.at) found.set(end.phrase, { end, step })
    }
    advance(search, step)
  }
  if (found) matches.push(...[...found.values()].map(toMatch(scan, start)).sort(byPhrase))
}

/** The next steps: over the next word, over what a slot takes. */
function advance(search: Search, step: Step): void {
  const { scan } = search
  const { words, slots } = step.node
  const at = skipBreaks(scan, step.at)
  if (words && at < scan.last) {
    const next = words.get(literalKey(scan.words[at] as Word) ?? '')
    if (next) for (const node of next) enqueue(search, node, at + 1, step)
  }
  for (const { test, gap, node } of slots) {
    if (gap > 0) enqueue(search, node, step.at, step)
    for (let to = at, taken = 0; to >= 0 && taken < Math.max(gap, 1); taken++) {
      to = test(scan, skipBreaks(scan, to))
      if (to >= 0 && to <= scan.last) enqueue(search, node, to, step)
    }
  }
}

/** Behind a gap each place is entered once, by the shortest gap that leads there. */
function enqueue(search: Search, node: TrieNode, at: number, before: Step): void {
  if (node.loose) {
    const place = node.id * 2 ** 26 + (at - search.start)
    search.seen ??= new Set()
    if (search.seen.has(place)) return
    search.seen.add(place)
  }
  search.queue.push({ node, at, before })
}

/** A line break inside a sentence is only where its line was wrapped. */
function skipBreaks({ words, last }: Scan, index: number): number {
  let at = index
  while (at < last && words[at]?.type === 'break') at++
  return at
}

function toMatch(scan: Scan, start: number): (found: Found) => Match {
  return ({ end, step }) => {
    const places: number[] = []
    for (let at: Step | undefined = step; at; at = at.before) places.push(at.at)
    places.reverse()
    const groups = end.groups.map(({ from, to }) => {
      const last = places[to] as number
      return { first: Math.min(skipBreaks(scan, places[from] as number), last), last }
    })
    return { phrase: end.phrase, first: start, last: step.at, groups }
  }
}

function byPhrase(a: Match, b: Match): number {
  return a.phrase - b.phrase
}

function scanOf(
  words: readonly Word[],
  facts: ReadonlyMap<number, FoundFact>,
  { first, last }: Sentence
): Scan {
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
