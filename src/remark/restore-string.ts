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
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle] as Token).start < start) low = middle + 1
    else high = middle
  }
  const found: Token[] = []
  for (let i = low; i < tokens.length && (tokens[i] as Token).end <= end; i++)
    found.push(tokens[i] as Token)
  return found
}

/** `value`, which was read from the range, with the tokens of the range as they are written. */
export function restoreString(
  template: MaskedTemplate,
  value: string,
  start: number,
  end: number
): string {
  const { masked } = template
  for (const prefix of ['', 'http://', 'mailto:']) {
    if (!value.startsWith(prefix)) continue
    const written = value.slice(prefix.length)
    const places =
      findAlignment(masked, start, end, written, 'decoded') ??
      findAlignment(masked, start, end, written, 'raw')
    if (places) return prefix + restoreAligned(template, written, places)
  }
  return restoreInOrder(template, value, start, end)
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
function restoreInOrder(
  template: MaskedTemplate,
  value: string,
  start: number,
  end: number
): string {
  const parts: string[] = []
  let done = 0
  for (const token of tokensIn(template, start, end)) {
    const word = template.masked.slice(token.start, token.end)
    const at = value.indexOf(word, done)
    if (at < 0) continue
    parts.push(value.slice(done, at), template.source.slice(token.start, token.end))
    done = at + word.length
  }
  return parts.join('') + value.slice(done)
}
