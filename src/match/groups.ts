import type { Part } from './pattern.ts'

/** Items from `from` up to the one before `to`. Empty for a group that is left out. */
export interface ItemRange {
  readonly from: number
  readonly to: number
}

/**
 * For each group of a pattern, in order, the items it takes on a way through it of which
 * only the possible items are known, by their keys. Of several such ways it is
 * that of the earlier alternatives.
 */
export function groupsOf(
  pattern: readonly Part[],
  keys: readonly (readonly string[])[]
): ItemRange[] {
  let ways: readonly Way[] = start(0)
  let base = 0
  for (const part of pattern) {
    ways = further(ways, part, keys, base)
    base += part.groups
  }
  const found = new Array<ItemRange>(base).fill({ from: 0, to: 0 })
  const way = ways.find(({ end }) => end === keys.length)
  for (const { group, from, to } of way?.taken ?? []) found[group] = { from, to }
  return found
}

interface Way {
  /** The item after the last it takes. */
  readonly end: number
  readonly taken: readonly Taken[]
}

/** The items that a group takes. */
interface Taken extends ItemRange {
  readonly group: number
}

function start(end: number): Way[] {
  return [{ end, taken: [] }]
}

/** The ways that go on through a part, whose groups are counted from `base`. */
function further(
  ways: readonly Way[],
  part: Part,
  keys: readonly (readonly string[])[],
  base: number
): Way[] {
  const longer: Way[] = []
  for (const { end: from, taken } of ways)
    for (const next of waysFrom(from, part, keys, part.isGroup ? base + 1 : base)) {
      const own = part.isGroup ? [{ group: base, from, to: next.end }] : []
      longer.push({ end: next.end, taken: [...taken, ...next.taken, ...own] })
    }
  return longer
}

function waysFrom(
  from: number,
  part: Part,
  keys: readonly (readonly string[])[],
  base: number
): Way[] {
  if (part.type === 'item') return keys[from]?.includes(part.key) ? start(from + 1) : []
  const ways: Way[] = []
  let at = base
  for (const option of part.options) {
    let within = start(from)
    for (const inner of option) {
      within = further(within, inner, keys, at)
      at += inner.groups
    }
    ways.push(...within)
  }
  return ways
}
