import { countsNothing, factsIn } from '../../language/facts-in.ts'
import { quotedWords } from '../../language/quoted-words.ts'
import type { Reading, Sentence, Word } from '../../reading.ts'
import type { Context, Finding, Transform } from '../../transform.ts'
import { contentOf } from '../conditions/content-of.ts'
import { endsByDay } from '../conditions/ends-by-day.ts'
import { type Look, lookAt } from '../judgement/features.ts'
import { pressureOf, shownBy } from '../judgement/judge.ts'
import { type Stretch, stretchesOf } from '../judgement/stretches.ts'

/**
 * The pressure, in log odds, from which words are judged empty: a sentence as a whole,
 * a part of one beside parts that stay, a part of one or two words beside a longer one
 * that goes. A sentence goes whole where no part of it reads as honest; one that holds
 * counts has to press more, and one that holds another fact is asked about.
 */
const enough = { part: 2.6, shortPart: 1, anyPart: 0, counted: 2.6 } as const

/** The same for a sentence as a whole, by its words: the fewer, the more a word has to say. */
const enoughWhole: readonly (readonly [mostWords: number, pressure: number])[] = [
  [2, 3],
  [4, 2.1],
  [7, 1.8],
  [Number.POSITIVE_INFINITY, 1.4]
]

/** A question needs this much more; what a cut left of a sentence so much less. */
const asking = 0.7
const leaving = 2

/** A longer sentence, or one of more parts, tells too much to be judged as one. */
const mostWords = 60
const mostParts = 10

/** A part of fewer words is too little to judge. */
const leastWords = 3

/** A sentence or a part of one that presses and tells nothing, whichever words it uses. */
export const emptySentence: Transform = {
  name: 'empty-sentence',
  group: 'substance',
  summary: 'Presses and tells nothing: no fact, no instruction, no condition, no next step.',
  reason: 'It holds nothing that could be checked, used or done.',
  tier: 'push',
  slots: ['subject', 'preheader', 'heading', 'body'],
  *find(_, context) {
    if (context.kind === 'transactional') return
    const quoted = quotedWords(context.words)
    const holds = (stretch: Stretch): Held => heldIn(context, quoted, stretch)
    for (const sentence of context.sentences)
      if (sentence.last - sentence.first <= mostWords) yield* findIn(context, sentence, holds)
  }
}

/** What of worth a stretch holds: nothing, typed counts alone, or more. */
type Held = 'nothing' | 'counts' | 'more'
type Holds = (stretch: Stretch) => Held

function* findIn(context: Context, sentence: Sentence, holds: Holds): Iterable<Finding> {
  const parts = stretchesOf(context, sentence)
  if (parts.length === 0 || parts.length > mostParts) return
  const { head, tail } = contentOf(context, sentence)
  const whole = { first: head, last: tail }
  const look = lookAt(context, sentence)
  const doubt = isAsked(context, sentence) ? asking : 0
  const ease = context.remnants.has(sentence) && !isEnvelope(context) ? leaving : 0
  const pressures = parts.map((part) => pressureOf(look, part) - doubt)
  const pressure = pressureOf(look, whole) - doubt
  const isWhole =
    (parts.length > 1 && pressures.every((each) => each >= enough.part)) ||
    (pressure + ease >= leastOf(whole) && pressures.every((each) => each + ease >= enough.anyPart))
  // Only what leads up to the rest: a part in the middle may be one of a list.
  const eased = pressures.map((each, i) => (i === 0 ? each + ease : each))
  const runs = emptyRuns(parts, eased, holds)
  if (!isWhole || (holds(whole) !== 'nothing' && runs.length > 0))
    for (const run of runs) yield { ...findingOf(look, run, nothing), repair: 'clause' }
  else yield wholeFinding(context, look, whole, holds(whole), pressure)
}

function leastOf({ first, last }: Stretch): number {
  return enoughWhole.find(([most]) => last - first <= most)?.[1] ?? 0
}

