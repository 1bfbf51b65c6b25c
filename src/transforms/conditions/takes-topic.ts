import { closedWords, coordinators, determiners } from '../../language/closed-words.ts'
import { isNumberWord } from '../../language/number-words.ts'
import { isInstructionVerb } from '../../language/verbs.ts'
import type { Word } from '../../reading.ts'
import type { Candidate } from '../../transform.ts'
import { type Content, contentOf } from './content-of.ts'

/** Words of a count that name nothing. */
const countWords: ReadonlySet<string> = new Set(
  `barely merely scarcely hardly literally down final last left remaining remain remains unsold mere dozen got
  stock hand warehouse shelf shelves shop store available free open going unclaimed half`.split(
    /\s+/
  )
)
/** Before a claim these tell of nothing either. */
const openers = new Set('hurry quick hi hello hey dear wow please'.split(' '))
/** A topic that is named elsewhere is looked for so many words away. */
const reach = 200
/** What points back; a thing of its own has another determiner. */
const pointers = /^(?:this|that|these|those|its|their|each|both|all|one)$/
/** Their object is who is told, not what is sold. */
const tells = /^(?:tell|ask|bring|email|call|contact|ring|reply)$/

/**
 * For a claim that opens its sentence: true where it alone says what the sentence is
 * about, so that what follows would point at nothing: "Only 6 jugs left, so order soon".
 */
export function takesTopic(candidate: Candidate): boolean {
  const { reading, sentence, first, last } = candidate
  const { words } = reading
  const { tail } = contentOf(reading, sentence)
  const topic = words.slice(first, last).filter(isThing)
  if (
    topic.length === 0 ||
    words.slice(Math.max(sentence.first, first - reach), first).some(isTelling)
  )
    return false
  let head = last
  while (head < tail && isJoint(words[head] as Word)) head++
  if (head >= tail || hasOwnThing(words, { head, tail })) return false
  const around = [
    ...words.slice(Math.max(0, first - reach), first),
    ...words.slice(last, last + reach)
  ]
  const others = new Set(around.map(stem))
  return !topic.some((word) => others.has(stem(word)))
}

function isThing({ type, text }: Word): boolean {
  return type === 'word' && !closedWords.has(text) && !countWords.has(text) && !isNumberWord(text)
}

function isTelling(word: Word): boolean {
  if (word.type === 'token') return word.token?.role !== 'recipient-name'
  return word.type === 'number' || (isThing(word) && !openers.has(word.text))
}

function isJoint({ type, text }: Word): boolean {
  return type !== 'token' && type !== 'number' && (type !== 'word' || coordinators.has(text))
}

/** True where what follows names its own thing, as its subject or as its verb's object. */
function hasOwnThing(words: readonly Word[], { head, tail }: Content): boolean {
  const text = words[head]?.text ?? ''
  const isVerb = isInstructionVerb(text)
  if (!isVerb) return determiners.has(text) && !pointers.test(text)
  const object = words[head + 1]?.text ?? ''
  return head + 1 < tail && !tells.test(text) && determiners.has(object) && !pointers.test(object)
}

/** The same for one and for several: `jug`, `jugs`. */
function stem({ text }: Word): string {
  return text.replace(/(?:es|s)$/, '')
}
