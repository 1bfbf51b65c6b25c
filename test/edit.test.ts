import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits, type Edit, invertEdits } from '../src/edit.ts'
import { someEdits } from './arbitraries.ts'

describe('applyEdits', () => {
  it('replaces, deletes and inserts by offsets into the original', () => {
    const edits: Edit[] = [
      { start: 0, end: 2, text: '' },
      { start: 3, end: 3, text: 'X' },
      { start: 4, end: 6, text: 'yz!' }
    ]
    expect(applyEdits('abcdefg', edits)).toBe('cXdyz!g')
  })

  it('lets two edits touch', () => {
    const edits = [
      { start: 0, end: 1, text: 'A' },
      { start: 1, end: 2, text: 'B' }
    ]
    expect(applyEdits('abc', edits)).toBe('ABc')
  })

  it('refuses edits that overlap, with the numbers', () => {
    const edits = [
      { start: 0, end: 3, text: '' },
      { start: 2, end: 4, text: '' }
    ]
    expect(() => applyEdits('abcdef', edits)).toThrowError(
      expect.objectContaining({ code: 'EDIT_OVERLAP', message: expect.stringContaining('2–4') })
    )
  })

  it('refuses edits beyond the text', () => {
    expect(() => applyEdits('abc', [{ start: 2, end: 9, text: '' }])).toThrowError(
      expect.objectContaining({ code: 'EDIT_OUT_OF_RANGE' })
    )
  })
})

describe('invertEdits', () => {
  it('takes every edited text back', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }).chain((text) => fc.tuple(fc.constant(text), someEdits(text))),
        ([text, edits]) => {
          expect(applyEdits(applyEdits(text, edits), invertEdits(text, edits))).toBe(text)
        }
      )
    )
  })
})
