import { firstIndex } from '../first-index.ts'
import type { Fact, FoundFact, Reading, Word } from '../reading.ts'

/** The facts that start among the words from `first` to before `last`. */
export function factsIn({ facts }: Reading, first: number, last: number): readonly FoundFact[] {
  const from = firstIndex(facts, (fact) => fact.first >= first)
  let to = from
  while (to < facts.length && (facts[to] as FoundFact).first < last) to++
  return facts.slice(from, to)
}

/** "this one", "for a second": a word that counts nothing. */
export function countsNothing({ text }: Fact): boolean {
  return /^(?:one|an? (?:second|sec|minute|moment))$/i.test(text)
}

/** A token that prints what a reader could check or use, and not the reader's name. */
export function isData({ type, token }: Word): boolean {
  return type === 'token' && token?.role !== 'recipient-name'
}

/** The fact that word `at` is part of. */
export function factAround({ facts }: Reading, at: number): FoundFact | undefined {
  const fact = facts[firstIndex(facts, ({ last }) => last > at)]
  return fact && fact.first <= at ? fact : undefined
}

/** The fact that starts with word `at`. */
export function factFrom(reading: Reading, at: number): FoundFact | undefined {
  const fact = factAround(reading, at)
  return fact?.first === at ? fact : undefined
}
