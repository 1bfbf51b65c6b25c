import { auxiliaries, closedWords, startsClause } from '../../../language/closed-words.ts'
import type { Reading } from '../../../reading.ts'
import type { Candidate } from '../../../transform.ts'
import { endsClause, isBeforeMark } from '../../conditions/joins.ts'
import { speaksOfOffer } from '../../conditions/speaks-of-offer.ts'

export function opensCall(candidate: Candidate): boolean {
  return isBeforeMark(candidate) && isCall(candidate)
}

export function endsCall(candidate: Candidate): boolean {
  return endsClause(candidate) && isCall(candidate)
}

/** To the end of its clause; "it's now or never" goes on. */
export function endsOutright(candidate: Candidate): boolean {
  return endsClause(candidate) && candidate.reading.words[candidate.last]?.text !== 'or'
}

/** "Now or never: how the trams came back" is a title; before an offer, a date or an instruction it is a call. */
function isCall(candidate: Candidate): boolean {
  const { reading, sentence, last } = candidate
  const { words, facts } = reading
  if (isTitleOrTerm(candidate)) return false
  if (words[last]?.text !== ':' || speaksOfOffer(candidate)) return true
  if (isCalledInTitle(candidate)) return true
  const isDated = facts.some(
    (fact) => fact.first > last && fact.first < sentence.last && !/^\d{4}$/.test(fact.text)
  )
  return isDated || startsClause(words, last + 1, sentence.last)
}

/** "Last chance: autumn residential in Whitby", over a mail; a heading may be the title of a book. */
function isCalledInTitle({ reading, sentence, first, last }: Candidate): boolean {
  const { words, passage } = reading
  if ((passage.slot !== 'subject' && passage.slot !== 'preheader') || first > sentence.first)
    return false
  if (/^(?:an?|how|why|what|when|notes|the|my)$/.test(words[last + 1]?.text ?? '')) return false
  const text = words
    .slice(first, last)
    .map((word) => word.text)
    .join(' ')
  const isNaming = words
    .slice(last + 1, sentence.last)
    .some(({ type }, i) => type === 'word' && isCapital(reading, last + 1 + i))
  return (
    isNaming && /^(?:your |the )?(?:very )?(?:last|final) (?:chance|call|opportunity)$/.test(text)
  )
}

/** True for the name of something, the talk of an auction, a call for passengers. */
export function isTitleOrTerm(candidate: Candidate): boolean {
  return isNamedTitle(candidate) || isOfAuction(candidate) || isTermBehind(candidate)
}

/** "Going, Going, Gone! is the quiz", "Rehearsal moved: Now or Never, act 2": capitals, and no line of them. */
function isNamedTitle({ reading, sentence, first, last }: Candidate): boolean {
  const { words } = reading
  const mark = words[last]?.text ?? ''
  if (mark.startsWith('!') && auxiliaries.has(words[last + 1]?.text ?? '')) return true
  if (words[last - 1]?.text === 'saloon' && isCapital(reading, last - 1)) return true
  const isTitled = isCapital(reading, first) && isCapital(reading, last - 1) && last - first > 1
  if (!isTitled || first === sentence.first) return false
  const isLine = words
    .slice(sentence.first, sentence.last)
    .every(
      ({ type, text }, i) =>
        type !== 'word' || closedWords.has(text) || isCapital(reading, sentence.first + i)
    )
  return !isLine
}

function isCapital({ words, passage }: Reading, at: number): boolean {
  const start = words[at]?.start ?? 0
  return /^\p{Lu}\p{Ll}/u.test(passage.text.slice(start, start + 2))
}

/** Where things go under the hammer the words are the trade's own. */
function isOfAuction({ reading: { words }, sentence, last }: Candidate): boolean {
  return words
    .slice(last, sentence.last)
    .some(({ text }) => /^(?:auctioneers?|auctioneer's|auctions?|lot|hammer|gavel)$/.test(text))
}

/** "Final call: passengers for Bergen go to gate 4". */
function isTermBehind({ reading: { words }, last }: Candidate): boolean {
  return (
    words[last]?.text === ':' &&
    /^(?:passengers?|flight|boarding|delegates)$/.test(words[last + 1]?.text ?? '')
  )
}
