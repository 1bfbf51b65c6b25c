import { justForYou } from '../../../src/transforms/personalisation/just-for-you.ts'
import { check } from '../check.ts'

check(justForYou, {
  rewrites: [
    {
      before: 'Ana has lined up four novels with nobody but you in mind: two are new.',
      after: 'Ana has lined up four novels: two are new.'
    },
    { before: 'A loan as unique as you are costs 6%.', after: 'A loan costs 6%.' },
    { before: 'See rugs chosen just for me', after: 'See rugs', slot: 'cta' },
    {
      before: 'Your perfect match is here: a green kettle',
      after: 'A green kettle',
      slot: 'heading'
    },
    {
      before: 'Three rides that suit you to a T start in Ely.',
      after: 'Three rides start in Ely.'
    },
    {
      before: 'The cover includes cameras and is tailored around your life.',
      after: 'The cover includes cameras.'
    },
    {
      before: 'The hike takes a day (right up your street) and ends in Hay.',
      after: 'The hike takes a day and ends in Hay.'
    },
    {
      before: 'Yours, and yours alone: a night in Bruges',
      after: 'A night in Bruges',
      slot: 'subject'
    },
    {
      before: 'The crate holds nine jars, each chosen to suit you down to the ground.',
      after: 'The crate holds nine jars.'
    },
    {
      before: "Sam has drawn a map of the dales that's made for you personally.",
      after: 'Sam has drawn a map of the dales.'
    },
    { before: 'Chosen to suit you: the April cheese list', after: 'The April cheese list' },
    {
      before: 'Handpicked to match your taste: three walks in the Dales',
      after: 'Three walks in the Dales'
    },
    { before: 'Made for someone like you: a bench in larch, £90', after: 'A bench in larch, £90' },
    {
      before: 'A bespoke treat with your name on it: 10% off a haircut.',
      after: '10% off a haircut.'
    },
    {
      before: 'The cottage below is so you: two nights in Alnwick at £210.',
      after: 'Two nights in Alnwick at £210.'
    },
    {
      before:
        'We’ve picked three tulips especially for your garden: Ballerina, Spring Green and Merlin.',
      after: 'Three tulips: Ballerina, Spring Green and Merlin.'
    },
    {
      slot: 'heading',
      before: 'An autumn programme put together with you in mind',
      after: 'An autumn programme'
    },
    { slot: 'cta', before: 'See the walks we picked for you', after: 'See the walks' },
    {
      before: 'Tailored to your weekend: trains at 9:15 and 10:15',
      after: 'Trains at 9:15 and 10:15'
    },
    {
      before: 'Here is a selection of books, chosen just for you.',
      after: 'Here is a selection of books.'
    },
    {
      before: 'We have put together an autumn programme just for you.',
      after: 'We have put together an autumn programme.'
    },
    {
      before: 'Our advisers have written a pension guide with you in mind.',
      after: 'Our advisers have written a pension guide.'
    },
    {
      before: 'Three recipes, selected specially for you, use up stale bread.',
      after: 'Three recipes use up stale bread.'
    },
    {
      before: 'The vegetable box, tailored just for you, costs £14.',
      after: 'The vegetable box costs £14.'
    },
    {
      before: 'Especially for you, the café opens at 8:00 on Sundays.',
      after: 'The café opens at 8:00 on Sundays.'
    },
    {
      before: 'Handpicked for you: five walks under 8 km.',
      after: 'Five walks under 8 km.'
    },
    {
      before: 'Only for you: the guided tour is free on 6 May.',
      after: 'The guided tour is free on 6 May.'
    },
    {
      before: 'Dear {{ first_name }}, here is a plant list made just for you.',
      after: 'Dear {{ first_name }}, here is a plant list.'
    },
    { before: 'This offer is just for you.', after: '' },
    {
      before: 'The spring brochure is out. It was made just for you! Lessons start at £12.',
      after: 'The spring brochure is out. Lessons start at £12.'
    },
    { slot: 'subject', before: 'Just for you: 10% off in May', after: '10% off in May' },
    {
      slot: 'preheader',
      before: 'Picked just for you: four matinees under £10',
      after: 'Four matinees under £10'
    },
    { slot: 'heading', before: 'A spring menu made just for you', after: 'A spring menu' },
    { slot: 'heading', before: 'Just for you', after: '' },
    {
      format: 'markdown',
      before: 'Enjoy 10% off shoe repairs, **just for you**.',
      after: 'Enjoy 10% off shoe repairs.'
    },
    {
      before: 'Your personal edit of spring coats is online.',
      after: 'Your edit of spring coats is online.'
    },
    { before: 'We chose these especially for you.', after: '' },
    { before: 'Curated around your style: six winter coats.', after: 'Six winter coats.' },
    {
      before: "Here's a little something just for you: 10% off all seeds until 4 May.",
      after: '10% off all seeds until 4 May.'
    },
    {
      before: 'We built the new booking page with people like you in mind.',
      after: 'We built the new booking page.'
    },
    {
      before: 'Six wines, specially selected for you by our cellar team, cost £60.',
      after: 'Six wines cost £60.'
    },
    {
      before: "Five walks we've handpicked for you start at the station.",
      after: 'Five walks start at the station.'
    },
    { before: 'This discount has been reserved exclusively for you.', after: '' },
    { before: 'For your eyes only: the autumn programme.', after: 'The autumn programme.' },
    { before: 'Something special, just for you.', after: 'Something special.' },
    {
      slot: 'subject',
      before: 'Your hand-picked shortlist is here',
      after: 'Your shortlist is here'
    },
    {
      before: 'Specially picked for you, {{ first_name }}: four rye loaves.',
      after: 'Four rye loaves.'
    },
    {
      before: 'Three reading lamps, chosen just for you, {{ first_name }}, cost £18.',
      after: 'Three reading lamps cost £18.'
    },
    {
      before: "Because you're one of us, we've packed a seed box just for you.",
      after: "Because you're one of us, we've packed a seed box."
    },
    { before: 'A special offer, just for you: two spades for £18.', after: 'Two spades for £18.' },
    {
      before: 'Something special just for you: a lesson in drystone walling, £12.',
      after: 'A lesson in drystone walling, £12.'
    },
    {
      before: 'Recommended for you: a week in Orkney from £300.',
      after: 'A week in Orkney from £300.'
    },
    { before: "Because you're you, the printed atlas is £9.", after: 'The printed atlas is £9.' },
    {
      before: 'With you in mind, we have moved the late train to 23:10.',
      after: 'We have moved the late train to 23:10.'
    },
    {
      before: 'With your living room in mind, we have painted three greys.',
      after: 'We have painted three greys.'
    },
    {
      before: "Here's something we think you'll love: a lamp on a spring arm, £40.",
      after: 'A lamp on a spring arm, £40.'
    },
    {
      before: 'We saw this and thought of you: a brass hinge from 1880.',
      after: 'A brass hinge from 1880.'
    },
    { before: 'Your very own shortlist: four drills under £60.', after: 'Four drills under £60.' },
    { before: "The baler costs £90, and it's so very you.", after: 'The baler costs £90.' },
    { before: "Here are six towpaths we think you'll love.", after: 'Here are six towpaths.' },
    { slot: 'cta', before: 'See my handpicked boats', after: 'See boats' },
    { slot: 'cta', before: 'See my personal offers', after: 'See offers' },
    {
      before: 'Based on your impeccable taste, here are four kettles from £20.',
      after: 'Here are four kettles from £20.'
    }
  ],
  asks: [
    { slot: 'subject', text: 'Just for you' },
    { slot: 'subject', text: 'We set these aside just for you' }
  ],
  keeps: [
    { text: 'We built this around your brief.' },
    { text: 'The splint is made to suit you.' },
    { text: 'Each plan is as individual as you are.' },
    { text: 'The office is right up your street, at number 40.' },
    { text: 'Every snowflake is as unique as its neighbour.' },
    { text: 'Your match is here at six', slot: 'heading' },
    { text: 'We planned it around your shifts.' },
    { text: 'The trousers fit you like a glove, said our tailor.' },
    { text: 'The brace was shaped to fit you by Dr Osei.' },
    { text: 'See work made by me', slot: 'cta' },
    { text: 'The walls we picked for your kitchen are painted.' },
    { text: 'Made for people who cycle: our coat has a long back.' },
    { text: 'Built for you by Tom: the shed has two windows.' },
    { text: 'Chosen by the jury: three photographs' },
    { text: 'Picked at dawn: peas from £2 a kilo' },
    { text: 'Designed with wheelchair users in mind: the new ramp' },
    { text: 'We have chosen four readers especially for the panel: Ada, Ben, Cleo and Dev.' },
    { text: 'We have ordered the part for you and will ring when it is here.' },
    { text: 'Your prescription is ready: the pharmacy has made it up for you.' },
    { text: 'This code works only on your account: {{ coupon }}.' },
    { text: 'Because you bought {{ last_product }}: filters that fit it.' },
    { text: 'These refills fit the pen in your order {{ order.number }}.' },
    { text: 'Is the machine just for you, or will others use it too?' },
    { text: 'The leaflet is not just for you: pass it on.' },
    { text: 'The workshop is for you if you have never held a chisel.' },
    { text: 'Your adviser {{ adviser.name }} wrote this plan for you on {{ plan.date }}.' },
    { text: 'Hand-picked apples keep longer.' },
    { text: 'Our tea is handpicked in April.' },
    { text: 'The suits are tailored in Leeds.' },
    { text: 'Curated by Dr Lena Moss, the show runs until 9 June.' },
    { text: 'Especially for beginners: start with lesson 1.' },
    { text: 'Your personal account number is {{ account.number }}.' },
    { text: 'Selected items are excluded.' },
    { text: 'You were selected at random for this survey.' },
    { text: 'Choose the course that is right for you.' },
    { text: 'The dentist made a treatment plan with you on {{ visit.date }}.' },
    { slot: 'subject', text: 'A parcel for you is at the front desk' },
    { slot: 'heading', text: 'Personal data: what we keep about you' },
    { text: 'The room reserved for you and your guests is on floor 2.' },
    { text: 'This key is only for you: do not lend it.' },
    { text: 'The seat chosen for you by the airline is 14A.' },
    { text: 'The bike was built for you at our Leeds workshop and is ready.' },
    { text: 'The suit is tailored for you in three fittings.' },
    { text: "This isn't just for you; it's for the whole street." },
    { text: 'Your curated collection of 41 stamps is insured.' },
    {
      text: 'Because you asked for {{ last_search }}, we picked these just for you: {{ product.name }}'
    },
    { text: '"Made just for you," says the label on every jar.' },
    { text: 'We reserved them for you until 4 May.' },
    { text: 'With your comments in mind, we have moved the bins.' },
    { text: 'With your allergy in mind, the kitchen leaves out nuts.' },
    { text: 'Recommended for you by the physiotherapist: ten heel raises.' },
    { text: 'A letter for you: the tenancy agreement.' },
    { text: 'I thought of you when the otter came back, because you asked.' },
    { text: 'A present for you is behind the bar.' },
    { text: 'A mug with your name on it costs £12.' },
    { text: 'Because you are a tenant, the survey is free.' },
    { text: 'Here are three paths that suit a pushchair.' },
    { text: 'As you saw, this made the front page.' },
    { slot: 'cta', text: 'See my personal details' },
    { slot: 'cta', text: 'My orders' },
    { text: 'Based on your last reading, the bill is £40.' }
  ]
})
