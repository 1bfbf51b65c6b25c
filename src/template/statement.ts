import type { Span } from '../span.ts'
import { isSpace } from './characters.ts'
import { readDirective } from './directive.ts'
import { readBraces } from './read-braces.ts'
import { readCode, readMerge, readScript } from './read-code.ts'
import { readTag } from './read-tag.ts'
import type { Piece } from './scan.ts'
import type { TokenKind } from './token.ts'

/** What a token does in its document, as far as it can be read from the token alone. */
export interface Statement {
  readonly kind: TokenKind
  /** For open, middle and close: what it belongs to. `name` is empty for a closer of any block. */
  readonly block?: Block
  /**
   * For an opener that may stand without a closer, `{% block x %}`: its kind where
   * nothing closes it. For a closer that may be a value, `{{ end }}`: its kind where
   * nothing opens it.
   */
  readonly otherwise?: TokenKind
  /** The part of the source that holds what it reads. */
  readonly expression: Span
  /** The name that it gives a value to, and the name that a loop gives to each item. */
  readonly assigns?: string
  readonly loop?: string
  /** True where bare names inside the block mean names of what it reads: `{{#each items}}`. */
  readonly scope?: boolean
}

export interface Block {
  readonly engine: string
  readonly name: string
}

/** Reads what a piece does. */
export function readStatement(source: string, piece: Piece): Statement {
  const { kind, syntax } = piece
  const span = trim(source, piece.inside, syntax.family)
  if (kind) return { kind, expression: span }
  const inside = { text: source.slice(span.start, span.end), span }
  switch (syntax.family) {
    case 'braces':
      return readBraces(inside)
    case 'tags':
      return readTag(inside)
    case 'code':
      return readCode(inside)
    case 'ampscript':
      return readScript(inside)
    case 'directive':
      return readDirective(inside, syntax)
    case 'mailchimp':
    case 'name':
      return readMerge(inside, syntax.family)
    default:
      return { kind: 'output', expression: span }
  }
}

const trimMarks = new Map([
  ['braces', '-~'],
  ['tags', '-~+'],
  ['code', '-_=']
])

function trim(source: string, span: Span, family: string): Span {
  const marks = trimMarks.get(family) ?? ''
  let { start, end } = span
  if (start < end && marks.includes(source.charAt(start))) start++
  if (start < end && marks.includes(source.charAt(end - 1))) end--
  while (start < end && isSpace(source.charCodeAt(start))) start++
  while (start < end && isSpace(source.charCodeAt(end - 1))) end--
  return { start, end }
}
