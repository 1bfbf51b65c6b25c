import {
  auxiliaries,
  commonAdverbs,
  coordinators,
  determiners,
  prepositions,
  relatives,
  subordinators
} from '../../../language/closed-words.ts'
import { factAround } from '../../../language/facts-in.ts'
import { thirdPersonVerbs } from '../../../language/verbs.ts'
import type { Word } from '../../../reading.ts'
import type { Candidate, Condition } from '../../../transform.ts'
import { contentOf } from '../../conditions/content-of.ts'
import { fillsSentence } from '../../conditions/fills-sentence.ts'
import { isOnlySentence } from '../../conditions/is-only-sentence.ts'
import { isJoined } from '../../conditions/joins.ts'
import { speaksOfBasket } from '../../conditions/speaks-of-basket.ts'
import { passageSpeaksOfOffer } from '../../conditions/speaks-of-offer.ts'
import { stock } from '../../families/offers.ts'
import { product } from '../../families/products.ts'
import { events, goods } from '../../families/scarcity.ts'
import { isBeforeTale } from './is-before-tale.ts'
import { isGuarded } from './is-guarded.ts'
import { headOf, type Subject, supplySubject } from './supply-subject.ts'

const objects = /^(?:them|these|those|it|this|everything|stock|sizes|that)$/
const labels = /^(?:subject|preheader|heading|alt)$/

/** True where the predicate of the match is said of stock, by its subject: the weaker it is, the plainer that has to be. */
export function isSaidOfSupply(strength: number): Condition {
  return (candidate) => {
    const { kind } = supplySubject(candidate)
    if (!endsPredicate(candidate, kind === 'sender', strength)) return false
    if (isDated(candidate) && kind === 'pointer' && strength < 4) return false
    if (kind === 'sender' && isOfPeople(candidate)) return false
    if (isBeforeTale(candidate) && kind === 'thing') return false
    if (kind === 'stock' || kind === 'chosen') return true
    if (kind === 'sender') return strength > 1 || sells(candidate) || isOnlySentence(candidate)
    if (kind === 'pointer') return strength > 3 || isOnlySentence(candidate) || sells(candidate)
    if (kind === 'ours') return strength > 1 || sells(candidate)
    if (kind === 'piece' && strength === 3) return true
    return (kind === 'thing' || kind === 'piece') && isSaidOfThing(candidate, strength)
  }
}

/** "They'll be gone by the 20th": a date to reckon with. */
function isDated({ reading: { facts }, last }: Candidate): boolean {
  return facts.some(({ first, kind }) => kind === 'date' && first >= last && first <= last + 2)
}

/** "We'll be gone": people leave. */
function isOfPeople({ reading: { words }, first, last }: Candidate): boolean {
  return words
    .slice(first, last)
    .some(({ text }) => /^(?:gone|go|fly|vanish|disappear|history|taken|next)$/.test(text))
}

/** A thing by a name that tells nothing: what is said, the place, or the mail must show that it is sold. */
function isSaidOfThing(candidate: Candidate, strength: number): boolean {
  if (strength > 3 || isTitle(candidate) || isNameOf(candidate)) return true
  if (strength === 1) return isSale(candidate) && isPlural(candidate)
  return isPlural(candidate) && (sells(candidate) || (strength === 3 && isOnlySentence(candidate)))
}

/** `Camp Birch`, in capitals as names are. */
function isNameOf(candidate: Candidate): boolean {
  const { passage, words } = candidate.reading
  const { first, last } = supplySubject(candidate)
  const named = words.slice(first, last).filter(({ text }) => text !== 'the')
  return (
    named.length > 1 &&
    named.every(({ start }) => /^\p{Lu}\p{Ll}/u.test(passage.text.slice(start, start + 2)))
  )
}

function isPlural(candidate: Candidate): boolean {
  const { first, last } = supplySubject(candidate)
  const texts = candidate.reading.words.slice(first, last).map(({ text }) => text)
  return /[^s]s$/.test(headOf(texts))
}

function isTitle({ reading }: Candidate): boolean {
  return labels.test(reading.passage.slot)
}

function isSale({ context }: Candidate): boolean {
  return context.kind === 'promotional'
}

/** True where the passage, or the mail, sells something. */
export function sells(candidate: Candidate): boolean {
  const { context } = candidate
  return (
    context.kind === 'promotional' ||
    context.mail.kind === 'promotional' ||
    passageSpeaksOfOffer(candidate) ||
    speaksOfBasket(candidate)
  )
}

/** True where several things are the subject, of which a cut would leave the first alone. */
export function isSaidOfSeveral(candidate: Candidate): boolean {
  return supplySubject(candidate).kind === 'several' && endsPredicate(candidate, false, 1)
}

/** True where the predicate has no subject of its own: it goes on from the clause before. */
export function goesOn(candidate: Candidate, strength: number): boolean {
  const before = candidate.reading.words[candidate.first - 1]?.text ?? ''
  if (before === '|' || (strength === 1 && !sells(candidate))) return false
  return (
    supplySubject(candidate).kind === 'none' &&
    isJoined(candidate) &&
    endsPredicate(candidate, false, 4)
  )
}

