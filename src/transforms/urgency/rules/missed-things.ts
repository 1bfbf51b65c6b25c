import {
  auxiliaries,
  coordinators,
  prepositions,
  relatives,
  subordinators
} from '../../../language/closed-words.ts'
import { factFrom, factsIn } from '../../../language/facts-in.ts'
import { thirdPersonVerbs } from '../../../language/verbs.ts'
import type { Reading, Sentence, Word } from '../../../reading.ts'
import type { Finding, Replacement } from '../../../transform.ts'
import { namesTerms } from '../../conditions/names-terms.ts'
import { isPluralThing } from '../../conditions/thing.ts'
import { isAmount, isPractical } from './practical-things.ts'

const not = "(?:don't|do not|won't|will not|wouldn't|would not|mustn't|must not|shouldn't)"
const warning = [
  "(?:don't|do not|never|try not to|best not|why|don't you dare) miss",
  `you (?:really |simply |truly |definitely |surely )?(?:${not} want to|mustn't|must not|shouldn't) miss`,
  "(?:make sure|be sure|make certain) (?:that )?you (?:don't|do not) miss",
  '(?:be|make) sure not to (?:miss|lose)',
  "you(?:'d| would) be (?:\\w+ )?(?:mad|crazy|daft|silly|foolish|bonkers|barmy|nuts|gutted|heartbroken|sorry|a fool|an idiot) to miss",
  "(?:it|that)(?:'d| would| will|'ll) be (?:an? )?(?:\\w+ )?(?:shame|pity|crime|sin|tragedy|mistake|waste|rude|criminal) to miss"
].join('|')
const opener: RegExp = new RegExp(
  `^(?:whatever you do ,? ?)?(?:(?:please|so|and|but|just|now|oh) ,? ?)?(?:${warning})(?: out on)?(?: :)? `
)
/** What says the same behind the thing. */
const unmissable =
  /^(?:is|are) (?:(?:simply|absolutely|really|truly|just) )?(?:not to be missed|too good to miss|unmissable|one not to miss|one you won't want to miss)$/
const longestPredicate = 8
/** The opener is no longer, in words. */
const openerReach = 14
/** No copy names a thing at more words than this, or more things than this in one passage. */
const longestThing = 30
const mostThings = 40

/** What a sender praises: without a date a warning not to miss it says nothing. */
const praised: ReadonlySet<string> = new Set(
  `sale sales offer offers deal deals discount discounts bargain bargains range ranges collection
  collections selection line-up lineup launch arrivals edition editions show event events fair
  festival exhibition menu gifts treats surprise giveaway savings prices products recipes ideas tips
  picks favourites favorites newsletter catalogue catalog brochure webinar workshop concert
  performance talk tour open-day best highlights highlight`.split(/\s+/)
)

const reason = 'It warns of missing something instead of saying what there is.'

const ask = 'Until when is it on offer, and where? Say that in the place of the warning.'

/** "Don't miss NP": the thing itself, with its date where one is given, in the place of the warning. */
export function findMissedThings(reading: Reading): readonly Finding[] {
  if (!/miss/i.test(reading.passage.text)) return []
  const things = reading.sentences.flatMap((sentence) => missedThing(reading, sentence) ?? [])
  if (things.length > mostThings) return []
  const praises = reading.sentences.flatMap((sentence) => unmissableThing(reading, sentence) ?? [])
  return [
    ...things.flatMap((thing) => remedy(reading, thing) ?? []),
    ...praises.slice(0, mostThings)
  ]
}

/** By words of the reading: the warning, the thing from `from` to `to`, the content's end. */
interface Missed {
  readonly head: number
  readonly from: number
  readonly to: number
  readonly tail: number
}

function missedThing({ words }: Reading, sentence: Sentence): Missed | undefined {
  const { head, tail } = contentOfWarning(words, sentence)
  const count = openerLength(words, head, sentence.last)
  const from = head + count
  if (count === 0 || from >= tail) return undefined
  let to = from
  while (to < tail && !isBreak(words[to] as Word)) to++
  const isTold = isExplained(words, to) && !isAmount(words, from)
  if (to - from > longestThing || isTold) return undefined
  return isPractical(words, from, to) ? undefined : { head, from, to, tail }
}

function contentOfWarning(
  words: readonly Word[],
  sentence: Sentence
): Pick<Missed, 'head' | 'tail'> {
  let head = sentence.first
  while (head < sentence.last && isAround(words[head] as Word)) head++
  let tail = sentence.last
  while (tail > head && isAround(words[tail - 1] as Word)) tail--
  return { head, tail }
}

/** "The talk on 4 May is not to be missed": the talk is on 4 May. */
function unmissableThing(reading: Reading, sentence: Sentence): Finding | undefined {
  const { words } = reading
  const { head, tail } = contentOfWarning(words, sentence)
  for (let at = Math.max(head + 2, tail - longestPredicate); at < tail; at++) {
    const text = words
      .slice(at, tail)
      .map((word) => word.text)
      .join(' ')
    if (!unmissable.test(text)) continue
    const link = dateLink(reading, { head, from: head, to: at, tail: at })
    if (!link) return undefined
    const predicate = { start: endOf(words, at - 1), end: endOf(words, tail - 1), text: '' }
    const span = { start: startOf(words, at), end: endOf(words, tail - 1) }
    return { span, reason, confidence: 'high', repair: { cut: [link, predicate] } }
  }
  return undefined
}

/** "Don't miss the frost date: cover the beans": advice, unless the colon only says more of the thing. */
function isExplained(words: readonly Word[], to: number): boolean {
  return words[to]?.text === ':' && !/^(?:it|they)(?:$|')/.test(words[to + 1]?.text ?? '')
}

/** How many words say "don't miss"; 0 where none do. */
function openerLength(words: readonly Word[], head: number, end: number): number {
  const near = words.slice(head, Math.min(end, head + openerReach)).map(({ text }) => text)
  const match = opener.exec(`${near.join(' ')} `)
  return match ? match[0].trim().split(' ').length : 0
}

function remedy(reading: Reading, thing: Missed): Finding | undefined {
  const { words, passage } = reading
  const { head, from, to, tail } = thing
  const span = { start: startOf(words, head), end: endOf(words, to - 1) }
  const finding = (cut: readonly Replacement[]): Finding => ({
    span,
    reason,
    confidence: 'high',
    repair: { cut }
  })
  const warning = { start: startOf(words, head), end: startOf(words, from), text: '' }
  if (passage.slot !== 'body' && passage.slot !== 'footer') return finding([warning])
  const isTerms = isAmount(words, from)
  const link = isTerms
    ? undefined
    : (dateLink(reading, thing) ?? priceLink(reading, thing) ?? pronounLink(words, thing))
  if (link) return finding([warning, link])
  if (to < tail || isTerms)
    return isPlain(words, from, isTerms ? termsEnd(reading, from, to) : to)
      ? finding([warning])
      : undefined
  if (!isPraised(words, from, to)) return undefined
  const rest = {
    span,
    reason: `${reason} Give its date, or what it is.`,
    confidence: 'high'
  } as const
  return namesTerms(reading, from, to) ? { ...rest, ask } : { ...rest, repair: 'sentence' }
}

/** Terms go up to a comma or a date. */
function termsEnd({ words, facts }: Reading, from: number, to: number): number {
  const date = facts.find(({ kind, first }) => kind === 'date' && first > from && first < to)
  const end = date ? date.first : to
  let at = from
  while (at < end && words[at]?.text !== ',' && words[at + 1]?.text !== 'to') at++
  return at
}

/** The place between the thing and its date, with the verb that joins them. */
function dateLink(reading: Reading, { from, to, tail }: Missed): Replacement | undefined {
  const { words } = reading
  const isDate = (at: number): boolean => {
    const kind = factFrom(reading, at)?.kind
    return words[at]?.token?.value === 'moment' || kind === 'date' || kind === 'time'
  }
  let date = from + 1
  while (date < to && !isDate(date)) date++
  if (date >= to || isCompound(words, date + 1, tail)) return undefined
  while (date - 2 > from && isRange(words, date - 2)) date -= 2
  const before = words[date - 1]?.text ?? ''
  const prep = /^(?:on|at|from|until|till|between|this|next)$/.test(before)
  const at = prep ? date - 1 : date
  const end = words[at - 1]?.text === ',' ? at - 1 : at
  if (!prep && end === at) return undefined
  if (end <= from || !isPlain(words, from, end)) return undefined
  const be = isPluralThing(words, from, end) ? 'are' : 'is'
  const text = /^(?:on|at|this|next)$/.test(before) ? ` ${be} ` : ` ${be} on `
  return { start: endOf(words, end - 1), end: startOf(words, at), text }
}

/** "Our blankets at £30": our blankets are £30. */
function priceLink(reading: Reading, { from, to, tail }: Missed): Replacement | undefined {
  const { words } = reading
  const price = factsIn(reading, from + 2, to).find(({ kind }) => kind === 'money')
  if (!price || isCompound(words, price.last, tail)) return undefined
  const at = price.first - 1
  const before = words[at]?.text ?? ''
  if (!/^(?:at|for|from)$/.test(before) || !isPlain(words, from, at)) return undefined
  const be = isPluralThing(words, from, at) ? 'are' : 'is'
  const text = before === 'from' ? ` ${be} from ` : ` ${be} `
  return { start: endOf(words, at - 1), end: startOf(words, price.first), text }
}

const asVerb: ReadonlyMap<string, string> = new Map([
  ['it', ''],
  ['they', ''],
  ["it's", ' is'],
  ["they're", ' are'],
  ["it'll", ' will'],
  ["they'll", ' will']
])

/** "Don't miss our fair: it opens at noon": the mark and the pronoun go. */
function pronounLink(words: readonly Word[], { from, to, tail }: Missed): Replacement | undefined {
  const verb = asVerb.get(words[to + 1]?.text ?? '')
  if (verb === undefined || to + 2 >= tail || !isPlain(words, from, to)) return undefined
  return { start: endOf(words, to - 1), end: endOf(words, to + 1), text: verb }
}

/** A noun with what belongs to it: no verb, no clause, no comma. */
function isPlain(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { type, text } = words[i] as Word
    if (type === 'punctuation' || auxiliaries.has(text) || thirdPersonVerbs.has(text)) return false
    if (relatives.has(text) || text === 'to') return false
    if (subordinators.has(text) && !prepositions.has(text)) return false
  }
  return true
}

/** "9 and 10 May": the number that the date starts with. */
function isRange(words: readonly Word[], at: number): boolean {
  return words[at]?.type === 'number' && /^(?:and|to|or|&|-|–)$/.test(words[at + 1]?.text ?? '')
}

/** Behind the date another clause is joined, or a list goes on. */
function isCompound(words: readonly Word[], from: number, tail: number): boolean {
  for (let i = from; i < tail; i++) {
    const { text } = words[i] as Word
    if (coordinators.has(text) && words[i + 1]?.type !== 'number') return true
    if (
      text === ',' &&
      words[i + 1]?.type === 'word' &&
      !prepositions.has(words[i + 1]?.text ?? '')
    )
      return true
  }
  return false
}

function isPraised(words: readonly Word[], from: number, to: number): boolean {
  if (/^(?:our|these)$/.test(words[from]?.text ?? '')) return true
  for (let i = from; i < to; i++) if (praised.has(words[i]?.text ?? '')) return true
  return false
}

function isBreak({ type, text }: Word): boolean {
  return type === 'punctuation' && /^(?:[:;—–-]|--)$/.test(text)
}

function isAround({ type, text }: Word): boolean {
  return (
    type === 'emoji' || type === 'break' || (type === 'punctuation' && /^[.!?…"“”'*()]/.test(text))
  )
}

function startOf(words: readonly Word[], index: number): number {
  return words[index]?.start ?? 0
}

function endOf(words: readonly Word[], index: number): number {
  return words[index]?.end ?? 0
}
