import {
  closedWords,
  determiners,
  prepositions,
  startsClause
} from '../../language/closed-words.ts'
import { instructionVerbs, nounLikeVerbs } from '../../language/verbs.ts'
import type { Candidate, Transform } from '../../transform.ts'
import { commandsReader } from '../conditions/commands-reader.ts'
import { endsClause, isAtEnd, isBeforeMark } from '../conditions/joins.ts'

const fast =
  '(fast|quick|quickly|swift|swiftly|speedily|now|today|immediately|at once|right away|straight away|right now|without delay|fast on this|quickly on this|fast on this one|quickly on this one)'
const soonerOrLater =
  '[any longer|a moment longer|a minute longer|another moment|another minute|another second|another day|too long|around|about|a second|a moment|a minute|until it is too late|till it is too late|until the last minute]'
const must =
  "[please|just|better|best|you'd better|you had better|you'd best|you should|you need to|you'll need to|you will need to|you must|you have to|you'll have to|you'll want to|you've got to|you may want to|be sure to|make sure you|remember to]"

/** Instructions to be quick, and to do nothing else. */
const pushes: readonly string[] = [
  `${must} (act|move|react|be) ${fast}`,
  `${must} (hurry|hurry up|hurry in|hurry over|hurry along|hurry now|rush in|rush over|dash in|get moving|get cracking|get a move on|get your skates on|step on it|look lively|look sharp|make it snappy|make it quick|chop chop|chop-chop)`,
  `${must} get (in|there|in there) (fast|quick|quickly|first|now|while you can|while you still can|before it is too late)`,
  `${must} get in (there|quick)`,
  `${must} (get|grab|snap|bag|order|book|buy) (it|them|yours|one|this|these|in) (fast|quick|quickly|while you can|while you still can|while the going is good)`,
  `(don't|do not|never) (wait|delay|hesitate|dither|dawdle|linger|procrastinate|stall|dilly-dally|hang about|hang around|hold back|hold off|think twice|drag your feet|drag your heels|put it off|put this off|sleep on it|sleep on this|sleep on this one|sit on this|sit on it|be slow|be too slow|take too long|leave it too late|leave it too long|waste time|waste any time|waste a moment|waste a minute|waste a second|waste another minute|lose time|lose a moment) ${soonerOrLater}`,
  '(waste|lose) no time',
  "[there is|there's] no time (to lose|to waste|to spare|like the present|like now)",
  "(there is not|there isn't|not) a (moment|minute|second) (to lose|to waste|to spare)",
  '(every|each) (second|minute|moment) counts',
  "(run|race|rush|dash) [,|:] (don't|do not) walk",
  '(quit|stop) (scrolling|dithering|hesitating|dawdling|waiting|stalling|thinking about it|thinking it over|putting it off)',
  "(now is|now's) the time [to act]",
  "(it's|it is) time to (act|move|pounce|hurry) [now|fast]",
  'the time [to act] is now',
  '(strike|buy) while the iron is hot',
  '(on your marks|ready , set , go|ready , steady , go)',
  "(we'd|we would|i'd) (be quick|move fast|act fast|hurry) if (we|i) were you"
]

const rhetorical: readonly string[] = [
  '[so] what are you waiting for',
  "[so] what's (stopping you|keeping you|the hold-up|holding you back)",
  '[so] what is (stopping|keeping) you',
  '[so] why (wait|delay|hesitate|hang about|hang around|hold back|put it off) [any longer|another day|another minute]',
  'still (thinking about it|thinking it over|dithering|on the fence)'
]

const purchases =
  '(order|buy|shop|book|register|join|subscribe|enrol|enroll|apply|reserve|donate|give|download|upgrade|renew|try|enter|visit|call|claim|get|grab|save|sign|start|begin|switch|explore|discover|browse|redeem|secure|unlock)'
const hasteInLabel =
  '(now|today|instantly|immediately|right now|right away|straight away|at once|fast|quickly)'

/** Speed and nothing else: neither true nor false, only pressure. Taxonomy A3. */
export const hurry: Transform = {
  name: 'hurry',
  group: 'urgency',
  summary: 'Pushes for speed and says nothing else.',
  reason: 'It only hurries the reader; it says nothing that could be true or false.',
  phrases: [
    {
      match: '^ (hurry|quick|quickly|hurry up|be quick|be fast|hurry now|please hurry)',
      repair: 'lead',
      when: isBeforeMark,
      unless: describes
    },
    { match: '^ (hurry|quick|hurry up|be quick)', repair: 'sentence', when: isAtEnd },
    { match: pushes.map((push) => `^ ${push}`), repair: 'lead', when: isBeforeMark },
    { match: pushes, repair: 'clause', when: pushesReader },
    {
      match: pushes.map((push) => `^ ${push} to`),
      repair: 'lead',
      when: isBeforeVerb
    },
    {
      match: pushes.map((push) => `^ ${push} [,] (as|because|since)`),
      repair: 'lead'
    },
    {
      match: pushes.map((push) => `${push} [,] (before|while|if|or) <gap:6> $`),
      repair: 'clause',
      when: commandsReader,
      unless: namesStock
    },
    {
      match: pushes.map((push) => `^ ${push} [,] (while (stocks|stock|supplies) (last|lasts)) $`),
      repair: { put: 'While stocks last' }
    },
    { match: rhetorical, repair: 'clause', when: endsClause },
    {
      match: 'while you (can|still can|still have time|have the chance|still have the chance)',
      repair: 'adjunct',
      when: endsClause
    },
    {
      match: `^ (${purchases} <gap:4>) ${hasteInLabel} $`,
      repair: { put: '$1' },
      unless: isWhen,
      slots: ['cta']
    }
  ]
}

function pushesReader(candidate: Candidate): boolean {
  const { reading, last } = candidate
  return endsClause(candidate) && commandsReader(candidate) && reading.words[last]?.text !== 'or'
}

/** "Quick, easy suppers", "Quick: ready in 20 minutes": it says how something is. */
function describes({ reading: { words }, sentence, first, last }: Candidate): boolean {
  const push = words[first]?.text
  if (push !== 'quick' && push !== 'quickly') return false
  const mark = words[last]?.text
  const next = words[last + 1]
  if (next === undefined || mark !== ',')
    return mark === ':' && !startsClause(words, last + 1, sentence.last)
  if (next.type === 'token' || determiners.has(next.text) || closedWords.has(next.text))
    return false
  return !instructionVerbs.has(next.text) && !nounLikeVerbs.has(next.text)
}

/** "Act now to save 20%", not "hurry to the shop". */
function isBeforeVerb({ reading: { words, passage }, last }: Candidate): boolean {
  const next = words[last]
  if (next?.type !== 'word' || closedWords.has(next.text)) return false
  return passage.text.slice(next.start, next.end) === next.text
}

/** "Act now while stocks last" names a condition that a law may ask for. */
function namesStock({ reading: { words }, first, last }: Candidate): boolean {
  for (let i = first; i < last; i++)
    if (/^(?:stocks?|supplies|availability)$/.test(words[i]?.text ?? '')) return true
  return false
}

/** "What's on today", "Order for today": the word says when, it does not hurry. */
function isWhen({ reading: { words }, groups }: Candidate): boolean {
  const before = words[(groups[0]?.last ?? 0) - 1]
  return (
    before !== undefined &&
    (prepositions.has(before.text) ||
      /^(?:live|on|delivery|open|what's|who's|and|or)$/.test(before.text))
  )
}
