import { smallNumbers } from '../../../language/number-words.ts'
import type { Word } from '../../../reading.ts'
import { clockFaceAt } from './clock-faces.ts'

/** A number or a clock, reckoned up. */
export interface Reckoned {
  /** The numbers as they stand, from the larger unit to the smaller. */
  readonly numbers: readonly number[]
  /** In seconds where units say so, else in what the smallest number counts. */
  readonly total: number
  /** What one less of the smallest takes from the total. */
  readonly step: number
  /** The word after the last. */
  readonly last: number
}

/** Seconds in a unit, by its first letter. */
const seconds: Readonly<Record<string, number>> = { w: 604800, d: 86400, h: 3600, m: 60, s: 1 }
const unitNames =
  /^(?:w|weeks?|wks?|d|days?|h|hrs?|hours?|m|mins?|minutes?|s|secs?|seconds?|sleeps?)$/
const ones = [...smallNumbers]
const tens = 20

/** What is counted at word `at`: `09:58`, `2h 13m`, `39s`, `fifty-nine`. */
export function reckonAt(words: readonly Word[], at: number): Reckoned | undefined {
  const face = clockFaceAt(words, at, words.length)
  const last = face?.last ?? singleEnd(words, at)
  if (last <= at) return undefined
  const parts = words.slice(at, last).flatMap(({ text }) => text.match(/\d+|[a-z-]+/g) ?? [])
  const numbers = parts.flatMap((part) => numberOf(part) ?? [])
  const units = parts.filter((part) => unitNames.test(part)).map((unit) => unit.charAt(0))
  return numbers.length === 0 ? undefined : { numbers, ...sum(numbers, units), last }
}

function sum(
  numbers: readonly number[],
  units: readonly string[]
): Pick<Reckoned, 'total' | 'step'> {
  const isNamed = units.length === numbers.length
  let total = 0
  for (const [i, number] of numbers.entries())
    total = isNamed ? total + number * (seconds[units[i] ?? 's'] ?? 1) : total * 60 + number
  return { total, step: isNamed ? (seconds[units.at(-1) ?? 's'] ?? 1) : 1 }
}

/** A number with its unit or without. */
function singleEnd(words: readonly Word[], at: number): number {
  const { type, text } = words[at] ?? { type: 'break', text: '' }
  if (type === 'number' && /^\d{1,3}[a-z]$/.test(text)) return at + 1
  if (type !== 'number' && type !== 'word') return at
  if (numberOf(text) === undefined) return at
  return unitNames.test(words[at + 1]?.text ?? '') ? at + 2 : at + 1
}

function numberOf(text: string): number | undefined {
  if (/^\d{1,4}$/.test(text)) return Number(text)
  const [first = '', second] = text.split('-', 2)
  const place = ones.indexOf(first)
  if (place < 0) return undefined
  const value = place <= tens ? place : (place - tens + 2) * 10
  return second === undefined ? value : value + Math.max(0, ones.indexOf(second))
}
