import type { Subject } from './role.ts'
import type { TokenValue } from './token.ts'
import {
  clocks,
  counters,
  filterValues,
  glue,
  lastWords,
  neutral,
  phrases,
  planned,
  remainders,
  spans,
  titles
} from './value-words.ts'

/**
 * What kind of claim a value can prove: its last filter that tells decides, then
 * the last words of its path, then what they belong to. A name proves nothing.
 */
export function findValue(
  parts: readonly (readonly string[])[],
  filters: readonly string[],
  { role, isPerson }: Subject
): TokenValue {
  const filtered = filters.map(filterValue).findLast((value) => value !== undefined)
  if (filtered) return filtered
  if (role === 'recipient-name') return 'name'
  const own = valueOfField(parts)
  // A person's name may stand below a ticket; a number of children is no person.
  if (isPerson && (own === undefined || own === 'object' || own === 'segment')) return 'person'
  if (own) return loops.has(parts[0]?.[0] ?? '') ? 'unknown' : own
  // The order of `order.customer.email` says nothing about the address.
  return role === 'recipient-data' || role === 'sender' ? 'unknown' : valueOfOwner(parts)
}

/** What counts the rounds of a loop. */
const loops = new Set(['loop', 'forloop', 'foreach', 'tablerowloop'])

function filterValue(name: string): TokenValue | undefined {
  const method = name.slice(name.lastIndexOf('.') + 1)
  const plain = method.replaceAll('_', '').toLowerCase()
  return filterValues.get(plain) ?? (plain.startsWith('money') ? 'money' : undefined)
}

/** The value of the last part, or of the one before where the last is only `price.value`. */
function valueOfField(parts: readonly (readonly string[])[]): TokenValue | undefined {
  const last = parts[parts.length - 1] ?? []
  const before = parts[parts.length - 2] ?? []
  if (isMeasure(last)) return isPlural(before[before.length - 1]) ? 'quantity' : undefined
  const core = withoutEnd(last, glue)
  if (core.length === 0) return valueOfWords(withoutEnd(before, glue), before, [])
  const named = withoutEnd(core, titles)
  if (named.length === core.length) return valueOfWords(core, last, before)
  return thingIn(named) ?? thingIn(before)
}

/** `order.items.size` counts; `shirt.size` does not. */
function isMeasure(part: readonly string[]): boolean {
  return part.length === 1 && (part[0] === 'size' || part[0] === 'length')
}

function isPlural(word: string | undefined): boolean {
  return word !== undefined && /[^s]s$/.test(word)
}

function withoutEnd(part: readonly string[], words: ReadonlySet<string>): readonly string[] {
  let end = part.length
  while (end > 0 && words.has(part[end - 1] as string)) end--
  return part.slice(0, end)
}

/** The value of a field's `core`, the `part` of the path that it is the beginning of, and the part before. */
function valueOfWords(
  core: readonly string[],
  part: readonly string[],
  before: readonly string[]
): TokenValue | undefined {
  const last = core[core.length - 1]
  if (last === undefined) return undefined
  const known = phraseAt([...before, ...core]) ?? phraseAt(part)
  if (known) return known === 'unknown' ? undefined : known
  if (core.includes('since')) return 'event'
  if (isDone(part)) return 'event'
  if (isPlanned(part)) return 'moment'
  if (part.some((word) => remainders.has(word)) && part.some((word) => spans.has(word)))
    return 'moment'
  if (neutral.has(last)) return undefined
  const value = isOfNow(last) ? (lastWords.get(core.at(-2) ?? '') ?? 'moment') : lastWords.get(last)
  if (core[0] === 'last' && core.length > 1) return valueOfLast(core[1] as string, value)
  const isCounted = core.length > 1 && counters.has(core[0] as string)
  const isSeveral = isPlural(last) || part.includes('of')
  const isSum = value === 'money' || value === 'moment'
  return isCounted && isSeveral && !isSum ? 'quantity' : value
}

/** `viewers_now`, `stock_today`: the word before it says what it is. */
function isOfNow(word: string): boolean {
  return word === 'now' || word === 'today'
}

/** What was last is an event where it has a date, and a thing otherwise; the last day is still to come. */
function valueOfLast(next: string, value: TokenValue | undefined): TokenValue {
  if (next === 'day' || next === 'date') return 'moment'
  return value === undefined ? 'object' : value === 'moment' ? 'event' : value
}

/** The value of the last two or three words together. */
function phraseAt(words: readonly string[]): TokenValue | undefined {
  const end = words.length
  return phrases.get(words.slice(-3).join(' ')) ?? phrases.get(words.slice(end - 2).join(' '))
}

/** `ordered_at`, `date_joined`: what has happened. */
function isDone(part: readonly string[]): boolean {
  return part.some((word, i) => isParticiple(word) && !planned.has(word) && isDated(part, i))
}

/** `scheduled_for`, `expected_on`: what is still to come. */
function isPlanned(part: readonly string[]): boolean {
  return part.some((word, i) => planned.has(word) && isDated(part, i))
}

function isDated(part: readonly string[], at: number): boolean {
  const [before, next] = [part[at - 1] ?? '', part[at + 1] ?? '']
  // `signed_up_at`
  const after = particles.has(next) ? (part[at + 2] ?? '') : next
  return clocks.has(after) || after === 'for' || before === 'date' || before === 'time'
}

const particles = new Set(['up', 'in', 'out', 'off'])

const irregular = new Set('sent paid bought seen made sold won lost begun taken given'.split(' '))

function isParticiple(word: string): boolean {
  return /^[a-z]{3,}ed$/.test(word) || irregular.has(word)
}

/** What the field belongs to, where that is enough: each field of a product is about the product. */
function valueOfOwner(parts: readonly (readonly string[])[]): TokenValue {
  if (parts.length > 1 && parts[0]?.length === 1 && parts[0][0] === 'date') return 'moment'
  return thingIn(parts.flat()) === 'object' ? 'object' : 'unknown'
}

/** The last word for a thing or a group of readers. */
function thingIn(words: readonly string[]): TokenValue | undefined {
  for (const word of words.toReversed()) {
    const value = lastWords.get(word)
    if (value === 'object' || value === 'segment') return value
  }
  return undefined
}
