import { firstIndex } from '../../first-index.ts'
import { coordinators, startsClause } from '../../language/closed-words.ts'
import type { Reading, Sentence } from '../../reading.ts'
import type { Candidate } from '../../transform.ts'

/** What a reader does who buys; `now's` opens "now's the time to …". */
const buying: ReadonlySet<string> = new Set(
  `act book buy call claim donate enrol enroll fix get grab hurry join lock now's order register renew
  reserve save secure shop sign start stock subscribe switch upgrade`.split(/\s+/)
)

/**
 * For a loss that is said to come ("prices go up soon"): true where words beside it tell
 * the reader to buy first. Without them it may be news, which the rest leans on.
 */
export function isPushed({ reading, sentence, last }: Candidate): boolean {
  const { sentences, words } = reading
  if (startsPush(reading, sentence.first, sentence.last)) return true
  let at = last
  while (at < sentence.last && isJoint(reading, at)) at++
  if (at > last && startsPush(reading, at, sentence.last)) return true
  if (at < sentence.last) return false
  const index = firstIndex(sentences, ({ first }) => first >= sentence.first)
  return [sentences[index - 1], sentences[index + 1]].some(
    (beside) => beside !== undefined && words.length > 0 && opensWithPush(reading, beside)
  )
}

function opensWithPush(reading: Reading, { first, last }: Sentence): boolean {
  const at = coordinators.has(reading.words[first]?.text ?? '') ? first + 1 : first
  return startsPush(reading, at, last)
}

/** "Call us if you cannot pay" offers help: a condition makes it no push. */
function startsPush({ words }: Reading, at: number, end: number): boolean {
  if (!buying.has(words[at]?.text ?? '') || !startsClause(words, at, end)) return false
  for (let i = at; i < end; i++) if (words[i]?.text === 'if') return false
  return true
}

function isJoint({ words }: Reading, at: number): boolean {
  const word = words[at]
  return word?.type === 'punctuation' || coordinators.has(word?.text ?? '')
}
