import type { Reading } from '../../reading.ts'

const terms =
  /^(?:half|half-price|free|discounted|reduced|cheaper|off|bogof|complimentary|interest-free|(?:\d+|two|three|four|buy)-(?:for-)?(?:\d|one|two|three)\S*)$/

/** True where the words from `first` to before `last` say what is on offer: `half-price`, `2-for-1`. A reader could use that, as a fact. */
export function namesTerms({ words }: Reading, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (terms.test(words[i]?.text ?? '')) return true
  return false
}
