import type { Span } from '../span.ts'
import { readChoice } from './choice.ts'
import type { Expression } from './expression.ts'
import type { Piece } from './scan.ts'
import type { Term } from './terms.ts'

/** Tokens within a text, in double braces one within another. */
const nested =
  /\{\{(?:[^{}]|\{\{[^{}]{0,200}\}\}){0,300}\}\}|\{%[^%]{0,300}%\}|%%[^%]{1,80}%%|\*\|[^|]{1,80}\|\*|\[\[[^[\]]{1,80}\]\]|[$#]\{[^{}]{1,80}\}|\(\([^()]{1,80}\)\)/g

/** What stands for a text and is none: an address, a query, the key of a translation, the name of a file. */
const notText =
  /^(?:[a-z][a-z+.-]{1,15}:\/\/|mailto:|tel:|[?&][\w-]+=|\/[\w-]+[/.?]|[\w-]*(?:\.[\w-]+)+$|true$|false$)/i

/** The parts of a quoted text that a reader may see. */
export function textRuns(source: string, span: Span): Span[] {
  const text = source.slice(span.start, span.end)
  if (text.trim() === '' || notText.test(text)) return []
  return text.search(nested) === -1 ? [span] : plainRuns(source, span)
}

/** The parts of `span` that are no token and not blank, without the space around them. */
export function plainRuns(source: string, span: Span): Span[] {
  const text = source.slice(span.start, span.end)
  const runs: Span[] = []
  let at = 0
  for (const match of text.matchAll(nested)) {
    runs.push({ start: span.start + at, end: span.start + match.index })
    at = match.index + match[0].length
  }
  runs.push({ start: span.start + at, end: span.end })
  return runs.flatMap((run) => trimmed(source, run))
}

function trimmed(source: string, { start, end }: Span): Span[] {
  const text = source.slice(start, end)
  const from = start + text.length - text.trimStart().length
  const to = start + text.trimEnd().length
  return from < to ? [{ start: from, end: to }] : []
}

/** The alternatives of spintax, those within others too: `{Hi|Hello {there|again}}`. */
export function alternatives(source: string, { start, end }: Span): Span[] {
  const text = source.slice(start, end)
  const found: Span[] = []
  let from = 0
  for (let at = 0; at <= text.length; at++) {
    const char = text[at]
    const isToken = char === '{' && text[at + 1] === '{'
    if (char !== undefined && char !== '{' && char !== '}' && char !== '|') continue
    found.push(...trimmed(source, { start: start + from, end: start + at }))
    const close = isToken ? text.indexOf('}}', at + 2) : -1
    if (close !== -1) at = close + 1
    from = at + 1
  }
  return found
}

/** The texts of a token that stand in it without quotes. */
export function bareRanges(source: string, piece: Piece, expression: Expression): Span[] {
  const { syntax, inside } = piece
  switch (syntax.name) {
    case 'double-parentheses':
      return behind(source, inside, '??')
    case 'percent-command':
      return inAngles(source, inside)
    case 'dollar-call':
      return bareBranches(expression.terms)
    case 'braces':
      return inBraces(source, inside, expression, syntax.pipeFallback ?? false)
    default:
      return []
  }
}

/** `((warning??Text shown))` */
function behind(source: string, { start, end }: Span, mark: string): Span[] {
  const at = source.slice(start, end).indexOf(mark)
  return at === -1 ? [] : plainRuns(source, { start: start + at + mark.length, end })
}

/** `%%if x = 1, <<text>>, <<other>>%%` */
function inAngles(source: string, { start, end }: Span): Span[] {
  const text = source.slice(start, end)
  const found: Span[] = []
  for (let at = text.indexOf('<<'); at !== -1; ) {
    let close = text.indexOf('>>', at + 2)
    if (close === -1) break
    // Of `</p>>>` the last two close it.
    while (text[close + 2] === '>') close++
    found.push(...plainRuns(source, { start: start + at + 2, end: start + close }))
    at = text.indexOf('<<', close + 2)
  }
  return found
}

/** `$cond(empty(lookup(PRICE)), Price not listed, lookup(PRICE))$`: what is no call is a text. */
function bareBranches(terms: readonly Term[]): Span[] {
  const branches = readChoice(terms)?.branches ?? []
  return branches.flatMap((branch) => {
    const [first, last] = [branch[0], branch[branch.length - 1]]
    const isText = branch.every(({ type, text }) => type !== 'string' && text !== '(')
    return first && last && isText ? [{ start: first.start, end: last.end }] : []
  })
}

/** `{{HasOrders?You have 10% off}}` and `{{random|Hello {{name}}|Good morning}}`. */
function inBraces(
  source: string,
  { start, end }: Span,
  { terms }: Expression,
  isSpintax: boolean
): Span[] {
  const [name, mark] = terms
  if (isSpintax && outerPipes(terms) > 1) return alternatives(source, { start, end })
  if (name?.type !== 'name' || mark?.type !== 'mark') return []
  if (mark.text === '|' && !mark.spaced && /^(?:random|rand|spin|fallback)$/i.test(name.text))
    return alternatives(source, { start: mark.end, end })
  const next = terms[2]
  if (mark.text !== '?' || mark.spaced || !next || next.type === 'string') return []
  const isText = terms.every(({ type }) => type !== 'string') && isProse(terms.slice(2))
  return isText && start < mark.end ? plainRuns(source, { start: mark.end, end }) : []
}

/** How many pipes stand in no token within this one. */
function outerPipes(terms: readonly Term[]): number {
  let depth = 0
  let pipes = 0
  for (const { type, text } of terms) {
    if (type !== 'mark') continue
    if (text === '{') depth++
    else if (text === '}') depth--
    else if (text === '|' && depth === 0) pipes++
  }
  return pipes
}

/** Two words side by side, or a word that no colon follows: no expression. */
function isProse(terms: readonly Term[]): boolean {
  const hasColon = terms.some(({ text }) => text === ':')
  const sideBySide = terms.some(
    ({ type, spaced }, i) => type === 'name' && spaced && terms[i - 1]?.type === 'name'
  )
  return terms.some(({ type }) => type === 'name') && (sideBySide || !hasColon)
}
