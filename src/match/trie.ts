import { type Item, type ItemRange, parsePattern, type Route } from './pattern.ts'
import { gapStep, type SlotTest, slotTest, type WordSets } from './slots.ts'

/** One place in all patterns at once: those that begin alike share it. */
export interface TrieNode {
  readonly id: number
  /** By the folded text of the next word. */
  readonly literals: Map<string, TrieNode>
  readonly slots: Slot[]
  /** The phrases that end here. */
  readonly ends: End[]
  /** True behind a gap: different ways lead here over the same words. */
  readonly loose: boolean
}

export interface Slot {
  readonly key: string
  readonly test: SlotTest
  /** For a gap how often its test may be taken, from 0; else 1 and no less. */
  readonly gap: number
  readonly node: TrieNode
}

export interface End {
  readonly phrase: number
  readonly groups: readonly ItemRange[]
}

/** All patterns of a list of phrases, compiled. */
export interface Matcher {
  readonly root: TrieNode
}

/** What the matcher needs of a phrase: its patterns. */
export interface Pattern {
  readonly match: string | readonly string[]
}

/**
 * One trie for all phrases: matching costs the same for few as for many.
 *
 * @throws {Error} where a pattern is malformed or names an unknown slot or set.
 */
export function compile(phrases: readonly Pattern[], sets: WordSets = new Map()): Matcher {
  const builder = { sets, count: 0 }
  const root = makeNode(builder, false)
  phrases.forEach(({ match }, phrase) => {
    for (const pattern of typeof match === 'string' ? [match] : match)
      for (const route of parsePattern(pattern)) insert(builder, root, route, phrase, pattern)
  })
  return { root }
}

interface Builder {
  readonly sets: WordSets
  count: number
}

function insert(
  builder: Builder,
  root: TrieNode,
  { items, groups }: Route,
  phrase: number,
  pattern: string
): void {
  let node = root
  for (const item of items)
    node =
      item.type === 'literal'
        ? literalNode(builder, node, item)
        : slotNode(builder, node, item, pattern)
  if (node.ends.every((end) => end.phrase !== phrase)) node.ends.push({ phrase, groups })
}

function literalNode(builder: Builder, node: TrieNode, { key }: Item): TrieNode {
  const known = node.literals.get(key)
  if (known) return known
  const next = makeNode(builder, node.loose)
  node.literals.set(key, next)
  return next
}

function slotNode(builder: Builder, node: TrieNode, { key }: Item, pattern: string): TrieNode {
  const known = node.slots.find((slot) => slot.key === key)
  if (known) return known.node
  const gap = /^gap:([1-9]\d?)$/.exec(key)
  const test = gap ? gapStep : slotTest(key, builder.sets)
  if (!test) throw new Error(`pattern \`${pattern}\`: \`<${key}>\` is not known`)
  const next = makeNode(builder, node.loose || gap !== null)
  node.slots.push({ key, test, gap: gap ? Number(gap[1]) : 0, node: next })
  return next
}

function makeNode(builder: Builder, loose: boolean): TrieNode {
  return { id: builder.count++, literals: new Map(), slots: [], ends: [], loose }
}
