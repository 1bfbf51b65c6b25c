/** Letters that are no letter with a mark, and yet are written without it where there is none. */
const plain = new Map([
  ['ı', 'i'],
  ['ł', 'l'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe']
])

/** `text` in lower case and without accents: `Prénom` is `prenom`, `imię` is `imie`. */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  if (/^[ -~]*$/.test(lower)) return lower
  const bare = lower.normalize('NFD').replace(/\p{M}/gu, '')
  return bare.replace(/[ıłøđßæœ]/g, (letter) => plain.get(letter) ?? letter)
}

/** The folded words of a list that is written with spaces between them. */
export function words(list: string): string[] {
  return list.trim().split(/\s+/).map(fold)
}

export function wordSet(list: string): ReadonlySet<string> {
  return new Set(words(list))
}
