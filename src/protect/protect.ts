import { firstIndex } from '../first-index.ts'
import { isData } from '../language/facts-in.ts'
import type { FoundFact, Reading, Sentence } from '../reading.ts'
import type { Span } from '../span.ts'
import type { Protection, ProtectionKind } from '../transform.ts'

/** A cue that matched, by words of the reading. */
export interface Sign {
  readonly kind: ProtectionKind
  readonly first: number
  readonly last: number
}

/** Kinds that shield all of their passage. */
const whole = new Set<ProtectionKind>(['security', 'safety', 'legal'])

/**
 * What the signs in a passage protect. Security, safety and legal copy protect the
 * passage. Money owed, an appointment, a delivery or an account's closure protect
 * the sentence that speaks of it and every sentence of the passage with a fact or a
 * token; a sentence beside them that holds neither may still go.
 */
export function protect(reading: Reading, signs: readonly Sign[]): Protection[] {
  const protections = new Map<string, Protection>()
  const seen = new Set<ProtectionKind>()
  const factual = signs.some(({ kind }) => !whole.has(kind)) ? factualSentences(reading) : []
  for (const { kind, first, last } of signs) {
    const span = spanOf(reading, first, last)
    const scopes = whole.has(kind) ? [allOf(reading)] : [sentenceOf(reading, first)]
    if (!whole.has(kind) && !seen.has(kind)) scopes.push(...factual)
    seen.add(kind)
    for (const scope of scopes) protections.set(`${kind} ${scope.start}`, { kind, span, scope })
  }
  return [...protections.values()]
}

/** The protections of a subject or a heading: what it speaks of is what the mail is about. */
export function reachOf(reading: Reading, protections: readonly Protection[]): Protection[] {
  const { slot } = reading.passage
  if (slot !== 'subject' && slot !== 'heading' && slot !== 'preheader') return []
  return protections.filter(({ kind }) => kind !== 'legal')
}

/** What a protection of the mail covers in one of its passages: all of it, or the sentences with a fact or a token. */
export function spreadOver(reading: Reading, protection: Protection): Protection[] {
  const isWhole = whole.has(protection.kind)
  const scopes = isWhole ? [allOf(reading)] : factualSentences(reading)
  return scopes.map((scope) => ({ ...protection, scope }))
}

function sentenceOf({ sentences, passage }: Reading, word: number): Span {
  const at = firstIndex(sentences, ({ last }) => last > word)
  return sentences[at] ?? { start: 0, end: passage.text.length }
}

/** The sentences that hold a fact, or a token that is not the reader's name. */
function factualSentences({ sentences, facts, words }: Reading): Sentence[] {
  let fact = 0
  return sentences.filter(({ first, last }) => {
    while (fact < facts.length && (facts[fact] as FoundFact).first < first) fact++
    if ((facts[fact]?.first ?? last) < last) return true
    return words.slice(first, last).some(isData)
  })
}

function allOf({ passage }: Reading): Span {
  return { start: 0, end: passage.text.length + 1 }
}

function spanOf({ words }: Reading, first: number, last: number): Span {
  return { start: words[first]?.start ?? 0, end: words[last - 1]?.end ?? 0 }
}
