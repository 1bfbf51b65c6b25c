import type { MarkType } from '../passage.ts'
import { createOpenMarks } from './html-open-marks.ts'
import { isCopy, type Piece, trim } from './html-pieces.ts'
import type { HtmlElement } from './html-tree.ts'
import type { Zone } from './html-zone.ts'
import type { Input } from './sink.ts'

/** A passage to be: what it is made of, and where it stands. */
export interface Draft {
  readonly start: number
  readonly end: number
  readonly pieces: readonly Piece[]
  readonly zone: Zone
  /** True where all its copy is the text of one link. */
  readonly label: boolean
}

/** Collects text until something ends the paragraph. */
export interface Flow {
  /** True while nothing that counts as copy came in since the last paragraph. */
  readonly blank: () => boolean
  add(piece: Piece, zone: Zone): void
  /** `<br>`: the second in a row ends the paragraph. */
  lineBreak(start: number, end: number): void
  open(type: MarkType, element: HtmlElement): void
  /** Closes the mark that `element` opened. */
  close(type: MarkType, element: HtmlElement): void
  /** The end of a paragraph. */
  flush(): void
}

export function createFlow(input: Input, drafts: Draft[]): Flow {
  const marks = createOpenMarks()
  let pieces: Piece[] = []
  let zone: Zone | undefined
  let broken = false

  function flush(): void {
    if (zone) for (const draft of cut(trim(pieces, input), zone, input)) drafts.push(draft)
    pieces = marks.carry().map((mark) => ({ type: 'open', mark, start: 0, end: 0 }))
    zone = undefined
    broken = false
  }

  return {
    blank: () => zone === undefined,
    add(piece, place) {
      pieces.push(piece)
      if (!zone && isCopy(piece, input.masked)) zone = place
      if (broken && !isBlankText(piece, input.masked)) broken = false
    },
    lineBreak(start, end) {
      if (broken) flush()
      pieces.push({ type: 'break', start, end })
      broken = true
    },
    open(type, element) {
      pieces.push({ type: 'open', mark: marks.open(type, element), ...element.open })
    },
    close(type, element) {
      const mark = marks.close(type, element)
      const at = element.close ?? { start: element.end, end: element.end }
      if (mark) pieces.push({ type: 'close', mark, ...at })
    },
    flush
  }
}

function isBlankText(piece: Piece, masked: string): boolean {
  if (piece.type === 'text') return masked.slice(piece.start, piece.end).trim() === ''
  return piece.type === 'entity' && piece.value.trim() === ''
}

/**
 * One draft; but where links are all the copy there is, one for each of them: a
 * row of links is a row of labels.
 */
function cut(pieces: readonly Piece[], zone: Zone, input: Input): Draft[] {
  const links = linkRanges(pieces, input.masked)
  if (links === undefined || links.length === 0) return [draftOf(pieces, zone, false)]
  if (links.length === 1) return [draftOf(pieces, zone, true)]
  return links.map(({ first, last }) => draftOf(trim(pieces.slice(first, last), input), zone, true))
}

/** The pieces of each link that holds copy; nothing where there is copy outside of links. */
function linkRanges(
  pieces: readonly Piece[],
  masked: string
): { first: number; last: number }[] | undefined {
  const ranges: { first: number; last: number }[] = []
  let depth = 0
  let first = 0
  let copy = false
  for (const [i, piece] of pieces.entries()) {
    const link = (piece.type === 'open' || piece.type === 'close') && piece.mark.type === 'link'
    if (link && piece.type === 'open' && depth++ === 0) {
      first = i
      copy = false
    } else if (link && piece.type === 'close' && --depth === 0 && copy) {
      ranges.push({ first, last: i + 1 })
    } else if (!link && isCopy(piece, masked)) {
      if (depth === 0) return undefined
      copy = true
    }
  }
  if (depth > 0 && copy) ranges.push({ first, last: pieces.length })
  return ranges
}

function draftOf(pieces: readonly Piece[], zone: Zone, label: boolean): Draft {
  const shown = pieces.filter(({ type }) => type !== 'open' && type !== 'close')
  const start = shown[0]?.start ?? 0
  return { start, end: shown[shown.length - 1]?.end ?? start, pieces, zone, label }
}
