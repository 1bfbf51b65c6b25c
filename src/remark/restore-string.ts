import { firstIndex } from '../first-index.ts'
import type { Span } from '../span.ts'
import type { TemplateToken as Token } from '../template/token.ts'
import { findAlignment } from './align.ts'

/** What was parsed, and what it was made from. */
export interface MaskedTemplate {
  readonly source: string
  /** Of the length of `source`. */
  readonly masked: string
  /** Where the parsed text starts in `source`. */
  readonly start: number
  /** All tokens of the source, sorted. */
  readonly tokens: readonly Token[]
}

/** The tokens that lie in a range of the source. */
export function tokensIn(
  { tokens }: Pick<MaskedTemplate, 'tokens'>,
  start: number,
  end: number
): Token[] {
  const first = firstIndex(tokens, (token) => token.start >= start)
  const found: Token[] = []
  for (let i = first; i < tokens.length && (tokens[i] as Token).end <= end; i++)
    found.push(tokens[i] as Token)
  return found
}

/** A field of a node as it is written. */
interface Restored {
  readonly value: string
  /** Where it ends in the source. */
  readonly end: number
}

/**
 * `value`, which was read from somewhere in the range, with its tokens as they are
 * written; nothing where its place was not found.
 */
export function restoreString(
  template: MaskedTemplate,
  value: string,
  range: Span
): Restored | undefined {
  for (const prefix of ['', 'http://', 'mailto:']) {
    if (!value.startsWith(prefix)) continue
    const written = value.slice(prefix.length)
    const places = findPlaces(template.masked, range, written)
    if (places)
      return {
        value: prefix + restoreAligned(template, written, places),
        end: places[places.length - 1] as number
      }
  }
  return undefined
}

/** Where the characters of a text or a field come from, in one way of writing or the other. */
export function findPlaces(
  masked: string,
  { start, end }: Span,
  value: string
): readonly number[] | undefined {
  return (
    findAlignment(masked, start, end, value, 'decoded') ??
    findAlignment(masked, start, end, value, 'raw')
  )
}

function restoreAligned(
  template: MaskedTemplate,
  value: string,
  places: readonly number[]
): string {
  const parts: string[] = []
  let done = 0
  let k = 0
  const start = places[0] as number
  const end = places[places.length - 1] as number
  for (const token of tokensIn(template, start, end)) {
    while ((places[k] as number) < token.start) k++
    parts.push(value.slice(done, k), template.source.slice(token.start, token.end))
    done = k + token.end - token.start
  }
  return parts.join('') + value.slice(done)
}

/** For an alternative text whose markup is gone: each token is put where its neutral word comes next. */
export function restoreInOrder(template: MaskedTemplate, value: string, range: Span): string {
  const parts: string[] = []
  let done = 0
  for (const token of tokensIn(template, range.start, range.end)) {
    const word = template.masked.slice(token.start, token.end)
    const at = value.indexOf(word, done)
    if (at < 0) continue
    parts.push(value.slice(done, at), template.source.slice(token.start, token.end))
    done = at + word.length
  }
  return parts.join('') + value.slice(done)
}
