import { describe, expect, it } from 'vitest'
import { parseTemplate } from '../../src/parse/parse.ts'
import { rewrite } from '../../src/rewrite.ts'

const slots = (source: string) =>
  parseTemplate(source, { format: 'text' }).passages.map(({ slot, text, readOnly }) => [
    slot,
    text,
    readOnly !== undefined
  ])

describe('an envelope written above the mail', () => {
  it('is the subject and the preheader', () => {
    expect(slots('Subject: Your receipt\n\nPreview text: Kept for six years\n\nHello.')).toEqual([
      ['subject', 'Your receipt', false],
      ['preheader', 'Kept for six years', false],
      ['body', 'Hello.', false]
    ])
  })

  it('is read-only where its lines cannot be told apart', () => {
    expect(slots('Subject: Your receipt\nPreheader: Kept\n\nHello.')[0]?.[2]).toBe(true)
  })

  it('keeps its label', () => {
    const { output } = rewrite('Subject: {{ first_name }}, the menu is here!\n\nHello.\n', {
      format: 'text'
    })
    expect(output).toBe('Subject: The menu is here\n\nHello.\n')
  })

  it('is none further down', () => {
    const source = 'One.\n\nTwo.\n\nThree.\n\nSubject: matters we teach.\n'
    expect(slots(source).map(([slot]) => slot)).toEqual(['body', 'body', 'body', 'body'])
  })
})
