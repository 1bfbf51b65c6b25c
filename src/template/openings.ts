/** Things that begin with a text of their own, ready to be looked up at every place of a source. */
export interface Openings<Item> {
  /** By the code of a character: whether something begins with it. */
  readonly firsts: Uint8Array
  /** By the codes of two characters of ASCII: whether something begins with both, or with the first alone. */
  readonly pairs: Uint8Array
  /** What begins with these two characters or with the first alone, in the order it was given. */
  starting(first: number, second: number): readonly Item[]
}

const codes = 65_536
const ascii = 128

/** @param stops characters of ASCII at which something else may begin */
export function openingsOf<Item extends { readonly open: string }>(
  items: readonly Item[],
  stops = ''
): Openings<Item> {
  const firsts = new Uint8Array(codes)
  const pairs = new Uint8Array(ascii * ascii)
  for (const stop of stops) {
    const first = stop.charCodeAt(0)
    firsts[first] = 1
    pairs.fill(1, first * ascii, (first + 1) * ascii)
  }
  const alone = new Map<number, readonly Item[]>()
  const together = new Map<number, readonly Item[]>()
  for (const [first, list] of groupByFirst(items)) {
    const short = list.filter(({ open }) => open.length === 1)
    firsts[first] = 1
    alone.set(first, short)
    if (short.length > 0 && first < ascii) pairs.fill(1, first * ascii, (first + 1) * ascii)
    const seconds = list.flatMap(({ open }) => (open.length > 1 ? [open.charCodeAt(1)] : []))
    for (const second of new Set(seconds)) {
      if (first < ascii && second < ascii) pairs[first * ascii + second] = 1
      const begin = ({ open }: Item): boolean => open.length === 1 || open.charCodeAt(1) === second
      together.set(first * codes + second, list.filter(begin))
    }
  }
  const starting = (first: number, second: number): readonly Item[] =>
    together.get(first * codes + second) ?? alone.get(first) ?? []
  return { firsts, pairs, starting }
}

/**
 * The first place at or after `from` where something may begin, or where the character
 * with the code `also` stands; otherwise the length of the source.
 */
export function nextStart<Item>(
  { firsts, pairs }: Openings<Item>,
  source: string,
  from: number,
  also = -1
): number {
  for (let at = from; at < source.length; at++) {
    const first = source.charCodeAt(at)
    if (first === also) return at
    if (firsts[first] === 0) continue
    const second = source.charCodeAt(at + 1)
    if (first >= ascii || !(second < ascii) || pairs[first * ascii + second] === 1) return at
  }
  return source.length
}

function groupByFirst<Item extends { readonly open: string }>(
  items: readonly Item[]
): Map<number, Item[]> {
  const groups = new Map<number, Item[]>()
  for (const item of items) {
    const first = item.open.charCodeAt(0)
    const group = groups.get(first)
    if (group) group.push(item)
    else groups.set(first, [item])
  }
  return groups
}
