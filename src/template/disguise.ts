import { isClock } from './clock.ts'
import type { Expression } from './expression.ts'
import type { Term } from './terms.ts'
import type { Disguise, TokenValue } from './token.ts'

/** Functions and filters that make a number up, without `_`. */
const randoms = new Set(
  'random rand randint randrange randombetween randomint randomnumber mtrand arrayrand shuffle sample randomfrom randominrange'.split(
    ' '
  )
)
/** Of these the bare name is enough, without a call. */
const bareRandoms = new Set(['random', 'rand'])
const clamps = new Set(['atmost', 'clamp', 'capat', 'cap'])
/** These hold a number down only where one is given: `min(stock, 5)`, and not the least of some prices. */
const minima = new Set(['min', 'least'])
const cuts = new Set(['slice', 'truncate', 'substring', 'substr', 'left'])

/**
 * Why a value only looks like data, told from the one expression that prints it.
 * `literal` is the text of its fallback.
 */
export function disguiseOf(
  expression: Expression,
  value: TokenValue,
  literal: string | undefined
): Disguise | undefined {
  if (value === 'name' || value === 'person') return undefined
  const called = expression.filters.map(plain)
  // A bare name needs no search.
  if (expression.terms.length === 1 && called.length === 0) return disguiseOfName(expression)
  if (isRandom(expression, called)) return 'random'
  if (isClamp(expression, called, value)) return 'clamp'
  if (isClock(expression)) return 'clock'
  return value === 'quantity' && literal !== undefined && isCount(literal) ? 'fallback' : undefined
}

function disguiseOfName(expression: Expression): Disguise | undefined {
  if (isRandom(expression, [])) return 'random'
  return isClock(expression) ? 'clock' : undefined
}

function isRandom({ path, terms }: Expression, called: readonly string[]): boolean {
  if (called.some((name) => randoms.has(name))) return true
  if (path.length === 1 && bareRandoms.has(plain(path[0] as string))) return true
  if (path.length === 2 && /^math\.random$/i.test(path.join('.'))) return true
  return terms.some((term, i) => isRandomCall(terms, term, i))
}

/** `rand(5)`, `Math.random()`, `[3, 4, 5].sample`. */
function isRandomCall(terms: readonly Term[], term: Term, at: number): boolean {
  if (term.type !== 'name' || !randoms.has(plain(term.text))) return false
  return terms[at + 1]?.text === '(' || isAskedOfLiteral(terms, at)
}

/** `(2..6).to_a.sample`: what it is asked of is a list written here. */
function isAskedOfLiteral(terms: readonly Term[], from: number): boolean {
  let at = from
  while (terms[at - 1]?.text === '.' && terms[at - 2]?.type === 'name') at -= 2
  const owner = terms[at - 2]?.text
  return terms[at - 1]?.text === '.' && (owner === ']' || owner === ')')
}

function isClamp({ terms }: Expression, called: readonly string[], value: TokenValue): boolean {
  if (called.some((name) => clamps.has(name))) return true
  const hasNumber = terms.some(({ type }) => type === 'number')
  const isListed =
    terms[0]?.text === '[' && terms.some((term, i) => isMethod(terms, term, i, 'min'))
  if (hasNumber && (isListed || called.some((name) => minima.has(name)))) return true
  if (value === 'quantity' && called.some((name) => cuts.has(name))) return true
  return isChoice(terms, called)
}

function isMethod(terms: readonly Term[], term: Term, at: number, name: string): boolean {
  return term.text === name && ['.', '|'].includes(terms[at - 1]?.text ?? '')
}

/** `stock > 5 ? 5 : stock`: a number stands both in the comparison and in what is printed. */
function isChoice(terms: readonly Term[], called: readonly string[]): boolean {
  const isComparing = terms.some(({ text }) => text === '>' || text === 'gt' || text === 'gte')
  const isChoosing =
    terms.some(({ text }) => text === '?' || text === 'if') ||
    called.some((name) => /^i?if$/.test(name))
  if (!isComparing || !isChoosing) return false
  const numbers = terms.filter(({ type }) => type === 'number').map(({ text }) => text)
  return new Set(numbers).size < numbers.length
}

/** True for what reads as some left: `3`, `a few`; `0` and nothing at all are honest. */
function isCount(literal: string): boolean {
  return !/^\s*(?:[-–—?]?|0+(?:\.0+)?|none|no|not|n\/?a|unknown|null|nil|zero|sold out)\s*$/i.test(
    literal
  )
}

function plain(name: string): string {
  return name
    .slice(name.lastIndexOf('.') + 1)
    .replaceAll('_', '')
    .toLowerCase()
}

/** True where the expression is nothing but a literal that reads as a value: `3`, `"three"`; a count may start at 0. */
export function isLiteral({ terms }: Expression): boolean {
  const only = terms[terms.length - 1]
  const isNegative = terms.length === 2 && terms[0]?.text === '-'
  if (!only || (terms.length !== 1 && !isNegative)) return false
  return (only.type === 'number' || only.type === 'string') && isCount(only.text)
}
