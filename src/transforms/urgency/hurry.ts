import {
  coordinators,
  determiners,
  prepositions,
  startsClause,
  subjectPronouns
} from '../../language/closed-words.ts'
import { instructionVerbs, nounLikeVerbs } from '../../language/verbs.ts'
import type { Reading } from '../../reading.ts'
import type { Candidate, Transform } from '../../transform.ts'
import { commandsReader } from '../conditions/commands-reader.ts'
import { isBeforeVerb } from '../conditions/is-before-verb.ts'
import { endsClause, isAtEnd, isBeforeMark } from '../conditions/joins.ts'

const fast = '(fast|quick|quickly|swiftly|now|today|immediately|promptly)'

/** The plainest instructions to be quick: other words may follow them. */
const bare: readonly string[] = [
  `(act|move|be) ${fast}`,
  'hurry [up|in|over|along|now]',
  "(don't|do not) (wait|delay|hesitate|dawdle)"
]
const moves = [`(act|move) ${fast}`, 'hurry [up|in|over|along|now]']

/** Instructions to be quick, and to do nothing else. */
const pushes: readonly string[] = [
  ...bare,
  `(act|move) (at once|right away|straight away|right now|without delay|${fast} on this [one|offer])`,
  `(you|you'll|you'd|you've) (need|have|want|ought|got) to (act|move|be|hurry) [${fast}|on this]`,
  `(you|you'd|we'd|you'll) (should|must|better|had better|want to) (act|move|be|hurry) [${fast}]`,
  `(better|best|please|just) (act|move|be|hurry) [up|${fast}]`,
  '(rush|dash|race) (in|over|down) [now|today]',
  'get (moving|cracking|a move on|your skates on)',
  'get (in|in there|there) (fast|quick|quickly|first|now)',
  'get in (there|quick)',
  '(get|grab|snap|bag|order|book|buy) (it|them|yours|one|this|these|in) while you (can|still can)',
  '(look|step) (lively|sharp|on it)',
  'make it (snappy|quick)',
  '(chop chop|chop-chop)',
  '(get|grab|snap|bag|order|book|buy) (it|them|yours|one|this|these|in) (fast|quick|quickly)',
  "(don't|do not) (wait|delay|hesitate|stall|hang) (around|about|any longer|too long|another (minute|day|second|moment)|a (minute|second|moment) longer|until (it's|it is) too late)",
  "(don't|do not) (dither|linger|procrastinate|stall|dilly-dally|be slow|be too slow|take too long|hold (back|off)|think twice|drag your (feet|heels)|put (it|this) off|sleep on (it|this|this one)|sit on (this|it)|leave it too (late|long))",
  "(don't|do not) (waste|lose) (time|any time|[a|another] (minute|moment|second))",
  '(waste|lose) no time',
  "[there is|there's] no time (to lose|to waste|to spare|like (the present|now))",
  "(there isn't|there is not|not) a (moment|minute|second) (to lose|to waste|to spare)",
  '(every|each) (second|minute|moment) counts',
  "(run|race|rush|dash) [,] (don't|do not) walk",
  '(quit|stop) (scrolling|dithering|hesitating|dawdling|waiting|stalling|thinking about it|putting it off)',
  "(now is|now's) the time [to act]",
  "(it's|it is) time to (act|move|pounce|hurry) [now|fast]",
  'the time [to act] is now',
  'strike while the iron is hot',
  'ready , (set|steady) , go',
  '(be|move|act) quick if i were you'
]

const rhetorical: readonly string[] = [
  'what are you waiting for',
  "what's (stopping you|keeping you|holding you back)",
  'what is (stopping|keeping) you',
  'why (wait|delay|hesitate|hang about|hang around|hold back) [any longer|another day]',
  'still (thinking about it|thinking it over|dithering|on the fence)'
]

const haste = '(now|today|instantly|immediately|right now|right away|straight away|at once)'
const transactions: ReadonlySet<string> = new Set(
  `order buy shop book register join subscribe enrol enroll apply reserve donate give download
  upgrade renew try enter visit call claim get grab save sign start begin switch explore discover
  browse redeem secure unlock`.split(/\s+/)
)

