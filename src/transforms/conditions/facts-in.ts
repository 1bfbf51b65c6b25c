import { firstIndex } from '../../first-index.ts'
import type { FoundFact, Reading } from '../../reading.ts'

/** The facts that start among the words from `first` to before `last`. */
export function factsIn({ facts }: Reading, first: number, last: number): readonly FoundFact[] {
  const from = firstIndex(facts, (fact) => fact.first >= first)
  let to = from
  while (to < facts.length && (facts[to] as FoundFact).first < last) to++
  return facts.slice(from, to)
}
