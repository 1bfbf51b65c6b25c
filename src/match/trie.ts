import {
  createReader,
  nextPart,
  type Part,
  type Pending,
  parsePattern,
  type Reader
} from './pattern.ts'
import { gapStep, type SlotTest, slotTest } from './slots.ts'
import type { State } from './states.ts'

/** A pattern of a phrase, read as far as texts lead into it. */
export interface PhrasePattern extends Pending {
  readonly phrase: number
  /** Its place among all patterns. */
  readonly order: number
  /** Its parts, once it matched. */
  parts: readonly Part[] | undefined
}

/**
 * One place in all patterns at once: those that begin alike share it. However many
 * ways lead through a part of a pattern, behind it they are in one place again.
 */
export interface TrieNode {
  readonly id: number
  /** The patterns that begin with the parts that lead here. */
  readonly patterns: readonly PhrasePattern[]
  /** Made when a text first comes here. */
  behind: Behind | undefined
}

/** What lies behind a node: the patterns that end there, and where each part leads. */
interface Behind {
  readonly ends: readonly PhrasePattern[]
  readonly nodes: ReadonlyMap<Part, TrieNode>
}

export interface SlotKind {
  readonly test: SlotTest
  /** How many words a gap takes at most; 0 for what is no gap. */
  readonly gap: number
}

/** All patterns of a list of phrases, compiled. */
export interface Matcher {
  readonly root: TrieNode
  readonly reader: Reader
  /** The words that patterns may name. */
  readonly named: WordSets
  /** The slots and the named sets of words of what was read of the patterns, as they are written. */
  readonly slots: Map<string, SlotKind>
  readonly sets: Map<string, ReadonlySet<string>>
  /** How many nodes there are so far, and the states that texts came to: each is made once. */
  nodes: number
  readonly states: Map<string, State>
}

/** Words of one meaning, by the name that patterns call them: `<set:hype>`. */
export type WordSets = ReadonlyMap<string, ReadonlySet<string>>

/** What the matcher needs of a phrase: its patterns. */
export interface Pattern {
  readonly match: string | readonly string[]
  /** True where it is known to be well-formed: it is read where a text leads to it, and no further. */
  readonly isProven?: boolean
}

/**
 * One trie for all phrases: matching costs the same for few as for many. It grows
 * where texts lead; here only the patterns that nobody has proven yet are read.
 *
 * @throws {Error} where such a pattern is malformed or names an unknown slot or set.
 */
export function compile(phrases: readonly Pattern[], named: WordSets = new Map()): Matcher {
  const patterns: PhrasePattern[] = []
  const root = { id: 0, patterns, behind: undefined }
  const taken = { slots: new Map(), sets: new Map(), states: new Map() }
  const matcher = { root, reader: createReader(), named, nodes: 1, ...taken }
  phrases.forEach(({ match, isProven }, phrase) => {
    for (const written of typeof match === 'string' ? [match] : match) {
      patterns.push({ phrase, written, order: patterns.length, end: 0, parts: undefined })
      if (isProven) continue
      parsePattern(written, matcher.reader)
      addTakers(matcher, written)
    }
  })
  return matcher
}

/** All parts of a pattern. */
export function partsOf({ reader }: Matcher, pattern: PhrasePattern): readonly Part[] {
  return (pattern.parts ??= parsePattern(pattern.written, reader))
}

/** Where the parts that follow a node lead. */
export function behind(matcher: Matcher, node: TrieNode): Behind {
  if (node.behind) return node.behind
  const ends: PhrasePattern[] = []
  const groups = new Map<Part, PhrasePattern[]>()
  for (const pattern of node.patterns) {
    // The parts before it led here: they are read.
    const part = nextPart(pattern, matcher.reader)
    addTakers(matcher, pattern.written)
    const group = part && groups.get(part)
    if (group) group.push(pattern)
    else if (part) groups.set(part, [pattern])
    else ends.push(pattern)
  }
  const nodes = new Map<Part, TrieNode>()
  for (const [part, patterns] of groups)
    nodes.set(part, { id: matcher.nodes++, patterns, behind: undefined })
  node.behind = { ends, nodes }
  return node.behind
}

/** What takes the words for the slots that were read last. */
function addTakers(matcher: Matcher, written: string): void {
  const { slots } = matcher.reader
  if (slots.size === 0) return
  for (const key of slots) addTaker(matcher, key, written)
  slots.clear()
}

function addTaker({ slots, sets, named }: Matcher, key: string, written: string): void {
  if (slots.has(key) || sets.has(key)) return
  const name = key.replace(/[<>]/g, '')
  const set = name.startsWith('set:') ? named.get(name.slice(4)) : undefined
  const gap = /^gap:([1-9]\d?)$/.exec(name)
  const test = gap ? gapStep : slotTest(name)
  if (set) sets.set(key, set)
  else if (test) slots.set(key, { test, gap: gap ? Number(gap[1]) : 0 })
  else throw new Error(`pattern \`${written}\`: \`${key}\` is not known`)
}
