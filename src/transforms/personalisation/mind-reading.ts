import { startsClause } from '../../language/closed-words.ts'
import { isQuestion } from '../../language/is-question.ts'
import type { Slot } from '../../passage.ts'
import type { Candidate, Transform } from '../../transform.ts'
import { isBeforeVerb } from '../conditions/is-before-verb.ts'
import { isCondolence } from '../conditions/is-condolence.ts'
import { isReported } from '../conditions/is-reported.ts'
import { endsClause, isAtEnd, isBeforeMark } from '../conditions/joins.ts'
import { isFiniteVerb } from '../conditions/name-place.ts'
import { dues, echoes, leads, minds } from './rules/minds.ts'
import { asides, hangers, longedFor, pains, pangs, scents } from './rules/pains.ts'

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

const hence =
  "[,] (so|which is [exactly] why|that's [exactly] why|and that's [exactly] why|and therefore|since|because|now that)"

const titled: readonly Slot[] = ['subject', 'preheader', 'heading']
const named = /^(?:our|the|what's)$/

/** `you'll love our new reading room`, in a title: what follows the verb is what the mail is about. */
function isNaming({ reading: { passage, words }, last }: Candidate): boolean {
  if (words[last + 1]?.text === 'inside') return false
  return titled.includes(passage.slot) && named.test(words[last]?.text ?? '')
}

/** The same, seen from the whole claim. */
function isTitle(found: Candidate): boolean {
  const { words } = found.reading
  for (let at = found.first; at < found.last; at++)
    if (/^(?:love|adore|enjoy)$/.test(words[at]?.text ?? ''))
      return found.first === found.sentence.first && isNaming({ ...found, last: at + 1 })
  return false
}

/** Behind `so` or `because` something is told: a clause, and not about the reader. */
function isToldBehind(found: Candidate): boolean {
  const { reading, sentence, last } = found
  if (isAboutReader(found)) return false
  const isSo = reading.words[last - 1]?.text === 'so'
  return isSo || startsClause(reading.words, last, sentence.last)
}

/** `…, and you're ready for a change`: that tells nothing either. */
function isAboutReader({ reading: { words }, last }: Pick<Candidate, 'reading' | 'last'>): boolean {
  return /^(?:you|your)(?:'|$)/.test(words[last]?.text ?? '')
}

/** `you're worn out, and our baths open at eight`: what is told is joined to it. */
function isAdded({ reading, sentence, first, last }: Candidate): boolean {
  const { words } = reading
  if (first !== sentence.first) return false
  if (isAboutReader({ reading, last: last + 2 })) return false
  return words[last]?.text === ',' && /^(?:and|but)$/.test(words[last + 1]?.text ?? '')
}

/** Bodies and moods that something is wrong with: there it is a question. */
const ailing =
  /^(?:ill|unwell|sick|faint|dizzy|low|lonely|anxious|depressed|unsafe|pain|symptoms?|doctor|gp|nurse|call|ring|help|swap|change|spam|junk|mails?|emails?|letters|us|list|cancel|unsubscribe|preferences|settings)$/

/** `Feeling peckish? Pies are £4.`: asked to sell what is told next. */
function isPang(found: Candidate): boolean {
  const { reading, sentence, context } = found
  const { words, facts, sentences } = reading
  if (!isQuestion(reading, sentence) || !isAtEnd(found) || sentence === sentences.at(-1))
    return false
  if (context.kind === 'transactional' || words.some(({ text }) => ailing.test(text))) return false
  return (
    context.kind === 'promotional' ||
    facts.some(({ kind }) => kind === 'money' || kind === 'percent')
  )
}

/** What is told of the thing goes on behind it. */
function isMid({ reading: { words }, last }: Candidate): boolean {
  return isFiniteVerb(words[last]) || /^(?:and|but)$/.test(words[last]?.text ?? '')
}

/** A thing stands before it, and what is told of that behind it. */
function isBehindThing(found: Candidate): boolean {
  const { words } = found.reading
  const before = words[found.first - 1]
  if (before?.type !== 'word' || found.first - found.sentence.first < 2) return false
  return isBeforeVerb(found)
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
      match: minds.map((mind) => `^ ${mind} ${hence}`),
      repair: 'lead',
      when: (found) => isMindRead(found) && isToldBehind(found)
    },
    {
      match: pains.map((pain) => `${pain} ${hence}`),
      repair: 'lead',
      when: (found) => isMindRead(found) && isToldBehind(found)
    },
    {
      match: pains,
      repair: 'clause',
      fabricates: ['count'],
      when: (found) => isAdded(found) && isMindRead(found)
    },
    { match: pangs, repair: 'sentence', fabricates: ['date'], when: isPang },
    { match: scents, repair: 'sentence', when: (found) => isAtEnd(found) && !isReported(found) },
    { match: asides, repair: { put: '' }, when: (found) => isMid(found) && isMindRead(found) },
    { match: hangers, repair: 'adjunct', when: (found) => endsClause(found) && isMindRead(found) },
    {
      match: longedFor,
      repair: 'adjunct',
      when: (found) => isBehindThing(found) && isMindRead(found)
    },
    { match: echoes, repair: 'adjunct', when: (found) => endsClause(found) && isMindRead(found) },
    { match: dues, repair: 'lead', when: (found) => isBeforeMark(found) && isMindRead(found) },
    {
      match: "^ (you'll|you will|you're going to|you're gonna) (love|adore|enjoy)",
      repair: 'lead',
      when: (found) => isNaming(found) && isMindRead(found)
    },
    { match: minds, repair: 'lead', when: (found) => opens(found) && isMindRead(found) },
    { match: minds, repair: 'clause', when: (found) => isAdded(found) && isMindRead(found) },
    {
      match: minds,
      repair: 'clause',
      when: (found) => endsClause(found) && isMindRead(found),
      unless: (found) => opens(found) || isTitle(found)
    }
  ]
}
