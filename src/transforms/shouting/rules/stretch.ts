import type { Sentence, Word } from '../../../reading.ts'
import type { Context, Finding, Replacement } from '../../../transform.ts'
import { isBaseWord } from './common-words.ts'
import { findingOf } from './finding-of.ts'
import type { Surroundings } from './surroundings.ts'

/** Spelled with dots or spaces to shout past filters: `F.R.E.E`. */
const spelled = new Set('free now new wow sale save win hot hurry deal bonus'.split(' '))
/** Longer words, and words with more stretched places, are no words. */
const longest = 40
const mostPlaces = 3

/** Letters said too long: `sooooo`, `F.R.E.E`. */
export function stretch(
  context: Context,
  sentence: Sentence,
  around: Surroundings
): Finding | undefined {
  const cuts: Replacement[] = []
  for (let i = sentence.first; i < sentence.last; i++) {
    const cut = stretched(context, i) ?? spelledOut(context, i, sentence.last)
    if (cut && !around.quoted.has(i)) cuts.push(cut)
  }
  return findingOf(
    cuts,
    'The letters are drawn out to be louder; the word says the same in its own spelling.'
  )
}

function stretched({ words: all, passage, mail }: Context, index: number): Replacement | undefined {
  const { type, start, end } = all[index] as Word
  if (type !== 'word' || end - start > longest || !mayRepeat(passage.text, start, end))
    return undefined
  const written = passage.text.slice(start, end)
  if (!/^\p{L}+$/u.test(written) || !/(\p{L})\1\1/iu.test(written) || /^[ivx]+$/i.test(written))
    return undefined
  if (/^(\p{L})\1*$/iu.test(written) || isBaseWord(written.toLowerCase())) return undefined
  const text = spellings(written).find((candidate) => {
    const word = candidate.toLowerCase()
    return isBaseWord(word) || mail.occursInLowerCase(word)
  })
  return text === undefined ? undefined : { start, end, text }
}

/** False only where the word is ASCII and holds no letter three times in a row: a quick no for nearly all. */
function mayRepeat(text: string, start: number, end: number): boolean {
  let before = 0
  let run = 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    const letter = code | 32
    run = letter === before ? run + 1 : 1
    if (run === 3 || code > 127) return true
    before = letter
  }
  return false
}

/** The word with each of its stretched letters doubled or single, doubled ones first. */
function spellings(written: string): string[] {
  const pieces = written.split(/((\p{L})\2{2,})/iu).filter((_, i) => i % 3 !== 2)
  let found = ['']
  let places = 0
  for (const piece of pieces) {
    const isStretched = /^(\p{L})\1{2,}$/iu.test(piece)
    if (isStretched && ++places > mostPlaces) return []
    const ways = isStretched ? [piece.slice(0, 2), piece.slice(0, 1)] : [piece]
    found = ways.flatMap((way) => found.map((start) => start + way))
  }
  return found
}

function spelledOut(
  { words: all, passage }: Context,
  index: number,
  limit: number
): Replacement | undefined {
  let word = ''
  let at = index
  while (at < limit && at - index < 12 && isLetter(passage.text, all[at])) {
    word += all[at]?.text
    at++
    if (at < limit && /^[.*·-]$/.test(all[at]?.text ?? '') && isLetter(passage.text, all[at + 1]))
      at++
  }
  if (word.length < 3 || !spelled.has(word)) return undefined
  if (all[at]?.text === '.' && startsSmall(passage.text, all[at + 1])) at++
  return {
    start: (all[index] as Word).start,
    end: (all[at - 1] as Word).end,
    text: index === 0 ? word.charAt(0).toUpperCase() + word.slice(1) : word
  }
}

function startsSmall(text: string, word: Word | undefined): boolean {
  return word?.type === 'word' && /^\p{Ll}/u.test(text.slice(word.start, word.end))
}

function isLetter(text: string, word: Word | undefined): boolean {
  return (
    word?.type === 'word' &&
    word.end - word.start === 1 &&
    /\p{Lu}/u.test(text.slice(word.start, word.end))
  )
}
