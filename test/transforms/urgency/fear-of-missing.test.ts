import { fearOfMissing } from '../../../src/transforms/urgency/fear-of-missing.ts'
import { check } from '../check.ts'

check(fearOfMissing, {
  rewrites: [
    {
      before: "Don't be left sweating in a hot attic; loft insulation is £12 a roll.",
      after: 'Loft insulation is £12 a roll.'
    },
    {
      before: "Don't be left on the quay: day passes are £14 and last until dusk.",
      after: 'Day passes are £14 and last until dusk.'
    },
    {
      before: "Order by 11 December and don't let the little ones down.",
      after: 'Order by 11 December.'
    },
    {
      before: 'Rust never sleeps, and neither should you; a tin of wax is £6.',
      after: 'A tin of wax is £6.'
    },
    {
      before: 'Opportunity rarely knocks twice, but viewings are on Sunday from two.',
      after: 'Viewings are on Sunday from two.'
    },
    {
      before: 'Join the allotment trip on 8 June or spend the winter wishing you had.',
      after: 'Join the allotment trip on 8 June.'
    },
    {
      before: 'The cider fair, which nobody should miss, is on 5 October in the yard.',
      after: 'The cider fair is on 5 October in the yard.'
    },
    {
      before: "Let it slip and it'll haunt you, but the barn has two rooms and a stove.",
      after: 'The barn has two rooms and a stove.'
    },
    {
      slot: 'subject',
      before: 'The one that got away? A day on the loch, £90',
      after: 'A day on the loch, £90'
    },
    {
      slot: 'heading',
      before: 'Miss it, miss the lot: the autumn film club',
      after: 'The autumn film club'
    },
    {
      before: "You'll be the only one on your street without one, and the meter is free.",
      after: 'The meter is free.'
    },
    {
      before: "Don't miss out on double stamps in every branch from 2 to 8 May.",
      after: 'Double stamps in every branch from 2 to 8 May.'
    },
    {
      before: 'It would be a shame to miss 20% off your first crate, code CRATE20.',
      after: '20% off your first crate, code CRATE20.'
    },
    {
      before: "Don't miss out on a free month of lessons: use SWIM1 at the desk.",
      after: 'A free month of lessons: use SWIM1 at the desk.'
    },
    {
      slot: 'heading',
      before: "You'd be gutted to miss the brass band, 8 August",
      after: 'The brass band, 8 August'
    },
    { before: 'This is not one to skip: the panel is at 11:30.', after: 'The panel is at 11:30.' },
    {
      slot: 'heading',
      before: 'FOMO alert: our stall is in Leeds until 9 June',
      after: 'Our stall is in Leeds until 9 June'
    },
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
    },
    {
      before: "Don't miss our open days on 9 and 10 May.",
      after: 'Our open days are on 9 and 10 May.'
    },
    {
      before: "Don't miss our two talks on Friday 6 June.",
      after: 'Our two talks are on Friday 6 June.'
    },
    {
      before: "Don't miss the tasting evening at our Hull shop on Friday 6 June at 19:00.",
      after: 'The tasting evening at our Hull shop is on Friday 6 June at 19:00.'
    },
    {
      before: "Don't miss {{ event.name }} on {{ event.date }}.",
      after: '{{ event.name }} is on {{ event.date }}.'
    },
    {
      before: "Don't miss our spring fair: it opens on 9 May at 10:00.",
      after: 'Our spring fair opens on 9 May at 10:00.'
    },
    {
      before: "Don't miss our summer sale, from 3 June to 9 June.",
      after: 'Our summer sale is on from 3 June to 9 June.'
    },
    {
      before: "Don't miss 20% off all boots until 14 March.",
      after: '20% off all boots until 14 March.'
    },
    {
      before: "Don't miss your chance to meet the author on 9 May.",
      after: 'Meet the author on 9 May.'
    },
    {
      before: "You won't want to miss our harvest supper on 4 October.",
      after: 'Our harvest supper is on 4 October.'
    },
    {
      before: 'Not to be missed: the barn dance on 9 May at 20:00.',
      after: 'The barn dance on 9 May at 20:00.'
    },
    { before: 'Buy your pass by 3 May, or miss out.', after: 'Buy your pass by 3 May.' },
    { before: 'Renew by 3 May before prices go up.', after: 'Renew by 3 May.' },
    { before: 'Buy a plot before someone else does.', after: 'Buy a plot.' },
    { before: "Sign up before it's too late.", after: 'Sign up.' },
    { before: "Book by 4 May so you don't miss out.", after: 'Book by 4 May.' },
    { before: "Once they're gone, they're gone. Each mug costs £8.", after: 'Each mug costs £8.' },
    {
      before: 'Snooze and you lose: the rooms cost £40 until 3 May.',
      after: 'The rooms cost £40 until 3 May.'
    },
    { before: "Blink and they've gone.", after: '' },
    { before: "You'll kick yourself later.", after: '' },
    { before: 'Everyone else has theirs already.', after: '' },
    { slot: 'heading', before: "Before they're gone: 3 tents for £99", after: '3 tents for £99' },
    { before: "You'd be daft to miss this!", after: '' },
    {
      before: "You don't want to get left behind while your rivals move their accounts online.",
      after: ''
    },
    {
      before: "Please don't miss your chance to vote on 6 March.",
      after: 'Please vote on 6 March.'
    },
    {
      slot: 'heading',
      before: "Don't miss out on our half-price saddles",
      after: 'Our half-price saddles'
    }
  ],
  asks: [
    { slot: 'subject', text: 'Don’t miss out!' },
    { text: "Don't miss out on our half-price saddles." }
  ],
  keeps: [
    { text: "Don't be left waiting at the gate: ring 01632 960101 and we will open it." },
    { text: "Our night nurses don't sleep on shift, and neither should you." },
    { text: 'Rather than wait in the queue, have your ticket scanned at door B.' },
    { text: 'The only one on the rota without a key is Sam, and the spare is in the safe.' },
    { text: "Everyone's going by coach, which leaves at 8." },
    { text: 'A bearing gives plenty of warning before it goes, so listen for a hum.' },
    { text: "You won't miss the gate; it is painted blue." },
    { text: "Don't miss a dose: take the tablet with food." },
    { text: "Don't miss the clause on page 3 about pets." },
    { text: "Prune the roses before it's too late in the season." },
    { text: "Lift the pan off the hob before it's too late: milk boils fast." },
    { text: 'We paint the hulls three weeks before they go back in.' },
    { text: 'The nurse gives the second dose eight weeks before they travel.' },
    { text: "Stir the caramel before it's too late: past 180 °C it burns." },
    { text: "Don't miss the bracket on line 40: the compiler will not point at it." },
    { text: "We'll write to every member before fares go up." },
    { text: "Blink and you'll miss it: the eclipse lasts eleven seconds." },
    { text: 'Don’t miss the sill under the window: paint it first.' },
    { text: 'The study finds that “don’t miss out” banners tire people.' },
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
    { slot: 'cta', text: 'Report a missed bin collection' },
    { text: "Don't miss your train: the last one leaves at 23:10." },
    { text: "Don't miss the deadline of 3 May for your tax form." },
    { text: "Don't miss a payment: set up a direct debit by 4 May." },
    { text: 'Never miss a bin day: download the calendar.' },
    { text: "Don't miss the step on your way in." },
    { text: "Don't miss out the second question." },
    { text: 'If you miss out a step, start again.' },
    { text: 'Why miss out a comma?' },
    { text: 'Pick the pears before they go soft.' },
    { text: 'Let the paint dry before it is sold.' },
    { text: 'Let us know before someone else books the hall by mistake.' },
    { text: "So that you don't miss anything, each lesson is recorded." },
    { text: "Don't let this medicine freeze." },
    { text: 'They will be gone for two weeks.' },
    { text: 'Everyone else has to wait outside.' },
    { text: 'You might miss out on interest if you move the account before 3 May.' },
    { text: "Don't miss our sale! It ends on Sunday." },
    { text: "You'd be daft to cross the sands without a guide." },
    { text: "You don't want to be left behind when the coach leaves." }
  ]
})
