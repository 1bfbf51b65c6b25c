import { months, weekdays } from '../../language/calendar.ts'
import type { FoundFact, Reading, Word } from '../../reading.ts'
import { nameParts } from '../../template/name-words.ts'
import type { TemplateToken } from '../../template/token.ts'
import { oncePerReading } from '../conditions/once-per-reading.ts'

/**
 * True for a fact that a mail, which is written once and read at any time, can only make
 * up: what a clock shows, a share of a stock or of a crowd, a day that is a picture and no
 * date, how long it still is where the mail names the day. A typed count is judged by itself.
 */
export function isMadeUp(reading: Reading, fact: FoundFact): boolean {
  const { words } = reading
  switch (fact.kind) {
    case 'time':
    case 'count':
      return clock.test(fact.text)
    case 'percent':
      return isShare(words, fact)
    case 'date':
      return isPicture(words, fact)
    case 'duration':
      return isTimer(words, fact) || isRate(words, fact) || namesEnd(reading)
    default:
      return false
  }
}

/** `00:14:59`: to the second. */
const clock = /^\d{1,3}:\d\d:\d\d$/

const units = /^(?:d|days?|h|hrs?|hours?|m|mins?|minutes?|s|secs?|seconds?)$/

/** `3 hrs 12 mins`, `3h 12m`: in more than one unit. */
function isTimer(words: readonly Word[], { text, last }: FoundFact): boolean {
  const found = text.toLowerCase().match(/[a-z]+/g) ?? []
  const isLong = found.filter((unit) => units.test(unit)).length > 1
  return isLong || /^\d+[hms]$/.test(words[last]?.text ?? '')
}

/** `every twelve seconds` */
function isRate(words: readonly Word[], { first }: FoundFact): boolean {
  return words[first - 1]?.text === 'every'
}

const sums =
  /^(?:price|cost|fee|fare|bill|total|value|amount|proceeds|profits?|takings|rent|sum|salary)$/
const goners = /^(?:gone|sold|claimed|booked|taken|reserved|full|over|spoken|snapped)$/

/** `96% of the barrels`, `90% gone`; not `20% off`, `80% of the price`. */
function isShare(words: readonly Word[], { last }: FoundFact): boolean {
  if (words[last]?.text !== 'of') return goners.test(words[last]?.text ?? '')
  return ![last + 1, last + 2].some((at) => sums.test(words[at]?.text ?? ''))
}

const days: ReadonlySet<string> = new Set([
  ...months,
  ...[...weekdays].flatMap((day) => [day, `${day}s`])
])
/** What stands before a day that is a date. */
const dating =
  /^(?:on|until|till|til|by|from|to|through|thru|before|after|since|this|next|last|every|each|of|in|early|late|mid|between|and|or|–|-)$/
const past = /^(?:was|were|did|had|said|meant|(?!need)[a-z]+ed)$/
const reach = 6

/** `Fridays, Mondays`, `4 May, Monday` */
function isOfDate(before: string): boolean {
  return days.has(before) || /^\d/.test(before)
}

/** A day or a month with no figure that nothing dates: `spend January wishing`, `like snow in June`, `it closed on Sunday`. */
function isPicture(words: readonly Word[], { first, text }: FoundFact): boolean {
  if (!days.has(text.toLowerCase())) return false
  const before = words.slice(Math.max(0, first - reach), first).map((word) => word.text)
  const joint = before.at(-1) ?? ''
  if (joint === ',') return !isOfDate(before.at(-2) ?? '')
  if (!dating.test(joint)) return first > 0
  if (before.includes('like')) return joint === 'in'
  return joint === 'on' && before.some((word) => past.test(word))
}

const ends = /^(?:until|till|by|through|ends?|ending|closes?|closing|expires?|stops?|finishes)$/

/** `the rate ends on 9 June`: the passage says until when. */
const namesEnd = oncePerReading(({ words, facts }) => {
  const isEnd = (at: number): boolean =>
    [at - 1, at - 2, at - 3].some((i) => ends.test(words[i]?.text ?? ''))
  const isDated = facts.some(
    ({ kind, text, first }) => kind === 'date' && /\d/.test(text) && isEnd(first)
  )
  return isDated || words.some(({ token }, at) => token?.value === 'moment' && isEnd(at))
})

const onlookers =
  /^(?:viewers?|watchers?|watching|onlookers?|visitors?|browsers?|browsing|shoppers?|looking|online)$/

/** A name as bait, a number that the template itself writes, strangers counted this minute. */
export function isMadeUpToken(token: TemplateToken): boolean {
  if (isFirstName(token) || token.disguise === 'random') return true
  if (token.value === 'quantity' && token.disguise !== undefined) return true
  return isOfOnlookers(token)
}

/** The name by which a stranger pretends to know the reader; a full name says whom a thing is about. */
function isFirstName({ role, path }: TemplateToken): boolean {
  const words = nameParts(path).flat()
  return role === 'recipient-name' && words.some((word) => firstNames.test(word))
}

const firstNames = /^(?:first|firstname|fname|given|forename|nick|nickname|vorname|prenom)$/

/** What `{{ viewers_now }}` prints. */
export function isOfOnlookers({ path, kind }: TemplateToken): boolean {
  return (
    kind === 'output' && nameParts(path).some((words) => words.some((word) => onlookers.test(word)))
  )
}
