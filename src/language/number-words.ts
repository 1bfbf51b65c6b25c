/** Numbers below a hundred, as words. */
export const smallNumbers: ReadonlySet<string> = new Set(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
  sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety`.split(
    /\s+/
  )
)

/** What multiplies the number before it: `two hundred`, `3 million`, `a dozen`. */
export const scales: ReadonlySet<string> = new Set(
  'dozen hundred thousand million billion'.split(' ')
)

/** True for `three`, `twenty-five`. */
export function isNumberWord(text: string): boolean {
  if (smallNumbers.has(text)) return true
  const hyphen = text.indexOf('-')
  return (
    hyphen > 0 &&
    text.slice(0, hyphen).endsWith('ty') &&
    smallNumbers.has(text.slice(0, hyphen)) &&
    smallNumbers.has(text.slice(hyphen + 1))
  )
}
