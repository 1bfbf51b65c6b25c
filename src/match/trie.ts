import { createReader, type Part, parsePattern } from './pattern.ts'
import { gapStep, type SlotTest, slotTest } from './slots.ts'
import type { State } from './states.ts'

/** A pattern of a phrase. */
export interface PhrasePattern {
  readonly phrase: number
  readonly parts: readonly Part[]
  /** Its place among all patterns. */
  readonly order: number
}

/**
 * One place in all patterns at once: those that begin alike share it. However many
 * ways lead through a part of a pattern, behind it they are in one place again.
 */
export interface TrieNode {
  readonly id: number
  /** How many parts lead here. */
  readonly depth: number
  /** The patterns that begin with them. */
  readonly patterns: readonly PhrasePattern[]
  /** Where each part leads: made when a text first comes here. */
  next: ReadonlyMap<Part, TrieNode> | undefined
}

export interface SlotKind {
  readonly test: SlotTest
  /** How many words a gap takes at most; 0 for what is no gap. */
  readonly gap: number
}

/** All patterns of a list of phrases, compiled. */
export interface Matcher {
  readonly root: TrieNode
  /** The slots and the named sets of words of the patterns, as they are written. */
  readonly slots: ReadonlyMap<string, SlotKind>
  readonly sets: ReadonlyMap<string, ReadonlySet<string>>
  /** How many nodes there are so far, and the states that texts came to: each is made once. */
  nodes: number
  readonly states: Map<string, State>
}

/** Words of one meaning, by the name that patterns call them: `<set:hype>`. */
export type WordSets = ReadonlyMap<string, ReadonlySet<string>>

/** What the matcher needs of a phrase: its patterns. */
export interface Pattern {
  readonly match: string | readonly string[]
}

/**
 * One trie for all phrases: matching costs the same for few as for many. It grows
 * where texts lead; here the patterns are only read.
 *
 * @throws {Error} where a pattern is malformed or names an unknown slot or set.
 */
export function compile(phrases: readonly Pattern[], sets: WordSets = new Map()): Matcher {
  const reader = createReader()
  const takers: Takers = { slots: new Map(), sets: new Map() }
  const patterns: PhrasePattern[] = []
  phrases.forEach(({ match }, phrase) => {
    for (const written of typeof match === 'string' ? [match] : match) {
      patterns.push({ phrase, parts: parsePattern(written, reader), order: patterns.length })
      for (const key of reader.slots) addTaker(takers, key, sets, written)
      reader.slots.clear()
    }
  })
  const root = { id: 0, depth: 0, patterns, next: undefined }
  return { root, ...takers, nodes: 1, states: new Map() }
}

/** Where the parts that follow a node lead. */
export function nextNodes(matcher: Matcher, node: TrieNode): ReadonlyMap<Part, TrieNode> {
  if (node.next) return node.next
  const groups = new Map<Part, PhrasePattern[]>()
  for (const pattern of node.patterns) {
    const part = pattern.parts[node.depth]
    const group = part && groups.get(part)
    if (group) group.push(pattern)
    else if (part) groups.set(part, [pattern])
  }
  const next = new Map<Part, TrieNode>()
  for (const [part, patterns] of groups)
    next.set(part, { id: matcher.nodes++, depth: node.depth + 1, patterns, next: undefined })
  node.next = next
  return next
}

interface Takers {
  readonly slots: Map<string, SlotKind>
  readonly sets: Map<string, ReadonlySet<string>>
}

function addTaker(
  { slots, sets: known }: Takers,
  key: string,
  sets: WordSets,
  written: string
): void {
  if (slots.has(key) || known.has(key)) return
  const name = key.replace(/[<>]/g, '')
  const set = name.startsWith('set:') ? sets.get(name.slice(4)) : undefined
  const gap = /^gap:([1-9]\d?)$/.exec(name)
  const test = gap ? gapStep : slotTest(name)
  if (set) known.set(key, set)
  else if (test) slots.set(key, { test, gap: gap ? Number(gap[1]) : 0 })
  else throw new Error(`pattern \`${written}\`: \`${key}\` is not known`)
}
