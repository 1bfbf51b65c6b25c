import { closedWords, prepositions } from '../../../language/closed-words.ts'
import { formulas, instructionVerbs } from '../../../language/verbs.ts'
import type { Sentence, Word } from '../../../reading.ts'
import type { Context, Finding, Replacement } from '../../../transform.ts'
import { calmed, isCapitals, type WordCase, wordCase } from './word-case.ts'

/** The usual shouts, alone in a sentence. */
const shouts = words(`
  free now new wow sale save hot big last only yes win off hurry today deal deals huge mega bonus best
  super ever final limited massive biggest largest lowest cheapest hottest exclusive amazing incredible
  instant instantly never always everything half ends ending extra guaranteed tonight discount discounts
  savings offer offers bargain bargains must more all love tomorrow weekend absolutely totally really
  so very finally epic insane crazy unbelievable special`)
/** Shouts that are verbs: behind `the` they name something. */
const verbs = words('save win hurry')
/** What is pressed, typed or read somewhere: it is written as it stands there. */
const namers = words(`
  press click tap select choose reply text type enter say says marked labelled labeled called named word
  button key option set code coupon voucher ref quote reads to`)
const named = words(
  'button key option tab menu switch setting mode plan column sign label light lamp field folder'
)
/** Words of safety and law: what they stand with may have to be in capitals. */
const grave = words(`
  warning danger caution hazard emergency toxic poison evacuate urgent important notice
  warranty warranties liable liability disclaimer disclaims damages indemnify merchantability agreement
  hereby consent waive arbitration prohibited copyright jurisdiction statutory indemnity licensor`)
const teased = words('miss wait delay hesitate forget let worry settle pay stop')
/** Words of grammar that titles and firms' names hold as well. */
const weak = words('the a an of and or no all one both many it us per plus i what who')

interface Shout {
  readonly index: number
  readonly kind: WordCase
}

/** Words in capitals that a calm sentence writes small. Rule G18. */
export function caps(
  context: Context,
  sentence: Sentence,
  quoted: ReadonlySet<number>
): Finding | undefined {
  if (context.passage.slot === 'footer' || isGrave(context, sentence)) return undefined
  const opener = firstContent(context, sentence)
  const cuts = runs(context, sentence, quoted)
    .filter((run) => isShouted(context, sentence, run))
    .flat()
    .flatMap(({ index, kind }) => replacement(context, index, kind, index === opener))
  const first = cuts[0]
  const last = cuts[cuts.length - 1]
  if (!first || !last) return undefined
  return {
    span: { start: first.start, end: last.end },
    reason: 'Capitals make it loud; they add nothing to what it says.',
    repair: { cut: cuts },
    confidence: 'high'
  }
}

/** The stretches of words in capitals; numbers, tokens and marks do not end one. */
function runs(context: Context, { first, last }: Sentence, quoted: ReadonlySet<number>): Shout[][] {
  const found: Shout[][] = []
  let run: Shout[] = []
  for (let index = first; index < last; index++) {
    const word = context.words[index] as Word
    if (word.type !== 'word') continue
    if (isLoud(context, index) && !quoted.has(index))
      run.push({ index, kind: wordCase(context, index) })
    else if (!/\d/.test(word.text)) {
      found.push(run)
      run = []
    }
  }
  return [...found, run].filter(({ length }) => length > 0)
}

