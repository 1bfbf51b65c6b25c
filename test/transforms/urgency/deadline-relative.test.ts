import { deadlineRelative } from '../../../src/transforms/urgency/deadline-relative.ts'
import { check } from '../check.ts'

check(deadlineRelative, {
  rewrites: [
    {
      before: 'Just a few days to go now, as the ballot closes on January 15.',
      after: 'The ballot closes on January 15.'
    },
    {
      slot: 'subject',
      before: '36 hours on the clock: oak stools £20 off until 25 May',
      after: 'Oak stools £20 off until 25 May'
    },
    {
      slot: 'subject',
      before: '4 hours to go on wool throws from £18',
      after: 'Wool throws from £18'
    },
    {
      before: 'Only one day left! Booking for the supper closes {{ ends_at }}.',
      after: 'Booking for the supper closes {{ ends_at }}.'
    },
    { before: 'Between now and lights-out, pens are two for £3.', after: 'Pens are two for £3.' },
    {
      before: "Only until the weekend's out, plums are £2 a kilo.",
      after: 'Plums are £2 a kilo.'
    },
    {
      before: 'The rug sale closes tonight, folks, on 4 May.',
      after: 'The rug sale closes on 4 May.'
    },
    {
      before: 'The early rate stops this coming weekend, on 12 October.',
      after: 'The early rate stops on 12 October.'
    },
    {
      before:
        'The price of the desk goes up the minute the clock strikes twelve tonight, that is on 1 March.',
      after: 'The price of the desk goes up on 1 March.'
    },
    {
      before: "The fair's tickets are on sale until 9 May, which is tomorrow.",
      after: "The fair's tickets are on sale until 9 May."
    },
    {
      before: "The half-price hire ends on 8 June, and that's a mere three sleeps off.",
      after: 'The half-price hire ends on 8 June.'
    },
    { before: "Ends Sunday 2 May, so that's only two days to go.", after: 'Ends Sunday 2 May.' },
    {
      before: 'With two days on the clock, tandems are £20 a day.',
      after: 'Tandems are £20 a day.'
    },
    { before: "You've got till teatime: 20% off every jug.", after: '20% off every jug.' },
    { before: 'Socks are £4 this weekend and this weekend alone.', after: 'Socks are £4.' },
    { before: 'Soup is £3 for the next few hours at least.', after: 'Soup is £3.' },
    { before: 'Mugs are half price until we lock up tonight.', after: 'Mugs are half price.' },
    {
      before: 'Our lamp offer ends on 4 May. The lamp offer is over in two days.',
      after: 'Our lamp offer ends on 4 May. The lamp offer is over on 4 May.'
    },
    { slot: 'cta', before: 'Take 15% off before midnight', after: 'Take 15% off' },
    { before: 'Patio sets are £180 until midnight.', after: 'Patio sets are £180.' },
    { before: 'Until close of play tomorrow, patio sets are £180.', after: 'Patio sets are £180.' },
    { before: 'Today and today alone: curtains from £20.', after: 'Curtains from £20.' },
    { before: 'This weekend only: two pizzas for £15.', after: 'Two pizzas for £15.' },
    {
      before: 'The rate is £40 and in 36 hours it comes off the site.',
      after: 'The rate is £40.'
    },
    { before: 'Hotel nights are £60 for one more day only.', after: 'Hotel nights are £60.' },
    { before: 'For the next 48 hours, hotel nights are £60.', after: 'Hotel nights are £60.' },
    { before: 'With hours to go, hotel nights are £60.', after: 'Hotel nights are £60.' },
    { before: 'Hotel nights are £60 (tonight only).', after: 'Hotel nights are £60.' },
    {
      before: 'Fitting is free, but only until tomorrow night.',
      after: 'Fitting is free.'
    },
    { before: 'Every gift is doubled until midnight.', after: 'Every gift is doubled.' },
    {
      before: 'Yoga mats are 30% off; the offer is over tomorrow.',
      after: 'Yoga mats are 30% off.'
    },
    {
      before: 'Yoga mats are 30% off, but tomorrow the price goes back up.',
      after: 'Yoga mats are 30% off.'
    },
    {
      before: 'Yoga mats are 30% off because our sale ends tonight.',
      after: 'Yoga mats are 30% off.'
    },
    {
      before: 'Our sale ends tonight, so order yours on 01632 960 018.',
      after: 'Order yours on 01632 960 018.'
    },
    {
      before: 'You have 24 hours, so ring us on 01632 960 018.',
      after: 'Ring us on 01632 960 018.'
    },
    { before: 'Final few hours: eye tests at £15.', after: 'Eye tests at £15.' },
    { before: 'Today and tomorrow only: eye tests at £15.', after: 'Eye tests at £15.' },
    { before: 'Eye tests are £15 for the rest of today.', after: 'Eye tests are £15.' },
    { before: 'Bonus ends tonight: eye tests at £15.', after: 'Eye tests at £15.' },
    { before: 'Last day! Eye tests are £15.', after: 'Eye tests are £15.' },
    { slot: 'subject', before: '24 hours to go: 20% off tiles', after: '20% off tiles' },
    { slot: 'subject', before: '20% off tiles – ends tonight', after: '20% off tiles' },
    { slot: 'preheader', before: 'Bikes from £200, today only', after: 'Bikes from £200' },
    { slot: 'heading', before: 'One day only | bikes from £200', after: 'Bikes from £200' },
    { slot: 'alt', before: '20% off until midnight', after: '20% off' },
    {
      before: '{{ product.name }} is {{ product.price }} until midnight.',
      after: '{{ product.name }} is {{ product.price }}.'
    },
    { before: '*|CITY|* tickets are £20 this weekend only.', after: '*|CITY|* tickets are £20.' },
    { before: 'Our sale ends tonight, 14 March.', after: 'Our sale ends 14 March.' },
    { before: 'Our sale ends tomorrow on 14 March.', after: 'Our sale ends on 14 March.' },
    {
      before: 'Our sale ends at midnight tonight, 14 March.',
      after: 'Our sale ends at midnight, 14 March.'
    },
    { before: 'Our sale ends in two days, on 14 March.', after: 'Our sale ends on 14 March.' },
    {
      before: 'Our sale ends tonight, {{ ends_at | date: "%d %B" }}.',
      after: 'Our sale ends {{ ends_at | date: "%d %B" }}.'
    },
    { before: 'Only hours left: the sale ends on 14 March.', after: 'The sale ends on 14 March.' },
    {
      before: 'Only hours left. Our tile sale ends on 14 March.',
      after: 'Our tile sale ends on 14 March.'
    },
    {
      before: 'Our tile sale ends tonight. Every tile is 20% off until 14 March.',
      after: 'Our tile sale ends on 14 March. Every tile is 20% off until 14 March.'
    },
    {
      format: 'html',
      before: '<p>The tile offer closes tomorrow.</p><p>The tile offer runs until 14 March.</p>',
      after: '<p>The tile offer closes on 14 March.</p><p>The tile offer runs until 14 March.</p>'
    },
    {
      format: 'markdown',
      before: 'Entry is **£5** this weekend only.',
      after: 'Entry is **£5**.'
    }
  ],
  asks: [
    { text: "The yearly box is £80 for another 36 hours and then it's £95." },
    { text: "Take out a plan in the next 48 hours and we'll add a helmet." },
    { text: "We're taking 20% off for the next 24 hours and not a second more." },
    { text: 'You have until close of play on Tuesday to get 10% off kettles.' },
    { text: "Tomorrow is the last day you'll get in for £7." },
    { text: 'The gold plan drops to £2 for anyone who orders before Friday lunchtime.' },
    { text: 'Boxes of twelve, £30, this week and no longer.' },
    { text: 'The fare sale slams its doors at midnight.' },
    { text: 'The code works until tonight.' },
    { text: 'After tonight, this price is gone.' },
    { text: 'Our sale is over tomorrow.' },
    { text: 'In a fortnight our lamp offer ends.' },
    { text: 'In a few hours the price doubles.' },
    { text: 'Enrolment closes this Friday.' },
    { text: 'You have exactly one weekend.' },
    { text: 'Two sleeps until the price goes up.' },
    { text: 'Deposit by tomorrow noon and the second night is half price.' },
    { text: 'The tea is free, but only if you get to us by sundown.' },
    { text: 'You have until midnight tonight to save 10%.' },
    { text: 'Tonight is when these prices end.' },
    { text: 'Two days to go.' },
    { text: "We're into the final hours." },
    { text: 'It all finishes tomorrow.' },
    { text: 'Over in 24 hours.' },
    { text: 'Day two of three.' },
    { text: 'Our spring sale ends tonight. Sofas are £300.' },
    { text: 'Our sale ends tonight. Entries for the art prize close by 14 March.' },
    { text: 'Just 24 hours left to join at £20.' },
    { text: 'Today is the last day of our paint sale.' },
    { text: 'After tonight, this price is gone.' },
    { text: 'Come midnight, the offer turns into a pumpkin.' },
    { text: 'Early-bird tickets come off sale at midnight.' },
    { text: 'Registration closes in 3 hours.' },
    { text: 'Order by midnight tonight for 30% off.' },
    { text: 'Use code PAINT20 before midnight for 20% off.' },
    { text: 'Tomorrow the price jumps to £99.' },
    { text: 'Our sale ends at 9pm tonight.' },
    { text: 'Tonight we close the book on our sofa sale.' },
    { text: 'Early bird closes midnight.' },
    { text: 'Midnight’s the cut-off for £5 tickets.' },
    { text: 'SOFA15 stops working at midnight.' },
    { slot: 'subject', text: 'Ends tonight' },
    { slot: 'subject', text: '20% off ends tonight' },
    { slot: 'preheader', text: 'But only until midnight' },
    { slot: 'heading', text: 'Last few hours' },
    { slot: 'alt', text: 'Sale ends tonight' }
  ],
  keeps: [
    { text: 'You have 14 days to change your mind and send the lamp back for a refund of £40.' },
    { text: 'The show sold out in an hour, and the second night is £12.' },
    { text: 'The library shuts at noon on Monday, and late fines of £1 start again.' },
    { text: 'You have until Friday to collect the parcel, and storage is free.' },
    { text: 'The course is in two parts for another six weeks and then there is a break.' },
    { text: 'We store the file for you for 14 more days, and then it is deleted.' },
    { text: 'One night only: the brass band plays in the square on 9 August.' },
    { text: 'The road works end tonight.' },
    { text: 'The meeting is on 4 May, which is tomorrow.' },
    { text: 'The party ends at midnight on 31 October.' },
    { text: 'Half price ends at close of business on Sunday 9 June.' },
    { text: 'Your trial ends in three days, on {{ trial_end }}.' },
    { text: 'The exhibition closes on 9 May, which is a Sunday.' },
    { text: 'Tomorrow between 9 and 11 our engineer will call.' },
    { text: 'A week of pottery for beginners' },
    { text: 'Your parcel arrives on 3 May, which is tomorrow.' },
    { text: 'The library shuts this Friday at noon.' },
    { text: 'The glue sets in two hours.' },
    { text: 'Your trial ends in five days, on {{ trial_end }}, and the sample goes back.' },
    { text: 'Our vouchers cost £10 to £200, and last three years.' },
    { slot: 'heading', text: 'A fortnight on the fells' },
    { slot: 'subject', text: 'Minutes of the allotment committee' },
    { text: 'Your code expires in 10 minutes.' },
    { text: 'The download link works for 24 hours.' },
    { text: 'Your trial ends in 3 days.' },
    { text: 'Your table is booked for tonight at 7pm.' },
    { text: 'Your order arrives tomorrow between {{ from }} and {{ to }}.' },
    { text: 'Your seats are held until {{ hold_until }}.' },
    { text: 'Please reply within 14 days.' },
    { text: 'You have 28 days to appeal.' },
    { text: 'You have 14 days to change your mind.' },
    { text: 'Returns within 60 days are free.' },
    { text: 'Free returns within 30 days.' },
    { text: 'Order before 10pm tonight for delivery tomorrow.' },
    { text: 'The sale ends on Sunday 5 October at 23:59 BST.' },
    { text: 'The sale ends at midnight on 5 October.' },
    { text: 'Our sale ends {{ ends_at }}.' },
    { text: 'Only until Sunday night: patio sets for £180' },
    { text: 'The bar is open until midnight.' },
    { text: 'Day tickets are £6 and last until midnight.' },
    { text: 'Parking is free until midnight.' },
    { text: 'Car hire is £15 for 24 hours.' },
    { text: 'The road is closed until midnight.' },
    { text: 'The market is on this weekend only, in the church hall.' },
    { text: 'The exhibition ends tomorrow; the shop stays open.' },
    { text: 'Two days to go until the walk: bring boots.' },
    { text: 'Two days in Rome, then the night train.' },
    { text: 'One day you may need a will.' },
    { text: 'There are 3 days left in your streak challenge.' },
    { text: "They've got until midnight to free the prince." },
    { text: 'Cinderella leaves the ball at midnight.' },
    { text: 'Our sale ended last night. Thank you.' },
    { text: 'When the offer ends, you pay £12 a month.' },
    { text: 'A shop that says its sale ends tonight must mean it, the regulator says.' },
    { text: 'The hosepipe ban ends at midnight.' },
    { text: 'Today is the last day of term.' },
    { text: 'Panels are 10% off for orders placed by 9 May.' },
    { text: 'By tomorrow the dough has doubled.' },
    { text: 'Your refund of £20 will be with you by tomorrow.' },
    { text: 'Save your changes before midnight, when the server restarts.' },
    { text: 'Order in the next 3 hours for delivery tomorrow.' },
    { text: 'Tickets are £20 today and £25 on the day of the race.' },
    { text: 'Our sale starts tonight.' },
    { text: 'Today only the east door is open.' },
    { text: 'Our half-term club runs for one week only, 26 to 30 May.' },
    { text: 'One day left on your hire: return by 6pm on 9 May.' },
    { text: 'The price includes two days of skiing.' },
    { text: '48 hours left, then panels go back to £4,000.' },
    { slot: 'heading', text: 'Midnight blue is back' },
    { slot: 'subject', text: 'Two days in Whitby for £129' }
  ]
})
