import { startsClause } from '../../../language/closed-words.ts'
import { factsIn } from '../../../language/facts-in.ts'
import type { Candidate } from '../../../transform.ts'
import { sells } from '../../conditions/sells.ts'
import { statesTerms } from '../../conditions/speaks-of-offer.ts'
import { datesBeside, hasTerms, isBargain, isStory } from './day-conditions.ts'
import { moment, span } from './reading-moments.ts'

const weekday = '(monday|tuesday|wednesday|thursday|friday|saturday|sunday)'
const hourOfDay =
  '[morning|lunch|lunchtime|teatime|afternoon|evening|night|noon|midday|midnight|bedtime]'
/** A day that the reader has to place, with the hour where one is given. */
const day = `(${moment}|(close of play|the end of play|the end) on ${weekday}|[this|next] ${weekday} ${hourOfDay}|the weekend|bedtime)`
const deed =
  '(order|book|buy|sign up|join|register|subscribe|switch|upgrade|renew|reserve|donate|enrol|enroll|take out|open|apply|say yes|ring|call|fix|pay|come in|claim|get|spend)'
const ending =
  '(burns out|slams <gap:2>|flies off|bows out|pops|packs up|checks out|walks|vanishes|dies|melts|turns back into <gap:4>|ends|closes|shuts|stops|finishes|expires|disappears)'

/** What an offer is tied to, counted from the reading: how long or until when only a person can say. */
export const termsByDay: readonly string[] = [
  `^ ${deed} <gap:6> (in|within) the next (${span}|day|hour) and`,
  `^ ${deed} <gap:5> (by|before) ${day} and`,
  `^ ${deed} <gap:5> ${day} or (wave goodbye|say goodbye|kiss goodbye|lose|miss|pay)`,
  `(you have|you've got|you've|we have|we've got) [only|just|exactly|about|roughly] [got] (until|till) ${day} to`,
  `(you have|you've got|you've) [only|just|exactly|about|roughly] [got] ${span} [left] to (get|grab|save|buy|book|order|claim|join|sign up|secure|snap up|lock in|take advantage|bag|make up your mind|make your mind up)`,
  `(today|tomorrow|tonight|${weekday}|this weekend) is [officially|absolutely] (the|your) [very] (last|final) (day|night|weekend|evening) (you'll|you will|you can|you|we'll|we|to|for|at)`,
  `(from|after|come) [this] (tomorrow|tonight|midnight|${weekday} [of this week]|this weekend|the weekend) [,] (you'll|you will|it's|it is|they're|they are|it'll be|they'll be|we'll)`,
  `[for] (today|tonight|this week|this weekend|this ${weekday}) and no (longer|more|later)`,
  `for (anyone|those|everyone|all) who (ring|rings|call|calls|book|books|order|orders|come|comes|join|joins|sign|signs) <gap:3> (by|before) ${day}`,
  `for another ${span} and then`,
  `(until|till) ${weekday}'s <gap:2> (bell|bedtime|whistle|close)`,
  `${ending} [at|on|by|before|in] (${moment}|${weekday} ${hourOfDay}|${span}) [tonight]`
]

/** Terms of the sender's own with a limit that names no date. */
export function tiesTerms(candidate: Candidate): boolean {
  const { reading, sentence, context } = candidate
  if (context.kind === 'transactional' || isStory(candidate)) return false
  if (datesBeside(candidate) || !isBargain(candidate)) return false
  const isDated = factsIn(reading, sentence.first, sentence.last).some(
    ({ kind, text }) => kind === 'date' && /\d/.test(text)
  )
  if (isDated || hasMoment(candidate) || isOfOthers(candidate)) return false
  return statesTerms(candidate) || givesMore(candidate) || (sells(candidate) && hasTerms(candidate))
}

/** `we'll add a lid`, `the first month is on us`, `a bag is thrown in`. */
function givesMore({ reading: { words }, first, last, sentence }: Candidate): boolean {
  if (words[last - 1]?.text !== 'and' || first !== sentence.first) return false
  return words
    .slice(last, sentence.last)
    .some(
      ({ text }, at) =>
        /^(?:free|thrown|bonus|extra|half-price)$/.test(text) ||
        (/^(?:add|include|throw|waive|double|knock)$/.test(text) &&
          /^(?:we'll|will)$/.test(words[last + at - 1]?.text ?? '')) ||
        (/^(?:us|house)$/.test(text) && words[last + at - 1]?.text !== 'to')
    )
}

function hasMoment({ reading: { words }, sentence }: Candidate): boolean {
  return words.slice(sentence.first, sentence.last).some(({ token }) => token?.value === 'moment')
}

/** Hours, rules, fines, the reader's own matters: with these a day of the week is a fact. */
function isOfOthers({ reading: { words }, sentence }: Candidate): boolean {
  return words
    .slice(sentence.first, sentence.last)
    .some(({ text }) =>
      /^(?:if|unless|every|open|opens|refunds?|refunded|cancel|cancellation|fine|fines|charge|charged|debit|payment|deposit|tide|snow|rain|parking|rota|invoice|bill|council|library|school)$/.test(
        text
      )
    )
}

/** Before `as` or `because` and the clause that gives the day. */
export function isBeforeDay(candidate: Candidate): boolean {
  const { reading, sentence, last, context } = candidate
  if (context.kind === 'transactional' || isStory(candidate)) return false
  if (!startsClause(reading.words, last, sentence.last) && !isSubject(candidate)) return false
  const isDated = factsIn(reading, last, sentence.last).some(
    ({ kind, text }) => kind === 'date' && /\d/.test(text)
  )
  const rest = { ...candidate, sentence: { ...sentence, first: last } }
  return isDated || hasMoment(rest)
}

function isSubject({ reading: { words }, last, sentence }: Candidate): boolean {
  return words
    .slice(last, sentence.last)
    .some(({ text }) => /^(?:closes?|ends?|finish(?:es)?|stops?|is|are)$/.test(text))
}
