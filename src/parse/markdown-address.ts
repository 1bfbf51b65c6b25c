/** Whether parsers may differ on what stands between `<` and `>` as an address. */
export function isOddAutolink(address: string): boolean {
  if (address.includes('<')) return true
  return !address.includes('@') && !/^[A-Za-z][A-Za-z0-9+.-]{1,31}:/.test(address)
}

/**
 * Whether parsers may differ on a bare address of the text: they agree where it has
 * no markup of its own and white space follows, marks of a sentence between.
 */
export function isOddAddress(
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
  inTable: boolean
): boolean {
  const rest = text.slice(to, to + 10)
  return (
    /[*~&[\]()\\`<>]|_\W|\W_|_$/.test(text.slice(from, to)) ||
    !/^[.,!?:;)"'’”]{0,8}(?:\s|$)/.test(inTable ? rest.replace('|', ' ') : rest)
  )
}
