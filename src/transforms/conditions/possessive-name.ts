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
  for (let at = last + 1; at < tail && !isPause(words[at]); at++)
    if (isIdentifyingNoun(words[at]?.text ?? '')) return undefined
  return { start: words[first]?.start ?? 0, end: words[last + 1]?.start ?? 0 }
}
