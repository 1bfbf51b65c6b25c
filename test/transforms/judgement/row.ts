import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Slot } from '../../../src/passage.ts'

/** A line of the corpus: copy that presses and what is left of it, or copy that is honest. */
export type Row = Pressing | Honest

export interface Pressing {
  readonly slot: Slot
  /** The kind of pressure, or `beyond` for one outside every list. */
  readonly pattern: string
  readonly before: string
  /** What is left when the pressure is deleted; `null` where only a person could say. */
  readonly after: string | null
}

export interface Honest {
  readonly slot: Slot
  /** Comes back as it is. */
  readonly text: string
}

/** The rows of a folder of `.jsonl` files, by file. */
export function rowsIn(folder: string): ReadonlyMap<string, readonly Row[]> {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
  return new Map(
    files.map((file) => [
      file,
      readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line): Row => JSON.parse(line))
    ])
  )
}

export function isHonest(row: Row): row is Honest {
  return 'text' in row
}
