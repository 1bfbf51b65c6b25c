import { nameInSubject } from '../../../src/transforms/personalisation/name-in-subject.ts'
import { check } from '../check.ts'

check(nameInSubject, {
  rewrites: [
    {
      before: '{{ contact.first_name }} 🌷 our bulb list for autumn',
      after: 'Our bulb list for autumn',
      slot: 'subject'
    },
    {
      before: 'News for {{ first_name }}: the pool is open',
      after: 'The pool is open',
      slot: 'subject'
    },
    {
      before: 'Your new guide to pruning, {{first_name}}',
      after: 'Your new guide to pruning',
      slot: 'subject'
    },
    {
      before: 'A message for {{first_name}}: the shop opens at nine',
      after: 'The shop opens at nine',
      slot: 'preheader'
    },
    {
      before: 'Rise and shine, {{first_name}}: the May menu is up',
      after: 'The May menu is up',
      slot: 'subject'
    },
    {
      before: 'The cord coat is back. Ring a bell, {{first_name}}?',
      after: 'The cord coat is back.',
      slot: 'subject'
    },
    {
      slot: 'subject',
      before: '{{first_name}}, your March statement is ready',
      after: 'Your March statement is ready'
    },
    {
      slot: 'subject',
      before: '*|FNAME|*, the choir meets on Thursday',
      after: 'The choir meets on Thursday'
    },
    {
      slot: 'subject',
      before: '%%FirstName%%, the dig reopens on 8 August',
      after: 'The dig reopens on 8 August'
    },
    {
      slot: 'subject',
      before: '<%= user.first_name %>, the course books have come',
      after: 'The course books have come'
    },
    {
      slot: 'subject',
      before: 'New dates for the glaze course, {{ contact.first_name }}',
      after: 'New dates for the glaze course'
    },
    {
      slot: 'subject',
      before: 'Is your boiler ready for winter, {{ first_name }}?',
      after: 'Is your boiler ready for winter?'
    },
    {
      slot: 'subject',
      before: 'Don’t forget, {{ first_name }}: the clocks change on Sunday',
      after: 'Don’t forget: the clocks change on Sunday'
    },
    {
      slot: 'subject',
      before: '{{ first_name }} — minutes of the May meeting',
      after: 'Minutes of the May meeting'
    },
    { slot: 'subject', before: 'A seed list for {{ first_name }}', after: 'A seed list' },
    {
      slot: 'subject',
      before: '{{ first_name }}’s summer reading list',
      after: 'Summer reading list'
    },
    {
      slot: 'subject',
      before: '{{ first_name }}, 20% off bulbs until 4 May',
      after: '20% off bulbs until 4 May'
    },
    {
      slot: 'subject',
      before: '{{ first_name }}, iPhone repairs now take a day',
      after: 'iPhone repairs now take a day'
    },
    {
      slot: 'subject',
      before: '{{ first_name | default: "friend" }}, the library opens late on Fridays',
      after: 'The library opens late on Fridays'
    },
    {
      slot: 'preheader',
      before: '{{ user.firstName }}, the branch elects a new chair on 3 June',
      after: 'The branch elects a new chair on 3 June'
    },
    {
      slot: 'preheader',
      before: 'Two new tables in the bakery garden, {{ first_name }}!',
      after: 'Two new tables in the bakery garden!'
    },
    { slot: 'subject', before: 'For {{ first_name }}: the June rota', after: 'The June rota' },
    {
      slot: 'subject',
      before: 'Something special, just for {{ first_name }}',
      after: 'Something special'
    },
    { slot: 'subject', before: 'Still thinking, [[firstname]]?', after: 'Still thinking?' },
    {
      slot: 'subject',
      before: '{{ first_name }} your bill for May is ready',
      after: 'Your bill for May is ready'
    },
    {
      slot: 'subject',
      before: 'Welcome to the choir, {{ first_name }}',
      after: 'Welcome to the choir'
    },
    { slot: 'subject', before: '{{ first_name }}... the kiln is free', after: 'The kiln is free' },
    {
      slot: 'subject',
      before: 'Still after a plumber, [[firstname]]?',
      after: 'Still after a plumber?'
    },
    {
      slot: 'preheader',
      before: 'Come on, {{ first_name }}, the water is warm',
      after: 'The water is warm'
    },
    {
      slot: 'subject',
      before: 'A special offer for {{ first_name }}: four mugs for £20',
      after: 'Four mugs for £20'
    },
    {
      slot: 'subject',
      before: 'Just a little treat for *|FNAME|*: free tea on 3 June',
      after: 'Free tea on 3 June'
    },
    {
      slot: 'subject',
      before: 'For {{ first_name }} only: two seats for £15',
      after: 'Two seats for £15'
    },
    {
      slot: 'preheader',
      before: "For {{ first_name }}'s eyes: the barge timetable",
      after: 'The barge timetable'
    },
    {
      slot: 'subject',
      before: 'Knock knock, {{ first_name }}: the chimney survey',
      after: 'The chimney survey'
    },
    {
      slot: 'subject',
      before: 'Got a sec, %%first_name%%? Sash windows from £300',
      after: 'Sash windows from £300'
    },
    {
      slot: 'subject',
      before: 'Happy Monday, {{ first_name }}! Six new looms',
      after: 'Six new looms'
    },
    {
      slot: 'subject',
      before: 'Hey {{ first_name }}, the June list is out',
      after: 'The June list is out'
    },
    {
      slot: 'preheader',
      before: 'Look what we found, {{ first_name }}: oars from 1950',
      after: 'Oars from 1950'
    },
    {
      slot: 'subject',
      before: '{{ first_name }}, psst: rye flour is back',
      after: 'Rye flour is back'
    },
    {
      slot: 'subject',
      before: 'Still there, {{ first_name }}? The survey ends on 4 May',
      after: 'The survey ends on 4 May'
    },
    {
      slot: 'subject',
      before: 'Calling {{ first_name }}! Marsh walk on 9 May',
      after: 'Marsh walk on 9 May'
    }
  ],
  asks: [
    { slot: 'subject', text: '{{ first_name }}!' },
    { slot: 'subject', text: 'Got a sec, {{ first_name }}?' },
    { slot: 'subject', text: 'Knock knock, {{ first_name }}' },
    { slot: 'preheader', text: '{{ first_name }}, open me' },
    { slot: 'subject', text: 'Is that you, *|FNAME|*?' }
  ],
  keeps: [
    { slot: 'subject', text: 'Power of attorney for {{ donor_name }}: registered' },
    { text: 'A message for {{first_name}} from {{ sender.name }}', slot: 'subject' },
    { slot: 'subject', text: '{{inviter_name}} invited you to {{project}}' },
    { slot: 'subject', text: 'Re: {{ticket.subject}} [#{{ticket.id}}]' },
    { slot: 'subject', text: '{{ child.first_name }} starts nursery on {{ start_date }}' },
    { slot: 'subject', text: 'Certificate for {{ full_name }}: first aid at work' },
    { slot: 'subject', text: '{{ host_name }} shared an album with you' },
    { slot: 'subject', text: '{{ inviter.first_name }} wants to share a calendar with you' },
    { slot: 'subject', text: '{{ agent.name }} has answered your question' },
    { slot: 'subject', text: 'A message from {{ driver_name }}' },
    { slot: 'subject', text: '{{ author.name }} commented on {{ file.name }}' },
    { slot: 'subject', text: 'Your visit to {{ doctor.name }} on {{ visit.date }}' },
    { slot: 'subject', text: '{{ company_name }} payslip for {{ month }}' },
    { slot: 'subject', text: 'Order {{ order.number }} has been sent' },
    { slot: 'subject', text: '{{ product.name }} is back in stock' },
    { slot: 'subject', text: '{{ course.name }}, week 3: reading list' },
    { slot: 'subject', text: '{{ city }}, Saturday 9 May: street closures' },
    { slot: 'subject', text: '{{ pet.name }}’s booster is due' },
    { slot: 'subject', text: 'Photos of {{ child.name }} from sports day' },
    { slot: 'subject', text: 'In memory of {{ deceased_name }}' },
    { slot: 'preheader', text: '{{ guest.first_name }} has accepted your invitation' },
    { slot: 'preheader', text: '{{ team.name }}: the rota for June' },
    { slot: 'body', text: 'Hi {{ first_name }},' },
    { slot: 'subject', text: 'Appointment for {{ first_name }} on 4 May' },
    { slot: 'subject', text: 'Results for {{ first_name }}' },
    { slot: 'subject', text: '{{ first_name }}, {{ partner.first_name }} and Bo: your seats' },
    { slot: 'subject', text: '{{ name }}: 14 points' },
    { slot: 'subject', text: 'Re: {{ first_name }}, room 4' },
    { slot: 'subject', text: 'You and {{ first_name }} are connected' },
    { slot: 'subject', text: 'Happy birthday, {{ first_name }}!' },
    { slot: 'subject', text: 'Interview with {{ first_name }}, potter' },
    { slot: 'subject', text: '{{ first_name }} has signed the lease' },
    { slot: 'subject', text: '{{ first_name }} {{ last_name }}: your eye test on 4 May' },
    { slot: 'subject', text: '*|FNAME|* *|LNAME|*, your diploma is ready' },
    { slot: 'subject', text: '{{ first_name }}: your fitting on 4 May' },
    { slot: 'subject', text: 'Well done, {{ first_name }}!' },
    { slot: 'subject', text: 'For {{ recipient_name }}, from {{ giver_name }}: a £30 voucher' },
    { slot: 'subject', text: 'A gift for {{ first_name }} from {{ sender_name }}' },
    { slot: 'subject', text: 'Happy birthday, {{ first_name }}! Your cake is at the bar' },
    { slot: 'subject', text: 'A gift card for {{ first_name }}: £20' },
    { slot: 'subject', text: 'A letter of thanks to {{ first_name }}' },
    { slot: 'preheader', text: 'Thank you for your order, {{ first_name }}' },
    { slot: 'subject', text: 'An offer for {{ property.address }}' },
    { slot: 'subject', text: 'Hello {{ first_name }}' }
  ]
})
