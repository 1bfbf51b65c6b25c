import type { Proposal } from './draft.ts'
import { firstIndex } from './first-index.ts'
import type { Reading, Sentence } from './reading.ts'
import type { View } from './repair/view.ts'
import type { Span } from './span.ts'
import type { Group } from './transform.ts'

/** What these change is how a sentence sounds, not what it says. */
const manners: ReadonlySet<Group> = new Set(['shouting', 'hype'])

/** The sentences of a view that are what a cut left of a longer one. */
export function remnantsOf(
  { sentences }: Reading,
  current: View,
  accepted: readonly Proposal[]
): ReadonlySet<Sentence> {
  const scopes = accepted
    .filter(({ transform }) => !manners.has(transform.group))
    .map(({ scope }) => scope)
    .sort((a, b) => a.start - b.start)
  if (scopes.length === 0) return new Set()
  return new Set(sentences.filter((sentence) => isWithin(current.toBase(sentence), scopes)))
}

function isWithin(base: Span, scopes: readonly Span[]): boolean {
  const scope = scopes[firstIndex(scopes, ({ end }) => end > base.start)]
  return scope !== undefined && scope.start < base.end
}
