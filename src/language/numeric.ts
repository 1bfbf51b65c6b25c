import { classAt, sizeAt } from './characters.ts'
import { gluedUnits } from './units.ts'

/**
 * True for the folded text of a number: `20%`, `£2.95`, `us$40`, `3rd`, `10am-5pm`.
 * `iso9001`, `2fa` and `30-day` are words.
 */
export function isNumeric(text: string): boolean {
  let at = leadingLetters(text)
  if (at > 0 && (at > 3 || !isCurrency(text, at))) return false
  let previous = ''
  while (at < text.length) {
    const found = classAt(text, at)
    if (found !== 'letter') {
      previous = found === 'digit' || text[at] === '°' ? 'digit' : 'mark'
      at += sizeAt(text, at)
      continue
    }
    const end = lettersEnd(text, at)
    if (previous !== 'digit' || !gluedUnits.has(text.slice(at, end))) return false
    at = end
  }
  return true
}

function leadingLetters(text: string): number {
  return lettersEnd(text, 0)
}

function lettersEnd(text: string, start: number): number {
  let end = start
  while (end < text.length && classAt(text, end) === 'letter') end += sizeAt(text, end)
  return end
}

function isCurrency(text: string, at: number): boolean {
  return at < text.length && classAt(text, at) === 'currency'
}
