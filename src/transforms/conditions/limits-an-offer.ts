import { subordinators } from '../../language/closed-words.ts'
import type { Word } from '../../reading.ts'
import type { Candidate } from '../../transform.ts'
import { speaksOfOffer } from './speaks-of-offer.ts'

/** What takes some time by its nature, or is out of use for some time: that is no offer. */
const durations: ReadonlySet<string> = new Set(
  `close closes closed closing closure rest rests leave leaves soak simmer boil bake heat cool chill
  stand stands wait hold pause stop suspend suspended interrupt interrupted disrupted disruption
  flicker offline unavailable maintenance repairs repair engineers store stored stay stays keep keeps
  kept lose slow slower delayed`.split(/\s+/)
)

/**
 * For a vague stretch of time ("for a limited time"): true where it limits something
 * on offer. "The pool is closed for a short time each morning" says how long.
 */
export function limitsAnOffer(candidate: Candidate): boolean {
  const { reading, sentence } = candidate
  for (let i = sentence.first; i < sentence.last; i++)
    if (durations.has(reading.words[i]?.text ?? '')) return false
  if (leadsOn(candidate) || isBusyWith(candidate) || isPast(candidate)) return false
  if (speaksOfOffer(candidate)) return true
  return reading.passage.slot !== 'body' && reading.passage.slot !== 'footer'
}

/** "For a short while in the sixties the shop sold nothing but wool". */
function isPast({ reading: { words }, sentence }: Candidate): boolean {
  for (let i = sentence.first; i < sentence.last; i++)
    if (/^(?:was|were|sold|had|ran|used|housed|served|hosted|became)$/.test(words[i]?.text ?? ''))
      return words[i - 1]?.text !== 'never'
  return false
}

/** "… in bay 4 while you unload". */
function isBusyWith({ reading: { words }, sentence, last }: Candidate): boolean {
  for (let i = last; i < sentence.last; i++)
    if (/^(?:while|whilst|each|every|during)$/.test(words[i]?.text ?? '') && !isStock(words, i + 1))
      return true
  return false
}

function isStock(words: readonly Word[], at: number): boolean {
  return /^(?:stocks?|supplies)$/.test(words[at]?.text ?? '')
}

/** "… after the bottle is opened": it says when. */
function leadsOn({ reading: { words, facts }, last }: Candidate): boolean {
  const next = words[last]?.text ?? ''
  if (next === '(') return true
  if (!subordinators.has(next) || isStock(words, last + 1)) return false
  return words[last + 1]?.type !== 'token' && !facts.some(({ first }) => first === last + 1)
}
