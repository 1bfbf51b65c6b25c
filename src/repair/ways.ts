import { type BranchBlock, branchBlocks } from '../language/branches.ts'
import type { Slot } from '../passage.ts'
import type { Reading } from '../reading.ts'
import type { Replacement } from '../transform.ts'
import { type CausedCut, type Part, partsOf } from './parts.ts'
import {
  type Flaw,
  flawsAtEnd,
  type Item,
  isSamePlace,
  keyOf,
  type Place,
  start,
  step
} from './place.ts'

/** One way through the branches up to a place: where its reader is, before the cuts and after them. */
export interface Way {
  readonly before: Place
  readonly after: Place
  /** What caused the difference between the two. */
  readonly causes: readonly number[]
  /**
   * Set for a way back into a block that repeats, from wherever it ended: no fault is
   * seen on it, but what it may need stays.
   */
  readonly isAgain?: boolean
}

const behindWord = step(start, { type: 'token', text: '' }, [])

/** Into a block from its own end, within a sentence: what is needed there is needed most. */
const again: Way = { before: behindWord, after: behindWord, causes: [], isAgain: true }

/** What reads badly behind a place on one way, and did not before the cuts. */
export interface Fault {
  readonly flaw: Flaw
  readonly way: Way
  readonly causes: readonly number[]
}

/** A block that was read to its end: the ways into it, and those that come out of each branch. */
export interface PassedBlock {
  readonly block: BranchBlock
  readonly entry: readonly Way[]
  readonly ends: readonly (readonly Way[])[]
}

/** A part of the text and the ways that lead to it. */
export interface Sight {
  readonly part: Part
  readonly ways: readonly Way[]
  readonly faults: readonly Fault[]
  /** The block whose closing token is the word before. */
  readonly passed: PassedBlock | undefined
}

/** More ways than this that differ at one place are no copy. */
const maxWays = 64

/**
 * Reads a passage along all ways through its branches at once, as the `earlier` cuts
 * left it and as the `cuts` leave it, and tells `visit` of each word with the ways that
 * lead to it and what is wrong there only now. Both are sorted and disjoint. Ways that
 * come to the same are one, so that time grows linearly with the text.
 *
 * @returns what is wrong at the end; nothing where there are too many ways to tell
 */
export function readWays(
  reading: Reading,
  cuts: readonly CausedCut[],
  earlier: readonly Replacement[],
  visit: (sight: Sight) => void
): Fault[] | undefined {
  const blocks = branchBlocks(reading.words)
  const frames = new Map<BranchBlock, Frame>()
  let ways: readonly Way[] = [{ before: start, after: start, causes: [] }]
  const lastCut = Math.max(...[cuts, earlier].map((list) => list[list.length - 1]?.end ?? 0))
  let passed: PassedBlock | undefined
  let index = 0
  for (const part of partsOf(reading, cuts, earlier)) {
    const faults: Fault[] = []
    const next = ways.map((way) => readPart(way, part, faults))
    visit({ part, ways, faults, passed })
    ways = next
    if (!part.word) continue
    const block = blocks.get(index)
    passed = block && index === block.close ? passedAt(block, ways, frames) : undefined
    if (block) ways = unique(passControl(block, index, ways, frames))
    index++
    if (ways.length > maxWays) return undefined
    if (part.start >= lastCut && block && isSettled(ways, frames)) return []
  }
  const last = unique([...ways, ...[...frames.values()].flatMap(({ exits }) => exits.flat())])
  return last.flatMap((way) => faultsAtEnd(way, reading.passage.slot))
}

/** In how many blocks within each other it is looked at once at each of their tokens. */
const maxFrames = 16

/** True where all ways read as they did: without another cut they go on like that. */
function isSettled(ways: readonly Way[], frames: ReadonlyMap<BranchBlock, Frame>): boolean {
  const isSame = ({ before, after }: Way): boolean => before === after
  if (frames.size > maxFrames || !ways.every(isSame)) return false
  for (const { entry, exits } of frames.values())
    if (!entry.every(isSame) || !exits.every((end) => end.every(isSame))) return false
  return true
}

interface Frame {
  readonly entry: readonly Way[]
  /** The ways at the end of each branch so far. */
  readonly exits: (readonly Way[])[]
}

