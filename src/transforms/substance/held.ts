import { countsNothing, factsIn } from '../../language/facts-in.ts'
import type { Reading, Word } from '../../reading.ts'
import type { Stretch } from '../judgement/stretches.ts'

/** What of worth a stretch holds: nothing, typed counts alone, how to reach a person or go on, or more. */
export type Held = 'nothing' | 'counts' | 'contact' | 'more'

/** A token, a picture, somebody else's words and every fact but a typed count are more than a count. */
export function heldIn(
  reading: Reading,
  quoted: ReadonlySet<number>,
  { first, last }: Stretch
): Held {
  const { words } = reading
  let held: Held = 'nothing'
  for (const fact of factsIn(reading, first, last)) {
    if (fact.kind !== 'count') return 'more'
    if (!countsNothing(fact)) held = 'counts'
  }
  for (let at = first; at < last; at++) {
    const { type, token } = words[at] as Word
    const isName = token?.role === 'recipient-name' && isCalledOut(words, at)
    if (quoted.has(at) || (type === 'token' && !isName) || type === 'image' || type === 'control')
      return 'more'
    if (isContact(words, at)) return 'contact'
    // "at 9.30": with a point or a colon it is a time or a measure, and no count.
    if (type === 'number' && /\d[.:]\d/.test(words[at]?.text ?? '')) return 'more'
    if (type === 'number') held = 'counts'
  }
  return held
}

/** "A reply reaches me", "you can reach us", "click this link": the next step that a reader needs most. */
function isContact(words: readonly Word[], at: number): boolean {
  const text = words[at]?.text ?? ''
  if (/^(?:click|tap)$/.test(text))
    return /^(?:on|here|below|this|that|the|your)$/.test(words[at + 1]?.text ?? '')
  if (/^(?:reach|reaches|call|ring|phone|tell|ask)$/.test(text))
    return /^(?:me|us)$/.test(words[at + 1]?.text ?? '')
  return /^(?:reply|replies)$/.test(text)
}

/** "…, NAME" or "NAME, …": spoken to, not spoken of. */
function isCalledOut(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  return next === undefined || next.type === 'punctuation' || next.type === 'break'
}
