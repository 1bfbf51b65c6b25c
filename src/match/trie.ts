import { type ItemRange, parsePattern, type Route } from './pattern.ts'
import { gapStep, type SlotTest, slotTest, type WordSets } from './slots.ts'

/** One place in all patterns at once: those that begin alike share it. */
export interface TrieNode {
  readonly id: number
  /** The item that leads here: its words, or its slot. */
  readonly key: string
  /** Where the next word leads, by `literalKey`: alone, and as one of several. Absent where none leads on. */
  words: Map<string, TrieNode[]> | undefined
  readonly slots: Slot[]
  /** The phrases that end here. */
  readonly ends: End[]
  /** True behind a gap: different ways lead here over the same words. */
  readonly loose: boolean
}

export interface Slot {
  readonly test: SlotTest
  /** How many words a gap takes at most; 0 for what is no gap. */
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
  const root = makeNode(builder, '', false)
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
      item.type === 'words'
        ? wordsNode(builder, node, item.words)
        : slotNode(builder, node, item.key, pattern)
  if (node.ends.every((end) => end.phrase !== phrase)) node.ends.push({ phrase, groups })
}

function wordsNode(builder: Builder, node: TrieNode, words: readonly string[]): TrieNode {
  const key = words.length === 1 ? (words[0] as string) : words.join(' ')
  node.words ??= new Map()
  const known = node.words.get(words[0] as string)?.find((next) => next.key === key)
  if (known) return known
  const next = makeNode(builder, key, node.loose)
  for (const word of words) {
    const nodes = node.words.get(word)
    if (nodes) nodes.push(next)
    else node.words.set(word, [next])
  }
  return next
}

function slotNode(builder: Builder, node: TrieNode, name: string, pattern: string): TrieNode {
  const known = node.slots.find((slot) => slot.node.key === name)
  if (known) return known.node
  const gap = /^gap:([1-9]\d?)$/.exec(name)
  const test = gap ? gapStep : slotTest(name, builder.sets)
  if (!test) throw new Error(`pattern \`${pattern}\`: \`<${name}>\` is not known`)
  const next = makeNode(builder, name, node.loose || gap !== null)
  node.slots.push({ test, gap: gap ? Number(gap[1]) : 0, node: next })
  return next
}

function makeNode(builder: Builder, key: string, loose: boolean): TrieNode {
  return { id: builder.count++, key, words: undefined, slots: [], ends: [], loose }
}
