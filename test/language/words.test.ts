import { describe, expect, test } from 'vitest'
import { splitWords } from '../../src/language/words.ts'
import type { Word } from '../../src/reading.ts'
import { passageOf } from './passage-of.ts'

function show({ type, text }: Word): string {
  return type === 'word' ? text : `${type} ${text}`.trim()
}

function words(text: string): string[] {
  return splitWords(passageOf(text)).map(show)
}

describe('one word', () => {
  test.each([
    ['don’t', "don't"],
    ['must-have', 'must-have'],
    ['Read‑only', 'read-only'],
    ["rock'n'roll", "rock'n'roll"],
    ['first_name', 'first_name'],
    ['ex\u00adclu\u00adsive', 'exclusive'],
    ['hur\u200bry', 'hurry'],
    ['WELCOME10', 'welcome10'],
    ['2FA', '2fa'],
    ['30-day', '30-day'],
    ['2-for-1', '2-for-1'],
    ['Été', 'été'],
    ['bob.smith+mail@shop.example', 'bob.smith+mail@shop.example'],
    ['https://a.example/x?y=1,2', 'https://a.example/x?y=1,2'],
    ['www.a.example', 'www.a.example'],
    ['shop.co.uk/sale', 'shop.co.uk/sale']
  ])('%s is the word %s', (text, word) => {
    expect(words(text)).toEqual([word])
  })

  test.each([
    '3',
    '1,000.50',
    '£2.95',
    '$1,000.50',
    '40€',
    '-20%',
    '20%',
    '3rd',
    '23:59',
    '10am',
    '48h',
    '1.5x',
    '100+',
    '50p',
    '18°c',
    '05/10/2026',
    '2026-10-05',
    '24/7',
    '½'
  ])('%s is a number', (text) => {
    expect(words(text)).toEqual([`number ${text}`])
  })

  test('a number keeps its currency prefix, and its range', () => {
    expect(words('US$40 £5–£10 9am–5pm 5‑10%')).toEqual([
      'number us$40',
      'number £5-£10',
      'number 9am-5pm',
      'number 5-10%'
    ])
  })
})

describe('marks', () => {
  test('a run of one mark is one word, two marks are two', () => {
    expect(words('Now!!! … -- ?!')).toEqual([
      'now',
      'punctuation !!!',
      'punctuation …',
      'punctuation --',
      'punctuation ?',
      'punctuation !'
    ])
  })

  test('a full stop is no part of a word or an address', () => {
    expect(words('sold.it p.m. see a.com.')).toEqual([
      'sold',
      'punctuation .',
      'it',
      'p',
      'punctuation .',
      'm',
      'punctuation .',
      'see',
      'a.com',
      'punctuation .'
    ])
  })

  test('quotes around a word are marks', () => {
    expect(words('‘go’ customers’ (now)')).toEqual([
      'punctuation ‘',
      'go',
      "punctuation '",
      'customers',
      "punctuation '",
      'punctuation (',
      'now',
      'punctuation )'
    ])
  })

  test('a closing bracket belongs to an address that opened it', () => {
    expect(words('(http://a.example/b_(c))')).toEqual([
      'punctuation (',
      'http://a.example/b_(c)',
      'punctuation )'
    ])
  })

  test('a percent sign ends a number where a space is missing', () => {
    expect(words('20%off')).toEqual(['number 20%', 'off'])
  })

  test('a dash between words is no hyphen', () => {
    expect(words('now—or Mon–Fri a - b')).toEqual([
      'now',
      'punctuation —',
      'or',
      'mon',
      'punctuation –',
      'fri',
      'a',
      'punctuation -',
      'b'
    ])
  })
})

describe('emoji', () => {
  test.each([
    '🔥',
    '⏰\ufe0f',
    '👨‍👩‍👧',
    '👍🏽',
    '🇬🇧',
    '1\ufe0f⃣',
    '‼\ufe0f',
    '©\ufe0f',
    '🏃‍♀\ufe0f'
  ])('%s is one emoji', (text) => {
    expect(splitWords(passageOf(text))).toMatchObject([
      { type: 'emoji', start: 0, end: text.length }
    ])
  })

  test('two emoji are two words', () => {
    expect(words('🔥🔥')).toEqual(['emoji 🔥', 'emoji 🔥'])
  })

  test.each(['©', '™', '‼'])('%s without a variation selector is a mark', (text) => {
    expect(words(text)).toEqual([`punctuation ${text}`])
  })
})

describe('atoms', () => {
  test('each kind of token is a word of its own', () => {
    expect(words('a{{ b }}c{% if d %}e{img}\nf')).toEqual([
      'a',
      'token',
      'c',
      'control',
      'e',
      'image',
      'break',
      'f'
    ])
  })

  test("a token's ’s is a word", () => {
    expect(words('{{ first_name name }}’s order, {{ n }}’t')).toEqual([
      'token',
      "'s",
      'order',
      'punctuation ,',
      'token',
      "punctuation '",
      't'
    ])
  })

  test('a word knows its token', () => {
    const [word] = splitWords(passageOf('{{ stock quantity }}'))
    expect(word?.token?.value).toBe('quantity')
  })
})

test('spaces of any width divide words, and what nobody sees is no word', () => {
  expect(words('a\u00a0b\u2009c\u200c\u00a0\u200c\u00a0\ufeff')).toEqual(['a', 'b', 'c'])
})

test('the name of a method is a word like any other', () => {
  expect(words('constructor toString')).toEqual(['constructor', 'tostring'])
})
