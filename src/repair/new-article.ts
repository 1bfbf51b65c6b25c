import type { Item } from './survivors.ts'

/** `a` or `an` as the word that stands behind it now wants it; nothing where it is right, or stood there before. */
export function newArticle(item: Item, next: Item | undefined): string | undefined {
  if (!next || !/^an?$/i.test(item.text) || next.word === item.word + 1) return undefined
  const isVowel = startsWithVowelSound(next)
  if (isVowel === undefined || isVowel === item.text.length > 1) return undefined
  const letter = item.text.charAt(0)
  return isVowel ? `${letter}n` : letter
}

/** Words whose first letter misleads: an hour, a user, an FAQ. */
const vowelSound =
  /^(?:hour|honest|honou?r|heir|faq|fbi|hmrc|html|lcd|led|mba|mp|mri|nhs|ngo|rsvp|sos|ssd|sms|vip|xl|x-ray|8|11$|11th|18$|18th)/i
const consonantSound = /^(?:one|once|uni|use|usu|usab|ubi|uk|us$|usb|eu|ewe|ufo|url|ut[ei])/i
const unin = /^unin|^unim|^unid/i

function startsWithVowelSound({ type, text }: Item): boolean | undefined {
  return type === 'word' || type === 'number' ? wantsAn(text) : undefined
}

/** True for a word or a number that starts with a vowel sound. */
export function wantsAn(text: string): boolean {
  const word = text.replace(/^[^\p{L}\p{N}]+/u, '')
  if (vowelSound.test(word)) return true
  if (consonantSound.test(word) && !unin.test(word)) return false
  return /^[aeiou]/i.test(word)
}
