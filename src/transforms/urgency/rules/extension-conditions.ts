import { auxiliaries, determiners } from '../../../language/closed-words.ts'
import { factsIn } from '../../../language/facts-in.ts'
import type { FactKind, Reading } from '../../../reading.ts'
import type { Candidate } from '../../../transform.ts'
import { fillsSentence } from '../../conditions/fills-sentence.ts'
import { isOnlySentence } from '../../conditions/is-only-sentence.ts'
import { isReported } from '../../conditions/is-reported.ts'
import { isTold } from '../../conditions/is-told.ts'
import { endsClause, isAtEnd, isBeforeMark } from '../../conditions/joins.ts'
import { sells } from '../../conditions/sells.ts'
import { speaksOfOffer } from '../../conditions/speaks-of-offer.ts'
import { admissions, limited } from '../../families/limits.ts'
import { hasTermsElsewhere } from './day-line-conditions.ts'

const extended =
  /^(?:extend(?:s|ed|ing)?|extension|back|returns?|continues?|reopen(?:s|ed)?|re-opened|held|kept|keeping|stays?|remains?|longer|live)$/
const terms: ReadonlySet<FactKind> = new Set<FactKind>(['money', 'percent', 'code'])
const dated: ReadonlySet<FactKind> = new Set<FactKind>([...terms, 'date'])
const newEnd = /^(?:until|till|to|now)$/

