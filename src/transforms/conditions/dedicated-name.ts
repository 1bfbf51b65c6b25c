import { closedWords } from '../../language/closed-words.ts'
import type { Reading, Word } from '../../reading.ts'
import type { Span } from '../../span.ts'
import type { TemplateToken } from '../../template/token.ts'
import { isIdentifyingNoun } from './identifying-nouns.ts'
import { hasContentIn, isPause, type NamePlace } from './name-place.ts'
import { isGivenName } from './name-run.ts'

const adverbs = new Set('just only especially specially exclusively all'.split(' '))
/** Made for somebody: they go with the name. */
const participles = new Set(
  `chosen created crafted curated designed handpicked hand-picked made personalised personalized
  picked prepared ready reserved saved selected tailored waiting`.split(/\s+/)
)
/** `ask for`, `search for`: the name is the verb's own object. */
const verbs =
  /^(?:ask|asked|asks|asking|look|looking|search|searching|wait|care|caring|vote|speak|sign|stand|signed|fell|good|bad|best|right|here|there|time|up)$/

/** `for NAME` at the end or the start of a line: `a surprise for NAME`, `for NAME: …`. */
export function dedicatedName(place: NamePlace): Span | undefined {
  const { reading, head, first, last, tail } = place
  const { words } = reading
  if (words[first - 1]?.text !== 'for' || first - 1 < head || !isGivenName(words, place))
    return undefined
  if (hasOtherPerson(place)) return undefined
  const start = startOf(words, head, first - 1)
  if (start === head) return fromStart(reading, head, last, tail)
  if (last < tail || !hasContentIn(reading, head, start)) return undefined
  const before = words[start - 1] as Word
  if (before.type === 'punctuation' && !isPause(before)) return undefined
  if (closedWords.has(before.text) || verbs.test(before.text) || isIdentified(words, head, start))
    return undefined
  const stop = isPause(before) ? words[start - 2] : before
  return { start: stop?.end ?? 0, end: words[last - 1]?.end ?? 0 }
}

/** The first of the words that go: adverbs and participles before `for` are part of it. */
function startOf(words: readonly Word[], head: number, at: number): number {
  let start = at
  while (start > head && isPadding(words[start - 1]?.text ?? '')) start--
  return start
}

function isPadding(text: string): boolean {
  return adverbs.has(text) || participles.has(text)
}

function fromStart(reading: Reading, head: number, last: number, tail: number): Span | undefined {
  const { words } = reading
  const mark = words[last]
  if (last >= tail || !isPause(mark) || !hasContentIn(reading, last + 1, tail)) return undefined
  return { start: words[head]?.start ?? 0, end: words[last + 1]?.start ?? 0 }
}

/** `for NAME, from {{ giver_name }}`: beside another person's name this one tells them apart. */
function hasOtherPerson({ reading: { words }, head, first, last, tail }: NamePlace): boolean {
  const around = [...words.slice(head, first), ...words.slice(last, tail)]
  return around.some(({ token }) => token?.value === 'person' || isNamed(token))
}

/** `{{ giver_name }}`; what a product is called is another matter. */
function isNamed(token: TemplateToken | undefined): boolean {
  if (token?.value !== 'name' && token?.value !== 'unknown') return false
  return /name$/i.test(token.path.at(-1) ?? '')
}

function isIdentified(words: readonly Word[], head: number, end: number): boolean {
  for (let at = head; at < end; at++) if (isIdentifyingNoun(words[at]?.text ?? '')) return true
  return false
}
