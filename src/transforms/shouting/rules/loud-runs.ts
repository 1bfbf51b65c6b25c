import { isUpperAt } from '../../../language/characters.ts'
import type { Sentence, Word } from '../../../reading.ts'
import type { Context } from '../../../transform.ts'
import type { Surroundings } from './surroundings.ts'
import { isCapitals, type WordCase, wordCase } from './word-case.ts'

/** A word in capitals. */
export interface Loud {
  /** Among the words of the passage. */
  readonly index: number
  /** In lower case. */
  readonly text: string
  readonly kind: WordCase
}

/** The stretches of words in capitals of a sentence; numbers, tokens and marks do not end one. */
export function loudRuns(
  context: Context,
  { first, last }: Sentence,
  around: Surroundings
): Loud[][] {
  const runs: Loud[][] = []
  let run: Loud[] = []
  for (let index = first; index < last; index++) {
    const { type, text } = context.words[index] as Word
    if (type !== 'word') continue
    const loud = isLoud(context, index)
    if ((!loud && run.length === 0) || around.fixed.has(index)) continue
    if (loud && !around.quoted.has(index)) run.push({ index, text, kind: wordCase(context, index) })
    else if (!/\d/.test(text)) {
      runs.push(run)
      run = []
    }
  }
  return [...runs, run].filter(({ length }) => length > 0)
}

/** A word in capitals that stands free: no part of `AT&T`, of `ON/OFF`. */
function isLoud({ words, passage: { text } }: Context, index: number): boolean {
  const { start, end } = words[index] as Word
  if (!isUpperAt(text, start) || !isCapitals(text.slice(start, end))) return false
  const isJoinedBefore = /[\p{L}\p{N}][/&@._#+]$/u.test(text.slice(Math.max(0, start - 2), start))
  return !isJoinedBefore && !/^[/&@._#+][\p{L}\p{N}]/u.test(text.slice(end, end + 2))
}
