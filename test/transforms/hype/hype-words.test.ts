import { hypeWords } from '../../../src/transforms/hype/hype-words.ts'
import { check } from '../check.ts'

check(hypeWords, {
  rewrites: [
    {
      before: 'Our amazing new kettle boils in two minutes.',
      after: 'Our new kettle boils in two minutes.'
    },
    { before: 'Try an incredible sofa bed.', after: 'Try a sofa bed.' },
    { before: "It's an incredible offer: two for £10.", after: 'Two for £10.' },
    {
      before: 'An unbelievable 30% off sofas until 2 June',
      after: '30% off sofas until 2 June'
    },
    {
      before: 'A stunning exhibition of Baltic posters opens on 3 May.',
      after: 'An exhibition of Baltic posters opens on 3 May.'
    },
    {
      before: 'Watch an unbelievable unicycle race on 5 July.',
      after: 'Watch a unicycle race on 5 July.'
    },
    {
      before: 'A mind-blowing hour of chamber music starts at 20:00.',
      after: 'An hour of chamber music starts at 20:00.'
    },
    {
      before: 'Meet our incredible, hand-built cargo bikes.',
      after: 'Meet our hand-built cargo bikes.'
    },
    {
      before: 'The new reader is light and absolutely amazing.',
      after: 'The new reader is light.'
    },
    { before: 'Try our game-changing payroll export.', after: 'Try our payroll export.' },
    {
      before: 'Our truly revolutionary heat pump runs on 230 V.',
      after: 'Our heat pump runs on 230 V.'
    },
    {
      before: 'World-class violin lessons cost £28 an hour.',
      after: 'Violin lessons cost £28 an hour.'
    },
    {
      before: 'Our amazing {{ product.name }} weighs 2 kg.',
      after: 'Our {{ product.name }} weighs 2 kg.'
    },
    {
      before: 'Our new lamp is amazing. The bulb lasts 15,000 hours.',
      after: 'The bulb lasts 15,000 hours.'
    },
    { before: 'It’s an absolute must-have.', after: '' },
    {
      slot: 'subject',
      before: 'An unforgettable evening of fado on 12 June',
      after: 'An evening of fado on 12 June'
    },
    { slot: 'cta', before: 'See our amazing offers', after: 'See our offers' },
    {
      slot: 'alt',
      before: 'Our breathtaking lakeside cabin at dawn',
      after: 'Our lakeside cabin at dawn'
    },
    {
      format: 'markdown',
      before: 'Our **incredible** sourdough starter is ten years old.',
      after: 'Our sourdough starter is ten years old.'
    },
    {
      before: 'We bake incredible rye bread every morning.',
      after: 'We bake rye bread every morning.'
    },
    {
      before: 'This throw is insanely soft and weighs 900 g.',
      after: 'This throw is soft and weighs 900 g.'
    },
    { before: 'Our fast and amazing delivery costs £3.', after: 'Our fast delivery costs £3.' },
    { before: 'We sell sofas and amazing chairs.', after: 'We sell sofas and chairs.' },
    { before: 'Our sofas are second to none. Delivery is £30.', after: 'Delivery is £30.' },
    {
      before: 'Simply stunning. The lamp comes in three colours.',
      after: 'The lamp comes in three colours.'
    },
    {
      before: 'Get a jaw-dropping 45% off kayaks until 2 June.',
      after: 'Get 45% off kayaks until 2 June.'
    },
    { before: 'Stunning hand-painted bowls from £12.', after: 'Hand-painted bowls from £12.' },
    { before: 'Our amazing online courses cost £40.', after: 'Our online courses cost £40.' },
    {
      slot: 'subject',
      before: 'Our Amazing Winter Sale starts on 3 May',
      after: 'Our Winter Sale starts on 3 May'
    },
    {
      before: 'Kind guides, breathtaking walks and a packed lunch.',
      after: 'Kind guides, walks and a packed lunch.'
    },
    {
      before: 'Hear fiddle music, incredible stories, and a choir.',
      after: 'Hear fiddle music, stories, and a choir.'
    },
    {
      before: 'A warm and fabulous welcome awaits you in Room 3.',
      after: 'A warm welcome awaits you in Room 3.'
    },
    { before: 'We hire out canoes at an unbelievable rate.', after: 'We hire out canoes.' },
    { slot: 'heading', before: 'Oak benches at unbeatable prices', after: 'Oak benches' },
    {
      slot: 'heading',
      before: 'The ultimate guide to pruning roses',
      after: 'The guide to pruning roses'
    },
    {
      slot: 'heading',
      before: 'A revolutionary way to store apples',
      after: 'A way to store apples'
    },
    { before: 'WOW! The new kayak costs £300.', after: 'The new kayak costs £300.' }
  ],
  keeps: [
    { text: 'Amazing Grace is sung at the end of the service.' },
    { text: 'The Incredible String Band tribute plays on 5 May.' },
    { text: 'Ultimate Frisbee practice is on Wednesdays.' },
    { text: 'The ultimate tensile strength is 400 MPa.' },
    { text: 'A critical update fixes the export page.' },
    { text: 'The premium tier includes phone support.' },
    { text: 'Special delivery costs £7.95.' },
    { text: 'Extra large shirts are back in stock.' },
    { text: 'Best before 3 May.' },
    { text: 'Best regards,' },
    { text: '“An amazing place to learn,” wrote Joan, who took the course in March.' },
    { text: 'Revolutionary posters from 1917 hang in room 4.' },
    { text: 'The insane asylum of 1850 is now the county archive.' },
    { text: 'The perfect tense is covered in unit 6.' },
    { text: 'Perfect pitch is not required.' },
    { text: 'Your unique code is {{ code }}.' },
    { text: 'Prices are exclusive of VAT.' },
    { text: 'Great Western trains run every hour.' },
    { text: 'The Great Fire exhibition is on the second floor.' },
    { text: 'Thank you for your order.' },
    { text: 'The stunning of fish is covered by the 2009 regulation.' },
    { slot: 'heading', text: 'Special educational needs: whom to ask' },
    { slot: 'heading', text: 'New: the ferry takes cars' },
    { slot: 'alt', text: 'Poster for The Amazing Maurice' },
    { text: 'Thank you for your amazing support this year.' },
    { text: 'We had an amazing evening with 40 guests.' },
    { text: 'What an incredible response to the appeal.' },
    { text: 'He gave an incredible talk.' },
    { text: 'The award goes to a phenomenal athlete.' },
    { text: 'Your kindness is incredible.' },
    { text: 'The amazing thing about eels is how far they swim.' },
    { text: 'It is amazing how quickly beans grow.' },
    { text: 'The extraordinary general meeting is on 4 May.' },
    { text: 'Have a fantastic weekend!' },
    { text: 'Life-changing injuries must be reported within 24 hours.' },
    { text: 'We are incredibly sorry for the delay.' },
    { text: 'Our guest reads from The Unbelievable Truth.' },
    { text: 'A brilliant cut has 57 facets.' },
    { text: 'Our chairs are absolutely incredible, and they fold flat.' },
    { text: 'Our plumbers are quick, friendly and amazing.' },
    { text: 'Our Amazing Grace recital is on 3 May.' },
    { text: 'The unforgettable Ada Moss reads from her letters.' },
    { text: 'A talk by the incredible Jo Reed is on 4 May.' },
    { text: 'The amazing Ms Shah has left the choir.' },
    { text: 'A next-level class for swimmers with badge 4.' },
    { text: 'Fantastic, aren’t they?' },
    { text: 'Kayaks start at incredible discounts until 4 May.' },
    { text: 'Lamps and rugs are sold at unbeatable prices.' },
    { text: 'Kind staff, good coffee and unbelievable prices.' },
    { text: 'Our cottages are quiet and amazing value.' },
    { text: 'Our soup and amazing service won a prize.' },
    { text: 'AMAZING GRACE RECITAL ON 3 MAY' },
    { text: 'Wow! You passed the exam.' }
  ]
})
