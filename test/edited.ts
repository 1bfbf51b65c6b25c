import { applyEdits, type Edit } from '../src/edit.ts'

/** `a ‹b→c› d` with `b` taken out and `c` put in its place; without an arrow nothing is put there. */
export function edited(marked: string): { source: string; output: string; edits: Edit[] } {
  const edits: Edit[] = []
  let source = ''
  for (const part of marked.split(/(‹[^›]*›)/)) {
    const [, cut = part, text = ''] = /^‹([^→]*)(?:→(.*))?›$/.exec(part) ?? []
    if (part.startsWith('‹'))
      edits.push({ start: source.length, end: source.length + cut.length, text })
    source += cut
  }
  return { source, output: applyEdits(source, edits), edits }
}
