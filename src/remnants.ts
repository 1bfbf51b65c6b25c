import type { Proposal } from './draft.ts'
import { firstIndex } from './first-index.ts'
import { auxiliaries } from './language/closed-words.ts'
import type { Reading, Sentence, Word } from './reading.ts'
import type { View } from './repair/view.ts'
import { overlaps, type Span, union } from './span.ts'
import type { Group, Remnant } from './transform.ts'

/** What these change is how a sentence sounds, not what it says. */
const manners: ReadonlySet<Group> = new Set(['shouting', 'hype'])

/** The sentences of a view that cuts have touched, or have left without one beside them. */
export function remnantsOf(
  { sentences, words }: Reading,
  current: View,
  accepted: readonly Proposal[]
): ReadonlyMap<Sentence, Remnant> {
  const scopes = union(
    accepted.filter(({ transform }) => !manners.has(transform.group)).map(({ scope }) => scope)
  )
  const found = new Map<Sentence, Remnant>()
  if (scopes.length === 0) return found
  const bases = sentences.map((sentence) => current.toBase(sentence))
  const gone = scopes.filter((scope) => !isAmong(scope, bases))
  sentences.forEach((sentence, i) => {
    const base = bases[i] as Span
    if (isAmong(base, scopes)) found.set(sentence, 'part')
    else if (echoes(words, sentence) && isBehind(base, scopes)) found.set(sentence, 'echo')
    else if (isBeside(base, gone))
      found.set(sentence, asksBriefly(words, sentence) ? 'question' : 'neighbour')
  })
  return found
}

/** "You should.", "Or the reason they don't.": nothing without the sentence before it. */
function echoes(words: readonly Word[], { first, last, stop }: Sentence): boolean {
  let end = last
  while (end > first && (words[end - 1]?.start ?? 0) >= stop.start) end--
  return end - first <= longestEcho && auxiliaries.has(words[end - 1]?.text ?? '')
}

const longestEcho = 7

const longestQuestion = 9

/** "Late to the party?": without the sentence that answers it, or that it was asked of. */
function asksBriefly(words: readonly Word[], { first, last }: Sentence): boolean {
  return last - first <= longestQuestion && (words[last - 1]?.text.startsWith('?') ?? false)
}

/** True where only space stands between the sentence and one of the scopes before it. */
function isBehind(base: Span, scopes: readonly Span[]): boolean {
  const before = scopes[firstIndex(scopes, ({ end }) => end > base.start) - 1]
  return before !== undefined && base.start - before.end <= 1
}

/** True where only space stands between the sentence and one of the scopes. */
function isBeside(base: Span, scopes: readonly Span[]): boolean {
  const next = scopes[firstIndex(scopes, ({ start }) => start >= base.end)]
  return isBehind(base, scopes) || (next !== undefined && next.start - base.end <= 1)
}

/** True where one of the spans, in order and disjoint, overlaps it. */
function isAmong(span: Span, spans: readonly Span[]): boolean {
  const one = spans[firstIndex(spans, ({ end }) => end > span.start)]
  return one !== undefined && overlaps(one, span)
}
