import { deadlineVague } from '../../../src/transforms/urgency/deadline-vague.ts'
import { check } from '../check.ts'

check(deadlineVague, {
  rewrites: [
    {
      before: 'For a short time, 15% off all boots until 14 March.',
      after: '15% off all boots until 14 March.'
    },
    {
      before: 'For a short time, enjoy 15% off all boots.',
      after: 'Enjoy 15% off all boots.'
    },
    {
      before: 'For a limited time, the audio guide is free for members.',
      after: 'The audio guide is free for members.'
    },
    {
      before: 'The tasting menu is £24 for a limited time only.',
      after: 'The tasting menu is £24.'
    },
    {
      before: 'For a limited time, until 30 June, members get the guide free.',
      after: 'Until 30 June, members get the guide free.'
    },
    {
      before: 'Time is running out! The survey closes on 8 June at noon.',
      after: 'The survey closes on 8 June at noon.'
    },
    {
      before: 'Our garden tickets, for a short time only, are half price.',
      after: 'Our garden tickets are half price.'
    },
    {
      before: 'The winter rate is £9 a night and won’t last long.',
      after: 'The winter rate is £9 a night.'
    },
    {
      before: 'Returns to Bergen are £79, but not for long.',
      after: 'Returns to Bergen are £79.'
    },
    {
      before: 'Adult swim passes are £30 — but not for long.',
      after: 'Adult swim passes are £30.'
    },
    {
      before: 'For a limited period, {{ course.title }} costs {{ course.price }}.',
      after: '{{ course.title }} costs {{ course.price }}.'
    },
    { before: 'The clock is ticking!', after: '' },
    {
      before: 'The new edition has 40 maps. Time is almost up. It costs £16.',
      after: 'The new edition has 40 maps. It costs £16.'
    },
    {
      slot: 'subject',
      before: 'For a limited time: two matinee tickets for £18',
      after: 'Two matinee tickets for £18'
    },
    {
      slot: 'heading',
      before: 'Limited time only: 3 seed packets for £5',
      after: '3 seed packets for £5'
    },
    {
      slot: 'cta',
      before: 'Get the guide free for a limited time',
      after: 'Get the guide free'
    },
    {
      format: 'markdown',
      before: 'The recording is **free for a limited time** with any season pass.',
      after: 'The recording is **free** with any season pass.'
    },
    {
      format: 'html',
      before: '<em>For a limited time,</em> dental check-ups cost &pound;35.',
      after: 'Dental check-ups cost &pound;35.'
    }
  ],
  keeps: [
    { text: 'While stocks last.' },
    { text: 'Gift bags are free with baskets over £50, while stocks last.' },
    { text: 'Rooms are subject to availability.' },
    { text: 'This link is only valid for 24 hours.' },
    { text: 'The licence is time-limited and ends on 31 December.' },
    { text: 'Hollis & Daughter Limited has traded since 1987.' },
    { text: 'The frame has a limited lifetime warranty.' },
    { text: 'Your session will soon time out. Save your work.' },
    { text: 'Parking is limited, so please share a car.' },
    { text: 'Each class is limited to 12 so that everyone gets a turn at the wheel.' },
    { text: 'The pool is closed for a short time each morning for cleaning.' },
    { text: 'Leave the dough to rest for a short time.' },
    { text: 'The lights may flicker for a limited time while our engineers work.' },
    { text: 'The offer ends on 5 October at 23:59.' },
    { text: 'The consultation closes soon after the June meeting.' },
    { text: 'Cut tulips won’t last long in a warm room.' },
    { text: 'If the clock is ticking loudly, the case is loose: bring it in.' },
    { text: 'You have limited time in the exam, so read the questions first.' },
    { text: 'The drops keep only for a limited time after the bottle is opened.' },
    { text: 'The doors close ten minutes before the performance.' },
    { text: 'Stamps go up to £1.70 on 1 January.' },
    { text: 'We will write to you again soon.' },
    { slot: 'subject', text: 'Your trial ends in 3 days' },
    { slot: 'heading', text: 'Limited company accounts: what to file' }
  ]
})
