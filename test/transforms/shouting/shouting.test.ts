import { shouting } from '../../../src/transforms/shouting/shouting.ts'
import { check } from '../check.ts'

check(shouting, {
  rewrites: [
    { before: 'Fresh rye daily!!', after: 'Fresh rye daily' },
    {
      slot: 'heading',
      before: 'OUR AUTUMN SALE STARTS ON 3 OCTOBER',
      after: 'Our autumn sale starts on 3 October'
    },
    {
      before: 'USE CODE WELCOME10 FOR 10% OFF YOUR FIRST ORDER',
      after: 'Use code WELCOME10 for 10% off your first order'
    },
    { before: 'Your order has shipped!!!', after: 'Your order has shipped.' },
    {
      slot: 'subject',
      before: '⏰🔥 Sale ends {{ends_at}} 🔥',
      after: 'Sale ends {{ends_at}}'
    },
    { before: 'The new ovens are in!', after: 'The new ovens are in.' },
    { before: 'Soup is on!!! Bring a bowl.', after: 'Soup is on. Bring a bowl.' },
    { before: 'Can you help on Sunday?!', after: 'Can you help on Sunday?' },
    { before: 'Thank you!!!', after: 'Thank you!' },
    { before: 'Entries close on 9 June. ⏰⏰', after: 'Entries close on 9 June.' },
    {
      before: 'The workshop is FREE for members.',
      after: 'The workshop is free for members.'
    },
    {
      before: 'Please note that WE ARE CLOSED on 3 May.',
      after: 'Please note that we are closed on 3 May.'
    },
    { before: 'Our pears are sooooo ripe.', after: 'Our pears are so ripe.' },
    { slot: 'heading', before: 'New term dates!', after: 'New term dates' },
    {
      slot: 'heading',
      before: 'FREE SOUP AT THE BAKERY ON MONDAY 4 MAY',
      after: 'Free soup at the bakery on Monday 4 May'
    },
    { slot: 'heading', before: 'WELCOME TO {{ club.name }}', after: 'Welcome to {{ club.name }}' },
    { slot: 'cta', before: 'Sign up!', after: 'Sign up' },
    { slot: 'cta', before: '>>> See the menu <<<', after: 'See the menu' },
    {
      slot: 'subject',
      before: '💥 Half-price kayaks until 4 May 💥',
      after: 'Half-price kayaks until 4 May'
    },
    {
      format: 'markdown',
      before: '**DOORS OPEN AT SEVEN**',
      after: '**Doors open at seven**'
    },
    {
      format: 'html',
      before: 'The union hall <b>IS OPEN AGAIN</b> on Tuesdays.',
      after: 'The union hall <b>is open again</b> on Tuesdays.'
    },
    {
      slot: 'heading',
      before: 'MEET SARAH JONES AND THE KAYAK TEAM',
      after: 'Meet Sarah Jones and the kayak team'
    },
    { slot: 'heading', before: 'HENRY VIII AND HIS WIVES', after: 'Henry VIII and his wives' },
    {
      slot: 'heading',
      before: 'JOIN THE RSPB GARDEN BIRDWATCH',
      after: 'Join the RSPB garden birdwatch'
    },
    {
      before: 'CONTACT US ABOUT IT SUPPORT IN THE US',
      after: 'Contact us about IT support in the US'
    },
    { before: 'I’M SORRY WE MISSED THE DEADLINE.', after: 'I’m sorry we missed the deadline.' },
    { before: 'DR PATEL IS AWAY UNTIL MONDAY', after: 'Dr Patel is away until Monday' },
    { before: 'USE COUPON SPRING AT THE CHECKOUT', after: 'Use coupon SPRING at the checkout' },
    { before: 'Everything must GO by SUNDAY.', after: 'Everything must go by Sunday.' },
    { before: 'Yesss, the pool is back.', after: 'Yes, the pool is back.' },
    { before: 'Get your F.R.E.E. ticket.', after: 'Get your free ticket.' },
    { before: 'Line one!!!\nLine two!!!', after: 'Line one.\nLine two.' },
    {
      slot: 'subject',
      before: '‼️ Kiln firing moved to Tuesday ‼️',
      after: 'Kiln firing moved to Tuesday'
    },
    { slot: 'heading', before: '★ New menu ★', after: 'New menu' },
    {
      before: '{% if vip %}FREE ENTRY FOR YOU!{% else %}Entry is £4.{% endif %}',
      after: '{% if vip %}Free entry for you.{% else %}Entry is £4.{% endif %}'
    },
    {
      slot: 'heading',
      before: 'GCSE AND A LEVEL ART: OPEN EVENING ON 4 MAY',
      after: 'GCSE and A level art: open evening on 4 May'
    },
    {
      slot: 'heading',
      before: 'KEEP THE OVEN ON A LEVEL FLOOR',
      after: 'Keep the oven on a level floor'
    },
    { slot: 'heading', before: 'HOW TO READ A US TAX FORM', after: 'How to read a US tax form' },
    {
      slot: 'heading',
      before: 'TELL US WHAT YOU THINK OF THE SOUP',
      after: 'Tell us what you think of the soup'
    },
    {
      before: 'GET A FREE QUOTE TODAY FOR YOUR BOILER AND FENCING',
      after: 'Get a free quote today for your boiler and fencing'
    },
    {
      slot: 'heading',
      before: 'BRING YOUR PASSPORT TO THE AIRPORT',
      after: 'Bring your passport to the airport'
    },
    { before: 'You earned it!', after: 'You earned it.' },
    { before: '{{ seats }} left!', after: '{{ seats }} left.' },
    { before: 'The kiln opens soon!', after: 'The kiln opens soon.' },
    {
      slot: 'subject',
      before: '🔥 Hot deal: two chairs for £40',
      after: 'Hot deal: two chairs for £40'
    },
    { before: 'We have a new kiln!', after: 'We have a new kiln.' }
  ],
  keeps: [
    { text: 'Use one of these marks: ! $ # @.' },
    { text: 'STOP USING THE CHARGER IMMEDIATELY. It can overheat.' },
    { text: 'Send your VAT number and a PDF of the invoice to HMRC.' },
    { text: 'Thank you!' },
    { slot: 'subject', text: '📦 Your parcel is out for delivery' },
    { slot: 'subject', text: '✅ We have your form' },
    { text: '📅 Tuesday 4 June, 19:00' },
    { text: 'Thank you for your order!' },
    { text: 'Hello {{ first_name }}!' },
    { text: 'Welcome to the library!' },
    { text: 'Congratulations on passing your driving test!' },
    { text: 'DO NOT USE THE LADDER. A RUNG MAY BREAK.' },
    { text: 'Text STOP to 60300 to opt out.' },
    { text: 'Use code SPRING15 at the till.' },
    { text: 'Use code FREE at the till.' },
    { text: 'Yahoo! Mail users need the new settings.' },
    { text: 'Oklahoma! opens on 3 June at the Grand.' },
    { text: 'Bring your NHS number and a photo ID.' },
    { text: 'NASA and ESA will share the data.' },
    { text: 'The charger gives 65 W at 20 V DC.' },
    { text: 'Flight BA117 leaves LHR at 14:05 BST.' },
    { text: 'THE SELLER GIVES NO WARRANTY OF ANY KIND.' },
    { text: 'The UNISON branch meets on Tuesday.' },
    { text: 'The course covers HTML, CSS and SQL.' },
    { text: 'Write to us at PO Box 12, SW1A 1AA.' },
    { slot: 'heading', text: 'III. The Romans in York' },
    { slot: 'cta', text: 'Download the PDF' },
    { text: 'Reply YES to confirm.' },
    { text: 'Press the SAVE button.' },
    { text: 'The SAVE plan ends in July.' },
    { text: 'We do NOT share your data.' },
    { slot: 'heading', text: 'BBC NEWS' },
    { slot: 'heading', text: 'COMBE FARM SHOP' },
    { text: 'Visit THE NORTH FACE in York.' },
    { text: 'ORDER NUMBER' },
    { text: '12 HIGH STREET, LEEDS, LS1 4AB' },
    { text: 'Rated AAA by S&P.' },
    { text: '🔥 Chilli night on Friday' },
    { slot: 'subject', text: '⏰ 19:00, town hall' },
    { text: '★★★★★ A lovely stay. Ann, Leeds' },
    { text: '“We loved every minute!” said Tom.' },
    { text: 'Warning! The step is wet.' },
    { text: 'See you on Saturday!' },
    { text: 'The BIG Lottery Fund paid for the roof.' },
    { slot: 'footer', text: 'ACME LTD, 12 HIGH STREET, LEEDS' },
    { slot: 'cta', text: 'Read more »' },
    { slot: 'heading', text: 'ZORBLE FAIR IS ON 10 MAY' },
    { slot: 'heading', text: 'HULL MARKET IS OPEN ON 10 MAY' },
    { slot: 'heading', text: 'Oops! The bread did not rise' },
    { text: 'Have an easy journey!' }
  ]
})
