import { fearOfMissing } from '../../../src/transforms/urgency/fear-of-missing.ts'
import { check } from '../check.ts'

check(fearOfMissing, {
  rewrites: [
    {
      before: "Order by 18 December, before it's too late.",
      after: 'Order by 18 December.'
    },
    {
      slot: 'heading',
      before: "Don't miss our open day on Saturday 9 May",
      after: 'Our open day on Saturday 9 May'
    },
    {
      before: "Don't miss our open day on Saturday 9 May.",
      after: 'Our open day is on Saturday 9 May.'
    },
    { before: "Don't miss out!", after: '' },
    {
      before: 'Don’t miss out on the herb walk on Sunday 17 May.',
      after: 'The herb walk is on Sunday 17 May.'
    },
    { before: 'Order your broad beans before they’re gone.', after: 'Order your broad beans.' },
    { before: 'Choose your seats before they sell out.', after: 'Choose your seats.' },
    { before: 'You’ll regret missing this!', after: '' },
    {
      before: 'The dig is open to visitors on 8 August. Don’t miss it! Bring stout shoes.',
      after: 'The dig is open to visitors on 8 August. Bring stout shoes.'
    },
    {
      before: "20% off storage plans ends on 5 October, so don't miss out.",
      after: '20% off storage plans ends on 5 October.'
    },
    {
      before: 'Sourdough Saturday is back on 6 June — don’t miss it.',
      after: 'Sourdough Saturday is back on 6 June.'
    },
    { before: 'Sign up by 1 May and don’t miss out.', after: 'Sign up by 1 May.' },
    {
      before: 'Don’t let this pass you by: the stall list opens on 2 March.',
      after: 'The stall list opens on 2 March.'
    },
    { before: 'Don’t miss our new range of bread knives.', after: '' },
    { slot: 'subject', before: "Don't miss the new bus timetable", after: 'The new bus timetable' },
    {
      slot: 'subject',
      before: 'Don’t miss out: fares rise on 1 April',
      after: 'Fares rise on 1 April'
    },
    { slot: 'heading', before: 'Don’t miss {{ event.name }}', after: '{{ event.name }}' },
    { slot: 'cta', before: 'Order before they’re gone', after: 'Order' },
    {
      format: 'html',
      before: 'Don&rsquo;t miss out! The reading list is online.',
      after: 'The reading list is online.'
    },
    {
      format: 'markdown',
      before: '**Don’t miss out:** the branch meets on 7 July at 18:00.',
      after: 'The branch meets on 7 July at 18:00.'
    }
  ],
  asks: [{ slot: 'subject', text: 'Don’t miss out!' }],
  keeps: [
    { text: 'Sorry we missed you. Your parcel is with a neighbour at number 14.' },
    { text: 'Apply before 3 May.' },
    { text: 'You missed a call from the surgery at 10:42.' },
    { text: 'The payment due on 3 May was missed.' },
    { text: 'Two fields are missing on your form.' },
    { text: 'If you miss your slot, book another one here.' },
    { text: 'If you miss a dose, take it as soon as you remember.' },
    { text: 'Missed the lecture? The recording is online.' },
    { text: 'Don’t miss the turning for the car park: it comes straight after the bridge.' },
    { text: 'Turn on notifications so that you don’t miss a message from your tutor.' },
    { text: 'Freeze the bread before it goes stale.' },
    { text: 'The last of the elms were gone before anyone noticed.' },
    { text: 'The matinee sold out on 2 May; returns are listed here.' },
    { text: 'Frost damage shows too late to treat, so cover the figs by 20 October.' },
    { text: 'We missed the deadline, and we are sorry.' },
    { text: 'If you regret a purchase, send it back within 30 days.' },
    { text: 'Everyone else on the committee has signed.' },
    { text: 'Miss Okafor teaches year 4.' },
    { text: 'Nobody on the waiting list will be left out.' },
    { slot: 'subject', text: 'You missed your appointment on {{ appointment.date }}' },
    { slot: 'heading', text: 'Missing Persons Week, 6 to 12 May' },
    { slot: 'cta', text: 'Report a missed bin collection' }
  ]
})
