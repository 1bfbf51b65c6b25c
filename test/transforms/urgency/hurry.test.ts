import { hurry } from '../../../src/transforms/urgency/hurry.ts'
import { check } from '../check.ts'

check(hurry, {
  rewrites: [
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
    }
  ],
  asks: [{ slot: 'subject', text: 'Hurry!' }],
  keeps: [
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
    { slot: 'cta', text: 'Not now' }
  ]
})
