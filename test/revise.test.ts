import { describe, expect, it } from 'vitest'
import type { Slot } from '../src/passage.ts'
import type { Result } from '../src/result.ts'
import { rewrite } from '../src/rewrite.ts'

const run = (source: string, slot: Slot = 'body'): Result =>
  rewrite(source, { format: 'text', slot })
const askers = ({ questions }: Result): string[] => questions.map(({ transform }) => transform)

describe('what a cut leaves of a sentence', () => {
  it('goes too, where it says nothing', () => {
    expect(run('Go on, {{ first_name }}. The loom is £40.').output).toBe('The loom is £40.')
  })

  it('goes too, where it asks what the next sentence took up', () => {
    const source = 'Late to the party? We have left the lights on a little longer for stragglers.'
    expect(run(source).output).toBe('')
    expect(run('Late to the party? Doors close at nine.').changes).toEqual([])
  })

  it('stays, where it tells something', () => {
    const source = 'The border spade, stainless steel, £36, so act fast.'
    expect(run(source).output).toBe('The border spade, stainless steel, £36.')
  })

  it('is no question on an envelope', () => {
    const result = run('{{ first_name }}, your spring catalogue is here', 'subject')
    expect(result.output).toBe('Your spring catalogue is here')
    expect(result.questions).toEqual([])
  })
})

describe('a question', () => {
  it('is dropped, where another change has answered it', () => {
    const result = run('Only {{ stock }} left, so act fast!')
    expect(result.output).toBe('{{ stock }} left when we sent this.')
    expect(askers(result)).toEqual([])
  })

  it('is asked once of a sentence, by the transform that knows the claim', () => {
    const { questions } = run('Our sale is over tomorrow.')
    expect(questions.map(({ transform }) => transform)).not.toContain('empty-sentence')
    expect(questions.length).toBeGreaterThan(0)
  })
})
