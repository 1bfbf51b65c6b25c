import { lastChance } from '../../../src/transforms/urgency/last-chance.ts'
import { check } from '../check.ts'

check(lastChance, {
  rewrites: [
    {
      before: 'This is our final call for the spring rate, which is £60 until 30 April.',
      after: 'The spring rate is £60 until 30 April.'
    },
    {
      before: 'Say your farewells to the winter menu, which leaves the board on 2 March.',
      after: 'The winter menu leaves the board on 2 March.'
    },
    {
      before: 'One parting word before we lock up: code FERN5 works until 8 June.',
      after: 'Code FERN5 works until 8 June.'
    },
    {
      before: 'Say your goodbyes: the {{ product.name }} leaves the range on {{ leaves_on }}.',
      after: 'The {{ product.name }} leaves the range on {{ leaves_on }}.'
    },
    {
      before: 'Take one last look: the oak bench is £120 and in the yard.',
      after: 'The oak bench is £120 and in the yard.'
    },
    {
      slot: 'heading',
      before: 'One more crack at the £40 boiler check',
      after: 'The £40 boiler check'
    },
    {
      before: "The glaze class costs £45, and I won't ask again.",
      after: 'The glaze class costs £45.'
    },
    {
      before: 'One last time this autumn, the cider supper is £35 a head.',
      after: 'The cider supper is £35 a head.'
    },
    {
      slot: 'preheader',
      before: 'Once more, and then never again: the £4 matinee',
      after: 'The £4 matinee'
    },
    {
      before: 'This might be the last time we waive the fee, and kittens are £20 until 8 June.',
      after: 'Kittens are £20 until 8 June.'
    },
    {
      slot: 'heading',
      before: 'Last chance to save: 15% off vases until 3 May',
      after: '15% off vases until 3 May'
    },
    {
      before: "Today's the last time you'll see linen sheets at £20.",
      after: 'Linen sheets at £20.'
    },
    { before: 'Your last chance to shop is here.', after: '' },
    { slot: 'heading', before: 'One last dance with our winter coats', after: 'Our winter coats' },
    {
      slot: 'subject',
      before: 'The end is nigh for garden chairs at £19',
      after: 'Garden chairs at £19'
    },
    {
      slot: 'heading',
      before: 'Curtain call: the oak desk is £200',
      after: 'The oak desk is £200'
    },
    { before: 'Last orders, please: the wreath kit is £30.', after: 'The wreath kit is £30.' },
    {
      before: "The course starts on 4 May and we'll never run it again at this price.",
      after: 'The course starts on 4 May.'
    },
    { slot: 'cta', before: 'See the dates one last time', after: 'See the dates' },
    { slot: 'cta', before: 'One last time: view the plans', after: 'View the plans' },
    {
      slot: 'subject',
      before: 'Last call: Harrogate knitting weekend',
      after: 'Harrogate knitting weekend'
    },
    {
      before: 'Last chance to register: registration closes on 3 May.',
      after: 'Registration closes on 3 May.'
    },
    { slot: 'cta', before: 'Last chance to book', after: 'Book' },
    { slot: 'cta', before: 'Last chance to donate', after: 'Donate' },
    {
      slot: 'heading',
      before: 'Last chance to see the Roman glass',
      after: 'See the Roman glass'
    },
    {
      slot: 'subject',
      before: 'Final call: entries close on 12 May',
      after: 'Entries close on 12 May'
    },
    {
      slot: 'subject',
      before: 'Last chance to save 20% on kennels until 14 March',
      after: 'Save 20% on kennels until 14 March'
    },
    {
      slot: 'subject',
      before: 'Last chance to book your seat for {{ event.name }}',
      after: 'Book your seat for {{ event.name }}'
    },
    { slot: 'preheader', before: 'Final call to sponsor a runner', after: 'Sponsor a runner' },
    {
      before: 'This is your last chance to join the winter course.',
      after: 'Join the winter course.'
    },
    {
      before: 'Last chance! The pop-up bakery is open until Sunday 4 August.',
      after: 'The pop-up bakery is open until Sunday 4 August.'
    },
    {
      before: 'Last chance: the spring tariff can be fixed until 30 April.',
      after: 'The spring tariff can be fixed until 30 April.'
    },
    {
      before: 'Last call for entries: entries close on 9 September.',
      after: 'Entries close on 9 September.'
    },
    {
      before: 'The archive sale ends on 3 May. This is your last chance.',
      after: 'The archive sale ends on 3 May.'
    },
    {
      before: 'Membership is £20 until 1 June — never to be repeated.',
      after: 'Membership is £20 until 1 June.'
    },
    { before: 'We will never repeat this offer.', after: '' },
    { before: 'It’s now or never!', after: '' },
    {
      format: 'markdown',
      before: '**Last chance** to reserve a plot: plots are allotted on 2 March.',
      after: 'Plots are allotted on 2 March.'
    },
    { before: 'Your last opportunity to join us.', after: 'Join us.' },
    { before: 'Last chance for 15% off your eye test.', after: '15% off your eye test.' },
    {
      before: "Don't miss your last chance to try the course for £5.",
      after: 'Try the course for £5.'
    },
    { before: 'Last chance to register: Friday 3 May.', after: 'Register: Friday 3 May.' },
    {
      before: 'Last chance to order: boxes leave on 12 December.',
      after: 'Boxes leave on 12 December.'
    },
    { before: 'The curtain falls on summer prices.', after: '' },
    { before: 'One final nudge before we shut the doors.', after: '' },
    { before: "You'll never see a price this low again!", after: '' },
    { before: 'The offer will never be repeated.', after: '' },
    { before: 'Going, going, gone!', after: '' },
    {
      before: 'A once-in-a-lifetime offer from our travel desk: Rome for £199.',
      after: 'An offer from our travel desk: Rome for £199.'
    },
    {
      slot: 'subject',
      before: 'Last chance: free delivery ends {{ ends_at }}',
      after: 'Free delivery ends {{ ends_at }}'
    },
    { slot: 'heading', before: 'Last chance for early-bird tickets', after: 'Early-bird tickets' },
    {
      before: 'Last chance to choose a menu: the coach leaves on 6 March.',
      after: 'Choose a menu: the coach leaves on 6 March.'
    },
    {
      slot: 'subject',
      before: 'Final call for the Skye walking week on 6 March',
      after: 'The Skye walking week on 6 March'
    },
    {
      before: 'Last call for our Skye walking week, 6 to 13 June.',
      after: 'Our Skye walking week, 6 to 13 June.'
    },
    {
      before: 'This is it, the last reminder: the plant fair opens on 6 March.',
      after: 'The plant fair opens on 6 March.'
    },
    { slot: 'heading', before: 'Final days of the spring clearance', after: 'The spring clearance' }
  ],
  asks: [
    { slot: 'subject', text: 'Last chance!' },
    { text: 'Closing-down sale: all shelving is half price.' },
    { text: 'Everything must go!' },
    { slot: 'heading', text: 'Last call for entries' }
  ],
  keeps: [
    { text: 'One last look before the exam: chapter 4 is on pages 60 to 88.' },
    { text: 'Say your goodbyes to Ms Hale, who retires on 19 July after 30 years.' },
    { text: 'One final word before term: the gate opens at 8.40.' },
    { text: 'This is the last chapter for the audit, which ends on 24 May.' },
    { text: "I won't ask again about the keys once you have signed the form." },
    { text: 'You wanted a reminder the day before your class, and this is it.' },
    { text: 'The boat has sailed; it calls next at Oban on 3 June.' },
    { slot: 'heading', text: 'Last dance with Fred' },
    { slot: 'heading', text: 'One last bow for Giselle' },
    { text: 'Your final opportunity to appeal is Friday 3 May.' },
    { slot: 'heading', text: 'Last orders for the goose are on 18 December' },
    { slot: 'subject', text: 'Last call: notes from a lighthouse' },
    { text: 'One last time I climbed the tower, and the bell was gone.' },
    { text: 'Going, going, gone: how the auction house sold the organ for £900.' },
    { text: 'Going, Going, Gone! is the panel game on Fridays at 7.' },
    { slot: 'heading', text: 'Last Chance Saloon, Saturday 4 October, 7pm' },
    { slot: 'subject', text: 'Cast list: Now or Never, act 1' },
    { text: 'Final call: passengers for Oslo board at gate 11.' },
    { text: 'The promotion ended on 3 May and will not come back.' },
    { slot: 'heading', text: 'Now or never: how the village kept its library' },
    { slot: 'heading', text: 'Last chance: a novel in letters' },
    { text: 'The last day to order for Christmas is 18 December.' },
    { text: 'Your final opportunity to swap an old phone for £50 is Saturday 30 August.' },
    { text: 'The last date for changing your meal choice is 2 July.' },
    { text: 'The last collection is at 17:30.' },
    { text: 'Your final invoice is attached.' },
    { text: 'Friday 29 August is Amira’s last working day.' },
    { text: 'The call for papers closes on 3 May.' },
    { text: 'Last orders at the bar are at 22:30.' },
    { text: 'This was the last chance to fix the roof before winter, and the crew did it.' },
    { text: 'The team lost its last chance of promotion on Saturday.' },
    { text: 'Last Chance Saloon play the main stage at nine.' },
    { text: 'Second Chance Bikes repairs donated bicycles.' },
    { text: 'The last train leaves at 23:10.' },
    { text: 'This is the last call for passengers on flight 214 to Oslo.' },
    { text: 'The Elm Road branch closes on 30 June; your nearest branch is then Mill Lane.' },
    { text: 'The yard closes down at 22:00 for cleaning.' },
    { text: 'Members voted never to repeat the raffle.' },
    { text: 'Never repeat a password across sites.' },
    { text: 'The final exam results are published on 14 August.' },
    { text: 'One last step: confirm your email address.' },
    {
      slot: 'subject',
      text: 'Final reminder: invoice {{ invoice.number }} was due on {{ invoice.due_date }}'
    },
    { slot: 'heading', text: 'Last entry 16:30' },
    { slot: 'cta', text: 'Read the final report' },
    { text: 'The last opportunity to speak was at item 5.' },
    { text: 'The final opportunity to comment is on 3 May.' },
    { text: 'Your final chance to see the fossils is on 3 May.' },
    { text: 'Final call for papers: submissions close on 3 May.' },
    { text: 'This is your last chance to appeal.' },
    { text: 'The last shot of the film is of the harbour.' },
    { text: 'The judge gave him one last chance.' },
    { text: 'Never again will the hall be without heating.' },
    { text: 'We will never ask for your PIN again.' },
    { text: "We won't do this again, and we are sorry for the double charge." },
    { text: 'The chapel will be open again in May.' },
    { text: 'She was told to never again climb the tower.' },
    { slot: 'heading', text: 'Last chance saloon: a western evening' },
    { text: 'Closing-down valves are fitted to the boiler.' },
    { text: 'Last chance to enter, and the judging is free to watch.' },
    { text: 'Last chance to get £5 off seeds, ends Sunday 9 November.' },
    { text: 'Last call for volunteers, 6 March.' },
    { slot: 'heading', text: 'Final days of the Roman fort' },
    { text: 'This is it: the new timetable.' }
  ]
})
