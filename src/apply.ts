import type { Change } from './change.ts'
import { applyEdits, byPlace, type Edit } from './edit.ts'
import { UnvultureError } from './errors.ts'

/**
 * `source` with the `changes` made: all that `rewrite` returned for it, or any of
 * them. Changes of other parts of a mail don't belong in the list.
 *
 * @throws {UnvultureError} `CHANGE_MISMATCH` where a change was not made for this
 * source, `EDIT_OVERLAP` where two can't both be made.
 */
export function applyChanges(source: string, changes: readonly Change[]): string {
  for (const change of changes) check(source, change, change.range.start.offset, change.before)
  return applyEdits(source, editsOf(changes))
}

/**
 * `output` with the `changes` undone that were made to get it:
 * `revertChanges(applyChanges(source, changes), changes)` is `source`.
 *
 * @throws {UnvultureError} `CHANGE_MISMATCH` where `output` is not what these changes made.
 */
export function revertChanges(output: string, changes: readonly Change[]): string {
  const edits = editsOf(changes)
  const originals = new Map(
    changes.flatMap((change) => change.edits.map((edit) => [edit, originalOf(change, edit)]))
  )
  let shift = 0
  const inverse = edits.map((edit) => {
    const start = edit.start + shift
    const original = originals.get(edit) as string
    shift += edit.text.length - (edit.end - edit.start)
    if (output.slice(start, start + edit.text.length) !== edit.text)
      throw mismatch(start, edit.text, output)
    return { start, end: start + edit.text.length, text: original }
  })
  return applyEdits(output, inverse)
}

function editsOf(changes: readonly Change[]): Edit[] {
  return changes.flatMap(({ edits }) => edits).sort(byPlace)
}

function originalOf({ before, range }: Change, { start, end }: Edit): string {
  return before.slice(start - range.start.offset, end - range.start.offset)
}

function check(source: string, change: Change, at: number, text: string): void {
  if (source.slice(at, at + text.length) !== text) throw mismatch(at, text, source, change.id)
}

function mismatch(at: number, text: string, source: string, id?: string): UnvultureError {
  const found = source.slice(at, at + Math.max(text.length, 1))
  const which = id === undefined ? 'a change' : `change ${id}`
  return new UnvultureError(
    'CHANGE_MISMATCH',
    `${which} expects \`${short(text)}\` at ${at}, where \`${short(found)}\` stands; pass the text it was made for`
  )
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text
}
