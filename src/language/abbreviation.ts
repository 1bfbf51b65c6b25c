import type { Word } from '../reading.ts'
import { leadingAbbreviations, trailingAbbreviations, wordsBeforeNumbers } from './abbreviations.ts'
import { isUpperAt } from './characters.ts'
import { closedWords } from './closed-words.ts'
import { isGlued, type Scene, textAt } from './scene.ts'
import { isInstructionVerb } from './verbs.ts'

/**
 * What stands before a full stop: `Dr.`, which never ends a sentence; the initial of a
 * name or `Ltd.`, which may; or no abbreviation.
 */
export type Abbreviation = 'leading' | 'initial' | 'trailing' | 'none'

/** What the word before the full stop at `at` is, seen what follows the full stop. */
export function abbreviationBefore(scene: Scene, at: number, follower: Word): Abbreviation {
  if (!isGlued(scene, at)) return 'none'
  const text = textAt(scene, at - 1)
  if (isDotted(scene, at - 1)) return isForExample(scene, at - 1) ? 'leading' : 'trailing'
  if (isInitial(scene, at - 1)) return 'initial'
  if (wordsBeforeNumbers.has(text)) return follower.type === 'number' ? 'leading' : 'none'
  if (leadingAbbreviations.has(text)) return 'leading'
  return trailingAbbreviations.has(text) ? 'trailing' : 'none'
}

/** True for a capitalised word that is no name: `The`, `We`, `Your`. */
export function opensSentence(text: string, word: Word): boolean {
  return word.type === 'word' && isUpperAt(text, word.start) && closedWords.has(word.text)
}

/** The same, or a verb of instruction: `Order`. */
export function opensInstruction(text: string, word: Word): boolean {
  if (opensSentence(text, word)) return true
  const isVerb = isInstructionVerb(word.text)
  return isVerb && isUpperAt(text, word.start)
}

/** The `m` of `p.m.`, the `S` of `U.S.`. */
function isDotted(scene: Scene, index: number): boolean {
  return (
    textAt(scene, index).length === 1 &&
    textAt(scene, index - 1) === '.' &&
    isGlued(scene, index) &&
    /^\d*[a-z]$/.test(textAt(scene, index - 2)) &&
    isGlued(scene, index - 1)
  )
}

function isForExample(scene: Scene, index: number): boolean {
  const abbreviation = textAt(scene, index - 2) + textAt(scene, index)
  return abbreviation === 'eg' || abbreviation === 'ie'
}

/** The `J` of `J. Smith`. */
function isInitial({ text, words }: Scene, index: number): boolean {
  const word = words[index]
  return (
    word?.type === 'word' &&
    word.text.length === 1 &&
    word.text !== 'i' &&
    isUpperAt(text, word.start)
  )
}
