import { hurry } from '../../../src/transforms/urgency/hurry.ts'
import { check } from '../check.ts'

check(hurry, {
  rewrites: [
    {
      before: "Reply to Bea on 01632 960733 to reserve a kiln, and don't dither about it.",
      after: 'Reply to Bea on 01632 960733 to reserve a kiln.'
    },
    {
      before: "There's no medal for hanging about: sign up online with your card number.",
      after: 'Sign up online with your card number.'
    },
    {
      before: 'Look sharp, for the mill tour is £6 and starts at ten.',
      after: 'The mill tour is £6 and starts at ten.'
    },
    {
      before: "Don't sit on the fence, because the viewing is on Monday at noon.",
      after: 'The viewing is on Monday at noon.'
    },
    {
      before: 'Menus close on Tuesday 3 June at 17:00, so choose your dinners lickety-split.',
      after: 'Menus close on Tuesday 3 June at 17:00, so choose your dinners.'
    },
    {
      before: 'Complete the form as fast as your thumbs will let you.',
      after: 'Complete the form.'
    },
    {
      before: 'Reserve a bench at £40 before you talk yourself out of it.',
      after: 'Reserve a bench at £40.'
    },
    {
      before: "The concert is on 9 May at 19:30; we'd run if we were you.",
      after: 'The concert is on 9 May at 19:30.'
    },
    {
      slot: 'subject',
      before: 'Quick, quick: new bowls in the shop',
      after: 'New bowls in the shop'
    },
    {
      before: "Let's not waste a minute: pick a seat on the plan and pay.",
      after: 'Pick a seat on the plan and pay.'
    },
    { slot: 'cta', before: 'Join tonight', after: 'Join' },
    {
      before: 'Ring Sam on 01632 960114, pronto, for a price on guttering.',
      after: 'Ring Sam on 01632 960114 for a price on guttering.'
    },
    { before: 'Order the blue kettle this second.', after: 'Order the blue kettle.' },
    {
      before: 'Use code TEA10 at the counter without delay.',
      after: 'Use code TEA10 at the counter.'
    },
    {
      before: "Give £5 by text to 70000 without a second's delay.",
      after: 'Give £5 by text to 70000.'
    },
    {
      before: 'Dial 01632 960115 this minute and ask for Jo.',
      after: 'Dial 01632 960115 and ask for Jo.'
    },
    {
      before: 'Book your court at the desk sharpish and pay on the day.',
      after: 'Book your court at the desk and pay on the day.'
    },
    { before: 'Send us your plan, the sooner the better.', after: 'Send us your plan.' },
    { before: 'Join the list online, and look sharp about it.', after: 'Join the list online.' },
    {
      before: "Don't walk, run: the green boots are back in sizes 3 to 8.",
      after: 'The green boots are back in sizes 3 to 8.'
    },
    {
      before: 'On your marks: booking opens on 12 May at 10:00.',
      after: 'Booking opens on 12 May at 10:00.'
    },
    { slot: 'cta', before: 'Start my plan right now', after: 'Start my plan' },
    { slot: 'cta', before: 'Book a trim right this second', after: 'Book a trim' },
    { slot: 'cta', before: 'Reserve a lane – fast', after: 'Reserve a lane' },
    {
      before: 'Order right now and get a free lid worth £9.',
      after: 'Order and get a free lid worth £9.'
    },
    { before: 'Get the spring seed list right now.', after: 'Get the spring seed list.' },
    {
      before: 'Hurry! The sale ends on Sunday 5 October at 23:59 BST.',
      after: 'The sale ends on Sunday 5 October at 23:59 BST.'
    },
    {
      before: 'Quick — order by {{cutoff_time}} for delivery on {{delivery_date}}.',
      after: 'Order by {{cutoff_time}} for delivery on {{delivery_date}}.'
    },
    {
      before: 'Be quick: the catalogue prices hold until 31 March.',
      after: 'The catalogue prices hold until 31 March.'
    },
    {
      before: 'Act now. The members’ evening is on 14 June at 18:30.',
      after: 'The members’ evening is on 14 June at 18:30.'
    },
    {
      before: 'The January intake opens on 4 November, so act fast.',
      after: 'The January intake opens on 4 November.'
    },
    {
      before: "Hand in the entry form by 30 April and don't delay.",
      after: 'Hand in the entry form by 30 April.'
    },
    {
      before: 'Early-bird places cost £40 until 2 May — hurry.',
      after: 'Early-bird places cost £40 until 2 May.'
    },
    {
      before: 'The bakery opens at 7:00. What are you waiting for? Rye loaves are £3.20 each.',
      after: 'The bakery opens at 7:00. Rye loaves are £3.20 each.'
    },
    {
      before: "Don't wait! Loft insulation is free for homes built before 1980.",
      after: 'Loft insulation is free for homes built before 1980.'
    },
    {
      before: 'Move fast. {{ plan.name }} costs {{ plan.price }} until {{ offer.ends_at }}.',
      after: '{{ plan.name }} costs {{ plan.price }} until {{ offer.ends_at }}.'
    },
    {
      before: 'The whole collection is online. Act fast!',
      after: 'The whole collection is online.'
    },
    { before: 'Don’t delay!', after: '' },
    {
      slot: 'subject',
      before: 'Hurry, the harvest supper menu is out',
      after: 'The harvest supper menu is out'
    },
    {
      slot: 'preheader',
      before: 'Don’t delay: the spring term starts on 13 April',
      after: 'The spring term starts on 13 April'
    },
    { slot: 'heading', before: 'Quick! Seed potatoes are in', after: 'Seed potatoes are in' },
    { slot: 'cta', before: 'Register today', after: 'Register' },
    {
      format: 'markdown',
      before: '**Hurry!** The plant fair is on Saturday 9 May.',
      after: 'The plant fair is on Saturday 9 May.'
    },
    {
      format: 'html',
      before: 'Act <b>now</b>: the box office opens on 3 June.',
      after: 'The box office opens on 3 June.'
    },
    {
      before: "You'll need to be quick: the guided walk has 12 places.",
      after: 'The guided walk has 12 places.'
    },
    { before: 'Act now to save 20% on boiler cover.', after: 'Save 20% on boiler cover.' },
    {
      before: 'Act fast and save £15 on your first veg box.',
      after: 'Save £15 on your first veg box.'
    },
    {
      before: 'Hurry, as early-bird tickets end on 12 March.',
      after: 'Early-bird tickets end on 12 March.'
    },
    {
      before: 'Order your hamper by 12 December while you still can.',
      after: 'Order your hamper by 12 December.'
    },
    {
      before: "There's no time to lose — the auction opens at 18:00.",
      after: 'The auction opens at 18:00.'
    },
    {
      before: "Register for the webinar on 3 June — don't delay!",
      after: 'Register for the webinar on 3 June!'
    },
    { before: 'Reserve a berth by 1 April; be quick.', after: 'Reserve a berth by 1 April.' },
    {
      before: 'The panels carry a ten-year guarantee, so what are you waiting for?',
      after: 'The panels carry a ten-year guarantee.'
    },
    { before: "Act now before it's too late!", after: '' },
    { before: 'Hurry while stocks last.', after: 'While stocks last.' },
    { before: "Run, don't walk.", after: '' },
    {
      before: 'Hurry, {{ first_name }}! Your nearest shop opens at 9:00.',
      after: 'Your nearest shop opens at 9:00.'
    },
    { slot: 'cta', before: 'Start your free trial now', after: 'Start your free trial' },
    {
      slot: 'subject',
      before: 'Quick: 20% off tents until 3 May',
      after: '20% off tents until 3 May'
    },
    {
      before: 'Rush over to our York showroom, open until 19:00.',
      after: 'Visit our York showroom, open until 19:00.'
    },
    {
      before: 'Hurry along to the website and choose a colour.',
      after: 'Visit the website and choose a colour.'
    },
    { before: 'The lavender is in. Hurry down before they go!', after: 'The lavender is in.' },
    {
      before: "You'll want to act fast, as the rate of £40 ends on 6 March.",
      after: 'The rate of £40 ends on 6 March.'
    },
    {
      before: 'The course has 12 places, so enrol now to avoid disappointment.',
      after: 'The course has 12 places, so enrol.'
    },
    {
      before: 'Pay by 6 March at £89, but be quick: the kit ships on 9 March.',
      after: 'Pay by 6 March at £89: the kit ships on 9 March.'
    },
    { slot: 'heading', before: 'Book a pitch now and save £15', after: 'Book a pitch and save £15' }
  ],
  asks: [{ slot: 'subject', text: 'Hurry!' }],
  keeps: [
    { text: 'Strike while the iron is hot, the smith says, and by hot she means yellow.' },
    { text: 'Act now to secure your account: someone has signed in with your password.' },
    { text: 'Quick: soup in ten minutes' },
    { text: 'Turn the mould over as fast as you can, then tap the base.' },
    {
      text: "Don't dawdle on the lock gates, for the boards are slippery when wet and there is no rail."
    },
    { text: 'If the alarm sounds, leave the building as quickly as you can.' },
    { text: 'Pick the pods as soon as you like once they fill out.' },
    { text: 'There is no prize for second place in the raffle.' },
    { text: "Don't leave it too late to prune the plum; July is best." },
    { text: "The minibus leaves at 8 and it won't wait, since the driver has another run." },
    { text: 'Come on in.' },
    { text: 'Do it now: press and hold the red button.' },
    { text: 'Do it today, and the clerk will stamp the form.' },
    { text: 'Use the dough right away if the room is warm.' },
    { text: 'Report a gas leak right away.' },
    { text: 'Plant the bulbs straight away, before they dry out.' },
    { text: 'Serve the soup at once.' },
    { text: 'Tell your bank this minute if your card is gone.' },
    { text: 'Contact the clinic without delay if the rash spreads.' },
    { text: 'The sooner the better is a poor rule for planting beans.' },
    { text: 'He left the room at once and rang his sister.' },
    { text: 'Call the harbour master at once if you see the light.' },
    { slot: 'heading', text: 'On your marks: a century of school sports' },
    { text: 'Quick hands are needed for folding, and patient ones for the glaze.' },
    { text: 'Delay is the enemy of a tidy logbook: note the time as you go.' },
    { text: "We wouldn't wait for a ladder: the loft hatch has its own." },
    { slot: 'heading', text: 'Hurry, slowly: thirty years of making cheese' },
    { text: 'What are you waiting for? The answers to our bus-stop poll fill page 6.' },
    { text: 'Time flies.' },
    { text: 'The swifts are late.' },
    { text: 'The early bird catches the worm: the dawn chorus walk meets at 4.30am.' },
    { text: 'Make hay while the sun shines: the talk in June is on meadows.' },
    { slot: 'cta', text: 'Join the queue' },
    { text: 'Hurry, though, the last ferry is at six.' },
    { text: 'There is no hurry: send the form back when you can.' },
    { text: 'Stop using the heater immediately and unplug it.' },
    { text: "New sign-in from Leeds. If this wasn't you, change your password now." },
    { text: 'Please arrive 15 minutes before your appointment.' },
    { text: 'The Quick Start guide is on page 2.' },
    { text: 'Quick breads need no yeast.' },
    { text: 'You can pay now or at the end of the month.' },
    { text: 'The museum café is now open until 17:00.' },
    { text: 'Don’t wait for the bell; just come in.' },
    { text: 'Do not delay treatment if your symptoms get worse.' },
    { text: 'The Housing Act now covers lodgers too.' },
    { text: 'We act fast when a leak is reported.' },
    { text: 'Our lifeboat crews move fast because they train every week.' },
    { text: 'Her second novel, Hurry, comes out in May.' },
    { text: 'Rush hour trains run every six minutes.' },
    { text: 'Wait times are shorter before noon.' },
    { text: 'Quickly rinse the lentils, then add the stock.' },
    { text: 'Orders placed before noon leave us the same day.' },
    { text: 'If you smell gas, open the windows and call 0800 555 0199 right now.' },
    { slot: 'subject', text: 'Fast-track visa applications: the new form' },
    { slot: 'heading', text: 'Fast facts about our reading scheme' },
    { slot: 'cta', text: 'Not now' },
    { text: 'Our crews listen and act fast.' },
    { text: 'The nurse will act fast if your pulse drops.' },
    { text: "Please don't hesitate to call us." },
    { text: "Don't hesitate to ask a member of staff." },
    { text: 'Be quick to report a lost card.' },
    { text: 'Quick, easy suppers are on page 12.' },
    { text: 'Quick: ready in 20 minutes.' },
    { text: 'Hurry Up and Wait is our book of the month.' },
    { text: 'Why wait for the bus when the tram runs every six minutes?' },
    { text: 'If you see smoke, act fast and leave the building.' },
    { text: 'In an emergency, move quickly to the nearest exit.' },
    { text: 'Act 2 starts at 20:15.' },
    { slot: 'heading', text: 'Act now, then and always: our history' },
    { slot: 'cta', text: 'See what is on today' },
    { slot: 'cta', text: 'Order for delivery today' },
    { slot: 'cta', text: 'Pay now' },
    { slot: 'subject', text: 'Hurry up and wait: life on a film set' },
    { slot: 'subject', text: 'Act now and then: notes on rehearsal' },
    { text: 'What are you waiting for? If it is your results, they take ten days.' },
    { text: 'Why wait? Because the glue needs a day to set.' },
    { text: "What's stopping you? Tell us in the survey." },
    { slot: 'cta', text: 'Call 111 now' },
    { slot: 'cta', text: 'Get help today' },
    { text: 'If the lake freezes over, act fast: ring the warden.' },
    { text: 'The pump is leaking, so act fast and call the police on 101.' },
    { text: 'Hurry to the nearest exit.' },
    { slot: 'heading', text: 'Buy now and get it tomorrow' },
    { slot: 'heading', text: 'Start now and finish by June' }
  ]
})
