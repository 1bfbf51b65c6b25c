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
import { mourns } from '../conditions/is-condolence.ts'
import { isParting } from '../conditions/is-courtesy.ts'
import { type Look, lookAt } from '../judgement/features.ts'
import { pressureOf, shownBy } from '../judgement/judge.ts'
import { type Stretch, stretchesOf } from '../judgement/stretches.ts'
import { isGreetingPart } from './bound-parts.ts'
import {
  emptyRuns,
  enough,
  type Judged,
  keepsStart,
  leastWords,
  leftBy,
  type Run
} from './empty-runs.ts'
import { goesWith, type Held, heldIn } from './held.ts'
import { calm, goesWithRest, leavesIdle, leavesPush } from './idle-rest.ts'

/** A sentence goes whole where it presses this much, by its words: the fewer, the more a word has to say. */
const enoughWhole: readonly (readonly [mostWords: number, pressure: number])[] = [
  [2, 3.9],
  [4, 2.9],
  [7, 1.6],
  [Number.POSITIVE_INFINITY, 1.2]
]

/** No part of it may read as honest, unless it presses so much more than the part is calm; one that holds what is made up has to press more. */
const least = { part: -0.7, sum: 1, madeUp: 2.6 } as const

/** A part that holds a fact and presses this much is asked about. */
const asked = 3.5

/** A question needs this much more, what leads up to a list or an instruction so much, a passage, or a mail, about what is
 * the reader's own so much, what somebody is said to have said so much. */
const asking = 0.7
const leading = 2
const owing = { passage: 2, mail: 5 } as const
const telling = 3

/** A line above or before the text that names a thing and makes no statement needs so much more: it may be a title. */
const naming = 0.7

/** So much less is enough for what other cuts have left. */
const eases: Readonly<Record<Remnant, number>> = {
  part: 2,
  echo: 2,
  question: 4,
  neighbour: 1.5
}

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
    if (mourns(context) || isToldTransactional(context)) return
    const quoted = quotedWords(context.words)
    const holds = (stretch: Stretch): Held => heldIn(context, quoted, stretch)
    for (const sentence of context.sentences)
      if (sentence.last - sentence.first <= mostWords) yield* findIn(context, sentence, holds)
  }
}

/** Where the caller says that a mail sells nothing, nothing in it is taken for a push. */
function isToldTransactional({ kind, mail }: Context): boolean {
  return kind === 'transactional' && mail.kindIsGiven
}

function* findIn(context: Context, sentence: Sentence, holds: Judged['holds']): Iterable<Finding> {
  const parts = stretchesOf(context, sentence)
  if (parts.length === 0 || parts.length > mostParts) return
  const { head, tail } = contentOf(context, sentence)
  if (isLetterForm(context, { first: head, last: tail })) return
  const whole = { first: head, last: tail }
  const look = lookAt(context, sentence)
  const isReported = parts.some(({ first, last }) => isReport(context.words, first, last))
  const doubt = doubtOf(context, sentence) + (isReported ? telling : 0)
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
  const runs = runsIn(judged, whole)
  const held = holds(whole)
  const plain = judged.ease > 0 ? runsIn({ ...judged, ease: 0 }, whole) : runs
  const isEmpty = goesWhole(judged, whole) && (held === 'nothing' || plain.length === 0)
  const isBody = context.passage.slot === 'body'
  const isScrap = isBody && leavesScrap(judged, whole, runs)
  const isWhole = isEmpty || isScrap || (isBody && goesIdle(judged, whole, [runs, plain]))
  if (isWhole && mayGo(context, whole, held))
    yield wholeFinding(context, look, whole, held, pressed(whole) + judged.ease)
  else {
    const isPart = !(isBody && leavesIdle(judged, runs)) && !leavesPush(judged, runs)
    for (const run of isPart ? runs : []) yield partFinding(look, run, holds(run))
    for (const part of pressingFacts(judged))
      yield { ...findingOf(look, part, mixed), ask: askedOfMixed }
  }
}

