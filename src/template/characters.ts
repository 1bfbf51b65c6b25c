/** True for the code of a letter; outside ASCII for all but the common punctuation. */
export function isLetter(code: number): boolean {
  if (code < 128) return (code > 64 && code < 91) || (code > 96 && code < 123)
  return code >= 0xc0 && !(code >= 0x2000 && code < 0x2c00) && !(code >= 0x3000 && code < 0x3040)
}

export function isDigit(code: number): boolean {
  return code > 47 && code < 58
}

export function isSpace(code: number): boolean {
  return code === 32 || (code > 8 && code < 14) || code === 0xa0
}
