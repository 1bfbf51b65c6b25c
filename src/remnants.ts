import type { Proposal } from './draft.ts'
import { firstIndex } from './first-index.ts'
import { auxiliaries } from './language/closed-words.ts'
import type { Reading, Sentence, Word } from './reading.ts'
import type { View } from './repair/view.ts'
import type { Span } from './span.ts'
import type { Group } from './transform.ts'

/** What these change is how a sentence sounds, not what it says. */
const manners: ReadonlySet<Group> = new Set(['shouting', 'hype'])

/** The sentences of a view that are what a cut left of a longer one, or that only echo one which went. */
export function remnantsOf(
  { sentences, words }: Reading,
  current: View,
  accepted: readonly Proposal[]
): ReadonlySet<Sentence> {
  const scopes = accepted
    .filter(({ transform }) => !manners.has(transform.group))
    .map(({ scope }) => scope)
    .sort((a, b) => a.start - b.start)
  if (scopes.length === 0) return new Set()
  return new Set(
    sentences.filter((sentence) => {
      const base = current.toBase(sentence)
      return isWithin(base, scopes) || (echoes(words, sentence) && isBehind(base, scopes))
    })
  )
}

/** "You should.", "Or the reason they don't.": nothing without the sentence before it. */
function echoes(words: readonly Word[], { first, last, stop }: Sentence): boolean {
  let end = last
  while (end > first && (words[end - 1]?.start ?? 0) >= stop.start) end--
  return end - first <= longestEcho && auxiliaries.has(words[end - 1]?.text ?? '')
}

const longestEcho = 7

/** True where only space stands between the sentence and one of the scopes before it. */
function isBehind(base: Span, scopes: readonly Span[]): boolean {
  const before = scopes[firstIndex(scopes, ({ end }) => end > base.start) - 1]
  return before !== undefined && base.start - before.end <= 1
}

function isWithin(base: Span, scopes: readonly Span[]): boolean {
  const scope = scopes[firstIndex(scopes, ({ end }) => end > base.start)]
  return scope !== undefined && scope.start < base.end
}
