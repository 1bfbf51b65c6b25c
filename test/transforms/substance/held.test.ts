// biome-ignore-all lint/suspicious/noTemplateCurlyInString: it is the template language under test
import { describe, expect, it } from 'vitest'
import { quotedWords } from '../../../src/language/quoted-words.ts'
import { read } from '../../../src/language/read.ts'
import { parse } from '../../../src/rewrite.ts'
import { contentOf } from '../../../src/transforms/conditions/content-of.ts'
import { type Held, heldIn } from '../../../src/transforms/substance/held.ts'

/** What the first sentence holds. */
function heldBy(source: string): Held {
  const [passage] = parse(source, { format: 'text' }).passages
  const reading = read(passage!)
  const { head, tail } = contentOf(reading, reading.sentences[0]!)
  return heldIn(reading, quotedWords(reading.words), { first: head, last: tail })
}

describe('what a stretch holds', () => {
  it.each<[Held, string]>([
    ['nothing', 'Your toes are dreaming of you.'],
    ['nothing', 'Close your eyes for a second.'],
    ['nothing', 'Well now, {{ first_name }}, hold on to your hat.'],
    ['counts', 'Seven kites hang on the wall.'],
    ['more', 'A kite is £9.'],
    ['more', 'The shop opens at 9:30.'],
    ['more', 'It is made for {{ product.name }}.'],
    ['contact', 'You can reach me on any day.'],
    ['contact', 'Call us about it.'],
    ['contact', 'We would love to know what you think.'],
    ['contact', 'We would be glad to hear from you.'],
    ['nothing', 'You will be glad to hear of it.'],
    ['nothing', 'Call us soft in the head.'],
    ['nothing', 'Don’t tell us you can do without.']
  ])('is %s: %s', (held, source) => {
    expect(heldBy(source)).toBe(held)
  })

  it.each<[Held, string]>([
    ['made-up', 'The meter stands at 00:14:59 and falls.'],
    ['more', 'The meter stands at 14:59.'],
    ['made-up', 'It says 11h 59m 58s.'],
    ['made-up', 'Barely 3 hrs 12 mins of it remain.'],
    ['more', 'Barely three hours of it remain.'],
    ['made-up', 'Barely three hours of it remain. The kite is £9 until 4 May.'],
    ['more', 'Barely three hours of it remain. The kite flew on 4 May.'],
    ['made-up', 'Every twelve seconds the till rings again.'],
    ['made-up', 'And 96% of the kites are spoken for.'],
    ['made-up', 'The sale is 90% over.'],
    ['more', 'Kites are 20% off.'],
    ['more', 'You pay 80% of the price.']
  ])('is %s of what a clock or a tally shows: %s', (held, source) => {
    expect(heldBy(source)).toBe(held)
  })

  it.each<[Held, string]>([
    ['made-up', 'You will spend January wishing you had.'],
    ['made-up', 'They melt like snow in June.'],
    ['made-up', 'It was meant to close on Sunday.'],
    ['made-up', 'Admit it, Mondays fill you with dread.'],
    ['more', 'Fridays, Mondays and feast days.'],
    ['more', 'It closes on Sunday.'],
    ['more', 'It closes in June.'],
    ['more', 'It closed on 4 June.'],
    ['more', 'Monday is market day.']
  ])('is %s of a day: %s', (held, source) => {
    expect(heldBy(source)).toBe(held)
  })

  it.each<[Held, string]>([
    ['made-up', 'This one has {{ first_name }} written on it.'],
    ['more', 'This one has {{ member_name }} written on it.'],
    ['made-up', 'A mere {{ stock | default: 4 }} are to be had.'],
    ['more', 'Bed 4, {{ patient_name }}, no milk.'],
    ['more', 'A mere {{ stock }} are to be had.'],
    ['made-up', 'Just {{ random(3,8) }} are to be had.'],
    ['made-up', 'There are {{ viewers_now }} people looking at {{ product.title }}.'],
    ['more', 'There are {{ viewers_now }} people waiting until {{ ends_at }}.'],
    ['more', 'There are {{ guests }} people looking at {{ product.title }}.']
  ])('is %s of tokens: %s', (held, source) => {
    expect(heldBy(source)).toBe(held)
  })
})
