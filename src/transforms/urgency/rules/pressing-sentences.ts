import { firstIndex } from '../../../first-index.ts'
import { closedWords } from '../../../language/closed-words.ts'
import type { Reading, Sentence, Word } from '../../../reading.ts'
import type { Context, Finding } from '../../../transform.ts'
import { contentOf } from '../../conditions/content-of.ts'
import { endsByDay } from '../../conditions/ends-by-day.ts'
import { delays, type Field, hollow, quickWords, weights } from './pressing-words.ts'

/** So much of what presses makes a sentence that tells nothing pressure; a question has to press more. */
const enough = 3
const enoughAsked = 4
/** Words of weight 1 add no more than this. */
const mostOfLight = 2
const longest = 16
/** How far before a word its negation may stand. */
const reach = 4

const negations = /^(?:don't|not|no|never|nothing|without|needn't|won't|can't|cannot|nor|nobody)$/
const stops = /^(?:stop|quit|why|enough|less)$/
/** Somebody's story, a courtesy, the sender's own case: these are told. */
const told =
  /^(?:was|were|did|had|he|she|him|his|her|hers|we|we're|we've|we'll|we'd|i|i'm|i've|i'd|i'll|us|our|ours|me|my|please|thanks|thank|sorry|welcome|unless|or)$/

/**
 * Sentences made of nothing but words that press and words that tell nothing: no
 * fact, no name, no thing. They are said to press with the field that presses most.
 */
export function* pressingSentences(
  context: Context,
  field: Field,
  reason: string
): Iterable<Finding> {
  if (context.kind === 'transactional' || !isRunningCopy(context)) return
  for (const sentence of context.sentences) {
    if (!sentence.whole || fieldOf(context, sentence) !== field) continue
    if (endsByDay(context, sentence)) continue
    const { head, tail } = contentOf(context, sentence)
    const span = { start: startOf(context, head), end: endOf(context, tail - 1) }
    yield { span, reason, confidence: 'medium', tier: 'push', repair: 'sentence' }
  }
}

/** A title is short of words by nature: only in copy that sells it is judged. */
function isRunningCopy({ passage: { slot }, kind }: Context): boolean {
  return (
    slot === 'body' ||
    (slot !== 'cta' && slot !== 'alt' && slot !== 'footer' && kind === 'promotional')
  )
}

/** The field that presses most in a sentence without content; undefined where it has content or presses too little. */
function fieldOf(reading: Reading, sentence: Sentence): Field | undefined {
  const { words, facts } = reading
  const { head, tail } = contentOf(reading, sentence)
  const fact = facts[firstIndex(facts, ({ first }) => first >= head)]
  if (tail - head > longest || (fact && fact.first < tail)) return undefined
  const sums = { haste: 0, finality: 0, loss: 0 }
  let light = 0
  let heavy = 0
  let cries = 0
  for (let at = head; at < tail; at++) {
    const pressed = pressureAt(words, at, head)
    if (pressed === undefined) return undefined
    if (pressed.weight === 1) light++
    else heavy += pressed.weight
    if (isCry(words[at]?.text ?? '')) cries++
    sums[pressed.field] += pressed.weight
  }
  if (
    heavy + (heavy > 0 ? Math.min(light, mostOfLight) : cryOf(cries, tail - head)) <
    least(reading, sentence)
  )
    return undefined
  if (sums.haste > sums.loss && sums.haste > sums.finality && describes(words, head))
    return undefined
  if (sums.loss >= sums.haste && sums.loss >= sums.finality) return 'loss'
  return sums.haste >= sums.finality ? 'haste' : 'finality'
}

/** "It's fast and it's ready": it says what something is like. */
function describes(words: readonly Word[], head: number): boolean {
  return /^(?:it|it's|this|that|these|they|they're|our)$/.test(words[head]?.text ?? '')
}

/** "Never, ever again", "Now, now, now": three of these and hardly any other word. */
function cryOf(cries: number, length: number): number {
  return cries >= 3 && length <= cries + 3 ? enough : 0
}

function isCry(text: string): boolean {
  return /^(?:now|never|ever|again|today|tomorrow)$/.test(text)
}

/** A question has to press more, unless it is only tagged on: "…, do you?" */
function least({ passage, words }: Reading, { stop, last }: Sentence): number {
  const isAsked = passage.text.charAt(stop.start) === '?'
  const isTag = words[last - 2]?.text === 'you' && words[last - 4]?.text === ','
  return isAsked && !isTag ? enoughAsked : enough
}

interface Pressed {
  readonly field: Field
  readonly weight: number
}

const none: Pressed = { field: 'haste', weight: 0 }

/** How much a word presses; undefined for one that tells something. */
function pressureAt(words: readonly Word[], at: number, head: number): Pressed | undefined {
  const { type, text, token } = words[at] as Word
  if (type === 'token') return token?.role === 'recipient-name' ? none : undefined
  if (type === 'punctuation' || type === 'emoji' || type === 'break') return none
  if (type !== 'word' || told.test(text)) return undefined
  if (delays.has(text))
    return isBehind(words, at, head, negations) || isBehind(words, at, head, stops)
      ? { field: 'haste', weight: 3 }
      : undefined
  if (quickWords.has(text) && isBehind(words, at, head, negations)) return undefined
  return weightOf(text) ?? (isHollow(text) ? none : undefined)
}

function weightOf(text: string): Pressed | undefined {
  // An adjective takes no -s: swifts are birds.
  if (/^(?:swifts|nimbles|rapids|fasts)$/.test(text)) return undefined
  for (const form of formsOf(text)) {
    const found = weights.get(form)
    if (found) return found
  }
  return undefined
}

function isHollow(text: string): boolean {
  return closedWords.has(text) || formsOf(text).some((form) => hollow.has(form))
}

/** The word, and what it may be a form of: `wins`, `missing`, `regretted`. */
function formsOf(text: string): string[] {
  const stem = text.replace(/(?:ing|ed|es|s|d|'s)$/, '')
  return [text, stem, `${stem}e`, text.replace(/s$/, ''), stem.replace(/(.)\1$/, '$1')]
}

function isBehind(words: readonly Word[], at: number, head: number, sign: RegExp): boolean {
  for (let i = at - 1; i >= head && i >= at - reach; i--)
    if (sign.test(words[i]?.text ?? '')) return true
  return false
}

function startOf({ words }: Reading, index: number): number {
  return words[index]?.start ?? 0
}

function endOf({ words }: Reading, index: number): number {
  return words[index]?.end ?? 0
}
