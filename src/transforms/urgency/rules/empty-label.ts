import type { Phrase } from '../../../transform.ts'
import { fillsSentence } from '../../conditions/fills-sentence.ts'
import { isOwnLabel } from '../../conditions/is-own-label.ts'

/** A button that says nothing but these words: where it leads is all that can be said of it. */
export function emptyLabel(match: readonly string[]): Phrase {
  return {
    match,
    repair: { put: 'See details' },
    slots: ['cta'],
    when: (found) => fillsSentence(found) && !isOwnLabel(found)
  }
}
