import { prepositions } from '../../../language/closed-words.ts'
import type { Candidate } from '../../../transform.ts'

const transactions: ReadonlySet<string> = new Set(
  `order buy shop book register join subscribe enrol enroll apply reserve donate give download
  upgrade renew try enter visit call claim get grab save sign start begin switch explore discover
  browse redeem secure unlock`.split(/\s+/)
)

/** "Order today"; not "Order for today", where the word says when. */
export function isTransaction({ reading: { words }, first, groups }: Candidate): boolean {
  if (!transactions.has(words[first]?.text ?? '')) return false
  const before = words[(groups[0]?.last ?? 0) - 1]
  return (
    before !== undefined &&
    !prepositions.has(before.text) &&
    !/^(?:live|on|delivery|open|what's|who's|and|or)$/.test(before.text)
  )
}
