import type { Proposal, Step, TidyCut } from '../draft.ts'
import { byPlace, type Edit } from '../edit.ts'
import { ATOM, type Mark, type Passage } from '../passage.ts'
import { covers, overlaps, type Span, subtract, union } from '../span.ts'
import { isOutput } from '../template/token.ts'
import type { Replacement } from '../transform.ts'

/**
 * The accepted proposals of a passage and their clean-up as edits of the source.
 * Markup that surrounds nothing any more goes with the proposal that emptied it, or
 * else with the clean-up.
 */
export function sourceEdits(
  passage: Passage,
  accepted: readonly Proposal[],
  tidied: readonly TidyCut[]
): Step[] {
  const taken = pictureStep(passage, accepted)
  if (taken) return [taken]
  const gone = union([
    ...accepted.flatMap(({ cuts }) => cuts.filter(isDeletion)),
    ...tidied.filter(isDeletion)
  ])
  const emptied = passage.marks.filter((mark) => isEmptied(passage, mark, gone))
  const claimed = new Set<Span>()
  const steps: Step[] = accepted.map(({ cuts }, proposal) => {
    const own = emptied.filter(({ span }) => cuts.some((c) => isDeletion(c) && covers(c, span)))
    for (const mark of own) claimed.add(mark.span)
    const markup = own.flatMap(({ open, close }) => [open, close])
    return {
      proposal,
      causes: [],
      edits: joined([...editsOf(passage, cuts), ...deletions(markup)])
    }
  })
  const left = emptied.filter(({ span }) => !claimed.has(span))
  for (const [key, cuts] of byCauses(tidied))
    steps.push({ causes: key, edits: joined(editsOf(passage, cuts)) })
  if (left.length > 0)
    steps.push({
      causes: accepted.map((_, i) => i),
      edits: joined(deletions(left.flatMap(({ open, close }) => [open, close])))
    })
  return steps.filter(({ edits }) => edits.length > 0)
}

/** A picture goes with all that is said of it. */
function pictureStep({ picture }: Passage, accepted: readonly Proposal[]): Step | undefined {
  const proposal = accepted.findIndex(({ finding }) => finding.takesPicture)
  if (proposal < 0 || !picture?.removal) return undefined
  return { proposal, causes: [], edits: [{ ...picture.removal, text: '' }] }
}

/** True for markup around nothing but control tokens: the tokens stay, and it goes. */
function isEmptied(passage: Passage, { type, span }: Mark, gone: readonly Span[]): boolean {
  if (span.start === span.end || !gone.some((hole) => overlaps(hole, span))) return false
  const left = subtract(span, gone)
  if (left.length === 0) return true
  const isBare = left.every(({ start, end }) => isBlank(passage.text.slice(start, end)))
  return isBare && type !== 'link' && !printsIn(passage, span, gone)
}

function isBlank(text: string): boolean {
  return text.replaceAll(ATOM, '').trim() === ''
}

/** True where an atom that stays within a span shows something. */
function printsIn({ atoms }: Passage, span: Span, gone: readonly Span[]): boolean {
  return atoms.some(({ at, token }) => {
    const place = { start: at, end: at + 1 }
    if (!covers(span, place) || gone.some((hole) => covers(hole, place))) return false
    return !token || isOutput(token) || token.kind === 'raw'
  })
}

function editsOf(passage: Passage, cuts: readonly Replacement[]): Edit[] {
  return cuts.flatMap(({ start, end, text }) => {
    const inserted = text === '' ? '' : passage.encode(text)
    if (start === end) return [insertion(passage, start, inserted)]
    return passage
      .toSource({ start, end })
      .map((range, i) => ({ ...range, text: i === 0 ? inserted : '' }))
  })
}

/** Behind the character before, or at the start of the text. */
function insertion(passage: Passage, at: number, text: string): Edit {
  const before = at > 0 ? passage.toSource({ start: at - 1, end: at }) : []
  const after = passage.toSource({ start: at, end: at + 1 })
  const place = before[before.length - 1]?.end ?? after[0]?.start ?? 0
  return { start: place, end: place, text }
}

function deletions(spans: readonly Span[]): Edit[] {
  return spans
    .filter(({ start, end }) => start < end)
    .map(({ start, end }) => ({ start, end, text: '' }))
}

/** Sorted, and deletions that touch made one. */
function joined(edits: readonly Edit[]): Edit[] {
  const out: Edit[] = []
  for (const edit of [...edits].sort(byPlace)) {
    const last = out[out.length - 1]
    if (
      last &&
      last.end === edit.start &&
      (last.text === '' || edit.text === '') &&
      last.start < last.end
    )
      out[out.length - 1] = { start: last.start, end: edit.end, text: last.text + edit.text }
    else out.push(edit)
  }
  return out
}

function byCauses(tidied: readonly TidyCut[]): Map<readonly number[], TidyCut[]> {
  const keys = new Map<string, readonly number[]>()
  const groups = new Map<readonly number[], TidyCut[]>()
  for (const cut of tidied) {
    const name = cut.causes.join(' ')
    const key = keys.get(name) ?? cut.causes
    keys.set(name, key)
    groups.set(key, [...(groups.get(key) ?? []), cut])
  }
  return groups
}

function isDeletion({ text }: Replacement): boolean {
  return text === ''
}
