import type { Span } from '../span.ts'

/** What a token does: prints something, opens, divides or closes a block, or neither. */
export type TokenKind =
  | 'output'
  | 'open'
  | 'middle'
  | 'close'
  | 'set'
  | 'include'
  | 'comment'
  | 'raw'
  | 'escape'
  | 'code'

/** Whose data it is. Every token is protected whatever its role; the role informs the copy rules. */
export type TokenRole =
  | 'recipient-name'
  | 'recipient-data'
  | 'sender'
  | 'functional'
  | 'control'
  | 'comment'
  | 'unknown'

/** What the value can prove: a quantity proves a stock count, a name proves nothing. */
export type TokenValue =
  | 'quantity'
  | 'moment'
  | 'money'
  | 'object'
  | 'event'
  | 'segment'
  | 'person'
  | 'name'
  | 'unknown'

/** Why a token only looks like data: its value is written in the template. */
export type Disguise = 'fallback' | 'clamp' | 'random' | 'clock' | 'constant'

/**
 * One piece of template language, `{{ first_name }}` or `{% endif %}`, with its
 * exact range in the source.
 */
export interface TemplateToken extends Span {
  /** Its place in the list of tokens, from 0. */
  readonly index: number
  /** The name of its row in the syntax table. */
  readonly syntax: string
  readonly kind: TokenKind
  readonly role: TokenRole
  readonly value: TokenValue
  /** The names it reads, as written, `['contact', 'first_name']`; empty where there are none. */
  readonly path: readonly string[]
  /** The names of the filters it goes through, in order. */
  readonly filters: readonly string[]
  /** The literal printed when the value is missing, without its quotes, in the source. */
  readonly fallback?: Span
  /**
   * The parts of the source within the token that a reader may see: fallbacks, the texts of a
   * choice, a link's label. Without quotes, sorted, disjoint; absent where there are none.
   */
  readonly copyRanges?: readonly Span[]
  /** For an opening token the index of its closing one; for a middle or closing one, of its opening one. */
  readonly pair?: number
  readonly disguise?: Disguise
}

/** True for tokens that print something where they stand. */
export function isOutput(token: TemplateToken): boolean {
  return token.kind === 'output' || token.kind === 'include' || token.kind === 'escape'
}
