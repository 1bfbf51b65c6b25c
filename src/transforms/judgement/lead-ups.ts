import { holdsFact, opensOffer } from '../../language/offered-thing.ts'
import type { Reading } from '../../reading.ts'
import type { Stretch } from './stretches.ts'

/** A lead-up has this many words. */
const leastWords = 3

const most = 4

/**
 * What could go from the start of a sentence before a thing with a fact of its own, the
 * shortest first: `only a fool would turn down` before `two pizzas for £9`.
 */
export function leadUpsOf(reading: Reading, { first, last }: Stretch): readonly Stretch[] {
  const found: Stretch[] = []
  for (let at = first; at < last && found.length < most; at++) {
    if (at - first >= leastWords && opensOffer(reading, at, last)) found.push({ first, last: at })
    if (holdsFact(reading, at) || reading.words[at]?.type === 'punctuation') break
  }
  return found
}
