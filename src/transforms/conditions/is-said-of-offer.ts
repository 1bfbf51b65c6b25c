import { coordinators, subordinators } from '../../language/closed-words.ts'
import type { Word } from '../../reading.ts'
import type { Candidate } from '../../transform.ts'
import { isOnlySentence } from './is-only-sentence.ts'
import { passageSpeaksOfOffer, speaksOfOffer } from './speaks-of-offer.ts'

/** What is on offer for a time. */
const offerNouns: ReadonlySet<string> = new Set(
  `offer offers deal deals sale sales discount discounts price prices pricing rate rates fare fares
  promotion promotions promo tariff tariffs saving savings bundle bundles special specials doors
  reduction reductions bargain bargains event tickets`.split(/\s+/)
)
const pronouns: ReadonlySet<string> = new Set('it they this these that those'.split(' '))
/** A subject is no longer, in words. */
const reach = 8

/**
 * For what is said of a subject ("… won't last long"): true where the subject is an
 * offer, or a pronoun in copy about one. Cut tulips, too, won't last long.
 */
export function isSaidOfOffer(candidate: Candidate): boolean {
  const { sentence, first, reading } = candidate
  const subject = subjectOf(reading.words, Math.max(sentence.first, first - reach), first)
  if (subject.some(({ text }) => subordinators.has(text) && !pronouns.has(text))) return false
  if (subject.some(({ text }) => offerNouns.has(text))) return true
  if (subject.length > 1 || (subject[0] && !pronouns.has(subject[0].text))) return false
  if (first - subject.length > sentence.first) return speaksOfOffer(candidate)
  return isOnlySentence(candidate) || passageSpeaksOfOffer(candidate)
}

/** The words before `first`, back to the mark or conjunction that opens their clause. */
function subjectOf(words: readonly Word[], from: number, first: number): Word[] {
  let at = first
  while (at > from && isOfSubject(words[at - 1] as Word)) at--
  return words.slice(at, first)
}

function isOfSubject({ type, text }: Word): boolean {
  return type !== 'punctuation' && type !== 'emoji' && type !== 'break' && !coordinators.has(text)
}
