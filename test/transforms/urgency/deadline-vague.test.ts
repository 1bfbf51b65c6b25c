import { deadlineVague } from '../../../src/transforms/urgency/deadline-vague.ts'
import { check } from '../check.ts'

check(deadlineVague, {
  rewrites: [
    {
      before: 'For a short time, 15% off all boots until 14 March.',
      after: '15% off all boots until 14 March.'
    },
    {
      before: 'For a short time, enjoy 15% off all boots.',
      after: 'Enjoy 15% off all boots.'
    },
    {
      before: 'For a limited time, the audio guide is free for members.',
      after: 'The audio guide is free for members.'
    },
    {
      before: 'The tasting menu is £24 for a limited time only.',
      after: 'The tasting menu is £24.'
    },
    {
      before: 'For a limited time, until 30 June, members get the guide free.',
      after: 'Until 30 June, members get the guide free.'
    },
    {
      before: 'Time is running out! The survey closes on 8 June at noon.',
      after: 'The survey closes on 8 June at noon.'
    },
    {
      before: 'Our garden tickets, for a short time only, are half price.',
      after: 'Our garden tickets are half price.'
    },
    {
      before: 'The winter rate is £9 a night and won’t last long.',
      after: 'The winter rate is £9 a night.'
    },
    {
      before: 'Returns to Bergen are £79, but not for long.',
      after: 'Returns to Bergen are £79.'
    },
    {
      before: 'Adult swim passes are £30 — but not for long.',
      after: 'Adult swim passes are £30.'
    },
    {
      before: 'For a limited period, {{ course.title }} costs {{ course.price }}.',
      after: '{{ course.title }} costs {{ course.price }}.'
    },
    { before: 'The clock is ticking!', after: '' },
    {
      before: 'The new edition has 40 maps. Time is almost up. It costs £16.',
      after: 'The new edition has 40 maps. It costs £16.'
    },
    {
      slot: 'subject',
      before: 'For a limited time: two matinee tickets for £18',
      after: 'Two matinee tickets for £18'
    },
    {
      slot: 'heading',
      before: 'Limited time only: 3 seed packets for £5',
      after: '3 seed packets for £5'
    },
    {
      slot: 'cta',
      before: 'Get the guide free for a limited time',
      after: 'Get the guide free'
    },
    {
      format: 'markdown',
      before: 'The recording is **free for a limited time** with any season pass.',
      after: 'The recording is **free** with any season pass.'
    },
    {
      format: 'html',
      before: '<em>For a limited time,</em> dental check-ups cost &pound;35.',
      after: 'Dental check-ups cost &pound;35.'
    },
    {
      before: 'The spring sale ends soon, on 14 March.',
      after: 'The spring sale ends on 14 March.'
    },
    {
      before: 'The spring sale ends soon! Trays of pansies are £12.',
      after: 'Trays of pansies are £12.'
    },
    {
      before: 'The peach tart is only available for a limited time.',
      after: 'The peach tart is available.'
    },
    { before: 'Our limited-time offer ends on 3 May.', after: 'Our offer ends on 3 May.' },
    { before: 'A limited-time offer: two pizzas for £15.', after: 'Two pizzas for £15.' },
    { before: 'Time is running out to claim your free month.', after: 'Claim your free month.' },
    {
      before: 'Time is running out, so book the ferry by 4 May.',
      after: 'Book the ferry by 4 May.'
    },
    { before: 'The clock is ticking on these rates!', after: '' },
    { before: "Prices like these won't last long.", after: '' },
    { before: 'Prices climb again shortly.', after: '' },
    { before: 'The doors close before you know it.', after: '' },
    { before: 'Our spring price is for a short while.', after: '' },
    { before: "This won't be around for long.", after: '' },
    { before: '20% off all frames, but not for long.', after: '20% off all frames.' },
    { slot: 'subject', before: 'Ends soon: 25% off paint', after: '25% off paint' },
    { slot: 'cta', before: 'Get 20% off for a limited time only', after: 'Get 20% off' },
    {
      before: 'Our fares climb soon, so lock in £18 by 6 March.',
      after: 'Lock in £18 by 6 March.'
    },
    {
      before: 'The price is going up soon. Reserve a kit by 6 March.',
      after: 'Reserve a kit by 6 March.'
    },
    {
      before: "Our two-for-one tariff won't last, and it closes on 6 March.",
      after: 'Our two-for-one tariff closes on 6 March.'
    },
    {
      before: 'Time is running out on our 3-for-2 deal, which ends on 6 March.',
      after: 'Our 3-for-2 deal ends on 6 March.'
    },
    { before: 'This discount might vanish at any minute.', after: '' },
    { before: "We're just holding this price a little longer.", after: '' },
    {
      before: "Supplies won't last, so order a sack on 01632 960 018.",
      after: 'Order a sack on 01632 960 018.'
    },
    {
      before: "Order by 6 March at £30: these spots won't hang around.",
      after: 'Order by 6 March at £30.'
    },
    { before: 'The kit is £30. Deals like these rarely last!', after: 'The kit is £30.' },
    {
      before: "Fares rise soon, so now's the time to renew your railcard.",
      after: "Now's the time to renew your railcard."
    }
  ],
  asks: [{ text: 'Applications close soon.' }, { text: "Our half-price tariff won't last." }],
  keeps: [
    { text: 'While stocks last.' },
    { text: 'Gift bags are free with baskets over £50, while stocks last.' },
    { text: 'Rooms are subject to availability.' },
    { text: 'This link is only valid for 24 hours.' },
    { text: 'The licence is time-limited and ends on 31 December.' },
    { text: 'Hollis & Daughter Limited has traded since 1987.' },
    { text: 'The frame has a limited lifetime warranty.' },
    { text: 'Your session will soon time out. Save your work.' },
    { text: 'Parking is limited, so please share a car.' },
    { text: 'Each class is limited to 12 so that everyone gets a turn at the wheel.' },
    { text: 'The pool is closed for a short time each morning for cleaning.' },
    { text: 'Leave the dough to rest for a short time.' },
    { text: 'The lights may flicker for a limited time while our engineers work.' },
    { text: 'The offer ends on 5 October at 23:59.' },
    { text: 'The consultation closes soon after the June meeting.' },
    { text: 'Cut tulips won’t last long in a warm room.' },
    { text: 'If the clock is ticking loudly, the case is loose: bring it in.' },
    { text: 'You have limited time in the exam, so read the questions first.' },
    { text: 'The drops keep only for a limited time after the bottle is opened.' },
    { text: 'The doors close ten minutes before the performance.' },
    { text: 'Stamps go up to £1.70 on 1 January.' },
    { text: 'We will write to you again soon.' },
    { slot: 'subject', text: 'Your trial ends in 3 days' },
    { slot: 'heading', text: 'Limited company accounts: what to file' },
    { text: 'For a short time, the water may look cloudy.' },
    { text: "A power cut is planned for 3 May. It won't last long." },
    { text: 'Time is running out for the reef.' },
    { text: 'The limited-time parking bays are marked in red.' },
    { text: 'The tenancy is for a limited period of six months.' },
    { text: 'Members can borrow the kit for a short time.' },
    { text: 'Use the cream for a short time only.' },
    { text: 'Parking is free for a short time in bay 4 while you unload.' },
    { text: 'The bridge is only open for a short time each day.' },
    { text: 'The library closes soon after six on Fridays.' },
    { text: 'The meeting ends soon.' },
    { text: "The milk won't last long once opened." },
    { text: 'Time is up for the old £20 note on 30 September.' },
    { text: 'The chairs are about to be repaired.' },
    { slot: 'heading', text: 'Closing soon after six: winter hours' },
    { text: 'Our fares go up soon, and we will send you the new table first.' },
    { text: 'The price is going up soon and the board meets on 6 March.' },
    { text: 'Prices are going up soon, but members pay the same as before.' },
    { text: 'Our fees and prices go up soon. The new prices are on page 4.' },
    { text: 'Prices go up soon, so call us if you are worried about paying.' },
    { text: 'Electricity prices are about to rise. Fix the loft hatch before winter.' },
    { text: 'Our sale ends soon, which leaves room for the seedlings.' },
    { text: 'Our sale ends soon and the shop moves to Mill Lane.' },
    { text: "Our bargains won't last, and it is up to you." },
    { text: "The hay stocks won't last, so the goats move to the lower field." },
    { text: 'Dear {{ first_name }}, the clock is ticking. The early rate ends on 6 March.' },
    { text: 'We are only keeping the pool open a little longer.' },
    { text: 'Time is running out on the meter, which takes coins.' }
  ]
})
