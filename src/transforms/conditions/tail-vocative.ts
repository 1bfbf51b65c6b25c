import { prepositions } from '../../language/closed-words.ts'
import type { Word } from '../../reading.ts'
import type { Span } from '../../span.ts'
import {
  hasContentIn,
  isAfterPerson,
  isDash,
  isListed,
  isPause,
  type NamePlace
} from './name-place.ts'

/** Words of a letter's close: the name behind them signs. */
const closes = new Set(
  `regards wishes sincerely faithfully truly yours love cheers respectfully cordially warmly thanks
  fondly xx x`.split(/\s+/)
)
/** A close is at most this long: `with warm wishes from all of us`. */
const longestClose = 8
/** What is said to a person without a comma: `thanks NAME`. */
const formulas = new Set([
  'thanks',
  'thank you',
  'thank you so much',
  'many thanks',
  'congratulations',
  'congrats',
  'well done',
  'come on'
])

/** The name that ends a sentence, with the comma before it: `thanks for ordering, NAME.` */
export function tailVocative(place: NamePlace): Span | undefined {
  const { reading, head, first, last, tail } = place
  const { words } = reading
  if (last < tail && !(isPause(words[last]) && !hasContentIn(reading, last, tail))) return undefined
  // A line that ends with the comma behind a name greets.
  if (words[last]?.text === ',' && last < tail) return undefined
  const mark = words[first - 1]
  const cut = { start: words[first - 2]?.end ?? 0, end: words[last - 1]?.end ?? 0 }
  if (first - 1 >= head && mark?.type === 'word' && isFormula(words, head, first))
    return { start: mark.end, end: cut.end }
  if (first - 2 < head || !(mark?.text === ',' || isDash(mark))) return undefined
  if (!hasContentIn(reading, head, first) || isClose(place)) return undefined
  if (isListed(place) || isAfterPerson(place)) return undefined
  return prepositions.has(words[first - 2]?.text ?? '') && !isParticle(words[first - 2])
    ? undefined
    : cut
}

/** `you are in, NAME`: at a sentence's end the shorter ones are adverbs. */
function isParticle(word: Word | undefined): boolean {
  return /^(?:in|on|up|off|out|over|by|through|inside|outside)$/.test(word?.text ?? '')
}

function isFormula(words: readonly Word[], head: number, first: number): boolean {
  if (first - head > 4) return false
  const text = words.slice(head, first).map((word) => word.text)
  return formulas.has(text.join(' '))
}

/** `best wishes, NAME`: a signature. With a closing mark it is a sentence, and thanks the reader. */
function isClose({ reading: { words }, sentence, head, first }: NamePlace): boolean {
  if (first - 1 - head > longestClose) return false
  const isSentence = sentence.stop.start < sentence.stop.end
  for (let at = head; at < first - 1; at++) {
    const text = words[at]?.text ?? ''
    if (closes.has(text) && !(isSentence && text === 'thanks')) return at === head || first - at < 6
  }
  return false
}
