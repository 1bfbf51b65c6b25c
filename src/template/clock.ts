import type { Expression } from './expression.ts'
import type { Term } from './terms.ts'

/** Names that read the clock wherever they stand alone, start a path or are called; without `_`, in lower case. */
const clocks =
  /^(?:now|utcnow|nowutc|today|todayutc|tomorrow|localdt|localtime|getdate|sysdate|curdate|curtime|unixtimestamp|systemdatetolocaldate|fromnow|dayslater|(?:get)?(?:current|system)(?:zoned|local|utc)?(?:date|time|datetime|timestamp|day|month|timeinmillis|timemillis))$/

/** What a clock may be asked of: `Time.zone.now`, `Date.today`, `datetime.utcnow()`, `Carbon::now()`. */
const clockOwners =
  /^(?:time|date|datetime|zone|timezone|localdate|localdatetime|zoneddatetime|instant|carbon|moment|dayjs|luxon|date_?fns|system|clock|sprig|smarty)$/

/** Calls that read the clock where they are given nothing, or nothing but a text: `new Date()`, `date('+2 days')`. */
const makers = new Set('date datetime moment dayjs strtotime carbon time datecreate'.split(' '))

/** Texts that a date is made of by the clock: `'now'`, `'+2 days'`, `'next friday'`. */
const relative =
  /^\s*(?:now|today|tomorrow|noon|midnight|[+-] ?\d+ ?(?:sec|min|hour|day|week|month|year|[smhdwy]\b)|(?:next|this|last) (?:day|week|month|year|mon|tue|wed|thu|fri|sat|sun))/i

const sendTimes = new Set(
  'sendtime sentat sendat sentdate senddate sendingdate sentontime'.split(' ')
)
const sums = new Set(
  'plus minus add adddays addhours addtime dateadd timedelta plustime dayslater + -'.split(' ')
)

/** True where an expression takes its value from the moment of sending: `now + 48 hours`. */
export function isClock({ terms, path, filters }: Expression): boolean {
  const [first] = terms
  if (first?.type === 'string' && relative.test(first.text) && filters.some(isOfDates)) return true
  if (terms.some((term, i) => isClockName(terms, term, i) || isMaker(terms, term, i))) return true
  const names = [...path, ...filters, ...terms.map(({ text }) => text)].map(plain)
  return names.some((name) => sendTimes.has(name)) && names.some((name) => sums.has(name))
}

/** `'now' | date: '%d'`; but not `'today' | capitalize`. */
function isOfDates(filter: string): boolean {
  return /date|time|strf|plus|minus|moment/i.test(filter)
}

/** `now`, `now()`, `Time.now`; but not the price of `price.now`. */
function isClockName(terms: readonly Term[], term: Term, at: number): boolean {
  if (term.type !== 'name' || !clocks.test(plain(term.text))) return false
  const joint = terms[at - 1]
  if (terms[at + 1]?.text === '=' || terms[at + 1]?.text === ':') return terms[at - 1] === undefined
  if (!joint || !isJoint(joint) || term.spaced) return true
  const isDouble = terms[at - 2]?.text === ':'
  const before = terms[at - (isDouble ? 3 : 2)]
  // `3.days.from_now`, and FreeMarker's `.now`.
  if (!before || plain(term.text) === 'fromnow') return true
  return before.type === 'name' && clockOwners.test(before.text.toLowerCase())
}

/** A call for a date without one: `new Date()`, `date('j F')`, `strtotime('+2 days')`. */
function isMaker(terms: readonly Term[], term: Term, at: number): boolean {
  if (term.type !== 'name' || !makers.has(plain(term.text))) return false
  const joint = terms[at - 1]
  if (joint && isJoint(joint) && !term.spaced) return false
  const isNew = joint?.text === 'new'
  const rest = terms.slice(at + 1)
  const isFirst = at === 0 || terms[0]?.text === '='
  if (rest[0]?.text !== '(') return isFirst && isHelperOfTexts(rest)
  const end = closeOf(rest)
  const given = rest.slice(1, end)
  if (given.length === 0) return isNew || plain(term.text) !== 'date'
  if (given.some(({ type }) => type === 'name')) return false
  const isRelative = given.some(({ type, text }) => type === 'string' && relative.test(text))
  // PHP's `date('j F')` prints today; a format is no time.
  return isRelative || (plain(term.text) === 'date' && !isNew && given.length === 1 && isFirst)
}

/** `{{ Date "2006-01-02" }}` */
function isHelperOfTexts(rest: readonly Term[]): boolean {
  return rest.length > 0 && rest.every(({ type, spaced }) => type === 'string' && spaced)
}

function closeOf(terms: readonly Term[]): number {
  let depth = 0
  for (const [i, { type, text }] of terms.entries()) {
    if (type !== 'mark') continue
    if (text === '(') depth++
    if (text === ')' && --depth === 0) return i
  }
  return terms.length
}

function isJoint({ type, text }: Term): boolean {
  return type === 'mark' && (text === '.' || text === '->' || text === ':')
}

function plain(text: string): string {
  return text.replaceAll('_', '').toLowerCase()
}
