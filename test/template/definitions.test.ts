import { describe, expect, it } from 'vitest'
import { definedLabels, labelOf } from '../../src/template/definitions.ts'

describe('the labels of definitions', () => {
  it.each([
    ['[email]: https://example.com', ['email']],
    ['One.\n\n[First  Name]: a\n> - [b]: c\r\n  [d]: e', ['first name', 'b', 'd']],
    ['Dear [name]:', []],
    ['[a] [b]:', []],
    ['[a[b]: c', []],
    [`[${'a'.repeat(300)}]: b`, []],
    ['no label ]: here', []],
    ['', []]
  ])('%j: %j', (source, expected) => {
    expect([...definedLabels(source)]).toEqual(expected)
  })

  it('are compared without case, and with white space as one space', () => {
    expect(labelOf(' First\n  NAME ')).toBe('first name')
  })
})
