import { type Example, examplesOf } from './examples.ts'
import { recombined } from './recombined.ts'
import { isHonest, type Row } from './row.ts'

/** Rows added by hand mend a miss that someone has seen: each counts as several. */
const handRows = 'by-hand.jsonl'
const handWeight = 8

/** Honest senders are lively too: each so many honest rows are also met with an exclamation mark. */
const lively = 4

const seed = 7

/** The examples of all files of the corpus, in order, and those of rows that are put together from them. */
export function examplesIn(rows: ReadonlyMap<string, readonly Row[]>): Example[] {
  const written = [...rows].flatMap(([file, own]) => {
    const found = [...own, ...livelyOf(own)].flatMap(examplesOf)
    return file === handRows ? Array.from({ length: handWeight }, () => found).flat() : found
  })
  return [...written, ...recombined([...rows.values()].flat(), seed).flatMap(examplesOf)]
}

function livelyOf(rows: readonly Row[]): Row[] {
  return rows
    .filter(isHonest)
    .filter(({ text }, i) => i % lively === 0 && text.endsWith('.') && !text.endsWith('..'))
    .map(({ slot, text }) => ({ slot, text: `${text.slice(0, -1)}!` }))
}
