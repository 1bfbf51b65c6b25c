/**
 * The words of a path in lower case, without accents:
 * `['Contact', 'firstName']` is `contact, first, name`. What a platform adds at the
 * end of a field's name (`firstname_fix`, `First_Name__c`, `First_Name1`) is left out.
 */
export function nameWords(path: readonly string[]): string[] {
  const words = path.flatMap((part) => {
    const short = part.slice(0, 120)
    if (/^[ -~]*$/.test(short)) return short.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? []
    const plain = short.normalize('NFD').replace(/\p{M}/gu, '')
    return plain.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{Lo}+|\p{N}+/gu) ?? []
  })
  const lower = words.map((word) => word.toLowerCase())
  while (lower.length > 1 && isSuffix(lower[lower.length - 1] as string, lower.length)) lower.pop()
  return lower
}

function isSuffix(word: string, length: number): boolean {
  if (word === 'fix' || word === 'c') return true
  return length > 2 && /^\p{N}+$/u.test(word)
}

/** The last one, two and three words as one: `first, name` is also `firstname`. */
export function leaves(words: readonly string[]): string[] {
  return [1, 2, 3]
    .filter((count) => count <= words.length)
    .map((count) => words.slice(-count).join(''))
}
