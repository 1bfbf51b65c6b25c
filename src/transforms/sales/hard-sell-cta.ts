import type { Candidate, Condition, Phrase, Transform } from '../../transform.ts'
import { fillsSentence } from '../conditions/fills-sentence.ts'
import { isOwnLabel } from '../conditions/is-own-label.ts'

const grab = '(grab|snag|nab|bag|snap up|snatch up|scoop up)'
const take = '(claim|unlock|redeem|grab|snag|score|bag|nab|snap up|gimme|give me)'
const secure = '(secure|reserve|claim|grab|snag|nab|bag|lock in|save)'
const yes = '[yes|yes please|oh yes|hell yes] [,|!|:|<dash>]'
const whose = '(my|your|our|the|this|that|these|those)'
const haste =
  '(now|today|tonight|here|fast|quick|instantly|immediately|asap|right now|straight away|before <gap:4>|while <gap:3>)'
const offers = '(deals|offers|savings|bargains|discounts|rewards|perks|bonuses|sale prices)'
const offer = '(deal|offer|discount|saving|bargain|bonus|reward|perk)'
const it = '(it|this|one|yours|mine|them|these)'

const hasteWords = new Set(
  'now today tonight instantly immediately asap here fast quick'.split(' ')
)
/** What one grabs to drink, to hold or to sit on: no sale. */
const everyday = new Set(
  'coffee tea drink bite lunch snack chair handle rail rope pen coat camera popcorn'.split(' ')
)
const wishes = new Set("give gimme show send sign count get upgrade take let i i'm i'll".split(' '))

/** A label is replaced as a whole, and by what the sender did not list as theirs. */
const isLabel: Condition = (found) => fillsSentence(found) && !isOwnLabel(found)

function lastWord({ reading, last }: Candidate): string {
  return reading.words[last - 1]?.text ?? ''
}

const endsInHaste: Condition = (found) => hasteWords.has(lastWord(found))
const isNoSale: Condition = (found) => endsInHaste(found) || isEveryday(found)
const isEveryday: Condition = ({ reading, first, last }) =>
  reading.words.slice(first, last).some(({ text }) => everyday.has(text))

/** True for the `Yes!` before `Give me 20% off`; not for the answer to an invitation. */
const opensWish: Condition = (found) => {
  const { reading, sentence } = found
  const next = reading.words[sentence.last]?.text ?? ''
  return isLabel(found) && wishes.has(next) && !isAttendance(found)
}

const isAttendance: Condition = ({ reading, sentence }) =>
  reading.words
    .slice(sentence.last, sentence.last + 6)
    .some(
      ({ text }) => text === 'there' || text === 'attend' || text === 'coming' || text === 'come'
    )

function label(put: string, match: readonly string[], unless?: Condition): Phrase {
  return { match, repair: { put }, when: isLabel, ...(unless ? { unless } : {}) }
}

/** Button text that pushes instead of saying where it leads. Taxonomy F27, table 3.3. */
export const hardSellCta: Transform = {
  name: 'hard-sell-cta',
  group: 'sales',
  summary: 'Button text that pushes instead of saying where it leads.',
  reason: 'The label pushes the reader; a plain verb says what happens on a click.',
  slots: ['cta', 'alt'],
  phrases: [
    { match: '^ (yes|hell yes|oh yes|go on) $', repair: 'sentence', when: opensWish },
    label('Use the $2 discount', [
      `^ ${take} [my|your|the|this|a|an] (<percent>|<money>) [off|discount|saving|savings] [${haste}]`,
      `^ yes [,|!|:|<dash>] (i want|give me|get me) [my|your|the|a|an] (<percent>|<money>) [off|discount|saving|savings] [${haste}]`
    ]),
    label(
      'Use the $2 discount on $5',
      [`^ ${take} [my|your|the|this|a|an] (<percent>|<money>) off (<gap:5>)`],
      endsInHaste
    ),
    label('See the offers', [
      `^ ${take} [my|your|our|the|these|more|big|huge|massive|a|exclusive] ${offers} [${haste}]`,
      `^ (show me|take me to|let me at) [my|your|the|these] ${offers} [${haste}]`,
      `^ (shop|grab|bag|snag) (a|some) (bargain|deal|bargains|deals) [${haste}]`
    ]),
    label('See the offer', [
      `^ ${take} [my|your|our|the|this|an|exclusive] ${offer} [${haste}]`,
      `^ (steal|shop) (this|the) deal [${haste}]`
    ]),
    label('Visit the shop', [
      `^ (shop|start shopping|let's shop) ${haste} [and save|& save]`,
      '^ (shop the drop|shop till you drop|shop like crazy)'
    ]),
    label('See $2', [`^ ${grab} (${whose} <gap:6>|<token> <gap:3>)`], isNoSale),
    label('See $2', [`^ ${grab} (${whose} <gap:6>|<token> <gap:3>) ${haste}`], isEveryday),
    label('See details', [
      `^ ${yes} (grab|snag|nab|bag|snap up|claim|get) ${it} [${haste}]`,
      `^ snap (it|them|this|these|one) up [${haste}]`,
      `^ (i need it|i need this|gotta have it|i want it|i want this|i want one|must have it|i need one) [${haste}]`,
      "^ (don't|do not|never) miss (it|out|this|this one) [now]",
      '^ (last chance|final chance|final call|now or never)'
    ]),
    label('Book a place', [
      `^ ${secure} (my|your) (spot|place|slot) [${haste}]`,
      `^ (secure|claim|grab|snag|nab|bag|lock in|save) (my|your) seat [${haste}]`,
      `^ (secure|reserve|grab|snag|save|lock in|bag) a (spot|place|slot|seat) ${haste}`
    ]),
    label(
      'Book a place $3',
      [`^ ${secure} (my|your) (spot|place|slot) ((at|on|in|for) <gap:5>)`],
      endsInHaste
    ),
    label('Get $2', [
      `^ (secure|grab|snag|nab|bag) ([my|your|our|the] (tickets|ticket)) [${haste}]`
    ]),
    ...['Buy', 'Order', 'Get started'].map((verb) =>
      label(verb, [`^ ${verb} [it|yours] ${haste}`, `^ ${verb} [it|yours] ${haste} (and|&) save`])
    ),
    label('Get started', ['^ get started (free|for free) [now|today]']),
    label('Get $3', [
      `^ yes [please] [,|!|:|<dash>] (i want|i need|i'd like|i'd love|send me|give me|get me|show me) (${whose} <gap:6>|(a|an) <gap:6>|<token> <gap:3>)`,
      `^ (gimme|give me|i want|i need) ((the|that|this|these|those|a|an) <gap:6>)`
    ]),
    label('Sign up', [
      `^ ${yes} (count me in|i'm in|sign me up|i want in|let me in|we're in|get me in) [now|today|please]`
    ])
  ]
}
