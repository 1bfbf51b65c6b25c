import { describe, expect, test } from 'vitest'
import { findFacts } from '../../src/language/facts.ts'
import { splitWords } from '../../src/language/words.ts'
import { passageOf } from './passage-of.ts'

function facts(written: string): string[] {
  const passage = passageOf(written)
  return findFacts(passage.text, splitWords(passage)).map(({ kind, text }) => `${kind} ${text}`)
}

describe('dates', () => {
  test.each([
    '5 October',
    'October 5',
    'Oct. 5th 2026',
    'Oct. 5th, 2026',
    '5th of October 2026',
    'Sunday 5 October',
    'Sun. 5 Oct.',
    'Friday, the 3rd of May',
    'Sunday',
    'saturdays',
    'Mon-Fri',
    'weekdays',
    '05/10/2026',
    '5.10.2026',
    '2026-10-05',
    '5–7 October',
    'October 2026',
    'December',
    '3 May'
  ])('%s', (text) => {
    expect(facts(`It is ${text}, we think`)).toEqual([`date ${text}`])
  })

  test.each([
    ['you may march on', []],
    ['See you may 5 times', ['count 5']],
    ['open 24/7', ['count 24/7']],
    ['use 1/2 cup', ['count 1/2']],
    ['the sun and a cat sat', []],
    ['holidays today, tonight and tomorrow', []],
    ['by the 5th', ['date 5th']],
    ['since 2019', ['date 2019']],
    ['2019 kettles', ['count 2019']]
  ])('%s → %j', (text, found) => {
    expect(facts(text)).toEqual(found)
  })
})

describe('times', () => {
  test.each([
    '23:59',
    '23:59 BST',
    '23:59 (GMT)',
    '12:00 UTC+1',
    '5pm',
    '5 p.m.',
    '5p.m.',
    '5.30pm ET',
    '9am–5pm',
    'noon',
    '12 noon',
    'midnight BST',
    '17h30',
    "6 o'clock"
  ])('%s', (text) => {
    expect(facts(`It ends at ${text}`)).toEqual([`time ${text}`])
  })

  test('a date and a time beside it are two facts', () => {
    expect(facts('Sunday 5 October at 23:59 BST')).toEqual([
      'date Sunday 5 October',
      'time 23:59 BST'
    ])
  })
})

describe('amounts', () => {
  test.each([
    ['10 minutes', 'duration'],
    ['two weeks', 'duration'],
    ['48h', 'duration'],
    ['24 hrs', 'duration'],
    ['30-day', 'duration'],
    ['two-week', 'duration'],
    ['3–5 working days', 'duration'],
    ['2 to 3 weeks', 'duration'],
    ['1 hour and 30 minutes', 'duration'],
    ['half an hour', 'duration'],
    ['£2.95', 'money'],
    ['£ 40', 'money'],
    ['$1,000.50', 'money'],
    ['40 euros', 'money'],
    ['40 €', 'money'],
    ['40€', 'money'],
    ['USD 40', 'money'],
    ['twenty pounds', 'money'],
    ['£3 million', 'money'],
    ['50p', 'money'],
    ['20%', 'percent'],
    ['20 %', 'percent'],
    ['20 percent', 'percent'],
    ['ten per cent', 'percent'],
    ['10-20%', 'percent'],
    ['half price', 'percent'],
    ['3', 'count'],
    ['three', 'count'],
    ['twenty-five', 'count'],
    ['two hundred and five', 'count'],
    ['a dozen', 'count'],
    ['2,500', 'count'],
    ['2 million', 'count']
  ])('%s is a %s', (text, kind) => {
    expect(facts(`about ${text} left`)).toEqual([`${kind} ${text}`])
  })

  test.each([
    ['within an hour', ['duration an hour']],
    ['such an hour', []],
    ['a second chance', []],
    ['only one left', ['count one']],
    ['this one is one of our best one thing', []],
    ['one-off', []]
  ])('%s → %j', (text, found) => {
    expect(facts(text)).toEqual(found)
  })
})

describe('codes and references', () => {
  test.each([
    ['use code WELCOME10 today', ['code WELCOME10']],
    ['promo code: “SPRING”', ['code SPRING']],
    ['Your code is 482913.', ['code 482913']],
    ['our ISO9001 mark', ['code ISO9001']],
    ['the code is valid', []],
    ['code expires in 10 minutes', ['duration 10 minutes']],
    ['ENTER YOUR CODE AT THE TILL', []],
    ['ENTER CODE SAVE20', ['code SAVE20']],
    ['order 123456', ['reference 123456']],
    ['ticket #4411', ['reference #4411']],
    ['ref. no. 12', ['reference 12']],
    ['invoice INV-2210', ['reference INV-2210']],
    ['card ending in 4242', ['reference 4242']],
    ['our #1 mug', ['count 1']],
    ['Ax8Sp0023K', ['code Ax8Sp0023K']],
    ['order 3 mugs', ['count 3']],
    ['a booking is 2 nights', ['duration 2 nights']],
    ['order in 10 minutes', ['duration 10 minutes']]
  ])('%s → %j', (text, found) => {
    expect(facts(text)).toEqual(found)
  })
})

describe('ways to reach', () => {
  test.each([
    ['see https://a.example/b.', ['url https://a.example/b']],
    ['see shop.example, then', ['url shop.example']],
    ['mail a@b.example.', ['email a@b.example']],
    ['+44 (0)20 7946 0000', ['phone +44 (0)20 7946 0000']],
    ['call 01632 960000 now', ['phone 01632 960000']],
    ['(555) 123-4567', ['phone (555) 123-4567']],
    ['1-800-555-0100', ['phone 1-800-555-0100']],
    ['555 010 0199', ['phone 555 010 0199']]
  ])('%s → %j', (text, found) => {
    expect(facts(text)).toEqual(found)
  })

  test('an address goes on through a token that is glued to it', () => {
    const [fact] = facts('Go to https://a.example/{{ id }}/pay.')
    expect(fact).toBe('url https://a.example/\ufffc/pay')
  })
})

test('a token is no fact', () => {
  expect(facts('ends {{ ends_at moment }}')).toEqual([])
})
