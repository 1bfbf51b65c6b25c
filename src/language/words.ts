import { ATOM, type Atom, LINE_END, type Passage } from '../passage.ts'
import type { Word, WordType } from '../reading.ts'
import { isOutput } from '../template/token.ts'
import { type AddressFinder, createAddressFinder } from './addresses.ts'
import { classAt, sizeAt } from './characters.ts'
import { emojiEnd } from './emoji.ts'
import { fold } from './fold.ts'
import { isNumeric } from './numeric.ts'
import { runEnd, startsNumber } from './word-run.ts'

/**
 * The words of a passage, in order and disjoint. Every character is in one, but
 * for spaces and for characters that nobody sees. Addresses are one word.
 */
export function splitWords(passage: Passage): Word[] {
  const { text } = passage
  const words: Word[] = []
  const addresses = createAddressFinder(text)
  const atomAt = createAtomFinder(passage.atoms)
  for (let at = 0; at < text.length; ) {
    const atom = text[at] === ATOM ? atomAt(at) : undefined
    const word = atom ? atomWord(atom) : readWord(text, at, addresses)
    if (word) words.push(word)
    at = word ? word.end : at + sizeAt(text, at)
  }
  return words
}

function readWord(text: string, at: number, addresses: AddressFinder): Word | undefined {
  const found = classAt(text, at)
  if (found === 'space' || found === 'invisible') return undefined
  if (found === 'break')
    return { type: 'break', text: text[at] === LINE_END ? LINE_END : '', start: at, end: at + 1 }
  if (found === 'emoji' || isStyledAt(text, at + 1)) {
    const emoji = emojiEnd(text, at)
    if (emoji > at) return makeWord('emoji', text, at, emoji)
  }
  if (found === 'letter' || startsNumber(text, at)) return runWord(text, at, addresses)
  if (isSuffix(text, at)) return makeWord('word', text, at, runEnd(text, at + 1))
  return makeWord('punctuation', text, at, markEnd(text, at))
}

function runWord(text: string, start: number, addresses: AddressFinder): Word {
  const end = runEnd(text, start)
  const address = addresses.endAt(start, end)
  if (address > start) return makeWord('word', text, start, address)
  const word = makeWord('word', text, start, end)
  return isNumeric(word.text) ? { ...word, type: 'number' } : word
}

function makeWord(type: WordType, text: string, start: number, end: number): Word {
  return { type, text: fold(text.slice(start, end)), start, end }
}

function atomWord({ at, token, repeats }: Atom): Word {
  const place = { text: '', start: at, end: at + 1 }
  if (!token) return { type: 'image', ...place }
  const word = { type: isOutput(token) ? 'token' : 'control', ...place, token } as const
  return repeats ? { ...word, repeats } : word
}

/** Atoms come in text order, and are asked for in text order. */
function createAtomFinder(atoms: readonly Atom[]): (at: number) => Atom | undefined {
  let next = 0
  return (at) => {
    while (next < atoms.length && (atoms[next] as Atom).at < at) next++
    return atoms[next]?.at === at ? atoms[next] : undefined
  }
}

/** A variation selector or a keycap: what is before it may be a picture. */
function isStyledAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 0xfe0f || code === 0x20e3
}

/** The `'s` of `{{ first_name }}'s`: a word of its own. */
function isSuffix(text: string, at: number): boolean {
  return text[at - 1] === ATOM && /^['’](?:s|d|ll|re|ve)(?!\p{L})/iu.test(text.slice(at, at + 5))
}

/** The end of a run of one and the same mark. */
function markEnd(text: string, start: number): number {
  const size = sizeAt(text, start)
  const mark = text.slice(start, start + size)
  let end = start + size
  while (text.startsWith(mark, end) && emojiEnd(text, end) === end) end += size
  return end
}
