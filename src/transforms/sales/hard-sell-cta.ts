import type { Candidate, Condition, Phrase, Transform } from '../../transform.ts'
import { fillsSentence } from '../conditions/fills-sentence.ts'
import { isOwnLabel } from '../conditions/is-own-label.ts'
import { takesOnly } from '../conditions/takes-only.ts'

const take = '(claim|unlock|redeem|grab|snag|score|bag|nab|secure|snap up|lock in|gimme|give me)'
const grab = '(grab|snag|nab|bag|snap up|snatch up|scoop up)'
const secure = '(secure|reserve|claim|grab|snag|nab|bag|lock in)'
const thing = '((our|the|this|that|these|those) <gap:6>|<token> <gap:3>)'
/** What the reader gets by asking; of a thing for sale `your` would not be true. */
const handed =
  '(<gap:3> (sample|samples|guide|trial|ebook|e-book|checklist|brochure|catalogue|catalog|demo|planner|cheat sheet|template|templates|copy|recipe|recipes|starter kit|report))'
const wanted = '((a|an|my|your|our|the|this|that|these|those) <gap:6>|<token> <gap:3>)'
const it = '(it|this|one|yours|mine|them|these)'
const now =
  '(now|today|tonight|here|fast|quick|instantly|immediately|asap|right now|while you can|before <gap:4>)'
const offers = '(deals|offers|savings|bargains|discounts|rewards|perks|bonuses)'
const offer = '(deal|offer|discount|saving|bargain|bonus|reward|perk)'

/** What pads a label: haste, size, whose it is. */
const padding = words(`
  now today tonight here fast quick instantly immediately asap right away straight before it's
  they're it is they are gone goes go too late while you can still stocks last and save please
  a an my your our the this these some more big huge massive exclusive off discount saving savings`)
const haste = words('now today tonight here fast quick instantly immediately asap')

/** What one grabs to drink, to hold or to sit on: no sale. */
const everyday = words(
  'coffee tea drink bite lunch snack chair handle rail rope pen coat camera popcorn passport towel boots keys mat hat'
)
const ungettable = words(
  'spot place slot seat table room deal bargain offer discount saving bonus reward perk look moment minute break seats places'
)
const wishes = words("give gimme show send sign count get upgrade take i i'm i'll")
const attendance = words('there attend attending coming come going')

/** A label is replaced as a whole, and none of those that the sender listed. */
const isLabel: Condition = (found) => fillsSentence(found) && !isOwnLabel(found)

/** True where the pattern's groups of these numbers took padding only. */
function padded(...numbers: readonly number[]): Condition {
  return (found) => isLabel(found) && numbers.every((n) => takesOnly(found, n, padding))
}

/** True where a word that the pattern's group `number` took is in the set. */
function takesAny(
  { reading, groups }: Candidate,
  number: number,
  set: ReadonlySet<string>
): boolean {
  const { first, last } = groups[number - 1] ?? { first: 0, last: 0 }
  return reading.words.slice(first, last).some(({ text }) => set.has(text))
}

const isNoSale: Condition = ({ reading, first, last }) =>
  reading.words.slice(first, last).some(({ text }) => everyday.has(text))

const endsInHaste: Condition = (found) =>
  isNoSale(found) || haste.has(found.reading.words[found.last - 1]?.text ?? '')

const isPlainEnd: Condition = (found) => isLabel(found) && !endsInHaste(found)

/** `Nab a tent`: a thing that one gets; not a seat, which is booked, nor a point, which is scored. */
const isGot: Condition = (found) =>
  isLabel(found) &&
  !isNoSale(found) &&
  !takesOnly(found, 4, padding) &&
  !takesAny(found, 4, ungettable)

/** True for the `Yes!` before `Give me 20% off`; not for an answer to an invitation. */
const opensWish: Condition = (found) => {
  const { reading, sentence } = found
  const next = reading.words.slice(sentence.last, sentence.last + 6).map(({ text }) => text)
  return isLabel(found) && wishes.has(next[0] ?? '') && !next.some((text) => attendance.has(text))
}

function label(put: string, match: readonly string[], when: Condition = isLabel): Phrase {
  return { match, repair: { put }, when }
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}

