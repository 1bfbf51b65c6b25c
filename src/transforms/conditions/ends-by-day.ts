import type { Reading, Sentence } from '../../reading.ts'

const days =
  /^(?:tonight|tonight's|tomorrow|tomorrow's|midnight|midnight's|bedtime|sundown|sunset|today-only)$/
const weekend = /^(?:weekend|weekend's)$/
/** With these, and a day of the reading, something ends. */
const ends =
  /^(?:ends?|ended|ending|clos(?:e|es|ing)|finish(?:es|ing)?|over|gone|goes|go|last|final|only|alone|deadline|shut|shuts|stops?|expires?|disappears?|vanish(?:es)?|back|history|price|prices|memory|withdrawn|more|less|deal|offer|sale|rate|discount|won't|concludes?|got|left|until|till)$/

/**
 * True where a sentence says that something ends by the day on which it is read: only a
 * person knows the date, so that it can't be deleted where nothing else is said.
 */
export function endsByDay({ words }: Reading, { first, last }: Sentence): boolean {
  let isEnd = false
  let isDay = false
  for (let at = first; at < last; at++) {
    const text = words[at]?.text ?? ''
    isEnd ||= ends.test(text)
    isDay ||= days.test(text) || isThisWeekend(words[at - 1]?.text, text) || isOfToday(text)
  }
  return isEnd && isDay
}

function isThisWeekend(before: string | undefined, text: string): boolean {
  return weekend.test(text) && /^(?:this|the|final|last)$/.test(before ?? '')
}

/** `today`, which in an order is only haste, counts where a price or a last day stands beside it. */
function isOfToday(text: string): boolean {
  return text === 'today' || text === "today's"
}
