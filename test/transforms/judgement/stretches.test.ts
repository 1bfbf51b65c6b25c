import { describe, expect, it } from 'vitest'
import { read } from '../../../src/language/read.ts'
import { parse } from '../../../src/rewrite.ts'
import { headsOf, stretchesOf, tailsOf } from '../../../src/transforms/judgement/stretches.ts'

function partsOf(source: string): string[] {
  const [passage] = parse(source, { format: 'text' }).passages
  if (!passage) return []
  const reading = read(passage)
  return reading.sentences.flatMap((sentence) =>
    stretchesOf(reading, sentence).map(({ first, last }) =>
      passage.text.slice(reading.words[first]?.start, reading.words[last - 1]?.end)
    )
  )
}

describe('the parts of a sentence', () => {
  it.each<[string, string[]]>([
    ['The kiln is warm.', ['The kiln is warm']],
    ['The kiln is warm, and the glaze is blue.', ['The kiln is warm', 'the glaze is blue']],
    ['Ring Ada before they go.', ['Ring Ada', 'before they go']],
    ['We jump up and down with joy.', ['We jump up and down with joy']],
    ['Tea, milk and sugar are free.', ['Tea', 'milk and sugar are free']],
    ['Bed and breakfast costs £60.', ['Bed and breakfast costs £60']],
    ['The walk starts at 9; bring boots.', ['The walk starts at 9', 'bring boots']],
    ['Psst: the loft is open.', ['Psst', 'the loft is open']],
    ['The sale ends on Sunday 5 October, 2026.', ['The sale ends on Sunday 5 October, 2026']],
    ['It is cheap but good.', ['It is cheap but good']],
    ['It is cheap, but not for long.', ['It is cheap', 'not for long']],
    ['Come as soon as you can.', ['Come as soon as you can']],
    ['Reply the minute you wake and we pay.', ['Reply', 'the minute you wake', 'we pay']],
    ['The second one is blue.', ['The second one is blue']],
    ['Wow! Two! Go!', ['Wow', 'Two', 'Go']],
    ['…', []]
  ])('%s', (source, parts) => {
    expect(partsOf(source)).toEqual(parts)
  })

  it('are in order, apart and within their sentence', () => {
    const source = 'Now, well, so: if you can, and they will (or not), then go – or stay; but rest.'
    const [passage] = parse(source, { format: 'text' }).passages
    const reading = read(passage!)
    for (const sentence of reading.sentences) {
      let at = sentence.first
      for (const { first, last } of stretchesOf(reading, sentence)) {
        expect(first).toBeGreaterThanOrEqual(at)
        expect(last).toBeGreaterThan(first)
        at = last
      }
      expect(at).toBeLessThanOrEqual(sentence.last)
    }
  })
})

/** What `of` finds in the parts of the first sentence, as it is written. */
function foundIn(source: string, of: typeof tailsOf): string[] {
  const [passage] = parse(source, { format: 'text' }).passages
  const reading = read(passage!)
  return stretchesOf(reading, reading.sentences[0]!)
    .flatMap((part) => of(reading, part))
    .map(({ first, last }) =>
      passage!.text.slice(reading.words[first]?.start, reading.words[last - 1]?.end)
    )
}

describe('the ends of a part', () => {
  it.each<[string, string[]]>([
    ['The hall is warm for as long as it lasts.', ['for as long as it lasts']],
    ['Book a tasting this very second with Ada.', ['this very second with Ada', 'with Ada']],
    ['We post the cups at once.', ['at once']],
    ['The bread is matched to your very soul.', ['to your very soul']],
    ['We hope to see you.', []],
    ['Write to us with this line.', ['with this line']],
    ['Soup serves four and is calling you.', ['and is calling you']],
    ['The fair is on Sunday 5 October.', ['on Sunday 5 October']],
    ['The kiln is warm.', []],
    ['Cups of tea.', []]
  ])('%s', (source, ends) => {
    expect(foundIn(source, tailsOf)).toEqual(ends)
  })
})

describe('the starts of a part', () => {
  it.each<[string, string[]]>([
    ['A cook like you will see that the pan is steel.', ['A cook like you will see that']],
    ['Behind the rope you will find ten gins.', ['Behind the rope']],
    ['All that we have is on the shelf.', []],
    ['Behind the house stands a barn.', []],
    ['You know that.', []]
  ])('%s', (source, starts) => {
    expect(foundIn(source, headsOf)).toEqual(starts)
  })
})
