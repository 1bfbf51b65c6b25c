import { factsIn } from '../../../language/facts-in.ts'
import type { FoundFact, Reading, Sentence } from '../../../reading.ts'
import type { Context, Finding } from '../../../transform.ts'
import { admissions, limited } from '../../families/limits.ts'
import { words } from '../../families/words.ts'
import { isNamedDay } from './day-conditions.ts'

/** More such sentences than this in one passage are no copy. */
const most = 20

const days = words("tonight tonight's today tomorrow tomorrow's midnight midnight's bedtime")
/** With these, and a day of the reading, something ends. */
const ends = words(`
  end ends ending close closes closing finish finishes finishing over gone last final only deadline
  cut-off cutoff shot shuts shut stop stops expires expire disappears vanishes withdrawn pulled goes
  back up down vanishes doubles double works dies die call calls book shutting switch switched wraps wrap lock jump jumps reset`)
const sober = words(`
  start starts starting begin begins beginning open opens opening launch launches launching live was
  were did ended closed finished delivery deliver delivered dispatch dispatched refund refunds credit
  debit payment pay paid account invoice appointment reservation says said told writes wrote reports
  reported according if unless engineer between trial subscription membership entry admission parking
  game match episode series film show exhibition course class term school library museum clinic
  meeting train bus ferry flight race kitchen bar road roadworks pool storm weather`)

const reason =
  'It counts from when the mail is read, which the sender cannot know. Give the date and the time it ends.'
const ask = 'On what date, at what time and in which time zone does it end?'

/** Sentences that press with a day of the reading, in words that no rule knows: a person is asked. */
export function findPressingDay(reading: Reading, context: Context): Finding[] {
  if (context.kind === 'transactional') return []
  const found = reading.sentences.flatMap((sentence) => inSentence(reading, sentence) ?? [])
  return found.length > most ? [] : found
}

function inSentence(reading: Reading, { first, last }: Sentence): Finding | undefined {
  const texts = reading.words.slice(first, last).map(({ text }) => text)
  const at = texts.findIndex(
    (text, i) => days.has(text) || isThisWeekend(texts, i) || isComing(texts, i)
  )
  if (at < 0 || texts.some((text) => sober.has(text))) return undefined
  if (!texts.some((text) => ends.has(text)) || !isOfOffer(reading, first, last, texts))
    return undefined
  if (reading.words.slice(first, last).some(({ token }) => token?.value === 'moment'))
    return undefined
  if (factsIn(reading, first, last).some((fact) => isDate(reading, fact))) return undefined
  const span = {
    start: reading.words[first + at]?.start ?? 0,
    end: reading.words[first + at]?.end ?? 0
  }
  return { span, reason, ask, confidence: 'low' }
}

function isDate(reading: Reading, fact: FoundFact): boolean {
  return fact.kind === 'date' && !isNamedDay(reading, fact) && /\d/.test(fact.text)
}

function isThisWeekend(texts: readonly string[], at: number): boolean {
  return texts[at] === 'weekend' && /^(?:this|the)$/.test(texts[at - 1] ?? '')
}

const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/
const few =
  /^(?:few|couple|\d+|one|two|three|four|five|six|twelve|forty-eight|seventy-two|single|just|mere)$/

/** `this Friday`, `by Monday`, `in six hours`, `two more sleeps`. */
function isComing(texts: readonly string[], at: number): boolean {
  const text = texts[at] ?? ''
  const before = texts[at - 1] ?? ''
  if (weekday.test(text)) return /^(?:this|by|until|till)$/.test(before)
  if (text === 'fortnight') return texts[at - 2] === 'in'
  if (text === 'sleeps') return true
  if (!/^(?:hours|days)$/.test(text)) return false
  const near = texts.slice(Math.max(0, at - 5), at)
  return (near.includes('in') || texts[at + 1] === 'from') && near.some((word) => few.test(word))
}

function isLimited(text: string): boolean {
  return (
    limited.has(text) || admissions.has(text) || /^(?:code|tier|matching|fundraiser)$/.test(text)
  )
}

/** A sale, a percentage off, an amount with its deadline. */
function isOfOffer(
  reading: Reading,
  first: number,
  last: number,
  texts: readonly string[]
): boolean {
  if (texts.some((text) => isLimited(text.replace(/'s$/, '')))) return true
  const isCutOff = texts.includes('cut-off') || texts.includes('deadline')
  return factsIn(reading, first, last).some(
    ({ kind }) => kind === 'percent' || (isCutOff && kind === 'money')
  )
}
