import {
  closedWords,
  determiners,
  objectPronouns,
  prepositions
} from '../../language/closed-words.ts'
import { isInstructionVerb } from '../../language/verbs.ts'
import type { Reading, Word } from '../../reading.ts'
import type { Candidate } from '../../transform.ts'

/** Before these a clause of its own starts, whoever the one before it speaks of. */
const openers: ReadonlySet<string> = new Set('so then but please just or'.split(' '))

/**
 * True where the match tells the reader to do something: it opens its sentence, or
 * stands behind a mark, or behind `and` in a sentence that is an instruction. "Our
 * engineers listen and act fast" speaks of somebody else.
 */
export function commandsReader({ reading, sentence, first }: Candidate): boolean {
  const { words } = reading
  const before = first > sentence.first ? words[first - 1] : undefined
  if (before?.text === ',') return isLowerCase(reading, first)
  if (before?.type !== 'word') return before?.type !== 'number'
  if (before.text === 'and') return opensWithInstruction(words, sentence.first, first)
  return openers.has(before.text) || (before.text === 'now' && first - 1 === sentence.first)
}

/** A capital behind a comma is a name's: "her novel, Hurry, comes out". */
function isLowerCase({ words, passage }: Reading, index: number): boolean {
  const letter = passage.text.charAt(words[index]?.start ?? 0)
  return letter === letter.toLowerCase()
}

function opensWithInstruction(words: readonly Word[], from: number, end: number): boolean {
  let head = from
  while (head < end && words[head]?.type !== 'word') head++
  const text = words[head]?.text ?? ''
  if (closedWords.has(text)) return false
  return isInstructionVerb(text) || hasObject(text, words[head + 1])
}

/** `reserve your place`, `hand in the form`: a verb by what follows it. */
function hasObject(text: string, next: Word | undefined): boolean {
  if (!next || /[^s]s$/.test(text)) return false
  if (next.type === 'number' || next.type === 'token') return true
  return determiners.has(next.text) || objectPronouns.has(next.text) || prepositions.has(next.text)
}
