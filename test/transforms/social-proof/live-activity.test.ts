import { liveActivity } from '../../../src/transforms/social-proof/live-activity.ts'
import { check } from '../check.ts'

check(liveActivity, {
  rewrites: [
    { slot: 'heading', before: 'Present onlookers: 31', after: '' },
    {
      before: 'Watchers on this jug right now: 12. The jug holds a litre.',
      after: 'The jug holds a litre.'
    },
    {
      before: 'This item was added to 9 baskets in the past hour. The lid is oak.',
      after: 'The lid is oak.'
    },
    {
      before: 'The bowl is 20 cm wide and has been viewed 90 times today.',
      after: 'The bowl is 20 cm wide.'
    },
    {
      before: 'The checklist, being read by 40 others this minute, is free.',
      after: 'The checklist is free.'
    },
    {
      before: 'Huts have a stove (six families are looking at them right now) and sleep four.',
      after: 'Huts have a stove and sleep four.'
    },
    { before: 'The rug, in nine baskets right now, is 2 m long.', after: 'The rug is 2 m long.' },
    {
      before: 'The flat, which six people have open on their phones, has a balcony.',
      after: 'The flat has a balcony.'
    },
    {
      before: 'The ring is brass, and a shopper in York just bought one.',
      after: 'The ring is brass.'
    },
    {
      before: 'The class is taught in Welsh, and four people are signing up while you think.',
      after: 'The class is taught in Welsh.'
    },
    {
      before: 'Twelve pairs of eyes are on this page with you; the barn sleeps six.',
      after: 'The barn sleeps six.'
    },
    {
      before: 'An order comes in every minute; each parcel is packed by hand.',
      after: 'Each parcel is packed by hand.'
    },
    {
      before: 'In the last hour 40 firms switched to the flat plan, which costs £9.',
      after: 'The flat plan costs £9.'
    },
    { before: 'While you read that sentence, four families booked.', after: '' },
    { before: 'Five founders signed up while you were reading that line.', after: '' },
    { before: 'In the time it took to open this, six places went.', after: '' },
    { before: '16 shoppers have this coat in their bags right now.', after: '' },
    {
      before: 'Our oak stool is £60; it was last bought six minutes ago in Derby.',
      after: 'Our oak stool is £60.'
    },
    {
      before: 'One of these flies off a shelf every ten seconds. The torch is £8.',
      after: 'The torch is £8.'
    },
    {
      before: 'The audiobook is £6, and a copy leaves the shelf every twenty seconds.',
      after: 'The audiobook is £6.'
    },
    {
      before: 'The cheese night is £30, and 12 guests are on the booking page this very minute.',
      after: 'The cheese night is £30.'
    },
    { slot: 'heading', before: 'Hot right now: slate lamps', after: 'Slate lamps' },
    { slot: 'subject', before: '44 people are browsing the mill sale', after: 'The mill sale' },
    {
      before: 'There goes another one. Tombola tickets are £1 each.',
      after: 'Tombola tickets are £1 each.'
    },
    {
      before: 'Tables are filling as you scroll, and the soup is £6.',
      after: 'The soup is £6.'
    },
    { before: 'Seventeen people are looking at this rug right now.', after: '' },
    { before: 'Right now, 40 other families are browsing our June weeks.', after: '' },
    { before: 'Someone in Hull bought this loom two minutes ago.', after: '' },
    { before: 'Somebody near you just booked the attic room.', after: '' },
    { before: '{{ viewers }} others are viewing this boat.', after: '' },
    { before: 'A kettle is sold every twelve seconds.', after: '' },
    { before: 'Every 30 seconds, someone joins the club.', after: '' },
    {
      before: 'Our blue mug is £9 and in 14 other baskets right now.',
      after: 'Our blue mug is £9.'
    },
    { before: 'Viewed 214 times today.', after: '' },
    { before: 'While you were reading this, three tickets went.', after: '' },
    { before: 'Priya from Bath just ordered the same cheese.', after: '' },
    { before: '12 shoppers have this lamp open in another tab.', after: '' },
    { before: 'Live: 9 people are choosing seats for Friday.', after: '' },
    {
      slot: 'heading',
      before: 'A seat goes every 50 seconds: Macbeth from 4 May',
      after: 'Macbeth from 4 May'
    },
    {
      before: 'As we speak, dozens of runners are signing up. The race starts at 09:00 on 3 May.',
      after: 'The race starts at 09:00 on 3 May.'
    },
    { before: 'A shopper near you is checking out with the same boots.', after: '' },
    { before: 'Right this second, 25 people have our June calendar open.', after: '' },
    { before: 'Somebody in Perth snapped up a loom moments ago.', after: '' },
    { before: 'Tom from Hove has just booked a table.', after: '' },
    { before: 'A cabin goes every 20 minutes: Hull to Bruges, £88', after: 'Hull to Bruges, £88' },
    { before: 'Ordered 12 times since breakfast.', after: '' },
    {
      before: 'The quilt is £95, and 8 other shoppers are viewing it right now.',
      after: 'The quilt is £95.'
    },
    { before: 'As you read this, 19 people are booking.', after: '' },
    { before: 'The kiln is £400 and in 6 other carts.', after: 'The kiln is £400.' },
    { before: 'A buyer in York is checking out with this chair.', after: '' },
    { before: 'Every minute, another guest books a room.', after: '' }
  ],
  asks: [{ slot: 'preheader', text: '6 riders are comparing this bike right now' }],
  keeps: [
    { slot: 'heading', text: 'Visitors in May: 310' },
    { text: 'Shoppers: please use the side door.' },
    { text: 'The hedge has four gates and two people are on it now.' },
    { text: 'The bridge has been crossed 300 times today.' },
    { text: 'Your profile has been viewed 12 times today.' },
    { text: 'The kitchen is small (five people are in it now) and warm.' },
    { text: 'The book, which nine people have read, is back on the shelf.' },
    { text: 'An order comes in pencil, and Sam types it.' },
    { text: 'The path, being read as a road by 3 maps, is shut.' },
    { text: 'The counter reads zero after the reset.' },
    { text: 'Two nurses are on the ward at night.' },
    { text: 'The file you sent was opened 4 times today.' },
    { text: 'We knead it, we bake it, and a boy in Hove packs it in bags.' },
    { text: 'You may park your van in the yard while you wait for the key.' },
    { text: 'As you read this, our lorry is moving north with the tents.' },
    { text: 'While you were reading, the cat left the room.' },
    { text: 'As you read this, our crew is on its way to Malta.' },
    { text: 'While you read this, put the kettle on.' },
    { text: 'As I write, snow is falling on the moor.' },
    { text: 'Take one every four hours with water.' },
    { text: 'One bus leaves the depot every ten minutes.' },
    { text: 'Right now two vets are with the mare.' },
    { text: '“One sold every five seconds” was the claim the officer checked.' },
    { text: 'In the last hour nine trains were late.' },
    { text: 'The score was last viewed on 4 May by the conductor.' },
    { text: 'A ranger from Skye has just written a book about otters.' },
    { slot: 'heading', text: 'Trending words of the year' },
    { text: 'The trial was last heard two years ago in Leeds.' },
    { text: 'Somebody in your household changed the PIN on {{ changed_on }}.' },
    { text: 'Ivo in Porto just joined your workspace.' },
    { slot: 'subject', text: '11 people are eyeing your room in Whitby' },
    { text: 'Three people commented on your file this morning.' },
    { text: 'Two people are viewing your document right now.' },
    { text: 'Someone from Leeds signed in to your account two minutes ago.' },
    { text: 'Four engineers are working on the fault right now.' },
    { text: 'Someone in the office will call you back.' },
    { text: 'Somebody from the council will visit on 4 May.' },
    { text: 'Anna from Leeds took the photo of the heron.' },
    { text: 'Six people in our village lost power on Sunday.' },
    { text: 'In the last hour 33 people called about the outage, so the lines are busy.' },
    { text: 'Every 30 minutes, a bus leaves for Ely.' },
    { text: 'One train leaves every ten minutes.' },
    { text: 'A leaflet goes every month to all members.' },
    { text: 'While you were away, two parcels went to number 14.' },
    { text: 'At the moment eleven people live in the house.' },
    { text: 'Currently, 30 families have a plot and 12 are waiting.' },
    { text: 'We have sold 200 tickets since Monday, and the hall holds 350.' },
    { text: 'Another reader asked us about frost last week.' },
    { text: 'A customer in Ely returned this kettle, and we repaired it.' },
    { text: 'Some readers have bought the book already; they can ignore this letter.' },
    { text: 'Right now the pool is closed for repairs.' },
    { text: 'Two seats in the minibus are taken by the drivers.' },
    { text: 'Your auction: 3 people are bidding right now.' },
    { text: 'Right now the kettle is boiling.' },
    { text: 'Two nurses are on the ward right now.' },
    { text: 'A volunteer takes the dog out every morning.' },
    { text: 'Somebody left a blue scarf in row F.' },
    { text: 'The ferry is filling its tanks at the moment.' },
    { text: 'Three colleagues have booked leave this week.' },
    { text: 'A heron was seen three times today.' }
  ]
})
