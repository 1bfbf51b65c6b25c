import { mindReading } from '../../../src/transforms/personalisation/mind-reading.ts'
import { check } from '../check.ts'

check(mindReading, {
  rewrites: [
    { before: 'Feeling peckish? Our meal deal is £5.', after: 'Our meal deal is £5.' },
    {
      before: 'Bored of the same lunch? A soup and a roll cost £4.',
      after: 'A soup and a roll cost £4.'
    },
    {
      before: "The fleece, which you'll never want to take off, weighs 300 g.",
      after: 'The fleece weighs 300 g.'
    },
    {
      before: 'The chair has a wide seat, which you are sure to love, and folds flat.',
      after: 'The chair has a wide seat and folds flat.'
    },
    {
      before: 'The tap has a soft spray, which your hands will appreciate.',
      after: 'The tap has a soft spray.'
    },
    {
      before: 'The comedy is on at nine and is bound to leave you grinning from ear to ear.',
      after: 'The comedy is on at nine.'
    },
    {
      before: 'The rocking chair you have had your eye on costs £90.',
      after: 'The rocking chair costs £90.'
    },
    {
      before: 'That dripping tap is driving you mad, so here is how to change a washer.',
      after: 'Here is how to change a washer.'
    },
    {
      before: 'A massage costs £40 because you owe it to yourself.',
      after: 'A massage costs £40.'
    },
    { before: "You can almost smell the bread, can't you?", after: '' },
    {
      before: 'Your knees will thank you. The mat is 8 mm thick.',
      after: 'The mat is 8 mm thick.'
    },
    { before: 'You must be dying to see it.', after: '' },
    {
      before: 'You’ve been dreaming of the coast. Rooms start at £80.',
      after: 'Rooms start at £80.'
    },
    { before: 'We know you love a bargain.', after: '' },
    { before: 'We bet you’re already packing.', after: '' },
    {
      before: 'As someone who values good bread, you can order our rye from 4 May.',
      after: 'You can order our rye from 4 May.'
    },
    { before: 'You’re someone who notices detail.', after: '' },
    { before: 'Nobody deserves a weekend away more than you do.', after: '' },
    { before: 'Deep down you know it’s time.', after: '' },
    {
      before: 'Your inner sailor is getting restless: day trips from £30',
      after: 'Day trips from £30'
    },
    { slot: 'subject', before: 'You’ve earned it: spa day at £70', after: 'Spa day at £70' },
    { slot: 'heading', before: 'You’ll love what is next', after: '' },
    {
      before: 'You’ve worked hard enough, so put the kettle on: our tea is £3.',
      after: 'Put the kettle on: our tea is £3.'
    },
    { before: 'The bench is made of oak, and you’ll love it.', after: 'The bench is made of oak.' },
    {
      before: 'You’re tired of cold toast. Our rack keeps six slices warm.',
      after: 'Our rack keeps six slices warm.'
    },
    {
      before: 'You secretly crave a quiet inbox; our letter comes once a month.',
      after: 'Our letter comes once a month.'
    },
    { before: 'You’ll wonder how you managed without it.', after: '' },
    { before: 'Your garden will love you for it. Bags weigh 20 kg.', after: 'Bags weigh 20 kg.' },
    { before: 'You truly deserve better mornings.', after: '' },
    {
      before: 'You’ll feel right at home. Check-in is from 15:00.',
      after: 'Check-in is from 15:00.'
    },
    { before: 'We know you’ve had your eye on the blue one.', after: '' },
    { before: 'You’ll be smitten: a week in Lugo from £300', after: 'A week in Lugo from £300' },
    {
      before: 'You’re itching to plant. Seed potatoes are £4 a bag.',
      after: 'Seed potatoes are £4 a bag.'
    },
    { before: 'Let’s face it, you deserve more sleep.', after: '' },
    { before: 'You’re the kind of cook who reads labels.', after: '' },
    { before: 'Your taste buds will sing.', after: '' },
    {
      before: 'You’ve always dreamed of a canal boat. Hire is £90 a day.',
      after: 'Hire is £90 a day.'
    },
    {
      before: 'You know you want to: the pier disco is on 9 May.',
      after: 'The pier disco is on 9 May.'
    },
    {
      before: 'We know how busy you are, so the form has three boxes.',
      after: 'The form has three boxes.'
    },
    {
      before: 'You deserve better than cold tea, which is why we file the returns for £90.',
      after: 'We file the returns for £90.'
    },
    { before: 'The rate is 2%, which is music to your ears.', after: 'The rate is 2%.' },
    { before: "Soft chairs are £30, because you're worth it.", after: 'Soft chairs are £30.' },
    {
      before: "You're tired of damp walls, and our survey costs £60.",
      after: 'Our survey costs £60.'
    },
    {
      before: "You've been waiting for this: the slow train runs again on 4 May.",
      after: 'The slow train runs again on 4 May.'
    },
    {
      before: 'Your ears are in for a treat: the choir sings on 9 May.',
      after: 'The choir sings on 9 May.'
    },
    {
      before: "You'll sleep like a log, because the rooms are at the back.",
      after: 'The rooms are at the back.'
    },
    {
      before: "Since you're clearly someone who reads, the atlas is £9.",
      after: 'The atlas is £9.'
    },
    { slot: 'heading', before: "You'll love our new reading room", after: 'Our new reading room' },
    {
      slot: 'preheader',
      before: "Because you're worth a rest: deckchairs, £20",
      after: 'Deckchairs, £20'
    },
    {
      before: "You've been eyeing it for weeks, we can tell. The lathe is £310.",
      after: 'The lathe is £310.'
    },
    { before: '{{ first_name }}, you deserve a break: huts from £90.', after: 'Huts from £90.' },
    {
      before: 'Treat yourself, you deserve it: 10% off oars until 4 May.',
      after: '10% off oars until 4 May.'
    },
    {
      before: "If you love rowing, you'll love this: an ash oar for £40.",
      after: 'An ash oar for £40.'
    }
  ],
  keeps: [
    { text: 'Your engineer, {{ engineer.name }}, can tell you the date.' },
    { text: 'Feeling dizzy after the jab? Ring us on 01234 567890.' },
    { text: 'Tired of our letters? Change your settings below.' },
    { text: 'Feeling stuck with the form? Ask at the desk.' },
    { text: 'The parcel you have been waiting for is at the depot.' },
    { text: 'The drill is keeping you awake, so the council has asked us to stop at six.' },
    { text: 'You can hear the sea from the upper deck.' },
    { text: 'The map, which you will need on the day, is in the pack.' },
    { text: 'Sugar makes your teeth sore.' },
    { text: 'You deserve a refund, and it will reach you by Friday.' },
    { text: 'You deserve an explanation: the van broke down in Ely.' },
    { text: 'You asked us to call, so we will ring at ten.' },
    {
      text: 'You will love nothing more than your own bed after the operation, says Ada, our nurse.'
    },
    { text: 'If you love jazz, come to the crypt on 4 May.' },
    { text: 'You must be worried about the lump; please ring the clinic today.' },
    { text: 'You must be 18 to enter.' },
    { text: 'You will need your order number.' },
    { text: 'You will receive the parcel on Friday.' },
    { text: 'You chose vegetarian meals.' },
    { text: 'You told us you prefer email.' },
    { text: 'You’re entitled to 28 days of leave.' },
    {
      text: 'You’re tired after chemotherapy, so we have moved your appointment to the afternoon.'
    },
    { text: 'Your dog will love you less if you forget its pills, the vet jokes.' },
    { text: 'As someone who signed the petition, you can speak on 4 May.' },
    { text: 'You’ve been waiting since March, and we are sorry.' },
    { text: 'You may be asked for your passport.' },
    { text: 'You hate wasps? So do we, and the nest in the hall has gone.' },
    { text: 'We know you ordered the blue one; only red came in.' },
    { text: 'We know how it feels to lose a cat.' },
    { text: 'Your feet will be measured twice.' },
    { text: 'You’ll find the keys under the slate.' },
    { text: 'You’re going to the wrong hall: the talk is in room 4.' },
    { text: 'You’ll be glad to hear that the roof is mended.' },
    { text: 'You have earned 40 points.' },
    { text: 'You always wanted a copy of the minutes, and here they are.' },
    { text: 'You will love or hate the new stile; there is a gate beside it.' },
    { text: 'You will like or not like the taste; both are usual.' },
    { text: "'You deserve better,' says the mirror in the play." },
    { text: '‘You must be dying to see it,’ said the ferryman.' },
    { text: 'You deserve to know how the fee is made up: 2% of the rent.' },
    { text: "You've been waiting since 4 May, and the part has come." },
    { text: 'You work hard hats into the bale first, then the boots.' },
    { text: "You won't be able to open the gate while the ram is out." },
    { text: 'No doubt you have questions, so call 01632 960111.' },
    { text: 'Because you need to fast, come before nine.' },
    { text: 'You asked for a seat by the door, so we moved you.' },
    { slot: 'heading', text: 'You love our bread: what 300 of you wrote' },
    { text: 'If you like the stew, you will find the recipe on page 4.' },
    { text: '{{ first_name }}, you asked for a quote: the roof comes to {{ quote.total }}.' }
  ]
})
