import type { Candidate } from '../../../transform.ts'
import { nounsEnd } from './nouns-end.ts'

/** Nouns that say nothing once their adjective is gone. */
const empty = words(`
  thing things part fact news amount number value quality service job time times day days year years
  way feat achievement experience person people life feeling result results effort choice
  conditions comfort support performance taste flavour standard standards success look`)

/** Everything sold has one of these: without a word about them nothing is said of it. */
const measures = words(
  'price prices value rate rates quality service choice selection savings discount discounts deal deals offer offers'
)
/** Measures that say something where it goes on: `deals on carpets`. */
const offers = words('savings discount discounts deal deals offer offers selection')

/** Verbs whose object says nothing without its adjective: `we had an amazing evening`. */
const past = words('was were been had having spent made make makes')
const present = words("is are be it's that's this's they're have has we're")

/** True where the noun behind would be left bare: `it was an amazing year`, `at unbeatable prices`. */
export function isNeeded(found: Candidate): boolean {
  const { reading, sentence, first, last } = found
  const all = reading.words
  const at = /^(?:an?|the|some)$/.test(all[first - 1]?.text ?? '') ? first - 2 : first - 1
  const verb = at >= sentence.first ? (all[at]?.text ?? '') : ''
  if (past.has(verb)) return true
  const end = nounsEnd(all, last, sentence.last)
  const isAlone = end - last <= 1
  if (verb === '' && all[last]?.text === 'way' && all[end]?.text === 'to') return false
  if (isAlone && (empty.has(all[last]?.text ?? '') || isBareMeasure(found))) return true
  if (!present.has(verb)) return false
  return (
    (!/^(?:of|with|that|which|who|for|from|made|:)$/.test(all[end]?.text ?? '') ||
      (isAlone && measures.has(all[last]?.text ?? ''))) &&
    (isAlone || isCopula(verb))
  )
}

/** `at a price`, `great food and prices`: true of everything that is sold. */
function isBareMeasure({ reading: { words: all }, sentence, first, last }: Candidate): boolean {
  const noun = all[last]?.text ?? ''
  if (!measures.has(noun)) return false
  const before = first > sentence.first ? (all[first - 1]?.text ?? '') : ''
  if (/^(?:my|our|their|its|the|these|this|those)$/.test(before)) return false
  return !(offers.has(noun) && /^(?:on|off|of)$/.test(all[last + 1]?.text ?? ''))
}

function isCopula(verb: string): boolean {
  return verb !== 'have' && verb !== 'has'
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
