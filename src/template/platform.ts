/** Something that mails of one dialect hold and others don't. */
export interface Sign {
  readonly open: string
  /** What follows the opener, matched from its start. */
  readonly shape: RegExp
  /** What the character before must match; an empty string at the start of the source. */
  readonly before?: RegExp
}

/** What is known of a dialect. */
export interface Platform {
  readonly title: string
  /** The names of the syntaxes that it uses. */
  readonly syntaxes: readonly string[]
  /** Tokens as its users write them: the catalogue shows them. */
  readonly example: string
  readonly signs?: readonly Sign[]
}

/** The syntaxes that many dialects share. */
export const braces: readonly string[] = ['braces', 'braces-comment']
export const jinja: readonly string[] = ['braces', 'tag', 'tag-comment']
export const liquid: readonly string[] = ['braces', 'tag']
export const handlebars: readonly string[] = [...braces, 'triple-braces']
export const erb: readonly string[] = ['erb', 'erb-comment', 'erb-escape']
