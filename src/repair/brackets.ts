import { isStop } from '../language/closing-marks.ts'
import type { Replacement } from '../transform.ts'
import type { Frame } from './frame.ts'

const partners = new Map([
  ['(', ')'],
  ['[', ']']
])

/** The cut of a match that is all that stands in its brackets: they go with it. */
export function bracketCut({ reading, sentence, first, last }: Frame): Replacement | undefined {
  const { words } = reading
  const opening = words[first - 1]
  if (!opening || first - 1 < sentence.first) return undefined
  let at = last
  while (at < sentence.last && isStop(words[at])) at++
  const closing = words[at]
  if (!closing || at >= sentence.last || partners.get(opening.text) !== closing.text)
    return undefined
  const before = first - 2 >= sentence.first ? words[first - 2] : undefined
  return { start: before?.end ?? opening.start, end: closing.end, text: '' }
}
