import { firstIndex } from '../../first-index.ts'
import type { Reading, Sentence } from '../../reading.ts'
import type { Context, Finding, Transform } from '../../transform.ts'
import { contentOf } from '../conditions/content-of.ts'
import { endsByDay } from '../conditions/ends-by-day.ts'
import { type Look, lookAt } from '../judgement/features.ts'
import { pressureOf, shownBy } from '../judgement/judge.ts'
import { type Stretch, stretchesOf } from '../judgement/stretches.ts'

/**
 * The pressure, in log odds, from which words are judged empty: a sentence as a whole,
 * a part of one beside parts that stay, a part of one or two words beside a longer one
 * that goes. A sentence goes whole where no part of it reads as honest.
 */
const enough = { sentence: 2.3, part: 2.3, shortPart: 1, anyPart: -0.5 } as const

/** A longer sentence, or one of more parts, tells too much to be judged as one. */
const mostWords = 60
const mostParts = 10

/** All that the passage says is that something ends on the day of the reading: that may be true. */
const whichDay = 'On what date, at what time and in which time zone does it end?'

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
    for (const sentence of context.sentences)
      if (sentence.last - sentence.first <= mostWords) yield* findIn(context, sentence)
  }
}

function* findIn(context: Context, sentence: Sentence): Iterable<Finding> {
  const parts = stretchesOf(context, sentence)
  if (parts.length === 0 || parts.length > mostParts) return
  const { head, tail } = contentOf(context, sentence)
  const whole = { first: head, last: tail }
  const look = lookAt(context, sentence)
  const pressures = parts.map((part) => pressureOf(look, part))
  const isWhole =
    pressures.every((pressure) => pressure >= enough.part) ||
    (pressures.every((pressure) => pressure >= enough.anyPart) &&
      pressureOf(look, whole) >= enough.sentence)
  if (isWhole && mayGo(context, whole)) yield findingOf(context, look, whole, true)
  else
    for (const run of emptyRuns(context, parts, pressures))
      yield findingOf(context, look, run, false)
}

/** Parts beside each other that are empty; a short one is so only beside a longer one. */
function emptyRuns(
  context: Context,
  parts: readonly Stretch[],
  pressures: readonly number[]
): Stretch[] {
  const runs: { first: number; last: number; isJudged: boolean }[] = []
  let isOpen = false
  for (const [i, part] of parts.entries()) {
    const isShort = part.last - part.first < leastWords
    const least = isShort ? enough.shortPart : enough.part
    const isEmpty = (pressures[i] ?? 0) >= least && mayGo(context, part)
    const run = runs.at(-1)
    if (isEmpty && isOpen && run) {
      run.last = part.last
      run.isJudged ||= !isShort
    } else if (isEmpty) runs.push({ ...part, isJudged: !isShort })
    isOpen = isEmpty
  }
  return runs.filter(({ isJudged }) => isJudged)
}

/** True where no fact, number, picture or data of the reader stands in it. */
function mayGo({ words, facts }: Reading, { first, last }: Stretch): boolean {
  const fact = facts[firstIndex(facts, (found) => found.last > first)]
  if (fact && fact.first < last) return false
  for (let at = first; at < last; at++) {
    const { type, token } = words[at] ?? { type: 'word' }
    if (type === 'number' || type === 'image' || type === 'control') return false
    if (type === 'token' && token?.role !== 'recipient-name') return false
  }
  return true
}

/** A subject line is never emptied, nor is a limit that nothing stands beside: a person is asked. */
function findingOf(context: Context, look: Look, stretch: Stretch, isWhole: boolean): Finding {
  const { words, passage, sentences } = context
  const span = {
    start: words[stretch.first]?.start ?? 0,
    end: words[stretch.last - 1]?.end ?? 0
  }
  const shown = shownBy(look, stretch).map((text) => `“${text}”`)
  const reason = `It holds no fact, instruction, condition or next step. What presses: ${shown.join(', ')}.`
  const common = { span, reason, confidence: 'medium' as const, tier: 'push' as const }
  const isEnvelope = passage.slot === 'subject' || passage.slot === 'preheader'
  const sentence = sentences.length === 1 && isWhole ? sentences[0] : undefined
  if (sentence && isEnvelope) return { ...common, ask: 'What is in the mail? Say that instead.' }
  if (sentence && endsByDay(context, sentence)) return { ...common, ask: whichDay }
  return { ...common, repair: isWhole ? 'sentence' : 'clause' }
}
