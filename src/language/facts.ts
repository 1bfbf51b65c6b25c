import type { FoundFact, Word } from '../reading.ts'
import { monthAbbreviations, months, namedHours, weekdayAbbreviations } from './calendar.ts'
import { findCount, findDuration, findMoney, findPercent } from './find-amount.ts'
import { findAddress, findPhone } from './find-contact.ts'
import { findDate } from './find-date.ts'
import {
  findAnnouncedCode,
  findAnnouncedReference,
  findCode,
  findHashReference
} from './find-reference.ts'
import { findTime } from './find-time.ts'
import { isNumberWord } from './number-words.ts'
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

const dateWords: ReadonlySet<string> = new Set([
  ...months,
  ...monthAbbreviations,
  ...weekdayAbbreviations,
  'weekdays',
  'weekends'
])

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
  if (type === 'punctuation') return ofMarks
  if (type !== 'word') return none
  if (/[\d@.]/.test(text) || text.includes('-') || /^(?:tel|mailto):/.test(text)) return ofWords
  if (dateWords.has(text) || text.includes('day')) return [findDate]
  if (namedHours.has(text)) return [findTime]
  if (text === 'a' || text === 'an' || text === 'half' || isNumberWord(text)) return ofAmounts
  return currencyCodes.has(text) ? [findMoney] : ofCues
}

function toFact({ text, words }: Scene, first: number, { kind, last }: FactRange): FoundFact {
  const start = (words[first] as Word).start
  const { end } = words[last - 1] as Word
  return { kind, text: text.slice(start, end), start, end, first, last }
}
