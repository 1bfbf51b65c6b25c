import type { Edit } from './edit.ts'
import type { Slot } from './passage.ts'
import type { Fact } from './reading.ts'
import type { Confidence, Group, Tier } from './transform.ts'

/** A place in a file: `line` and `column` from 1, `offset` from 0, as unist has it. */
export interface Point {
  readonly line: number
  readonly column: number
  readonly offset: number
}

export interface Position {
  readonly start: Point
  readonly end: Point
}

/** The part of a mail that a change of `rewriteEmail` belongs to. */
export type Part = 'subject' | 'preheader' | 'html' | 'text' | 'markdown'

/** One edit, or several that only make sense together, with its reason. Plain JSON. */
export interface Change {
  /** Stable for the same sentence: it survives edits elsewhere in the file. */
  readonly id: string
  /** The transform's name; `tidy` for a clean-up. */
  readonly transform: string
  readonly group: Group | 'tidy'
  readonly slot: Slot
  readonly action: 'delete' | 'replace' | 'insert'
  /** At least one, sorted, disjoint; offsets into the source. They are made together or not at all. */
  readonly edits: readonly Edit[]
  readonly range: Position
  /** The source from the first edit to the last, and the same after them. */
  readonly before: string
  readonly after: string
  /** The sentence as the reader sees it, before this change and after it. Template tokens as written. */
  readonly beforeText: string
  readonly afterText: string
  readonly reason: string
  readonly references: readonly string[]
  readonly confidence: Confidence
  /** What could have made the claim true. */
  readonly tier?: Tier
  /** The facts that went with it, by their place in the source, and the template tokens. */
  readonly facts: readonly Fact[]
  readonly tokens: readonly string[]
  /** For a clean-up: the ids of the changes that made it necessary. */
  readonly causedBy?: readonly string[]
  /** Set by `rewriteEmail`. */
  readonly part?: Part
}

/** Left in place: only a person can make it honest. */
export interface Question {
  readonly id: string
  readonly transform: string
  readonly group: Group
  readonly slot: Slot
  readonly range: Position
  /** The sentence as the reader sees it. */
  readonly text: string
  readonly reason: string
  /** The one thing to answer. */
  readonly ask: string
  readonly confidence: Confidence
  readonly part?: Part
}

export type SkipCause = 'overlap' | 'protected' | 'rejected' | 'unproven'

/** Found, or met, and not done. */
export interface Skipped {
  readonly id: string
  /** Absent where it is no finding but a part that could not be read. */
  readonly transform?: string
  readonly cause: SkipCause
  readonly range: Position
  readonly text: string
  /** Why, in a sentence. */
  readonly reason: string
  /** For an overlap: the id of the change that was made instead. */
  readonly winner?: string
  readonly part?: Part
}
