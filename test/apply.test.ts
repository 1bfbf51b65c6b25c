import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyChanges, revertChanges } from '../src/apply.ts'
import { rewrite } from '../src/rewrite.ts'
import { mail } from './arbitraries.ts'

describe('applyChanges and revertChanges', () => {
  it('all changes make the output, and undone give the source', () => {
    const source = 'Hurry! The sale ends on 5 October. Act fast!\n'
    const { output, changes } = rewrite(source, { format: 'text' })
    expect(applyChanges(source, changes)).toBe(output)
    expect(revertChanges(output, changes)).toBe(source)
  })

  it('any subset of changes can be made and undone', () => {
    fc.assert(
      fc.property(mail, fc.infiniteStream(fc.boolean()), ({ source, format }, picks) => {
        const { changes } = rewrite(source, { format })
        const chosen = changes.filter(() => picks.next().value)
        expect(revertChanges(applyChanges(source, chosen), chosen)).toBe(source)
      }),
      { numRuns: 60 }
    )
  })

  it('refuses a change that was made for another source', () => {
    const { changes } = rewrite('Hurry! The sale ends on 5 October.', { format: 'text' })
    expect(() => applyChanges('Quite another text, of about that length.', changes)).toThrowError(
      expect.objectContaining({ code: 'CHANGE_MISMATCH' })
    )
    expect(() =>
      revertChanges(
        '',
        changes.map((c) => ({ ...c, edits: c.edits.map((e) => ({ ...e, text: 'X' })) }))
      )
    ).toThrowError(expect.objectContaining({ code: 'CHANGE_MISMATCH' }))
  })
})
