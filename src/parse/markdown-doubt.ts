import { flanks, runEnd } from './markdown-delimiters.ts'
import type { MarkdownPage } from './markdown-page.ts'

/**
 * Collects what makes a passage read-only: places where Markdown parsers are known
 * to differ, or where markup characters were left over as text though they could
 * have been markup.
 */
export interface Doubt {
  /** A range of the page's text that the tree has as plain text. */
  literal(from: number, to: number): void
  raise(reason: string): void
  /** Why the passage is read-only, if it is. */
  reason(): string | undefined
}

export function createDoubt(page: MarkdownPage): Doubt {
  const { text } = page
  const openers = new Set<string>()
  let first: string | undefined
  let brackets = false
  let leftover = false

  function raise(reason: string | undefined): void {
    first ??= reason
  }

  /** A run of delimiters that the tree left as text. */
  function delimiters(from: number, to: number): void {
    const character = text[from] as string
    const { opens, closes } = flanks(text, from, to)
    if (!opens && !closes) return
    leftover = true
    if (closes && openers.has(character)) raise(`a \`${character}\` that could be markup is text`)
    if (opens) openers.add(character)
  }

  return {
    literal(from, to) {
      for (let at = from; at < to; ) {
        const stop = runEnd(text, at, to)
        if (stop > at) delimiters(at, stop)
        else raise(characterDoubt(text, at))
        brackets ||= text[at] === '[' || text[at] === ']'
        at = Math.max(stop, at + 1)
      }
    },
    raise,
    reason() {
      if (brackets && (leftover || page.unsureLabels))
        raise('brackets that could be a link are text')
      return first
    }
  }
}

/** Why a character that the tree left as text may be markup for another parser. */
function characterDoubt(text: string, at: number): string | undefined {
  const next = text[at + 1] ?? ' '
  if (text[at] === '`') return 'a backtick without its closing one'
  if (text[at] === '<' && !/[\s\d=]/.test(next)) return 'a `<` that could start a tag'
  if (isAddressLike(text, at)) return 'an address that parsers may read differently'
  const isLink =
    next === '^' ? /[[\]]/.test(text[at] as string) : text[at] === ']' && /[([:]/.test(next)
  return isLink ? 'brackets that could be a link are text' : undefined
}

/** A part of a bare address that the tree did not see as one. */
function isAddressLike(text: string, at: number): boolean {
  if (text[at] === '@') return /\w/.test(text[at - 1] ?? '') && /\w/.test(text[at + 1] ?? '')
  return text.startsWith('://', at) || /^www\./i.test(text.slice(at, at + 4))
}
