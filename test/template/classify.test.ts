import { describe, expect, it } from 'vitest'
import { lex } from '../../src/template/lex.ts'
import type { TokenRole, TokenValue } from '../../src/template/token.ts'

describe('the role of', () => {
  const roles: readonly (readonly [string, TokenRole])[] = [
    ['first_name', 'recipient-name'],
    ['firstName', 'recipient-name'],
    ['FNAME', 'recipient-name'],
    ['firstname_fix', 'recipient-name'],
    ['name', 'recipient-name'],
    ['full_name', 'recipient-name'],
    ['prénom', 'recipient-name'],
    ['VORNAME', 'recipient-name'],
    ['contact.NOMBRE', 'recipient-name'],
    ['contact.1', 'recipient-name'],
    ['customer.name', 'recipient-name'],
    ['recipient.first', 'recipient-name'],
    ['shipping_address.name', 'recipient-name'],
    ['order.customer.first_name', 'recipient-name'],
    ['event.first_name', 'recipient-name'],
    ['sender.first_name', 'sender'],
    ['Sender.Email', 'sender'],
    ['owner.name', 'sender'],
    ['product.name', 'functional'],
    ['campaign.name', 'functional'],
    ['shop_name', 'functional'],
    ['order.name', 'functional'],
    ['inviter.first_name', 'functional'],
    ['customer.reset_password_url', 'functional'],
    ['unsubscribe_url', 'functional'],
    ['invoice.number', 'functional'],
    ['city', 'recipient-data'],
    ['customer.phone', 'recipient-data'],
    ['subscriber.favourite_tea', 'recipient-data'],
    ['p.first', 'unknown'],
    ['first_prize', 'unknown'],
    ['constructor', 'unknown'],
    ['__proto__', 'unknown']
  ]
  it.each(roles)('%s is %s', (path, role) => {
    expect(lex(`{{ ${path} }}`)[0]?.role).toBe(role)
  })

  it.each([
    ['{% for p in products %}{{ p.name }}{% endfor %}', 1],
    ['{{#each items}}{{name}}{{/each}}', 1],
    ['{{ range .Guests }}{{ .Name }}{{ end }}', 1],
    ['{{#product}}{{name}}{{/product}}', 1]
  ])('a name in %s is functional', (source, index) => {
    expect(lex(source)[index]?.role).toBe('functional')
  })

  it.each([
    ['{% for p in products %}{% endfor %}{{ name }}', 2],
    ['{% for name in names %}{% endfor %}{{ name }}', 2],
    ['{{#each items}}{{/each}}{{name}}', 2],
    ['{{#each items}}{{customer.name}}{{/each}}', 1],
    ['{{#with customer}}{{name}}{{/with}}', 1],
    ['{{#if name}}{{name}}{{/if}}', 1]
  ])('a name in %s is the recipient’s', (source, index) => {
    expect(lex(source)[index]?.role).toBe('recipient-name')
  })
})

describe('the value of', () => {
  const values: readonly (readonly [string, TokenValue])[] = [
    ['stock', 'quantity'],
    ['product.inventoryLevel.available', 'quantity'],
    ['seats_left', 'quantity'],
    ['lines.size', 'quantity'],
    ['lines | size', 'quantity'],
    ['offer.ends_at', 'moment'],
    ['delivery_date', 'moment'],
    ["x | date: '%d %B'", 'moment'],
    ['hold_until', 'moment'],
    ['order.total', 'money'],
    ['x | money_with_currency', 'money'],
    ['discount', 'money'],
    ['product.title', 'object'],
    ['order.name', 'object'],
    ['last_product', 'object'],
    ['last_visit', 'event'],
    ['days_since', 'event'],
    ['requested_at', 'event'],
    ['tier', 'segment'],
    ['member_since', 'segment'],
    ['inviter', 'person'],
    ['sender.name', 'person'],
    ['inviter.name', 'person'],
    ['first_name', 'name'],
    ['last_name', 'name'],
    ['shipping_address.city', 'unknown'],
    ['order.customer.email', 'unknown'],
    ['x', 'unknown']
  ]
  it.each(values)('%s is %s', (expression, value) => {
    expect(lex(`{{ ${expression} }}`)[0]?.value).toBe(value)
  })
})

describe('the last token looks like data and is', () => {
  it.each([
    ['{{ stock | default: 3 }}', 'fallback'],
    ['{{ stock or 3 }}', 'fallback'],
    ['{{ stock | at_most: 5 }}', 'clamp'],
    ['{{ min(stock, 5) }}', 'clamp'],
    ['<%= Math.min(stock, 5) %>', 'clamp'],
    ['{{ range(1, 9) | random }}', 'random'],
    ['{{ rand() }}', 'random'],
    ['{{ viewers | shuffle | first }}', 'random'],
    ["{{ 'now' | date: '%s' | plus: 172800 }}", 'clock'],
    ['{{ now() | date }}', 'clock'],
    ['{{ today }}', 'clock'],
    ['{% now "Y" %}', 'clock'],
    ['{{ send_time + 48 }}', 'clock'],
    ['{% assign stock = 3 %}{{ stock }}', 'constant'],
    ['{% set stock = "three" %}{{ stock }}', 'constant'],
    ['{{ $stock := 3 }}{{ $stock }}', 'constant'],
    ['%%[ SET @stock = 3 ]%%%%=v(@stock)=%%', 'constant'],
    ["{% assign ends = 'now' | plus: 9 %}{{ ends | date: '%d' }}", 'clock'],
    ['{% assign stock = product.stock | default: 3 %}{{ stock }}', 'fallback'],
    ['{{ stock }}', undefined],
    ['{{ first_name | default: "you" }}', undefined],
    ['{{ first_name | slice: 0 }}', undefined],
    ['{{ sent_at }}', undefined],
    ['{{ stock }}{% assign stock = 3 %}{{ x }}', undefined],
    ['{% assign stock = 3 %}{% assign stock = product.stock %}{{ stock }}', undefined],
    ['{% assign stock = 3 %}{% for stock in stocks %}{{ stock }}', undefined],
    ['{% assign stock = 3 %}{{ product.stock }}', undefined]
  ])('%s: %s', (source, disguise) => {
    expect(lex(source).at(-1)?.disguise).toBe(disguise)
  })

  it('from its assignment on', () => {
    const found = lex('{{ stock }}{% assign stock = 3 %}{{ stock }}')
    expect(found.map((token) => token.disguise)).toEqual([undefined, undefined, 'constant'])
  })
})
