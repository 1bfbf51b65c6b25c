import { coordinators } from '../../language/closed-words.ts'
import type { Word } from '../../reading.ts'
import type { Candidate } from '../../transform.ts'

/** Padding between the start of a clause and what it says. */
const padding: ReadonlySet<string> = new Set(
  `now then well oh ok okay yes no really honestly seriously remember please just also plus too`.split(
    ' '
  )
)
/** With these a clause starts, whatever stands before them. */
const openers: ReadonlySet<string> = new Set([...coordinators, 'because', 'since'])

/** True where the match opens its clause: at the start of its sentence, behind a mark or a conjunction. */
export function opensClause({ reading: { words }, sentence, first }: Candidate): boolean {
  let at = first
  while (at > sentence.first && isPadding(words[at - 1] as Word)) at--
  const before = at > sentence.first ? words[at - 1] : undefined
  if (before === undefined || before.type === 'punctuation' || before.type === 'emoji') return true
  return before.type === 'word' && openers.has(before.text)
}

function isPadding({ type, text }: Word): boolean {
  return type === 'break' || (type === 'word' && padding.has(text))
}
