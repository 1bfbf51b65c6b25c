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

export function createDoubt(page: MarkdownPage, start: number): Doubt {
  const { text } = page
  const openers = new Set<string>()
  let first: string | undefined
  let brackets = false
  let leftover = false

  function raise(reason: string): void {
    first ??= reason
  }

  /** A run of delimiters that the tree left as text. */
  function delimiters(from: number, to: number): void {
    const character = text[from] as string
    const { opens, closes } = flanks(text, from, to, start)
    if (!opens && !closes) return
    leftover = true
    if (closes && openers.has(character)) raise(`a \`${character}\` that could be markup is text`)
    if (opens) openers.add(character)
  }

  function character(at: number): void {
    const next = text[at + 1] ?? ' '
    if (text[at] === '`') raise('a backtick without its closing one')
    else if (text[at] === '<' && !/[\s\d=]/.test(next)) raise('a `<` that could start a tag')
    else if (text[at] === '[' || text[at] === ']') {
      brackets = true
      if (next === '^' || (text[at] === ']' && /[([:]/.test(next)))
        raise('brackets that could be a link are text')
    }
  }

  return {
    literal(from, to) {
      for (let at = from; at < to; ) {
        const stop = runEnd(text, at, to)
        if (stop > at) delimiters(at, stop)
        else character(at)
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

function runEnd(text: string, at: number, to: number): number {
  const character = text[at]
  if (character !== '*' && character !== '_' && character !== '~') return at
  let end = at + 1
  while (end < to && text[end] === character) end++
  return end
}

/** Whether a run of delimiters may open or close emphasis, by the characters around it. */
function flanks(
  text: string,
  from: number,
  to: number,
  start: number
): { opens: boolean; closes: boolean } {
  const before = from === start ? ' ' : (text[from - 1] as string)
  const after = text[to] ?? ' '
  const left =
    !isSpace(after) && (!isPunctuation(after) || isSpace(before) || isPunctuation(before))
  const right =
    !isSpace(before) && (!isPunctuation(before) || isSpace(after) || isPunctuation(after))
  const isWordy = text[from] === '_'
  return {
    opens: left && (!isWordy || !right || isPunctuation(before)),
    closes: right && (!isWordy || !left || isPunctuation(after))
  }
}

function isSpace(character: string): boolean {
  return /\s/.test(character)
}

function isPunctuation(character: string): boolean {
  return /[\p{P}\p{S}]/u.test(character)
}
