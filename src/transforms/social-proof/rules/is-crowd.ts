import type { Candidate } from '../../../transform.ts'
import { isReported } from '../../conditions/is-reported.ts'
import { isTold } from '../../conditions/is-told.ts'
import { hasSource } from './has-source.ts'
import { isOwnThing } from './is-own-thing.ts'

/** True for a crowd that nobody can check, and none of the reader's own. */
export function isCrowd(candidate: Candidate): boolean {
  if (isGround(candidate) || isRule(candidate)) return false
  return !hasSource(candidate) && !isOwnThing(candidate) && !isReported(candidate)
}

/** "Everyone wants the window, so we take turns": why something is done. */
function isGround({ reading: { words }, first, last }: Candidate): boolean {
  const wants = words.slice(first, last).some(({ text }) => /^wants?$/.test(text))
  return wants && words[last]?.text === ',' && /^so$/.test(words[last + 1]?.text ?? '')
}

/** "Two thirds of members must agree", "Ask anyone in a green shirt": what is to be done. */
function isRule({ reading: { words }, first, last }: Candidate): boolean {
  const own = words.slice(first, last).map(({ text }) => text)
  return own.some((text) => /^(?:must|should|shall)$/.test(text)) || / in an? /.test(own.join(' '))
}

/** `the fault everyone is talking about`: nothing is sold by that. */
const troubles =
  /^(?:problems?|issues?|questions?|bugs?|faults?|rows?|roads?|news|strike|bus|smell|noise)$/

/** True for a crowd that praises what is sold. */
export function isPraise(candidate: Candidate): boolean {
  const { reading, sentence } = candidate
  const own = reading.words.slice(sentence.first, sentence.last)
  if (own.some(({ text }) => troubles.test(text))) return false
  return isCrowd(candidate) && !isTold(candidate)
}
