import { firstIndex } from '../../first-index.ts'
import { auxiliaries, startsClause } from '../../language/closed-words.ts'
import { isQuestion } from '../../language/is-question.ts'
import { isReport } from '../../language/is-report.ts'
import { quotedWords } from '../../language/quoted-words.ts'
import { isInstructionVerb } from '../../language/verbs.ts'
import type { Reading, Sentence } from '../../reading.ts'
import type { Context, Finding, Remnant, Transform } from '../../transform.ts'
import { contentOf } from '../conditions/content-of.ts'
import { endsByDay } from '../conditions/ends-by-day.ts'
import { type Look, lookAt } from '../judgement/features.ts'
import { pressureOf, shownBy } from '../judgement/judge.ts'
import { type Stretch, stretchesOf } from '../judgement/stretches.ts'
import {
  emptyRuns,
  enough,
  type Judged,
  keepsStart,
  leastWords,
  leftBy,
  type Run
} from './empty-runs.ts'
import { type Held, heldIn } from './held.ts'

/** A sentence goes whole where it presses this much, by its words: the fewer, the more a word has to say. */
const enoughWhole: readonly (readonly [mostWords: number, pressure: number])[] = [
  [2, 3],
  [4, 2.9],
  [7, 1.6],
  [Number.POSITIVE_INFINITY, 1.2]
]

/** No part of it may read as honest; one that holds counts has to press more. */
const least = { part: -0.7, counted: 2.6 } as const

/** A part that holds a fact and presses this much is asked about. */
const asked = 3.5

/** A question needs this much more, what leads up to a list or an instruction so much, a passage about what is the reader's own so much. */
const asking = 0.7
const leading = 2
const owing = 2

/** A line above or before the text that names a thing and makes no statement needs so much more: it may be a title. */
const naming = 0.7

/** So much less is enough for what other cuts have left. */
const eases: Readonly<Record<Remnant, number>> = { part: 2, echo: 2, neighbour: 1.5 }

/** A longer sentence, or one of more parts, tells too much to be judged as one. */
const mostWords = 60
const mostParts = 10

/** A sentence or a part of one that presses and tells nothing, whichever words it uses. */
export const emptySentence: Transform = {
  name: 'empty-sentence',
  group: 'substance',
  summary: 'Presses and tells nothing: no fact, no instruction, no condition, no next step.',
  reason: 'It holds nothing that could be checked, used or done.',
  tier: 'push',
  slots: ['subject', 'preheader', 'heading', 'body', 'cta'],
  *find(_, context) {
    if (context.kind === 'transactional' && context.mail.kind === 'transactional') return
    const quoted = quotedWords(context.words)
    const holds = (stretch: Stretch): Held => heldIn(context, quoted, stretch)
    for (const sentence of context.sentences)
      if (sentence.last - sentence.first <= mostWords) yield* findIn(context, sentence, holds)
  }
}

function* findIn(context: Context, sentence: Sentence, holds: Judged['holds']): Iterable<Finding> {
  const parts = stretchesOf(context, sentence)
  if (parts.length === 0 || parts.length > mostParts) return
  if (parts.some(({ first, last }) => isReport(context.words, first, last))) return
  const { head, tail } = contentOf(context, sentence)
  const whole = { first: head, last: tail }
  const look = lookAt(context, sentence)
  const doubt = doubtOf(context, sentence)
  const pressed = (stretch: Stretch): number => pressureOf(look, stretch) - doubt
  const judged: Judged = {
    reading: context,
    parts,
    pressures: parts.map(pressed),
    isButton: context.passage.slot === 'cta',
    ease: easeOf(context, sentence),
    pressureOf: pressed,
    holds
  }
  const runs = emptyRuns(judged).filter(({ first, last }) => first > head || last < tail)
  const held = holds(whole)
  const isEmpty = goesWhole(judged, whole) && (held === 'nothing' || runs.length === 0)
  const isScrap = context.passage.slot === 'body' && leavesScrap(judged, whole, runs)
  const isWhole = isEmpty || isScrap
  if (isWhole && mayGo(context, whole, held))
    yield wholeFinding(context, look, whole, held, pressed(whole))
  else {
    for (const run of runs) yield partFinding(look, run, holds(run))
    for (const part of pressingFacts(judged))
      yield { ...findingOf(look, part, mixed), ask: askedOfMixed }
  }
}

