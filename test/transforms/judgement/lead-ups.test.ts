import { describe, expect, it } from 'vitest'
import { read } from '../../../src/language/read.ts'
import { parse } from '../../../src/rewrite.ts'
import { contentOf } from '../../../src/transforms/conditions/content-of.ts'
import { leadUpsOf } from '../../../src/transforms/judgement/lead-ups.ts'

/** What would stay behind each lead-up of the first sentence, as it is written. */
function offersIn(source: string): string[] {
  const [passage] = parse(source, { format: 'text' }).passages
  const reading = read(passage!)
  const sentence = reading.sentences[0]!
  const { head, tail } = contentOf(reading, sentence)
  return leadUpsOf(reading, { first: head, last: tail }).map(({ last }) =>
    passage!.text.slice(reading.words[last]?.start, reading.words[tail - 1]?.end)
  )
}

describe('what leads up to a thing with a fact', () => {
  it.each<[string, string[]]>([
    ['Only a clown would walk past two kites for £9.', ['two kites for £9']],
    ['You will lose your heart to the oak bench, now £88.', ['the oak bench, now £88']],
    ['Nobody leaves without love for our {{ product.name }}.', []],
    ['Fall for our mugs at {{ price }}.', []],
    ['Do fall for our mugs from £4.', ['our mugs from £4']],
    ['It is the end of the kettle at £9.', []],
    ['You would pay more than the usual rate of £9.', []],
    ['We wait for the end of May.', []],
    ['You all know that the farm is open till 9.', []],
    ['You put these in your basket on {{ added_at }}.', []],
    ['Do fall for the mugs at £9, and we post them on Monday.', []],
    ['We left on 4 May with the band from £9.', []],
    ['Run, all of you, for the mugs at £9.', []],
    ['You should love it all.', []],
    ['You have until tonight to enrol with us at £60.', ['enrol with us at £60']],
    ['You have to enrol with us at £60.', []],
    ['It is your chance to book a sweep.', []],
    ['This really is the end for our £5 lunch.', []],
    ['Picture looking at the bench in August and knowing it.', []]
  ])('%s', (source, offers) => {
    expect(offersIn(source)).toEqual(offers)
  })
})