/** A word in capitals that stands free: no part of `AT&T`, `ON/OFF`, of code. */
function isLoud({ words: all, passage, facts }: Context, index: number): boolean {
  const { start, end } = all[index] as Word
  if (!isCapitals(passage.text.slice(start, end))) return false
  if (/[\p{L}\p{N}][/&@._#+]$/u.test(passage.text.slice(Math.max(0, start - 2), start)))
    return false
  if (/^[/&@._#+][\p{L}\p{N}]/u.test(passage.text.slice(end, end + 2))) return false
  if (
    passage.marks.some(
      ({ type, span }) => type === 'code' && span.start <= start && end <= span.end
    )
  )
    return false
  return !facts.some(
    (fact) => fact.first <= index && index < fact.last && fixedFacts.has(fact.kind)
  )
}

const fixedFacts = words('code reference url email phone')

function isShouted(context: Context, sentence: Sentence, run: readonly Shout[]): boolean {
  const long = run.filter(({ index }) => (context.words[index]?.text.length ?? 0) > 1)
  const [only] = long
  if (long.length <= 1) return only !== undefined && isLoneShout(context, sentence, only)
  const plain = long.filter(({ kind }) => kind === 'plain')
  const guessed = long.filter(({ kind }) => kind === 'guessed')
  const named = long.filter(({ kind }) => kind === 'name')
  if (plain.length + named.length < 2 || plain.length === 0 || guessed.length > plain.length)
    return false
  const text = ({ index }: Shout): string => context.words[index]?.text ?? ''
  const isAll = !hasSmallWord(context, sentence)
  if (
    isAll &&
    isFieldLabel(context, sentence, long.length) &&
    !plain.some((w) => shouts.has(text(w)))
  )
    return false
  if (plain.some((w) => isStrong(text(w)))) return true
  const full = plain.filter((w) => !closedWords.has(text(w)))
  return isAll && guessed.length === 0 && (isLabel(context) || full.length >= 3)
}

/** A word that shows running speech: `our`, `starts`, `free`. */
function isStrong(text: string): boolean {
  if (shouts.has(text) || instructionVerbs.has(text) || formulas.has(text)) return true
  return closedWords.has(text) && !weak.has(text) && !prepositions.has(text)
}

function isLoneShout(context: Context, sentence: Sentence, { index, kind }: Shout): boolean {
  const { words: all, mail } = context
  const { text } = all[index] as Word
  const known =
    shouts.has(text) || (text.length >= 6 && kind === 'plain' && mail.occursInLowerCase(text))
  if (!known || kind === 'fixed' || !hasSmallWord(context, sentence)) return false
  const before = all[index - 1]?.text ?? ''
  if (verbs.has(text) && /^(?:the|an?|our|your)$/.test(before)) return false
  if (isNamed(all, sentence, index)) return false
  return !isTitled(context, index + 1)
}

function isNamed(all: readonly Word[], { first }: Sentence, index: number): boolean {
  if (named.has(all[index + 1]?.text ?? '')) return true
  for (let i = Math.max(first, index - 2); i < index; i++)
    if (namers.has(all[i]?.text ?? '') && (all[i]?.text !== 'to' || i === index - 1)) return true
  return false
}

/** True where a name goes on behind the word: `BIG Lottery Fund`. */
function isTitled({ words: all, passage }: Context, index: number): boolean {
  const word = all[index]
  return word?.type === 'word' && /^\p{Lu}\p{Ll}/u.test(passage.text.slice(word.start, word.end))
}

function isGrave({ words: all }: Context, { first, last }: Sentence): boolean {
  for (let i = first; i < last; i++) {
    const text = all[i]?.text ?? ''
    if (grave.has(text)) return true
    if ((text === 'do' && all[i + 1]?.text === 'not') || text === 'must') {
      const verb = all[text === 'do' ? i + 2 : i + 1]?.text ?? ''
      if (!teased.has(verb)) return true
    }
  }
  return false
}

/** A cell or a line of a form: `ORDER NUMBER`, `DELIVER TO:`. */
function isFieldLabel({ passage }: Context, { stop }: Sentence, count: number): boolean {
  return passage.slot === 'body' && count <= 3 && stop.start === stop.end
}

function isLabel({ passage: { slot } }: Context): boolean {
  return slot !== 'body'
}

function hasSmallWord({ words: all, passage }: Context, { first, last }: Sentence): boolean {
  for (let i = first; i < last; i++) {
    const word = all[i] as Word
    if (word.type === 'word' && /\p{Ll}/u.test(passage.text.slice(word.start, word.end)))
      return true
  }
  return false
}

function firstContent({ words: all, sentences }: Context, sentence: Sentence): number {
  if (!sentence.whole && sentence !== sentences[0]) return -1
  for (let i = sentence.first; i < sentence.last; i++) {
    const type = all[i]?.type
    if (type === 'word' || type === 'number' || type === 'token') return i
  }
  return -1
}

function replacement(
  { words: all, passage }: Context,
  index: number,
  kind: WordCase,
  opens: boolean
): Replacement[] {
  const { start, end } = all[index] as Word
  const written = passage.text.slice(start, end)
  const text = calmed(written, kind, opens)
  return text === written ? [] : [{ start, end, text }]
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
