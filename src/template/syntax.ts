import type { Dialect } from './dialect.ts'
import type { TokenKind } from './token.ts'

/** How the inside of a token is read. */
export type Family =
  | 'braces'
  | 'tags'
  | 'mailchimp'
  | 'ampscript'
  | 'code'
  | 'directive'
  | 'name'
  | 'element'
  | 'expression'
  | 'opaque'

/** One syntax: how its tokens begin and end, and what they must look like to be tokens at all. */
export interface Syntax {
  readonly name: string
  readonly family: Family
  readonly open: string
  /** The first of these in the source ends the token. */
  readonly closes: readonly string[]
  /** Where set, the token goes on from its closer to the end of this text. */
  readonly tail?: string
  /** For tokens without a closer: what follows the opener, matched from its start. */
  readonly extent?: RegExp
  /** Whether an argument list in parentheses must follow the extent, or may, with further calls after it. */
  readonly calls?: 'always' | 'maybe'
  /** True where it goes on to the end of the source if nothing closes it. */
  readonly runsOn?: boolean
  /** True where quotes are skipped and braces counted on the way to the closer, and a blank line stops. */
  readonly balanced?: boolean
  /** The two characters that are counted instead of braces: `()`. */
  readonly nests?: string
  /** The most characters between opener and closer; none where the delimiters leave no doubt. */
  readonly limit?: number
  /** True where another opener before the closer shows that this one has none. */
  readonly sole?: boolean
  /** The kind of all its tokens; absent where their inside decides. */
  readonly kind?: TokenKind
  /** What must follow the opener, in its first characters: a look that saves the search for the closer. */
  readonly starts?: RegExp
  /** What the inside must match, and what it must not. */
  readonly shape?: RegExp
  readonly refuse?: RegExp
  /** What the character before and the two after must match; an empty string at the ends of the source. */
  readonly before?: RegExp
  readonly after?: RegExp
  /** True where `[x]: address` elsewhere in the document makes `[x]` a link. */
  readonly unlessDefined?: boolean
  /** The dialects in which it is a token; absent where its shape leaves no doubt in any. */
  readonly dialects?: readonly Dialect[]
  /** A name that the opener contains: the first of the path. */
  readonly namespace?: string
  /** The first word of paths that in this syntax mean the sender. */
  readonly sender?: string
  /** True where `|` stands before a fallback text and not before a filter. */
  readonly pipeFallback?: boolean
  /** Tags that hide all up to their end tag, `{% raw %}…{% endraw %}`, and the kind of the whole. */
  readonly opaque?: ReadonlyMap<string, TokenKind>
}

/** Limits in characters, each well above what real templates need. */
export const limits = { name: 120, expression: 1024, code: 16_384 } as const

/** A row whose tokens are comments. */
export function comment(name: string, open: string, closes: readonly string[]): Syntax {
  return { name, family: 'opaque', open, closes, kind: 'comment' }
}
