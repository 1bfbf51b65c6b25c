import type { Reading, Sentence, Word } from '../../reading.ts'

/** The recipient's name in a sentence, one token or several in a row: words from `first` up to the word before `last`. */
export interface NameRun {
  readonly first: number
  readonly last: number
}

export function nameRuns({ words }: Reading, { first, last }: Sentence): NameRun[] {
  const runs: NameRun[] = []
  for (let at = first; at < last; at++) {
    if (!isName(words[at])) continue
    const start = at
    while (at + 1 < last && isName(words[at + 1])) at++
    runs.push({ first: start, last: at + 1 })
  }
  return runs
}

/** True for a given name; a full name or a surname identifies more often than it coaxes. */
export function isGivenName(words: readonly Word[], { first, last }: NameRun): boolean {
  const path = words[first]?.token?.path ?? []
  return last === first + 1 && !entire.test(path.at(-1) ?? '')
}

/** A school's or a surgery's `student_name` is the name in its register, not the one to call by. */
const entire =
  /full|last|sur|family|nachname|apellido|^(?:student|pupil|patient|child|learner|candidate)_?name$/i

function isName(word: Word | undefined): boolean {
  return word?.type === 'token' && word.token?.role === 'recipient-name'
}
