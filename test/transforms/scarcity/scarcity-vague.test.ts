import { scarcityVague } from '../../../src/transforms/scarcity/scarcity-vague.ts'
import { check } from '../check.ts'

check(scarcityVague, {
  rewrites: [
    { before: 'Going fast: our river cruises', after: 'Our river cruises', slot: 'heading' },
    {
      before: 'Dwindling: caravan pitches in Rye',
      after: 'Caravan pitches in Rye',
      slot: 'subject'
    },
    {
      before: 'Tickets for the play are £9 and go like hot cakes.',
      after: 'Tickets for the play are £9.'
    },
    {
      before: 'The wool socks come in nine colours, and they’re flying off the rail like confetti.',
      after: 'The wool socks come in nine colours.'
    },
    {
      before: 'Our baby classes start on 9 May, and they fill up in minutes.',
      after: 'Our baby classes start on 9 May.'
    },
    { before: 'Rarer than a quiet kitten: oak barrels from £60.', after: 'Oak barrels from £60.' },
    { before: 'The bread tin is £18, if you can still find one.', after: 'The bread tin is £18.' },
    { slot: 'subject', before: 'Felt slippers, dwindling by the day', after: 'Felt slippers' },
    {
      slot: 'heading',
      before: 'Scarcer by the week: flats with a balcony',
      after: 'Flats with a balcony'
    },
    {
      before: 'Desks cost £14 a day, and they tend to disappear.',
      after: 'Desks cost £14 a day.'
    },
    {
      before: 'Clay classes are £9 each, and we’re already bursting at the seams.',
      after: 'Clay classes are £9 each.'
    },
    { before: 'Going like snow in May: wool throws at £40.', after: 'Wool throws at £40.' },
    { slot: 'heading', before: 'Oak benches, or what’s left of them', after: 'Oak benches' },
    { before: 'These are flying off our shelves.', after: '' },
    { before: 'Our oak saplings are selling like hot cakes!', after: '' },
    { before: 'Tickets are being snapped up as we speak.', after: '' },
    { before: 'The retreat is nearly full.', after: '' },
    { before: 'Camp Birch is all but full.', after: '' },
    { before: 'The linen throws won’t linger on the shelf.', after: '' },
    { before: 'They always sell out.', after: '' },
    { before: 'We’re nearly out of the rye loaves.', after: '' },
    { before: 'We can barely keep up with orders.', after: '' },
    { before: 'Dog-agility classes fill up fast.', after: '' },
    { before: 'Only a handful of pitches remain at the farm.', after: '' },
    { before: 'There aren’t many left.', after: '' },
    { before: 'Supplies of wildflower honey are dwindling.', after: '' },
    { before: 'Small batch, huge demand.', after: '' },
    { before: 'Demand for backstage passes has been wild.', after: '' },
    { before: 'Once they’re gone, they’re gone.', after: '' },
    { before: 'Most of the cabins have already been taken.', after: '' },
    { before: 'We don’t expect these to last.', after: '' },
    { before: 'The pile is getting smaller.', after: '' },
    { before: 'Grab one of the last few bassoon stands.', after: '' },
    { before: 'These bowls are rarer than hens’ teeth.', after: '' },
    { before: '{{ first_name }}, your size is nearly gone.', after: '' },
    {
      before: 'The clay pots are £12 and going fast.',
      after: 'The clay pots are £12.'
    },
    {
      before: 'The supper is on 9 May, but tickets are selling quickly.',
      after: 'The supper is on 9 May.'
    },
    {
      before: 'The supper is on 9 May; places are almost all spoken for.',
      after: 'The supper is on 9 May.'
    },
    {
      before: 'The supper is on 9 May (nearly full).',
      after: 'The supper is on 9 May.'
    },
    {
      before: 'The supper is on 9 May, with only a few seats left.',
      after: 'The supper is on 9 May.'
    },
    {
      before: 'Seats are going fast, so reserve yours by 4 May.',
      after: 'Reserve yours by 4 May.'
    },
    {
      before: 'Because the looms are flying out of the door, we’ve put a second on show.',
      after: 'We’ve put a second on show.'
    },
    {
      before: 'We ask for a £20 deposit, since spaces are running out.',
      after: 'We ask for a £20 deposit.'
    },
    {
      before: 'With honey supplies dwindling, we’ve capped orders at two jars.',
      after: 'We’ve capped orders at two jars.'
    },
    {
      before: 'Given how few are left, we limit orders to one each.',
      after: 'We limit orders to one each.'
    },
    {
      before: 'Winter boots, last few pairs, £40.',
      after: 'Winter boots, £40.'
    },
    {
      before: 'Wreaths are £28; once they’re gone we won’t make more.',
      after: 'Wreaths are £28.'
    },
    {
      before: 'Selling fast: the rug is now £80.',
      after: 'The rug is now £80.'
    },
    {
      before: 'You left a tent in your basket, and they won’t hang around.',
      after: 'You left a tent in your basket.'
    },
    { slot: 'subject', before: 'Merino jumpers are going fast', after: 'Merino jumpers' },
    { slot: 'subject', before: 'Merino jumpers: nearly all gone', after: 'Merino jumpers' },
    { slot: 'subject', before: 'Almost gone: merino jumpers', after: 'Merino jumpers' },
    { slot: 'subject', before: 'Winter boots selling fast', after: 'Winter boots' },
    {
      slot: 'subject',
      before: 'Only a few bunks remain on the Skye trip',
      after: 'The Skye trip'
    },
    { slot: 'heading', before: 'Last few rooms in Whitby', after: 'Rooms in Whitby' },
    { slot: 'heading', before: 'Limited availability', after: '' },
    { slot: 'alt', before: 'Fir wreath, nearly gone', after: 'Fir wreath' },
    { slot: 'cta', before: 'Grab one of the last few jars', after: 'See the jars' },
    {
      format: 'markdown',
      before: 'The puzzle is £18. **Stock is running low!** It has 1,000 pieces.',
      after: 'The puzzle is £18. It has 1,000 pieces.'
    },
    {
      before: '{% if member %}Places are filling fast.{% endif %} Doors open at 7pm.',
      after: '{% if member %}{% endif %}Doors open at 7pm.'
    }
  ],
  asks: [
    { text: 'Tickets for the 4 May matinee are nearly gone.' },
    { text: '{{ product.title }} is selling fast.' },
    { text: 'Telescopes are in short supply, so reserve one for the eclipse.' },
    { text: 'Chutney and honey are selling fast.' },
    { slot: 'subject', text: 'Selling fast' },
    { slot: 'subject', text: 'Your favourite mug is nearly out of stock' },
    { slot: 'preheader', text: 'Supplies are dwindling' }
  ],
  keeps: [
    { text: 'Hot cakes are £2 and go well with jam.' },
    { text: 'Dwindling: our hedgehogs', slot: 'heading' },
    { text: 'Going fast: glaciers in Peru', slot: 'heading' },
    { text: 'Going, going, gone! is our play for the autumn.' },
    { text: 'Once the tram has gone there is no other way home.' },
    { text: 'The swallows nest in the barn, and they go in a day or two.' },
    { text: 'Rarer than the red kite, the black kite was seen on Sunday.' },
    { text: 'The ponds are £2 to fish, and the pike go fast.' },
    { text: 'Take the small key, if you can find one.' },
    { text: 'The old mill, or what’s left of it, opens on Sunday.' },
    { slot: 'subject', text: 'Last of the apples: a diary from the orchard' },
    { slot: 'heading', text: 'Limited edition, defined' },
    { slot: 'subject', text: 'The last of the patio plants moves indoors on Monday' },
    { slot: 'heading', text: 'Our old app is nearly gone: what it means for you' },
    { text: 'We’ll be gone by noon, so ring Hal instead.' },
    { text: 'Sign-ups for the swim lanes are filling in this order: slow, medium, fast.' },
    { text: 'Some lettuces disappear overnight, and snails do it.' },
    { text: 'We are running out of room in the cellar.' },
    { text: 'Our stores are running low on diesel, so the van stays put.' },
    { text: 'It won’t be long before the geese arrive.' },
    { text: 'The skips stand on Mill Lane; they’ll be gone by the 3rd.' },
    { text: 'We meant to vote this month, and it’ll be next.' },
    { text: 'Out of stock' },
    { text: 'The lamp you asked about is back in stock.' },
    { text: 'The 9 May show is sold out.' },
    { text: 'Last year’s show sold out in two days.' },
    { text: 'Because of high demand, delivery takes 5 to 7 days.' },
    { text: 'Demand is high, so replies take two days longer.' },
    { text: 'Your storage is almost full.' },
    { text: 'Your prepaid balance is running low.' },
    { text: 'The toner is running low, so print in draft.' },
    { text: 'Blood stocks are low, and donors are asked to come in.' },
    { text: 'Stocks of cod are dwindling in the North Sea.' },
    { text: 'Curlews are disappearing fast from our hills.' },
    { text: 'The snow is nearly gone, and the paths are open.' },
    { text: 'The car park fills up quickly on match days, so come by bus.' },
    { text: 'The hospital is almost full and asks visitors to stay away.' },
    { text: 'Places are limited to one per member.' },
    { text: 'Space is limited to two bags each.' },
    { text: 'While stocks last.' },
    { text: 'Subject to availability.' },
    { text: 'This is a limited edition of 40 prints.' },
    { slot: 'heading', text: 'Limited edition' },
    { text: 'If your size sells out, join the list and we will write.' },
    { text: 'When stock runs low, the system orders more.' },
    { text: 'Once the swelling has gone, start the exercises.' },
    { text: 'Is it nearly full?' },
    { slot: 'subject', text: 'Running low on salt? Order a refill' },
    { text: 'Not much is left of the old abbey.' },
    { text: 'A few seats are reserved for wheelchair users.' },
    { text: 'A few tables are available on the terrace.' },
    { text: 'There are only a few rules.' },
    { text: 'The last few stops are closed on Sunday.' },
    { text: 'The last of the elms fell in 1978.' },
    { text: 'Most of the cabins have a stove.' },
    { text: 'Homes are in short supply, says the council.' },
    { text: '“Selling fast” is what every sign on the street says.' },
    { text: 'A reader asks why shops say that tickets are selling fast.' },
    { text: 'Orders are pouring in from Spain now that we ship there, so allow a week.' },
    { text: 'We won’t be making any more changes to your plan.' },
    { text: 'There won’t be any more trains after 23:40.' },
    { text: 'The spin class is at capacity, so we have opened a second at 11am.' },
    { text: '{% if stock < 6 %}Selling fast.{% endif %}' },
    { text: 'The rug is £80. {% if inventory_quantity <= 3 %}Nearly gone.{% endif %}' },
    { text: '{{ product.stock }} left in your size, so seats are not limited by us.' }
  ]
})
