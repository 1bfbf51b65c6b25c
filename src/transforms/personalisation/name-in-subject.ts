import type { Reading } from '../../reading.ts'
import type { Span } from '../../span.ts'
import type { Finding, Reference, Repair, Transform } from '../../transform.ts'
import { dedicatedName } from '../conditions/dedicated-name.ts'
import type { NamePlace } from '../conditions/name-place.ts'
import { namePlaces, vocative } from '../conditions/name-uses.ts'
import { possessiveName } from '../conditions/possessive-name.ts'
import { type Called, calledName, idle } from './rules/called-name.ts'

const reason =
  'A name on the envelope looks like a note written to one person; this line goes to everyone.'

/** Evidence on what a name in a subject line does is mixed: the rule is about honesty. */
const references: readonly Reference[] = [
  {
    title: 'Sahni et al. 2018: with the first name in the subject, opens rose from 9.05% to 10.80%'
  },
  { title: 'Defau and Zauner 2023: could not reproduce that for first names' }
]

/** The recipient's name as bait on the envelope. Taxonomy C12. */
export const nameInSubject: Transform = {
  name: 'name-in-subject',
  group: 'personalisation',
  summary: 'Puts the reader’s name on the envelope to be opened.',
  reason,
  references,
  slots: ['subject', 'preheader'],
  *find(reading) {
    for (const place of namePlaces(reading)) yield* findings(place)
  }
}

/** The name alone, and with the call around it: the larger cut that holds is made. */
function* findings(place: NamePlace): Iterable<Finding> {
  const called = calledName(place)
  const isLine = called?.isAll === true && place.reading.sentences.length === 1
  // A call that is all of the line would be left over without its name.
  const isStub = isLine && !asksStill(place.reading, called)
  if (called && isLine === isStub) yield finding(called.span, called.repair)
  const span = isStub ? undefined : baitOf(place)
  if (span) yield finding(span, { cut: [{ ...span, text: '' }] })
}

/** `still thinking, NAME?`: without the name it still asks that. */
function asksStill({ passage }: Reading, { span }: Called): boolean {
  return /^still [a-z]+ing\b/i.test(passage.text.slice(span.start, span.end))
}

function baitOf(place: NamePlace): Span | undefined {
  return vocative(place) ?? possessiveName(place) ?? dedicatedName(place) ?? nameAlone(place)
}

/** `NAME!`: nothing besides the name. */
function nameAlone({
  sentence: { start, end },
  head,
  tail,
  first,
  last
}: NamePlace): Span | undefined {
  return first === head && last === tail ? { start, end } : undefined
}

function finding(span: Span, repair: Repair): Finding {
  const ask = 'What does the mail say, in one line without the name?'
  return { span, reason, ask, confidence: 'high', repair, fabricates: idle }
}
