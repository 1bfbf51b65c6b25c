import { deadlineExtended } from '../../../src/transforms/urgency/deadline-extended.ts'
import { check } from '../check.ts'

check(deadlineExtended, {
  rewrites: [
    {
      before: 'We bent the rules, so the autumn discount of 15% runs to 9 October.',
      after: 'The autumn discount of 15% runs to 9 October.'
    },
    {
      before: 'Our manager caved, so the second box is free until 9 June.',
      after: 'The second box is free until 9 June.'
    },
    {
      before: 'Many of you pleaded for more time, so code JAM10 works until 5 May.',
      after: 'Code JAM10 works until 5 May.'
    },
    {
      slot: 'subject',
      before: "Good news, we've relented: 15% off all looms until 3 July",
      after: '15% off all looms until 3 July'
    },
    {
      before: 'Our arms have been twisted: the rate stays at £9 until {{ new_end }}.',
      after: 'The rate stays at £9 until {{ new_end }}.'
    },
    {
      before: 'The boss frowned, we begged, and free engraving has been extended until 2 August.',
      after: 'Free engraving has been extended until 2 August.'
    },
    {
      before: 'Due to overwhelming demand, the strap stays free through 12 June.',
      after: 'The strap stays free through 12 June.'
    },
    {
      before: 'You begged nicely and we melted: mugs are still £6, up to 29 November.',
      after: 'Mugs are still £6, up to 29 November.'
    },
    {
      before: 'My finger slipped, so the box stays at £18 until 12 January.',
      after: 'The box stays at £18 until 12 January.'
    },
    {
      before:
        "The club price has been extended until 4 May because we didn't want to disappoint you.",
      after: 'The club price has been extended until 4 May.'
    },
    {
      before: 'You spoke, we listened: sign-up is open until 18 May.',
      after: 'Sign-up is open until 18 May.'
    },
    {
      before: 'You begged, we buckled: winter rates run until 31 March.',
      after: 'Winter rates run until 31 March.'
    },
    {
      before: 'Okay, okay, you win: enrolment stays open until 8 June.',
      after: 'Enrolment stays open until 8 June.'
    },
    {
      before: 'By popular request our spring sale continues through 5 May.',
      after: 'Our spring sale continues through 5 May.'
    },
    {
      before: 'The lamp offer now runs to 16 June, because you asked so nicely.',
      after: 'The lamp offer now runs to 16 June.'
    },
    {
      before: "The yarn sale goes on until 2 May, since you simply wouldn't let us stop.",
      after: 'The yarn sale goes on until 2 May.'
    },
    { slot: 'heading', before: 'One more weekend: 30% off mirrors', after: '30% off mirrors' },
    {
      before: 'Against all advice, the two-for-one passes are back until 4 July.',
      after: 'The two-for-one passes are back until 4 July.'
    },
    {
      before: 'Too many of you missed it, so the sale continues until 31 March.',
      after: 'The sale continues until 31 March.'
    },
    {
      before: 'We blinked first: the sale is on until 16 May.',
      after: 'The sale is on until 16 May.'
    },
    {
      before: 'Offer extended by popular demand until 12 July!',
      after: 'Offer extended until 12 July!'
    },
    {
      before: "So many of you asked, so we've extended the sale until 12 July.",
      after: "We've extended the sale until 12 July."
    },
    {
      before: "We weren't meant to do this, but the sale now runs until 12 July.",
      after: 'The sale now runs until 12 July.'
    },
    {
      before: 'Due to overwhelming demand, bookings stay open until 12 July.',
      after: 'Bookings stay open until 12 July.'
    },
    {
      before: 'After an extraordinary response, the rate is extended to 12 July.',
      after: 'The rate is extended to 12 July.'
    },
    {
      before: 'You asked, we listened: the tariff is extended until 12 July.',
      after: 'The tariff is extended until 12 July.'
    },
    {
      before: 'You asked for more time, so the offer is extended until 12 July.',
      after: 'The offer is extended until 12 July.'
    },
    {
      before: "We're feeling generous, so the saver is extended until 12 July.",
      after: 'The saver is extended until 12 July.'
    },
    {
      before: "Just when you thought it was over, we've extended the saver to 12 July.",
      after: "We've extended the saver to 12 July."
    },
    {
      before: 'We know we said last chance, but our sale now ends on 12 July.',
      after: 'Our sale now ends on 12 July.'
    },
    {
      before: "Demand was so high that we've extended the sale to 12 July.",
      after: "We've extended the sale to 12 July."
    },
    {
      before: 'The sale continues until 12 July because you asked.',
      after: 'The sale continues until 12 July.'
    },
    {
      before: 'The sale continues until 12 July, thanks to your feedback.',
      after: 'The sale continues until 12 July.'
    },
    {
      before: "We've extended the sale (you asked for it) until 12 July.",
      after: "We've extended the sale until 12 July."
    },
    {
      before: 'Since so many of you loved it, the price is back until 12 July.',
      after: 'The price is back until 12 July.'
    },
    {
      before: 'For everyone who missed it, the price is back until 12 July.',
      after: 'The price is back until 12 July.'
    },
    {
      before: "We've extended the course fee offer to {{ new_deadline }} by popular demand.",
      after: "We've extended the course fee offer to {{ new_deadline }}."
    },
    {
      before: "We're extending the sale one last time, until 12 July.",
      after: "We're extending the sale until 12 July."
    },
    { before: 'Surprise: the sale runs to 12 July.', after: 'The sale runs to 12 July.' },
    {
      before: 'You spoke, we listened. The sale is extended until 12 July.',
      after: 'The sale is extended until 12 July.'
    },
    { before: 'We kept the sale going for you.', after: '' },
    { before: 'Second chance to save 25% on rugs.', after: 'Save 25% on rugs.' },
    { before: 'Back by popular demand: 25% off rugs.', after: '25% off rugs.' },
    { before: 'Injury time! Rugs are 25% off.', after: 'Rugs are 25% off.' },
    { slot: 'subject', before: 'Extended by 24 hours: 25% off rugs', after: '25% off rugs' },
    { slot: 'heading', before: 'Sale extended by popular demand', after: 'Sale extended' },
    {
      slot: 'heading',
      before: 'By popular demand, extended to 12 July',
      after: 'Extended to 12 July'
    }
  ],
  asks: [
    { text: 'Sale extended!' },
    { text: "We've extended our sale." },
    { text: "We've extended our sale by 24 hours." },
    { text: 'Our rug sale lives on.' },
    { text: "We're giving you one more day to get 25% off rugs." },
    { text: 'Okay, one very last extension.' },
    { text: "We've reopened the doors." },
    { slot: 'subject', text: 'Extended' },
    { slot: 'heading', text: 'One more day' }
  ],
  keeps: [
    { text: 'The council listened, so the car park is free until 8 May.' },
    { text: 'You asked nicely, so the answers are on our site until Friday.' },
    { text: 'Our boss agreed to it, so I am away until 12 May.' },
    { text: 'Our finger slipped on the second slide, so the chart on page 4 is wrong.' },
    { text: 'Head office has agreed to the new rota, which runs until 5 July.' },
    { text: 'Two banks lowered their rates on Friday, as our table shows.' },
    { text: 'The price has gone up to £40 since our estimate.' },
    { text: 'The path stays closed until 4 May because we found newts.' },
    { text: 'Our rates stay until 31 March, because we buy gas a year ahead of delivery.' },
    { text: 'You asked, we listened: the reading room has new lamps.' },
    { text: 'The returns period runs to 31 January, since you may be away.' },
    { text: 'One night in Leeds: a short film' },
    { text: 'The consultation is extended to 9 June because the papers were late.' },
    { text: 'One day of rain is all the beans want.' },
    { text: 'The fare is £12 until 4 May, as the notice says.' },
    { text: "We've extended your trial to {{ date }}." },
    { text: 'Returns extended to 31 January.' },
    { text: 'The consultation now closes on 9 June.' },
    { text: 'Offer extended until 12 July.' },
    { text: "We've extended our sale until 12 July." },
    { text: 'The deadline has been extended to 9 June.' },
    { text: 'Your loan has been extended by three weeks.' },
    { text: 'An extended warranty costs £30.' },
    { text: 'Extended opening hours: 8 to 8 until Christmas.' },
    { text: 'The exhibition has been extended by popular demand until 12 July.' },
    { text: 'By popular demand is the name of the album.' },
    { text: 'By popular request, the recipe for the lemon tart.' },
    { text: 'Due to high demand, replies take three days.' },
    { text: 'Due to demand, we have added a second class on Thursdays.' },
    { text: 'You asked how to prune a fig. Here is how.' },
    { text: 'You asked for a receipt, so it’s attached.' },
    { text: 'So many of you asked about parking that there is a map below.' },
    { text: 'Because so many people asked, the talk will be recorded.' },
    { text: 'Missed it? The recording is online.' },
    { text: 'In case you missed it, the minutes are online.' },
    { text: 'One more day in Rome costs €80.' },
    { text: 'One last time: the key is under the pot.' },
    { text: 'A second chance to sit the exam is on 12 July.' },
    { text: 'Your second chance to save 25% on rugs is here.' },
    { text: 'The match is not over yet: it is half-time.' },
    { text: 'Our website was down on 5 July, so the offer now runs until 12 July.' },
    { text: 'Because our website was down, we have extended the sale until 12 July.' },
    { text: "We don't normally open on Mondays, but we will on 12 July." },
    { text: 'The doors reopen at 7pm.' },
    { text: 'Good news: the bridge is open.' }
  ]
})
