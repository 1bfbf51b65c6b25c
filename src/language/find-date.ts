import {
  monthAbbreviations,
  months,
  monthsThatAreWords,
  weekdayAbbreviations,
  weekdays
} from './calendar.ts'
import { type FactRange, isCapitalised, isGlued, type Scene, skip, textAt } from './scene.ts'

const beforeDay: ReadonlySet<string> = new Set(
  'on by until till before after from since to'.split(' ')
)
const beforeYear: ReadonlySet<string> = new Set(
  'in since by of until before after during ©'.split(' ')
)

/** `5 October`, `Oct. 5th, 2026`, `Sunday 5 October`, `Sunday`, `05/10/2026`, `2026-10-05`. */
export function findDate(scene: Scene, index: number): FactRange | undefined {
  const last = dateEnd(scene, index)
  return last > index ? { kind: 'date', last } : undefined
}

function dateEnd(scene: Scene, index: number): number {
  const weekday = weekdayEnd(scene, index)
  if (weekday === index) return unnamedDateEnd(scene, index)
  const day = skip(scene, skip(scene, weekday, ','), 'the')
  const date = unnamedDateEnd(scene, day)
  if (date > day) return date
  return isFullWeekday(textAt(scene, index)) ? index + 1 : index
}

/** A date without a weekday before it; `index` where there is none. */
function unnamedDateEnd(scene: Scene, index: number): number {
  if (isNumericDate(textAt(scene, index))) return index + 1
  const first = isDay(textAt(scene, index))
    ? dayFirstEnd(scene, index)
    : monthFirstEnd(scene, index)
  return first > index ? first : bareDateEnd(scene, index)
}

/** `5 October`, `5th of October 2026`, `5–7 Oct.` */
function dayFirstEnd(scene: Scene, index: number): number {
  const month = skip(scene, index + 1, 'of')
  const end = monthEnd(scene, month)
  return end > month ? yearEnd(scene, end) : index
}

/** `October 5`, `Oct. 5th, 2026`, `October 2026`, `October`. */
function monthFirstEnd(scene: Scene, index: number): number {
  const end = monthEnd(scene, index)
  if (end === index) return index
  if (isDay(textAt(scene, end))) return yearEnd(scene, end + 1)
  if (isYear(textAt(scene, end))) return end + 1
  const text = textAt(scene, index)
  return months.has(text) && !monthsThatAreWords.has(text) && isCapitalised(scene, index)
    ? end
    : index
}

/** `by the 5th`, `since 2019`. */
function bareDateEnd(scene: Scene, index: number): number {
  const text = textAt(scene, index)
  const before = textAt(scene, index - 1)
  if (isYear(text) && beforeYear.has(before)) return index + 1
  const ordinal = /^\d{1,2}(?:st|nd|rd|th)$/.test(text) && before === 'the'
  return ordinal && beforeDay.has(textAt(scene, index - 2)) ? index + 1 : index
}

/** A month, with the full stop of its abbreviation; `index` where there is none. */
function monthEnd(scene: Scene, index: number): number {
  const text = textAt(scene, index)
  if (months.has(text))
    return monthsThatAreWords.has(text) && !isCapitalised(scene, index) ? index : index + 1
  if (!monthAbbreviations.has(text) || !isCapitalised(scene, index)) return index
  return textAt(scene, index + 1) === '.' && isGlued(scene, index + 1) ? index + 2 : index + 1
}

function yearEnd(scene: Scene, index: number): number {
  const year = skip(scene, index, ',')
  return isYear(textAt(scene, year)) ? year + 1 : index
}

/** A weekday or its abbreviation, full stop included; `index` where there is none. */
function weekdayEnd(scene: Scene, index: number): number {
  const text = textAt(scene, index)
  if (isFullWeekday(text)) return index + 1
  if (!weekdayAbbreviations.has(text) || !isCapitalised(scene, index)) return index
  return textAt(scene, index + 1) === '.' && isGlued(scene, index + 1) ? index + 2 : index + 1
}

/** `sunday`, `sundays`, `sunday's`, `mon-fri`, `weekdays`. */
function isFullWeekday(text: string): boolean {
  if (text === 'weekdays' || text === 'weekends') return true
  if (weekdays.has(text) || weekdays.has(text.replace(/'?s$/, ''))) return true
  const hyphen = text.indexOf('-')
  return hyphen > 0 && isAnyWeekday(text.slice(0, hyphen)) && isAnyWeekday(text.slice(hyphen + 1))
}

function isAnyWeekday(text: string): boolean {
  return weekdays.has(text) || weekdayAbbreviations.has(text)
}

/** `5`, `5th`, `5-7`, `5th-7th`. */
function isDay(text: string): boolean {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?(?:-(\d{1,2})(?:st|nd|rd|th)?)?$/.exec(text)
  return match !== null && inRange(match[1], 1, 31) && inRange(match[2] ?? '1', 1, 31)
}

function isYear(text: string): boolean {
  return /^(?:19|20)\d\d$/.test(text)
}

/** `05/10/2026`, `10-05-26`, `5.10.2026`, `2026-10-05`, `5/10`; not `24/7` or `1/2`. */
function isNumericDate(text: string): boolean {
  if (/^\d{4}([-/.])\d{1,2}\1\d{1,2}$/.test(text)) return true
  const match =
    /^(\d{1,2})([-/.])(\d{1,2})\2(?:\d{4}|\d\d)$/.exec(text) ??
    /^(\d{1,2})(\/)(\d{1,2})$/.exec(text)
  if (!match || text === '24/7' || /^[123]\/[2345]$/.test(text)) return false
  const [, first, , second] = match
  return (
    inRange(first, 1, 31) && inRange(second, 1, 31) && Math.min(Number(first), Number(second)) <= 12
  )
}

function inRange(digits: string | undefined, from: number, to: number): boolean {
  const value = Number(digits)
  return value >= from && value <= to
}
