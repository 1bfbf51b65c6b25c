import { describe, expect, it } from 'vitest'
import { revertChanges } from '../../src/apply.ts'
import { rewrite } from '../../src/rewrite.ts'

const cases: [string, string][] = [
  ['HURRY, OUR SALE ENDS ON 4 MAY', 'Our sale ends on 4 May'],
  ['LAST CHANCE: SAVE 10% ON SOUP', 'Save 10% on soup'],
  ['TRY A STUNNING OAK TABLE', 'Try an oak table'],
  ['TREAT YOURSELF TO AN AMAZING HOLIDAY', 'Treat yourself to a holiday']
]

describe('a calmed word', () => {
  for (const [before, after] of cases)
    it(`${before} → ${after}`, () => {
      const { output, changes } = rewrite(before, { format: 'text', slot: 'heading' })
      expect(output).toBe(after)
      expect(revertChanges(output, changes)).toBe(before)
    })

  it('keeps its small letter where what stood before it stays', () => {
    const source = 'HURRY, OUR SALE ENDS ON 4 MAY'
    const all = rewrite(source, { format: 'text', slot: 'heading' })
    const reject = all.changes.filter(({ transform }) => transform === 'hurry').map(({ id }) => id)
    expect(rewrite(source, { format: 'text', slot: 'heading', reject }).output).toBe(
      'Hurry, our sale ends on 4 May'
    )
  })
})
