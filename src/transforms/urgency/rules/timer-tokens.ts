import type { Reading, Sentence, Word } from '../../../reading.ts'
import type { Context, Finding, Repair } from '../../../transform.ts'
import { contentOf } from '../../conditions/content-of.ts'
import { deviceAsk, deviceReason, fabricates } from './clock-words.ts'

const clock = /count_?-?down|timer/i
const picture = /gif|image|img|html|widget|svg|png|banner|pic/i
const tail = /^and (?:counting|falling|dropping|ticking|shrinking)(?: down)?$/

/** Pictures of a clock that the template puts in: `{{ countdown_gif }}`. */
export function findTimerTokens(reading: Reading, { kind }: Context): Finding[] {
  if (kind === 'transactional') return []
  return reading.sentences.flatMap((sentence) => {
    const { head } = contentOf(reading, sentence)
    const word = reading.words[head]
    return word && isTimer(word) ? [findingOf(reading, sentence, head)] : []
  })
}

function isTimer({ type, token }: Word): boolean {
  const name = token?.path.join('_') ?? ''
  return type === 'token' && clock.test(name) && picture.test(name)
}

function findingOf(reading: Reading, sentence: Sentence, head: number): Finding {
  const { words } = reading
  const { tail: end } = contentOf(reading, sentence)
  const two = words.slice(head + 1, head + 3).map(({ text }) => text)
  const last = tail.test(two.join(' ')) ? head + 3 : head + 1
  const start = words[head]?.start ?? 0
  const repair = repairOf(reading, start, last, end)
  const span = { start, end: words[last - 1]?.end ?? start }
  const common = { reason: deviceReason, ask: deviceAsk, confidence: 'high', tier: 'live' } as const
  return { span, fabricates, takesData: true, ...common, ...(repair ? { repair } : {}) }
}

/** It goes before a line of its own; with words that hang on it a person is asked. */
function repairOf(
  { words, passage }: Reading,
  start: number,
  last: number,
  end: number
): Repair | undefined {
  if (last >= end) return 'sentence'
  const next = words[last]
  if (next?.type === 'punctuation') return 'lead'
  const isLine = next?.type === 'token' || /^[\p{Lu}\p{Sc}]/u.test(passage.text.slice(next?.start))
  return isLine ? { cut: [{ start, end: next?.start ?? start, text: '' }] } : undefined
}