const mostScrap = 2

/** "We can't hold it all night, so pay up": a word or two of a sentence whose start goes say nothing. */
function leavesScrap(judged: Judged, whole: Stretch, runs: readonly Run[]): boolean {
  if (runs[0]?.first !== whole.first || judged.holds(whole) !== 'nothing') return false
  return leftBy(judged, runs).length <= mostScrap
}

/** Each of its parts is empty, or the whole is and none of them reads as honest. */
function goesWhole(judged: Judged, whole: Stretch): boolean {
  const { parts, pressures, ease, pressureOf: pressed } = judged
  if (parts.some((part) => keepsStart(judged, part))) return false
  if (parts.length > 1 && pressures.every((each) => each >= enough.part)) return true
  if (pressed(whole) + ease < leastOf(whole)) return false
  return pressures.every((each) => each + ease >= least.part)
}

/** A button is never emptied, a line that says how to reach a person or is but a fact never touched. */
function mayGo({ passage }: Context, { first, last }: Stretch, held: Held): boolean {
  if (passage.slot === 'cta' || held === 'contact') return false
  return held === 'nothing' || last - first >= leastWords
}

/** Parts that say a fact as pressure. */
function pressingFacts({ parts, pressures, holds }: Judged): Stretch[] {
  return parts.filter(
    (part, i) =>
      (pressures[i] ?? 0) >= asked && part.last - part.first >= leastWords && holds(part) === 'more'
  )
}

function leastOf({ first, last }: Stretch): number {
  return enoughWhole.find(([most]) => last - first <= most)?.[1] ?? 0
}

function partFinding(look: Look, { repair, ...run }: Run, held: Held): Finding {
  return held === 'nothing'
    ? { ...findingOf(look, run, nothing), repair }
    : { ...findingOf(look, run, counted), repair, fabricates: ['count'] }
}

/** A subject or a preheader: it can't go, and a person would be asked about each. */
function isEnvelope({ passage: { slot } }: Reading): boolean {
  return slot === 'subject' || slot === 'preheader'
}

function easeOf(context: Context, sentence: Sentence): number {
  const remnant = context.remnants.get(sentence)
  return remnant && !isEnvelope(context) ? eases[remnant] : 0
}

/** What follows a question is often its answer, what follows a colon what it is about. */
function doubtOf(context: Context, sentence: Sentence): number {
  const own =
    (context.kind === 'transactional' ? owing : 0) + (isTitle(context, sentence) ? naming : 0)
  const { start, end } = sentence.stop
  if (context.passage.text.slice(start, end).endsWith(':')) return own + leading
  if (!isQuestion(context, sentence)) return own
  return own + (asksForNext(context, sentence) ? leading : asking)
}

const leastTitle = 5

/** "One talk about the future of weaving": no verb, and nobody is spoken to. */
function isTitle(context: Context, sentence: Sentence): boolean {
  if (!isEnvelope(context) && context.passage.slot !== 'heading') return false
  const { head, tail } = contentOf(context, sentence)
  if (tail - head < leastTitle || startsClause(context.words, head, tail)) return false
  return context.words
    .slice(head, tail)
    .every(
      ({ text }) =>
        !auxiliaries.has(text) && !/^(?:you|your|yours|we|us|our|it|this|that)$/.test(text)
    )
}

/** "Need more days? Reply to this mail", "No more mails? {{ link }}": what to do follows, for those it asks for. */
function asksForNext({ words, sentences }: Reading, sentence: Sentence): boolean {
  const next = sentences[firstIndex(sentences, ({ first }) => first >= sentence.last)]
  const { type, text = '' } = words[next?.first ?? words.length] ?? {}
  return type === 'token' || isInstructionVerb(text)
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
  // A heading's number is often of what stands below it.
  const isCounted = held === 'counts' && context.passage.slot !== 'heading'
  if (held !== 'nothing' && !(isCounted && pressure >= least.counted))
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
