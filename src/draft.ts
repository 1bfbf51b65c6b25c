import type { SkipCause } from './change.ts'
import type { Edit } from './edit.ts'
import type { Passage } from './passage.ts'
import type { Fact, Reading, Sentence } from './reading.ts'
import type { Span } from './span.ts'
import type { TemplateToken } from './template/token.ts'
import type { Finding, Replacement, Transform } from './transform.ts'

/** A finding of a transform in a passage. */
export interface Found {
  readonly transform: Transform
  readonly finding: Finding
  readonly reading: Reading
  readonly sentence: Sentence
}

/** What a repair came to: other text for some spans of the passage, or why nothing was safe. */
export type Outcome =
  | { readonly type: 'cut'; readonly cuts: readonly Replacement[] }
  | { readonly type: 'refused'; readonly reason: string }

/** A finding with the cuts that carry it out; all spans are of the passage's own text. */
export interface Proposal {
  readonly transform: Transform
  readonly finding: Finding
  /** What the finding covers. */
  readonly span: Span
  /** The sentence it stands in, from its start to its end. */
  readonly scope: Span
  /** Sorted and disjoint. */
  readonly cuts: readonly Replacement[]
  readonly facts: readonly Fact[]
  readonly tokens: readonly TemplateToken[]
}

/** A finding that is not carried out. */
export interface Declined {
  readonly transform: Transform
  readonly finding: Finding
  readonly span: Span
  readonly scope: Span
  readonly cause: SkipCause | 'ask'
  readonly reason: string
  /** For an overlap: what was done instead. */
  readonly winner?: Proposal
}

/** What the caller wants of a run. */
export interface Wishes {
  /** Whether a proposal is not wanted. */
  isRejected(proposal: Proposal): boolean
  /** True: a sentence that only a person could make honest goes instead of being asked about. */
  readonly isStrict: boolean
}

/** A replacement that the clean-up adds; `causes` are indexes of the accepted proposals that made it necessary. */
export interface TidyCut extends Replacement {
  readonly causes: readonly number[]
}

/** A passage after all rounds: what was accepted, what was not, and the clean-up that follows from it. */
export interface Revision {
  readonly reading: Reading
  readonly accepted: readonly Proposal[]
  readonly declined: readonly Declined[]
  readonly tidied: readonly TidyCut[]
  /** The passage as the reader sees it afterwards. */
  readonly result: Passage
}

/** The edits of the source that one proposal, or one cause of clean-up, comes to. */
export interface Step {
  /** The proposal, by its index among the accepted; absent for a clean-up. */
  readonly proposal?: number
  /** For a clean-up: the proposals that made it necessary. */
  readonly causes: readonly number[]
  readonly edits: readonly Edit[]
}
