import type { Candidate } from '../../../transform.ts'

/** What a title announces to read, behind its mark. */
const tales =
  /^(?:notes|note|tales?|story|stories|diary|guide|letters?|report|reports|lessons|tips|answers|news|photos|pictures|recipes?|minutes|memories|thoughts|history|how|why|what|where|when|who|explained|explainer)$/
const articles = /^(?:an?|the|our|some|your)$/

/** "Last of the harvest: notes from the field": the title is of something to read, not to buy. */
export function isBeforeTale({ reading: { words }, sentence, last }: Candidate): boolean {
  let at = last
  while (at < sentence.last && words[at]?.type === 'punctuation') at++
  if (at === last) return false
  const next = articles.test(words[at]?.text ?? '') ? at + 1 : at
  return next < sentence.last && tales.test(words[next]?.text ?? '')
}
