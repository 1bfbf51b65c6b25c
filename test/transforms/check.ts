import { describe, expect, it } from 'vitest'
import { revertChanges } from '../../src/apply.ts'
import type { Change } from '../../src/change.ts'
import type { Format, Slot } from '../../src/passage.ts'
import { rewrite } from '../../src/rewrite.ts'
import type { Transform } from '../../src/transform.ts'

interface Place {
  /** Default: body. */
  readonly slot?: Slot
  /** Default: text. */
  readonly format?: Format
}

interface Rewritten extends Place {
  readonly before: string
  /** Empty where all of it is deleted. */
  readonly after: string
}

interface Kept extends Place {
  readonly text: string
}

export interface Cases {
  readonly rewrites: readonly [Rewritten, ...Rewritten[]]
  /** Left as they are, with a question. */
  readonly asks?: readonly Kept[]
  /** The near-misses: the same words in honest use. */
  readonly keeps: readonly [Kept, ...Kept[]]
}

/** Runs one transform alone, with the tidy-up, over sentences; holds every law for each. */
export function check(transform: Transform, cases: Cases): void {
  const run = (source: string, { slot = 'body', format = 'text' }: Place) =>
    rewrite(source, { format, slot, transforms: [transform] })

  describe(`${transform.name} rewrites`, () => {
    for (const { before, after, ...place } of cases.rewrites)
      it(title(before, place), () => {
        const { output, changes } = run(before, place)
        expect(output).toBe(after)
        expect(changes.map((change) => change.transform)).toContain(transform.name)
        expectInside(changes, before)
        expect(revertChanges(output, changes)).toBe(before)
        const again = run(output, place)
        expect(again.output).toBe(output)
        expect(again.changes).toEqual([])
      })
  })

  const { asks } = cases
  if (asks)
    describe(`${transform.name} asks about`, () => {
      for (const { text, ...place } of asks)
        it(title(text, place), () => {
          const { output, changes, questions } = run(text, place)
          expect(output).toBe(text)
          expect(changes).toEqual([])
          expect(questions.map((question) => question.transform)).toContain(transform.name)
        })
    })

  describe(`${transform.name} keeps`, () => {
    for (const { text, ...place } of cases.keeps)
      it(title(text, place), () => {
        const { output, changes } = run(text, place)
        expect(output).toBe(text)
        expect(changes).toEqual([])
      })
  })
}

function title(text: string, { slot = 'body' }: Place): string {
  return slot === 'body' ? text : `${slot}: ${text}`
}

/** Every edit lies in the source, and those of one change are in order and apart. */
function expectInside(changes: readonly Change[], source: string): void {
  for (const { edits } of changes) {
    expect(edits.length).toBeGreaterThan(0)
    let at = 0
    for (const { start, end } of edits) {
      expect(start).toBeGreaterThanOrEqual(at)
      expect(end).toBeGreaterThanOrEqual(start)
      expect(end).toBeLessThanOrEqual(source.length)
      at = end
    }
  }
}
