import { deadlineVague } from '../../../src/transforms/urgency/deadline-vague.ts'
import { check } from '../check.ts'

check(deadlineVague, {
  rewrites: [
    {
      slot: 'subject',
      before: 'Ending any minute: £4 a month for a year',
      after: '£4 a month for a year'
    },
    { slot: 'heading', before: 'Soon to disappear: the £9 supper', after: 'The £9 supper' },
    {
      before: 'Use code OAK5 for 5% off for as long as our luck holds.',
      after: 'Use code OAK5 for 5% off.'
    },
    {
      before: 'Join for £12 a month while the price is being kind.',
      after: 'Join for £12 a month.'
    },
    {
      before: 'Our winter pricing packs up shortly, so pay £12 instead of £15.',
      after: 'Pay £12 instead of £15.'
    },
    { before: 'Offer available for a limited time.', after: '' },
    {
      before: 'For a limited time only, we hang your wallpaper for nothing.',
      after: 'We hang your wallpaper for nothing.'
    },
    { before: 'Swim passes are £30 a month for now.', after: 'Swim passes are £30 a month.' },
    {
      before: 'Coffee is free, for the time being, in the north café.',
      after: 'Coffee is free in the north café.'
    },
    { before: 'While this lasts, a dozen oysters are £15.', after: 'A dozen oysters are £15.' },
    {
      before: 'Our lamps are half price while this lasts, in all four shops.',
      after: 'Our lamps are half price, in all four shops.'
    },
    { before: 'Rugs are £90 until we come to our senses.', after: 'Rugs are £90.' },
    { before: 'Delivery is free for a few short weeks.', after: 'Delivery is free.' },
    { before: 'Children eat free for a limited time only.', after: 'Children eat free.' },
    {
      before: "Time's nearly up on these fares: Leeds to York is £9.",
      after: 'Leeds to York is £9.'
    },
    {
      before: 'The deadline is fast approaching: entries close on 3 May.',
      after: 'Entries close on 3 May.'
    },
    {
      before: "It won't last, but the tandem is £300 until 4 May.",
      after: 'The tandem is £300 until 4 May.'
    },
    { before: 'Time is running out to save.', after: '' },
    {
      slot: 'subject',
      before: "Time's nearly up on half-price kettles",
      after: 'Half-price kettles'
    },
    { slot: 'cta', before: 'See the fares while they last', after: 'See the fares' },
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
    },
    {
      before: 'Family membership is $89, and the offer is nearly over.',
      after: 'Family membership is $89.'
    },
    { before: 'Tick tock: the fair is on 4 May.', after: 'The fair is on 4 May.' },
    {
      before: 'Spa weekends cost £99 and the deal is nearly out of puff.',
      after: 'Spa weekends cost £99.'
    },
    {
      before: 'The patio range is £240, though this price is on borrowed time.',
      after: 'The patio range is £240.'
    },
    {
      before: 'Patio heaters are £75 because our clearance is nearly finished.',
      after: 'Patio heaters are £75.'
    },
    {
      before: 'As our tile sale draws to a close, grout is £4 a bag.',
      after: 'Grout is £4 a bag.'
    },
    {
      before: 'With the offer in its dying days, kayaks start at £150.',
      after: 'Kayaks start at £150.'
    },
    {
      before: 'The driving-school bundle, which is nearly over, ends on 9 June.',
      after: 'The driving-school bundle ends on 9 June.'
    },
    {
      before: 'Our piano rate is nearly over and ends on 9 June.',
      after: 'Our piano rate ends on 9 June.'
    },
    { before: 'Time waits for no one. Frames are £40.', after: 'Frames are £40.' },
    {
      before: "Hearing aids are £300, and we can't keep this price going for long.",
      after: 'Hearing aids are £300.'
    },
    { before: 'We are nearing the end of our mattress sale.', after: '' },
    { before: 'Before long this rate will be a memory.', after: '' },
    { before: 'The window for our founder price is closing fast.', after: '' },
    { before: 'Beat the clock and pick up a parka for £60.', after: 'Pick up a parka for £60.' },
    { before: 'Order a hamper at £30 before the offer ends.', after: 'Order a hamper at £30.' },
    {
      before: 'The hamper is £30, so grab it while the sale is still on.',
      after: 'The hamper is £30.'
    },
    {
      before: 'Our {{ store.city }} rooms are {{ price }}, but not for much longer.',
      after: 'Our {{ store.city }} rooms are {{ price }}.'
    },
    { before: 'The roast is £12 (limited time only).', after: 'The roast is £12.' },
    { slot: 'subject', before: 'Nearly over: 15% off blinds', after: '15% off blinds' },
    {
      slot: 'preheader',
      before: 'Not for much longer: swim lessons at £6',
      after: 'Swim lessons at £6'
    },
    { slot: 'heading', before: 'Home straight: tyres from £48', after: 'Tyres from £48' },
    { slot: 'cta', before: 'Save 15% before the sale ends', after: 'Save 15%' },
    {
      before: "You've barely any time left to book at the old rate.",
      after: 'Book at the old rate.'
    },
    { before: 'Wave goodbye to these fares any day now.', after: '' },
    { before: 'Our loft-boarding rate has almost had its day.', after: '' },
    { before: "This SIM deal won't see the season out.", after: '' }
  ],
  asks: [
    { text: "The waived joining fee of £20 won't be waived for ever." },
    { text: 'Fittings at £45 are only around for a short spell.' },
    { text: 'Applications close soon.' },
    { text: "Our half-price tariff won't last." },
    { text: '30% off guttering is about to end.' },
    { text: 'Your voucher is about to expire.' },
    { text: 'The days of the £9 haircut are numbered.' },
    { text: "The rug won't stay at £90 for long." },
    { slot: 'subject', text: 'Our rates are nearly over' },
    { slot: 'heading', text: 'Ends soon' }
  ],
  keeps: [
    { text: "The snow won't be on the ground for ever, so bring a spare pair of boots." },
    { text: "Tulips won't survive the winter in a wet bed." },
    { text: 'Not long now to wait: the hall opens on 4 May.' },
    { text: 'The crew packs up shortly after the last dance.' },
    { text: "That's all for now." },
    { text: 'The lido is closed for now.' },
    { text: 'The gallery is free for now; the council reviews the fee in May.' },
    { text: 'The car park is £4 a day for now, until the machines arrive.' },
    { text: 'For now, the pool is £3.' },
    { text: 'The licence is valid for a limited time only.' },
    { text: 'The lift is closed for a limited time only.' },
    { text: 'Time is running out for the old pier: the council votes on 19 May.' },
    { text: 'While it lasts, the frost brings out the waxwings.' },
    { text: 'The bus is free for now, unless the grant stops.' },
    { text: 'For a short while in the fifties the mill sold its own bread.' },
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
    { text: 'Time is running out on the meter, which takes coins.' },
    { text: 'The work on the bridge is nearly over.' },
    { text: 'The sale of the old library is nearly done.' },
    { text: "The peace deal won't last, the paper suggests." },
    { text: 'The window is closing by itself.' },
    { text: 'We are winding down the telephone service on 1 May.' },
    { text: 'We will let members know before our rates change.' },
    { text: 'For a short while the hall lights will be off.' },
    { text: 'The offer may be withdrawn at any time. Terms apply.' },
    { text: 'When the sale ends, the price goes back to £40.' },
    { text: 'If the offer ends early, we will tell you.' },
    { text: 'Our spring sale ended last week.' },
    { text: 'The price of milk is nearly back to normal, the board says.' },
    { text: 'Our new prices are nearly ready.' },
    { text: 'The bluebells are nearly over, but the wisteria is out.' },
    { text: 'The sun is setting earlier, so bring a torch.' },
    { text: 'The doors are closing: stand clear.' },
    { text: 'There is not much time between the two trains, so pack light.' },
    { text: 'You have little time to read? Each chapter takes five minutes.' },
    { text: 'Time is of the essence in this contract.' },
    { text: 'How long will it last? About six hours on one charge.' },
    { text: 'The exhibition is here for a limited run: 4 to 20 May.' },
    { text: 'Our prices won’t change for 24 months.' },
    { text: 'Your rate ends on {{ rate_end_date }}.' },
    { text: '“The clock is ticking,” said the judge, and the bakers laughed.' },
    { text: 'The end is in sight: two modules and the exam.' },
    { text: 'The promotion race is nearly over: two games remain.' },
    { text: 'The upgrade is nearly done: 3 minutes left.' },
    { text: 'The discount comes off at the till.' },
    { text: 'The sale is in the hall at the end of the road.' },
    { text: 'The bonus is paid at the end of the month.' },
    { text: 'Our summer sale is nearly here: it starts on 4 May.' },
    { text: 'The rate is variable and can go up or down.' },
    { text: 'While the offer runs, the desk is open until eight.' },
    { text: "Time's up: pens down, please." },
    { text: 'The clock is ticking down to kick-off at 3pm.' },
    { text: 'The window on the left is about to close, so step back.' },
    { text: 'For a limited time the bridge carries one lane only.' },
    { text: 'One last sleep before the rate rises.' }
  ]
})
