import { UnvultureError } from './errors.ts'
import type { Span } from './span.ts'

/** Other text in the place of a range of the source. UTF-16 offsets, `end` not included. */
export interface Edit extends Span {
  readonly text: string
}

/**
 * `text` with the `edits` made. They must be sorted and must not overlap; two may
 * touch.
 *
 * @throws {UnvultureError} `EDIT_OVERLAP` or `EDIT_OUT_OF_RANGE`.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = []
  let at = 0
  for (const edit of edits) {
    check(edit, at, text.length)
    parts.push(text.slice(at, edit.start), edit.text)
    at = edit.end
  }
  parts.push(text.slice(at))
  return parts.join('')
}

/**
 * The edits that take `applyEdits(text, edits)` back to `text`:
 * `applyEdits(applyEdits(text, edits), invertEdits(text, edits))` is `text`.
 */
export function invertEdits(text: string, edits: readonly Edit[]): Edit[] {
  let shift = 0
  return edits.map(({ start, end, text: inserted }) => {
    const from = start + shift
    shift += inserted.length - (end - start)
    return { start: from, end: from + inserted.length, text: text.slice(start, end) }
  })
}

/** By start, then by end: an insertion comes before what it touches. */
export function byPlace(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end
}

function check({ start, end }: Edit, at: number, length: number): void {
  if (start < at)
    throw new UnvultureError(
      'EDIT_OVERLAP',
      `edit ${start}–${end} overlaps the one that ends at ${at}; sort edits and drop overlaps first`
    )
  if (end < start || end > length)
    throw new UnvultureError(
      'EDIT_OUT_OF_RANGE',
      `edit ${start}–${end} does not fit a text of ${length} characters; use the text it was made for`
    )
}
