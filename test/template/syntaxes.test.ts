import { describe, expect, it } from 'vitest'
import { syntaxes } from '../../src/template/syntaxes/index.ts'

describe('the table of syntaxes', () => {
  it('has longer openers first', () => {
    const lengths = syntaxes.map(({ open }) => open.length)
    expect(lengths).toEqual(lengths.toSorted((a, b) => b - a))
  })

  it.each(syntaxes.map((row) => [row.name, row.open, row] as const))(
    '%s %s can end, and looks no further than its limit',
    (_, __, row) => {
      expect(row.closes.every((close) => close !== '')).toBe(true)
      expect(row.closes.length > 0 || row.extent).toBeTruthy()
      if (row.balanced || row.extent) expect(row.limit).toBeGreaterThan(0)
      if (row.open.length === 1) expect(row.shape ?? row.extent).toBeDefined()
    }
  )
})
