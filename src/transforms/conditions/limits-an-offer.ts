import { subordinators } from '../../language/closed-words.ts'
import { factFrom } from '../../language/facts-in.ts'
import type { Word } from '../../reading.ts'
import type { Candidate } from '../../transform.ts'
import { speaksOfOffer, statesTerms } from './speaks-of-offer.ts'

/** What takes some time by its nature, or is out of use for some time: that is no offer. */
const durations: ReadonlySet<string> = new Set(
  `close closes closed closing closure soak simmer boil bake heat cool chill
  pause stop suspend suspended interrupt interrupted disrupted disruption
  flicker offline unavailable maintenance delayed`.split(/\s+/)
)
/** The same, where no terms stand beside: "kids stay free", "15% off repairs". */
const otherwise: ReadonlySet<string> = new Set(
  `rest rests leave leaves stand stands wait hold repairs repair engineers store stored stay stays keep
  keeps kept lose slow slower`.split(/\s+/)
)

/**
 * For a vague stretch of time ("for a limited time"): true where it limits something
 * on offer. "The pool is closed for a short time each morning" says how long.
 */
export function limitsAnOffer(candidate: Candidate): boolean {
  const { reading, sentence } = candidate
  const hasTerms = statesTerms(candidate)
  for (let i = sentence.first; i < sentence.last; i++) {
    const text = reading.words[i]?.text ?? ''
    if (durations.has(text) || (!hasTerms && otherwise.has(text))) return false
  }
  if (leadsOn(candidate) || isBusyWith(candidate) || (!hasTerms && isPast(candidate))) return false
  if (speaksOfOffer(candidate) || isStrict(candidate)) return true
  return reading.passage.slot !== 'body' && reading.passage.slot !== 'footer'
}

/** "For a short while in the sixties the shop sold nothing but wool". */
function isPast({ reading: { words }, sentence }: Candidate): boolean {
  for (let i = sentence.first; i < sentence.last; i++)
    if (/^(?:was|were|sold|had|ran|housed|served|hosted|became)$/.test(words[i]?.text ?? ''))
      return words[i - 1]?.text !== 'never'
  return false
}

/** "… in bay 4 while you unload". */
function isBusyWith({ reading: { words }, sentence, last }: Candidate): boolean {
  for (let i = last; i < sentence.last; i++)
    if (/^(?:while|whilst|during)$/.test(words[i]?.text ?? '') && !isStock(words, i + 1))
      return true
  for (let i = last; i < sentence.last; i++)
    if (/^(?:each|every)$/.test(words[i]?.text ?? '') && isStretch(words[i + 1]?.text ?? ''))
      return true
  return false
}

function isStretch(text: string): boolean {
  return /^(?:day|morning|evening|night|week|weekend|month|year|hour|time|winter|summer)$/.test(
    text
  )
}

/** `for a limited time only` is said of nothing but an offer. */
function isStrict({ reading: { words }, first, last }: Candidate): boolean {
  const texts = words.slice(first, last).map(({ text }) => text)
  return texts.includes('limited') && texts.includes('only')
}

function isStock(words: readonly Word[], at: number): boolean {
  return /^(?:stocks?|supplies)$/.test(words[at]?.text ?? '')
}

/** "… after the bottle is opened": it says when. */
function leadsOn({ reading, last }: Candidate): boolean {
  const { words } = reading
  const next = words[last]?.text ?? ''
  if (next === '(') return true
  if (!subordinators.has(next) || isStock(words, last + 1)) return false
  return words[last + 1]?.type !== 'token' && !factFrom(reading, last + 1)
}
