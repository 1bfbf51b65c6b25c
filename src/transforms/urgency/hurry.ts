import type { Transform } from '../../transform.ts'
import { commandsReader } from '../conditions/commands-reader.ts'
import { isBeforeVerb } from '../conditions/is-before-verb.ts'
import { endsClause, isAtEnd, isBeforeMark } from '../conditions/joins.ts'
import { emptyLabel } from './rules/empty-label.ts'
import {
  describes,
  isAnswered,
  isBeforeClause,
  isBeforeCraft,
  isBeforeInstruction,
  isBeforeOrder,
  isHelped,
  isPun,
  isSaying,
  isUrged,
  isWarnedOff,
  namesStock,
  opensSaying,
  pushesReader
} from './rules/is-push.ts'
import { hasteOfOrders } from './rules/orders.ts'
import { pressingSentences } from './rules/pressing-sentences.ts'
import { bare, counts, dawdling, hasty, leadIns, moves, needs, pushes } from './rules/pushes.ts'
import { offersOfHelp, rhetorical } from './rules/questions.ts'
import { openSayings, sayings, signs } from './rules/sayings.ts'

/** Where a sender is found: only there may the reader be told to come. */
const premises =
  '(store|stores|shop|shops|showroom|showrooms|branch|boutique|website|site|stall|stand|market|outlet|bakery|restaurant|box office|garden centre|café|cafe|gallery|workshop|studio|farm shop|counter|tills)'
const going =
  '(hurry|rush|dash|race|run|sprint|scoot|hotfoot it|leg it|zoom|make a dash) [on] [in|over|down|along|straight|on over|on down]'
/** Told off for being slow. */
const idle = [
  ...dawdling.map((delay) => `(don't|do not|never) ${delay}`),
  'no (dilly-dallying|dallying|dawdling|dithering|faffing|slacking) [, please|please]'
]
/** Where a claim is told by a mark alone, after it more may be said of it. */
const tail = '(before|while|if|or|ere|lest) <gap:6> $'

/** Speed and nothing else: neither true nor false, only pressure. Taxonomy A3. */
export const hurry: Transform = {
  name: 'hurry',
  group: 'urgency',
  summary: 'Pushes for speed and says nothing else.',
  reason: 'It only hurries the reader; it says nothing that could be true or false.',
  tier: 'push',
  phrases: [
    emptyLabel([...pushes, ...rhetorical, ...sayings]),
    {
      match: ['quick', 'quickly', 'please hurry', 'quick [,] quick', ...bare, ...leadIns].map(
        (push) => `^ ${push}`
      ),
      repair: 'lead',
      when: isBeforeMark,
      unless: describes
    },
    {
      match: '^ (quick|quickly|hurry up|run|sprint|act|move it|move your feet)',
      repair: 'sentence',
      when: isAtEnd
    },
    {
      match: pushes,
      repair: 'clause',
      when: pushesReader,
      unless: (found) => describes(found) || isPun(found)
    },
    {
      match: leadIns.map((push) => `^ ${push} and`),
      repair: { put: '' },
      when: isBeforeInstruction
    },
    { match: hasty, repair: 'sentence', when: isUrged },
    { match: dawdling, repair: 'sentence', when: isWarnedOff },
    { match: counts, repair: 'clause', when: pushesReader, fabricates: ['count'] },
    {
      match: [
        "^ there's never been a better (time|moment|day|reason|season) to",
        '^ there (has never been|was never|could never be) a better (time|moment|day|reason|season) to',
        '^ never has there been a better (time|moment|day) to'
      ],
      repair: 'lead',
      when: isBeforeVerb
    },
    {
      match: '^ (get|grab|snap up|bag|nab|have) (it|them|yours|one|these|this)',
      repair: 'sentence',
      when: isAtEnd,
      slots: ['body']
    },
    {
      match: moves.map((push) => `^ ${push} to`),
      repair: 'lead',
      when: isBeforeVerb,
      unless: isBeforeCraft
    },
    { match: '^ be <set:haste> to', repair: 'lead', when: isBeforeOrder },
    {
      match: `^ ${signs} to`,
      repair: 'lead',
      when: isBeforeVerb
    },
    {
      match: [...bare, ...needs, ...hasty, ...leadIns, ...idle].map(
        (push) => `^ [please|time to|you'd better|better] ${push} [,] (as|because|since)`
      ),
      repair: 'lead'
    },
    {
      match: [...bare, ...hasty, ...leadIns, ...idle].map((push) => `^ [please] ${push} , for`),
      repair: 'lead',
      when: isBeforeClause
    },
    {
      match: [
        `^ ${going} to (our [<word>] [<word>] ${premises})`,
        `^ ${going} to (the ${premises})`
      ],
      repair: { put: 'Visit $2' }
    },
    {
      match:
        '[now|today|soon|fast|quickly] to avoid (disappointment|missing out|being disappointed)',
      repair: 'adjunct',
      when: endsClause
    },
    {
      match: bare.map((push) => `${push} [,] ${tail}`),
      repair: 'clause',
      when: commandsReader,
      unless: namesStock
    },
    {
      match: bare.map((push) => `^ ${push} [,] while (stocks|stock|supplies) (last|lasts) $`),
      repair: { put: 'While stocks last' }
    },
    { match: sayings, repair: 'sentence', when: isSaying },
    {
      match:
        '[and] [,] the (sooner|faster|quicker|earlier) [,] the (better|merrier) [, (frankly|please|if you ask (us|me))]',
      repair: 'clause',
      when: isSaying
    },
    { match: openSayings, repair: 'sentence', when: opensSaying },
    {
      match: rhetorical.map(
        (question) =>
          `^ [so|but|and|well|then|now|come on|go on|seriously|honestly|oh] [,] ${question}`
      ),
      repair: 'lead',
      when: endsClause,
      unless: isAnswered
    },
    {
      match: offersOfHelp.map((question) => `^ [so|well] ${question}`),
      repair: 'lead',
      when: endsClause,
      unless: isHelped
    },
    {
      match: rhetorical.map((question) => `(,|;|<dash>) [so|but|and] ${question} ?`),
      repair: { put: '.' },
      when: ({ first, sentence }) => first > sentence.first + 1
    },
    {
      match: 'while you (can|still can|have the chance|still have (time|the chance))',
      repair: 'adjunct',
      when: endsClause
    },
    ...hasteOfOrders
  ],
  find: (_, context) => pressingSentences(context, 'haste', hurry.reason)
}
