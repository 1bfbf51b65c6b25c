import { describe, expect, it } from 'vitest'
import type { Proposal } from '../src/draft.ts'
import { settle } from '../src/settle.ts'
import type { Confidence } from '../src/transform.ts'

function proposal(
  name: string,
  start: number,
  end: number,
  confidence: Confidence = 'high'
): Proposal {
  const span = { start, end }
  return {
    transform: { name, group: 'urgency', summary: '', reason: '' },
    finding: { span, reason: '', confidence },
    span,
    scope: span,
    cuts: [{ ...span, text: '' }],
    facts: [],
    tokens: []
  }
}

const names = (proposals: readonly { transform: { name: string } }[]) =>
  proposals.map(({ transform }) => transform.name)

describe('settle', () => {
  it('makes all that only touch', () => {
    const { won, lost } = settle([proposal('a', 0, 5), proposal('b', 5, 9)])
    expect(names(won)).toEqual(['a', 'b'])
    expect(lost).toEqual([])
  })

  it('sees a cut beside an insertion at the same place', () => {
    const inserted = proposal('inserted', 5, 5)
    const { won, lost } = settle([proposal('long', 5, 9), inserted, proposal('same', 5, 9)])
    expect(names(won)).toEqual(['long', 'inserted'])
    expect(names(lost)).toEqual(['same'])
  })

  it('prefers what covers more text, and the loser names its winner', () => {
    const { won, lost } = settle([proposal('small', 2, 4), proposal('large', 0, 9)])
    expect(names(won)).toEqual(['large'])
    expect(lost[0]?.winner?.transform.name).toBe('large')
    expect(lost[0]?.cause).toBe('overlap')
  })

  it('prefers what is safer to what is larger', () => {
    const { won } = settle([proposal('large', 0, 9, 'medium'), proposal('safe', 2, 4)])
    expect(names(won)).toEqual(['safe'])
  })

  it('does not depend on the order of registration', () => {
    const all = [proposal('c', 3, 6), proposal('a', 0, 3), proposal('b', 2, 5), proposal('d', 2, 5)]
    const forwards = names(settle(all).won)
    const backwards = names(settle([...all].reverse()).won)
    expect(forwards).toEqual(backwards)
  })

  it('refuses an insertion within a cut, and allows one at its edge', () => {
    expect(names(settle([proposal('cut', 0, 9), proposal('inside', 4, 4)]).won)).toEqual(['cut'])
    expect(names(settle([proposal('cut', 0, 9), proposal('edge', 9, 9)]).won)).toEqual([
      'cut',
      'edge'
    ])
  })
})
