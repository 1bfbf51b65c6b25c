import { auxiliaries, coordinators } from '../../language/closed-words.ts'
import { factsIn } from '../../language/facts-in.ts'
import { pastVerbs, thirdPersonVerbs } from '../../language/verbs.ts'
import type { Reading, Word } from '../../reading.ts'
import type { Candidate } from '../../transform.ts'
import { clausesOf } from '../judgement/clauses.ts'

/** Past forms and conditions: the clause tells of something, or depends on something. */
const telling: ReadonlySet<string> = new Set(
  `was were went came told asked sent made moved opened added repaired planted bought paid raised
  received reported agreed announced found
  unless depending provided`.split(/\s+/)
)

/**
 * True where the clause of the match holds nothing that could be checked or used: no
 * fact, no number, no data, no name of anybody, nothing that happened.
 */
export function tellsNothing({ reading, sentence, first, last }: Candidate): boolean {
  const clauses = clausesOf(reading, sentence).filter((c) => c.first < last && c.last > first)
  const opensItself =
    /^(?:because|as|since|otherwise|or|lest|after|before|once|when|while|unless|so)$/
  const own = opensItself.test(reading.words[first]?.text ?? '') || opensConjunct(reading, first)
  const from = own ? first : Math.min(first, ...clauses.map((clause) => clause.first))
  const to = Math.max(last, ...clauses.map((clause) => clause.last))
  if (factsIn(reading, from, to).some(({ text }) => !isPronoun(text))) return false
  for (let at = from; at < to; at++) if (tells(reading, at, from, first, last)) return false
  return true
}

/** Behind `and` or `but`, and no verb of the subject before that. */
function opensConjunct({ words }: Reading, first: number): boolean {
  const text = words[first]?.text ?? ''
  if (!coordinators.has(words[first - 1]?.text ?? '')) return false
  return !auxiliaries.has(text) && !thirdPersonVerbs.has(text)
}

function tells(reading: Reading, at: number, from: number, first: number, last: number): boolean {
  const word = reading.words[at] as Word
  if (word.type === 'token') return word.token?.role !== 'recipient-name'
  if (word.type === 'control' || word.type === 'image') return true
  if (at >= first && at < last) return false
  if (word.type === 'number') return true
  return telling.has(word.text) || pastVerbs.has(word.text) || (at > from && isNamed(reading, at))
}

/** A capital within a clause of small letters; not `I`, and not in a line where most words have one. */
function isNamed(reading: Reading, at: number): boolean {
  const { type, text } = reading.words[at] as Word
  if (type !== 'word' || /^i(?:$|')/.test(text) || reading.words[at - 1]?.type !== 'word')
    return false
  return isCapital(reading, at) && !isCapital(reading, at - 1)
}

function isCapital({ words, passage }: Reading, at: number): boolean {
  const start = words[at]?.start ?? 0
  return /^\p{Lu}\p{Ll}/u.test(passage.text.slice(start, start + 2))
}

function isPronoun(text: string): boolean {
  return /^(?:one|two|zero|once|twice|one day)$/i.test(text)
}
