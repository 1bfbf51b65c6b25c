import { closedWords } from '../../language/closed-words.ts'
import { fold } from '../../language/fold.ts'
import type { Reading } from '../../reading.ts'
import type { Candidate } from '../../transform.ts'

/** What a seller writes with capitals in a title, and what is no part of a name. */
const sold: ReadonlySet<string> = new Set(
  'sale offer offers deal deals discount discounts savings range collection new prices event'.split(
    ' '
  )
)

/** How many words behind the match are looked at for what is sold: `Our Amazing Winter Sale`. */
const soldReach = 3

/**
 * True where the match is part of a name: `Amazing Grace`, `The Incredible String
 * Band`, a brand of the sender's. Capitals alone show it, but for those of a
 * sentence's first word, of a shouted word, and of a title about something sold.
 */
export function isName(found: Candidate): boolean {
  return isBrand(found) || isFirm(found) || isCapitalisedName(found)
}

/** `awesome co`. */
function isFirm({ reading, last }: Candidate): boolean {
  return /^(?:co|inc|ltd|llc|corp|gmbh|plc)$/.test(reading.words[last]?.text ?? '')
}

function isCapitalisedName(found: Candidate): boolean {
  const { reading, sentence, first, last } = found
  if (!isCapitalised(reading, last - 1)) return false
  const opens = first === firstWord(reading, sentence.first)
  if (opens && !isCapitalised(reading, last)) return false
  const owner = reading.words[first - 1]?.text ?? ''
  if (reading.words.slice(last, last + soldReach).some(({ text }) => sold.has(text))) return false
  if (!opens && /^(?:our|my|your|this|these|an?)$/.test(owner) && !isNamedBehind(found))
    return false
  return true
}

/** `our Ultimate Guitar lessons`: in a sentence without a title's capitals they mark a name. */
function isNamedBehind({ reading, sentence, last }: Candidate): boolean {
  const { words } = reading
  for (let i = sentence.first + 1; i < sentence.last; i++)
    if (
      i !== last &&
      words[i]?.type === 'word' &&
      !closedWords.has(words[i]?.text ?? '') &&
      !isCapitalised(reading, i)
    )
      return isCapitalised(reading, last)
  return false
}

function isBrand({ reading: { passage }, start, end, context }: Candidate): boolean {
  const { brands = [] } = context.mail.vocabulary
  const text = fold(passage.text.slice(Math.max(0, start - 60), end + 60))
  const word = fold(passage.text.slice(start, end))
  return brands.some((brand) => fold(brand).includes(word) && text.includes(fold(brand)))
}

function firstWord({ words }: Reading, from: number): number {
  let at = from
  while (words[at] && words[at]?.type !== 'word') at++
  return at
}

function isCapitalised({ words, passage }: Reading, index: number): boolean {
  const word = words[index]
  return word?.type === 'word' && /^\p{Lu}.*\p{Ll}/u.test(passage.text.slice(word.start, word.end))
}
