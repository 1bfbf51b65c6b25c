import type { Passage } from './passage.ts'
import type { Span } from './span.ts'
import type { TemplateToken } from './template/token.ts'

export type WordType =
  | 'word'
  | 'number'
  | 'punctuation'
  | 'emoji'
  | 'token'
  | 'control'
  | 'image'
  | 'break'

/**
 * One item of a passage's text: a word, a number with its sign (`£2.95`, `20%`),
 * a punctuation mark (a run of the same mark is one), an emoji, a template token
 * that prints (`token`) or that controls (`control`), an image, a hard line break.
 */
export interface Word extends Span {
  readonly type: WordType
  /** Lower case, typographic apostrophes and hyphens made plain. Empty for atoms and breaks. */
  readonly text: string
  /** For `token` and `control`. */
  readonly token?: TemplateToken
  /** For `control`: it opens a block that may print more than once. */
  readonly repeats?: boolean
}

export type FactKind =
  | 'date'
  | 'time'
  | 'duration'
  | 'money'
  | 'percent'
  | 'count'
  | 'code'
  | 'reference'
  | 'url'
  | 'email'
  | 'phone'

/** Something a reader could check or use: it survives every rewrite. */
export interface Fact extends Span {
  readonly kind: FactKind
  readonly text: string
}

/** A fact of a passage, with the words it is made of. */
export interface FoundFact extends Fact {
  /** Index of its first word, and of the word after its last. */
  readonly first: number
  readonly last: number
}

/** A sentence of a passage: from its first character to the end of its closing marks, without the space after. */
export interface Sentence extends Span {
  /** Index of its first word, and of the word after its last; the closing marks are included. */
  readonly first: number
  readonly last: number
  /** Its closing marks, `.` or `?!` or `…`; empty at its end where it has none. */
  readonly stop: Span
  /**
   * False for a piece that a control token cuts out of a sentence
   * (`Sale {% if a %}soon{% else %}now{% endif %}.`): alone it says nothing, so it is never deleted.
   */
  readonly whole: boolean
  /** True where a sentence begins with it, whichever branches the template takes. */
  readonly begins: boolean
}

/** A passage as language: its words, its sentences, its facts. */
export interface Reading {
  readonly passage: Passage
  readonly words: readonly Word[]
  readonly sentences: readonly Sentence[]
  readonly facts: readonly FoundFact[]
}
