import { factsIn } from '../../language/facts-in.ts'
import type { Candidate } from '../../transform.ts'

/** What a reader is to fear, in one word. */
const losses: ReadonlySet<string> = new Set(
  `regret regrets regretting rue rueing gutted fomo empty-handed outdone haunt jealous envious envy
  heartbreak heartbroken heartache wishing memory disappointed disappointment kicking sorry`.split(
    /\s+/
  )
)
/** The same in two. */
const pairs: ReadonlySet<string> = new Set([
  'miss out',
  'misses out',
  'missing out',
  'missed out',
  'lose out',
  'losing out',
  'left out',
  'left behind',
  'kick yourself',
  'hate yourself',
  'forgive yourself',
  'wish you',
  'miss your'
])

/** True where the match speaks of a loss, and of nothing that could be checked. */
export function hasLossWord({ reading, first, last }: Candidate): boolean {
  if (factsIn(reading, first, last).length > 0) return false
  const { words } = reading
  let found = false
  for (let at = first; at < last; at++) {
    const { type, text } = words[at] ?? { type: 'break', text: '' }
    if (type === 'number' || type === 'token') return false
    found ||= losses.has(text) || pairs.has(`${text} ${words[at + 1]?.text ?? ''}`)
  }
  return found
}
