/**
 * Text as it is compared: lower case, apostrophes and hyphens plain, no characters
 * that nobody sees.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  return /^[\x20-\x7e]*$/.test(lower) ? lower : foldSigns(lower)
}

function foldSigns(text: string): string {
  const plain = text.replace(/[’ʼ＇]/g, "'").replace(/[‐‑]/g, '-')
  const joined = /\d/.test(plain) ? plain.replace(/[‒–−]/g, '-') : plain
  return joined.replace(
    /(?!\u200d\p{Extended_Pictographic})[\p{Cf}\p{Cc}]|\p{Variation_Selector}|\u034f/gu,
    ''
  )
}
