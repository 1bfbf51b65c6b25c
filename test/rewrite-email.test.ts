import { describe, expect, it } from 'vitest'
import { rewriteEmail } from '../src/rewrite-email.ts'

const email = {
  subject: '{{ first_name }}, the autumn fair is on 9 May',
  preheader: 'Hurry: doors open at ten',
  from: 'Hurry Ltd',
  html: '<p>Only 3 left!</p>\n<p>Doors open at ten. Act fast!</p>\n',
  text: 'Doors open at ten. Act fast!\n'
}

describe('rewriteEmail', () => {
  const result = rewriteEmail(email)

  it('gives the same keys back, rewritten', () => {
    expect(result.subject).toBe('The autumn fair is on 9 May')
    expect(result.preheader).toBe('Doors open at ten')
    expect(result.from).toBe('Hurry Ltd')
    expect(result.html).toBe('<p>Doors open at ten.</p>\n')
    expect(result.text).toBe('Doors open at ten.\n')
    expect('markdown' in result).toBe(false)
  })

  it('names the part of every change', () => {
    expect(new Set(result.changes.map(({ part }) => part))).toEqual(
      new Set(['subject', 'preheader', 'html', 'text'])
    )
  })

  it('leaves out the changes that are rejected', () => {
    const own = result.changes.filter(({ part, causedBy }) => part === 'subject' && !causedBy)
    const again = rewriteEmail(email, { reject: own.map(({ id }) => id) })
    expect(again.subject).toBe(email.subject)
    expect(again.text).toBe(result.text)
  })
})
