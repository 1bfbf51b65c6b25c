import { decodeEntity } from '../parse/markdown-entity.ts'

/** How a value is written in the source: with escapes and entities, or as it is. */
export type Writing = 'decoded' | 'raw'

/**
 * For each character of `value` the offset in `text`, from `start` on, of what it
 * was read from, and at last the offset where it ends. Nothing where the two do
 * not match. Only the prefixes of containers may stand between.
 */
export function align(
  text: string,
  start: number,
  end: number,
  value: string,
  writing: Writing
): number[] | undefined {
  const places: number[] = []
  let at = start
  while (places.length < value.length) {
    if (at >= end) return undefined
    const unit = writing === 'decoded' ? unitAt(text, at, value, places.length) : undefined
    if (unit) {
      for (let i = 0; i < unit.length; i++) places.push(at)
      at += unit.width
    } else if (isSame(text, at, value, places.length)) places.push(at++)
    else if (isPrefix(text[at] as string)) at++
    else return undefined
  }
  return [...places, at]
}

/** The first alignment of `value` that starts in the range; the search gives up after some tries. */
export function findAlignment(
  text: string,
  start: number,
  end: number,
  value: string,
  writing: Writing
): number[] | undefined {
  let tries = 0
  for (let at = start; at < end && tries < 200; at++) {
    if (isPrefix(text[at] as string) && !isSame(text, at, value, 0)) continue
    tries++
    const places = align(text, at, end, value, writing)
    if (places) return places
  }
  return undefined
}

/** An escape or an entity at `at` that reads as the next characters of `value`. */
function unitAt(
  text: string,
  at: number,
  value: string,
  done: number
): { length: number; width: number } | undefined {
  if (text[at] === '\\' && /[!-/:-@[-`{-~]/.test(text[at + 1] ?? ''))
    return text[at + 1] === value[done] ? { length: 1, width: 2 } : undefined
  if (text[at] !== '&') return undefined
  const written = /^&[#\w]{1,32};/.exec(text.slice(at, at + 34))?.[0]
  const decoded = written && decodeEntity(written)
  if (!decoded || !value.startsWith(decoded, done)) return undefined
  return { length: decoded.length, width: written.length }
}

function isSame(text: string, at: number, value: string, done: number): boolean {
  return text[at] === value[done] || (text[at] === '\0' && value[done] === '\uFFFD')
}

function isPrefix(character: string): boolean {
  return character === ' ' || character === '\t' || character === '>'
}
