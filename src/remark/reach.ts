/** Containers and headings in one text: with each, the parser moves much of what came before. */
const MAX_STARTS = 2000

/**
 * The offset up to which a Markdown text can be read in linear time: its length, or
 * the start of a line after thousands of list items, quotes or underlined headings.
 */
export function reach(text: string): number {
  let starts = 0
  let quotes = 0
  for (const line of text.matchAll(/^.*$/gm)) {
    const prefix = /^(?:[ \t]|>|[-+*=]|\d{1,9}[.)]){1,200}/.exec(line[0])?.[0] ?? ''
    const depth = prefix.split('>').length - 1
    starts += Math.max(0, depth - quotes) + countMarkers(prefix)
    quotes = depth
    if (starts > MAX_STARTS) return line.index
  }
  return text.length
}

/** List markers, and the line under a heading as one. */
function countMarkers(prefix: string): number {
  return prefix.match(/[-+*=]+|\d+[.)]/g)?.length ?? 0
}
