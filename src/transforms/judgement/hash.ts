/** A hash of a text, 32 bits without sign: the same in every engine. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** A hash of hashes, in their order. */
export function combine(kind: number, a: number, b: number, c: number): number {
  let hash = Math.imul(kind ^ 0x811c9dc5, 0x01000193)
  hash = mixed(hash ^ a)
  hash = mixed(hash ^ b)
  return mixed(hash ^ c) >>> 0
}

function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return Math.imul(once ^ (once >>> 12), 0x297a2d39) ^ (once >>> 15)
}
