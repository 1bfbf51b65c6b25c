import { firstIndex } from '../../first-index.ts'
import {
  determiners,
  prepositions,
  startsClause,
  subordinators
} from '../../language/closed-words.ts'
import { instructionVerbs, nounLikeVerbs } from '../../language/verbs.ts'
import type { Reading, Word } from '../../reading.ts'

/** What makes a piece of copy worth reading. */
export type Substance =
  | 'fact'
  | 'data'
  | 'name'
  | 'condition'
  | 'instruction'
  | 'service'
  | 'account'

/** Words from `first` up to the one before `last`. */
interface Range {
  readonly first: number
  readonly last: number
}

const conditions: ReadonlySet<string> = words('if unless provided except otherwise depending')

/** Words of service and of rules: what they stand in is seldom talk. */
const service: ReadonlySet<string> = words(`
  delivery deliver delivered deliveries refund refunds refunded returns terms policy licence license
  address entrance parking hours opening opens closed attached attachment below above reply replies
  email emails telephone phone call calls invoice receipt reference account accounts booking bookings
  appointment appointments reservation order orders ordered password instructions guide manual steps
  step page website link form forms application deposit balance payment payments fee fees tax vat
  included includes include requires required must cannot eligible apply applies available
  unavailable repair repaired replaced replace install installed installation update updated updates
  version minutes hours agenda speaker speakers programme program timetable schedule venue doors
  stock weight size sizes colour colours material ingredients allergens recipe recipes method notes
  explanation apology compensation volunteers staff team director manager engineer doctor nurse teacher driver`)

/** Past forms that tell what happened. */
const told: ReadonlySet<string> = words(`
  was were had did went came said told asked wrote sent made moved changed opened closed added
  repaired fixed built planted grew bought sold found lost met paid raised received reported decided
  agreed announced began started finished ended`)

const instructing: ReadonlySet<string> = new Set([...instructionVerbs, ...nounLikeVerbs])

/** Verbs of instruction that lead to the till, or nowhere. */
const empty: ReadonlySet<string> = words(`
  be get give go grab keep let make put see take treat come enjoy discover explore find feel hear learn
  remember join shop buy experience imagine`)

/**
 * What of worth stands in a range of a sentence: facts, data of the reader, names,
 * conditions, instructions, words of service, an account of what happened. Empty
 * where it tells nothing that could be checked, used or done.
 */
export function carries(reading: Reading, range: Range): readonly Substance[] {
  const found = new Set<Substance>()
  const fact = reading.facts[firstIndex(reading.facts, ({ first }) => first >= range.first)]
  if (fact && fact.first < range.last) found.add('fact')
  for (let at = range.first; at < range.last; at++) {
    const substance = substanceOf(reading, range, at)
    if (substance) found.add(substance)
  }
  if (instructs(reading.words, range)) found.add('instruction')
  return [...found]
}

function substanceOf({ words, passage }: Reading, range: Range, at: number): Substance | undefined {
  const word = words[at] as Word
  const { type, text, token } = word
  if (type === 'token') return token?.role === 'recipient-name' ? undefined : 'data'
  if (type === 'control' || type === 'image') return 'data'
  if (type === 'number') return 'fact'
  if (conditions.has(text)) return 'condition'
  if (service.has(text)) return 'service'
  if (told.has(text)) return 'account'
  if (at > range.first && isNamed(passage.text, word, words[at - 1])) return 'name'
  return undefined
}

/** A capital within a sentence; not `I`, and not a shout. */
function isNamed(text: string, word: Word, before: Word | undefined): boolean {
  if (word.type !== 'word' || word.text === 'i' || word.text.startsWith("i'")) return false
  if (before?.type === 'punctuation' && before.text !== ',') return false
  return /^\p{Lu}\p{Ll}/u.test(text.slice(word.start, word.start + 2))
}

/** An instruction to do something definite: its verb leads to no till, and something follows it. */
function instructs(words: readonly Word[], { first, last }: Range): boolean {
  for (let at = first; at < last; at++) {
    const text = words[at]?.text ?? ''
    const opens = at === first || words[at - 1]?.type === 'punctuation'
    const isCourteous = text === 'please'
    if (isCourteous) return true
    if (!opens || !instructing.has(text) || empty.has(text)) continue
    if (startsClause(words, at, last) && hasObject(words, at + 1, last)) return true
  }
  return false
}

function hasObject(words: readonly Word[], at: number, last: number): boolean {
  const text = words[at]?.text ?? ''
  return at < last && (determiners.has(text) || prepositions.has(text) || subordinators.has(text))
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
