import type { TokenRole, TokenValue } from './token.ts'

const cues = new Map<string, TokenValue>([
  ...cue('quantity', 'stock qty quantity inventory remaining left seats spots places available'),
  ...cue('quantity', 'credits points count size length viewers watching copies units'),
  ...cue('moment', 'ends end expires expiry expire expiration deadline due until cutoff eta date'),
  ...cue(
    'moment',
    'delivery appointment renew renews renewal hold time day starts start today now'
  ),
  ...cue('money', 'price total subtotal amount discount refund saved savings balance cost fee'),
  ...cue('object', 'product products item items order orders course ticket booking invoice recs'),
  ...cue('object', 'recommendations last cart wishlist collection variant line lines'),
  ...cue('event', 'visit since ordered requested created updated visited viewed purchased signed'),
  ...cue('event', 'joined cancelled shipped opened clicked paid'),
  ...cue('segment', 'tier plan segment membership level'),
  ...cue('person', 'inviter agent author sender driver doctor owner referrer teacher speaker rep')
])

/** Pairs of words that mean something else than their last word. */
const pairs = new Map<string, TokenValue>([
  ['last visit', 'event'],
  ['days since', 'event'],
  ['member since', 'segment'],
  ['customer since', 'segment'],
  ['last order', 'object'],
  ['last product', 'object'],
  ['order number', 'object'],
  ['hold until', 'moment'],
  ['time left', 'moment'],
  ['gift card', 'object']
])

const filters = new Map<string, TokenValue>([
  ['date', 'moment'],
  ['strftime', 'moment'],
  ['format_date', 'moment'],
  ['formatdate', 'moment'],
  ['date_format', 'moment'],
  ['currency', 'money'],
  ['size', 'quantity'],
  ['length', 'quantity'],
  ['count', 'quantity']
])

const persons = new Set(['name', 'firstname', 'fullname', 'first', 'lastname', 'last'])

/**
 * What kind of claim a value can prove: its last filter that tells decides, then
 * the words of its path from the last to the first. A name proves nothing.
 */
export function findValue(
  words: readonly string[],
  names: readonly string[],
  role: TokenRole
): TokenValue {
  const filtered = names.map(filterValue).findLast((value) => value !== undefined)
  if (filtered) return filtered
  if (role === 'recipient-name') return 'name'
  // The order of `order.customer.email` says nothing about the address.
  const first = role === 'recipient-data' ? Math.max(0, words.length - 2) : 0
  for (let i = words.length - 1; i >= first; i--) {
    const word = words[i] as string
    const value = pairs.get(`${words[i - 1]} ${word}`) ?? cues.get(word)
    // The last product is an object, the last name a person.
    if (value && !(persons.has(word) && i === words.length - 1)) return value
  }
  return role === 'sender' && words.some((word) => persons.has(word)) ? 'person' : 'unknown'
}

function filterValue(name: string): TokenValue | undefined {
  const lower = name.toLowerCase()
  return filters.get(lower) ?? (lower.startsWith('money') ? 'money' : undefined)
}

function cue(value: TokenValue, words: string): [string, TokenValue][] {
  return words.split(' ').map((word) => [word, value])
}
