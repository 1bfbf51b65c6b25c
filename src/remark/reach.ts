/** Lines that may be a list item or stand under a heading: with each, the parser moves all that came before. */
const MAX_LINES = 2000

/** The offset up to which a Markdown text can be read in linear time: its length, but for very long lists. */
export function reach(text: string): number {
  let lines = 0
  for (const { index } of text.matchAll(/^[ \t>]{0,100}(?:[-+*=]|\d{1,9}[.)])/gm))
    if (++lines > MAX_LINES) return index
  return text.length
}
