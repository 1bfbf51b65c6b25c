import type { Edit } from '../edit.ts'
import { scan } from './scan.ts'
import { syntaxes } from './syntaxes/index.ts'
import { everyRow } from './table.ts'

/** The openers of two characters and more, of every dialect, by the code of their first. */
const openers: ReadonlyMap<number, readonly string[]> = /* @__PURE__ */ byFirst()

const longest = /* @__PURE__ */ Math.max(...syntaxes.map(({ open }) => open.length))

/**
 * Those of the `edits` by which a delimiter would come into being: an opener of any
 * dialect lies across the place where the text closed again, or within what was
 * put there. Whether a token would follow makes no difference: some platforms refuse a
 * mail for the opener alone, `[#` or `${`. Edits that touch share their seam.
 *
 * @param output the text with the edits made
 */
export function badSeams(output: string, edits: readonly Edit[]): Edit[] {
  const bad: Edit[] = []
  let shift = 0
  for (let from = 0; from < edits.length; ) {
    const group = touching(edits, from)
    const start = (group[0] as Edit).start + shift
    const inserted = group.map(({ text }) => text).join('')
    for (const edit of group) shift += edit.text.length - (edit.end - edit.start)
    if (opensAcross(output, start, start + inserted.length) || holdsToken(inserted))
      bad.push(...group)
    from += group.length
  }
  return bad
}

function touching(edits: readonly Edit[], from: number): Edit[] {
  let to = from + 1
  while (to < edits.length && edits[to]?.start === edits[to - 1]?.end) to++
  return edits.slice(from, to)
}

/** True where an opener begins before `end` and ends behind `start`. */
function opensAcross(output: string, start: number, end: number): boolean {
  for (let at = Math.max(0, start - longest + 1); at < Math.max(start, end); at++)
    for (const opener of openers.get(output.charCodeAt(at)) ?? [])
      if (at + opener.length > start && output.startsWith(opener, at)) return true
  return false
}

function holdsToken(inserted: string): boolean {
  return inserted.length > 1 && scan(inserted, everyRow).length > 0
}

function byFirst(): Map<number, string[]> {
  const lists = new Map<number, string[]>()
  for (const opener of new Set(syntaxes.map(({ open }) => open))) {
    if (opener.length === 1) continue
    const code = opener.charCodeAt(0)
    lists.set(code, [...(lists.get(code) ?? []), opener])
  }
  return lists
}
