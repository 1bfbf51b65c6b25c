import { hardSellCta } from '../../../src/transforms/sales/hard-sell-cta.ts'
import { check } from '../check.ts'

check(hardSellCta, {
  rewrites: [
    { slot: 'cta', before: 'Grab the winter tent now', after: 'See the winter tent' },
    { slot: 'cta', before: 'Yes! Give me 20% off', after: 'Use the 20% discount' },
    { slot: 'cta', before: 'Grab the seed list', after: 'See the seed list' },
    { slot: 'cta', before: 'Grab {{ product.name }} now', after: 'See {{ product.name }}' },
    { slot: 'cta', before: 'Snag the lakeside cabin', after: 'See the lakeside cabin' },
    { slot: 'cta', before: 'Snap up the oak bench', after: 'See the oak bench' },
    { slot: 'cta', before: 'Claim your 15% discount', after: 'Use the 15% discount' },
    { slot: 'cta', before: 'Unlock 10% off', after: 'Use the 10% discount' },
    { slot: 'cta', before: 'Shop now', after: 'Visit the shop' },
    { slot: 'cta', before: 'Order now', after: 'Order' },
    { slot: 'cta', before: 'Buy today', after: 'Buy' },
    { slot: 'cta', before: 'Secure my spot', after: 'Book a place' },
    { slot: 'cta', before: 'Reserve your spot today', after: 'Book a place' },
    { slot: 'cta', before: 'Get started now', after: 'Get started' },
    { slot: 'cta', before: 'Yes, I want the planting guide', after: 'Get the planting guide' },
    { slot: 'cta', before: 'Count me in', after: 'Sign up' },
    { slot: 'cta', before: 'Don’t miss it', after: 'See details' },
    { slot: 'alt', before: 'Shop now', after: 'Visit the shop' },
    {
      slot: 'cta',
      format: 'html',
      before: '<a href="https://example.com/tents?c=SHOPNOW"><b>Shop now</b></a>',
      after: '<a href="https://example.com/tents?c=SHOPNOW"><b>Visit the shop</b></a>'
    },
    {
      slot: 'cta',
      format: 'markdown',
      before: '[Get started today](https://example.com/start)',
      after: '[Get started](https://example.com/start)'
    }
  ],
  keeps: [
    { slot: 'cta', text: 'Track your parcel' },
    { slot: 'cta', text: 'Reset your password' },
    { slot: 'cta', text: 'Pay invoice' },
    { slot: 'cta', text: 'Download the receipt' },
    { slot: 'cta', text: 'Confirm your email' },
    { slot: 'cta', text: 'See the dates' },
    { slot: 'cta', text: 'Book an appointment' },
    { slot: 'cta', text: 'Buy' },
    { slot: 'cta', text: 'Claim your refund' },
    { slot: 'cta', text: 'Make a claim' },
    { slot: 'cta', text: 'Unlock your account' },
    { slot: 'cta', text: 'Secure your account' },
    { slot: 'cta', text: 'Shop opening hours' },
    { slot: 'cta', text: 'Reserve a room' },
    { slot: 'cta', text: 'Score the essays' },
    { slot: 'cta', text: 'Bag drop and check-in' },
    { slot: 'cta', text: 'Grab rails: measure and order' },
    { slot: 'cta', text: 'Not now' },
    { slot: 'cta', text: 'No thanks' },
    { slot: 'cta', text: 'Unsubscribe' },
    { slot: 'cta', text: 'View today’s readings' },
    { slot: 'cta', text: 'Register for the lecture' },
    { slot: 'alt', text: 'The shop, now with a ramp' },
    { slot: 'body', text: 'You can grab a coffee in the foyer from 9:00.' },
    { slot: 'body', text: 'The village shop now sells stamps.' }
  ]
})
