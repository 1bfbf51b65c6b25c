import { LINE_END } from '../passage.ts'
import type { Sentence, Word } from '../reading.ts'

type Piece = Omit<Sentence, 'whole' | 'begins'>

/** Whether a piece begins and ends as a sentence does. */
interface Edges {
  readonly begins: boolean
  readonly ends: boolean
}

/** What the reader can meet at one place, whichever branches the template takes. */
interface Branches {
  /** Whether text outside the block begins (or ends) properly at it. */
  readonly outside: boolean
  /** The same for the branches passed so far. */
  inside: boolean
  /** Has a branch for "otherwise": the block never prints nothing. */
  divided: boolean
}

/**
 * For each piece, in order, on which sides it is a sentence of its own: there it meets
 * no control token, or the edge of its line, or a closing mark, on every way through
 * the branches. A sentence that only part of the readers see cut in two is not whole.
 */
export function wholeness(words: readonly Word[], pieces: readonly Piece[]): Edges[] {
  if (isUndivided(words, pieces)) return pieces.map(() => ({ begins: true, ends: true }))
  const items = inOrder(words, pieces)
  const before = walk(words, items, 'open', 'close', (piece) => hasStop(piece))
  const after = walk(words, items.toReversed(), 'close', 'open', () => false)
  const ends = after.reverse()
  return pieces.map((piece, index) => ({
    begins: before[index] === true,
    ends: hasStop(piece) || ends[index] === true
  }))
}

/** True where every word is in a piece. */
function isUndivided(words: readonly Word[], pieces: readonly Piece[]): boolean {
  return pieces.reduce((sum, { first, last }) => sum + last - first, 0) === words.length
}

type Item = Piece | Word

/** The pieces with the control tokens and line breaks between them. */
function inOrder(words: readonly Word[], pieces: readonly Piece[]): Item[] {
  const items: Item[] = []
  let at = 0
  for (const piece of pieces) {
    while (at < piece.first) items.push(words[at++] as Word)
    items.push(piece)
    at = piece.last
  }
  while (at < words.length) items.push(words[at++] as Word)
  return items
}

/** True for emoji alone: what is said goes on behind them as before. */
function isBare(words: readonly Word[], { first, last }: Piece): boolean {
  for (let at = first; at < last; at++) if (words[at]?.type !== 'emoji') return false
  return true
}

function hasStop({ stop }: Piece): boolean {
  return stop.start < stop.end
}

/** For each piece met on the way, whether what comes before it on the way lets it begin properly. */
function walk(
  words: readonly Word[],
  items: readonly Item[],
  enter: 'open' | 'close',
  leave: 'open' | 'close',
  endsWell: (piece: Piece) => boolean
): boolean[] {
  const found: boolean[] = []
  const open: Branches[] = []
  let proper = true
  let touching = false
  for (const item of items) {
    if ('stop' in item) {
      found.push(proper || touching)
      if (!isBare(words, item)) proper = endsWell(item)
      touching = true
    } else {
      proper =
        item.type === 'break'
          ? proper || item.text !== LINE_END
          : pass(item, open, proper, enter, leave)
      touching = false
    }
  }
  return found
}

/** What holds after a control token, given what held before it. */
function pass(
  { token }: Word,
  open: Branches[],
  proper: boolean,
  enter: 'open' | 'close',
  leave: 'open' | 'close'
): boolean {
  if (token?.kind === enter) open.push({ outside: proper, inside: true, divided: false })
  const top = open.at(-1)
  if (token?.kind === 'middle' && top) {
    top.inside &&= proper
    // `elsif b` leaves a way on which the block prints nothing.
    top.divided ||= token.path.length === 0
    return top.outside
  }
  if (token?.kind !== leave || !top) return proper
  open.pop()
  return proper && top.inside && (top.divided || top.outside)
}
