import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseText } from '../../src/parse/text.ts'
import { ATOM, type Block, type Passage, type Unproven } from '../../src/passage.ts'
import { lex } from '../../src/template/lex.ts'
import { mask } from '../../src/template/mask.ts'

function read(source: string): { passages: Passage[]; blocks: Block[] } {
  const tokens = lex(source)
  const input = { source, masked: mask(source, tokens, 'text'), tokens, format: 'text' } as const
  const sink = { passages: [] as Passage[], blocks: [] as Block[], unproven: [] as Unproven[] }
  parseText(input, { start: 0, end: source.length }, sink)
  return sink
}

function texts(source: string): string[] {
  return read(source).passages.map(({ text }) => text.replaceAll(ATOM, '◆'))
}

const long = 'This line is as long as the lines of this letter get'

describe('plain text', () => {
  it.each([
    ['is paragraphs', 'One\n\nTwo\r\n \t\r\n\r\nThree', ['One', 'Two', 'Three']],
    [
      'keeps its line ends, of which nobody can tell whether they wrap',
      `${long}\nbefore they break.`,
      [`${long}\u2028before they break.`]
    ],
    [
      'keeps line ends of any kind',
      'Yours,\nAnn\r\nof Kettle Street',
      ['Yours,\u2028Ann\u2028of Kettle Street']
    ],
    [
      'is items',
      'Bring:\n- milk\n  and tea\n* bread\n2. salt',
      ['Bring:', '- milk\u2028and tea', '* bread', '2. salt']
    ],
    ['has rules that are no copy', 'One\n-----\nTwo\n\n* * *\n\n!!!', ['One', 'Two']],
    ['has tokens', 'Hi {{ first_name }},', ['Hi ◆,']],
    [
      'is parted by a line of control tokens',
      'One\n{% if a %}\nTwo\n{% endif %}\n',
      ['One', 'Two']
    ],
    [
      'keeps control tokens in a line',
      'It is {% if a %}on{% else %}off{% endif %}.',
      ['It is ◆on◆off◆.']
    ],
    ['has no markup', '<b>R&amp;D</b> *now*', ['<b>R&amp;D</b> *now*']],
    ['may start with a byte order mark', '\uFEFFHi', ['Hi']],
    ['may hold nothing', ' \n\n', []]
  ])('%s', (_, source, expected) => {
    expect(texts(source)).toEqual(expected)
  })
})

describe('the removal of a paragraph', () => {
  it.each([
    ['takes the blank lines after it', 'One\n\n\nTwo\n', 0, 'Two\n'],
    ['takes the blank lines before the last one', 'One\n\nTwo', 1, 'One'],
    ['leaves the final line end', 'One\r\n\r\nTwo\r\n', 1, 'One\r\n'],
    ['leaves a rule', 'One\n---\nTwo', 0, '---\nTwo'],
    [
      'leaves a line of tokens',
      'One\n\n{% if a %}\nTwo\n{% endif %}\n',
      0,
      '{% if a %}\nTwo\n{% endif %}\n'
    ],
    ['takes one item', '- a\n- b\n- c\n', 1, '- a\n- c\n'],
    ['takes the last item', '- a\n- b\n', 1, '- a\n'],
    ['leaves an empty text', 'One\n', 0, '\n'],
    ['leaves a byte order mark', '\uFEFFOne\n\nTwo', 0, '\uFEFFTwo']
  ])('%s', (_, source, index, expected) => {
    const removal = read(source).blocks[index]?.removal
    expect(removal && source.slice(0, removal.start) + source.slice(removal.end)).toBe(expected)
  })
})

describe('any text', () => {
  const source = fc
    .array(
      fc.constantFrom(
        'a',
        'Act now',
        ' ',
        '\n',
        '\n\n',
        '\r\n',
        '\r',
        '\t',
        '- ',
        '---',
        '{{ a }}',
        '{% if b %}',
        '😀'
      ),
      { maxLength: 30 }
    )
    .map((parts) => parts.join(''))

  it('is mapped back to the source exactly', () => {
    fc.assert(
      fc.property(source, (text) => {
        for (const passage of read(text).passages)
          for (let at = 0; at < passage.text.length; at++) {
            const [span] = passage.toSource({ start: at, end: at + 1 })
            const raw = text.slice(span?.start, span?.end)
            const character = passage.text[at] as string
            if (character === ATOM) expect(raw).toMatch(/^\{.*\}$/)
            else if (character.trim() === '') expect(raw.trim()).toBe('')
            else expect(raw).toBe(character)
          }
      })
    )
  })

  it('keeps its other paragraphs when one goes', () => {
    fc.assert(
      fc.property(source, fc.nat(10), (text, pick) => {
        const { passages, blocks } = read(text)
        const removal = blocks[pick]?.removal
        fc.pre(removal !== undefined)
        const left = text.slice(0, removal?.start) + text.slice(removal?.end)
        const expected = passages.filter((_, i) => i !== pick).map(({ text: kept }) => kept)
        expect(read(left).passages.map(({ text: kept }) => kept)).toEqual(expected)
      })
    )
  })
})

it('is read in linear time', () => {
  const started = performance.now()
  for (const part of ['\n', 'x\n', '- x\n', ' ', '\r\r']) read(part.repeat(100_000))
  expect(performance.now() - started).toBeLessThan(5000)
}, 30_000)
