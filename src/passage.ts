import type { Span } from './span.ts'
import type { Dialect } from './template/dialect.ts'
import { isOutput, type TemplateToken } from './template/token.ts'

export type Format = 'markdown' | 'html' | 'mjml' | 'text'

/** Where in a mail a passage stands. */
export type Slot = 'subject' | 'preheader' | 'heading' | 'body' | 'cta' | 'alt' | 'footer'

/** The character that stands in a passage's text for a template token or an image. */
export const ATOM = '\uFFFC'

/**
 * The character that stands in a passage's text for a line end of which nobody can tell
 * whether it ends a line or wraps one: plain text has only those.
 */
export const LINE_END = '\u2028'

/** A template token or an image in a passage: one `ATOM` character of its text. */
export interface Atom {
  /** Offset of its `ATOM` character in the passage's text. */
  readonly at: number
  /** Absent for an image or another replaced element. */
  readonly token?: TemplateToken
  /** True for a token that opens a block which may print more than once: for any but an `if`. */
  readonly repeats?: boolean
}

export type MarkType = 'emphasis' | 'strong' | 'link' | 'code' | 'other'

/** Inline markup around a part of a passage: `**now**`, `<b>now</b>`, `[now](url)`. */
export interface Mark {
  readonly type: MarkType
  /** What it surrounds, in the passage's text. */
  readonly span: Span
  /** Its opening and closing markup in the source; `close` is empty where the source has none. */
  readonly open: Span
  readonly close: Span
}

/** A picture that an alternative text stands for. */
export interface Picture {
  /** Where it is loaded from, as written; template tokens masked. */
  readonly address: string
  /**
   * What to take out of the source when it goes: with the link and the paragraph that hold
   * nothing else. Absent where it must stay.
   */
  readonly removal?: Span
}

/**
 * What a reader takes in as one piece: a subject line, a heading, a paragraph,
 * a cell, a button label, an alt text.
 *
 * `text` is what the reader sees: it flows across inline markup and comments,
 * entities are decoded, runs of white space are one space, a hard line break is
 * `\n`, a line end of plain text is `LINE_END`, and a template token or an image is
 * one `ATOM` character.
 */
export interface Passage {
  /** Its place in the list of passages, in source order, from 0. */
  readonly index: number
  readonly slot: Slot
  readonly text: string
  /** In text order. */
  readonly atoms: readonly Atom[]
  /** Outer before inner, in text order. */
  readonly marks: readonly Mark[]
  /** Index of the block that it fills, or -1 where none can become empty (a subject, an alt text). */
  readonly block: number
  /** Why it may not be edited: set where the map to the source could not be proven. */
  readonly readOnly?: string
  /** True where every space is seen, as in plain text and in a subject; markup collapses them. */
  readonly plain?: boolean
  /** For an alternative text: its picture. */
  readonly picture?: Picture
  /**
   * The ranges of the source that hold `span` of the text, in order and disjoint;
   * markup in between is left out. A range never ends inside an entity, an escape,
   * a surrogate pair or a CRLF: such a unit is taken whole.
   */
  toSource(span: Span): Span[]
  /** `text` as it must be written at this place of the source: escaped, quoted. */
  encode(text: string): string
}

/**
 * A container that goes when everything in it went: a paragraph, a list item, a
 * table row, a heading.
 */
export interface Block {
  readonly index: number
  /** Index of the block around it, or -1. */
  readonly parent: number
  /** The name of the element or the Markdown construct: `p`, `li`, `paragraph`, `heading`. */
  readonly name: string
  /** All of it in the source, its own markup included. */
  readonly span: Span
  /**
   * What to take out of the source when it dies: the block with the line ends and
   * prefixes that belong to it. Absent where it must stay, even when empty (a table
   * cell, a root, an element whose closing tag is only implied).
   */
  readonly removal?: Span
  /** True where it directly holds something that counts as content besides passages: an image, a rule, a form control, an output token. */
  readonly solid: boolean
}

/** A parsed template. */
export interface Template {
  readonly source: string
  readonly format: Format
  /** The platforms and engines whose tokens are recognised besides those that need none: given, or of which it has a sign. */
  readonly dialects: readonly Dialect[]
  readonly tokens: readonly TemplateToken[]
  /** In source order. */
  readonly passages: readonly Passage[]
  /** In source order; a parent comes before its children. */
  readonly blocks: readonly Block[]
  /** What was left unread, and why: a part that would cost more than linear time, a map that did not verify. */
  readonly unproven: readonly Unproven[]
}

export interface Unproven extends Span {
  readonly reason: string
}

/** The text of a passage with its template tokens as they are written; an image is left out. */
export function readable(source: string, { text, atoms }: Pick<Passage, 'text' | 'atoms'>): string {
  let out = ''
  let at = 0
  for (const { at: offset, token } of atoms) {
    out += text.slice(at, offset) + (token ? source.slice(token.start, token.end) : '')
    at = offset + 1
  }
  return (out + text.slice(at)).replaceAll(LINE_END, '\n')
}

/** True where a passage has something to read: a letter, a digit, an image, a token that prints. */
export function hasContent({ text, atoms }: Pick<Passage, 'text' | 'atoms'>): boolean {
  const isPrinted = atoms.some(({ token }) => token === undefined || isOutput(token))
  return isPrinted || /[\p{L}\p{N}]/u.test(text)
}