/** Speed and nothing else: neither true nor false, only pressure. Taxonomy A3. */
export const hurry: Transform = {
  name: 'hurry',
  group: 'urgency',
  summary: 'Pushes for speed and says nothing else.',
  reason: 'It only hurries the reader; it says nothing that could be true or false.',
  phrases: [
    {
      match: ['^ (quick|quickly|please hurry|quick [,] quick)', ...bare.map((push) => `^ ${push}`)],
      repair: 'lead',
      when: isBeforeMark,
      unless: describes
    },
    { match: '^ (quick|quickly|hurry up)', repair: 'sentence', when: isAtEnd },
    { match: pushes, repair: 'clause', when: pushesReader, unless: describes },
    { match: moves.map((push) => `^ ${push} to`), repair: 'lead', when: isBeforeVerb },
    { match: bare.map((push) => `^ ${push} [,] (as|because|since)`), repair: 'lead' },
    {
      match: bare.map((push) => `${push} [,] (before|while|if|or) <gap:6> $`),
      repair: 'clause',
      when: commandsReader,
      unless: namesStock
    },
    {
      match: bare.map((push) => `^ ${push} [,] while (stocks|stock|supplies) (last|lasts) $`),
      repair: { put: 'While stocks last' }
    },
    {
      match: rhetorical.map((question) => `^ [so|but|and] ${question}`),
      repair: 'lead',
      when: endsClause
    },
    {
      match: rhetorical.map((question) => `(,|;|<dash>) [so|but|and] ${question} ?`),
      repair: { put: '.' }
    },
    {
      match: 'while you (can|still can|have the chance|still have (time|the chance))',
      repair: 'adjunct',
      when: endsClause
    },
    {
      match: [`^ (<word> <gap:4>) ${haste} $`],
      repair: { put: '$1' },
      when: isTransaction,
      slots: ['cta']
    }
  ]
}

function pushesReader(candidate: Candidate): boolean {
  const { reading, last } = candidate
  if (!endsClause(candidate) || !commandsReader(candidate)) return false
  const joint = reading.words[last]?.text
  return joint !== 'or' && !(joint === 'and' && startsUpper(reading, last + 1))
}

/** "Hurry Up and Wait": a title. */
function startsUpper({ words, passage }: Reading, index: number): boolean {
  const letter = passage.text.charAt(words[index]?.start ?? 0)
  return letter !== letter.toLowerCase()
}

/** "Quick, easy suppers", "Quick: ready in 20 minutes", "Act now, then and always": it says how or when. */
function describes({ reading: { words }, sentence, first, last }: Candidate): boolean {
  const at = coordinators.has(words[last + 1]?.text ?? '') ? last + 2 : last + 1
  const next = words[at]
  const mark = words[last]?.text
  if (next === undefined || next.type === 'token' || /[%£$€]/.test(next.text)) return false
  if (determiners.has(next.text) || subjectPronouns.has(next.text)) return false
  const isQuick = /^quick(?:ly)?$/.test(words[first]?.text ?? '')
  if (mark === ',' && isQuick)
    return !instructionVerbs.has(next.text) && !nounLikeVerbs.has(next.text)
  return (mark === ',' || (mark === ':' && isQuick)) && !startsClause(words, at, sentence.last)
}

/** "Act now while stocks last" names a condition that a law may ask for. */
function namesStock({ reading: { words }, first, last }: Candidate): boolean {
  for (let i = first; i < last; i++)
    if (/^(?:stocks?|supplies|availability)$/.test(words[i]?.text ?? '')) return true
  return false
}

/** "Order today"; not "Order for today", where the word says when. */
function isTransaction({ reading: { words }, first, groups }: Candidate): boolean {
  if (!transactions.has(words[first]?.text ?? '')) return false
  const before = words[(groups[0]?.last ?? 0) - 1]
  return (
    before !== undefined &&
    !prepositions.has(before.text) &&
    !/^(?:live|on|delivery|open|what's|who's|and|or)$/.test(before.text)
  )
}
