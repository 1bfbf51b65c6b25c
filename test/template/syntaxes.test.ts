import { describe, expect, it } from 'vitest'
import { syntaxes } from '../../src/template/syntaxes.ts'

describe('the table of syntaxes', () => {
  it('has longer openers first', () => {
    const lengths = syntaxes.map(({ open }) => open.length)
    expect(lengths).toEqual(lengths.toSorted((a, b) => b - a))
  })

  it.each(syntaxes.map((row) => [row.name, row.open, row] as const))(
    '%s %s can end, and looks no further than its limit',
    (_, __, row) => {
      expect(row.closes.every((close) => close !== '')).toBe(true)
      expect(row.closes.length).toBeGreaterThan(0)
      if (row.balanced) expect(row.limit).toBeGreaterThan(0)
      if (row.open.length === 1) expect(row.shape).toBeDefined()
    }
  )
})
