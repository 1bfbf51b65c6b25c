import type { Candidate } from '../../transform.ts'

/** What a thing for sale is left in, and no part of a reader's own balance. */
const saleWords = new Set(
  'area basket bag cart city colour color favourite length region shade shop shops size sizes store style town'.split(
    ' '
  )
)
const reach = 6

/** True where what is left is the reader's own: `you have 3 credits left`, `two lessons left in your course`. */
export function isOwnBalance({ reading: { words }, sentence, first, last }: Candidate): boolean {
  for (let at = first - 1; at >= sentence.first && at >= first - reach; at--) {
    if (words[at]?.type === 'punctuation') break
    if (/^(?:you|you've|you'll|you'd|your)$/.test(words[at]?.text ?? '')) return true
  }
  for (let at = first; at < last; at++)
    if (words[at]?.text === 'your') return !saleWords.has(words[at + 1]?.text ?? '')
  return words[last]?.text === 'you'
}
