import { byPlace } from '../../src/edit.ts'
import type { Result } from '../../src/result.ts'

const OPEN = '\ue000'
const CLOSE = '\ue001'

/** The template before and after, with marks around the words that were edited. */
export interface Marked {
  readonly before: string
  readonly after: string
}

export function markEdits(source: string, { changes }: Pick<Result, 'changes'>): Marked {
  let [before, after, at] = ['', '', 0]
  for (const { start, end, text } of changes.flatMap(({ edits }) => edits).sort(byPlace)) {
    const kept = source.slice(at, start)
    before += kept + mark(source.slice(start, end))
    after += kept + mark(text)
    at = end
  }
  const rest = source.slice(at)
  return { before: before + rest, after: after + rest }
}

/**
 * White space stays outside of the marks: an engine that trims it must find it as it was.
 * Tags get none: a container that a change emptied goes, and no mark may stand where it stood.
 */
function mark(text: string): string {
  if (/^(?:\s|<[^<>]*>)*$/.test(text)) return text
  return text.replace(/\S(?:.*\S)?/s, (words) => OPEN + words + CLOSE)
}

/** What stands outside of the marks: nothing of white space, nor of elements that hold nothing. */
export function outside(marked: string): string {
  let rest = marked.replace(/\ue000[^\ue001]*\ue001/g, '')
  for (let last = ''; last !== rest; ) {
    last = rest
    rest = last.replace(/<(\w+)\b[^<>]*>\s*<\/\1>/g, '')
  }
  return rest.replace(/\s+/g, '')
}

export function unmarked(marked: string): string {
  return marked.replace(/[\ue000\ue001]/g, '')
}

/** Where in the unmarked text something was edited. */
export function editedPlaces(marked: string): { start: number; end: number }[] {
  let marks = 0
  return [...marked.matchAll(/\ue000([^\ue001]*)\ue001/g)].map((match) => {
    const start = match.index - marks
    marks += 2
    return { start, end: start + (match[1]?.length ?? 0) }
  })
}
