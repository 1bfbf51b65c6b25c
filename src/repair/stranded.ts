import type { Reading, Sentence } from '../reading.ts'
import { type Item, isContent } from './survivors.ts'

/** Soft marks from weak to strong; of two that meet, the stronger stays. */
const soft = [',', ';', '-', '–', '—', ':']
const stops = new Set(['.', '!', '?', '…', '...', '!!', '!!!', '??', '?!', '!?'])
const pairs = new Map([
  ['(', ')'],
  ['[', ']'],
  ['“', '”'],
  ['‘', '’'],
  ['«', '»'],
  ['"', '"']
])
/** Words that join a sentence to the one before it, and join nothing once that is gone. */
const connectors = new Set(['so', 'but', 'and', 'plus'])

/** The items of a sentence that nothing holds any more: marks at a seam, a connector after a deleted sentence. */
export function strandedItems(
  { sentences }: Reading,
  sentence: Sentence,
  items: readonly Item[],
  afterDeleted: boolean
): Item[] {
  const dropped = new Set<Item>()
  if (afterDeleted && sentence !== sentences[0])
    for (const item of connector(items, sentence)) dropped.add(item)
  const rest = (): Item[] => items.filter((item) => !dropped.has(item))
  if (sentence.begins && (dropped.size > 0 || items[0]?.word !== sentence.first))
    for (const item of openingMarks(rest())) dropped.add(item)
  for (const item of collisions(rest())) dropped.add(item)
  for (const item of closingMarks(rest(), sentence)) dropped.add(item)
  return [...dropped]
}

/** "So run like the wind.": the connector goes with its sentence, and where only it has stayed of that. */
function connector(items: readonly Item[], { first, last }: Sentence): Item[] {
  const at = items.findIndex(isContent)
  const item = items[at]
  if (!item || item.altered || !connectors.has(item.text.toLowerCase())) return []
  if (!items.slice(at + 1).some(isContent)) return items.length < last - first ? [item] : []
  const next = items[at + 1]
  return next?.text === ',' ? [item, next] : [item]
}

function openingMarks(items: readonly Item[]): Item[] {
  const dropped: Item[] = []
  for (const item of items) {
    if (item.type === 'emoji' || item.type === 'control' || item.type === 'break') continue
    if (item.type !== 'punctuation' || item.altered) break
    if (!soft.includes(item.text) && !stops.has(item.text)) break
    dropped.push(item)
  }
  return dropped
}

/** Marks that a cut brought together. */
function collisions(items: readonly Item[]): Item[] {
  const dropped: Item[] = []
  let before: Item | undefined
  for (const item of items) {
    if (before && isSeam(before, item) && isMark(before) && isMark(item)) {
      const loser = weaker(before, item)
      dropped.push(...loser)
      if (loser.includes(item)) continue
    }
    before = item
  }
  return dropped
}

function weaker(a: Item, b: Item): Item[] {
  if (pairs.get(a.text) === b.text) return [a, b]
  const isSoft = (item: Item): boolean => soft.includes(item.text)
  if (isSoft(a) && stops.has(b.text)) return [a]
  if (stops.has(a.text) && isSoft(b)) return [b]
  if (isSoft(a) && isSoft(b)) return soft.indexOf(a.text) >= soft.indexOf(b.text) ? [b] : [a]
  return stops.has(a.text) && stops.has(b.text) ? [b] : []
}

/** A comma, colon or dash that nothing follows. */
function closingMarks(items: readonly Item[], sentence: Sentence): Item[] {
  const last = items[items.length - 1]
  if (!last || last.word === sentence.last - 1 || last.altered) return []
  return soft.includes(last.text) && last.type === 'punctuation' ? [last] : []
}

/** True where words stood between the two. */
function isSeam(a: Item, b: Item): boolean {
  return a.word >= 0 && b.word >= 0 && b.word - a.word > 1
}

function isMark(item: Item): boolean {
  return item.type === 'punctuation' && !item.altered
}
