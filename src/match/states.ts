import type { Part } from './pattern.ts'
import { behind, type Matcher, type PhrasePattern, type SlotKind, type TrieNode } from './trie.ts'

/** All places of all patterns that one way through a text comes to at once. */
export interface State {
  /** The patterns that end here. */
  readonly ends: readonly PhrasePattern[]
  /** Where a word leads, by `literalKey`. */
  readonly words: ReadonlyMap<string, Lead>
  /** Where what a slot takes leads. */
  readonly slots: readonly SlotLead[]
}

/** What is taken, by the keys of the items that take it, and where that leads. */
export interface Lead {
  keys: readonly string[]
  readonly places: Place[]
  /** The places as a state: made when a text first comes to it. */
  state: State | undefined
}

export interface SlotLead extends Lead, SlotKind {}

/** Parts still to be taken, and the node behind them. */
interface Place {
  readonly parts: readonly Part[]
  readonly node: TrieNode
}

/** More states than this are no use of one kind of text: they are made anew. */
const mostStates = 20_000

export function firstState(matcher: Matcher): State {
  if (matcher.states.size > mostStates) matcher.states.clear()
  return stateAt(matcher, [{ parts: [], node: matcher.root }])
}

/** The state that a lead comes to. */
export function stateBehind(matcher: Matcher, lead: Lead): State {
  return (lead.state ??= stateAt(matcher, lead.places))
}

function stateAt(matcher: Matcher, places: readonly Place[]): State {
  const name = places.map(nameOf).join()
  const known = matcher.states.get(name)
  if (known) return known
  const state = layOut(matcher, places)
  matcher.states.set(name, state)
  return state
}

function nameOf({ parts, node }: Place): string {
  if (parts.length === 0) return `>${node.id}`
  return `${parts.map(({ id }) => id).join('.')}>${node.id}`
}

/** Goes through choices and past what may be left out, to the items that come next. */
function layOut(matcher: Matcher, places: readonly Place[]): State {
  const layout: Layout = { ends: [], words: new Map(), slots: new Map(), open: [...places] }
  const entered = new Set<string | TrieNode>()
  for (const place of layout.open) {
    const { node, parts } = place
    const name = parts.length === 0 ? node : nameOf(place)
    if (entered.has(name)) continue
    entered.add(name)
    const [first] = parts
    if (first) lay(matcher, layout, first, { parts: parts.slice(1), node })
    else {
      const { ends, nodes } = behind(matcher, node)
      layout.ends.push(...ends)
      for (const [part, next] of nodes) lay(matcher, layout, part, { parts: [], node: next })
    }
  }
  return { ends: layout.ends, words: layout.words, slots: [...layout.slots.values()] }
}

interface Layout {
  readonly ends: PhrasePattern[]
  readonly words: Map<string, Lead>
  readonly slots: Map<string, SlotLead>
  /** The places, and those that lie behind a choice or what may be left out. */
  readonly open: Place[]
}

/** Lays out a part that leads to `place`. */
function lay(matcher: Matcher, { words, slots, open }: Layout, part: Part, place: Place): void {
  if (part.type === 'choice') {
    for (const option of part.options)
      open.push({ parts: [...option, ...place.parts], node: place.node })
    return
  }
  const { key } = part
  const keys = [key]
  for (const word of matcher.sets.get(key) ?? part.words) {
    const lead = words.get(word)
    if (lead) add(lead, key, place)
    else words.set(word, { keys, places: [place], state: undefined })
  }
  const slot = matcher.slots.get(key)
  const lead = slots.get(key)
  if (lead) add(lead, key, place)
  else if (slot) slots.set(key, { ...slot, keys, places: [place], state: undefined })
}

function add(lead: Lead, key: string, place: Place): void {
  if (!lead.keys.includes(key)) lead.keys = [...lead.keys, key]
  lead.places.push(place)
}
