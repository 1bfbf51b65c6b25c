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
import { factAround, factFrom, factsIn, isData } from '../language/facts-in.ts'
import { isReport } from '../language/is-report.ts'
import { isOffer } from '../language/offered-thing.ts'
import {
  isInstructionVerb,
  nounLikeThirdPersonVerbs,
  subjectsWithVerb,
  thirdPersonVerbs,
  verbsAfterPlurals
} from '../language/verbs.ts'
import type { Reading, Word } from '../reading.ts'
import type { Frame } from './frame.ts'

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
  if (isInvited(reading.words, at) || isPlaced(reading.words, at)) return true
  if (isOpenedBy(reading.words, at) && holdsClause(reading.words, at, tail)) return true
  if (word.type === 'token') return hasWord(reading, at, tail)
  if (isFigure || saysMore(found, at)) return true
  return holdsFacts(reading, at, tail) && (namesOffer(reading, at) || goesOn(found, at))
}

/** "have a look", "do have your say" */
function isInvited(words: readonly Word[], at: number): boolean {
  const verb = words[at]?.text === 'do' ? at + 1 : at
  const isThing = /^(?:an?|your|some|another)$/.test(words[verb + 1]?.text ?? '')
  return words[verb]?.text === 'have' && isThing
}

/** "inside are two pots": where it is, and then the thing. */
function isPlaced(words: readonly Word[], at: number): boolean {
  const isPlace = /^(?:inside|below|above|enclosed|attached|alongside|underneath)$/
  return isPlace.test(words[at]?.text ?? '') && /^(?:is|are)$/.test(words[at + 1]?.text ?? '')
}

function holdsFacts(reading: Reading, at: number, tail: number): boolean {
  return factsIn(reading, at, tail).length > 0 || reading.words.slice(at, tail).some(isData)
}

/** How far a subject stands behind its opening adverbial. */
const openingReach = 10

/** "With our card you get 2%": behind an opening adverbial without a comma, a subject and its verb. */
export function holdsClause(words: readonly Word[], head: number, end: number): boolean {
  for (let i = head + 2; i < Math.min(end, head + openingReach); i++) {
    const text = words[i]?.text ?? ''
    const isSubject = subjectPronouns.has(text) || subjectsWithVerb.has(text)
    const isThing = determiners.has(text) && !prepositions.has(words[i - 1]?.text ?? '')
    if ((isSubject || isThing) && startsClause(words, i, end)) return true
  }
  return false
}

/** "{{ plan }} costs £4": a token alone is no sentence. */
function hasWord({ words }: Reading, at: number, tail: number): boolean {
  return words.slice(at, tail).some(({ type }) => type === 'word')
}

const leastSaid = 4

/** "…: our app now shows your stamps", "…, and the ship calls at Oban": behind a clause and its joint, a subject and somewhere its verb. */
function saysMore({ reading: { words }, head, first, tail }: Frame, at: number): boolean {
  const isOwn = /^[:;]$/.test(words[at - 1]?.text ?? '') || isBehindJoint(words, at)
  if (!isOwn || first !== head || tail - at < leastSaid) return false
  const isPlural = !opensThing(words[at]) && isSubjectLike(words, at)
  if (!opensThing(words[at]) && !isPlural) return isOwnLine(words, at, tail)
  const from = at + (isPlural ? 1 : 2)
  return words.slice(from, tail - 1).some(({ text }, i) => {
    const isMany = isPlural || /[^su]s$/.test(words[from + i - 1]?.text ?? '')
    return isVerbLike(text) || (isMany && verbsAfterPlurals.has(text))
  })
}

/** "…; payroll for ten is £22", "…: HULL20 takes 20% off": behind a mark a thing, and what it is or does. */
function isOwnLine(words: readonly Word[], at: number, tail: number): boolean {
  if (!/^[:;]$/.test(words[at - 1]?.text ?? '') || !opensNoun(words, at)) return false
  for (let i = at + 1; i < tail - 1; i++) {
    const text = words[i]?.text ?? ''
    if (isLink(text) || thirdPersonVerbs.has(text)) return true
    if (relatives.has(text) || subordinators.has(text)) return false
  }
  return false
}

function isLink(text: string): boolean {
  return /^(?:is|are)$/.test(text)
}

/** ", and", ", so", ", and so" */
function isBehindJoint(words: readonly Word[], at: number): boolean {
  const from = joins(words[at - 2]) ? at - 2 : at - 1
  return joins(words[at - 1]) && words[from - 1]?.text === ','
}

/** "With the code the second night is free": an adverbial opens what follows; not the "down" of "up and down with joy". */
function isOpenedBy(words: readonly Word[], at: number): boolean {
  const text = words[at]?.text ?? ''
  const next = words[at + 1]
  const isNoun = next?.type === 'number' || determiners.has(next?.text ?? '')
  return isNoun && prepositions.has(text) && !subordinators.has(text)
}

/** "reopens" as "opens". */
function isVerbLike(text: string): boolean {
  const stem = text.replace(/^re(?=.{4})/, '')
  const isVerb = (form: string): boolean =>
    thirdPersonVerbs.has(form) || nounLikeThirdPersonVerbs.has(form)
  return auxiliaries.has(text) || isVerb(text) || isVerb(stem) || /.{2}ifies$/.test(text)
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
function isFigureOf({ reading, head, tail }: Frame, at: number): boolean {
  const fact = factFrom(reading, at)
  const kind = fact?.kind
  const mark = reading.words[at - 1]?.text
  if (mark === ',' && isApposed(reading, at, tail)) return true
  const isOrder = isInstructionVerb(reading.words[head]?.text ?? '')
  if (kind === 'count' && !isOrder && isOffer(reading, at, tail)) return false
  if (isOff(reading.words, fact?.last ?? 0)) return false
  return mark === ':' && (kind === 'date' || kind === 'time' || endsInThing(reading, head, at - 1))
}

/** "the pan, 28 cm across, £9", "cherry pie, $19": figures behind a comma, with no thing of their own and no verb. */
function isApposed(reading: Reading, at: number, tail: number): boolean {
  const fact = factFrom(reading, at)
  if (isOff(reading.words, fact?.last ?? 0) || startsClause(reading.words, at, tail)) return false
  return fact?.kind !== 'count' || !isOffer(reading, at, tail)
}

/** "£10 off a sweep": what it is off follows. */
function isOff(words: readonly Word[], at: number): boolean {
  return words[at]?.text === 'off' && words[at + 1]?.type === 'word'
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
