import { describe, expect, it } from 'vitest'
import { revertChanges } from '../../../src/apply.ts'
import type { Format } from '../../../src/passage.ts'
import { rewrite } from '../../../src/rewrite.ts'
import { countdownDevice } from '../../../src/transforms/urgency/countdown-device.ts'
import { check } from '../check.ts'

check(countdownDevice, {
  rewrites: [
    {
      before: 'Countdown running: 10% off boots until 4 May',
      after: '10% off boots until 4 May',
      slot: 'heading'
    },
    { before: 'The meter is running: £50 for a year', after: '£50 for a year', slot: 'preheader' },
    { before: 'The stopwatch has started. Seats cost £9.', after: 'Seats cost £9.' },
    {
      before: 'The jacket is £40; the timer below shows how little time you have.',
      after: 'The jacket is £40.'
    },
    {
      before: 'The digits below are no friend of yours: 11:02:07. Rugs are £90.',
      after: 'Rugs are £90.'
    },
    { before: '8… 7… 6… Folding bikes are £390.', after: 'Folding bikes are £390.' },
    { before: 'Nine. Eight. Seven. Tour tickets cost £12.', after: 'Tour tickets cost £12.' },
    { before: 'Sixty, fifty-nine, fifty-eight…', after: '' },
    { before: '04:59… 04:58… A tray of buns is £6.', after: 'A tray of buns is £6.' },
    { before: '14:00, 13:59... You get the idea. Rugs are £90.', after: 'Rugs are £90.' },
    {
      before: 'Code OAK10 takes £10 off: 9, 8, 7, 6…',
      after: 'Code OAK10 takes £10 off.'
    },
    { before: 'Watch the ticker: 6… 5… 4… Diaries are £7.', after: 'Diaries are £7.' },
    {
      before: '⏰ 04h 12m 09s Cheese fair tickets are £9.',
      after: '⏰ Cheese fair tickets are £9.'
    },
    {
      before: '⏳ 2 hrs: free delivery on sofas',
      after: '⏳ Free delivery on sofas',
      slot: 'subject'
    },
    { before: '[02:41:10] Free mounting on every print', after: 'Free mounting on every print' },
    { before: '[ 0 2 : 4 1 : 1 0 ] Prints are £30.', after: 'Prints are £30.' },
    { before: 'Days 02 : Hours 11 : Mins 40', after: '' },
    { before: '03:17:44 and falling. The choir kit is £18.', after: 'The choir kit is £18.' },
    {
      before: 'Only 4 days 3 hrs Code PLUM takes £5 off',
      after: 'Code PLUM takes £5 off',
      slot: 'heading'
    },
    { before: 'The hourglass has been turned. Oars are £60.', after: 'Oars are £60.' },
    {
      before: 'Time check: frames at £70 until 9 May',
      after: 'Frames at £70 until 9 May',
      slot: 'heading'
    },
    { before: 'Watch the seconds drain away above, then see our bulbs.', after: 'See our bulbs.' },
    { before: 'When it hits zero, so does your discount.', after: '' },
    { before: '{{ countdown_gif }} Our cabins sleep four.', after: 'Our cabins sleep four.' },
    { before: '00 days : 07 hrs : 41 mins', after: '' },
    { before: '02 DAYS | 14 HRS | 33 MINS | 10 SECS', after: '' },
    {
      before: 'Clock’s ticking: 2d 04h 09m on our dental plan at £14 a month',
      after: 'Our dental plan at £14 a month',
      slot: 'heading'
    },
    {
      before: 'Clock’s ticking: 2d 04h 09m on our dental plan at £14 a month.',
      after: 'Our dental plan at £14 a month.'
    },
    { before: '02 days 06 hrs on this price', after: '' },
    { before: '{{ h }}h {{ m }}m left on this price', after: '' },
    { before: '{{ d }}d {{ h }}h {{ m }}m to go', after: '' },
    {
      before: 'The timer’s running: 09:59. Kayaks are £240.',
      after: 'Kayaks are £240.'
    },
    {
      before: 'Tick, tock: 00:14:59. Frames are 20% off until 4 May.',
      after: 'Frames are 20% off until 4 May.'
    },
    { before: 'Time left: 03h 22m. Frames are 20% off.', after: 'Frames are 20% off.' },
    {
      before: 'Broadband is £22 a month – 2d 04h 09m left.',
      after: 'Broadband is £22 a month.'
    },
    {
      before: 'Broadband is £22 a month (2d 04h 09m left).',
      after: 'Broadband is £22 a month.'
    },
    {
      before: 'Broadband is £22 a month, and there’s only 04:59 left on the clock.',
      after: 'Broadband is £22 a month.'
    },
    { before: '09:59 until prices go up.', after: '' },
    {
      before: '02:14:59 left to save on garden furniture.',
      after: 'Save on garden furniture.'
    },
    { before: '01d 03h 22m left to book at £90 a night', after: 'Book at £90 a night' },
    {
      before: 'Only 05:00 minutes remaining to claim 15% off.',
      after: 'Claim 15% off.'
    },
    { before: '20% off bedding ends in 02:14:59', after: '20% off bedding', slot: 'heading' },
    {
      before: 'Save 20% on bedding: offer ends in 02:14:59',
      after: 'Save 20% on bedding'
    },
    {
      before: '⏰ 03:59:12 left on our half-price mugs',
      after: '⏰ Our half-price mugs',
      slot: 'subject'
    },
    {
      before: 'Loft ladders at £89 – 04:11:09 to go',
      after: 'Loft ladders at £89',
      slot: 'subject'
    },
    {
      before: 'Timer’s running: 47:59 to save £30 on your MOT',
      after: 'Save £30 on your MOT',
      slot: 'preheader'
    },
    { before: 'Book now (09:59 left)', after: 'Book now', slot: 'cta' },
    { before: 'The countdown’s on! 11:42:08', after: 'The countdown’s on!' },
    {
      before: 'T-minus 3 hours: the whole range is 20% off.',
      after: 'The whole range is 20% off.'
    },
    { before: 'We’re at T-minus 48 hours, so book your MOT.', after: 'Book your MOT.' },
    { before: '3… 2… 1… our new boots are £40 a pair.', after: 'Our new boots are £40 a pair.' },
    { before: 'Three, two, one, go! Sofas from £399.', after: 'Sofas from £399.' },
    { before: 'Watch the timer above: 20% off all frames.', after: '20% off all frames.' },
    { before: 'As the countdown above shows, sofas are £399.', after: 'Sofas are £399.' },
    {
      before: 'Rugs at £90, but only while the timer above is running.',
      after: 'Rugs at £90.'
    },
    { before: '▓▓▓░ 83% taken', after: '' },
    { before: '[█████░░░ 62% claimed] Tents are £120.', after: 'Tents are £120.' },
    { before: '20% off all tents [▓▓▓░░ 83% taken].', after: '20% off all tents.' },
    { before: '▮▮▮▯▯ 40% left: boots at £40', after: 'Boots at £40' },
    { before: 'Stock: ▰▰▱▱▱▱ 18% remaining', after: '' }
  ],
  asks: [
    { text: '5… 4… 3…', slot: 'subject' },
    { text: '{{ timer_image }} hours to go until the lodge is full' },
    { text: 'Offer ends {{ now | plus: 172800 | date: "%d %B" }}.' },
    { text: "Use code MOT20 by {{ 'now' | date_add: 2 }}." },
    { text: 'When the timer hits zero, prices go back up.' },
    { text: 'Clock’s ticking: 2d 04h 09m on our dental plan.' },
    { text: '02:14:59 left', slot: 'subject' },
    { text: '12 hrs 04 mins left on the clock for free fitting.' },
    { text: '<p><img src="https://cdn.example/hero.jpg" alt="3 hours left"></p>', format: 'html' },
    {
      text: '<p><img src="https://x.motionmailapp.com/a.gif?e={{ end }}" alt="Time left"></p>',
      format: 'html'
    },
    {
      text: '<p><img src="https://x.motionmailapp.com/a.gif" alt="Sale ends 4 May"></p>',
      format: 'html'
    },
    { text: '- ![Time left to save](https://x.sendtric.com/a)\n- Boots\n', format: 'markdown' }
  ],
  keeps: [
    { text: 'The stopwatch has a red case.' },
    { text: 'The meter is running fast, so an engineer will call on 4 May.' },
    { text: 'Boots are £40. Sizes: 8, 7, 6.' },
    { text: 'Seconds to go round the track: 01:12:30 for the juniors.' },
    { text: 'The clock in the film stops twice: 10:04 and 12:31.' },
    { text: 'Lanes 5, 4 and 3 are for slow swimmers.' },
    { text: 'Breathe out and count: 4, 3, 2, 1.' },
    { text: 'The scores were 9, 8, 7 and 7.' },
    { text: '⏰ 09:30 Doors open' },
    { text: '⏱ 30 mins, serves four' },
    { text: '[12:30:05] The server restarted.' },
    { text: 'Turn the egg timer over and boil the eggs.' },
    { text: 'Ten. That is how old the school is.' },
    { text: '{{ timer_setting }} minutes is what your oven is set to.' },
    { text: 'We have set the clock in the hall to summer time.' },
    { text: 'The clock below the tower was made in 1810.' },
    { text: 'Ward 12, ward 11 and ward 10 have moved.' },
    { text: 'Open 09:00 to 17:30 until 4 May.' },
    { text: 'Our 12:45 video shows the whole repair.' },
    { text: 'The walk takes 2 hours 30 minutes.' },
    { text: 'Your flight takes {{ h }}h {{ m }}m.' },
    { text: 'Reading time: 04:30' },
    { text: 'She finished the half marathon in 01:42:18.' },
    { text: 'The race clock read 02:14:59 when the last runner came in.' },
    { text: 'Set the kitchen timer to 12:00 and bake until golden.' },
    { text: 'Roast for 1h 05m, then rest for 15 minutes.' },
    { text: 'Parking is free until 18:30.' },
    { text: 'There are ten days to the election on 4 May.' },
    { text: 'Half-price swimming until 09:30 on weekdays.' },
    { text: 'The sale ends at 17:00 on 4 May.' },
    { text: 'The film runs 2h 04m and costs £6.' },
    { text: 'Battery: 4h 30m remaining.' },
    { text: 'Your profile: ▓▓▓▓░ 80% complete' },
    { text: 'The appeal stands at ▓▓▓▓▓░ 83% of its target.' },
    { text: 'Heat: ■■■□□ medium' },
    { text: 'Press 3, 2, 1 and then the green key.' },
    { text: 'The recipe is a 3-2-1 ratio of flour, fat and water.' },
    { text: 'NASA is at T-minus 10 minutes and holding.' },
    { text: '03:15 How we mix the dough' },
    { text: 'The countdown timer you ordered was posted today.' },
    { text: 'Watch the clock above the altar strike twelve.' },
    { text: 'The timer above the oven has two buttons.' },
    { text: 'Session times: 09:15 | 11:45 | 14:30' },
    { text: 'Free coffee until 11:30.' },
    { text: '“Only 09:59 left” is a line we don’t use.' },
    { text: 'Your ticket lets you in from 11:15 until 11:45.' },
    { text: '© {{ now | date: "%Y" }} Harbour Rugs' },
    { text: 'Your trial has 3 days left and ends on {{ trial_ends_at }}.' },
    { text: 'Countdown to Christmas: our last posting date is 18 December.' },
    {
      text: '<p><img src="https://cdn.example/kitchen-timer.jpg" alt="Kitchen timer"></p>',
      format: 'html'
    },
    {
      text: '<p><img src="https://cdn.example/evergreen.jpg" alt="Three shrubs in pots"></p>',
      format: 'html'
    }
  ]
})

