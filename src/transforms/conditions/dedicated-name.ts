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

const articles = /^(?:a|an|one|our|your|the|here's|here|is|another|just|only|this|this is)$/
/** What a line says it has for somebody. */
const gifts = words(`
  special offer offers treat gift present surprise something deal one discount saving invitation invite reward
  perk news message note word line nudge hint suggestion idea thought story tip picks pick`)
const frills = words(`
  special little small tiny cheeky exclusive personal private secret lovely nice new big birthday quick
  good great early weekend just only especially specially , and`)

/** `for NAME` at the end or the start of a line: `a surprise for NAME`, `for NAME: …`. */
export function dedicatedName(place: NamePlace): Span | undefined {
  const { reading, head, first, last, tail } = place
  const { words } = reading
  if (words[first - 1]?.text !== 'for' || first - 1 < head || !isGivenName(words, place))
    return undefined
  if (hasOtherPerson(place)) return undefined
  const lead = dedicatedLead(place)
  if (lead) return lead
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

/** `a special offer for NAME: …`: the frame goes with the name, and what is offered stays. */
function dedicatedLead({ reading, head, first, last, tail }: NamePlace): Span | undefined {
  const { words } = reading
  const rest = last + 1
  if (!isBreak(words[last]) || !hasContentIn(reading, rest, tail)) return undefined
  const frame = words.slice(startsAt(words, head), first - 1)
  if (frame.length === 0 || !frame.some(({ text }) => gifts.has(text))) return undefined
  if (!frame.every(({ text }) => gifts.has(text) || frills.has(text))) return undefined
  return { start: words[head]?.start ?? 0, end: words[rest]?.start ?? 0 }
}

/** Behind an article or a pronoun: `here's a`, `your`. */
function startsAt(words: readonly Word[], head: number): number {
  let at = head
  while (articles.test(words[at]?.text ?? '')) at++
  return at
}

function isBreak(word: Word | undefined): boolean {
  return word?.type === 'punctuation' && /^(?:[:!…–—-]|--|\.\.\.)/.test(word.text)
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
  const end = afterLimit(words, last)
  if (end >= tail || !isPause(words[end]) || !hasContentIn(reading, end + 1, tail)) return undefined
  return { start: words[head]?.start ?? 0, end: words[end + 1]?.start ?? 0 }
}

const limits = [
  'only',
  'alone',
  'and no one else',
  'and nobody else',
  "'s eyes only",
  "'s eyes",
  "'s ears only"
].map((text) => text.split(' '))

/** The word behind `only`, `and no one else`, `'s eyes only` after the name. */
function afterLimit(words: readonly Word[], at: number): number {
  const found = limits.find((limit) => limit.every((text, i) => words[at + i]?.text === text))
  return at + (found?.length ?? 0)
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

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
