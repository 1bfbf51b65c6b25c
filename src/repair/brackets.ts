import { isStop } from '../language/closing-marks.ts'
import type { Replacement } from '../transform.ts'
import type { Frame } from './frame.ts'

const partners = new Map([
  ['(', ')'],
  ['[', ']']
])

/** Before the match within them it says nothing: `(so be quick)`. */
const padding = new Set('so and but or please'.split(' '))

/** The cut of a match that is all that stands in its brackets: they go with it. */
export function bracketCut({ reading, sentence, first, last }: Frame): Replacement | undefined {
  const { words } = reading
  let from = first - 1
  while (from > sentence.first && padding.has(words[from]?.text ?? '')) from--
  const opening = words[from]
  if (!opening || from < sentence.first) return undefined
  let at = last
  while (at < sentence.last && isStop(words[at])) at++
  const closing = words[at]
  if (!closing || at >= sentence.last || partners.get(opening.text) !== closing.text)
    return undefined
  const before = from - 1 >= sentence.first ? words[from - 1] : undefined
  return { start: before?.end ?? opening.start, end: closing.end, text: '' }
}
