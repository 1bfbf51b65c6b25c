import { crowdClaim } from '../../../src/transforms/social-proof/crowd-claim.ts'
import { check } from '../check.ts'

check(crowdClaim, {
  rewrites: [
    { before: 'The kite that has the whole town talking costs £12.', after: 'The kite costs £12.' },
    {
      before: 'The play the whole city is queueing for is on until 9 May.',
      after: 'The play is on until 9 May.'
    },
    {
      before: 'The oil is pressed in Spain and loved by absolutely everyone.',
      after: 'The oil is pressed in Spain.'
    },
    { before: 'The map is free and thousands already rely on it.', after: 'The map is free.' },
    {
      before: 'The boots cost £60 (ask anyone on the fell) and come in green.',
      after: 'The boots cost £60 and come in green.'
    },
    { before: 'Our mop has taken the county by storm and costs £14.', after: 'Our mop costs £14.' },
    { before: 'Bestseller alert: the red kettle', after: 'The red kettle', slot: 'subject' },
    {
      before: "The customers' choice: two nights in Rye",
      after: 'Two nights in Rye',
      slot: 'heading'
    },
    { before: 'Our number one bestseller! The rug is 2 m wide.', after: 'The rug is 2 m wide.' },
    { before: 'The reviews have gone through the roof. Lamps are £30.', after: 'Lamps are £30.' },
    {
      before: 'Loved by thousands, our pocket diary has 60 pages.',
      after: 'Our pocket diary has 60 pages.'
    },
    {
      before: 'Join the 9,300 surgeries that moved last year and get one bill a month.',
      after: 'Get one bill a month.'
    },
    {
      before: 'Half the lane has one, and the water butt costs £40.',
      after: 'The water butt costs £40.'
    },
    {
      before: 'Everybody’s wearing it: the £38 bobble hat',
      after: 'The £38 bobble hat',
      slot: 'heading'
    },
    {
      before: 'Your neighbours are way ahead of you: a heat pump is £3,000.',
      after: 'A heat pump is £3,000.'
    },
    { before: 'The boot your whole club is raving about', after: 'The boot', slot: 'heading' },
    {
      before: '15,000 potters can’t all be wrong: the wheel is £400.',
      after: 'The wheel is £400.'
    },
    {
      before: 'Our quiz is £3 a head, and it’s the talk of every office.',
      after: 'Our quiz is £3 a head.'
    },
    { before: 'Britain’s best-loved gravy', after: 'Gravy', slot: 'heading' },
    { before: 'The nation’s favourite teapot holds a litre.', after: 'The teapot holds a litre.' },
    { before: 'Our most-loved slippers come in wool.', after: 'Our slippers come in wool.' },
    { before: 'Trending: winter hikes from £12', after: 'Winter hikes from £12', slot: 'subject' },
    {
      before: 'Our rye, the one everybody’s asking for, is £4 a loaf.',
      after: 'Our rye is £4 a loaf.'
    },
    { before: 'Do what everyone’s doing: switch', after: 'Switch', slot: 'heading' },
    {
      before: 'Join 40,000 happy bakers and get our bread letter every Friday.',
      after: 'Get our bread letter every Friday.'
    },
    {
      before: 'Join the 9,000 firms that moved last year and get plain invoices.',
      after: 'Get plain invoices.'
    },
    { before: 'Nine in ten cyclists prefer ours.', after: '' },
    { before: 'Everyone in the village swears by it.', after: '' },
    { before: "The bag everyone's talking about: £45", after: 'The bag: £45' },
    { before: "Over 30,000 walkers can't be wrong.", after: '' },
    { before: "Don't just take our word for it.", after: '' },
    { before: 'Trending this week: the oak stool, £80', after: 'The oak stool, £80' },
    {
      before: 'The quay walk, the favourite of all our guests, starts at 10:30.',
      after: 'The quay walk starts at 10:30.'
    },
    { slot: 'cta', before: 'Join 8,000 savers', after: 'Sign up' },
    { before: "It's why 12,000 landlords use us.", after: '' },
    { before: 'Members love it: yoga on Mondays, £6', after: 'Yoga on Mondays, £6' },
    { before: 'Eight out of ten customers recommend us.', after: '' },
    {
      slot: 'subject',
      before: 'The jumper everyone wants: now in navy',
      after: 'The jumper: now in navy'
    },
    { before: 'Find out why everyone is switching to oat milk.', after: '' },
    {
      before: 'More than 500 teams rely on us. Support is open from 8 to 6.',
      after: 'Support is open from 8 to 6.'
    },
    { before: "It's trending: wool at £7 a ball.", after: 'Wool at £7 a ball.' }
  ],
  asks: [{ slot: 'subject', text: 'Everyone is talking about our lambs' }],
  keeps: [
    { text: 'Two thirds of members must agree before the rules change.' },
    { text: 'Ask anyone in a green shirt.' },
    { text: 'The fault that has everyone talking is in the new boiler.' },

    { text: 'Bring a coat, as so many have.' },
    { text: 'If you are lost, ask any steward at the gate.' },
    { text: 'The talk of the evening: owls', slot: 'heading' },
    { text: 'Ninety people from all over Kent have replied to the survey.' },
    { text: 'All your colleagues are on the rota already.' },
    { text: 'The storm has taken the roof and costs are rising.' },
    { text: 'The readers like the index, and the printers rely on it.' },
    { text: 'Join the queue behind the others.' },
    { text: 'Our best-selling bun in April was the plain one.' },
    { text: 'Everyone wants the front seat, so we draw lots.' },
    { text: 'Your colleagues have already approved the invoice.' },
    { text: 'Your colleagues have already told us about the leak.' },
    { text: 'The reviews are in: nine good, two mixed.' },
    { slot: 'heading', text: 'Our best-selling screws, 2025' },
    { text: 'The most wanted book in our library is an atlas of 1911.' },
    { text: 'Everyone’s favourite porter, said the card.' },
    { text: 'Everybody loves the otters, but the eels need the river more.' },
    { text: 'Join 30 members and friends for supper on 4 May.' },
    { text: 'Our favourite walk starts at the mill.' },
    { text: 'Nine out of ten buses ran on time.' },
    { text: 'Your neighbours have been told about the works.' },
    { text: 'As used by the fire service, the pump needs a licence.' },
    { text: 'Follow the herd with binoculars from the hide.' },
    { text: 'Thousands have lost power, and engineers are on their way.' },
    {
      text: '{{ review_count }} customers have reviewed it; the average is {{ rating }} out of 5.'
    },
    { text: 'Three people on your team have joined.' },
    { text: 'In our May survey, nine in ten members said yes to the new hours.' },
    { text: 'Everyone in the hall heard the alarm.' },
    { text: 'Everyone loves a bank holiday, but our office is closed on Monday.' },
    { text: 'Some parents prefer email, others a letter; tell us which you prefer.' },
    { text: 'Thousands of people marched on Sunday.' },
    { text: 'Children love the splash pool, so bring a towel.' },
    { text: 'Our members agreed the accounts at the AGM.' },
    { text: 'Readers wrote in about the crossword last week.' },
    { text: 'Join us for supper on 4 May at 19:00.' },
    { text: 'Join the waiting list and we will write to you.' },
    { text: 'The customers who returned the lamp have been refunded.' },
    { text: 'All members have a vote.' },
    { text: 'Half the orchard has been replanted.' },
    { text: 'Everyone who booked has been moved to the 10:15 ferry.' },
    { text: 'The jar everyone signs is on the desk.' },
    { text: 'Two in three homes in the valley have oil heating, according to the council.' },
    { text: 'Most of our drivers start at six.' },
    { text: 'We asked 214 customers in March; 180 replied.' },
    { text: 'Everyone must sign the fire register.' },
    { text: 'The whole crew is trained in first aid.' },
    { text: 'Our drivers love the new depot because it has a canteen.' },
    { text: 'All of the committee agreed to the budget.' },
    { text: 'Join hands and form a circle.' },
    { text: 'Join the call at 14:00 with the link below.' },
    { text: 'People everywhere in the building must use the west stairs.' },
    { text: 'Thousands of bees swarmed on Saturday.' },
    { text: 'Everybody needs to bring a packed lunch.' },
    { text: 'Our readers sent 41 recipes, and we print six of them below.' }
  ]
})