/** Button text that pushes instead of saying where it leads. Taxonomy F27, table 3.3. */
export const hardSellCta: Transform = {
  name: 'hard-sell-cta',
  group: 'sales',
  summary: 'Button text that pushes instead of saying where it leads.',
  reason: 'The label pushes the reader; a plain verb says what a click does.',
  slots: ['cta', 'alt'],
  phrases: [
    { match: '^ (yes|oh yes|go on) $', repair: 'sentence', when: opensWish },
    label(
      'Use the $3 discount',
      [`^ ${take} <gap:1> (<token>) (off|discount|saving|savings) <gap:4>`],
      padded(2, 6)
    ),
    label('Use the $3 discount', [`^ ${take} <gap:1> (<percent>|<money>) <gap:5>`], padded(2, 6)),
    label(
      'Use the $3 discount on $6',
      [`^ ${take} <gap:1> (<percent>|<money>) off (<gap:5>)`],
      (found) => padded(2)(found) && !takesOnly(found, 6, padding) && !endsInHaste(found)
    ),
    label(
      'Use the $4 discount',
      ['^ yes [,|!|<dash>] (i want|give me|get me) <gap:1> (<percent>|<money>) <gap:5>'],
      padded(3, 7)
    ),
    label('See the offers', [`^ ${take} <gap:2> ${offers} <gap:5>`], padded(2, 4)),
    label(
      'See the offers',
      [`^ (show me|take me to|let me at) <gap:1> ${offers} <gap:5>`],
      padded(2, 4)
    ),
    label(
      'See the offers',
      ['^ (shop|grab|bag|snag) (a|some) (bargain|deal|bargains|deals) <gap:5>'],
      padded(4)
    ),
    label('See the offer', [`^ ${take} <gap:2> ${offer} <gap:5>`], padded(2, 4)),
    label('See the offer', [`^ get (my|your|this|the) ${offer} <gap:5>`], padded(3)),
    label('See the offer', ['^ (steal|shop) (this|the) deal <gap:5>'], padded(3)),
    label(
      'Visit the shop',
      ['^ (shop|start shopping) (now|today|tonight|here|fast|before|while) <gap:5>'],
      padded(3)
    ),
    label('Visit the shop', ['^ shop (the|till you) drop']),
    label(
      'Get the $3',
      [`^ (claim|redeem|unlock|grab|snag|nab|bag|snap up) (my|your) ${handed} <gap:4>`],
      padded(6)
    ),
    label('Get $2', [`^ ${grab} ((a|an) <gap:5>)`], (found) => isGot(found) && !endsInHaste(found)),
    label('Get $2', [`^ ${grab} ((a|an) <gap:5>) ${now}`], isGot),
    label(
      'See $2',
      ['^ (score|snag|nab|bag) ((cheap|cheaper|discounted|half-price) <gap:4>)'],
      isPlainEnd
    ),
    label('See $1', [`^ shop ((the|our) <gap:3> (sale|range|collection)) ${now}`]),
    { match: `^ ${grab} ${thing}`, repair: { put: 'See $2' }, when: isLabel, unless: endsInHaste },
    {
      match: `^ ${grab} ${thing} ${now}`,
      repair: { put: 'See $2' },
      when: isLabel,
      unless: isNoSale
    },
    label(
      'See details',
      [
        `^ [yes] [,|!] (grab|snag|nab|bag|snap up|claim) ${it} <gap:5>`,
        '^ [yes] [,|!] (get) (yours) <gap:5>'
      ],
      padded(3)
    ),
    label('See details', [`^ snap ${it} up <gap:5>`], padded(2)),
    label(
      'See details',
      [`^ (i need|i want|gotta have|must have|i must have) ${it} <gap:5>`],
      padded(3)
    ),
    label('See details', [
      `^ (don't|do not|never) miss (it|out|this|this one) [now|today]`,
      '^ (last chance|final chance|final call|now or never)',
      '^ (treat|spoil) (yourself|myself) [now|today]'
    ]),
    label('Book a place', [`^ ${secure} (my|your) (spot|place|slot) <gap:5>`], padded(4)),
    label(
      'Book a place',
      ['^ (secure|claim|grab|snag|bag|lock in|save) (my|your) seat <gap:5>'],
      padded(3)
    ),
    label('Book a place', ['^ save (my|your) (spot|slot) <gap:5>'], padded(3)),
    label('Book a place', [`^ ${secure} a (spot|place|slot|seat) ${now}`]),
    label(
      'Book a place $4',
      [`^ ${secure} (my|your) (spot|place|slot) ((at|on|in|for) <gap:5>)`],
      (found) => isLabel(found) && !endsInHaste(found)
    ),
    label(
      'Get $2',
      ['^ (secure|grab|snag|nab|bag) ([my|your|our|the] (tickets|ticket)) <gap:5>'],
      padded(4)
    ),
    ...['Buy', 'Order', 'Get started'].map((verb) =>
      label(verb, [`^ ${verb} [it|yours] ${now} [and save|& save]`])
    ),
    label('$1', [
      '^ (learn more|find out more|discover more|read more|see more) (now|today|right now)'
    ]),
    label('Get $1', [
      `^ get ((<percent>|<money>) off) ${now}`,
      `^ get ((<percent>|<money>) off <gap:4>) ${now}`
    ]),
    label('Get started', ['^ get started [for] free [now|today]']),
    label('Get $3', [
      `^ yes [please] [,|!|<dash>] (i want|i need|i'd like|i'd love|send me|give me|get me|show me) ${wanted}`
    ]),
    label('Get $2', [`^ (gimme|give me|i want|i need) ((the|that|this|these|those|a|an) <gap:6>)`]),
    label('Sign up', [
      `^ [yes] [,|!|<dash>] (count me in|i'm in|sign me up|i want in|let me in|get me in) [now|today|please]`
    ])
  ]
}
