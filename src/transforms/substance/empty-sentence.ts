import type { Sentence } from '../../reading.ts'
import type { Context, Finding, HintKind, Transform } from '../../transform.ts'
import { type Judgement, judge } from '../judgement/judge.ts'

/**
 * The pressure that a clause without substance needs to be judged empty: as a
 * sentence of its own, and beside a clause that tells something.
 */
const enough = { promotional: { alone: 3, beside: 2 }, unknown: { alone: 3, beside: 2 } } as const

const said: Readonly<Record<HintKind, string>> = {
  push: 'it pushes',
  'running-out': 'it says that something runs out',
  shortage: 'it says that there is little of something',
  rivalry: 'it sets others against the reader',
  regret: 'it threatens regret',
  'reader-feeling': 'it tells the reader what to feel',
  'sender-feeling': 'it speaks of the sender’s feelings',
  flattery: 'it flatters',
  secrecy: 'it pretends to let the reader in on something',
  crowd: 'it points at a crowd',
  finality: 'it says that this will not come again',
  praise: 'it praises',
  teasing: 'it teases'
}

/** A sentence or clause that presses and tells nothing, whichever words it uses. */
export const emptySentence: Transform = {
  name: 'empty-sentence',
  group: 'substance',
  summary: 'Presses and tells nothing: no fact, no instruction, no condition, no next step.',
  reason: 'It holds nothing that could be checked, used or done.',
  tier: 'push',
  slots: ['subject', 'preheader', 'heading', 'body'],
  *find(_, context) {
    if (context.kind === 'transactional' || context.hints.length === 0) return
    for (const sentence of context.sentences) yield* findIn(context, sentence, enough[context.kind])
  }
}

function* findIn(
  context: Context,
  sentence: Sentence,
  least: { readonly alone: number; readonly beside: number }
): Iterable<Finding> {
  const clauses = judge(context, sentence)
  const isTold = clauses.some(({ substance }) => substance.length > 0)
  const isEmpty = (clause: Judgement): boolean =>
    clause.substance.length === 0 && clause.pressure >= (isTold ? least.beside : least.alone)
  const rest = clauses.filter((clause) => !isEmpty(clause))
  if (rest.length === clauses.length) return
  const isWhole = rest.every(({ substance, pressure }) => substance.length === 0 && pressure > 0)
  if (isWhole) yield findingOf(context, clauses, sentence)
  else for (const clause of clauses) if (isEmpty(clause)) yield findingOf(context, [clause])
}

/** A subject line is never emptied: a person is asked. */
function findingOf(context: Context, clauses: readonly Judgement[], sentence?: Sentence): Finding {
  const first = clauses[0]?.first ?? 0
  const last = clauses[clauses.length - 1]?.last ?? first
  const span = {
    start: context.words[first]?.start ?? 0,
    end: context.words[last - 1]?.end ?? 0
  }
  const kinds = new Set(clauses.flatMap(({ hints }) => hints.map(({ kind }) => said[kind])))
  const reason = `It holds no fact, instruction, condition or next step; ${[...kinds].join(', ')}.`
  const isEnvelope = context.passage.slot === 'subject' || context.passage.slot === 'preheader'
  const common = { span, reason, confidence: 'medium' as const, tier: 'push' as const }
  if (sentence && isEnvelope && context.sentences.length === 1)
    return { ...common, ask: 'What is in the mail? Say that instead.' }
  return { ...common, repair: sentence ? 'sentence' : 'clause' }
}
