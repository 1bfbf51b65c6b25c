/**
 * Gives an id to what was found: made from what it is and the sentence it stands
 * in, so that it survives edits elsewhere in the file. The second of two equal ones
 * ends in `-2`.
 */
export function identities(): (...parts: readonly string[]) => string {
  const seen = new Map<string, number>()
  return (...parts) => {
    const id = hash(parts.join('\u0000'))
    const count = (seen.get(id) ?? 0) + 1
    seen.set(id, count)
    return count === 1 ? id : `${id}-${count}`
  }
}

/** FNV-1a over UTF-16 units, twice with different starts: 64 bits in base 36. */
function hash(text: string): string {
  return [0x811c9dc5, 0x01000193]
    .map((seed) => fnv(text, seed).toString(36).padStart(7, '0'))
    .join('')
}

function fnv(text: string, seed: number): number {
  let value = seed
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 16777619)
  return value >>> 0
}
