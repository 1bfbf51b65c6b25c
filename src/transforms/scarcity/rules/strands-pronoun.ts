import { coordinators } from '../../../language/closed-words.ts'
import type { Word } from '../../../reading.ts'
import type { Candidate } from '../../../transform.ts'
import { oncePerReading } from '../../conditions/once-per-reading.ts'
import { stock } from '../../families/offers.ts'
import { headOf, supplySubject } from './supply-subject.ts'

/** Where the clause ends. */
function isJoint(word: Word | undefined): boolean {
  return word?.type === 'punctuation' || coordinators.has(word?.text ?? '')
}

const pronouns = /^(?:one|ones|yours|them|it|some|any|these|those|they|she|he|her|him)$/

/**
 * True where the clause of the match alone names a thing that the rest of the sentence
 * points back to: "Telescopes are in short supply, so reserve one". Places and tickets
 * are known without a name.
 */
export function strandsPronoun(candidate: Candidate): boolean {
  const { reading, sentence, last } = candidate
  const { words } = reading
  const subject = supplySubject(candidate)
  if (subject.first !== sentence.first || subject.kind === 'pointer') return false
  const texts = words.slice(subject.first, subject.last).map(({ text }) => text)
  const head = headOf(texts)
  if (stock.has(head)) return false
  let end = last
  while (end < sentence.last && !isJoint(words[end])) end++
  const rest = words.slice(end, sentence.last)
  if (!rest.some(({ text }) => pronouns.test(text))) return false
  const stem = stemOf(head)
  const own = words.slice(subject.first, last).filter(({ text }) => stemOf(text) === stem)
  return (timesNamed(reading).get(stem) ?? 0) <= own.length
}

/** How often each word is in the passage, by its stem. */
const timesNamed = oncePerReading(({ words }) => {
  const times = new Map<string, number>()
  for (const { text } of words) times.set(stemOf(text), (times.get(stemOf(text)) ?? 0) + 1)
  return times
})

function stemOf(text: string): string {
  return text.replace(/(?:es|s)$/, '')
}
