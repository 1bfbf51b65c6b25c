/** What a mail is filled in with. Both sets have the same keys, so that EJS finds each name. */
export interface Data {
  readonly [name: string]: unknown
}

const shop = {
  name: 'Elm Street',
  address: '12 Elm Street, York',
  phone: '01904 496 0123',
  email: 'post@elm.example',
  url: 'https://elm.example',
  owner: 'Judith Marsh',
  code: 'ELM10',
  code_ends: '14 June',
  discount: '10%',
  print_price: '£12',
  keep_days: 30
}
const links = {
  unsubscribe: 'https://elm.example/stop',
  preferences: 'https://elm.example/preferences'
}
const topics = [
  { title: 'Sourdough & rye', host: 'Ravi Shah' },
  { title: 'Plaits', host: 'Ines Vidal' }
]
const lines = [
  { title: 'Tide tables', sku: 't-1', price: '£8.00', quantity: 1, stock: 2, low: true },
  { title: 'A field guide to moss', sku: 'm-2', price: '£14.50', quantity: 2, stock: 40 }
].map((line, i) => ({ ...line, image: `https://elm.example/${line.sku}.jpg`, last: i === 1 }))

const shared = {
  links,
  colours: { link: '#225533' },
  campaign: 'june-26',
  invoice: {
    number: 'INV-77',
    total: '£48.50',
    due: '30 May',
    fee: '£10',
    url: 'https://elm.example/pay',
    overdue: true
  }
}

/** A reader of whom all is known: most conditions hold, and the lists are filled. */
export const regular: Data = {
  ...shared,
  shop: {
    ...shop,
    news: [
      { title: 'New shelves', text: 'They hold twice as much.', day: 'Monday', url: shop.url },
      { title: 'Longer hours', text: 'We close at seven.', day: '', url: `${shop.url}/hours` }
    ]
  },
  customer: {
    first_name: 'Ada',
    since: '3 March 2019',
    points: 700,
    voucher: '£5',
    vip: true,
    member: true,
    card: '4471',
    id: 'c 118'
  },
  order: {
    number: 'A-20417',
    total: '£37.00',
    placed: '3 May',
    url: 'https://elm.example/orders/20417',
    carrier: 'Parcel Line',
    eta: '7 May',
    gift: true,
    card_html: '<i>Many happy returns</i>',
    paid: true,
    lines
  },
  basket: {
    items: lines,
    until: '9 May',
    postage: '£3.20',
    url: 'https://elm.example/basket'
  },
  event: {
    title: 'Bread by night',
    date: '21 June',
    last_day: '18 June',
    time: '19:30',
    place: 'the old mill',
    price: '£15',
    seats: 6,
    capacity: 24,
    taken: 10,
    waiting: 0,
    minutes: 45,
    paperless: true,
    topics,
    url: 'https://elm.example/bread'
  },
  membership: {
    ends: '30 June',
    paused: false,
    resumes: '',
    price: '£120',
    day_price: '£7',
    url: 'https://elm.example/members',
    classes: [
      { name: 'Yoga', coach: 'Mo', day: 'Tuesday', time: '18:00' },
      { name: 'Rowing', coach: 'Jo', day: 'Friday', time: '7:00' }
    ]
  },
  charity: {
    launches: 31,
    last_gift: '£20',
    short: '£4,000',
    project: 'the engine fund',
    match: { donor: 'The Quay Trust', until: '31 May', limit: '£10,000' },
    chair: 'Pat Oyelaran',
    number: '1098',
    closes: '31 May',
    note_html: '<em>Kept for six years.</em>',
    url: 'https://elm.example/boat'
  }
}

/** A reader of whom little is known: most conditions fail, and the lists are empty. */
export const stranger: Data = {
  ...shared,
  invoice: { ...shared.invoice, overdue: false },
  shop: { ...shop, code: '', news: [] },
  customer: {
    first_name: '',
    since: '1 May 2026',
    points: 0,
    voucher: '£5',
    vip: false,
    member: false,
    card: '',
    id: 'c-9'
  },
  order: {
    number: 'A-20500',
    total: '£0.00',
    placed: '4 May',
    url: 'https://elm.example/orders/20500',
    carrier: 'Post',
    eta: '',
    gift: false,
    card_html: '',
    paid: false,
    lines: []
  },
  basket: { items: [], until: '10 May', postage: '£3.20', url: 'https://elm.example/basket' },
  event: {
    title: 'Bread by night',
    date: '21 June',
    last_day: '18 June',
    time: '19:30',
    place: 'the old mill',
    price: '£15',
    seats: 0,
    capacity: 24,
    taken: 22,
    waiting: 3,
    minutes: 45,
    paperless: false,
    topics: [],
    url: 'https://elm.example/bread'
  },
  membership: {
    ends: '',
    paused: true,
    resumes: '1 August',
    price: '£120',
    day_price: '£7',
    url: 'https://elm.example/members',
    classes: []
  },
  charity: {
    launches: 31,
    last_gift: '',
    short: '£4,000',
    project: 'the engine fund',
    match: false,
    chair: 'Pat Oyelaran',
    number: '1098',
    closes: '31 May',
    note_html: '',
    url: 'https://elm.example/boat'
  }
}
