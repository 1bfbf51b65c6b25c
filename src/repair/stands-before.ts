import {
  auxiliaries,
  commonAdverbs,
  coordinators,
  determiners,
  prepositions,
  relatives,
  startsClause,
  subjectPronouns,
  subordinators
} from '../language/closed-words.ts'
import { factAround } from '../language/facts-in.ts'
import { thirdPersonVerbs } from '../language/verbs.ts'
import type { Reading, Word } from '../reading.ts'
import { type Frame, isAnswer } from './frame.ts'
import { isSalutation } from './salutation.ts'
import { holdsClause, isLabelLike } from './stands.ts'

/** True where the words from the start of the content to before `at` can be a sentence of their own. */
export function standsBefore({ reading, head, first }: Frame, at: number): boolean {
  const { words } = reading
  const word = words[head]
  if (!word || at <= head || head >= first) return false
  if (at === head + 1 && isAnswer(reading.passage.slot, word)) return true
  if (isIncomplete(reading, at - 1)) return false
  if (isLabelLike(reading)) return true
  if (word.type !== 'word') return true
  if (isGerund(word.text) && !startsClause(words, head, at) && !hasVerb(words, head, at))
    return false
  if (isSalutation(words, head, at) || isAdverbial(words, head, at)) return false
  if (endsInCondition(words, head, at)) return false
  const isOpening = prepositions.has(word.text) || subordinators.has(word.text)
  if (!isOpening || startsClause(words, clauseStart(words, head, at), at)) return true
  return !subordinators.has(word.text) && holdsClause(words, head, at)
}

/** "Look round, and if it isn't for you": behind its conjunction a clause waits for the one that goes. */
function endsInCondition(words: readonly Word[], head: number, end: number): boolean {
  for (let i = end - 1; i > head; i--) {
    const text = words[i]?.text ?? ''
    if (text === ',' || text === ';') return false
    if (coordinators.has(words[i - 1]?.text ?? '') && subordinators.has(text)) return true
  }
  return false
}

const timeNouns = new Set(
  'second minute moment instant hour day week month year time right'.split(' ')
)

/** "Additionally", "Right this second": words that only say when or how. */
function isAdverbial(words: readonly Word[], head: number, end: number): boolean {
  for (let i = head; i < end; i++) if (!isAdverbialWord(words[i] as Word)) return false
  return true
}

function isAdverbialWord({ type, text }: Word): boolean {
  if (type !== 'word') return type === 'punctuation'
  if (timeNouns.has(text) || text.endsWith('ly') || determiners.has(text)) return true
  return commonAdverbs.has(text)
}

/** "Framing a print costs £9": a gerund that is the subject of a verb. */
function hasVerb(words: readonly Word[], head: number, end: number): boolean {
  for (let i = head + 2; i < end - 1; i++) {
    const text = words[i]?.text ?? ''
    const isVerb = text === 'is' || thirdPersonVerbs.has(text)
    if (isVerb && !relatives.has(words[i - 1]?.text ?? '')) return true
  }
  return false
}

function isGerund(text: string): boolean {
  return text.endsWith('ing') && !subjectPronouns.has(text)
}

/** After an opening adverbial ("In May, …", "Because you asked, …") the clause starts behind its comma. */
function clauseStart(words: readonly Word[], head: number, end: number): number {
  for (let i = head; i < end; i++) if (words[i]?.text === ',') return i + 1
  return end
}

/** A word that wants something behind it: "is", "for", "the", "and"; not the May of a date. */
export function isIncomplete(reading: Reading, at: number): boolean {
  const { words } = reading
  const { type, text } = words[at] as Word
  if (type !== 'word' || factAround(reading, at)) return false
  // "between now": it waits for its other end.
  if ([at - 1, at - 2].some((i) => words[i]?.text === 'between')) return true
  // "to be had"
  if (text === 'had' && words[at - 1]?.text === 'be') return false
  if (
    text === 'may' &&
    /^(?:in|by|until|till|from|since|of|for|this|next|last)$/.test(words[at - 1]?.text ?? '')
  )
    return false
  return (
    auxiliaries.has(text) ||
    (prepositions.has(text) && !isParticle(words, at)) ||
    (determiners.has(text) && !/^(?:all|both|each|these|this|those)$/.test(text)) ||
    coordinators.has(text) ||
    /^(lasts?|runs?|stays?|remains?|valid|only|just)$/.test(text)
  )
}

const particles = new Set(
  'up out off in on over down along inside outside behind below above'.split(' ')
)

/** "Sign up before …", "20% off for …": nothing that it could govern follows. */
function isParticle(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  if (!particles.has(words[at]?.text ?? '')) return false
  return (
    next === undefined ||
    next.type === 'punctuation' ||
    prepositions.has(next.text) ||
    commonAdverbs.has(next.text) ||
    subordinators.has(next.text) ||
    coordinators.has(next.text)
  )
}
