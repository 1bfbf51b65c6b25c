import { stockCountLiteral } from '../../../src/transforms/scarcity/stock-count-literal.ts'
import { check } from '../check.ts'

check(stockCountLiteral, {
  rewrites: [
    { before: 'Huts still unclaimed: 3. The pass is £8.', after: 'The pass is £8.' },
    { slot: 'heading', before: 'Tables still empty: 4', after: '' },
    {
      before: 'A measly six remain. The lamps are 30 cm tall.',
      after: 'The lamps are 30 cm tall.'
    },
    { before: 'Fewer than nine to go round. The atlas is £30.', after: 'The atlas is £30.' },
    {
      before: 'Our choir weekend is £80, and just two bunks remain.',
      after: 'Our choir weekend is £80.'
    },
    {
      before: 'Flute lessons cost £25, and I’ve exactly one opening.',
      after: 'Flute lessons cost £25.'
    },
    {
      before: 'With only five jars left, honey is £6.',
      after: 'Honey is £6.'
    },
    {
      before: 'The vase is £40, with just three standing between you and an empty shelf.',
      after: 'The vase is £40.'
    },
    { before: 'Nine. That’s how many are left. The stove is £90.', after: 'The stove is £90.' },
    { before: 'Six jars. That’s your lot. Honey is £6.', after: 'Honey is £6.' },
    { before: 'Just {{ stock | default: 3 }} to go round.', after: '' },
    { slot: 'cta', before: 'Book (3 left)', after: 'Book' },
    {
      before: 'The hall has 60 chairs, of which four are left.',
      after: 'The hall has 60 chairs.'
    },
    { before: 'Just four of these mugs remain!', after: '' },
    { before: '{{ stock | at_most: 5 }} left in your size!', after: '' },
    { before: 'Only {{ stock | default: 2 }} left in stock.', after: '' },
    {
      before: 'Only {{ product.stock }} left.',
      after: '{{ product.stock }} left when we sent this.'
    },
    {
      before: 'Just {{ event.seats_available }} seats left.',
      after: '{{ event.seats_available }} seats left when we sent this.'
    },
    {
      before: 'Only {{ seats_remaining }} seats left on the pottery course.',
      after: '{{ seats_remaining }} seats left on the pottery course when we sent this.'
    },
    { before: 'Only 4 places remain on the bread course.', after: '' },
    { before: 'There are only four places left.', after: '' },
    { before: 'Fewer than five rooms left for the conference.', after: '' },
    { before: 'The sloe gin is back. Only 6 bottles left!', after: 'The sloe gin is back.' },
    {
      before: 'The enamel jugs are £14 each — just two left.',
      after: 'The enamel jugs are £14 each.'
    },
    { before: 'The tour costs £12 and only three places are left.', after: 'The tour costs £12.' },
    { before: 'Only 3 left: the oak bench costs £140.', after: 'The oak bench costs £140.' },
    {
      before: 'The matinee starts at 14:00. We have just 8 tickets left. Under-12s go free.',
      after: 'The matinee starts at 14:00. Under-12s go free.'
    },
    {
      slot: 'subject',
      before: 'Quilting day on 7 March: only 3 seats left',
      after: 'Quilting day on 7 March'
    },
    {
      slot: 'heading',
      before: 'Guided walk on 4 May (only 2 places left)',
      after: 'Guided walk on 4 May'
    },
    { slot: 'alt', before: 'Blue stoneware bowl, only 3 left', after: 'Blue stoneware bowl' },
    {
      format: 'markdown',
      before: 'The cider press is £95. **Only 2 left!** Collect it from the yard.',
      after: 'The cider press is £95. Collect it from the yard.'
    },
    { before: 'Under 5% of tickets remain!', after: '' },
    { before: "We're down to our last dozen boxes.", after: '' },
    { before: 'Just two spots on the tour now.', after: '' },
    {
      before: 'The oak table is back (only 2 left!) and costs £140.',
      after: 'The oak table is back and costs £140.'
    },
    { before: 'The Dorset tour has only 3 places left.', after: '' },
    { before: 'The lid is cracked, and we have only two left.', after: 'The lid is cracked.' },
    { before: 'Only one left!', after: '' },
    {
      before: 'Only 2 left and the kiln is booked until June.',
      after: 'The kiln is booked until June.'
    },
    {
      before: 'We have only {{ inventory.count }} left.',
      after: '{{ inventory.count }} left when we sent this.'
    },
    {
      before: 'There are only {{ seats_remaining }} places left on the Leeds course.',
      after: '{{ seats_remaining }} places left on the Leeds course when we sent this.'
    },
    {
      before: 'Only {{ tickets_left }} tickets are left for the matinee.',
      after: '{{ tickets_left }} tickets left for the matinee when we sent this.'
    },
    {
      before: '{% assign stock = 3 %}The bench is £40. Only {{ stock }} left.',
      after: '{% assign stock = 3 %}The bench is £40.'
    },
    {
      before: 'Only 5 places left on the glaze course, so book your place on the website.',
      after: 'Book your place on the website.'
    },
    {
      before: 'The stools are made of oak. We have just 6 stools left, so order soon.',
      after: 'The stools are made of oak. Order soon.'
    },
    { before: "We're down to our last 8 pitches for the May fair.", after: '' },
    { before: 'A mere three rooms still open.', after: '' },
    { before: 'Down to our last 11 jars.', after: '' },
    { before: 'We’re four sales away from sold out.', after: '' },
    { before: 'I’m taking on only two more clients.', after: '' },
    { before: 'There’s room for only three more.', after: '' },
    { before: 'Already 90% sold.', after: '' },
    { before: 'The retreat is 92% booked.', after: '' },
    { before: 'More than half of the places have gone.', after: '' },
    { before: 'Nine of the twelve cabins are already booked.', after: '' },
    { before: 'At the time of writing, 8 remain.', after: '' },
    { before: 'Once these 20 are sold, that’s it.', after: '' },
    { before: 'Places remaining: 6', after: '' },
    { before: 'Claim one of 3 remaining seats.', after: '' },
    { before: 'Did you know there are only 3 left?', after: '' },
    { before: 'Only 2 of our 12 yurts are free.', after: '' },
    { before: 'We have six firkins left from the spring brew.', after: '' },
    {
      before: 'The harvest gave us 60 bottles, and 9 are left.',
      after: 'The harvest gave us 60 bottles.'
    },
    {
      before: 'The kiln class is on 9 May, with just 3 spots left.',
      after: 'The kiln class is on 9 May.'
    },
    {
      before: 'As we have only 12 left, order by 4 May.',
      after: 'Order by 4 May.'
    },
    { before: 'Order by noon while we still have 5.', after: 'Order by noon.' },
    { before: '5 puppy classes left at $90.', after: 'Puppy classes are $90.' },
    { before: 'Only 3 rooms left at 20% off.', after: 'Rooms are 20% off.' },
    {
      before: "Two stools at the bench are all that's left for the class on June 14.",
      after: 'The class is on June 14.'
    },
    {
      before: 'Just five tickets remain for our open days on 3 December.',
      after: 'Our open days are on 3 December.'
    },
    {
      before: "We're down to our last {{ product.stock }}.",
      after: '{{ product.stock }} left when we sent this.'
    },
    {
      before: 'Just {{ rooms_available }} rooms remain at the lodge.',
      after: '{{ rooms_available }} rooms left at the lodge when we sent this.'
    },
    {
      slot: 'subject',
      before: 'Fewer than 20 tickets remain for Thursday',
      after: 'Tickets for Thursday'
    },
    { slot: 'subject', before: 'Easter lamb boxes: 12 left', after: 'Easter lamb boxes' },
    { slot: 'subject', before: 'Only six Easter lamb boxes left', after: 'Easter lamb boxes' },
    { slot: 'subject', before: 'Just 3 spots left on our yoga retreat', after: 'Our yoga retreat' },
    { slot: 'subject', before: 'Our June retreat is 90% full', after: 'Our June retreat' },
    {
      slot: 'subject',
      before: 'Just 4 rooms left: Lake Lodge, 12-14 June',
      after: 'Lake Lodge, 12-14 June'
    },
    { slot: 'heading', before: 'Final 10 pairs', after: '' }
  ],
  asks: [
    { text: 'Four plum cakes remain in the case, all iced.' },
    { text: 'We made 90 mugs, and 84 have gone.' },
    { text: 'Less than 5% of seats available', slot: 'heading' },
    { text: 'Three tables are open, and not one more.' },
    { text: 'There are only 12 seats on the coach.' },
    { slot: 'subject', text: 'Four jars. That’s it.' },
    { text: '4 left' },
    { slot: 'subject', text: 'Only 2 left!' },
    { text: 'We have just 6 oak stools left, so order soon.' },
    { text: 'There are only 4 kayaks left, so ring 01632 960 200.' },
    { text: 'We have no more than 8 jugs remaining, so book soon and collect on 4 May.' },
    { slot: 'subject', text: 'Just 3 kayaks left: book today' },
    { text: 'Only {{ stock | default: 3 }} jugs left, so order soon.' },
    { text: 'Just one seat left on our first spring tour, 9 March, £30.' },
    { text: 'There are just 3 tables left at this rate for the night of 5 May.' },
    { text: 'Our church has only 3 bells left in the tower.' },
    { text: 'There are only two copies left of the first atlas in private hands.' },
    { text: 'Only 4 berths left on the 7am ferry to Mull.' },
    { text: 'Fewer than 20 tickets remain for Thursday.' },
    { text: 'Only 14 left at the launch price of £19.' },
    { text: 'Fewer than 60 pairs of terns remain on the island.' },
    { slot: 'subject', text: '90% sold out' },
    { slot: 'subject', text: 'Last 5 tickets' }
  ],
  keeps: [
    { slot: 'heading', text: 'Tables still empty: {{ free_tables }}' },
    { text: 'Seats: 40' },
    { text: 'Rooms left to paint: 2, both upstairs.' },
    { text: 'We have exactly four meeting rooms on the second floor.' },
    { text: 'We planted 90 bulbs, and they are up.' },
    { text: 'Two cakes are for the judges, and one is for you.' },
    { text: 'The phone holds 40 films, and about 2 GB of space remains.' },
    { text: 'Go ahead, take a plate and have the last one.' },
    { text: 'Fewer than twenty copies of the first edition survive.' },
    { slot: 'preheader', text: 'Two pairs to go round: a story of shoes and sisters.' },
    { text: 'Three. That’s how many screws the shelf takes.' },
    { text: 'Three steps. That’s it. Your account is open.' },
    { text: 'There is space for four more bikes in the new shed.' },
    { text: 'We have only two lifts, so allow some time.' },
    { text: 'With only four screws, the shelf goes up in ten minutes.' },
    { text: 'The hotel has 60 rooms, of which nine face the sea.' },
    { text: 'Down to 4 degrees tonight, so cover the beans.' },
    { text: 'A grand total of 40 volunteers came on Sunday.' },
    { text: 'Just two trains remain on the branch line.' },
    { slot: 'cta', text: 'Read part 2 (3 min)' },
    { text: 'Exactly one member voted against.' },
    { slot: 'subject', text: 'Only one topic on the agenda' },
    { text: 'Nine of the fifty seats are reserved for families.' },
    { text: '{{ product.stock }} in stock' },
    { text: 'You can use this code only once.' },
    { text: 'You have {{ credits }} credits left.' },
    { text: 'Your card has {{ coffees_left }} free coffees left.' },
    { text: 'Your plan has {{ quota.remaining }} GB remaining this month.' },
    { text: 'Only one voucher per household.' },
    { text: 'The print is number 41 of 500.' },
    { text: 'The class takes 12 people.' },
    { text: '2 steps are left before your form is complete.' },
    { text: 'Only three of the eight brackets are needed for a short shelf.' },
    { text: 'After 400 metres, turn left at the chapel.' },
    { text: 'Keep left: only two lanes are open until Friday.' },
    { text: 'Only 4 people can sit in the boat at once.' },
    { text: 'You can borrow only six books at a time.' },
    { text: 'The last 2 pages are left blank on purpose.' },
    { text: 'Only two trustees left the board this year.' },
    { text: 'Only four teams remain in the cup after Saturday’s games.' },
    { text: 'There are 30 left-handed desks in the hall.' },
    { text: 'The mill is just 10 minutes from the station.' },
    { text: 'On the last day only 1 tablet should be left in the pack.' },
    { text: 'The blue kettle is out of stock until 3 June.' },
    { slot: 'heading', text: 'Only {{ member.name }} can open this file' },
    { slot: 'cta', text: 'See the 3 dates' },
    { text: 'Only 400 tigers remain in the wild.' },
    { text: 'Only two boats left for the island.' },
    { text: 'You have only 3 credits left.' },
    { text: 'Only 2 lessons left in your course.' },
    { text: 'Only {{ days_left }} days left.' },
    { text: 'When only 2 are left, we order more.' },
    { text: 'Two left turns take you to the chapel.' },
    { text: '{{ product.stock }} left when we sent this.' },
    { text: 'Only 3 of the 12 screws remain in the bag after step 4.' },
    { text: 'We have 3 rooms left to paint before the school opens.' },
    { text: 'Only 12 houses remain without mains water.' },
    { text: 'Fewer than 9 nesting pairs remain on the cliffs, so keep dogs on a lead.' },
    { text: 'Only 3 pubs remain in the parish.' },
    { text: 'Only 40 people remained to vote, and only 12 people are left on the list.' },
    { text: 'We had only 3 loaves left at closing time.' },
    { text: 'Two scarves left on the 18:05 train to Hull.' },
    { text: 'Your battery has 20% left.' },
    { text: 'The reservoir is 62% full.' },
    { text: '80% of the work is done.' },
    { text: '12 of 15 members voted yes.' },
    { text: '8 of 10 questions answered. Carry on where you left off.' },
    { text: 'We are down to two lanes on the A64 until Friday.' },
    { text: 'We have room for two prams in the hall.' },
    { text: 'There are six slots each evening, from 5pm.' },
    { text: 'The last two cabins of the train are quiet ones.' },
    { text: 'The remaining 4 boxes of your order will arrive on 9 May.' },
    { text: 'Classes with fewer than 5 bookings are cancelled.' },
    { text: 'All 40 places are taken.' },
    { text: 'Only 9 of our boxes fit in the van.' },
    { text: 'Two suites at The Mill are on the ground floor.' },
    { text: 'In stock: {{ stock }}' },
    { text: '{{ stock }} left, and we make more in June.' },
    { text: '{{ lessons_left }} lessons left' },
    { slot: 'subject', text: '2 steps left to finish your booking' },
    { slot: 'subject', text: '3 boxes for the price of 2' },
    { slot: 'heading', text: 'Four tickets for the cost of three' },
    { slot: 'heading', text: 'Our last two walks' },
    { slot: 'alt', text: 'Two seats on the left of a red bus' }
  ]
})
