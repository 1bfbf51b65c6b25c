/** How many codes a character can stand for. */
export const codes = 81

/**
 * Characters from `(` on: no quote is among them. Two are left out: the backslash, which
 * escapes, and `X`, of which three in a row read as a mark of unfinished work.
 */
const from = 40
const skipped = 88
const backslash = 92

/** The character of a code from 0 to `codes`, the end not included. */
export function characterOf(code: number): string {
  let at = from + code
  if (at >= skipped) at++
  if (at >= backslash) at++
  return String.fromCharCode(at)
}

/** The inverse of `characterOf`. */
export function codeAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code - from - (code > skipped ? 1 : 0) - (code > backslash ? 1 : 0)
}
