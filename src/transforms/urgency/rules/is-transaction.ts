import { prepositions } from '../../../language/closed-words.ts'
import type { Candidate } from '../../../transform.ts'

const transactions: ReadonlySet<string> = new Set(
  `order buy shop book register join subscribe enrol enroll apply reserve donate give download
  upgrade renew try enter visit call claim get grab save sign start begin switch explore discover
  browse redeem secure unlock hire rent adopt sponsor pledge nominate choose pick plan request
  pre-order preorder rebook snap bag nab snag lock treat send gift compare swap fill ring apply try use`.split(
    /\s+/
  )
)

/** What is bought or booked: in running copy only this is told to be done at once. */
const orders: ReadonlySet<string> = new Set(
  `order buy book shop reserve subscribe join hire rent pre-order preorder rebook upgrade switch enrol
  enroll sign grab snap bag nab snag claim secure lock treat unlock redeem browse discover explore
  adopt sponsor`.split(/\s+/)
)

/** As `isTransaction`, for something bought or booked. */
export function isOrder(candidate: Candidate): boolean {
  return (
    isTransaction(candidate) && orders.has(candidate.reading.words[candidate.first]?.text ?? '')
  )
}

/** "Order today", "sign up today"; not "Order for today", where the word says when. */
export function isTransaction({ reading: { words }, first, groups }: Candidate): boolean {
  if (!transactions.has(words[first]?.text ?? '')) return false
  const at = (groups[0]?.last ?? 0) - 1
  // "Save now" keeps a file, "Send now" a letter.
  if (at === first && /^(?:save|send)$/.test(words[first]?.text ?? '')) return false
  const before = words[at]?.text
  if (
    before === undefined ||
    /^(?:live|delivery|open|what's|who's|and|or|right|straight)$/.test(before)
  )
    return false
  return !prepositions.has(before) || /^(?:up|in|over|out|down)$/.test(before)
}
