import type { Proposal } from '../draft.ts'
import { byPlace } from '../edit.ts'
import type { Reading, Sentence, Word } from '../reading.ts'
import type { Replacement } from '../transform.ts'
import { isContent, type Remains, survivors } from './survivors.ts'

/**
 * The proposals with the capital that a calmed word needs where the others make it
 * the first of its sentence: `HURRY, OFFER ENDS …` → `Offer ends …`. The clean-up
 * cannot do it, since a change has already put other text there.
 */
export function recased(reading: Reading, proposals: readonly Proposal[]): Proposal[] {
  if (!proposals.some(({ cuts }) => cuts.some((cut) => isCalmed(reading, cut))))
    return [...proposals]
  const cuts = proposals.flatMap((proposal) => proposal.cuts).sort(byPlace)
  const remains = survivors(reading, cuts)
  const openers = new Set(
    reading.sentences.flatMap((sentence, i) => opener(reading, sentence, remains[i] as Remains))
  )
  const mended = (cut: Replacement): Replacement =>
    openers.has(cut.start) && isCalmed(reading, cut) ? { ...cut, text: capitalised(cut.text) } : cut
  return proposals.map((proposal) => ({ ...proposal, cuts: proposal.cuts.map(mended) }))
}

/** Where the first word of the sentence starts, if it was not the first and the sentence began with a capital. */
function opener(
  { words, passage: { text }, sentences }: Reading,
  sentence: Sentence,
  { items }: Remains
): number[] {
  if (!sentence.whole && sentence !== sentences[0]) return []
  const first = items.find(isContent)
  const before = firstContent(words, sentence)
  if (!first?.altered || first.type !== 'word' || !before || before.start === first.start) return []
  return before.type !== 'word' || /^\p{Lu}/u.test(text.slice(before.start)) ? [first.start] : []
}

function firstContent(words: readonly Word[], sentence: Sentence): Word | undefined {
  for (let i = sentence.first; i < sentence.last; i++) {
    const word = words[i] as Word
    if (isContent(word)) return word
  }
  return undefined
}

/** True for a cut that writes a word in capitals small. */
function isCalmed({ passage }: Reading, { start, end, text }: Replacement): boolean {
  const written = passage.text.slice(start, end)
  return text !== written && text.toUpperCase() === written
}

function capitalised(word: string): string {
  const letter = String.fromCodePoint(word.codePointAt(0) ?? 32)
  return letter.toUpperCase() + word.slice(letter.length)
}
