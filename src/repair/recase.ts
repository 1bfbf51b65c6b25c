import type { Proposal } from '../draft.ts'
import { byPlace } from '../edit.ts'
import type { Reading } from '../reading.ts'
import type { Replacement } from '../transform.ts'
import { newArticle } from './new-article.ts'
import { newOpener } from './new-opener.ts'
import { type Remains, survivors } from './survivors.ts'

/**
 * The proposals with the letters that a calmed word needs once the others are made:
 * the capital of one that opens its sentence now (`HURRY, OFFER ENDS …` → `Offer
 * ends …`), `a` before a vowel sound. The clean-up cannot do it, since a change has
 * already put other text there.
 */
export function recased(reading: Reading, proposals: readonly Proposal[]): Proposal[] {
  if (!proposals.some(({ cuts }) => cuts.some((cut) => isCalmed(reading, cut))))
    return [...proposals]
  const cuts = proposals.flatMap((proposal) => proposal.cuts).sort(byPlace)
  const wanted = wantedTexts(reading, survivors(reading, cuts))
  const mended = (cut: Replacement): Replacement => {
    const text = isCalmed(reading, cut) ? wanted.get(cut.start) : undefined
    return text === undefined ? cut : { ...cut, text }
  }
  return proposals.map((proposal) => ({ ...proposal, cuts: proposal.cuts.map(mended) }))
}

/** By where an altered word starts, its text as it must be. */
function wantedTexts(reading: Reading, remains: readonly Remains[]): Map<number, string> {
  const wanted = new Map<number, string>()
  reading.sentences.forEach((sentence, at) => {
    const items = remains[at]?.items ?? []
    items.forEach((item, i) => {
      const article = item.altered ? newArticle(item, items[i + 1]) : undefined
      if (article !== undefined) wanted.set(item.start, article)
    })
    const first = newOpener(reading, sentence, items)
    if (first?.altered) wanted.set(first.start, capitalised(wanted.get(first.start) ?? first.text))
  })
  return wanted
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
