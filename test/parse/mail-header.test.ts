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

  it('is told apart line by line', () => {
    const source = 'From: Ada\nSubject: Your receipt\nPreheader: Kept\n\nHello.'
    expect(slots(source)).toEqual([
      ['subject', 'Your receipt', false],
      ['preheader', 'Kept', false],
      ['body', 'Hello.', false]
    ])
  })

  it('is read in Markdown too, with its labels in bold and its lines broken', () => {
    const source =
      '**Subject:** Your receipt  \n**Preheader:** Hurry, the fair is on 4 May\n\nHello.\n'
    expect(rewrite(source, { format: 'markdown' }).output).toBe(
      '**Subject:** Your receipt  \n**Preheader:** The fair is on 4 May\n\nHello.\n'
    )
  })

  it.each([
    'Subject: Your receipt\ngoes on here\n\nHello.',
    'Subject: Your receipt\nPreheader: Kept\nfor six years\n\nHello.'
  ])('is read-only where a value goes on over a line end: %j', (source) => {
    expect(slots(source).some(([, , isReadOnly]) => isReadOnly)).toBe(true)
  })

  it('is none where a line of copy opens with such a word', () => {
    expect(slots('To: all of you\nFrom: all of us\n').map(([slot]) => slot)).toEqual(['body'])
    expect(slots('We met on the\nSubject: matters\n').map(([slot]) => slot)).toEqual(['body'])
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
