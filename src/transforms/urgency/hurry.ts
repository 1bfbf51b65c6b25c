import type { Candidate, Transform } from '../../transform.ts'

/** Speed and nothing else: neither true nor false, only pressure. Taxonomy A3. */
export const hurry: Transform = {
  name: 'hurry',
  group: 'urgency',
  summary: 'Pushes for speed and says nothing else.',
  reason: 'It only hurries the reader; it says nothing that could be true or false.',
  phrases: [
    {
      match: ['^ (hurry|quick|quickly|hurry up|be quick|be fast) (!|,|:|—|–|-|…|...)'],
      repair: 'lead'
    }
  ]
}

export type { Candidate }
