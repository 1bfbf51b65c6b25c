import { quotedWords } from '../../language/quoted-words.ts'
import type { Atom } from '../../passage.ts'
import type { Reading, Sentence } from '../../reading.ts'
import type { Span } from '../../span.ts'
import { contentOf } from './content-of.ts'
import { isGreeting, isLongWelcome } from './greeting.ts'
import { isCourtesy } from './is-courtesy.ts'
import { isOwnMatter } from './is-own-matter.ts'
import { leadVocative } from './lead-vocative.ts'
import { midVocative } from './mid-vocative.ts'
import { hasContentIn, isPause, type NamePlace } from './name-place.ts'
import { isGivenName, nameRuns } from './name-run.ts'
import { tailVocative } from './tail-vocative.ts'

/** More names than this in one passage are no copy. */
const mostNames = 100

/**
 * Every use of the recipient's name in a passage but for greetings, quotations and
 * pieces of sentences that template blocks divide.
 */
export function namePlaces(reading: Reading): NamePlace[] {
  if (!reading.passage.atoms.some(isName)) return []
  const places = reading.sentences.filter(({ whole }) => whole).flatMap((s) => placesIn(reading, s))
  if (places.length === 0 || places.length > mostNames) return []
  const quoted = quotedWords(reading.words)
  return places.filter((place) => !quoted.has(place.first) && !greets(place))
}

function isName({ token }: Atom): boolean {
  return token?.role === 'recipient-name'
}

/** A letter opens with a greeting; on its envelope only a short one is form, and only alone. */
function greets(place: NamePlace): boolean {
  const { words, passage } = place.reading
  const { head, first } = place
  if (!isGreeting(words, head, first)) return false
  const isEnvelope = passage.slot === 'subject' || passage.slot === 'preheader'
  if (
    words[head]?.text === 'happy' &&
    /^(?:birthday|anniversary)$/.test(words[head + 1]?.text ?? '')
  )
    return true
  return !isEnvelope || !(isLongWelcome(words, head, first) || isBeforeMore(place))
}

/** True where the line goes on behind the name and its mark. */
function isBeforeMore({ reading, sentence, last, tail }: NamePlace): boolean {
  const isPaused = isPause(reading.words[last]) && hasContentIn(reading, last + 1, tail)
  return isPaused || (last === tail && sentence !== reading.sentences.at(-1))
}

function placesIn(reading: Reading, sentence: Sentence): NamePlace[] {
  const runs = nameRuns(reading, sentence)
  if (runs.length === 0) return []
  const content = contentOf(reading, sentence)
  return runs.map((run) => ({ reading, sentence, ...content, ...run }))
}

/** What to cut where the name is only called out; undefined where it says who somebody is. */
export function vocative(place: NamePlace): Span | undefined {
  if (!isGivenName(place.reading.words, place) || isCourtesy(place) || isOwnMatter(place))
    return undefined
  return leadVocative(place) ?? tailVocative(place) ?? midVocative(place)
}
