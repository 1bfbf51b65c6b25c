import { describe, expect, it } from 'vitest'
import { splitWords } from '../../src/language/words.ts'
import { type Flaw, flawsAtEnd, start, step } from '../../src/repair/place.ts'
import { passageOf } from '../language/passage-of.ts'

/** What is wrong with a text read to its end. */
function flaws(written: string): Flaw[] {
  const passage = passageOf(written)
  const found: Flaw[] = []
  let place = start
  let at = 0
  for (const { type, start: from, end } of splitWords(passage)) {
    if (from > at) place = step(place, { type: 'break', text: ' ' }, found)
    place = step(place, { type, text: passage.text.slice(from, end) }, found)
    at = end
  }
  return [...found, ...flawsAtEnd(place)]
}

describe('nothing is wrong with', () => {
  it.each([
    'The fair is on 9 May.',
    'Hi {{ first_name name }}, the fair (our best) is on: bring “tea”, cake…',
    'What?! Really! (Yes!) No.',
    'It’s “on”. 20% off, from £4.',
    'Try an hour, a user, an FAQ or a kettle.',
    'Soon… and then more',
    'New iPhones. eBay too.',
    '📦 Your parcel is here',
    '"Tea" is in.',
    'The {% if a %}fair{% endif %} is on.'
  ])('%s', (text) => expect(flaws(text)).toEqual([]))
})

describe('what is wrong with', () => {
  it.each<[string, Flaw[]]>([
    ['the fair is on.', ['small-start']],
    ['It is on. the fair', ['small-start']],
    ['So the fair is on.', ['connector']],
    ['It is an sofa.', ['article']],
    ['It is a {% if a %}oven{% endif %}.', ['article']],
    ['It is on ,or off.', ['space', 'glued']],
    ['It is on..', []],
    ['It is on,.', ['marks']],
    ['It is on!.', ['marks']],
    [', It is on.', ['marks']],
    ['It is ( ) on.', ['space', 'marks']],
    ['It is on (see below.', ['pair']],
    ['It is on) here.', ['pair']],
    ['It is on,', ['end']],
    ['It is on.{% if a %}Come.{% endif %}', ['glued']],
    ['OUR {% if a %}sale{% endif %}', ['case']],
    ['', ['empty']]
  ])('%s: %j', (text, expected) => expect(flaws(text)).toEqual(expected))
})
