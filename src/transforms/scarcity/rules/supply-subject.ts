import {
  auxiliaries,
  commonAdverbs,
  coordinators,
  prepositions,
  questionWords,
  relatives,
  subordinators
} from '../../../language/closed-words.ts'
import { factAround } from '../../../language/facts-in.ts'
import { isInstructionVerb, pastVerbs, thirdPersonVerbs } from '../../../language/verbs.ts'
import type { Word } from '../../../reading.ts'
import type { Candidate } from '../../../transform.ts'
import { stock } from '../../families/offers.ts'
import { product, products } from '../../families/products.ts'
import { events, goods } from '../../families/scarcity.ts'
import { isWorldly } from './is-worldly.ts'

/**
 * Who or what a shortage is said of: `stock` by its noun, `ours` by its determiner, a
 * `pointer` (`they`), the `sender` (`we`), something of the reader's choice that a shop
 * sells (`chosen`: `your size`), one `piece` of what shops sell, another `thing`, nothing (`none`), several things of
 * which only the last stands beside the verb (`several`), or what no shop sells (`other`).
 */
export type Supply =
  | 'stock'
  | 'ours'
  | 'pointer'
  | 'sender'
  | 'chosen'
  | 'piece'
  | 'thing'
  | 'none'
  | 'several'
  | 'other'

/** A subject is no longer, in words. */
const reach = 14
const pointers =
  /^(?:it|they|these|those|this|that|everything|most|some|many|both|one|ones|lot|them|all|the)$/
const own = /^(?:our|these|those|this|every|all|both|most)$/
const leads =
  /^(?:hurry|quick|sadly|alas|yes|oh|plus|well|remember|warning|note|psst|wow|unsurprisingly|understandably|predictably|frankly|honestly)$/
/** Of the reader's own things these are the seller's to run out of. */
const chosen: ReadonlySet<string> = new Set(
  `size sizes type colour colours color colors style styles favourite favourites favorite favorites pick
  picks choice choices item items dates shade shades bits selection shortlist length finds`.split(
    /\s+/
  )
)
/** What one seller calls `my` and fills. */
const diaries =
  /^(?:diary|calendar|books|schedule|slots|places|spaces|studio|list|roster|shop|stall)$/

/** The words of a subject, and what they name. */
export interface Subject {
  readonly first: number
  readonly last: number
  readonly kind: Supply
}

/** What the predicate that the match is, or starts with, is said of. */
export function supplySubject(candidate: Candidate): Subject {
  const { reading, sentence, first } = candidate
  const { words } = reading
  const stem = stemOf(words[first])
  let from = first
  const floor = Math.max(sentence.first, first - reach)
  while (from > floor && isOfSubject(words[from - 1] as Word)) from--
  const isCut = from === floor && from > sentence.first
  const last = first
  let head = from
  while (head < last && isLead(words[head] as Word)) head++
  let end = last
  while (end > head && isAdverb(words[end - 1] as Word)) end--
  const texts = withoutChoice(
    words.slice(head, end).map((word, i) => textOf(candidate, word, head + i))
  )
  if (stem !== undefined) texts.push(stem)
  const kind = isCut ? 'other' : kindOf(candidate, texts, from)
  return { first: head, last: stem === undefined ? end : first + 1, kind }
}

/** `the rug you left behind`: the reader's choice is no clause of its own. */
function withoutChoice(texts: readonly string[]): string[] {
  const at = texts.findIndex(
    (text, i) =>
      i > 0 &&
      text === 'you' &&
      /^(?:left|chose|picked|saved|liked|loved|love|want|wanted|eyed)$/.test(texts[i + 1] ?? '')
  )
  return at < 0 ? [...texts] : texts.slice(0, at)
}

/** A date, which may be a subject too, and the name of a thing that only data knows. */
const date = '\u0000date'
const object = '\u0000object'