/** True where the sentence, the match apart, says of an offer, or of what one enters, that it goes on. */
function speaksOfExtension(candidate: Candidate, kinds = terms): boolean {
  const isOffer = hasBeside(
    candidate,
    (text) => limited.has(text.replace(/'s$/, '')) || admissions.has(text) || text === 'free'
  )
  if (!isOffer && !hasTermsBeside(candidate, kinds)) return false
  return hasBeside(candidate, (text) => extended.test(text)) || runsTo(candidate)
}

/** `now ends`, `until 12 July`, `runs to {{ date }}`. */
function runsTo({ reading: { words, facts }, sentence }: Candidate): boolean {
  for (let at = sentence.first; at < sentence.last - 1; at++) {
    const text = words[at]?.text ?? ''
    const next = words[at + 1]
    if (text === 'now' && /^(?:ends?|runs?|closes?|lasts?|finishes)$/.test(next?.text ?? ''))
      return true
    if (!/^(?:until|till|to|on|through)$/.test(text)) continue
    if (
      next?.type === 'token' ||
      facts.some((fact) => fact.kind === 'date' && fact.first === at + 1)
    )
      return true
  }
  return false
}

/** True where an amount, a percentage, a date or the like stands in the sentence, the match apart. */
function hasTermsBeside(
  { reading, sentence, first, last }: Candidate,
  kinds: ReadonlySet<FactKind>
): boolean {
  return reading.facts.some(
    (fact) =>
      kinds.has(fact.kind) &&
      fact.first >= sentence.first &&
      fact.first < sentence.last &&
      (fact.first < first || fact.first >= last)
  )
}

function hasBeside(
  { reading, sentence, first, last }: Candidate,
  fits: (text: string) => boolean
): boolean {
  return (
    isAnyOf(reading, sentence.first, first, fits) || isAnyOf(reading, last, sentence.last, fits)
  )
}

function isAnyOf(
  { words }: Reading,
  from: number,
  to: number,
  fits: (text: string) => boolean
): boolean {
  for (let at = from; at < to; at++) if (fits(words[at]?.text ?? '')) return true
  return false
}

/** "The exhibition has been extended by popular demand" is news of the house; of an offer it is a story. */
export function isCause(candidate: Candidate): boolean {
  if (!endsPhrase(candidate) || isTold(candidate) || isOfComeback(candidate)) return false
  const isShort = candidate.reading.passage.slot !== 'body'
  return speaksOfExtension(candidate, isShort ? dated : terms)
}

/** "Back by popular demand, our sale …": the first word goes too. */
function isOfComeback({ reading: { words }, sentence, first, last }: Candidate): boolean {
  return (
    first === sentence.first + 1 && words[last]?.text === ',' && words[first - 1]?.text === 'back'
  )
}

/** A date or a clause may follow the cause: `extended by popular demand until 12 July`. */
function endsPhrase(candidate: Candidate): boolean {
  if (endsClause(candidate)) return true
  return newEnd.test(candidate.reading.words[candidate.last]?.text ?? '')
}

/** "By popular request our sale runs to 4 May": the cause opens the sentence without a mark. */
export function opensExtension(candidate: Candidate): boolean {
  const next = candidate.reading.words[candidate.last]
  const isSubject = next?.type === 'token' || determiners.has(next?.text ?? '')
  return isSubject && !isTold(candidate) && speaksOfExtension(candidate)
}

const persons = /^(?:you|you've|your|we|we're|i|i'm|us|our)$/
const stories =
  /^(?:ask(?:ed)?|beg(?:ged|ging)?|plead(?:ed|ing)?|nicely|overslept|missed|no|fuss|loved?|lovely|pushover|soft(?:ies|ie|y)?|insisted|demand(?:ed)?|enough|bear|resist|deserve|enthusiasm|wept|let|faces?|generous|disappoint(?:ed)?|hearts?)$/

/** "… runs to 4 May, because you asked so nicely": a reason with the reader in it, and no fact. */
export function isReasonOfExtension(candidate: Candidate): boolean {
  const { reading, sentence, first, last } = candidate
  if (first === sentence.first || isTold(candidate) || !speaksOfExtension(candidate)) return false
  if (factsIn(reading, first, last).length > 0 || !runsOn(candidate)) return false
  if (reading.passage.text.charAt(sentence.stop.start) === '?') return false
  const { words } = reading
  for (let at = first; at < last; at++) {
    if (words[at]?.type === 'token' || words[at]?.type === 'number') return false
    if (/^(?:if|may|unless|delivery|post|holiday|closed|strike)$/.test(words[at]?.text ?? ''))
      return false
  }
  const texts = words.slice(first, last).map(({ text }) => text)
  return texts.some((text) => persons.test(text)) && texts.some((text) => stories.test(text))
}

/** Opens a sentence whose rest gives a day until which something goes on. */
export function opensLongerTime(candidate: Candidate): boolean {
  const { sentence, last } = candidate
  return (
    isBeforeMark(candidate) &&
    runsOn({ ...candidate, sentence: { ...sentence, first: last }, first: sentence.last })
  )
}

/** Before the match: `until 4 May`, `now ends`, `rather than last night`. */
function runsOn({ reading: { words, facts }, sentence, first }: Candidate): boolean {
  for (let at = sentence.first; at < first; at++) {
    const text = words[at]?.text ?? ''
    const next = words[at + 1]
    if (
      text === 'now' &&
      /^(?:ends?|runs?|closes?|lasts?|finishes|stays?|continues)$/.test(next?.text ?? '')
    )
      return true
    if (/^(?:instead|rather)$/.test(text)) return true
    if (!/^(?:until|till|to|through)$/.test(text)) continue
    if (next?.token?.value === 'moment') return true
    if (facts.some((fact) => fact.kind === 'date' && fact.first === at + 1)) return true
  }
  return false
}

/** The rest of the sentence gives the new limit. */
export function leadsToExtension(candidate: Candidate): boolean {
  return speaksOfExtension(candidate)
}

/** A story beside the clause, or the sentence, that gives the new limit. */
export function isStoryBeside(candidate: Candidate): boolean {
  const isBracketed = candidate.reading.words[candidate.last]?.text === ')'
  if (!(endsClause(candidate) || isBracketed) || isCalledFirst(candidate)) return false
  if (fillsSentence(candidate)) return extendsNext(candidate)
  return !isReported(candidate) && speaksOfExtension(candidate)
}

/** `NAME, you asked`: once the name is gone the sentence is easier to mend. */
function isCalledFirst({ reading: { words }, sentence, first }: Candidate): boolean {
  return first === sentence.first + 2 && words[sentence.first]?.token?.role === 'recipient-name'
}

/** The next sentence says that an offer goes on. */
function extendsNext(candidate: Candidate): boolean {
  const { reading, sentence } = candidate
  const index = reading.sentences.findIndex(({ first }) => first === sentence.first)
  const after = reading.sentences.slice(index + 1, index + 3)
  return after.some((next) =>
    speaksOfExtension({ ...candidate, sentence: next, first: next.first, last: next.first })
  )
}

/** "We kept the sale going for you": a story that speaks of the offer itself, and of nothing to check. */
export function isStoryOfOffer(candidate: Candidate): boolean {
  return fillsSentence(candidate) && speaksOfOffer(candidate) && !isTold(candidate)
}

/** "Your second chance to save is here" has a verb of its own. */
export function isChance(candidate: Candidate): boolean {
  const { reading, sentence, last } = candidate
  const isVerb = (text: string): boolean => auxiliaries.has(text)
  return speaksOfOffer(candidate) && !isAnyOf(reading, last, sentence.last, isVerb)
}

/** Opens a line whose rest says what there is. */
export function isComeback(candidate: Candidate): boolean {
  if (!isBeforeMark(candidate) || isAtEnd(candidate) || isTold(candidate)) return false
  if (isBeforeCry(candidate)) return false
  if (saysUntil(candidate)) return false
  if (hasTermsBeside(candidate, terms)) return true
  return hasTermsBeside(candidate, dated) && (sells(candidate) || speaksOfExtension(candidate))
}

/** "Extra time, ref!": one more word of the cry would be left. */
function isBeforeCry({ reading: { words }, last }: Candidate): boolean {
  const mark = words[last + 2]
  return words[last]?.text === ',' && mark?.type === 'punctuation' && /^[!.]/.test(mark.text)
}

/** "Extended: 25% off until 12 July" says what is extended, and until when. */
function saysUntil(candidate: Candidate): boolean {
  const { reading, sentence, first, last } = candidate
  const isExtended = isAnyOf(reading, first, last, (text) => text === 'extended')
  return (
    isExtended &&
    reading.facts.some(({ kind, first: at }) => kind === 'date' && at >= last && at < sentence.last)
  )
}

/** All of a sentence, beside another that says what there is. */
export function isSpareComeback(candidate: Candidate): boolean {
  return fillsSentence(candidate) && hasTermsElsewhere(candidate)
}

/** A line that says only that something goes on. */
export function isExtensionLine(candidate: Candidate): boolean {
  const { slot } = candidate.reading.passage
  return (
    fillsSentence(candidate) && (slot !== 'body' || sells(candidate) || isOnlySentence(candidate))
  )
}

/** A limit that is moved to no date. */
export function isExtension(candidate: Candidate): boolean {
  const { reading, sentence } = candidate
  const isDated = reading.facts.some(
    ({ kind, first }) => kind === 'date' && first >= sentence.first && first < sentence.last
  )
  if (isDated || !endsClause(candidate) || isTold(candidate) || isReported(candidate)) return false
  const { slot } = reading.passage
  return (
    sells(candidate) || slot !== 'body' || speaksOfOffer(candidate) || isOnlySentence(candidate)
  )
}
