import { describe, expect, it } from 'vitest'
import { UnvultureError } from '../src/errors.ts'
import type { Format } from '../src/passage.ts'
import { rewrite } from '../src/rewrite.ts'
import { rewriteEmail } from '../src/rewrite-email.ts'

const formats: readonly Format[] = ['markdown', 'html', 'mjml', 'text']
const deep = 50_000

const inputs: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['a byte order mark', '\uFEFF'],
  ['50 000 nested brackets', '['.repeat(deep) + ']'.repeat(deep)],
  ['50 000 nested elements', '<div>'.repeat(deep) + '</div>'.repeat(deep)],
  ['50 000 nested quotes', `${'> '.repeat(deep)}Hurry!`],
  ['50 000 template blocks', '{% if a %}'.repeat(deep)],
  ['everything unclosed', '<a href="{{ <!--[if mso]> *|IF:X|* %%[ <% ${ [[ ** ` ('],
  ['closers alone', '}} %} |* ]]> --> </p></p></table> ]]'.repeat(500)],
  ['binary rubbish', rubbish(200_000)],
  ['lone surrogates', '\ud83d Hurry! \udd25'],
  ['one long word', 'a'.repeat(500_000)],
  ['one long line of pressure', 'Hurry, only 3 left! '.repeat(5_000)],
  ['5 MB of prose', 'The shop opens at nine and closes at five. '.repeat(116_280)]
]

describe('any string gives a result', () => {
  for (const [name, source] of inputs)
    for (const format of formats)
      it(`${name}, as ${format}`, { timeout: 60_000 }, () => {
        const { output, changes } = rewrite(source, { format })
        if (changes.length === 0) expect(output).toBe(source)
        else expect(output).not.toBe(source)
      })
})

describe('a wrong option throws, and says what was given and what is allowed', () => {
  const wrong: readonly (readonly [string, object, string])[] = [
    [
      'an unknown format',
      { format: 'rtf' },
      'format is `rtf`; give one of markdown, html, mjml, text'
    ],
    ['an unknown slot', { slot: 'title' }, 'slot is `title`'],
    ['an unknown option', { formt: 'html' }, 'an option is `formt`'],
    ['transforms that are none', { transforms: [{}] }, 'transforms is'],
    ['ids that are no list', { reject: 'abc' }, 'reject is `abc`'],
    ['a length that is none', { maxLength: -1 }, 'maxLength is']
  ]
  for (const [name, options, message] of wrong)
    it(name, () => {
      const run = () => rewrite('Hurry!', options)
      expect(run).toThrowError(UnvultureError)
      expect(run).toThrowError(expect.objectContaining({ code: 'OPTION_INVALID' }))
      expect(run).toThrowError(message)
    })

  it('a source that is no string', () => {
    expect(() => rewrite(7 as unknown as string)).toThrowError(
      'source is a value of type number; give a string'
    )
  })

  it('a part of a mail that is no string', () => {
    expect(() => rewriteEmail({ html: 7 as unknown as string })).toThrowError('html is')
  })
})

describe('maxLength', () => {
  it('leaves longer sources as they are, and says so', () => {
    const { output, skipped } = rewrite('Hurry! The fair is on 9 May.', { maxLength: 10 })
    expect(output).toBe('Hurry! The fair is on 9 May.')
    expect(skipped[0]?.reason).toContain('maxLength')
  })
})

function rubbish(length: number): string {
  let state = 1
  const units = Array.from({ length }, () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return state % 65_536
  })
  return units.map((unit) => String.fromCharCode(unit)).join('')
}
