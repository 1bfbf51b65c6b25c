import {
  auxiliaries,
  closedWords,
  commonAdverbs,
  coordinators,
  determiners,
  prepositions,
  relatives,
  startsClause,
  subjectPronouns,
  subordinators
} from '../language/closed-words.ts'
import { factAround, factFrom, factsIn } from '../language/facts-in.ts'
import { isReport } from '../language/is-report.ts'
import { isInstructionVerb, nounLikeThirdPersonVerbs, thirdPersonVerbs } from '../language/verbs.ts'
import type { Reading, Word } from '../reading.ts'
import { type Frame, isAnswer } from './frame.ts'
import { isSalutation } from './salutation.ts'

/** True where the words from `at` to the end of the content can be a sentence of their own. */
export function stands(found: Frame, at: number): boolean {
  const { reading, tail } = found
  const word = reading.words[at]
  if (!word || !hasContent(found, at) || isAfterthought(reading, at)) return false
  if (isReport(reading.words, at, tail) || isThatClause(reading, at)) return false
  const isFigure = word.type === 'number' || (word.type !== 'token' && startsFact(reading, at))
  if (isFigure && (isFigureOf(found, at) || !namesThing(reading, at, tail))) return false
  if (isLabelLike(reading)) return !coordinators.has(word.text) && namesThing(reading, at, tail)
  if (startsClause(reading.words, at, tail) || endsOpening(found, at)) return true
  if (word.type === 'token') return hasWord(reading, at, tail)
  if (isFigure || saysMore(found, at)) return true
  return factsIn(reading, at, tail).length > 0 && (namesOffer(reading, at) || goesOn(found, at))
}

/** "{{ plan }} costs £4": a token alone is no sentence. */
function hasWord({ words }: Reading, at: number, tail: number): boolean {
  return words.slice(at, tail).some(({ type }) => type === 'word')
}

const leastSaid = 4

/** "…: our app now shows your stamps", "…, and the ship calls at Oban": behind a clause and its joint, a subject and somewhere its verb. */
function saysMore({ reading: { words }, head, first, tail }: Frame, at: number): boolean {
  const before = words[at - 1]
  const isOwn = /^[:;]$/.test(before?.text ?? '') || (joins(before) && words[at - 2]?.text === ',')
  if (!isOwn || first !== head || tail - at < leastSaid) return false
  if (!opensThing(words[at])) return false
  return words.slice(at + 2, tail - 1).some(({ text }) => isVerbLike(text))
}

/** "reopens" as "opens". */
function isVerbLike(text: string): boolean {
  const stem = text.replace(/^re(?=.{4})/, '')
  const isVerb = (form: string): boolean =>
    thirdPersonVerbs.has(form) || nounLikeThirdPersonVerbs.has(form)
  return auxiliaries.has(text) || isVerb(text) || isVerb(stem)
}

/** "Loved by cooks, the pan …": behind an opening adverbial and its comma stands the clause that it belongs to. */
function endsOpening({ reading: { words }, head, first, last }: Frame, at: number): boolean {
  const isOpening = first === head && words[at - 1]?.text === ',' && at - last <= 1
  if (!isOpening || startsClause(words, head, at - 1)) return false
  const isAdverbial = prepositions.has(words[head]?.text ?? '') || isParticiple(words, head)
  return isAdverbial && opensThing(words[at])
}

/** "the pan", "our app", not "which": a determiner that asks and relates nothing. */
function opensThing(word: Word | undefined): boolean {
  const text = word?.text ?? ''
  return determiners.has(text) && !relatives.has(text)
}

/** "loved by", "chosen for" */
function isParticiple(words: readonly Word[], at: number): boolean {
  return /(?:ed|en|wn)$/.test(words[at]?.text ?? '') && prepositions.has(words[at + 1]?.text ?? '')
}

/** "It won't surprise you, that the hall is open": what the first half says of the second. */
function isThatClause({ words }: Reading, at: number): boolean {
  const next = words[at + 1]?.text ?? ''
  return words[at]?.text === 'that' && (determiners.has(next) || subjectPronouns.has(next))
}

/**
 * True where the figure is that of the thing before it: "Learn to darn: 4 May, 6 p.m.",
 * "pick the platter: 12 wings", "we landed on cherry pie, $19".
 */
function isFigureOf({ reading, head }: Frame, at: number): boolean {
  const fact = factFrom(reading, at)
  const kind = fact?.kind
  const mark = reading.words[at - 1]?.text
  const isShare = kind === 'percent' && reading.words[fact?.last ?? 0]?.text !== 'off'
  if (mark === ',') return kind === 'money' || isShare
  return mark === ':' && (kind === 'date' || kind === 'time' || endsInThing(reading, head, at - 1))
}

const longestThing = 4

