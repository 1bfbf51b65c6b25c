import { months, weekdays } from '../../../language/calendar.ts'
import { closedWords, prepositions } from '../../../language/closed-words.ts'
import { formulas, instructionVerbs } from '../../../language/verbs.ts'
import type { Sentence, Word } from '../../../reading.ts'
import type { Context, Finding, Replacement } from '../../../transform.ts'
import { findingOf } from './finding-of.ts'
import { type Loud, loudRuns } from './loud-runs.ts'
import type { Surroundings } from './surroundings.ts'
import { calmed, type WordCase } from './word-case.ts'

/** The usual shouts, alone in a sentence. */
const shouts = words(`
  free now new wow sale save hot big last only yes win off hurry today deal deals huge mega bonus best
  super ever final limited massive biggest largest lowest cheapest hottest exclusive amazing incredible
  instant instantly never always everything half ends ending extra guaranteed tonight discount discounts
  savings offer offers bargain bargains must more all love tomorrow weekend absolutely totally really
  so very finally here go back inside epic insane crazy unbelievable special`)
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
const teased = words('miss wait delay hesitate forget let worry settle pay go see have end try')
/** Words of grammar that titles and firms' names hold as well. */
const weak = words('the a an of and or no all one both many it us per plus i what who')

const streets = words(
  'street road lane avenue house court terrace square gardens mews crescent way drive'
)

/** In characters. */
const nearby = 120

/** Words in capitals that a calm sentence writes small. Rule G18. */
export function caps(
  context: Context,
  sentence: Sentence,
  around: Surroundings
): Finding | undefined {
  if (context.passage.slot === 'footer') return undefined
  const runs = loudRuns(context, sentence, around)
  if (runs.length === 0 || isGrave(context, sentence)) return undefined
  const place = { context, sentence, isAll: !hasSmallWord(context, sentence) }
  const opener = firstContent(context, sentence)
  const cuts = runs
    .filter((run) => isShouted(place, run))
    .flat()
    .flatMap(({ index, kind }) => replacement(context, index, kind, index === opener))
  return findingOf(cuts, 'Capitals make it loud; they add nothing to what it says.')
}

interface Place {
  readonly context: Context
  readonly sentence: Sentence
  /** No word of the sentence is written small. */
  readonly isAll: boolean
}

function isShouted(place: Place, run: readonly Loud[]): boolean {
  const long = run.filter(({ text }) => text.length > 1)
  const [only] = long
  if (long.length <= 1) return only !== undefined && isLoneShout(place, only)
  const plain = long.filter(({ kind }) => kind === 'plain')
  const known = plain.length + long.filter(({ kind }) => kind === 'name').length
  if (known < 2 || plain.length === 0) return false
  if (long.some(({ kind }) => kind === 'doubtful')) return false
  if (isFieldLabel(place, long.length) && !plain.some(({ text }) => shouts.has(text))) return false
  if (plain.some(({ text }) => isStrong(text))) return true
  return place.isAll && known >= (isLabel(place) ? 2 : 4) && !isAddress(place)
}

/** A word that shows running speech: `our`, `starts`, `free`. */
function isStrong(text: string): boolean {
  if (shouts.has(text) || instructionVerbs.has(text) || formulas.has(text)) return true
  return closedWords.has(text) && !weak.has(text) && !prepositions.has(text)
}

function isLoneShout({ context, sentence }: Place, { index, kind, text }: Loud): boolean {
  const { words: all, mail } = context
  const known =
    shouts.has(text) ||
    (kind === 'name' && (weekdays.has(text) || months.has(text))) ||
    (text.length >= 6 && kind === 'plain' && mail.occursInLowerCase(text))
  if (!known || kind === 'fixed' || !isInRunningCopy(context, sentence)) return false
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
function isFieldLabel({ context, sentence: { stop }, isAll }: Place, count: number): boolean {
  return isAll && context.passage.slot === 'body' && count <= 3 && stop.start === stop.end
}

function isAddress({ context, sentence: { first, last } }: Place): boolean {
  return context.words.slice(first, last).some(({ text }) => streets.has(text))
}

function isLabel({ context: { passage } }: Place): boolean {
  return passage.slot !== 'body'
}

/** True where something near it is written small. */
function isInRunningCopy({ passage: { text } }: Context, { start, end }: Sentence): boolean {
  return /\p{Ll}/u.test(text.slice(Math.max(0, start - nearby), end + nearby))
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
