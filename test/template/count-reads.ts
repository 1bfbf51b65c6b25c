/**
 * A text that counts how many characters of it are read. It stands in for a string
 * whose methods and characters `lex` reads, so that growth can be counted instead of
 * timed. Any other use of it throws.
 */
export function countReads(text: string): { text: string; reads: () => number } {
  let reads = 0
  const charge = <T>(count: number, result: T): T => {
    reads += Math.max(1, count)
    return result
  }
  const read = (_: object, key: string | symbol): string | undefined => {
    if (typeof key === 'string' && /^-?\d+$/.test(key)) return charge(1, text[Number(key)])
    throw new TypeError(`${String(key)} is not counted`)
  }
  const counted = {
    length: text.length,
    charCodeAt: (at: number) => charge(1, text.charCodeAt(at)),
    charAt: (at: number) => charge(1, text.charAt(at)),
    startsWith: (needle: string, at = 0) => charge(needle.length, text.startsWith(needle, at)),
    slice: (start: number, end = text.length) => charge(end - start, text.slice(start, end)),
    indexOf: (needle: string, from = 0) => {
      const at = text.indexOf(needle, from)
      return charge((at === -1 ? text.length : at) - from, at)
    }
  }
  // Only what `counted` lacks asks its prototype.
  Object.setPrototypeOf(counted, new Proxy({}, { get: read }))
  return { text: counted as unknown as string, reads: () => reads }
}
