import { classAt, sizeAt } from './characters.ts'
import { gluedUnits } from './units.ts'

/** The longest letters before a currency sign: `us$40`. */
const longestPrefix = 3

/**
 * True for the folded text of a number: `20%`, `£2.95`, `us$40`, `3rd`, `10am-5pm`.
 * `iso9001`, `2fa` and `30-day` are words.
 */
export function isNumeric(text: string): boolean {
  let at = 0
  while (at < text.length && classAt(text, at) === 'letter') if (++at > longestPrefix) return false
  if (at > 0 && !isCurrency(text, at)) return false
  let previous = ''
  while (at < text.length) {
    const found = classAt(text, at)
    if (found !== 'letter') {
      previous = found === 'digit' || text[at] === '°' ? 'digit' : 'mark'
      at += sizeAt(text, at)
      continue
    }
    const end = lettersEnd(text, at)
    if (previous !== 'digit' || !isUnit(text, at, end)) return false
    at = end
  }
  return true
}

/** A unit ends its number: `8d8` is none. Only `17h30` goes on. */
function isUnit(text: string, start: number, end: number): boolean {
  const unit = text.slice(start, end)
  if (!gluedUnits.has(unit)) return false
  return end >= text.length || unit === 'h' || classAt(text, end) !== 'digit'
}

function lettersEnd(text: string, start: number): number {
  let end = start
  while (end < text.length && classAt(text, end) === 'letter') end += sizeAt(text, end)
  return end
}

function isCurrency(text: string, at: number): boolean {
  return at < text.length && classAt(text, at) === 'currency'
}
