import type { Candidate } from '../../../transform.ts'
import { endsByDay } from '../../conditions/ends-by-day.ts'
import { isOnlySentence } from '../../conditions/is-only-sentence.ts'
import { endsClause, isJoined } from '../../conditions/joins.ts'
import { opensClause } from '../../conditions/opens-clause.ts'
import { passageSpeaksOfOffer, speaksOfOffer } from '../../conditions/speaks-of-offer.ts'
import { tellsNothing } from '../../conditions/tells-nothing.ts'

/** Whose fault it was: they promise that it will not happen again. */
const faults: ReadonlySet<string> = new Set(
  `sorry apologise apologize apologies apology error errors mistake mistakes fault faults wrong accident
  incident outage problem problems failure breach inquiry complaint lessons bug crash injury fell`.split(
    /\s+/
  )
)

/** A statement of its own that this ends for ever: no apology, no fact, no question. */
export function endsForGood(candidate: Candidate): boolean {
  const { reading, sentence } = candidate
  if (reading.passage.text.charAt(sentence.stop.start) === '?') return false
  if (reading.words.some(({ text }) => faults.has(text)) || !isSold(candidate)) return false
  if (isHeadOfTitle(candidate) || endsByDay(reading, sentence)) return false
  if (isWhatWasAsked(candidate) || isOfShip(candidate)) return false
  return endsClause(candidate) && opensClause(candidate) && tellsNothing(candidate)
}

/** "You asked for a reminder, and this is it": what was asked for, not an end. */
function isWhatWasAsked({ reading: { words }, sentence, first }: Candidate): boolean {
  if (!/^(?:this|that|here)$/.test(words[first]?.text ?? '')) return false
  return words
    .slice(sentence.first, first)
    .some(({ text }) => /^(?:asked|promised|wanted|requested|reminder)$/.test(text))
}

/** "The ship has sailed; its next call is Bergen": more is told of the ship. */
function isOfShip({ reading: { words }, first, last }: Candidate): boolean {
  const isShip = words
    .slice(first, last)
    .some(({ text }) => /^(?:ship|boat|train|bus|ferry|coach)$/.test(text))
  return isShip && /^(?:its|it|she|her)$/.test(words[last + 1]?.text ?? '')
}

/** In copy that sells, or where nothing else is said: a bus, too, may not come back. */
function isSold(candidate: Candidate): boolean {
  const { slot } = candidate.reading.passage
  if (candidate.context.kind === 'promotional' || passageSpeaksOfOffer(candidate)) return true
  return slot !== 'heading' && isOnlySentence(candidate)
}

/** "Never again: remembering 1945": behind the colon stands a title, not an offer. */
function isHeadOfTitle(candidate: Candidate): boolean {
  const { reading, last } = candidate
  return reading.words[last]?.text === ':' && !speaksOfOffer(candidate)
}

/** As `endsForGood`, of something that the sender sells. */
export function leavesOffer(candidate: Candidate): boolean {
  const { reading, sentence } = candidate
  const limits =
    /^(?:offers?|deals?|prices?|pricing|rates?|fares?|sales?|discounts?|savings?|bargains?|tariffs?|promotions?|lows?)$/
  for (let i = sentence.first; i < sentence.last; i++)
    if (limits.test(reading.words[i]?.text ?? '')) return endsForGood(candidate)
  return false
}

/** "… costs £30 and will never be repeated": what comes before keeps its subject. */
export function isNeverAgainJoined(candidate: Candidate): boolean {
  return isJoined(candidate) && endsClause(candidate) && isSold(candidate) && !hasEnded(candidate)
}

/** "The offer ended at midnight and will not come back": news. */
function hasEnded({ reading: { words }, sentence, first }: Candidate): boolean {
  return words
    .slice(sentence.first, first)
    .some(({ text }) => /^(?:ended|closed|finished|expired|stopped)$/.test(text))
}
