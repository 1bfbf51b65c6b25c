import { describe, expect, test } from 'vitest'
import { closedWords, startsClause } from '../../src/language/closed-words.ts'
import { read } from '../../src/language/read.ts'
import { passageOf } from './passage-of.ts'

/** Whether the text from `/`, or all of it, stands alone; its closing mark is not part of it. */
function stands(written: string): boolean {
  const { words, sentences, passage } = read(passageOf(written.replace('/', '')))
  const from = Math.max(written.indexOf('/'), 0)
  const index = Math.max(
    words.findIndex(({ start }) => start >= from),
    0
  )
  const stop = sentences.at(-1)?.stop.start ?? passage.text.length
  const end = words.findIndex(({ start }) => start >= stop)
  return startsClause(words, index, end < 0 ? words.length : end)
}

describe('stands alone', () => {
  test.each([
    'See your order',
    'Enjoy 15% off all boots',
    'Order by {{ cutoff }} for delivery on {{ day }}',
    'Order by 18 December',
    'Book',
    'Book your place',
    'Call us on 01632 960000',
    'Shop online',
    'Visit the shop',
    'Reply to this email',
    'Use code WELCOME10',
    'Please check your details',
    'Simply show this at the till',
    'Don’t forget your ticket',
    'Do not use the charger',
    'Get our monthly planting guide',
    'Take this with you',
    'Be there by 5',
    'Register and bring a friend',
    'It ends on Sunday',
    'It’s on the shelf',
    'We’ve put the guide online',
    'You’ll find it below',
    'There is a new one',
    'Here are your tickets',
    'This link is only valid for 24 hours',
    'That is fine',
    'We open at 9',
    'We now ship to Leeds',
    'You asked for a quote',
    'registration closes on 3 May',
    'Last chance to register: /registration closes on 3 May.',
    '20% off ends Sunday 5 October',
    'The sale ends soon',
    'our autumn sale starts on Friday',
    'Delivery is £2.95',
    'Delivery to the islands costs £5',
    'doors open at 7pm',
    'terms apply',
    'two tickets cost £10',
    '{{ product }} ships on Monday',
    '{{ stock quantity }} are left',
    'your account closes on {{ day }} and your files are deleted',
    'Until 14 March, delivery is free',
    'If you order by 3pm, we’ll post it today',
    'When it arrives, check the seal',
    'Thanks for your order',
    'Can we help you?',
    'How was your visit?',
    'Which dates are free?'
  ])('%s', (text) => {
    expect(stands(text)).toBe(true)
  })
})

describe('does not stand alone', () => {
  test.each([
    '',
    'and you’ll love it',
    'so we opened',
    'which ends on Sunday',
    'the sale /that ends on Sunday',
    'before it’s gone',
    'if you order by 3pm',
    'for a limited time',
    'until Sunday 5 October',
    'to order by 3pm',
    'a new kettle',
    'the kettle that is on the shelf',
    'the guide you are reading',
    'the chance to win a prize is here',
    'free delivery until Sunday',
    'free returns on all orders',
    'our returns policy',
    'our autumn offers for members',
    'your needs',
    'order value over £40',
    'order of service',
    'call centre hours',
    'shop assistant of the year',
    'open day on Saturday',
    'complete guide to planting',
    'the will of the people',
    'on 5 May',
    'everyone is',
    'can we help you',
    'how was your visit',
    'looking forward, with thanks',
    'boots, coats and hats are here',
    'now, or never',
    'don’t the'
  ])('%s', (text) => {
    expect(stands(text)).toBe(false)
  })
})

test('looks no further than the end', () => {
  const { words } = read(passageOf('the sale ends soon'))
  expect(startsClause(words, 0, 2)).toBe(false)
  expect(startsClause(words, 4, 4)).toBe(false)
})

test('the name of a method is no closed word', () => {
  expect(closedWords.has('constructor')).toBe(false)
})
