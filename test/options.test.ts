import { describe, expect, it } from 'vitest'
import { UnvultureError } from '../src/errors.ts'
import type { Options } from '../src/options.ts'
import { parse, rewrite } from '../src/rewrite.ts'
import { rewriteEmail } from '../src/rewrite-email.ts'

const wrong: readonly [string, Record<string, unknown>][] = [
  ['an unknown dialect', { dialect: 'klavio' }],
  ['an unknown dialect in a list', { dialect: ['klaviyo', 'auto'] }],
  ['a dialect that is no name', { dialect: 7 }],
  ['delimiters that are no list', { delimiters: { open: '«', close: '»' } }],
  ['delimiters without a close', { delimiters: [{ open: '«' }] }],
  ['delimiters that are empty', { delimiters: [{ open: '', close: '»' }] }],
  ['delimiters of an unknown kind', { delimiters: [{ open: '«', close: '»', kind: 'x' }] }],
  ['an unknown kind of mail', { kind: 'newsletter' }],
  ['strict that is no boolean', { strict: 'yes' }]
]

describe('options', () => {
  it.each(wrong)('refuse %s', (_, options) => {
    const call = () => rewrite('Tea is at 4.', options as Options)
    expect(call).toThrow(UnvultureError)
    expect(call).toThrow(/give/)
  })

  it('a dialect switches on what looks like text in another', () => {
    const source = 'Dear [Forename], the barn is open.'
    expect(parse(source).tokens).toEqual([])
    const { tokens, dialects } = parse(source, { dialect: 'ontraport' })
    expect(tokens.map(({ role }) => role)).toEqual(['recipient-name'])
    expect(dialects).toEqual(['ontraport'])
  })

  it('a dialect is recognised by its signs', () => {
    const { dialects, tokens } = parse('[if:plan=gold]Gold[else]Other[endif]', { format: 'text' })
    expect(dialects).toEqual(['campaign-monitor'])
    expect(tokens.map(({ kind }) => kind)).toEqual(['open', 'middle', 'close'])
  })

  it('delimiters of one’s own are tokens', () => {
    const options: Options = { delimiters: [{ open: '«', close: '»' }], format: 'text' }
    const source = 'Act fast, «firstname»! Tea is at 4.'
    expect(parse(source, options).tokens.map(({ role }) => role)).toEqual(['recipient-name'])
    expect(rewrite(source, options).output).toBe('Tea is at 4.')
  })

  it('what one part of a mail shows of its dialect holds for the others', () => {
    const { subject } = rewriteEmail({
      subject: 'Hurry, [plan] members! Tea is at 4',
      html: '<p>[if:plan=gold]Gold[endif]</p>'
    })
    expect(subject).toContain('[plan]')
  })
})
