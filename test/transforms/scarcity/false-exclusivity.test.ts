import { falseExclusivity } from '../../../src/transforms/scarcity/false-exclusivity.ts'
import { check } from '../check.ts'

check(falseExclusivity, {
  rewrites: [
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
    { before: 'We’ve only told our closest friends. Cabins are $64.', after: 'Cabins are $64.' }
  ],
  keeps: [
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
    { text: 'You have been chosen as treasurer.' }
  ]
})
