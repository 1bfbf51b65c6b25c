import { firstIndex } from '../first-index.ts'
import { type BranchBlock, branchBlocks, nextWords } from '../language/branches.ts'
import { determiners, subjectPronouns } from '../language/closed-words.ts'
import { instructionVerbs } from '../language/verbs.ts'
import type { Sentence, Word } from '../reading.ts'
import type { Repair, Replacement } from '../transform.ts'
import { adjunctCut } from './clause-cuts.ts'
import { cut, end, start } from './cut.ts'
import { type Frame, isFiller, leftJoint, rightJoint } from './frame.ts'
import { leansOn } from './leans-on.ts'

/**
 * The cuts of a match that reaches an edge of its piece, in a sentence that the branches
 * of a template divide. Undefined where what is left could read otherwise than it did:
 * how the sentence goes on is seldom known.
 */
export function dividedCuts(found: Frame, kind: Repair): Replacement[] | undefined {
  const { sentence, first, head } = found
  if (sentence.begins && first === head) return sentenceCuts(found) ?? leadCuts(found)
  return tailCuts(found, kind)
}

/** A sentence of more pieces than this is no push. */
const maxPieces = 8

/** All of a sentence that is the match and padding, in whatever branches: `Hurry{% if a %}, {{ first_name }}{% endif %}!` */
function sentenceCuts({ reading, sentence, first, last }: Frame): Replacement[] | undefined {
  const { words, sentences } = reading
  const from = firstIndex(sentences, (piece) => piece.first >= sentence.first)
  const near = sentences.slice(from, from + maxPieces)
  const until = near.findIndex(({ stop }) => stop.start < stop.end)
  const pieces = near.slice(0, until + 1)
  const to = pieces.at(-1)?.last ?? 0
  const isPadding = (word: Word, at: number): boolean =>
    (at >= first && at < last) || (word.type === 'control' ? !prints(word) : isPlain(word))
  const isAll = words.slice(sentence.first, to).every((w, i) => isPadding(w, sentence.first + i))
  if (until < 0 || !isAll || !isBalanced(words, sentence.first, to)) return undefined
  if (leansOn(reading, first, last, to)) return undefined
  return pieces.map((piece) => cut(piece.start, spaceEnd(words, piece)))
}

function isPlain(word: Word): boolean {
  return word.type !== 'break' && isFiller(word)
}

function prints({ token }: Word): boolean {
  return token?.kind === 'raw'
}

/** True where all blocks that a control word from `from` to before `to` belongs to are within. */
function isBalanced(words: readonly Word[], from: number, to: number): boolean {
  const blocks = branchBlocks(words)
  const isWithin = ({ open, close }: BranchBlock): boolean =>
    open >= from && close !== undefined && close < to
  for (let at = from; at < to; at++) {
    const block = blocks.get(at)
    if (block && !isWithin(block)) return false
  }
  return true
}

/** Up to the next word of the line. */
function spaceEnd(words: readonly Word[], { last, end: edge }: Sentence): number {
  const next = words[last]
  return next && next.type !== 'break' && next.type !== 'control' ? next.start : edge
}

/** A lead that is all its piece, before branches that each begin a clause: `Hurry, {% if a %}the fair{% else %}our market{% endif %} is on.` */
function leadCuts(found: Frame): Replacement[] | undefined {
  const { reading, sentence, first, last, tail } = found
  const { words } = reading
  const isMarked = last < tail && words[last]?.type === 'punctuation'
  if (!isMarked || rightJoint(found).type !== 'edge' || sentence.last !== tail) return undefined
  const next = nextWords(words, tail)
  if (!next || next.length === 0 || !next.every((at) => opensClause(words[at] as Word)))
    return undefined
  if (leansOn(reading, first, last, tail)) return undefined
  return [cut(start(words, first), end(words, tail - 1))]
}

function opensClause({ type, text }: Word): boolean {
  if (type === 'number') return true
  return determiners.has(text) || subjectPronouns.has(text) || instructionVerbs.has(text)
}

/** What ends a sentence: an adverbial, or a clause joined with `so`; what it is joined to stood before. */
function tailCuts(found: Frame, kind: Repair): Replacement[] | undefined {
  const { reading, sentence, first, tail, head } = found
  const { words } = reading
  const { stop } = sentence
  if (stop.start === stop.end || rightJoint(found).type !== 'edge') return undefined
  const left = leftJoint(found)
  if (kind === 'adjunct' && left.type !== 'edge') {
    const cuts = adjunctCut(found)
    return typeof cuts === 'string' ? undefined : cuts
  }
  const isJoined = words.slice(left.first, first).some(({ text }) => text === 'so')
  if (kind !== 'clause' || !isJoined) return undefined
  const from = left.first > head ? end(words, left.first - 1) : start(words, head)
  return [cut(from, end(words, tail - 1))]
}
