import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { survival, tokenTexts } from '../../src/template/compare.ts'
import { lex } from '../../src/template/lex.ts'
import { edited } from '../edited.ts'

describe('tokens survive', () => {
  it.each([
    [''],
    ['{{ a }} b'],
    ['‹{{ a }}›{{ b }}{{ c }}'],
    ['{{ a }}‹{{ b }}›{{ c }}'],
    ['{{ a }}‹ and {{ a }}› {{ a }}'],
    ['‹{{ a }}{{ b }}› ‹{{ a }}→who›'],
    ['Hurry‹→, but slowly›: {{ a }}‹. Now› {% if b %}‹x→y›{% endif %}'],
    ['‹{% if a %}{% endif %}›{% if b %}{% else %}{% endif %}'],
    ['{% if a %}‹{% else %}› b{% endif %}'],
    ['‹{% for %} b›{{ c }}']
  ])('%s', (marked) => {
    const { source, output, edits } = edited(marked)
    const { holds, guilty, removed } = survival(lex(source), lex(output), edits)
    expect({ holds, guilty }).toEqual({ holds: true, guilty: [] })
    expect(removed.length).toBe(lex(source).length - lex(output).length)
  })
})

describe('tokens do not survive', () => {
  it.each([
    ['where one is torn', '{{ a‹b› }}', [0]],
    ['where one is taken in part', '‹x {{ a› }}', [0]],
    ['where something is put into one', '{{ a‹→b› }}', [0]],
    ['where one is made', '{‹x›{ a }}', [0]],
    ['where one is put', 'a ‹b→{{ c }}› d', [0]],
    ['where one is put in the place of another', 'a ‹{{ b }}→{{ c }}› d', [0]],
    ['where one is lost', '‹a→\\›{{ b }}', [0]],
    ['where one grows', '{{ a "b }} c‹→"› }} d', [0]],
    ['where the guilty edit is one of many', '‹a→b› ‹c→d› {{ e‹f› }} ‹g→h›', [2]],
    [
      'where no edit touches what is lost',
      '‹x→{% raw %}› {{ a }} b {{ c }} ‹→{% endraw %}›',
      [0, 1]
    ],
    ['where an opener goes without its closer', '‹{% if a %}› b {% endif %}', [0]],
    ['where a closer goes without its opener', '{% if a %} ‹b› ‹{% endif %}›', [1]],
    ['where blocks nest in another way', '{% if a %}‹{% if b %}›{% endif %}{% endif %} ‹c→d›', [0]],
    ['where one does something else', '{{ with love }} ‹{{ if a }}› {{ end }}', [0]]
  ])('%s: %s', (_, marked, blamed) => {
    const { source, output, edits } = edited(marked)
    const { holds, guilty } = survival(lex(source), lex(output), edits)
    expect(holds).toBe(false)
    expect(guilty).toEqual(blamed.map((index) => edits[index]))
  })
})

it('tokens survive whichever are taken out, and a new one is never overlooked', () => {
  const part = fc.constantFrom('{{ a }}', '{{ b }}', ' and ', '*|C|*')
  const parts = fc.array(fc.tuple(part, fc.boolean()), { maxLength: 20 })
  fc.assert(
    fc.property(parts, fc.nat({ max: 20 }), (list, place) => {
      const mark = ([text, stays]: readonly [string, boolean]) => (stays ? text : `‹${text}›`)
      const { source, output, edits } = edited(list.map(mark).join(''))
      expect(survival(lex(source), lex(output), edits).holds).toBe(true)
      const more = list.map(mark).toSpliced(place, 0, '‹→{{ new }}›').join('')
      const other = edited(more)
      expect(survival(lex(other.source), lex(other.output), other.edits).holds).toBe(false)
    })
  )
})

it('tokenTexts gives the tokens as written', () => {
  const source = 'a {{ b }}{% c %}'
  expect(tokenTexts(source, lex(source))).toEqual(['{{ b }}', '{% c %}'])
})
