import { closedWords } from '../language/closed-words.ts'
import { isNumberWord } from '../language/number-words.ts'
import { isPlainNumber } from '../language/quantity.ts'
import type { FactKind, FoundFact, Word } from '../reading.ts'
import type { TokenValue } from '../template/token.ts'

/** A sentence as the matcher sees it. */
export interface Scan {
  readonly words: readonly Word[]
  /** For each word the fact that starts with it; holes where none does. */
  readonly facts: readonly (FoundFact | undefined)[]
  /** First word of the sentence, and the word after its last. */
  readonly first: number
  readonly last: number
  /** The same without emoji, quotes and marks at its start, and closing marks at its end. */
  readonly head: number
  readonly tail: number
}

/** The word after what the slot takes at a word; -1 where nothing fits. Called inside the sentence, or at its end. */
export type SlotTest = (scan: Scan, at: number) => number

const factKinds: ReadonlySet<string> = new Set<FactKind>([
  'date',
  'time',
  'duration',
  'money',
  'percent',
  'count',
  'code',
  'reference',
  'url',
  'email',
  'phone'
])

const tokenValues: ReadonlySet<string> = new Set<TokenValue>([
  'quantity',
  'moment',
  'money',
  'object',
  'event',
  'segment',
  'person',
  'name',
  'unknown'
])

const simpleSlots: ReadonlyMap<string, SlotTest> = new Map<string, SlotTest>([
  ['^', ({ head, first }, at) => (at === head || at === first ? at : -1)],
  ['$', ({ tail, last }, at) => (at === tail || at === last ? at : -1)],
  ['fact', ({ facts }, at) => facts[at]?.last ?? -1],
  ['token', oneWord(({ type }) => type === 'token')],
  ['name', oneWord(({ token }) => token?.role === 'recipient-name')],
  ['number', oneWord(isNumber)],
  ['word', oneWord(({ type }) => type === 'word' || type === 'number')],
  ['noun', oneWord(({ type, text }) => type === 'word' && !closedWords.has(text))],
  ['dash', oneWord(({ type, text }) => type === 'punctuation' && /^[-–—]+$/.test(text))]
])

/** The test of a slot named as in a pattern without its `<>`; undefined where there is no such slot. */
export function slotTest(name: string): SlotTest | undefined {
  const simple = simpleSlots.get(name)
  if (simple) return simple
  if (factKinds.has(name))
    return ({ facts }, at) => {
      const fact = facts[at]
      return fact?.kind === name ? fact.last : -1
    }
  const [kind, value = ''] = name.split(':', 2)
  if (kind !== 'token' || !tokenValues.has(value)) return undefined
  return oneWord(({ type, token }) => type === 'token' && token?.value === value)
}

/** One word of a gap: a fact counts as one; marks, emoji and images are none. */
export const gapStep: SlotTest = ({ words, facts }, at) => {
  const fact = facts[at]
  if (fact) return fact.last
  const type = words[at]?.type
  return type === 'word' || type === 'number' || type === 'token' ? at + 1 : -1
}

function oneWord(fits: (word: Word) => boolean): SlotTest {
  return ({ words, last }, at) => (at < last && fits(words[at] as Word) ? at + 1 : -1)
}

function isNumber({ type, text }: Word): boolean {
  return type === 'number' ? isPlainNumber(text) : type === 'word' && isNumberWord(text)
}