/** "Pick the family platter", "A rate on hedging plants": a thing is the last that was named, and no statement is made of it. */
function endsInThing({ words }: Reading, head: number, end: number): boolean {
  const text = words[head]?.text ?? ''
  const instructs = isInstructionVerb(text)
  if (!instructs && startsClause(words, head, end)) return false
  for (let i = end - 2; i >= Math.max(head + 1, end - longestThing); i--)
    if (/^(?:the|your|our|my|this|these|those|for|on)$/.test(words[i]?.text ?? '')) return true
  return false
}

/** "£9 for two lamps", not "£9 until May": what the figure is of has to be said, if not in the subject line. */
function namesThing(reading: Reading, at: number, tail: number): boolean {
  if (reading.passage.slot === 'preheader') return true
  for (let i = at; i < tail; i++) {
    const { type, text } = reading.words[i] as Word
    if (type === 'token') return true
    if (type === 'word' && !closedWords.has(text) && !factAround(reading, i)) return true
  }
  return false
}

/** "…: two lamps for £9": behind a colon or a dash a thing and its fact are a statement. */
function namesOffer({ words }: Reading, at: number): boolean {
  return /^(?:[:—–]|--)$/.test(words[at - 1]?.text ?? '') && opensNoun(words, at)
}

/** "…, and ours are £9": behind a clause, its comma and a conjunction the next clause starts with a subject. */
function goesOn({ reading: { words }, head }: Frame, at: number): boolean {
  if (words[at - 2]?.text !== ',' || !joins(words[at - 1])) return false
  if (!startsClause(words, head, at - 2) || prepositions.has(words[at]?.text ?? '')) return false
  return opensNoun(words, at) && isSubjectLike(words, at)
}

function joins(word: Word | undefined): boolean {
  return coordinators.has(word?.text ?? '') || word?.text === 'so'
}

/** True for a word that can open the name of a thing: no joint, no verb that carries another. */
function opensNoun(words: readonly Word[], at: number): boolean {
  const { type, text } = words[at] as Word
  if (type !== 'word' || determiners.has(text)) return type === 'word'
  const isJoint = coordinators.has(text) || subordinators.has(text) || relatives.has(text)
  return !isJoint && !auxiliaries.has(text) && !prepositions.has(text) && !commonAdverbs.has(text)
}

/** "ours", "our coach", "gift sets": not a second verb or a second adjective. */
function isSubjectLike(words: readonly Word[], at: number): boolean {
  const text = words[at]?.text ?? ''
  if (thirdPersonVerbs.has(text)) return false
  if (determiners.has(text) || subjectPronouns.has(text) || possessives.test(text)) return true
  return [at, at + 1].some((i) => /[^su]s$/.test(words[i]?.text ?? ''))
}

const possessives = /^(?:mine|yours|ours|theirs|hers)$/

/** "Hurry, though, the boat leaves": a turn against what came before. */
function isAfterthought({ words }: Reading, at: number): boolean {
  return /^(?:though|although|however)$/.test(words[at]?.text ?? '') && words[at + 1]?.text === ','
}

/** True where the words from the start of the content to before `at` can be a sentence of their own. */
export function standsBefore({ reading, head, first }: Frame, at: number): boolean {
  const { words } = reading
  const word = words[head]
  if (!word || at <= head || head >= first) return false
  if (at === head + 1 && isAnswer(reading.passage.slot, word)) return true
  if (isIncomplete(reading, at - 1)) return false
  if (isLabelLike(reading)) return true
  if (word.type !== 'word') return true
  if (isGerund(word.text) && !startsClause(words, head, at)) return false
  if (isSalutation(words, head, at) || isAdverbial(words, head, at)) return false
  if (endsInCondition(words, head, at)) return false
  const isOpening = prepositions.has(word.text) || subordinators.has(word.text)
  return !isOpening || startsClause(words, clauseStart(words, head, at), at)
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

function isGerund(text: string): boolean {
  return text.endsWith('ing') && !subjectPronouns.has(text)
}

/** After an opening adverbial ("In May, …", "Because you asked, …") the clause starts behind its comma. */
function clauseStart(words: readonly Word[], head: number, end: number): number {
  for (let i = head; i < end; i++) if (words[i]?.text === ',') return i + 1
  return end
}

function startsFact(reading: Reading, at: number): boolean {
  return factFrom(reading, at) !== undefined
}

export function isLabelLike({ passage: { slot } }: Reading): boolean {
  return slot !== 'body' && slot !== 'footer'
}

/** True where something to read stands between `at` and the end of the content. */
export function hasContent({ reading, tail }: Frame, at: number): boolean {
  for (let i = at; i < tail; i++) {
    const type = reading.words[i]?.type
    if (type === 'word' || type === 'number' || type === 'token' || type === 'image') return true
  }
  return false
}

/** A word that wants something behind it: "is", "for", "the", "and"; not the May of a date. */
export function isIncomplete(reading: Reading, at: number): boolean {
  const { words } = reading
  const { type, text } = words[at] as Word
  if (type !== 'word' || factAround(reading, at)) return false
  // "between now": it waits for its other end.
  if ([at - 1, at - 2].some((i) => words[i]?.text === 'between')) return true
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
