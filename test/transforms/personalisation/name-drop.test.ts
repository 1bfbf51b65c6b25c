import { nameDrop } from '../../../src/transforms/personalisation/name-drop.ts'
import { check } from '../check.ts'

check(nameDrop, {
  rewrites: [
    {
      before: "Here's the beauty of it, {{first_name}}: the tent has two poles.",
      after: 'The tent has two poles.'
    },
    {
      before: 'Take our word for it, {{first_name}}: salt the water first.',
      after: 'Salt the water first.'
    },
    {
      before: 'And one more thing, {{first_name}}: the gate is shut on Mondays.',
      after: 'The gate is shut on Mondays.'
    },
    {
      before: 'Our fitters work on Sundays, so rest easy, {{first_name}}.',
      after: 'Our fitters work on Sundays.'
    },
    { slot: 'heading', before: "{{first_name}}'s picks for autumn", after: 'Picks for autumn' },
    { before: 'Thanks for ordering, {{first_name}}.', after: 'Thanks for ordering.' },
    {
      before: 'You see, {{first_name}}, the filter needs changing every six months.',
      after: 'The filter needs changing every six months.'
    },
    {
      before: 'This spring, {{ first_name }}, the gardens open at eight.',
      after: 'This spring, the gardens open at eight.'
    },
    {
      before: 'The results, {{ first_name }}, are on the noticeboard.',
      after: 'The results are on the noticeboard.'
    },
    {
      before: '{{ first_name }}, the allotment rules have changed.',
      after: 'The allotment rules have changed.'
    },
    {
      before: '*|FNAME|*, we have moved the recycling day to Friday.',
      after: 'We have moved the recycling day to Friday.'
    },
    {
      before: 'The museum shop takes cards again, <%= user.first_name %>.',
      after: 'The museum shop takes cards again.'
    },
    {
      before: 'Which Saturday suits you best, {{ first_name }}?',
      after: 'Which Saturday suits you best?'
    },
    {
      before: 'Thank you, {{ first_name }}, for marching with us.',
      after: 'Thank you for marching with us.'
    },
    {
      before: 'The bridge reopens on 2 June. And the ferry, {{ first_name }}, is free until then.',
      after: 'The bridge reopens on 2 June. And the ferry is free until then.'
    },
    {
      before: 'The new editor saves as you type, {{ user.firstName }}!',
      after: 'The new editor saves as you type!'
    },
    {
      before: '{{ first_name }}, {{ course.places }} people have joined the course.',
      after: '{{ course.places }} people have joined the course.'
    },
    { slot: 'cta', before: 'See your plan, {{ first_name }}', after: 'See your plan' },
    {
      slot: 'heading',
      before: '{{ first_name }}, the kiln is working again',
      after: 'The kiln is working again'
    },
    {
      format: 'html',
      before: 'The road is open again,&nbsp;<b>{{ first_name }}</b>.',
      after: 'The road is open again.'
    },
    {
      format: 'markdown',
      before: 'The soup kitchen, **{{ first_name }}**, needs drivers on Tuesdays.',
      after: 'The soup kitchen needs drivers on Tuesdays.'
    },
    { before: 'So {{ first_name }}, what do you say?', after: 'So what do you say?' },
    { before: 'Thanks {{ first_name }}!', after: 'Thanks!' },
    {
      before: 'Thank you {{ first_name }} for your order of 3 May.',
      after: 'Thank you for your order of 3 May.'
    },
    {
      before: 'Good news: {{ first_name }}, your seat by the window is confirmed.',
      after: 'Good news: your seat by the window is confirmed.'
    },
    {
      before: 'If you can spare an hour, {{ first_name }}, the food bank needs sorters.',
      after: 'If you can spare an hour, the food bank needs sorters.'
    },
    {
      before: 'The clinic has moved, {{ first_name }}, and parking is free.',
      after: 'The clinic has moved, and parking is free.'
    },
    {
      before: 'Imagine it, {{ first_name }}: a garden with no slugs.',
      after: 'Imagine it: a garden with no slugs.'
    },
    {
      before: 'We have a new oven, {{ first_name }}, which bakes 40 loaves at once.',
      after: 'We have a new oven, which bakes 40 loaves at once.'
    },
    {
      before: 'Congratulations, {{ first_name }}, you passed the theory test.',
      after: 'Congratulations, you passed the theory test.'
    },
    {
      before: 'Call us on 01632 960000, {{ first_name }}, if the boiler leaks.',
      after: 'Call us on 01632 960000 if the boiler leaks.'
    },
    {
      before: 'We hope to see you there, {{ first_name }} — bring boots.',
      after: 'We hope to see you there — bring boots.'
    },
    { before: 'Thanks for your order, {{ first_name }}.', after: 'Thanks for your order.' },
    { before: 'See you in the sale, {{ first_name }}.', after: 'See you in the sale.' },
    {
      before: 'Congratulations, {{ first_name }}! You have been selected for a free upgrade.',
      after: 'Congratulations! You have been selected for a free upgrade.'
    },
    {
      before: 'Looking for an electrician, %%First Name%%?',
      after: 'Looking for an electrician?'
    },
    {
      before: 'The walks, {{ first_name }}, start at the station.',
      after: 'The walks start at the station.'
    },
    {
      before: 'These days, {{ first_name }}, start with a checklist.',
      after: 'These days, start with a checklist.'
    },
    { before: 'Psst, {{ first_name }}: the loom is threaded.', after: 'The loom is threaded.' },
    {
      before: 'Listen, {{ first_name }}. Kilns need a day to cool.',
      after: 'Kilns need a day to cool.'
    },
    {
      before: 'Let me be straight with you, *|FNAME|*: the tent weighs 9 kg.',
      after: 'The tent weighs 9 kg.'
    },
    {
      before: 'Now then, {{ first_name }}, the pool opens at six on Mondays.',
      after: 'The pool opens at six on Mondays.'
    },
    {
      before: '{{ first_name }}, got a minute? The new timetable is out on 4 May.',
      after: 'The new timetable is out on 4 May.'
    },
    {
      before: 'Hand on heart, {{ first_name }}, the cheaper rope is the stronger one.',
      after: 'The cheaper rope is the stronger one.'
    },
    {
      before: 'The ferry costs £6, {{ first_name }}, so what do you say?',
      after: 'The ferry costs £6.'
    },
    {
      before: 'Lessons start at nine, and yes, {{ first_name }}, that means you.',
      after: 'Lessons start at nine.'
    },
    { before: "A tent pole is £8, isn't it, {{ first_name }}?", after: 'A tent pole is £8.' },
    { before: 'And {{ first_name }}? The second key is free.', after: 'The second key is free.' },
    {
      before: '{{ first_name }}, {{ first_name }}, {{ first_name }}. The hall is warm again.',
      after: 'The hall is warm again.'
    },
    {
      before: "So, {{ first_name }}, here's the thing: every plan includes the sea wall walk.",
      after: 'Every plan includes the sea wall walk.'
    },
    {
      before: 'Our office, dear {{ first_name }}, is open on Saturdays.',
      after: 'Our office is open on Saturdays.'
    },
    {
      before: 'The kit holds four pans, {{ first_name }}, not counting the lid.',
      after: 'The kit holds four pans, not counting the lid.'
    },
    {
      before: 'Oh {{ first_name }}, the new stove burns peat.',
      after: 'The new stove burns peat.'
    },
    { slot: 'heading', before: 'Over to you, {{ first_name }}: pick a mast', after: 'Pick a mast' }
  ],
  keeps: [
    { text: 'Thank you, {{ first_name }}, for the photo of the finished shed.' },
    { text: 'Congratulations, {{ first_name }}, you have passed.' },
    { text: 'Your guide, {{first_name}}, will be Ana.' },
    { text: 'Hi {{first_name}},' },
    { text: 'Hi {{first_name | default: "friend"}},' },
    { text: 'Your adviser, {{agent_name}}, will call on {{call_date}}.' },
    { text: '{{ first_name }},' },
    { text: 'Dear {{ first_name }} {{ last_name }},' },
    { text: 'Hello, {{ first_name }}!' },
    { text: 'Good morning {{ first_name }}.' },
    { text: 'Hi {{ first_name }}, order {{ order.number }} is packed.' },
    { text: 'Passenger: {{ first_name }} {{ last_name }}' },
    { text: 'You are signed in as {{ user.name }}.' },
    { text: 'Your instructor, {{ instructor.first_name }}, will meet you at the gate.' },
    { text: '{{ author.name }}, who wrote the guide, is on leave.' },
    { text: 'This lease is between {{ landlord_name }} and {{ tenant_name }}.' },
    { text: 'The ticket is in the name of {{ first_name }} {{ last_name }}.' },
    { text: 'Prepared for {{ full_name }} by {{ agent_name }}.' },
    { text: '{{ child.first_name }}, {{ child.age }}, joins the Otters group.' },
    { text: 'Best wishes, {{ agent.first_name }}' },
    { text: 'Ship to: {{ full_name }}, {{ address.line1 }}' },
    { text: '{{ mentor.first_name }} has answered your question.' },
    { text: 'The card is issued to {{ first_name }} and cannot be passed on.' },
    { text: '{{ city }}, 4 May 2026' },
    { text: 'At {{ venue.name }}, {{ venue.city }}, doors open at 19:00.' },
    { slot: 'heading', text: '{{ pet.name }}’s vaccination card' },
    { slot: 'cta', text: 'Reply to {{ sender.first_name }}' },
    { text: '{{ first_name }}, our new curator, starts on Monday.' },
    { text: '{{ first_name }},\nthe hall is booked.' },
    { text: '{{ first_name }}, The hall is booked for you.' },
    { text: 'Thanks, {{ first_name }}' },
    { text: 'Warm wishes from everyone here, {{ first_name }}' },
    { text: 'The prize goes to Ana, {{ first_name }} and Bo.' },
    { text: '{{ first_name }}, Ana and Bo are in your group.' },
    { text: '{{ first_name }}, who joined in 2019, runs the Tuesday class.' },
    { text: '{{ full_name }}, 14 Hill Street, Leeds' },
    { text: '{{ name }}, 34, from Hull' },
    { text: 'Your coach for the season, {{ first_name }}, will be in touch.' },
    { text: '"Well done, {{ first_name }}," said the judge.' },
    { text: 'Hi{% if first_name %} {{ first_name }}{% endif %}, your plot is ready.' },
    { text: 'Payment failed, {{ first_name }}. Your card was declined.' },
    { text: 'Between {{ first_name }}, the tenant, and {{ landlord_name }}, the landlord.' },
    { text: 'Thank you for coming, {{ first_name }}.' },
    { text: 'Best of luck with the move, {{ first_name }}!' },
    { text: 'Take care, *|FNAME|*.' },
    { text: 'We are so sorry, {{ first_name }}, that the sofa came late.' },
    { text: 'Our condolences, {{ first_name }}.' },
    { text: 'Have a lovely weekend, {{ first_name }}.' },
    { text: '{{ first_name }} {{ last_name }}, your hearing is on {{ hearing.date }}.' },
    { text: '{{ first_name }}: you sit at table 4.' },
    { text: 'Have you met your coach, {{ first_name }}?' },
    { text: 'Thank you for your order of two ladders, {{ first_name }}.' },
    { text: '*|FNAME|*, thank you for looking after the hens in {{ month }}.' },
    { text: 'Congratulations, {{ first_name }}: you are through to grade 4.' },
    { text: 'Congratulations, {{ student_name }}, you are through to grade 4.' },
    { text: '{{ first_name }}, this is the map of your plot, drawn on {{ survey_date }}.' },
    { text: "{{ first_name }}, your son's coat was found after {{ trip.date }}." },
    { text: 'Good luck with the move, {{ first_name }}; the van comes at nine.' },
    { text: 'Thanks, {{ first_name }}, your form came through.' },
    { text: "'Listen, {{ first_name }},' says the clock in the story." },
    { text: 'Look at {{ first_name }}: she has grown.' },
    { text: 'Remember {{ first_name }} in your prayers.' },
    { text: 'Guess what {{ first_name }} found: a coin from 1712.' },
    { text: 'Trust {{ first_name }} to lose the key.' },
    { text: 'Picture {{ first_name }} in the third row.' },
    { text: 'Ready for {{ first_name }} at nine: two chairs and a lamp.' }
  ]
})
