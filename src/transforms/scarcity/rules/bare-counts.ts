import { factsIn } from '../../../language/facts-in.ts'
import type { FactKind, Reading, Sentence } from '../../../reading.ts'
import type { Context, Finding } from '../../../transform.ts'
import { contentOf } from '../../conditions/content-of.ts'
import { stock } from '../../families/offers.ts'
import { products } from '../../families/products.ts'
import { goods } from '../../families/scarcity.ts'

const longest = 4
const longestClosing = 12
/** What makes a count before it the claim that there are no more. */
const closings =
  /^(?:that's (?:it|all|your lot|the lot|everything|all (?:that|we|there|i)|the (?:stock|drop|whole)|what's left)|that is (?:it|all)|those are the last|count them|no more|not one more|then (?:they're|it's) gone|no more coming|and that's (?:it|all|your lot))(?: |$)/
/** Behind a bare number only this says of what there are so few. */
const howMany =
  /^(?:that's|that is) (?:how many|all) .*\b(?:left|remain|remaining|unsold|still|to go|on the shel(?:f|ves))\b/
const padding =
  /^(?:only|just|a|an|the|our|last|final|whisker|shade|under|fewer|than|no|more|exactly|precisely|about|around|mere)$/
const fabricates: readonly FactKind[] = ['count']
const reason =
  'The number is typed into the template, so everyone is told it, always. Bind it to your stock or drop it.'
const ask = 'How many are left, and who counts them? Bind the number to your stock, or drop it.'

/** "Seven. That's how many are left.": a count as a sentence, and the sentence that makes it few. */
export function findBareCounts(reading: Reading, { kind }: Context): Finding[] {
  if (kind === 'transactional') return []
  const { sentences, passage } = reading
  const isEnvelope = passage.slot === 'subject' || passage.slot === 'preheader'
  return sentences.flatMap((sentence, i) => {
    const closing = lastClosing(reading, i)
    if (closing === i) return []
    const end = sentences[closing + 1]?.start ?? sentences[closing]?.end ?? sentence.end
    const cut = [{ start: sentence.start, end, text: '' }]
    const isAll = i === 0 && closing === sentences.length - 1
    const repair = isEnvelope && isAll ? {} : { repair: { cut } }
    const span = { start: sentence.start, end: sentences[closing]?.end ?? end }
    return [{ span, reason, ask, confidence: 'medium', tier: 'world', fabricates, ...repair }]
  })
}

/** The last of the sentences that close the count of sentence `i`; itself where none does. */
function lastClosing(reading: Reading, i: number): number {
  const { sentences } = reading
  const own = sentences[i]
  let last = i
  while (own && isFew(reading, own, sentences[last + 1])) last++
  return last
}

function isFew(reading: Reading, sentence: Sentence, next: Sentence | undefined): boolean {
  if (!next || !sentence.whole || !next.whole) return false
  const kind = countIn(reading, sentence)
  if (kind === 'none') return false
  const { head, tail } = contentOf(reading, next)
  if (tail - head > longestClosing) return false
  if (factsIn(reading, head, tail).length > 0) return false
  const said = reading.words.slice(head, tail).map(({ text }) => text)
  const text = said.join(' ')
  return howMany.test(text) || (kind === 'goods' && closings.test(text))
}

/** A number, or so many of what is sold, and nothing else. */
function countIn(reading: Reading, sentence: Sentence): 'bare' | 'goods' | 'none' {
  const { head, tail } = contentOf(reading, sentence)
  const counts = factsIn(reading, head, tail)
  const [count] = counts
  if (count?.kind !== 'count' || counts.length > 1) return 'none'
  const rest = reading.words
    .slice(head, tail)
    .filter(
      ({ text }, i) => (head + i < count.first || head + i >= count.last) && !padding.test(text)
    )
  const noun = rest.at(-1)?.text ?? ''
  if (rest.length === 0) return 'bare'
  if (rest.length > longest - 1 || rest.some(({ type }) => type !== 'word')) return 'none'
  return stock.has(noun) || goods.has(noun) || products.has(noun) ? 'goods' : 'none'
}
