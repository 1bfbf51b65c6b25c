import type { FoundFact, Word } from '../reading.ts'
import {
  monthAbbreviations,
  months,
  namedHours,
  weekdayAbbreviations,
  weekdays
} from './calendar.ts'
import { classAt } from './characters.ts'
import { findCount, findDuration, findMoney, findPercent } from './find-amount.ts'
import { findAddress, findPhone } from './find-contact.ts'
import { findDate } from './find-date.ts'
import {
  codeCues,
  findAnnouncedCode,
  findAnnouncedReference,
  findCode,
  findHashReference,
  referenceCues
} from './find-reference.ts'
import { findTime } from './find-time.ts'
import { smallNumbers } from './number-words.ts'
import type { FactFinder, FactRange, Scene } from './scene.ts'
import { currencyCodes } from './units.ts'

/** Of two readings of one length the earlier finder's holds. */
const ofNumbers: readonly FactFinder[] = [
  findDate,
  findTime,
  findDuration,
  findMoney,
  findPercent,
  findPhone,
  findCode,
  findCount
]
const ofAmounts: readonly FactFinder[] = [findDuration, findMoney, findPercent, findCount]
const ofCues: readonly FactFinder[] = [findAnnouncedCode, findAnnouncedReference]
const ofMarks: readonly FactFinder[] = [findHashReference, findPhone, findMoney]
const ofWords: readonly FactFinder[] = [findAddress, findDuration, findCode, findDate, findCount]
const none: readonly FactFinder[] = []

/** The finders of the words that are no number and yet start a fact. */
const starters: ReadonlyMap<string, readonly FactFinder[]> = new Map([
  ...startWith(ofCues, [...codeCues, ...referenceCues]),
  ...startWith([findMoney], currencyCodes),
  ...startWith(ofAmounts, ['a', 'an', 'half', ...smallNumbers]),
  ...startWith([findTime], namedHours),
  ...startWith([findDate], [...months, ...monthAbbreviations, ...weekdayAbbreviations]),
  ...startWith([findDate], ['weekdays', 'weekends', ...weekdays]),
  ...startWith(
    [findDate],
    [...weekdays].flatMap((day) => [`${day}s`, `${day}'s`])
  )
])

function startWith(
  finders: readonly FactFinder[],
  words: Iterable<string>
): [string, readonly FactFinder[]][] {
  return Array.from(words, (word) => [word, finders])
}

/**
 * The facts of a text, in order and disjoint. At each word the longest reading wins:
 * `5 October` is a date and not a count. Relative days (`tonight`) are none, and
 * template tokens are none: they survive by themselves.
 */
export function findFacts(text: string, words: readonly Word[]): FoundFact[] {
  const scene = { text, words }
  const facts: FoundFact[] = []
  for (let index = 0; index < words.length; ) {
    const found = factAt(scene, index)
    if (found) facts.push(toFact(scene, found.first ?? index, found))
    index = found ? found.last : index + 1
  }
  return facts
}

function factAt(scene: Scene, index: number): FactRange | undefined {
  let best: FactRange | undefined
  for (const find of findersFor(scene.words[index] as Word)) {
    const found = find(scene, index)
    if (found && (!best || found.last > best.last)) best = found
  }
  return best
}

function findersFor({ type, text }: Word): readonly FactFinder[] {
  if (type === 'number') return ofNumbers
  if (type === 'punctuation') return opensFact(text) ? ofMarks : none
  if (type !== 'word') return none
  return starters.get(text) ?? (isSpecial(text) ? ofWords : none)
}

/** `#12`, `(555) 123-4567`, `£ 40`. */
function opensFact(mark: string): boolean {
  return mark === '#' || mark === '(' || (mark.length === 1 && classAt(mark, 0) === 'currency')
}

/** True for a word with a digit, a hyphen, or a sign of an address in it. */
function isSpecial(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 45 && code <= 64) return true
  }
  return false
}

function toFact({ text, words }: Scene, first: number, { kind, last }: FactRange): FoundFact {
  const start = (words[first] as Word).start
  const { end } = words[last - 1] as Word
  return { kind, text: text.slice(start, end), start, end, first, last }
}
