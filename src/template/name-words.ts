import { splitCompound } from './compounds.ts'
import { fold } from './fold.ts'

// Characters of one part of a path that are looked at.
const longest = 120

/**
 * The words of each part of a path, in lower case and without accents:
 * `['Contact', 'firstName']` is `[contact], [first, name]`, and `Kundenname` is
 * `[kunde, name]`. What a platform adds at the end of a field's name
 * (`firstname_fix`, `First_Name__c`, `First_Name1`) is left out.
 */
export function nameParts(path: readonly string[]): string[][] {
  const parts: string[][] = []
  for (const part of path) {
    const words = wordsOf(singular(part.slice(0, longest))).flatMap(splitCompound)
    while (words.length > 1 && isSuffix(words[words.length - 1] as string)) words.pop()
    if (words.length > 0) parts.push(words)
  }
  return parts
}

/** Lyris writes the names of its tables with a `_` behind them: `members_.fullname_`. */
function singular(part: string): string {
  return part.endsWith('s_') ? part.slice(0, -2) : part
}

function wordsOf(part: string): string[] {
  if (/^[ -~]*$/.test(part)) {
    const words = part.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? []
    return words.map((word) => word.toLowerCase())
  }
  const plain = part.normalize('NFD').replace(/\p{M}/gu, '')
  return (plain.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{Lo}+|\p{N}+/gu) ?? []).map(fold)
}

function isSuffix(word: string): boolean {
  return word === 'fix' || word === 'c' || word === 'pc' || /^\p{N}+$/u.test(word)
}