/** Parts beside each other that are empty; a short one is so only beside a longer one. */
function emptyRuns(
  parts: readonly Stretch[],
  pressures: readonly number[],
  holds: Holds
): Stretch[] {
  const runs: { first: number; last: number; isJudged: boolean }[] = []
  let isOpen = false
  for (const [i, part] of parts.entries()) {
    const isShort = part.last - part.first < leastWords
    const least = isShort ? enough.shortPart : enough.part
    const isEmpty = (pressures[i] ?? 0) >= least && holds(part) === 'nothing'
    const run = runs.at(-1)
    if (isEmpty && isOpen && run) {
      run.last = part.last
      run.isJudged ||= !isShort
    } else if (isEmpty) runs.push({ ...part, isJudged: !isShort })
    isOpen = isEmpty
  }
  return runs.filter(({ isJudged }) => isJudged)
}

/** A subject or a preheader: it can't go, and a person would be asked about each. */
function isEnvelope({ passage: { slot } }: Reading): boolean {
  return slot === 'subject' || slot === 'preheader'
}

/** A question has to press more: what follows it is often its answer. */
function isAsked({ passage }: Reading, { stop }: Sentence): boolean {
  return passage.text.slice(stop.start, stop.end).includes('?')
}

/** A token, a picture, somebody else's words and every fact but a typed count are more than a count. */
function heldIn(reading: Reading, quoted: ReadonlySet<number>, { first, last }: Stretch): Held {
  const { words } = reading
  let held: Held = 'nothing'
  for (const fact of factsIn(reading, first, last)) {
    if (fact.kind !== 'count') return 'more'
    if (!countsNothing(fact)) held = 'counts'
  }
  for (let at = first; at < last; at++) {
    const { type, token } = words[at] as Word
    const isName = token?.role === 'recipient-name' && isCalledOut(words, at)
    if (quoted.has(at) || (type === 'token' && !isName) || type === 'image' || type === 'control')
      return 'more'
    if (type === 'number') held = 'counts'
  }
  return held
}

/** "…, NAME" or "NAME, …": spoken to, not spoken of. */
function isCalledOut(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  return next === undefined || next.type === 'punctuation' || next.type === 'break'
}

const nothing = 'It holds no fact, instruction, condition or next step.'
const counted = 'Its number is typed into the mail, so everyone is told it, always.'
const mixed = 'It holds a fact and says it as pressure.'
const askedOfMixed = 'What in this sentence is true for everyone who gets the mail? Say that alone.'
const askedOfDay = 'On what date, at what time and in which time zone does it end?'
const askedOfEnvelope = 'What is in the mail? Say that instead.'

/** A subject line is never emptied, and what holds a fact never deleted: a person is asked. */
function wholeFinding(
  context: Context,
  look: Look,
  whole: Stretch,
  held: Held,
  pressure: number
): Finding {
  const { sentences } = context
  if (held === 'more' || (held === 'counts' && pressure < enough.counted))
    return { ...findingOf(look, whole, mixed), ask: askedOfMixed }
  const finding = findingOf(look, whole, held === 'nothing' ? nothing : counted)
  if (isEnvelope(context) && sentences.length === 1) return { ...finding, ask: askedOfEnvelope }
  if (sentences.length === 1 && endsByDay(context, look.sentence))
    return { ...finding, ask: askedOfDay }
  return held === 'nothing'
    ? { ...finding, repair: 'sentence' }
    : { ...finding, repair: 'sentence', fabricates: ['count'] }
}

/** What is said of a stretch, with the words that it shows in. */
function findingOf(look: Look, stretch: Stretch, said: string): Finding {
  const { words } = look.reading
  const shown = shownBy(look, stretch).map((text) => `“${text}”`)
  return {
    span: { start: words[stretch.first]?.start ?? 0, end: words[stretch.last - 1]?.end ?? 0 },
    reason: `${said} What presses: ${shown.join(', ')}.`,
    confidence: 'medium',
    tier: 'push'
  }
}
