import { auxiliaries, prepositions, subordinators } from '../../../language/closed-words.ts'
import { thirdPersonVerbs, verbsAfterPlurals } from '../../../language/verbs.ts'
import type { Word } from '../../../reading.ts'
import type { Candidate } from '../../../transform.ts'
import { fillsSentence } from '../../conditions/fills-sentence.ts'
import { isNoStock } from '../../conditions/is-no-stock.ts'
import { isOwnBalance } from '../../conditions/is-own-balance.ts'
import { endsClause, isBeforeMark, isJoined } from '../../conditions/joins.ts'
import { stock } from '../../families/offers.ts'
import { product, products } from '../../families/products.ts'
import { events, goods } from '../../families/scarcity.ts'
import { endsPredicate } from './fits.ts'
import { isBeforeTale } from './is-before-tale.ts'
import { isWorldly } from './is-worldly.ts'
import { supplySubject } from './supply-subject.ts'

/** A clause of its own: it opens its sentence, or stands behind a mark or a conjunction. */
export function isClause(candidate: Candidate): boolean {
  // `low in salt` says what of.
  if (candidate.reading.words[candidate.last]?.text === 'in' && isLow(candidate)) return false
  return opensClause(candidate) && endsPredicate(candidate, false, 4)
}

function isLow({ reading: { words }, last }: Candidate): boolean {
  return /^(?:low|short|small|thin)$/.test(words[last - 1]?.text ?? '')
}

function opensClause(candidate: Candidate): boolean {
  const { reading, sentence, first } = candidate
  if (first === sentence.first || isJoined(candidate)) return true
  const before = reading.words[first - 1]
  return before?.type !== 'word' && before?.type !== 'number' && before?.type !== 'token'
}

/** Few of something for sale, in a clause of its own. */
export function isFewLeft(candidate: Candidate): boolean {
  const { reading, first, last } = candidate
  const texts = reading.words.slice(first, last).map(({ text }) => text)
  if (!isShareOfStock(texts) || isOfOther(texts)) return false
  const end = texts.findIndex((text) => /^(?:left|remain|remains|remaining)$/.test(text))
  if (texts.slice(0, end).some((text) => isWorldly([], text))) return false
  if (texts[end + 1] === 'of' && !isOfGoods(texts.slice(end + 2))) return false
  return (
    opensClause(candidate) &&
    endsPredicate(candidate, false, 2) &&
    !isNoStock(candidate) &&
    !isOwnBalance(candidate)
  )
}

/** `hardly a leaf is left`. */
function isOfOther(texts: readonly string[]): boolean {
  if (!/^(?:barely|hardly|scarcely)$/.test(texts[0] ?? '') || !/^(?:an?|one)$/.test(texts[1] ?? ''))
    return false
  return !texts.some((text) => stock.has(text) || product.has(text) || goods.has(text))
}

/** `most of the cabins have gone`; not `most of the post has gone`. */
function isShareOfStock(texts: readonly string[]): boolean {
  const verb = texts.findIndex((text) => /^(?:is|are|has|have)$/.test(text))
  if (
    verb < 1 ||
    !/^(?:gone|taken|claimed|reserved|booked|sold)$/.test(texts[texts.length - 1] ?? '')
  )
    return true
  return isOfGoods([texts[verb - 1] ?? ''])
}

/** `left of the June honey`; not `left of the old abbey`. */
function isOfGoods(texts: readonly string[]): boolean {
  return texts.some(
    (text) =>
      stock.has(text) ||
      goods.has(text) ||
      events.has(text) ||
      /^(?:them|it|these|everything|batch|harvest|run|handful|few|most|all|two|three|couple|half)$/.test(
        text
      )
  )
}

/** Why delivery takes longer, or a second show is put on: there demand is a reason, and no pressure. */
export function isService({ reading: { words }, sentence }: Candidate): boolean {
  for (let at = sentence.first; at < sentence.last; at++)
    if (
      /^(?:delivery|deliveries|repl(?:y|ies)|takes|taking|delays?|delayed|longer|queues?|waits?|waiting|added|electricity|energy|schools?|housing|homes|ministry|calls?|winter)$/.test(
        words[at]?.text ?? ''
      )
    )
      return true
  return false
}

/** At the head of a line, before a mark. */
export function opensTitle(candidate: Candidate): boolean {
  if (!isBeforeMark(candidate) || isQuestion(candidate) || isEdition(candidate)) return false
  // `Going, Going, Gone! is the quiz`: a name.
  if (auxiliaries.has(candidate.reading.words[candidate.last + 1]?.text ?? '')) return false
  if (isBeforeTale(candidate)) return false
  const { reading, sentence, last } = candidate
  const rest = reading.words.slice(last, sentence.last)
  if (rest.some(({ text }) => events.has(text) || products.has(text))) return true
  return !rest.some(({ text }) => isWorldly([], text))
}

/** "Running low? Order a refill": the reader is asked. */
function isQuestion({ reading: { words }, sentence, last }: Candidate): boolean {
  for (let at = last; at < sentence.last; at++) if (words[at]?.text.startsWith('?')) return true
  return false
}

/** `limited edition` says how many were made. */
function isEdition({ reading: { words }, last }: Candidate): boolean {
  return /^editions?$/.test(words[last - 1]?.text ?? '')
}

/** A line of its own, or behind a mark: "…: selling fast". */
export function isTag(candidate: Candidate): boolean {
  if (isQuestion(candidate) || isEdition(candidate)) return false
  if (fillsSentence(candidate)) return true
  const { reading, first } = candidate
  return (
    isJoined(candidate) && endsClause(candidate) && !isSubordinate(reading.words[first - 1]?.text)
  )
}

function isSubordinate(text = ''): boolean {
  return subordinators.has(text) || prepositions.has(text)
}

/** `with supplies dwindling`: nothing of the clause follows. */
export function isCircumstance(candidate: Candidate): boolean {
  return endsPredicate(candidate, false, 4) && !isNoStock(candidate)
}

/** `last few` before what is sold: `cheese hampers`, `rooms in Whitby`. */
export function isBeforeStock({ reading: { words }, last }: Candidate): boolean {
  for (let at = last; at < last + 3; at++) {
    const { type, text } = words[at] ?? { type: 'break', text: '' }
    if (type !== 'word' || prepositions.has(text)) return false
    if (!stock.has(text) && !goods.has(text)) continue
    return !isSaid(words, at + 1) && (at > last || words[at + 1]?.type === 'word')
  }
  return false
}

/** "The last of the plants goes on the compost": something is told of them. */
function isSaid(words: readonly Word[], from: number): boolean {
  for (let at = from; at < from + 3 && words[at]?.type === 'word'; at++) {
    const text = words[at]?.text ?? ''
    if (auxiliaries.has(text) || thirdPersonVerbs.has(text) || verbsAfterPlurals.has(text))
      return true
    // Behind a plural another word in -s is its verb: `plants moves`.
    if (/[^su]s$/.test(text) && !goods.has(text) && !stock.has(text)) return true
  }
  return false
}

/** What ends in a plural, or in a word for stock. */
export function isOfStock({ reading: { words }, last }: Candidate): boolean {
  const text = words[last - 1]?.text ?? ''
  return stock.has(text) || goods.has(text) || /[^s]s$/.test(text)
}

/** `winter boots selling fast`: a title needs no verb. */
export function isOfSupply(candidate: Candidate): boolean {
  const { kind } = supplySubject(candidate)
  return kind === 'stock' || kind === 'ours' || kind === 'piece'
}
