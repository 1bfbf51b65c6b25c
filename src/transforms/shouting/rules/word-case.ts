import { closedWords, prepositions } from '../../../language/closed-words.ts'
import { instructionVerbs, nounLikeVerbs, verbsAfterPronouns } from '../../../language/verbs.ts'
import type { Word } from '../../../reading.ts'
import type { Context } from '../../../transform.ts'
import { acronyms } from './acronyms.ts'
import { isCommonWord } from './common-words.ts'
import { givenNames, nameTitles, properNames } from './proper-names.ts'

/**
 * What a word in capitals is written like in a calm sentence: `plain` in lower
 * case, a `name` with one capital, `fixed` as it stands. It is `doubtful` where the
 * word is none that is known: a name, a brand, a code, a rare word.
 */
export type WordCase = 'plain' | 'name' | 'doubtful' | 'fixed'

/** Weekdays and months that are words besides: names only beside a number. */
const datesBesideNumbers = new Set(
  'may march mar sun sat mon wed jan feb apr jun jul aug sep oct nov dec tue thu fri'.split(' ')
)
const monthCues = new Set(
  'in by until till since from before after of through during this next last our your the every late early mid'.split(
    ' '
  )
)
const departments = new Set(
  'department team support services skills courses training help desk manager'.split(' ')
)
const timeWords = new Set('monday friday saturday sunday weekend summer winter spring'.split(' '))
const verbsBeforeUs = new Set(
  'let help trust find meet like love email text message miss missed follow rate bring tag makes'.split(
    ' '
  )
)
const codeCues = new Set(
  'code codes coupon voucher promo ref reference quote keyword password'.split(' ')
)

/** True for a word of capitals, one letter or more. */
export function isCapitals(text: string): boolean {
  return /^\p{Lu}[\p{Lu}'’‑-]*$/u.test(text)
}

export function wordCase(context: Context, index: number): WordCase {
  const { words, mail } = context
  const { text } = words[index] as Word
  if (isSenders(context, text) || isAnnouncedCode(words, index)) return 'fixed'
  if (text === 'i' || text.startsWith("i'")) return 'name'
  const ambiguous = ambiguousCase(words, index)
  if (ambiguous) return ambiguous
  if (isRoman(text)) return 'fixed'
  if (isKnownName(words, index)) return 'name'
  if (acronyms.has(base(text))) return 'fixed'
  if (text.split('-').every((part) => isCommonWord(part)) || mail.occursInLowerCase(text))
    return 'plain'
  if (!/[aeiouy]/.test(text)) return 'fixed'
  return isSurname(words, index) ? 'name' : 'doubtful'
}

function isKnownName(words: readonly Word[], index: number): boolean {
  const text = base(words[index]?.text ?? '')
  return properNames.has(text) || givenNames.has(text) || nameTitles.has(text)
}

/** A word that is none of the everyday ones behind a given name or a title. */
function isSurname(words: readonly Word[], index: number): boolean {
  const at = words[index - 1]?.text === '.' ? index - 2 : index - 1
  const before = words[at]?.text ?? ''
  return givenNames.has(before) || nameTitles.has(before)
}

/** `US`, `IT`, `AM`, `MAY`: their neighbours tell. */
function ambiguousCase(words: readonly Word[], index: number): WordCase | undefined {
  const text = words[index]?.text ?? ''
  const before = words[index - 1]
  const next = words[index + 1]
  const besideNumber = before?.type === 'number' || next?.type === 'number'
  if (besideNumber && datesBesideNumbers.has(text)) return 'name'
  if (text === 'march') return /^(?:to|we|they)$/.test(before?.text ?? '') ? 'plain' : 'name'
  if (text === 'may') return monthCues.has(before?.text ?? '') ? 'name' : 'plain'
  if (text === 'am' || text === 'pm') return before?.type === 'number' ? 'fixed' : 'plain'
  if (text === 'us') return isPronounUs(words, index) ? 'plain' : 'fixed'
  if (text === 'a') return isSchoolLevel(words, index) ? 'fixed' : 'plain'
  if (text === 'it') return departments.has(next?.text ?? '') ? 'fixed' : 'plain'
  return undefined
}

/** `US` that is no country: behind a verb, or behind a preposition where no noun of the country's follows. */
function isPronounUs(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]?.text ?? ''
  const next = words[index + 1]
  if (isVerb(before)) return true
  if (!prepositions.has(before) && before !== 'of') return false
  return next?.type !== 'word' || closedWords.has(next.text) || timeWords.has(next.text)
}

function isVerb(text: string): boolean {
  return (
    instructionVerbs.has(text) ||
    nounLikeVerbs.has(text) ||
    verbsAfterPronouns.has(text) ||
    verbsBeforeUs.has(text)
  )
}

/** `A LEVEL RESULTS`; not `KEEP IT ON A LEVEL SURFACE`. */
function isSchoolLevel(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]?.text ?? ''
  const level = words[index + 1]?.text ?? ''
  if (level === 'levels') return true
  return level === 'level' && !prepositions.has(before) && !isVerb(before)
}

/** The word behind `code`; not a word of grammar (`ENTER CODE AT CHECKOUT`). */
function isAnnouncedCode(words: readonly Word[], index: number): boolean {
  let at = index - 1
  while (at > index - 4 && /^(?:is|:|"|“|#)$/.test(words[at]?.text ?? '')) at--
  if (words[at]?.text === 'quote' && isNoun(words, at)) return false
  return (
    codeCues.has(words[at]?.text ?? '') &&
    !/^(?:at|on|in|for|to|with|and|when|by|is|now|before|until|below|here)$/.test(
      words[index]?.text ?? ''
    )
  )
}

/** `GET A FREE QUOTE TODAY`; not `PLEASE QUOTE SPRING`. */
function isNoun(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]
  return before?.type === 'word' && !/^(?:please|and|or|to|just|then|simply)$/.test(before.text)
}

function isSenders({ mail: { vocabulary } }: Context, text: string): boolean {
  const { brands = [], acronyms: own = [] } = vocabulary
  return [...brands, ...own].some((name) => name.toLowerCase().split(/\s+/).includes(text))
}

/** II to XXXIX. */
function isRoman(text: string): boolean {
  return /^(?:i{2,3}|i[vx]|vi{0,3}|x{1,3}(?:i{0,3}|i[vx]|vi{0,3}))$/.test(text)
}

function base(text: string): string {
  return text.replace(/'s$/, '')
}

/** The word as it reads in a calm sentence. */
export function calmed(written: string, kind: WordCase, opens: boolean): string {
  if (kind === 'fixed') return written
  const lower = written.toLowerCase()
  if (kind === 'plain') return opens ? capitalised(lower) : lower
  return lower
    .split('-')
    .map(capitalised)
    .join('-')
    .replace(/^([OD]['’])(\p{Ll})/u, (_, o: string, c: string) => o + c.toUpperCase())
}

function capitalised(word: string): string {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 32)
  return first.toUpperCase() + word.slice(first.length)
}
