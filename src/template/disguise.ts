import type { Expression } from './expression.ts'
import type { Disguise, TokenValue } from './token.ts'

const randoms = new Set('random rand randint random_int randombetween shuffle sample'.split(' '))
const clamps = new Set('at_most min math.min slice clamp'.split(' '))
const clocks = new Set('now today current_date current_time currentdate utcnow'.split(' '))
const sendTimes = new Set('send_time sendtime sent_at sentat send_date'.split(' '))
const sums = new Set('plus minus add add_days date_add dateadd timedelta + -'.split(' '))

/** Why a value only looks like data, told from the one expression that prints it. */
export function disguiseOf(expression: Expression, value: TokenValue): Disguise | undefined {
  if (value === 'name' || value === 'person') return undefined
  const called = expression.filters.map((filter) => filter.toLowerCase())
  const read = expression.terms.slice(0, 2).concat(expression.terms.filter(isName))
  const names = [...called, ...read.map((term) => term.text.toLowerCase())]
  if (names.some((name) => randoms.has(name))) return 'random'
  if (called.some((name) => clamps.has(name))) return 'clamp'
  if (isClock(expression, names)) return 'clock'
  return expression.fallback && value === 'quantity' ? 'fallback' : undefined
}

function isClock({ terms, path }: Expression, names: readonly string[]): boolean {
  const first = terms[0]
  const starts = first?.type === 'string' && clocks.has(first.text.toLowerCase())
  const reads = path.length === 1 && clocks.has((path[0] as string).toLowerCase())
  if (starts || reads || names.some((name) => name === 'now' || name === 'utcnow')) return true
  const isSum = terms.some((term) => sums.has(term.text.toLowerCase()))
  return isSum && names.some((name) => sendTimes.has(name))
}

function isName(term: { type: string }): boolean {
  return term.type === 'name'
}

/** True where the expression is nothing but a literal: `3`, `"three"`. */
export function isLiteral({ terms }: Expression): boolean {
  const only = terms[terms.length - 1]
  const isNegative = terms.length === 2 && terms[0]?.text === '-'
  if (terms.length !== 1 && !isNegative) return false
  return only?.type === 'number' || only?.type === 'string'
}
