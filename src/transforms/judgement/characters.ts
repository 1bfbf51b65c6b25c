/** How many codes a character can stand for. */
export const codes = 81

/** Characters from `(` on: no quote is among them, and the backslash is left out. */
const from = 40
const backslash = 92

/** The character of a code from 0 to `codes`, the end not included. */
export function characterOf(code: number): string {
  const at = from + code
  return String.fromCharCode(at < backslash ? at : at + 1)
}

/** The inverse of `characterOf`. */
export function codeAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return (code < backslash ? code : code - 1) - from
}
