import type { Sentence } from '../reading.ts'

/** What was found, by words of its reading; `groups` as the pattern's groups took them. */
export interface Match {
  readonly sentence: Sentence
  readonly first: number
  readonly last: number
  readonly groups: readonly { readonly first: number; readonly last: number }[]
}