const clock = '<img src="https://a.motionmailapp.com/t.gif" alt="Time left to save" width="600">'
const pictures: readonly [title: string, format: Format, before: string, after: string][] = [
  [
    'with its link and its paragraph',
    'html',
    `<p>Rugs are £90.</p>\n<p><a href="https://x.example/s">${clock}</a></p>\n`,
    '<p>Rugs are £90.</p>\n'
  ],
  [
    'and leaves the words of its link',
    'html',
    `<a href="https://x.example/s">${clock}See the rugs</a>`,
    '<a href="https://x.example/s">See the rugs</a>'
  ],
  [
    'in the copy for Outlook too',
    'html',
    `<!--[if mso]>${clock}<![endif]-->\r\n<!--[if !mso]><!-->${clock}<!--<![endif]-->\r\n<p>Rugs</p>`,
    '<!--[if mso]><![endif]-->\r\n<!--[if !mso]><!--><!--<![endif]-->\r\n<p>Rugs</p>'
  ],
  [
    'by a word of its address and its alternative text',
    'html',
    '<td><img src="/img/countdown.gif?e=3" alt="Sale ends in"></td>',
    '<td></td>'
  ],
  [
    'in MJML',
    'mjml',
    '<mj-column>\n<mj-image src="https://sendtric.com/a" alt="Time left" />\n<mj-text>Rugs</mj-text>\n</mj-column>',
    '<mj-column>\n<mj-text>Rugs</mj-text>\n</mj-column>'
  ],
  [
    'in Markdown, with its link',
    'markdown',
    '# Rugs\n\n[![Time left](https://a.pictimer.com/t.gif)](https://x.example)\n\nFrom £90.\n',
    '# Rugs\n\nFrom £90.\n'
  ]
]

describe('countdown-device takes out a picture of a running clock', () => {
  for (const [title, format, before, after] of pictures)
    it(title, () => {
      const options = { format, transforms: [countdownDevice] }
      const { output, changes } = rewrite(before, options)
      expect(output).toBe(after)
      expect(revertChanges(output, changes)).toBe(before)
      expect(rewrite(output, options).changes).toEqual([])
    })
})
