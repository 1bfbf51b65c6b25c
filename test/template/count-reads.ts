/**
 * A text that counts how many characters of it are read. It stands in for a string
 * whose methods `lex` calls, so that growth can be counted instead of timed.
 */
export function countReads(text: string): { text: string; reads: () => number } {
  let reads = 0
  const charge = <T>(count: number, result: T): T => {
    reads += Math.max(1, count)
    return result
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
  return { text: counted as unknown as string, reads: () => reads }
}
