import type { FactKind } from '../../reading.ts'
import type { Transform } from '../../transform.ts'
import { endsClause, isBeforeMark } from '../conditions/joins.ts'
import { findDatedElsewhere } from './rules/dated-elsewhere.ts'
import { datedLimits } from './rules/dated-limits.ts'
import { clockAdjuncts, conditions, strongAdjuncts, weakAdjuncts } from './rules/day-adjuncts.ts'
import {
  canGo,
  closesReason,
  isBareBeside,
  isBargain,
  isPartOfBargain,
  isStory,
  limitsAdmission,
  limitsOffer,
  limitsTerms,
  limitsTermsOnly
} from './rules/day-conditions.ts'
import { dayLimits, lastDays, momentFirst, ourDeadlines, yourTime } from './rules/day-limits.ts'
import {
  closesLine,
  closesTitle,
  countsDown,
  isCountdown,
  isLine,
  isSpareLine,
  opensLine
} from './rules/day-line-conditions.ts'
import { dayLines, dayTitles, endLeads } from './rules/day-lines.ts'
import { isBeforePricedThing } from './rules/is-last.ts'
import { findPressingDay } from './rules/pressing-day.ts'
import { barely, span } from './rules/reading-moments.ts'
import { limitReferences } from './rules/references.ts'
import { isBeforeDay, termsByDay, tiesTerms } from './rules/terms-by-day.ts'

const ask = 'On what date, at what time and in which time zone does it end?'
/** A relative limit makes up the hours it counts. */
const fabricates: readonly FactKind[] = ['time', 'duration', 'count']
/** The reason for an offer is that another ends. */
const reasons = dayLimits.map(
  (limit) =>
    `(because|as|since|now that) [our|the|this|these] <gap:3> (<set:limited>|<set:limited-is>) ${limit}`
)

/** Counts a limit from when the mail is read. Taxonomy A2. */
export const deadlineRelative: Transform = {
  name: 'deadline-relative',
  group: 'urgency',
  summary: 'Counts a limit from when the mail is read.',
  reason:
    'It counts from when the mail is read, which the sender cannot know. Give the date and the time it ends.',
  tier: 'campaign',
  proof: ['moment'],
  references: limitReferences,
  phrases: [
    ...datedLimits,
    { match: strongAdjuncts, repair: 'adjunct', ask, fabricates, when: limitsTerms },
    { match: weakAdjuncts, repair: 'adjunct', ask, fabricates, when: limitsTermsOnly },
    { match: [...strongAdjuncts, ...weakAdjuncts, ...clockAdjuncts], ask, when: isPartOfBargain },
    { match: conditions, ask, when: isBargain },
    { match: termsByDay, ask, when: tiesTerms },
    {
      match: dayLimits,
      repair: 'sentence',
      ask,
      fabricates,
      when: (found) => limitsOffer(found) && canGo(found)
    },
    { match: dayLimits, ask, when: limitsOffer },
    {
      match: dayLimits,
      ask: 'On what date, and at what time, does it close?',
      when: limitsAdmission
    },
    {
      match: momentFirst,
      repair: 'clause',
      ask,
      fabricates,
      when: (found) => countsDown(found) && isBareBeside(found)
    },
    { match: momentFirst, ask, when: countsDown },
    {
      match: [...yourTime, ...lastDays],
      repair: 'clause',
      ask,
      fabricates,
      when: (found) => endsClause(found) && countsDown(found) && isBareBeside(found)
    },
    {
      match: [...yourTime, ...lastDays].map((time) => `^ ${time}`),
      repair: 'lead',
      ask,
      fabricates,
      when: (found) => isBeforeMark(found) && countsDown(found) && isBareBeside(found)
    },
    { match: [...yourTime, ...lastDays], ask, when: countsDown },
    {
      match: [...yourTime, ...ourDeadlines, ...dayLines].map(
        (line) => `^ ${line} [now|left] [to <gap:2>] [,] (as|because|since)`
      ),
      repair: { put: '' },
      fabricates: [...fabricates, 'date'],
      proof: [],
      when: isBeforeDay
    },
    { match: ourDeadlines, ask, when: endsClause, unless: isStory },
    { match: reasons, repair: 'adjunct', ask, fabricates, when: closesReason },
    {
      match: [...dayLines, endLeads].map((line) => `^ ${line}`),
      repair: 'lead',
      ask,
      fabricates,
      when: opensLine
    },
    { match: dayLines, repair: 'clause', ask, fabricates, when: closesLine },
    {
      match: dayLines.map((line) => `^ ${line}`),
      repair: 'clause',
      ask,
      fabricates,
      when: isSpareLine
    },
    { match: dayLines.map((line) => `^ ${line}`), ask, when: isLine },
    {
      match: `^ ${barely} ${span} (left|to go|remaining) (on|for)`,
      repair: 'lead',
      ask,
      fabricates,
      when: (found) => isBeforePricedThing(found) && !isStory(found),
      slots: ['subject', 'preheader', 'heading']
    },
    { match: dayTitles.map((title) => `^ ${title} $`), ask, when: isCountdown },
    { match: dayLines, ask, when: closesTitle }
  ],
  find: (reading, context) => [
    ...findDatedElsewhere(reading, context),
    ...findPressingDay(reading, context)
  ]
}
