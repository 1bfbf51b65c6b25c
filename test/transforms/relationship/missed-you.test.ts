import { missedYou } from '../../../src/transforms/relationship/missed-you.ts'
import { check } from '../check.ts'

check(missedYou, {
  rewrites: [
    {
      before: "We've missed you! It has been {{days}} days since your last {{service}}.",
      after: 'It has been {{days}} days since your last {{service}}.'
    },
    { before: 'We miss you.', after: '' },
    {
      before: 'It’s been a while! The climbing wall has 14 new routes.',
      after: 'The climbing wall has 14 new routes.'
    },
    { before: 'We’ve missed you, and the garden has changed.', after: 'The garden has changed.' },
    {
      before: 'We’ve missed you — the Tuesday class now starts at 18:00.',
      after: 'The Tuesday class now starts at 18:00.'
    },
    {
      before: 'We have been missing you at the pool. Lane swimming is back on 3 June.',
      after: 'Lane swimming is back on 3 June.'
    },
    {
      before: 'Trips to the seal colony start again on 29 March, and we miss you.',
      after: 'Trips to the seal colony start again on 29 March.'
    },
    {
      before: 'The choir isn’t the same without you. Rehearsals are on Mondays at 19:30.',
      after: 'Rehearsals are on Mondays at 19:30.'
    },
    {
      before: 'We miss you, {{ first_name }}! The spring brochure is online.',
      after: 'The spring brochure is online.'
    },
    {
      before: 'Your last visit was on {{ last_visit }} and we’ve missed you since.',
      after: 'Your last visit was on {{ last_visit }}.'
    },
    {
      before: 'The bakery has a new oven. We’ve really missed you! The rye loaf is £3.20.',
      after: 'The bakery has a new oven. The rye loaf is £3.20.'
    },
    {
      slot: 'subject',
      before: 'We miss you! The reading room has new hours',
      after: 'The reading room has new hours'
    },
    {
      slot: 'preheader',
      before: 'We’ve missed you: the new term starts on 13 April',
      after: 'The new term starts on 13 April'
    },
    { slot: 'heading', before: 'WE’VE MISSED YOU', after: '' },
    {
      format: 'markdown',
      before: '**We’ve missed you!** The kiln is working again.',
      after: 'The kiln is working again.'
    },
    {
      format: 'html',
      before: 'We&rsquo;ve <i>missed</i> you! The new tariff sheet is online.',
      after: 'The new tariff sheet is online.'
    },
    {
      before: 'The whole team misses you, and the new term starts on 4 May.',
      after: 'The new term starts on 4 May.'
    },
    { before: "It's been far too long since we saw you.", after: '' },
    {
      before: 'Long time no see! Your points are worth {{ points_value }}.',
      after: 'Your points are worth {{ points_value }}.'
    },
    {
      before: "We haven't heard from you in ages, so here is the summer timetable.",
      after: 'Here is the summer timetable.'
    },
    { before: "The allotments just don't feel the same without you.", after: '' },
    { before: "It's awfully quiet in here without you.", after: '' },
    { before: "You've been on our minds.", after: '' },
    { before: 'Hey stranger, the pool has reopened.', after: 'The pool has reopened.' },
    { before: 'Come back soon, we miss you.', after: 'Come back soon.' },
    { before: "Oh, how we've missed you!", after: '' },
    { before: "We noticed you haven't been in lately and we've missed you.", after: '' },
    { before: "We've missed you, and so has the whole team.", after: '' },
    {
      before: 'We miss you, {{ first_name }}, and the choir meets on Thursday.',
      after: 'The choir meets on Thursday.'
    },
    { slot: 'subject', before: 'Long time no see: the new catalogue', after: 'The new catalogue' }
  ],
  asks: [{ slot: 'subject', text: 'We miss you' }],
  keeps: [
    { text: 'Sorry we missed you. Your parcel is with a neighbour at number 14.' },
    { text: 'We missed you at the door this morning. Collect the parcel from Hill Street.' },
    { text: 'You missed your appointment on {{ appointment.date }}.' },
    { text: 'You missed a call from us at 14:05.' },
    { text: 'We missed your call; the office reopens at 9:00.' },
    { text: 'We will miss your father, who sang with us for forty years.' },
    { text: 'We miss Ana, who died on 4 May.' },
    { text: 'Tomas will be missed by everyone at the workshop.' },
    { text: 'We are thinking of you and your family after the loss of {{ deceased_name }}.' },
    { text: 'Your last order was on {{ last_order.date }}.' },
    { text: 'It has been {{ months }} months since your last eye test.' },
    { text: 'We missed the error in your bill, and we are sorry.' },
    { text: 'If we missed anything, tell us by replying to this email.' },
    { text: 'Did we miss someone? Send us the name.' },
    { text: 'You may have missed our notice of 3 May about the water works.' },
    { text: 'A page was missing from the last issue.' },
    { text: 'You will miss the opening if you take the 18:40 train.' },
    { text: 'The tour was cancelled without you being told, and that was our mistake.' },
    { text: 'We cannot start without you: the vote needs 12 members.' },
    { text: 'Welcome back. Your subscription is active again.' },
    { slot: 'subject', text: 'Sorry we missed you: choose another day' },
    { slot: 'heading', text: 'What you missed in May' },
    { text: "Sorry we've missed you – the meter was not read." },
    { text: "It's been a while since the boiler was serviced: book a check for £60." },
    { text: 'It has been a while coming, but the new lift is open.' },
    { text: "Our thoughts are with you; we have been thinking of you since Ana's death." },
    { text: 'If you miss us on Friday, the shop opens again on Monday.' },
    { text: 'We would love to see you back on 4 May for the second dose.' },
    { text: "We haven't heard from you about claim {{ claim.id }}." },
    { text: 'The concert could not have happened without you. Thank you.' },
    { text: '"We missed you," said Ada in chapter 3.' },
    { text: 'The team missed you off the rota by mistake.' },
    { text: "We noticed you haven't been in the building since the alarm was changed." },
    { text: 'Our shop feels empty because we are moving on 4 May.' }
  ]
})
