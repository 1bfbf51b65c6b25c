import { decodeEntity } from '../parse/markdown-entity.ts'

/** How a value is written in the source: with escapes and entities, or as it is. */
export type Writing = 'decoded' | 'raw'

/**
 * For each character of `value` the offset in `text` of what it was read from,
 * and at last the offset where it ends; the value starts at `start` or after
 * characters that only `mayLead`. Nothing where the two do not match.
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
    else if (/[ \t>]/.test(text[at] as string) || text[at] === '\\') at++
    else return undefined
  }
  return [...places, at]
}
