import type { Candidate, Transform } from '../../transform.ts'
import { isCondolence } from '../conditions/is-condolence.ts'
import { isReported } from '../conditions/is-reported.ts'
import { endsClause, isBeforeMark } from '../conditions/joins.ts'
import { leads, minds } from './rules/minds.ts'

/** Said in earnest: what the reader is due, and words to somebody whom something went wrong for. */
const earnest: ReadonlySet<string> = new Set(
  `refund refunds apology apologies explanation answer answers compensation credit sorry apologise
  apologize regret condolences worried concerned frustrated upset anxious answer clarity respect notice
  safety rights vote pay wage wages rest-day asked told said requested ordered chose chosen booked
  signed wrote called reported diagnosed symptoms pain dose tablets medicine`.split(/\s+/)
)

function isInEarnest({ reading: { words }, sentence }: Candidate): boolean {
  for (let at = sentence.first; at < sentence.last; at++)
    if (earnest.has(words[at]?.text ?? '')) return true
  return false
}

function isMindRead(candidate: Candidate): boolean {
  const { reading, sentence, context } = candidate
  const stop = reading.passage.text.slice(sentence.stop.start, sentence.stop.end)
  if (context.kind === 'transactional' || stop.includes('?')) return false
  if (isEither(candidate) || isDueToKnow(candidate)) return false
  return !isReported(candidate) && !isCondolence(candidate) && !isInEarnest(candidate)
}

/** `you will love or hate it`: that leaves it to the reader. */
function isEither({ reading: { words }, first, last }: Candidate): boolean {
  for (let at = first; at < last; at++)
    if (words[at]?.text === 'or' && opposites.test(words[at + 1]?.text ?? '')) return true
  return false
}

const opposites = /^(?:hate|loathe|detest|dislike|not|you)$/

/** `you deserve to know why the ground was half empty`: what follows tells it. */
function isDueToKnow({ reading: { words }, first, last }: Candidate): boolean {
  const texts = words.slice(first, last).map(({ text }) => text)
  return /\bdeserve to (?:know|hear|be told|see)\b/.test(texts.join(' '))
}

function opens(candidate: Candidate): boolean {
  return candidate.first === candidate.sentence.first && isBeforeMark(candidate)
}

/** States what the reader feels, wants or deserves, which a sender cannot know. Taxonomy C15. */
export const mindReading: Transform = {
  name: 'mind-reading',
  group: 'personalisation',
  summary: 'States what the reader feels, wants or deserves.',
  reason:
    'Nobody who sends a template knows what its reader feels. Say what the reader did or asked for, if that is why you write.',
  tier: 'reader-feeling',
  slots: ['subject', 'preheader', 'heading', 'body'],
  phrases: [
    { match: leads, repair: 'lead', when: isMindRead },
    {
      match: minds.map((mind) => `^ ${mind} [,] so`),
      repair: 'lead',
      when: isMindRead
    },
    { match: minds, repair: 'lead', when: (found) => opens(found) && isMindRead(found) },
    {
      match: minds,
      repair: 'clause',
      when: (found) => endsClause(found) && isMindRead(found),
      unless: opens
    }
  ]
}
