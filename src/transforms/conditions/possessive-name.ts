import type { Word } from '../../reading.ts'
import type { Span } from '../../span.ts'
import { isIdentifyingNoun } from './identifying-nouns.ts'
import { hasContentIn, isPause, type NamePlace } from './name-place.ts'
import { isGivenName } from './name-run.ts'

/** `NAME's` before what it is said to own, where it opens a line: `NAME's picks for autumn`. */
export function possessiveName({ reading, head, first, last, tail }: NamePlace): Span | undefined {
  const { words } = reading
  if (first !== head || words[last]?.text !== "'s" || !isGivenName(words, { first, last }))
    return undefined
  if (!hasContentIn(reading, last + 1, tail)) return undefined
  const end = senseEnd(words, last + 1)
  if (end > last + 1 && end < tail && isPause(words[end]))
    return { start: words[first]?.start ?? 0, end: words[end + 1]?.start ?? 0 }
  for (let at = last + 1; at < tail && !isPause(words[at]); at++)
    if (isIdentifyingNoun(words[at]?.text ?? '')) return undefined
  return { start: words[first]?.start ?? 0, end: words[last + 1]?.start ?? 0 }
}

/** The word behind `eyes only`: who is to see it is all that is said. */
function senseEnd(words: readonly Word[], at: number): number {
  if (!/^(?:eyes|ears)$/.test(words[at]?.text ?? '')) return at
  return words[at + 1]?.text === 'only' ? at + 2 : at + 1
}
