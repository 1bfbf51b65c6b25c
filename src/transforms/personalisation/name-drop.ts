import type { Reading } from '../../reading.ts'
import type { Span } from '../../span.ts'
import type { Finding, Transform } from '../../transform.ts'
import { namePlaces, vocative } from '../conditions/name-uses.ts'
import { possessiveName } from '../conditions/possessive-name.ts'

const reason =
  'The name says nothing here: the sentence is the same for everyone, and a name makes it no more personal.'

/** The recipient's name used again mid-text to warm up what is said. Taxonomy C13. */
export const nameDrop: Transform = {
  name: 'name-drop',
  group: 'personalisation',
  summary: 'Calls the reader by name where nothing is said about them.',
  reason,
  slots: ['heading', 'body', 'cta'],
  *find(reading) {
    for (const span of calledOut(reading)) yield finding(span)
  }
}

function calledOut(reading: Reading): Span[] {
  const isHeading = reading.passage.slot === 'heading'
  return namePlaces(reading).flatMap((place) => {
    const span = vocative(place) ?? (isHeading ? possessiveName(place) : undefined)
    return span ? [span] : []
  })
}

function finding(span: Span): Finding {
  return { span, reason, confidence: 'high', repair: { cut: [{ ...span, text: '' }] } }
}