/** What follows the match is the end of the clause, or says when, where or to whom. */
export function endsPredicate(
  { reading: { words }, sentence, last }: Candidate,
  ofSender: boolean,
  strength: number
): boolean {
  const next = words[last]
  if (last >= sentence.last || !isInClause(next)) return true
  const { text } = next as Word
  if (text === 'to' && strength < 4) return false
  if (ofSender && /^(?:on|of|out)$/.test(text)) return strength > 3 || namesStock(words, last + 1)
  if (strength === 1 && /^(?:by|as|at|under|over|before|after)$/.test(text)) return false
  if (
    text === 'in' &&
    /^(?:this|that|the|which)$/.test(words[last + 1]?.text ?? '') &&
    /^(?:order|way|manner|sequence)$/.test(words[last + 2]?.text ?? '')
  )
    return false
  if (text === 'on' && strength < 3 && words[last - 1]?.text === 'low' && !namesStock(words, last))
    return false
  if (text === 'with' || text === 'of' || (text === 'from' && strength < 4)) return false
  const isAdverbial = prepositions.has(text) || commonAdverbs.has(text)
  if (!isAdverbial && !/^(?:this|all|every|each)$/.test(text)) return false
  for (let at = last; at < sentence.last && isInClause(words[at]); at++)
    if (isVerb((words[at] as Word).text)) return false
  return true
}

/** `running low on them`, `out of the red ones`; not `short of volunteers`. */
function namesStock(words: readonly Word[], first: number): boolean {
  const at = /^(?:of|on)$/.test(words[first]?.text ?? '') ? first + 1 : first
  const text = words[at]?.text ?? ''
  // `out of room in the archive`: the sender's own.
  if (/^(?:space|room)$/.test(text) && prepositions.has(words[at + 1]?.text ?? ''))
    return words.slice(at + 2, at + 6).some((word) => events.has(word.text))
  if (objects.test(text) || stock.has(text) || goods.has(text)) return true
  const from = /^(?:the|our|these|this|those)$/.test(text) ? at + 1 : at
  const texts = words.slice(from, from + 3).map((word) => (word.type === 'word' ? word.text : 'of'))
  const noun = headOf(texts)
  return (
    stock.has(noun) ||
    goods.has(noun) ||
    product.has(noun) ||
    (from > at && /^(?:ones?|last|batch)$/.test(noun))
  )
}

function isVerb(text: string): boolean {
  if (auxiliaries.has(text) || thirdPersonVerbs.has(text) || relatives.has(text)) return true
  return subordinators.has(text) && !prepositions.has(text)
}

function isInClause(word: Word | undefined): boolean {
  if (word?.type === 'word') return !coordinators.has(word.text)
  return word?.type === 'number' || word?.type === 'token'
}

/** True in a title that names its thing before the match: `merino jumpers are going fast`. */
export function leavesThing(candidate: Candidate): boolean {
  if (!isTitle(candidate) || isBeforeTale(candidate)) return false
  const { reading, sentence } = candidate
  const subject = supplySubject(candidate)
  if (subject.kind === 'pointer' || subject.kind === 'sender' || subject.kind === 'chosen')
    return false
  const { head } = contentOf(reading, sentence)
  return subject.first === head && isNamed(candidate, subject)
}

/** More than `tickets`: a name that says what there is. */
function isNamed({ reading }: Candidate, { first, last }: Subject): boolean {
  let count = 0
  for (let at = first; at < last; at++) {
    const { text, type } = reading.words[at] as Word
    if (type === 'token') return true
    if (factAround(reading, at)) continue
    if (determiners.has(text) || prepositions.has(text) || commonAdverbs.has(text)) continue
    if (!(stock.has(text) && count === 0 && at === last - 1)) count++
  }
  return count > 0
}

/** All of a subject or a preheader: nothing would be left of it. */
export function fillsTitle(candidate: Candidate): boolean {
  const { passage, sentences } = candidate.reading
  if (passage.slot !== 'subject' && passage.slot !== 'preheader') return false
  return sentences.length === 1 && fillsSentence(candidate)
}

const told = new Set(
  'says said say tells told tell writes wrote write reports reported warns warned announced asks asked claims claimed analysts forecasters experts researchers'.split(
    ' '
  )
)

/** True where a count decides whether it is printed, or somebody else is said to say it. */
export function isHonest(candidate: Candidate): boolean {
  return isGuarded(candidate) || isToldBefore(candidate)
}

function isToldBefore({ reading: { words }, sentence, first }: Candidate): boolean {
  for (let at = sentence.first; at < first; at++)
    if (
      told.has(words[at]?.text ?? '') &&
      words[at - 1]?.text !== 'we' &&
      words[at - 1]?.text !== 'to'
    )
      return true
  return false
}
