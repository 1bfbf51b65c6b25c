import { isQuestion } from '../../language/is-question.ts'
import type { Finding, Transform } from '../../transform.ts'
import type { NamePlace } from '../conditions/name-place.ts'
import { namePlaces, vocative } from '../conditions/name-uses.ts'
import { possessiveName } from '../conditions/possessive-name.ts'
import { calledName, idle } from './rules/called-name.ts'

const reason =
  'The name says nothing here: the sentence is the same for everyone, and a name makes it no more personal.'

const callReason =
  'These words only call the reader by name before anything is said. The same goes to everyone.'

const calledOut = { reason: callReason, confidence: 'high', fabricates: idle } as const

/** The recipient's name used again mid-text to warm up what is said. Taxonomy C13. */
export const nameDrop: Transform = {
  name: 'name-drop',
  group: 'personalisation',
  summary: 'Calls the reader by name where nothing is said about them.',
  reason,
  slots: ['heading', 'body', 'cta'],
  *find(reading) {
    for (const place of namePlaces(reading)) yield* findings(place)
  }
}

/** The name alone, and with the call around it: the larger cut that holds is made. */
function* findings(place: NamePlace): Iterable<Finding> {
  const { sentence } = place
  const { sentences } = place.reading
  const called = calledName(place)
  const isLeft = called?.isAll && sentences.length === 1 && isQuestion(place.reading, sentence)
  if (called && !isLeft) yield { ...calledOut, span: called.span, repair: called.repair }
  const isHeading = place.reading.passage.slot === 'heading'
  const span = vocative(place) ?? (isHeading ? possessiveName(place) : undefined)
  if (span) yield { span, reason, confidence: 'high', repair: { cut: [{ ...span, text: '' }] } }
}