/** The runs that are not all of the sentence. */
function runsIn(judged: Judged, whole: Stretch): Run[] {
  return emptyRuns(judged).filter(({ first, last }) => first > whole.first || last < whole.last)
}

/** It goes with the idle rest that its runs would leave, or those that a second look would find. */
function goesIdle(judged: Judged, whole: Stretch, looks: readonly (readonly Run[])[]): boolean {
  return looks.some((runs) => leavesIdle(judged, runs) && goesWithRest(judged, whole, runs))
}

/** With a name this many words are form: "To: NAME". */
const mostForm = 2

/** "Take care, NAME", "Good morning, NAME": a letter's form says nothing, and is no push. */
function isLetterForm(reading: Reading, whole: Stretch): boolean {
  const { words } = reading
  const own = words.slice(whole.first, whole.last)
  const isNamed = own.some(({ token }) => token?.role === 'recipient-name')
  const isShort = own.filter(({ type }) => type === 'word').length <= mostForm
  return (
    (isNamed && isShort) ||
    isGreetingPart(reading, whole) ||
    isParting(words, whole.first, whole.last)
  )
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
  const pressure = pressed(whole) + ease
  if (pressure < leastOf(whole) || isStump(judged, whole)) return false
  const calmest = Math.min(...pressures) + ease
  if (calmest < least.part && parts.some((part, i) => isCalmDeed(judged, part, i))) return false
  if (calmest >= least.part) return true
  return judged.holds(whole) === 'nothing' && calmest > calm && calmest + pressure >= least.sum
}

const mostStump = 2

/** A word or two of running text without a mark are no sentence. */
function isStump({ reading: { passage, words } }: Judged, { first, last }: Stretch): boolean {
  if (passage.slot !== 'body' || last - first > mostStump) return false
  const end = words[last - 1]?.end ?? 0
  return !/^\s?[.!?…]/.test(passage.text.slice(end, end + 2))
}

/** "Book the loft the moment you see this": what is to be done does not press by itself. */
function isCalmDeed(
  { reading: { words }, pressures }: Judged,
  { first }: Stretch,
  i: number
): boolean {
  return isInstructionVerb(words[first]?.text ?? '') && (pressures[i] ?? 0) < least.part
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
      (pressures[i] ?? 0) >= asked &&
      part.last - part.first >= leastWords &&
      /^(?:more|made-up)$/.test(holds(part))
  )
}

function leastOf({ first, last }: Stretch): number {
  return enoughWhole.find(([most]) => last - first <= most)?.[1] ?? 0
}

function partFinding(look: Look, { repair, ...run }: Run, held: Held): Finding {
  return held === 'nothing'
    ? { ...findingOf(look, run, nothing), repair }
    : { ...findingOf(look, run, madeUp), repair, ...goesWith(look.reading, run) }
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
  const own = ownDoubt(context) + (isTitle(context, sentence) ? naming : 0)
  const { start, end } = sentence.stop
  if (context.passage.text.slice(start, end).endsWith(':')) return own + leading
  if (!isQuestion(context, sentence)) return own
  return own + (asksForNext(context, sentence) ? leading : asking)
}

/** What tells the reader of an order or an account of theirs is seldom there to press. */
function ownDoubt({ kind, mail }: Context): number {
  if (kind !== 'transactional') return 0
  return mail.kind === 'transactional' ? owing.mail : owing.passage
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
const madeUp = 'What it counts stands in the template, so everyone is told it, always.'
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
  const isFree = held === 'made-up' || (held === 'counts' && context.passage.slot !== 'heading')
  if (held !== 'nothing' && !(isFree && pressure >= least.madeUp))
    return { ...findingOf(look, whole, mixed), ask: askedOfMixed }
  const finding = findingOf(look, whole, held === 'nothing' ? nothing : madeUp)
  if (isEnvelope(context) && sentences.length === 1) return { ...finding, ask: askedOfEnvelope }
  if (sentences.length === 1 && endsByDay(context, look.sentence))
    return { ...finding, ask: askedOfDay }
  return held === 'nothing'
    ? { ...finding, repair: 'sentence' }
    : { ...finding, repair: 'sentence', ...goesWith(context, whole) }
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
