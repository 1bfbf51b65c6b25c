// biome-ignore-all lint/suspicious/noTemplateCurlyInString: it is the template language under test
import { describe, expect, it } from 'vitest'
import { mailKind, passageKind } from '../src/kind.ts'
import { read } from '../src/language/read.ts'
import { parseTemplate } from '../src/parse/parse.ts'

const readings = (source: string) => parseTemplate(source, {}).passages.map(read)

describe('the kind of a mail', () => {
  it.each([
    ['promotional', '# Spring sale\n\nTwo teapots for £10, and a voucher in every box.'],
    ['promotional', 'Subject: 20% off lamps\n\nOur lamps are made in Leith.'],
    ['transactional', '# Your order {{ order.number }}\n\nIt leaves us on Monday.'],
    ['transactional', 'Subject: Reset your password\n\nUse this link: {{ reset_url }}'],
    ['transactional', 'Your appointment is on 4 May at 10:30 with Dr Osei.'],
    ['transactional', 'Parcel {{ shipment.trackingNumber }} left us today.'],
    ['promotional', 'Your basket is saved in your account. It holds {{ cart.count }} mugs.'],
    ['unknown', 'We write twice a month: {{ preferences_url }}'],
    ['unknown', 'The kiln is free on Mondays: {{ studio.booking_url }}'],
    ['unknown', 'The hall can be had from {{ bookings_open }}.'],
    ['transactional', 'It left us today: {{ tracking_url }}'],
    ['transactional', 'This is an automated message of the kiln club.'],
    ['transactional', 'Your mailbox is nearly full: {{ used }} of {{ quota }}.'],
    ['unknown', 'The hall is being painted. Choir meets in the crypt until June.']
  ])('is %s: %s', (kind, source) => {
    expect(mailKind(readings(source))).toBe(kind)
  })
})

describe('the kind of a passage', () => {
  it('is its own where it shows one', () => {
    const [order, offer] = readings(
      'Your order {{ order.number }} has shipped.\n\nTake 20% off mugs with a voucher.'
    )
    expect(order && passageKind(order, 'promotional')).toBe('transactional')
    expect(offer && passageKind(offer, 'transactional')).toBe('promotional')
  })

  it('is its mail’s where it shows none or both', () => {
    const [plain, both] = readings(
      'We close at five.\n\nYour order {{ order.number }} comes with a voucher.'
    )
    expect(plain && passageKind(plain, 'transactional')).toBe('transactional')
    expect(both && passageKind(both, 'promotional')).toBe('promotional')
  })
})
