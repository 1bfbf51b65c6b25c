import { describe, expect, it } from 'vitest'
import { revertChanges } from '../src/apply.ts'
import { parse, rewrite } from '../src/rewrite.ts'
import type { Transform } from '../src/transform.ts'
import { transforms } from '../src/transforms/index.ts'

const text = (source: string, options = {}) => rewrite(source, { format: 'text', ...options })

describe('reject', () => {
  const source = 'Hurry, the fair is on 9 May, so act fast!'

  it('cleans up for what is left', () => {
    const { changes } = text(source)
    const lead = changes.find(
      ({ beforeText, before }) => before.startsWith('Hurry') && beforeText !== ''
    )
    expect(lead).toBeDefined()
    const rest = text(source, { reject: [lead?.id ?? ''] })
    expect(rest.output).toBe('Hurry, the fair is on 9 May.')
    expect(rest.skipped.map(({ cause }) => cause)).toContain('rejected')
  })

  it('knows a change again when other parts of the file were edited', () => {
    const ids = (copy: string) =>
      text(copy)
        .changes.filter(({ causedBy }) => !causedBy)
        .map(({ id }) => id)
    const before = ids(source)
    expect(ids(`A new first paragraph.\n\n${source}\n\nAnd a last one.\n`)).toEqual(before)
  })

  it('parts two equal sentences by their number', () => {
    const own = text('Act fast!\n\nAct fast!\n').changes.filter(({ causedBy }) => !causedBy)
    expect(new Set(own.map(({ id }) => id)).size).toBe(own.length)
  })
})

describe('transforms', () => {
  it('can be fewer', () => {
    const calm = transforms.filter(({ group }) => group !== 'urgency')
    expect(
      text('Hurry! The fair is on 9 May.', { transforms: calm }).changes.map((c) => c.transform)
    ).not.toContain('hurry')
  })

  it('can be more: phrases as data', () => {
    const jargon: Transform = {
      name: 'jargon',
      group: 'hype',
      summary: 'Words of the trade.',
      reason: 'The reader would have to look it up.',
      phrases: [{ match: 'in a (synergistic|holistic) way', repair: 'adjunct' }]
    }
    const { output, changes } = text('We plan your garden in a holistic way.', {
      transforms: [...transforms, jargon]
    })
    expect(output).toBe('We plan your garden.')
    expect(changes[0]?.reason).toBe('The reader would have to look it up.')
  })
})

describe('changes', () => {
  it('are plain JSON', () => {
    const result = text('Hurry! The fair is on 9 May. Only 3 left!')
    expect(JSON.parse(JSON.stringify(result))).toEqual(result)
  })

  it('name the facts and the tokens that went', () => {
    const { changes } = text(
      'Only 3 seats left!\n\nCome on, {{ first_name }}, book a seat by 9 May.'
    )
    expect(changes.flatMap(({ facts }) => facts.map((fact) => fact.text))).toEqual(['3'])
    expect(changes.flatMap(({ tokens }) => tokens)).toEqual(['{{ first_name }}'])
  })

  it('name what an earlier cut took that a later one takes over', () => {
    const { changes } = text('Just two seats remain. , Only 3 left!')
    const facts = changes.flatMap((change) => change.facts.map((fact) => fact.text))
    expect(facts.sort()).toEqual(['3', 'two'])
  })

  it('give facts their place in the source', () => {
    const source = '<p>Tea &amp; cake. Only 3 seats left!</p>'
    const [fact] = rewrite(source, { format: 'html' }).changes.flatMap(({ facts }) => facts)
    expect(source.slice(fact?.start, fact?.end)).toBe('3')
  })

  it('count lines and columns from 1', () => {
    const { changes } = text('The fair is on 9 May.\r\n\r\nAct fast!\r\n')
    expect(changes.find(({ transform }) => transform === 'hurry')?.range.start).toEqual({
      line: 3,
      column: 1,
      offset: 25
    })
  })

  it('say how the sentence reads without the pressure, and nothing where it goes', () => {
    const { changes } = text('Act fast! The fair, so don’t wait, is on 9 May.\n')
    expect(changes.find(({ transform }) => transform === 'hurry')).toMatchObject({
      beforeText: 'Act fast!',
      afterText: ''
    })
  })
})

describe('Outlook', () => {
  it('has its copy of a button changed with the other', () => {
    const source =
      '<!--[if mso]><v:roundrect><center>Grab yours now</center></v:roundrect><![endif]-->\n<!--[if !mso]><!--><a href="x">Grab yours now</a><!--<![endif]-->\n'
    const { output } = rewrite(source, { format: 'html' })
    expect(output.match(/See details/g)).toHaveLength(2)
  })
})

describe('parse', () => {
  it('gives tokens, passages and containers', () => {
    const { tokens, passages, blocks, format } = parse(
      '<p>Hi {{ first_name }}, <b>tea</b> is at 4.</p>'
    )
    expect(format).toBe('html')
    expect(tokens.map(({ role }) => role)).toEqual(['recipient-name'])
    expect(passages.map(({ text: copy }) => copy)).toEqual(['Hi \uFFFC, tea is at 4.'])
    expect(blocks.map(({ name }) => name)).toContain('p')
  })
})

describe('strict', () => {
  const mail = 'Tea is at 4. Registration closes soon.\n'

  it('asks where it is not set', () => {
    const { output, questions } = rewrite(mail, { format: 'text' })
    expect(output).toBe(mail)
    expect(questions).not.toEqual([])
  })

  it('deletes the sentence that only a person could make honest', () => {
    const { output, questions, changes } = rewrite(mail, { format: 'text', strict: true })
    expect(output).toBe('Tea is at 4.\n')
    expect(questions).toEqual([])
    expect(revertChanges(output, changes)).toBe(mail)
  })

  it('leaves a subject line its words', () => {
    const subject = 'Registration closes soon'
    expect(rewrite(subject, { slot: 'subject', strict: true }).output).toBe(subject)
  })
})
