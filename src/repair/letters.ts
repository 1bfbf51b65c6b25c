import type { Reading, Sentence, Word } from '../reading.ts'
import type { Replacement } from '../transform.ts'
import { type Item, isContent } from './survivors.ts'

/** The letters that a cut makes wrong: the capital of a sentence that starts elsewhere now, `a` before a vowel sound. */
export function letters(
  reading: Reading,
  sentence: Sentence,
  items: readonly Item[]
): Replacement[] {
  const capital = newCapital(reading, sentence, items)
  return [...(capital ? [capital] : []), ...newArticles(reading, items)]
}

function newCapital(
  { words, passage, sentences }: Reading,
  sentence: Sentence,
  items: readonly Item[]
): Replacement | undefined {
  if (!sentence.whole && sentence !== sentences[0]) return undefined
  const first = items.find(isContent)
  if (!first || first.altered || first.type !== 'word') return undefined
  const before = firstContent(words, sentence)
  if (!before || before.start === first.start) return undefined
  if (before.type === 'word' && !startsUpper(passage.text, before)) return undefined
  if (!/^\p{Ll}[^\p{Lu}]*$/u.test(first.text)) return undefined
  const letter = String.fromCodePoint(first.text.codePointAt(0) as number)
  return { start: first.start, end: first.start + letter.length, text: letter.toUpperCase() }
}

function firstContent(words: readonly Word[], sentence: Sentence): Word | undefined {
  for (let i = sentence.first; i < sentence.last; i++) {
    const word = words[i] as Word
    if (isContent(word)) return word
  }
  return undefined
}

function startsUpper(text: string, word: Word): boolean {
  const letter = text.slice(word.start, word.start + 2)
  return letter.charAt(0) !== letter.charAt(0).toLowerCase()
}

function newArticles({ words }: Reading, items: readonly Item[]): Replacement[] {
  const wanted: Replacement[] = []
  items.forEach((item, i) => {
    const next = items[i + 1]
    if (!next || item.altered || !/^an?$/i.test(item.text) || next.word === item.word + 1) return
    const isVowel = startsWithVowelSound(next)
    const text = item.text.charAt(0)
    if (isVowel === undefined || isVowel === item.text.length > 1) return
    wanted.push({ start: item.start, end: item.end, text: isVowel ? `${text}n` : text })
  })
  return words.length === 0 ? [] : wanted
}

/** Words whose first letter misleads: an hour, a user, an FAQ. */
const vowelSound =
  /^(?:hour|honest|honou?r|heir|faq|fbi|hmrc|html|lcd|led|mba|mp|mri|nhs|ngo|rsvp|sos|ssd|sms|vip|xl|x-ray|8|11$|11th|18$|18th)/i
const consonantSound = /^(?:one|once|uni|use|usu|usab|ubi|uk|us$|usb|eu|ewe|ufo|url|ut[ei])/i
const unin = /^unin|^unim|^unid/i

function startsWithVowelSound({ type, text }: Item): boolean | undefined {
  if (type !== 'word' && type !== 'number') return undefined
  const word = text.replace(/^[^\p{L}\p{N}]+/u, '')
  if (vowelSound.test(word)) return true
  if (consonantSound.test(word) && !unin.test(word)) return false
  return /^[aeiou]/i.test(word)
}
