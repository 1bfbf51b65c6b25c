import type { Word } from '../../../reading.ts'
import type { Context } from '../../../transform.ts'
import { acronyms, properNames } from './acronyms.ts'
import { isCommonWord } from './common-words.ts'

/**
 * What a word in capitals is written like in a calm sentence: `plain` in lower
 * case, a `name` with one capital, `fixed` as it stands. A name may be `guessed`:
 * the word is none of the everyday ones.
 */
export type WordCase = 'plain' | 'name' | 'guessed' | 'fixed'

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
  if (properNames.has(base(text))) return 'name'
  if (acronyms.has(base(text))) return 'fixed'
  if (text.split('-').every((part) => isCommonWord(part)) || mail.occursInLowerCase(text))
    return 'plain'
  if (!/[aeiouy]/.test(text) || text.length <= 4) return 'fixed'
  return 'guessed'
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
  if (text === 'us') return before?.text === 'the' ? 'fixed' : 'plain'
  if (text === 'it') return departments.has(next?.text ?? '') ? 'fixed' : 'plain'
  return undefined
}

/** The word behind `code`; not a word of grammar (`ENTER CODE AT CHECKOUT`). */
function isAnnouncedCode(words: readonly Word[], index: number): boolean {
  let at = index - 1
  while (at > index - 4 && /^(?:is|:|"|“|#)$/.test(words[at]?.text ?? '')) at--
  return (
    codeCues.has(words[at]?.text ?? '') &&
    !/^(?:at|on|in|for|to|with|and|when|by|is|now|before|until|below|here)$/.test(
      words[index]?.text ?? ''
    )
  )
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
