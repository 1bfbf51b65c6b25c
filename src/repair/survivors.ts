import type { Reading, Word, WordType } from '../reading.ts'
import type { Span } from '../span.ts'
import type { Replacement } from '../transform.ts'

/** What stands in a passage after its cuts: a word of it, whole or altered, or inserted text. */
export interface Item extends Span {
  readonly type: WordType
  readonly text: string
  /** Index of its word; -1 for inserted text. */
  readonly word: number
  readonly altered: boolean
}

/** What the `cuts` leave, and the texts that they insert, in order: by sentence, and what stands before it in none. */
export interface Remains {
  /** Control tokens and line breaks that part sentences, before this one. */
  readonly between: readonly Item[]
  readonly items: readonly Item[]
}

/**
 * The remains of each sentence in order, and at the end an entry without items for
 * what stands behind the last. Of the sentences from `from` to the one before `to`,
 * if the cuts are all in these.
 */
export function survivors(
  reading: Reading,
  cuts: readonly Replacement[],
  from = 0,
  to: number = reading.sentences.length
): Remains[] {
  const state = { cut: 0, inserted: 0 }
  let next = reading.sentences[from - 1]?.last ?? 0
  const remains = reading.sentences.slice(from, to).map(({ first, last, end }, index) => {
    const between: Item[] = []
    for (; next < first; next++) addWord(reading, cuts, next, state, between)
    const items: Item[] = []
    for (; next < last; next++) addWord(reading, cuts, next, state, items)
    const isLast = from + index === reading.sentences.length - 1
    addInserted(cuts, isLast ? Number.POSITIVE_INFINITY : end, state, items)
    return { between, items }
  })
  const between: Item[] = []
  const end = reading.sentences[to]?.first ?? reading.words.length
  for (; next < end; next++) addWord(reading, cuts, next, state, between)
  return [...remains, { between, items: [] }]
}

interface State {
  /** The first cut that does not end before the word at hand. */
  cut: number
  /** The first cut whose text is not yet an item. */
  inserted: number
}

function addWord(
  { words, passage }: Reading,
  cuts: readonly Replacement[],
  index: number,
  state: State,
  items: Item[]
): void {
  const word = words[index] as Word
  while (state.cut < cuts.length && (cuts[state.cut] as Replacement).end <= word.start) state.cut++
  const overlapping = overlapFrom(cuts, state.cut, word)
  if (overlapping.length === 0) {
    addInserted(cuts, word.start, state, items)
    items.push({
      ...word,
      text: passage.text.slice(word.start, word.end),
      word: index,
      altered: false
    })
    return
  }
  const within = overlapping.filter((cut) => cut.start >= word.start && cut.end <= word.end)
  const text = splice(passage.text, word, overlapping)
  if (within.length === overlapping.length && text !== '') {
    addInserted(cuts, word.start, state, items)
    state.inserted = state.cut + overlapping.length
    items.push({
      type: word.type,
      start: word.start,
      end: word.end,
      text,
      word: index,
      altered: true
    })
  } else addInserted(cuts, word.end, state, items)
}

function overlapFrom(cuts: readonly Replacement[], from: number, word: Span): Replacement[] {
  const overlapping: Replacement[] = []
  for (let i = from; i < cuts.length; i++) {
    const cut = cuts[i] as Replacement
    if (cut.start >= word.end) break
    overlapping.push(cut)
  }
  return overlapping
}

/** Items for the texts of cuts that start before `before`. */
function addInserted(
  cuts: readonly Replacement[],
  before: number,
  state: State,
  items: Item[]
): void {
  for (; state.inserted < cuts.length; state.inserted++) {
    const { start, end, text } = cuts[state.inserted] as Replacement
    if (start >= before && !(start === end && start === before)) return
    if (text === '') continue
    const type = /[\p{L}\p{N}]/u.test(text) ? 'word' : 'punctuation'
    items.push({ type, start, end, text, word: -1, altered: true })
  }
}

function splice(text: string, span: Span, cuts: readonly Replacement[]): string {
  let out = ''
  let at = span.start
  for (const cut of cuts) {
    if (cut.start > at) out += text.slice(at, cut.start)
    if (cut.start >= span.start) out += cut.text
    at = Math.max(at, cut.end)
  }
  return at < span.end ? out + text.slice(at, span.end) : out
}

/** True for what a reader reads: a word, a number, a token, an image. */
export function isContent({ type }: { readonly type: WordType }): boolean {
  return type === 'word' || type === 'number' || type === 'token' || type === 'image'
}
