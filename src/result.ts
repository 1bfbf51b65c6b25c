import type { Change, Question, Skipped } from './change.ts'

/** What `rewrite` returns. Plain JSON. */
export interface Result {
  /** The rewritten template; the source itself where nothing changed. */
  readonly output: string
  /** What was done, in source order. */
  readonly changes: readonly Change[]
  /** What was left in place because only a person can make it honest. */
  readonly questions: readonly Question[]
  /** What was found, or met, and not done. */
  readonly skipped: readonly Skipped[]
}
