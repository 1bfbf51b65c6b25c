import type { Reading, Word } from './reading.ts'
import { nameParts } from './template/name-words.ts'
import type { TemplateToken } from './template/token.ts'
import type { MailKind } from './transform.ts'

/** What a passage shows of either purpose, in signs. */
interface Signs {
  readonly promotional: number
  readonly transactional: number
}

/** Words of selling at terms: a discount, a sale. */
const selling: ReadonlySet<string> = new Set(
  `sale sales discount discounts discounted offer offers deal deals voucher vouchers coupon coupons
  promo promotion promotions bargain bargains clearance giveaway freebie cashback off save savings
  introducing launch launching trial bestseller bestsellers collection`.split(/\s+/)
)

/** Labels that lead to a till. */
const shopping: ReadonlySet<string> = new Set('shop buy grab claim unlock redeem browse'.split(' '))

/** What only happens to one reader: words that a mail about it holds. */
const own: readonly (readonly string[])[] = [
  'your order',
  'your booking',
  'your reservation',
  'your appointment',
  'your invoice',
  'your receipt',
  'your payment',
  'your parcel',
  'your delivery',
  'your ticket',
  'your refund',
  'your return',
  'your password',
  'your account',
  'your subscription',
  'your application',
  'your request',
  'order number',
  'order confirmation',
  'booking reference',
  'reference number',
  'verification code',
  'security code',
  'sign in',
  'log in',
  'reset your',
  'confirm your',
  'amount due',
  'has shipped',
  'has been dispatched',
  'tracking number',
  'your backup',
  'your mailbox',
  'your allowance',
  'automated message',
  'automatic message',
  'automated email',
  'automatic email'
].map((phrase) => phrase.split(' '))

/** What nobody has bought yet. */
const unbought: readonly (readonly string[])[] = [
  'your basket',
  'your cart',
  'your bag',
  'your trolley',
  'your wishlist',
  'your wish list'
].map((phrase) => phrase.split(' '))

type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>

function byFirst(phrases: readonly (readonly string[])[]): Phrases {
  return new Map(
    phrases.map(([first = '']) => [first, phrases.filter((phrase) => phrase[0] === first)])
  )
}

const ownByFirst = byFirst(own)
const unboughtByFirst = byFirst(unbought)
const none: readonly (readonly string[])[] = []

const ownTokens =
  /^(?:order|invoice|receipt|booking|reservation|appointment|tracking|otp|password|reset|verif|confirm|shipment|delivery|refund|payment|ticket(?:id|number)|reference)/

const unboughtTokens = /^(?:cart|basket|wishlist)/

/** What a mail is for, from all its passages; the subject and the headings count twice. */
export function mailKind(readings: readonly Reading[]): MailKind {
  let promotional = 0
  let transactional = 0
  for (const reading of readings) {
    const weight = reading.passage.slot === 'subject' || reading.passage.slot === 'heading' ? 2 : 1
    const signs = signsOf(reading)
    promotional += weight * signs.promotional
    transactional += weight * signs.transactional
  }
  return kindOf({ promotional, transactional })
}

/** What a passage is for, where it shows one purpose and not the other; else what its mail is for. */
export function passageKind(reading: Reading, mail: MailKind): MailKind {
  const signs = signsOf(reading)
  if (signs.promotional > 0 && signs.transactional > 0) return mail
  const kind = kindOf(signs)
  return kind === 'unknown' ? mail : kind
}

function kindOf({ promotional, transactional }: Signs): MailKind {
  if (promotional === transactional) return 'unknown'
  return promotional > transactional ? 'promotional' : 'transactional'
}

function signsOf(reading: Reading): Signs {
  const { words, facts, passage } = reading
  let promotional = facts.filter(({ kind }) => kind === 'percent').length
  let transactional = 0
  const isLabel = passage.slot === 'cta'
  for (const { text, token } of words) {
    if (selling.has(text) || (isLabel && shopping.has(text))) promotional++
    if (token && isOf(token, unboughtTokens)) promotional++
    else if (token && isOf(token, ownTokens) && !isWayIn(token)) transactional++
  }
  return {
    promotional: promotional + countOf(unboughtByFirst, words),
    transactional: transactional + countOf(ownByFirst, words)
  }
}

/** How many of the phrases stand among the words. */
function countOf(phrases: Phrases, words: readonly Word[]): number {
  const found = new Set<readonly string[]>()
  words.forEach(({ text }, at) => {
    for (const phrase of phrases.get(text) ?? none)
      if (phrase.every((word, i) => words[at + i]?.text === word)) found.add(phrase)
  })
  return found.size
}

const bookable = /^(?:book|bookings?|orders?|tickets?|reservation|reserve)$/
const links = /^(?:url|uri|link|href|page)$/
const hours = /^(?:opens?|opening|closes?|closing)$/

/** `booking_url`, `bookings_open`: how or when anybody may book. */
function isWayIn({ path }: TemplateToken): boolean {
  const words = nameParts(path).at(-1) ?? []
  const has = (names: RegExp): boolean => words.some((word) => names.test(word))
  return has(hours) || (has(links) && has(bookable))
}

/** True where a part of the path, `order_number`, starts with one of the names, or its words in one do. */
function isOf({ path, kind }: TemplateToken, names: RegExp): boolean {
  return (
    kind === 'output' &&
    nameParts(path).some((words) => [...words, words.join('')].some((word) => names.test(word)))
  )
}
