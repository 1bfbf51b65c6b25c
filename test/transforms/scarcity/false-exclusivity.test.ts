import { falseExclusivity } from '../../../src/transforms/scarcity/false-exclusivity.ts'
import { check } from '../check.ts'

check(falseExclusivity, {
  rewrites: [
    {
      before: 'Welcome to the inner circle: our winter sale opens on 4 May.',
      after: 'Our winter sale opens on 4 May.'
    },
    { before: "You've been selected. The lamp is £30.", after: 'The lamp is £30.' },
    { before: 'Not everyone has received this invitation.', after: '' },
    {
      before: 'This offer is not meant for the general public. Lamps are £30.',
      after: 'Lamps are £30.'
    },
    {
      before: 'The sauna is open to the privileged few from 6 to 8 pm.',
      after: 'The sauna is open from 6 to 8 pm.'
    },
    {
      before: 'Insiders get it first: the new tram to Hove',
      after: 'The new tram to Hove',
      slot: 'subject'
    },
    {
      before: 'You can book a box from Friday, long before everyone else can.',
      after: 'You can book a box from Friday.'
    },
    {
      before: 'The tasting starts at six for those of us in the know and lasts an hour.',
      after: 'The tasting starts at six and lasts an hour.'
    },
    {
      before: "You're among the first to see it: the stool in oak",
      after: 'The stool in oak',
      slot: 'preheader'
    },
    {
      before: 'The farm has opened its barn to you and precious few others.',
      after: 'The farm has opened its barn.'
    },
    {
      before: 'You’re one of a chosen few: the barn opens on 4 May.',
      after: 'The barn opens on 4 May.'
    },
    {
      before: 'You are among our most valued guests, and rooms start at £80.',
      after: 'Rooms start at £80.'
    },
    {
      before: 'You’ve been specially selected. The tasting costs £20.',
      after: 'The tasting costs £20.'
    },
    { before: 'You have been hand-picked for this.', after: '' },
    {
      before: 'We’re not telling everyone. Flights to Oslo are €49.',
      after: 'Flights to Oslo are €49.'
    },
    { before: 'We wouldn’t show this to just anyone.', after: '' },
    { before: 'Psst: cider on Fridays is £3 a pint.', after: 'Cider on Fridays is £3 a pint.' },
    { before: 'Keep this under your hat, but cabins start at £60.', after: 'Cabins start at £60.' },
    { before: 'For our inner circle: the spring catalogue', after: 'The spring catalogue' },
    {
      before: 'Just for our closest friends: supper on 4 May at 19:00',
      after: 'Supper on 4 May at 19:00'
    },
    {
      before: 'By invitation only: the new gallery opens on 2 June.',
      after: 'The new gallery opens on 2 June.'
    },
    { before: 'A treat reserved for our very best customers.', after: '' },
    { before: 'Shh, it’s our little secret.', after: '' },
    { before: 'Be the first to know.', after: '' },
    { before: 'Not everyone gets this.', after: '' },
    {
      before: 'Our secret sale starts on Monday 4 May.',
      after: 'Our sale starts on Monday 4 May.'
    },
    {
      before: 'Don’t tell the others. Code LEITH10 takes 10% off.',
      after: 'Code LEITH10 takes 10% off.'
    },
    { before: 'You’re officially part of our inner circle.', after: '' },
    { before: 'Consider yourself one of the lucky few.', after: '' },
    { before: 'You can book before everyone else.', after: 'You can book.' },
    { before: 'This is strictly between us: pies are £2.', after: 'Pies are £2.' },
    { slot: 'heading', before: 'Behind closed doors: the winter menu', after: 'The winter menu' },
    {
      before: '{{ first_name }}, you’ve been personally invited. Supper is at 19:00 on 4 May.',
      after: 'Supper is at 19:00 on 4 May.'
    },
    {
      before: 'We never offer this to just anybody: a second pair costs £20.',
      after: 'A second pair costs £20.'
    },
    {
      before: 'Mum’s the word. The cellar opens on Friday 7 March at 18:00.',
      after: 'The cellar opens on Friday 7 March at 18:00.'
    },
    { slot: 'preheader', before: 'For a lucky few: the plum tart, £9', after: 'The plum tart, £9' },
    { before: 'Hear it before anyone else.', after: '' },
    { before: 'We’ve only told our closest friends. Cabins are $64.', after: 'Cabins are $64.' },
    {
      before: 'As one of our most valued customers, you can book from 3 June.',
      after: 'You can book from 3 June.'
    },
    {
      before: 'As a valued subscriber, you get early access: seats go on sale on 3 March.',
      after: 'Seats go on sale on 3 March.'
    },
    {
      before: "As a thank-you for being one of our VIPs, here's £10 off with code OAK.",
      after: "Here's £10 off with code OAK."
    },
    {
      before: "Because you're one of our favourites, the fitting is £30.",
      after: 'The fitting is £30.'
    },
    {
      before: "You've been specially chosen to try the ferry app for £2 a month.",
      after: 'Try the ferry app for £2 a month.'
    },
    {
      before: 'Whisper it: the mill shop sells seconds at £4.',
      after: 'The mill shop sells seconds at £4.'
    },
    { before: "You didn't hear it from us: pears are £2 a kilo.", after: 'Pears are £2 a kilo.' },
    {
      before: "The sale rail is £8 a coat, but you didn't hear it from us.",
      after: 'The sale rail is £8 a coat.'
    },
    {
      before: 'The tour is at two on Saturday, for those in the know.',
      after: 'The tour is at two on Saturday.'
    },
    { before: "Don't forward this, but the old desks are £20.", after: 'The old desks are £20.' },
    { before: 'Welcome to the inner circle! Supper is £16.', after: 'Supper is £16.' },
    {
      before: 'Keep this one under your bonnet, but the hall opens at six.',
      after: 'The hall opens at six.'
    },
    {
      before: 'Secret sale! Use code ELM for 20% off rugs.',
      after: 'Use code ELM for 20% off rugs.'
    },
    { slot: 'subject', before: 'For insiders only: the wage report', after: 'The wage report' },
    {
      slot: 'subject',
      before: 'Exclusive: our talk for new gardeners',
      after: 'Our talk for new gardeners'
    },
    { slot: 'preheader', before: 'VIPs only: oars for £20', after: 'Oars for £20' },
    {
      before: "As a thank you for your loyalty, here's £5 off lamp oil.",
      after: "Here's £5 off lamp oil."
    },
    {
      before: "Because you're special to us, the second lesson is free.",
      after: 'The second lesson is free.'
    },
    { before: 'Be the first to try the new ferry on 4 May.', after: 'Try the new ferry on 4 May.' },
    {
      before: "This one's just for our VIPs: 20% off rope until 4 May.",
      after: '20% off rope until 4 May.'
    },
    { before: 'Not everyone will see this price: the pan is £30.', after: 'The pan is £30.' }
  ],
  keeps: [
    { text: "Don't tell anyone your PIN. Our staff never ask for it." },
    { text: 'Your interview was on Monday. You have been selected.' },
    { text: 'Welcome to the guest list of the wedding.' },
    { text: 'The lounge is free to members and their guests.' },
    { text: 'Not everyone has received this recall notice.' },
    { text: 'This path is not for the general public.' },
    { text: 'You can board from Monday, before the coach leaves.' },
    { text: 'Insiders say the mayor will stand down.' },
    { text: 'First in the queue: notes from a box office', slot: 'heading' },
    { text: 'The key is for those of us in the choir.' },
    { text: 'The panel has met. You have been chosen.' },
    { text: 'Keep it to yourself for now: the farewell lunch for Ana is on Monday.' },
    { text: 'Two ridges stand between us and the sea.' },
    { text: 'Between friends, a bill should be split.' },
    { text: 'The kiln is free on Tuesdays, by invitation only.' },
    { text: 'As a {{ tier }} member you can book from {{ date }}.' },
    { text: 'You have been selected for jury service.' },
    { text: 'You’ve been selected for the beta you applied for.' },
    { text: 'You’re on the waiting list, and we will write in June.' },
    { text: 'You are one of the few people in the street with a lead pipe, the survey found.' },
    { text: 'Prices are exclusive of VAT.' },
    { text: 'The exclusive licence ends on 4 May.' },
    { text: 'For account holders only.' },
    { text: 'Staff discount is for employees and their families.' },
    { text: 'Don’t tell Anna about the surprise party.' },
    { text: 'Keep this letter: it holds your account number.' },
    { text: 'Please keep it to yourself: the door code is 4821.' },
    { text: 'Invitation only: the cast party is for those who were in the play.' },
    { text: 'Only a few seats have a view of the pillar.' },
    { text: 'We don’t offer this to anyone under 18.' },
    { text: 'Our secret ingredient is anchovy.' },
    { text: 'The secret garden opens at ten.' },
    { text: 'The first to know are the staff.' },
    { text: 'You’re part of the choir now, so rehearsals are yours too.' },
    { text: 'This ride isn’t for everyone: you must be 1.4 m tall.' },
    { text: 'We’re only inviting the parents this year, because the hall is small.' },
    { text: 'You have been chosen as treasurer.' },
    { text: 'Not everyone gets on with a treadle, so try ours at the counter.' },
    { text: 'Not everyone sees well in the dark, so the path is lit.' },
    { text: 'Keep it under your hat? The lamp fits the peak.' },
    { text: "You've made the cut for the second round. The talks are on {{ talk_date }}." },
    { text: 'Shh: the quiet carriage is at the back.' },
    { text: "The spare key hangs by the shed. Don't tell the goats." },
    { text: 'Members can book two weeks before everyone else.' },
    { text: 'Between us, the three bakers have worked here for 60 years.' },
    { text: 'As one of our trustees, you can vote until 4 May.' },
    { text: 'As one of our members, you can borrow six books.' },
    { text: 'You have been personally invited to the wedding of Ana and Bo.' },
    { text: "Exclusive: the paper's page on our ducks, with its leave." },
    { text: "Please don't forward this: it signs you in." },
    { slot: 'heading', text: 'Eyes only: a patch test for the dye' },
    { slot: 'heading', text: 'Members first: how the ballot works' },
    { text: 'The first to arrive opens the gate.' },
    { text: 'As a thank you for your blood, there is tea and a biscuit.' }
  ]
})
