import { limits } from './syntax.ts'

// Quote marks, list markers and indents before a definition on its line are shorter.
const longestPrefix = 40

const opening = /[\r\n][ \t>*+\d.-]*\[([^[\]]*)$/

/**
 * The labels that Markdown gives an address to, `[label]: address` at the start of a
 * line, as they are compared: in lower case, white space as one space.
 */
export function definedLabels(source: string): ReadonlySet<string> {
  const labels = new Set<string>()
  for (let at = source.indexOf(']:'); at !== -1; at = source.indexOf(']:', at + 1)) {
    const from = Math.max(0, at - limits.name - longestPrefix)
    const before = (from === 0 ? '\n' : '') + source.slice(from, at)
    const label = opening.exec(before)?.[1]
    if (label !== undefined) labels.add(labelOf(label))
  }
  return labels
}

export function labelOf(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase()
}
