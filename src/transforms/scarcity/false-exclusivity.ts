import { closedWords } from '../../language/closed-words.ts'
import { isQuestion } from '../../language/is-question.ts'
import type { Candidate, Transform } from '../../transform.ts'
import { isReported } from '../conditions/is-reported.ts'
import { endsClause, isBeforeMark } from '../conditions/joins.ts'
import { belonging, frames, tails } from './rules/circles.ts'
import { admissions, admittedLeads, admittedTails } from './rules/inner-circle.ts'
import { choosings, cries, labels, ranks, turns } from './rules/ranks.ts'

/** What somebody was in fact chosen, asked or told for. */
const grounds: ReadonlySet<string> = new Set(
  `applied applying application jury interview interviews panel lottery ballot draw random trial beta
  tester testers shortlisted committee team squad cast audition scholarship grant bursary waiting study
  survey research surprise birthday passcode password door keys alarm nominated elected
  vote parish council pin passwords employees staff colleagues parents governors residents tenants exam round rounds
  final finals leaving farewell retirement heat quiet silent silence asleep sleeping noise inquiry evidence wedding
  funeral christening tribunal panel meter`.split(/\s+/)
)

function isFlattery(candidate: Candidate): boolean {
  const { reading, sentence, context } = candidate
  if (context.kind === 'transactional' || isReported(candidate)) return false
  // `keep it under your hat?`: what is asked claims nothing.
  if (isQuestion(reading, sentence) || isCounted(candidate) || isSpan(candidate)) return false
  for (let at = sentence.first; at < sentence.last; at++)
    if (grounds.has(reading.words[at]?.text ?? '')) return false
  return true
}

/** `between us and the hills`: what lies there. */
function isSpan({ reading: { words }, first, last }: Candidate): boolean {
  const isBetween = words.slice(first, last).some(({ text }) => text === 'between')
  return isBetween && /^(?:and|that|there)$/.test(words[last]?.text ?? '')
}

const people = /^(?:we|both|two|three|four|five|six|seven)$/

/**
 * `two weeks before everyone else`: how long before is a rule that can be checked.
 * `Between us, the two founders …`: all of them together.
 */
function isCounted({ reading, sentence, first, last }: Candidate): boolean {
  const { words, facts } = reading
  if (facts.some((fact) => fact.last === first && fact.kind === 'duration')) return true
  if (first !== sentence.first || words[first]?.text !== 'between') return false
  return words.slice(last, last + 3).some(({ text }) => people.test(text))
}

/** `this one's for our regulars`: what is left would have no end. */
function isBehindVerb({ reading: { words }, sentence, first, last }: Candidate): boolean {
  const opens = words[first]?.text ?? ''
  if (first <= sentence.first || !/^(?:for|only|just|strictly|exclusively)$/.test(opens))
    return false
  return last > first && /^(?:is|are|was|were|be|.+'(?:s|re))$/.test(words[first - 1]?.text ?? '')
}

/** `chosen to try`, not `invited to the wedding`. */
function isAsking({ reading: { words }, last }: Candidate): boolean {
  const { type, text } = words[last] ?? { type: 'break', text: '' }
  return type === 'word' && !closedWords.has(text)
}

/** Alone a label is a heading: something has to be said beside it. */
function isBesideMore(candidate: Candidate): boolean {
  return candidate.reading.sentences.length > 1 && isFlattery(candidate)
}

/** Alone on an envelope it is all there is. */
function isSaidInCopy(candidate: Candidate): boolean {
  const { passage, sentences, words } = candidate.reading
  if (words.some(({ text }) => grounds.has(text))) return false
  return isFlattery(candidate) && (passage.slot === 'body' || sentences.length > 1)
}

/** Behind it stands what the mail has to say, whether a mark divides them or not. */
function isRank(candidate: Candidate): boolean {
  const { reading, last } = candidate
  const hasMark = reading.words[last - 1]?.type === 'punctuation'
  return (hasMark || isBeforeMark(candidate)) && isFlattery(candidate)
}

/** `you've been hand-selected to receive a free audit`: what there is to have stays. */
function isGiven({ reading: { words }, first, last }: Candidate): boolean {
  return words
    .slice(first, last)
    .some(
      ({ text }, at) => text === 'to' && /^(?:receive|try)$/.test(words[first + at + 1]?.text ?? '')
    )
}

function opens(candidate: Candidate): boolean {
  return candidate.first === candidate.sentence.first && isBeforeMark(candidate)
}

/** Flatters a whole list as a chosen few. Taxonomy B11. */
export const falseExclusivity: Transform = {
  name: 'false-exclusivity',
  group: 'scarcity',
  summary: 'Flatters everyone on the list as a chosen few.',
  reason:
    'Everyone who gets this template is told the same. If it is for some readers only, bind it to what makes them so.',
  tier: 'recipient',
  proof: ['segment'],
  references: [{ title: 'Cialdini: scarcity' }],
  slots: ['subject', 'preheader', 'heading', 'body'],
  phrases: [
    { match: frames.map((frame) => `${frame} $`), repair: 'sentence', when: isFlattery },
    { match: frames, repair: 'lead', when: (found) => isBeforeMark(found) && isFlattery(found) },
    { match: labels.map((label) => `${label} $`), repair: 'sentence', when: isBesideMore },
    { match: labels, repair: 'lead', when: (found) => isBeforeMark(found) && isFlattery(found) },
    {
      match: cries,
      repair: 'lead',
      when: (found) => isBeforeMark(found) && isFlattery(found),
      slots: ['subject', 'preheader', 'heading']
    },
    { match: admissions, repair: 'sentence', when: isSaidInCopy },
    {
      match: admittedLeads,
      repair: 'lead',
      when: (found) => isBeforeMark(found) && isFlattery(found)
    },
    {
      match: admittedTails,
      repair: 'adjunct',
      when: isFlattery,
      unless: isBehindVerb
    },
    { match: turns, repair: 'lead', when: isFlattery },
    { match: ranks, repair: 'lead', when: isRank },
    { match: choosings, repair: 'lead', when: (found) => isAsking(found) && isFlattery(found) },
    {
      match: '^ (secret|insider|vip|exclusive) (sale|offer|deal|event|preview|discount) $',
      repair: 'sentence',
      when: isBesideMore
    },
    { match: belonging, repair: 'lead', when: (found) => opens(found) && isFlattery(found) },
    {
      match: belonging.map((claim) => `^ ${claim} [,] (but|so|and)`),
      repair: 'lead',
      when: isFlattery
    },
    {
      match: belonging,
      repair: 'clause',
      when: (found) => endsClause(found) && isFlattery(found),
      unless: (found) => opens(found) || isGiven(found)
    },
    {
      match: tails,
      repair: 'adjunct',
      when: (found) => endsClause(found) && isFlattery(found),
      unless: isBehindVerb
    },
    {
      match: ['(secret|insider|vip|exclusive|hush-hush|invitation-only|members-only|inner-circle)'],
      repair: 'modifier',
      when: (found) => isBeforeOfferNoun(found) && isFlattery(found)
    }
  ]
}

const offered: ReadonlySet<string> = new Set(
  'sale offer offers deal deals discount discounts price prices rate rates preview treat treats savings event'.split(
    ' '
  )
)

/** "Our secret sale", "your VIP discount". */
function isBeforeOfferNoun({ reading: { words }, last }: Candidate): boolean {
  return offered.has(words[last]?.text ?? '') || offered.has(words[last + 1]?.text ?? '')
}
