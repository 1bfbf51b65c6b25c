import type { Candidate } from '../../../transform.ts'

/** What a reader has put up, sent or asked for: what others do with it is news to the reader. */
const things: ReadonlySet<string> = new Set(
  `file files document documents profile post posts listing listings ad advert adverts auction item
  items bid bids call meeting application photo photos comment comments cv repo repository project
  account link invitation event article video playlist booking order team board question answer
  petition page pages household workspace organisation organization department committee channel review proposal quote invoice survey quiz class course`.split(
    /\s+/
  )
)
const reach = 5

/** True where the sentence speaks of the reader's own thing: "three people commented on your file". */
export function isOwnThing({ reading: { words }, sentence }: Candidate): boolean {
  for (let at = sentence.first; at < sentence.last; at++) {
    if (words[at]?.text !== 'your') continue
    for (let next = at + 1; next < Math.min(sentence.last, at + reach); next++)
      if (things.has(words[next]?.text ?? '')) return true
  }
  return false
}