function passedAt(
  block: BranchBlock,
  ways: readonly Way[],
  frames: ReadonlyMap<BranchBlock, Frame>
): PassedBlock | undefined {
  const frame = frames.get(block)
  return frame && { block, entry: frame.entry, ends: [...frame.exits, ways] }
}

function passControl(
  block: BranchBlock,
  at: number,
  ways: readonly Way[],
  frames: Map<BranchBlock, Frame>
): Way[] {
  if (at === block.open) frames.set(block, { entry: ways, exits: [] })
  const frame = frames.get(block)
  if (!frame || at === block.open) return block.repeats ? [...ways, again] : [...ways]
  if (at !== block.close) {
    frame.exits.push(ways)
    return [...frame.entry]
  }
  frames.delete(block)
  return [...ways, ...frame.exits.flat(), ...(block.otherwise ? [] : frame.entry)]
}

function unique(ways: readonly Way[]): Way[] {
  if (ways.length < 2) return [...ways]
  const byKey = new Map<string, Way>()
  for (const way of ways) {
    const key = `${keyOf(way.before)}/${keyOf(way.after)}/${way.isAgain}`
    if (!byKey.has(key)) byKey.set(key, way)
  }
  return [...byKey.values()]
}

function readPart(way: Way, part: Part, faults: Fault[]): Way {
  if (way.isAgain) {
    const place = readItems(way.after, part.after, [])
    return { ...way, before: place, after: place }
  }
  if (way.before === way.after && part.causes.length === 0) {
    const place = readItems(way.before, part.before, [])
    return place === way.before ? way : { before: place, after: place, causes: [] }
  }
  const had: Flaw[] = []
  const has: Flaw[] = []
  const before = readItems(way.before, part.before, had)
  const after = readItems(way.after, part.after, has)
  const causes = isChange(part, way) ? part.causes : way.causes
  if (isRaised(way, part)) has.push('capital')
  if (isJoined(way, part)) has.push('joined')
  if (way.before.small && has.includes('small-start')) had.push('small-start')
  for (const flaw of newOnes(had, has)) faults.push({ flaw, way, causes })
  return isSamePlace(before, after)
    ? { before, after: before, causes: [] }
    : { before, after, causes }
}

/** True where a part is what makes the difference: a space only where nothing else does. */
function isChange({ word, causes }: Part, way: Way): boolean {
  return causes.length > 0 && (word !== undefined || way.causes.length === 0)
}

function readItems(place: Place, items: readonly Item[], flaws: Flaw[]): Place {
  return items.reduce((at, item) => step(at, item, flaws), place)
}

function newOnes(had: readonly Flaw[], has: readonly Flaw[]): Flaw[] {
  const left = [...had]
  return has.filter((flaw) => {
    const at = left.indexOf(flaw)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

/** A small letter became a capital within a sentence. */
function isRaised({ after: { opening, last } }: Way, { before, after }: Part): boolean {
  const [old, text] = [before, after].map(
    (items) => items.find(({ type }) => type === 'word')?.text ?? ''
  )
  if (opening || last === 'joint' || last === 'open' || last === 'emoji') return false
  return /^\p{Ll}/u.test(old ?? '') && /^(?!\p{Ll})\p{L}/u.test(text ?? '')
}

/** What stood between two phrases on two sides of a control token is gone: they would be read as one. */
function isJoined({ before, after }: Way, part: Part): boolean {
  const isContent = part.after.some(({ type }) => isRead(type))
  if (!isContent || !after.crossed || !/^(?:word|an?)$/.test(after.last)) return false
  return /^(?:stop|bang|joint|emoji)$/.test(before.last) && part.before.some((i) => isRead(i.type))
}

function isRead(type: Item['type']): boolean {
  return type === 'word' || type === 'number' || type === 'token' || type === 'image'
}

function faultsAtEnd(way: Way, slot: Slot): Fault[] {
  const flaws = newOnes(flawsAtEnd(way.before), flawsAtEnd(way.after))
  if (isSentence(slot) && isUnstopped(way)) flaws.push('end')
  return flaws.map((flaw) => ({ flaw, way, causes: way.causes }))
}

/** In a heading or on a button a closing mark is no loss. */
function isSentence(slot: Slot): boolean {
  return slot === 'body' || slot === 'footer'
}

/** A closing mark is gone, and what stood before it not. */
function isUnstopped({ before, after }: Way): boolean {
  return /^(?:stop|bang)$/.test(before.last) && /^(?:word|an?)$/.test(after.last)
}
