import { describe, expect, test } from 'vitest'
import { read } from '../../src/language/read.ts'
import type { Slot } from '../../src/passage.ts'
import { passageOf } from './passage-of.ts'

/** The sentences, token characters written `_`. */
function sentences(written: string, slot: Slot = 'body'): string[] {
  const { passage, sentences } = read(passageOf(written, slot))
  return sentences.map(({ start, end }) => passage.text.slice(start, end).replaceAll('\ufffc', '_'))
}

describe('a sentence ends', () => {
  test.each([
    ['before a token', 'Only 3 left. {{ first_name }}, don’t go', ['Only 3 left.', '_, don’t go']],
    ['after an interjection', 'Hurry! The sale ends.', ['Hurry!', 'The sale ends.']],
    ['after a quote', 'He said “go!” Then he went.', ['He said “go!”', 'Then he went.']],
    ['after a bracket', '(Really!) Yes.', ['(Really!)', 'Yes.']],
    ['at an ellipsis before a capital', 'soon… Do it now', ['soon…', 'Do it now']],
    ['before a number', 'It is here. 20% off.', ['It is here.', '20% off.']],
    ['where the space is missing', 'Only 3 left.Order now', ['Only 3 left.', 'Order now']],
    [
      'in copy without capitals',
      'hurry! don’t miss it. shop',
      ['hurry!', 'don’t miss it.', 'shop']
    ],
    ['before a brand in lower case', 'It is new. iPads too.', ['It is new.', 'iPads too.']],
    ['at a time before a new clause', 'Ends at 5 p.m. We close.', ['Ends at 5 p.m.', 'We close.']],
    ['at the end of a line', 'One\nTwo', ['One', 'Two']],
    ['at no mark but a control token', 'a{% if b %} c', ['a', 'c']],
    ['with its marks run together', 'What?! No.', ['What?!', 'No.']]
  ])('%s: %s', (_, text, found) => {
    expect(sentences(text)).toEqual(found)
  })
})

describe('a sentence goes on', () => {
  test.each([
    'Hi Mr. Smith',
    'See A.B. Smith Ltd. for more',
    'Ends Sun. 5 Oct. at 23:59',
    'Ends 5 p.m. Friday.',
    'On Jan. 5 we open',
    'Sizes, e.g. Small, are here',
    'Yahoo! Mail users',
    'soon… and then',
    'It is No. 5 of 8',
    '1. Open the box',
    'See a.example. or call',
    'The file.{{ type }} is here',
    'ASP.NET is here',
    'Apples, pears, etc., are here',
    'a line that was\nwrapped'
  ])('%s', (text) => {
    expect(sentences(text)).toHaveLength(1)
  })
})

describe('emoji', () => {
  test('after the last mark belong to the sentence before', () => {
    expect(sentences('Done! It ends. 🎉🎉')).toEqual(['Done!', 'It ends. 🎉🎉'])
  })

  test('between sentences open the next', () => {
    expect(sentences('Done! 🎉 It ends.')).toEqual(['Done!', '🎉 It ends.'])
  })

  test('divide two phrases of a subject', () => {
    const text = 'Ends at midnight!!! Act now ⏰🔥 Shop now'
    expect(sentences(text, 'subject')).toEqual(['Ends at midnight!!!', 'Act now', '⏰🔥 Shop now'])
    expect(sentences(text)).toHaveLength(2)
  })

  test('do not divide a title or shouting', () => {
    expect(sentences('Big Sale 🔥 Starts Now', 'subject')).toHaveLength(1)
    expect(sentences('HURRY 🔥 SALE ENDS', 'subject')).toHaveLength(1)
  })
})

describe('closing marks', () => {
  test.each([
    ['It ends.', '.'],
    ['What?! ', '?!'],
    ['He said “go!”', '!'],
    ['Done! 🎉', '!'],
    ['It ends at 5 p.m.', '.'],
    ['wait…', '…'],
    ['no mark', ''],
    ['a line 🎉', '']
  ])('%s ends with %j', (text, stop) => {
    const { passage, sentences } = read(passageOf(text))
    const found = sentences.at(-1)?.stop ?? { start: 0, end: 0 }
    expect(passage.text.slice(found.start, found.end)).toBe(stop)
  })
})

describe('whole', () => {
  const partly = (written: string): string[] => {
    const { passage, sentences } = read(passageOf(written))
    return sentences
      .filter(({ whole }) => !whole)
      .map(({ start, end }) => passage.text.slice(start, end))
  }

  test.each([
    ['Sale {% if a %}soon{% else %}now{% endif %}.', ['Sale', 'soon', 'now', '.']],
    ['Sale {% if a %}soon.{% else %}now.{% endif %}', ['Sale', 'soon.', 'now.']],
    ['Sale{% if a %} soon{% endif %}', ['Sale', 'soon']],
    ['{% if a %}Only {% endif %}3 left.', ['Only', '3 left.']],
    ['A {% assign b %} c.', ['A', 'c.']],
    ['A{% if b %}. C.{% elsif d %}. E.{% endif %} F.', ['A', '.', '.', 'F.']]
  ])('%s: not %j', (text, found) => {
    expect(partly(text)).toEqual(found)
  })

  test.each([
    '{% if a %}Sale soon{% endif %}',
    'Sale. {% if a %}Soon.{% else %}Now{% endif %}',
    'Sale. {% if a %}Soon.{% endif %} Then.',
    'Sale {{ soon }} now',
    'One\n{% if a %}Two\n{% endif %}Three',
    '{% endif %}Sale{% if a %}'
  ])('%s: all', (text) => {
    expect(partly(text)).toEqual([])
  })
})

describe('a sentence begins', () => {
  const opening = (written: string): string[] => {
    const { passage, sentences } = read(passageOf(written))
    return sentences
      .filter(({ begins }) => begins)
      .map(({ start, end }) => passage.text.slice(start, end))
  }

  test.each([
    ['Hurry, {% if a %}the sale{% else %}the fair{% endif %} is on.', ['Hurry,']],
    [
      '{% if a %}Hurry, the{% else %}The{% endif %} sale is on. Yes.',
      ['Hurry, the', 'The', 'Yes.']
    ],
    ['Sale. {% if a %}Hurry{% endif %}, it ends.', ['Sale.', 'Hurry']]
  ])('%s: with %j', (text, found) => {
    expect(opening(text)).toEqual(found)
  })
})
