import { firstIndex } from '../first-index.ts'
import type { FoundFact, Reading, Sentence } from '../reading.ts'
import type { EndDate } from '../transform.ts'

const cue = /^(?:ends?|ending|until|till|closes?|expires?|finishes|by|before|through)$/
/** Between the cue and the date. */
const between = /^(?:on|at|the|of|is|its|,|\(|midnight|noon|night|sunday|monday)$/
/** When something is sent, or comes back: no offer ends by it. */
const carried =
  /^(?:deliver\w*|dispatch\w*|arriv\w*|returns?|returned|refund\w*|collect\w*|pay|paid|payment|due|was|were|ended|closed)$/
const monthOrYear = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d[-/.]\d/i
const reach = 5
/** Of a date's sentence so many words on each side are kept. */
const mostWords = 60

/** The days of the year by which the readings say that something ends, each once. */
export function endDatesOf(readings: readonly Reading[]): readonly EndDate[] {
  const found = new Map<string, EndDate>()
  for (const reading of readings)
    reading.facts.forEach((fact, index) => {
      const sentence = isEnd(reading, fact, index) ? sentenceOf(reading, fact) : undefined
      const key = fact.text.toLowerCase()
      const known = found.get(key)
      if (!sentence || (known && known.words.size > 4 * mostWords)) return
      const from = Math.max(sentence.first, fact.first - mostWords)
      const to = Math.min(sentence.last, fact.last + mostWords)
      const words = reading.words.slice(from, to).map(({ text }) => text)
      if (words.some((text) => carried.test(text))) return
      const all = new Set([...(known?.words ?? []), ...words])
      found.set(key, { text: known?.text ?? fact.text, words: all })
    })
  return [...found.values()]
}

function isEnd(
  { words, facts }: Reading,
  { kind, text, first }: FoundFact,
  index: number
): boolean {
  if (kind !== 'date' || !/\d/.test(text) || !monthOrYear.test(text)) return false
  for (let at = first - 1; at >= 0 && at >= first - reach; at--) {
    const word = words[at]
    if (cue.test(word?.text ?? '')) return true
    const before = facts[index - 1]
    const isTime = before?.kind === 'time' && before.first <= at && at < before.last
    if (!isTime && !between.test(word?.text ?? '')) return false
  }
  return false
}

function sentenceOf({ sentences }: Reading, { first }: FoundFact): Sentence | undefined {
  return sentences[firstIndex(sentences, ({ last }) => last > first)]
}
