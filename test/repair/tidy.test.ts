import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { read } from '../../src/language/read.ts'
import { parseTemplate } from '../../src/parse/parse.ts'
import { ATOM, type Passage } from '../../src/passage.ts'
import { type OwnedCut, tidy } from '../../src/repair/tidy.ts'
import { view } from '../../src/repair/view.ts'
import { mail } from '../arbitraries.ts'

const token = '{{ first_name }}'

/** `Take [this] out`: the text without the marks, and the cuts they mark; `[this|that]` puts other text. */
function marked(notation: string): { passage: Passage; cuts: OwnedCut[] } {
  const cuts: OwnedCut[] = []
  let text = ''
  let at = 0
  for (const piece of notation.split(/(\[[^\]]*\])/)) {
    const isCut = piece.startsWith('[')
    const [gone = '', put = ''] = isCut ? piece.slice(1, -1).split('|') : [piece]
    const end = at + gone.replaceAll(token, ATOM).length
    if (isCut) cuts.push({ start: at, end, text: put, owner: cuts.length })
    text += gone
    at = end
  }
  const [passage] = parseTemplate(text, { format: 'text', slot: 'subject' }).passages
  return { passage: { ...(passage as Passage), slot: 'body' }, cuts }
}

function tidied(notation: string): string {
  const { passage, cuts } = marked(notation)
  const all = [...cuts, ...tidy(read(passage), cuts)].sort(
    (a, b) => a.start - b.start || a.end - b.end
  )
  return view(passage, all).passage.text
}

const cases: [string, string][] = [
  ['[Hurry!] The sale ends soon.', 'The sale ends soon.'],
  ['[Hurry, ]the sale ends soon.', 'The sale ends soon.'],
  ['[Hurry,] the sale ends soon.', 'The sale ends soon.'],
  ['The sale[, now,] ends soon.', 'The sale ends soon.'],
  ['Book [now] online.', 'Book online.'],
  ['Book online[, act fast]!', 'Book online!'],
  ['Book online, [act fast].', 'Book online.'],
  ['Open until six — [hurry].', 'Open until six.'],
  ['One. [Two.] Three.', 'One. Three.'],
  ['One. [Two] Three.', 'One. Three.'],
  ['[Do not miss it.] But the shop opens at nine.', 'The shop opens at nine.'],
  ['Bread is in. [Run!] And cake is in.', 'Bread is in. Cake is in.'],
  ['Bread is in. And cake is [finally ]in.', 'Bread is in. And cake is in.'],
  ['It is an [incredible ]sofa.', 'It is a sofa.'],
  ['It is a [brilliant ]offer.', 'It is an offer.'],
  ['It is a [huge ]hour.', 'It is an hour.'],
  ['It is a [lovely ]university.', 'It is a university.'],
  ['[Now ]iPhone cases are in.', 'iPhone cases are in.'],
  ['[hurry, ]the sale ends.', 'the sale ends.'],
  ['[{{ first_name }}, ]your form is ready', 'Your form is ready'],
  ['Read ([amazing]) more.', 'Read more.'],
  ['🔥 [Hurry!] 🔥', ''],
  ['Tea\u2028and cake.\u2028[Hurry!]', 'Tea\u2028and cake.'],
  ['Tea.\u2028[Hurry!]\u2028[Run!]', 'Tea.'],
  ['Wait [here|there] please.', 'Wait there please.']
]

describe('tidy', () => {
  for (const [notation, expected] of cases)
    it(`${notation} → ${expected}`, () => expect(tidied(notation)).toBe(expected))

  it('does nothing where nothing is cut', () => {
    expect(tidied('A ,  strange (  ) text .. here')).toBe('A , strange ( ) text .. here')
  })

  it('stays apart from the cuts and in order, whatever is cut', () => {
    fc.assert(
      fc.property(mail, fc.infiniteStream(fc.nat({ max: 9 })), ({ source, format }, numbers) => {
        for (const passage of parseTemplate(source, { format }).passages) {
          const reading = read(passage)
          const cuts = reading.words
            .filter(() => numbers.next().value === 0)
            .map(({ start, end }, owner) => ({ start, end, text: '', owner }))
          const all = [...cuts, ...tidy(reading, cuts)].sort(
            (a, b) => a.start - b.start || a.end - b.end
          )
          let at = 0
          for (const { start, end } of all) {
            expect(start).toBeGreaterThanOrEqual(at)
            expect(end).toBeLessThanOrEqual(passage.text.length)
            at = end
          }
        }
      }),
      { numRuns: 150 }
    )
  })
})