/** The May of a date is no verb. */
function textOf({ reading }: Candidate, { text, token }: Word, at: number): string {
  if (token) return token.value === 'object' ? object : text
  return factAround(reading, at) ? date : text
}

function kindOf(candidate: Candidate, texts: readonly string[], from: number): Supply {
  const [opener = ''] = texts
  if (texts.length === 0) return 'none'
  if (texts.length === 1 && /^(?:we|i)$/.test(opener)) return 'sender'
  const noun = headOf(texts)
  if (texts.some(isForeign) || isWorldly(texts, noun)) return 'other'
  if (isListed(candidate, from)) return 'several'
  if (texts.every((text) => pointers.test(text))) return noun === 'the' ? 'other' : 'pointer'
  if (opener === 'your') return isChosen(texts, noun) ? 'chosen' : 'other'
  if (opener === 'my') return diaries.test(noun) ? 'stock' : 'other'
  if (/^(?:his|her|their|its|an?|no|another|any)$/.test(opener)) return 'other'
  if (stock.has(noun) || events.has(noun) || noun === date) return 'stock'
  if (products.has(noun)) return opener === 'some' ? 'thing' : 'ours'
  if (goods.has(noun)) return 'stock'
  if (product.has(noun)) return 'piece'
  return own.test(opener) || noun === object ? 'ours' : 'thing'
}

/** `your size`, `your favourite mug`. */
function isChosen(texts: readonly string[], noun: string): boolean {
  return (
    chosen.has(noun) || /^(?:favou?rite|chosen|saved|selected|wished-for)$/.test(texts[1] ?? '')
  )
}

/** The noun before the first preposition: `tickets` of `tickets for the gala`. */
export function headOf(texts: readonly string[]): string {
  let size = 1
  while (size < texts.length && !prepositions.has(texts[size] ?? '')) size++
  return texts[size - 1]?.replace(/'s$/, '') ?? ''
}

/** Words of another clause: what stands there is no subject, or is a condition. */
function isForeign(text: string, at: number): boolean {
  if (/^(?:i|you|we|he|she)$/.test(text) || (text === 'they' && at > 0)) return true
  if (auxiliaries.has(text) || pastVerbs.has(text) || thirdPersonVerbs.has(text)) return true
  if (text === 'that') return at > 0
  if (relatives.has(text) || questionWords.has(text)) return true
  return subordinators.has(text) && !prepositions.has(text)
}

/** `the mugs and jugs are`, `mugs, jugs and bowls are`: no verb stands before the joint. */
function isListed({ reading: { words }, sentence }: Candidate, from: number): boolean {
  const joint = words[from - 1]
  if (from <= sentence.first || !/^(?:and|or|&|,)$/.test(joint?.text ?? '')) return false
  if (joint?.text === ',' && !/^(?:and|or)$/.test(words[from]?.text ?? '')) return false
  for (let at = sentence.first; at < from - 1; at++)
    if (isVerbal(words, at, sentence.first)) return false
  return true
}

function isVerbal(words: readonly Word[], at: number, head: number): boolean {
  const { text, type } = words[at] as Word
  if (auxiliaries.has(text) || thirdPersonVerbs.has(text) || pastVerbs.has(text)) return true
  if (/'(?:s|re|ve|ll|d|m)$/.test(text) || type === 'punctuation') return true
  return at === head && isInstructionVerb(text)
}

function isOfSubject({ type, text }: Word): boolean {
  if (type !== 'word' && type !== 'number' && type !== 'token') return false
  return !coordinators.has(text)
}

function isLead({ text }: Word): boolean {
  return leads.test(text) || (commonAdverbs.has(text) && text !== 'all')
}

function isAdverb({ type, text }: Word): boolean {
  return type === 'word' && commonAdverbs.has(text)
}

/** The noun or pronoun of `they're`, `stock's`. */
function stemOf(word: Word | undefined): string | undefined {
  return /^(.+)'(?:s|re|ll|ve|d|m)$/.exec(word?.text ?? '')?.[1]
}
