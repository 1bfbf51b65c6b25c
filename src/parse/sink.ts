import type { Block, Format, Passage, Unproven } from '../passage.ts'
import type { TemplateToken } from '../template/token.ts'

/** What a parser reads. `masked` has the length of `source`; its template tokens are neutral characters. */
export interface Input {
  readonly source: string
  readonly masked: string
  readonly tokens: readonly TemplateToken[]
  readonly format: Format
}

/** What the parsers fill, in source order: an item's `index` is its place in its list. */
export interface Sink {
  readonly passages: Passage[]
  readonly blocks: Block[]
  readonly unproven: Unproven[]
}
