import { closedWords } from '../../../language/closed-words.ts'
import { factsIn } from '../../../language/facts-in.ts'
import type { Reading, Sentence } from '../../../reading.ts'
import type { Context, EndDate, Finding } from '../../../transform.ts'
import { limited } from '../../families/limits.ts'

/** More limits than this in one passage are no copy. */
const most = 20
const verbs = /^(?:ends?|closes?|finishes|finish|expires?|stops?|over|goes|gone|up)$/
const joins = /^(?:until|till|by|before)$/
const days = /^(?:tonight|today|tomorrow|midnight)$/
/** What else a sentence may hold beside the date that is put in. */
const about = /^(?:if|delivery|dispatch|appointment|trial|membership|subscription)$/

const reason =
  'It counts from when the mail is read, which the sender cannot know. The mail gives the date.'

/** `ends tonight`, where the mail gives one date on which its offer ends: the date in the place of the day. */
export function findDatedElsewhere(reading: Reading, { mail }: Context): Finding[] {
  const [date, ...others] = mail.endDates
  if (!date || others.length > 0) return []
  const found = reading.sentences.flatMap((sentence) => dated(reading, sentence, date) ?? [])
  return found.length > most ? [] : found
}

function dated(reading: Reading, sentence: Sentence, date: EndDate): Finding | undefined {
  const { words } = reading
  const { first, last } = sentence
  if (factsIn(reading, first, last).some(({ kind }) => kind === 'date')) return undefined
  const texts = words.slice(first, last).map(({ text }) => text)
  const size = texts.findIndex(
    (text, i) => (days.test(text) || phraseLength(texts, i) > 0) && isLimit(texts, i)
  )
  if (size < 0 || texts.some((text) => about.test(text)) || !isSame(texts.slice(0, size), date))
    return undefined
  const from = texts[size - 1] === 'at' ? size - 1 : size
  let to = size + Math.max(1, phraseLength(texts, size))
  while (days.test(texts[to] ?? '') || (texts[to] === 'at' && days.test(texts[to + 1] ?? ''))) to++
  const isJoin = joins.test(texts[from - 1] ?? '')
  const span = { start: words[first + from]?.start ?? 0, end: words[first + to - 1]?.end ?? 0 }
  const text = isJoin ? date.text : `on ${date.text}`
  return {
    span,
    reason,
    confidence: 'high',
    repair: { cut: [{ ...span, text }] },
    fabricates: ['time', 'duration', 'count']
  }
}

/** More than a word that says when, counted from the reading, at a word: how many words it takes. */
const phrases: readonly RegExp[] = [
  /^(?:the (?:minute|moment|second)|when|as) the clock strikes (?:twelve|midnight)(?: tonight)?(?= |$)/,
  /^in (?:just |only )?(?:a|an|one|two|three|four|five|six|\d+) (?:hours?|days?|sleeps|fortnight|week)(?= |$)/,
  /^in (?:just |only )?(?:a few|a matter of) (?:hours|days)(?= |$)/,
  /^this (?:evening|weekend|afternoon)(?= |$)/
]
const longestPhrase = 8

function phraseLength(texts: readonly string[], at: number): number {
  const text = texts.slice(at, at + longestPhrase).join(' ')
  const found = phrases.map((phrase) => phrase.exec(text)?.[0]).find((match) => match)
  return found ? found.split(' ').length : 0
}

function isLimit(texts: readonly string[], at: number): boolean {
  const before = texts[at - 1] === 'at' ? at - 2 : at - 1
  return verbs.test(texts[before] ?? '') || joins.test(texts[before] ?? '')
}

/**
 * True where both sentences speak of one thing: they share a word of content. A limit
 * that names nothing (`you've got until midnight`) is that of the offer beside it.
 */
function isSame(texts: readonly string[], { words }: EndDate): boolean {
  const stems = new Set([...words].filter(isContent).map(stem))
  const own = texts.filter(isContent)
  if (own.length === 0) return [...words].some((word) => limited.has(word))
  return own.some((text) => stems.has(stem(text)))
}

function isContent(text: string): boolean {
  return /^[a-z-]{4,}$/.test(text) && !closedWords.has(text) && !verbs.test(text)
}

function stem(text: string): string {
  return text.replace(/(?:es|s)$/, '')
}
