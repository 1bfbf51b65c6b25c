import { describe, expect, it } from 'vitest'
import { recombined } from './recombined.ts'
import type { Row } from './row.ts'

const row = (before: string, after: string): Row => ({
  slot: 'body',
  pattern: 'beyond',
  before,
  after
})

const rows: Row[] = [
  row('Hold on to your hats, our mugs are £4 each.', 'Our mugs are £4 each.'),
  row('Gold dust. The boat leaves Oban at nine.', 'The boat leaves Oban at nine.'),
  row('Tickets are £9 at the door, and your toes know it.', 'Tickets are £9 at the door.'),
  row('The hall has 90 seats, so be swift.', 'The hall has 90 seats.'),
  row('Be swift.', ''),
  { slot: 'body', pattern: 'hurry', before: 'Ends tonight.', after: null },
  { slot: 'body', text: 'The kiln is warm today.' }
]

describe('rows put together from others', () => {
  it('hold pressure of one row and what another keeps', () => {
    for (let seed = 1; seed < 20; seed++)
      for (const { before, after } of recombined(rows, seed)) {
        expect(rows.map((r) => ('after' in r ? r.after : ''))).toContain(after)
        const rest = (after ?? '').replace(/\.$/, '')
        expect(before.toLowerCase()).toContain(rest.toLowerCase())
        expect(before).toMatch(/Hold on to your hats|Gold dust|your toes know it|so be swift/)
        expect(before).toMatch(/hats, (?:our|the) |dust\. (?:Our|The) |(?:door|seats), (?:and|so)/)
      }
  })

  it('are the same for the same seed', () => {
    expect(recombined(rows, 3)).toEqual(recombined(rows, 3))
    expect(recombined(rows, 3)).toHaveLength(4)
  })
})
