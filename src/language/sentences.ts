import type { Passage } from '../passage.ts'
import type { FoundFact, Sentence, Word } from '../reading.ts'
import type { Span } from '../span.ts'
import { type Boundaries, createBoundaries } from './boundaries.ts'
import { isClosing, isStop } from './closing-marks.ts'
import { wholeness } from './wholeness.ts'

/** A sentence before it is known whether it is whole. */
type Piece = Omit<Sentence, 'whole' | 'begins'>

/**
 * The sentences of a passage, in order and disjoint. Every word is in one, but for
 * control tokens and the line breaks between sentences.
 */
export function splitSentences(
  passage: Passage,
  words: readonly Word[],
  facts: readonly FoundFact[]
): Sentence[] {
  const pieces = splitPieces(words, createBoundaries(passage, words, facts))
  const edges = wholeness(words, pieces)
  return pieces.map((piece, index) => {
    const { begins = false, ends = false } = edges[index] ?? {}
    return { whole: begins && ends, begins, ...piece }
  })
}

function splitPieces(words: readonly Word[], boundaries: Boundaries): Piece[] {
  const pieces: Piece[] = []
  let first = 0
  function close(last: number): void {
    if (last > first) pieces.push(toPiece(words, first, last))
    first = last
  }
  for (let at = 0; at < words.length; ) {
    const word = words[at] as Word
    let next = at + 1
    if (word.type === 'control' || (word.type === 'break' && boundaries.divides(first, at))) {
      close(at)
      first = next
    } else if (isStop(word)) {
      next = boundaries.marksEnd(at)
      if (boundaries.endsSentence(first, at)) close((next = boundaries.tailEnd(next)))
    } else if (word.type === 'emoji' && boundaries.endsPhrase(first, at)) close(at)
    at = next
  }
  close(words.length)
  return pieces
}

function toPiece(words: readonly Word[], first: number, last: number): Piece {
  const start = (words[first] as Word).start
  const { end } = words[last - 1] as Word
  return { first, last, start, end, stop: stopOf(words, first, last) }
}

/** The closing marks; quotes, brackets and emoji after them are not part of it. */
function stopOf(words: readonly Word[], first: number, last: number): Span {
  let at = last
  while (at > first && isAfterStop(words[at - 1] as Word)) at--
  const end = words[at - 1]?.end ?? 0
  const bottom = at
  while (at > first && isStop(words[at - 1])) at--
  if (at === bottom) {
    const edge = (words[last - 1] as Word).end
    return { start: edge, end: edge }
  }
  return { start: (words[at] as Word).start, end }
}

function isAfterStop(word: Word): boolean {
  return word.type === 'emoji' || isClosing(word)
}
