import { namesWithMark } from '../../../language/abbreviations.ts'
import { auxiliaries, startsClause } from '../../../language/closed-words.ts'
import { thirdPersonVerbs } from '../../../language/verbs.ts'
import type { Sentence, Word } from '../../../reading.ts'
import type { Context, Finding } from '../../../transform.ts'
import { findingOf } from './finding-of.ts'
import type { Surroundings } from './surroundings.ts'

const greetings = words(`
  hello hi hey hiya dear greetings welcome congratulations congrats bravo thanks cheers happy merry
  goodbye bye morning afternoon evening birthday`)
/** Wishes and farewells: `see you on Sunday`, `have a lovely time`, `good luck`. */
const farewells: readonly (readonly string[])[] = [
  ['see', 'you'],
  ['have', 'a'],
  ['have', 'an'],
  ['good', 'luck'],
  ['well', 'done'],
  ['get', 'well'],
  ['take', 'care'],
  ['all', 'the', 'best'],
  ['best', 'wishes'],
  ['good', 'morning'],
  ['good', 'afternoon'],
  ['good', 'evening'],
  ['thank', 'you'],
  ["you're", 'welcome']
]
/** Pronouns, with what is joined to them, that stand in clauses only. */
const speakers = /^(?:i|you|he|she|we|they|me|him|us|them|it)(?:'\p{L}+)?$/u
/** `we have a new menu` tells; it wishes nothing. */
const tellers = words('we i they')
/** A warning may be loud. */
const warnings = words('warning danger caution stop careful beware attention')
const titles = words('oklahoma oliver mia dolly rouge airplane moana kahoot yahoo')
/** A display line has no more words than this. */
const displayWords = 4
/** A cry has no more. */
const cryWords = 2
/** How far into a sentence its thanks may begin: `A big thank you to …`. */
const leadReach = 4

/** Exclamation marks besides the one that thanks, greetings and congratulations may have. Rule G17. */
export function exclamation(
  context: Context,
  sentence: Sentence,
  around: Surroundings
): Finding | undefined {
  const { passage, words: all } = context
  const { stop } = sentence
  const mark = passage.text.slice(stop.start, stop.end)
  if (!/[!‼⁉❗]/u.test(mark) || isQuotedBefore(context, sentence, around.quoted)) return undefined
  const text = calm(context, sentence, mark)
  if (text === mark || isForeign(context, sentence) || isName(context, sentence)) return undefined
  if (isListed(context, sentence)) return undefined
  const head = content(all, sentence)
  if (head.some(({ text: word }) => warnings.has(word)) || isCry(context, sentence, mark))
    return undefined
  return findingOf(
    [{ start: stop.start, end: stop.end, text }],
    'The exclamation mark raises the voice; the sentence says the same without it.'
  )
}

/** `Help! The dough will not rise` over an article: a stop would cut the heading in two. */
function isCry(
  { passage, sentences, words: all }: Context,
  sentence: Sentence,
  mark: string
): boolean {
  if (passage.slot === 'body' || passage.slot === 'footer' || mark.length > 1) return false
  const isFollowed = sentence !== sentences[sentences.length - 1]
  return isFollowed && content(all, sentence).length <= cryWords
}

function calm(context: Context, sentence: Sentence, mark: string): string {
  if (/[?⁈⁉]/u.test(mark)) return '?'
  if (isCordial(context, sentence)) return '!'
  return endsLabel(context, sentence) ? '' : '.'
}

/** A heading or a label has no full stop at its end, and neither has a line set like one (`25% off!`). */
function endsLabel(context: Context, sentence: Sentence): boolean {
  const { passage, sentences } = context
  if (sentence !== sentences[sentences.length - 1]) return false
  if (passage.slot === 'body' || passage.slot === 'footer') return isDisplayLine(context, sentence)
  return sentences.length === 1 || passage.slot !== 'preheader'
}

/** A few words alone in their passage, without a verb, a pronoun, a template token. */
function isDisplayLine({ words: all, sentences }: Context, sentence: Sentence): boolean {
  const line = content(all, sentence)
  if (sentences.length > 1 || line.length > displayWords) return false
  const head = all.indexOf(line[0] as Word)
  return !line.some(isOfClause) && !startsClause(all, head, sentence.last)
}

function isOfClause({ type, text }: Word): boolean {
  return (
    type === 'token' || speakers.test(text) || auxiliaries.has(text) || thirdPersonVerbs.has(text)
  )
}

/** Thanks, a greeting, a welcome, congratulations, a wish; or nothing but a name. */
function isCordial({ words: all }: Context, sentence: Sentence): boolean {
  const head = content(all, sentence)
  if (head.length === 0) return true
  if (head.every(({ type }) => type === 'token')) return true
  const texts = head.map(({ text }) => text)
  for (let at = 0; at <= leadReach; at++) {
    if (texts[at] === 'thank' || texts[at] === 'thanks') return true
    if (tellers.has(texts[at - 1] ?? '')) continue
    if (farewells.some((phrase) => phrase.every((word, i) => texts[at + i] === word))) return true
    if (at === 0 && greetings.has(texts[at] ?? '')) return true
  }
  return false
}

/** The first words of a sentence. */
function content(all: readonly Word[], { first, last }: Sentence): Word[] {
  return all
    .slice(first, Math.min(last, first + 12))
    .filter(({ type }) => type === 'word' || type === 'number' || type === 'token')
}

/** `Yahoo!`, `Oklahoma!`, a brand with the mark in it. */
function isName({ words: all, passage, mail }: Context, { last, stop }: Sentence): boolean {
  const at = stop.start
  let index = last - 1
  while ((all[index]?.start ?? 0) > at) index--
  const before = all[index - 1]
  if (!before || before.end !== at) return false
  if (titles.has(before.text) || namesWithMark.has(`${before.text}!`)) return true
  const { brands = [] } = mail.vocabulary
  return brands.some(
    (brand) => brand.endsWith('!') && passage.text.startsWith(brand, at + 1 - brand.length)
  )
}

/** "One of these: ! ? #": characters that are named. */
function isListed({ passage }: Context, { stop }: Sentence): boolean {
  const { text } = passage
  return (
    /\s/.test(text.charAt(stop.start - 1)) &&
    /^\s+[^\s\p{L}\p{N}](?:\s|$)/u.test(text.slice(stop.end, stop.end + 8))
  )
}

function isForeign({ passage }: Context, { start, end }: Sentence): boolean {
  return /[¡¿]/.test(passage.text.slice(start, end))
}

/** True where the mark stands within or right before the end of a quotation. */
function isQuotedBefore(
  { words: all }: Context,
  sentence: Sentence,
  quoted: ReadonlySet<number>
): boolean {
  for (let i = sentence.last - 1; i >= sentence.first && i > sentence.last - 6; i--)
    if ((all[i]?.start ?? 0) >= sentence.stop.start && quoted.has(i)) return true
  return false
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
