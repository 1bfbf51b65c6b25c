import { lastChance } from '../../../src/transforms/urgency/last-chance.ts'
import { check } from '../check.ts'

check(lastChance, {
  rewrites: [
    {
      before: 'Last chance to register: registration closes on 3 May.',
      after: 'Registration closes on 3 May.'
    },
    { slot: 'cta', before: 'Last chance to book', after: 'Book' },
    { slot: 'cta', before: 'Last chance to donate', after: 'Donate' },
    {
      slot: 'heading',
      before: 'Last chance to see the Roman glass',
      after: 'See the Roman glass'
    },
    {
      slot: 'subject',
      before: 'Final call: entries close on 12 May',
      after: 'Entries close on 12 May'
    },
    {
      slot: 'subject',
      before: 'Last chance to save 20% on kennels until 14 March',
      after: 'Save 20% on kennels until 14 March'
    },
    {
      slot: 'subject',
      before: 'Last chance to book your seat for {{ event.name }}',
      after: 'Book your seat for {{ event.name }}'
    },
    { slot: 'preheader', before: 'Final call to sponsor a runner', after: 'Sponsor a runner' },
    {
      before: 'This is your last chance to join the winter course.',
      after: 'Join the winter course.'
    },
    {
      before: 'Last chance! The pop-up bakery is open until Sunday 4 August.',
      after: 'The pop-up bakery is open until Sunday 4 August.'
    },
    {
      before: 'Last chance: the spring tariff can be fixed until 30 April.',
      after: 'The spring tariff can be fixed until 30 April.'
    },
    {
      before: 'Last call for entries: entries close on 9 September.',
      after: 'Entries close on 9 September.'
    },
    {
      before: 'The archive sale ends on 3 May. This is your last chance.',
      after: 'The archive sale ends on 3 May.'
    },
    {
      before: 'Membership is £20 until 1 June — never to be repeated.',
      after: 'Membership is £20 until 1 June.'
    },
    { before: 'We will never repeat this offer.', after: '' },
    { before: 'It’s now or never!', after: '' },
    {
      format: 'markdown',
      before: '**Last chance** to reserve a plot: plots are allotted on 2 March.',
      after: 'Plots are allotted on 2 March.'
    }
  ],
  asks: [
    { slot: 'subject', text: 'Last chance!' },
    { text: 'Closing-down sale: all shelving is half price.' }
  ],
  keeps: [
    { text: 'The last day to order for Christmas is 18 December.' },
    { text: 'The last date for changing your meal choice is 2 July.' },
    { text: 'The last collection is at 17:30.' },
    { text: 'Your final invoice is attached.' },
    { text: 'Friday 29 August is Amira’s last working day.' },
    { text: 'The call for papers closes on 3 May.' },
    { text: 'Last orders at the bar are at 22:30.' },
    { text: 'This was the last chance to fix the roof before winter, and the crew did it.' },
    { text: 'The team lost its last chance of promotion on Saturday.' },
    { text: 'Last Chance Saloon play the main stage at nine.' },
    { text: 'Second Chance Bikes repairs donated bicycles.' },
    { text: 'The last train leaves at 23:10.' },
    { text: 'This is the last call for passengers on flight 214 to Oslo.' },
    { text: 'The Elm Road branch closes on 30 June; your nearest branch is then Mill Lane.' },
    { text: 'The yard closes down at 22:00 for cleaning.' },
    { text: 'Members voted never to repeat the raffle.' },
    { text: 'Never repeat a password across sites.' },
    { text: 'The final exam results are published on 14 August.' },
    { text: 'One last step: confirm your email address.' },
    {
      slot: 'subject',
      text: 'Final reminder: invoice {{ invoice.number }} was due on {{ invoice.due_date }}'
    },
    { slot: 'heading', text: 'Last entry 16:30' },
    { slot: 'cta', text: 'Read the final report' }
  ]
})
