import type { Candidate, Transform } from '../../transform.ts'
import { commandsReader } from '../conditions/commands-reader.ts'
import { isBeforeVerb } from '../conditions/is-before-verb.ts'
import { endsClause, isBeforeMark } from '../conditions/joins.ts'
import { findMissedThings } from './rules/missed-things.ts'

const offered = '(offer|offers|deal|deals|one|ones|chance|opportunity|sale|discount|bargain)'
const missIt = `miss (it|this|them|these|out|a (thing|trick|deal|bargain|saving) [again]|(this|these) [<word>] ${offered}|out on (it|this|them|these|anything|(this|these) [<word>] ${offered}))`

/** Instructions that threaten a loss and say nothing else. */
const warnings = [
  `(don't|do not|never) ${missIt}`,
  "(don't|do not|never) (lose|get|be) (out|left) [out|behind]",
  "(don't|do not|never) (regret|sleep on|pass up) (it|this|this one)",
  "(don't|do not|never) pass (this|it|this one) up",
  "(don't|do not) say (we didn't|we did not|nobody|you weren't|you were not) (warn|warned|tell|told) [you]",
  `(don't|do not|never) let (it|them|this|these|this [<word>] ${offered}|(your|the) chance|(savings|offers|deals|prices) [like (this|these)]) (slip|pass|get|slide|go) [you|right] [away|by|past|past you|through your fingers|to waste]`,
  "(don't|do not) be (left out|left behind|the (last|only) [one|person] [to (know|join|hear|miss out)|without one|left out])",
  '(avoid|beat|skip) the fomo',
  '(snooze and|you snooze [,]) you lose'
]

const gone = '(gone|vanished|disappeared)'
const threats = [
  "(you'll|you will|you'd|you might) [only] (regret|rue) (it|this|missing|not)",
  "(you'll|you will|you'd) [only] (kick|kicking|hate) yourself",
  "(you'll|you will|you'd) be (kicking yourself|sorry you missed|gutted)",
  `you (don't|won't|wouldn't) want to ${missIt}`,
  "you (don't|won't|wouldn't) want to be the (one|only one|last|last one) (who|that|to|left|without)",
  `you (can't|cannot) afford to ${missIt}`,
  "(they'll|it'll|these'll) [all|soon] be gone",
  '(they|it|these|this) will [all|soon] be gone',
  'imagine (missing|hearing (it|they)|finding out (it|they|you)|being the only)',
  "blink and (you'll|you|it's|it|they're|they've|they'll|they)"
]

const rivals =
  '[(while|as) (your|the|all your) (competitors|rivals|rest|others|friends|neighbours|peers) <gap:6>]'
const leftOut = [
  `you (don't|won't|wouldn't) want to (be|get) left (behind|out) ${rivals} $`,
  `(you'd|you would) (be|have to be) (mad|crazy|daft|silly|foolish|bonkers|a fool) to ${missIt} $`
]

const missingOut = [
  "^ miss (this|it|out) and (you'll|you) <gap:5> $",
  "(you're|you are|are you) [really|about to|going to|still] (miss|missing) out [on <gap:5>] $",
  'why (miss|risk missing) out [on <gap:5>] $'
]

const itIs = ["it's", 'it is', "they're", 'they are']
const tooLate = [
  `before (it's|it is|they're|they are|they've|it has|they have|everything's|everything is) [all|been] (too late|sold out|run out|snapped up|${gone})`,
  'before (it|they|these|places|tickets|seats|spaces|stocks|everything) [all] (go|goes|vanish|vanishes|disappear|disappears|sells|sell|runs|run|fills|fill|flies|fly) [out|up|off|away]',
  'before (someone|somebody|anyone|everyone) else (does|gets|grabs|snaps|takes|beats|books|buys) [you] [to] [it|them|yours|one|there] [first|up]',
  'before (prices|fares|rates) (go|rise|climb|increase) [back] [up] [again]',
  'before (time|your time|your chance|the chance) (runs|is|slips|has) (out|up|away|gone)',
  'before you (miss|lose) out',
  'before you (miss your chance|regret it)',
  `before (the|this|our) (offer|sale|deal|price|chance) (ends|goes|closes|disappears|expires|vanishes|is ${gone})`
]

/** Threatens regret, loss or being left out. Taxonomy A5. */
export const fearOfMissing: Transform = {
  name: 'fear-of-missing',
  group: 'urgency',
  summary: 'Threatens the reader with regret or loss.',
  reason: 'It warns of a loss instead of saying what there is.',
  phrases: [
    {
      match: [
        "^ (don't|do not|never) (miss|lose|waste) [out on] (your|the|this|a) [<word>] (chance|opportunity) to",
        "^ (don't|do not|never) pass up (your|the|this|a) [<word>] (chance|opportunity) to"
      ],
      repair: 'lead',
      when: isBeforeVerb
    },
    {
      match:
        "^ (please) (don't|do not) (miss|lose|waste|pass up) [out on] (your|the|this|a) [<word>] (chance|opportunity) to",
      repair: { put: '$1' },
      when: isBeforeVerb
    },
    {
      match: [...warnings.map((warning) => `^ ${warning}`), '^ not to be missed'],
      repair: 'lead',
      when: isBeforeMark
    },
    { match: warnings, repair: 'clause', when: isWarning },
    { match: ['not to be missed', 'too good to miss'], repair: 'clause', when: endsClause },
    {
      match: '(is|are) (not to be missed|too good to miss|unmissable)',
      repair: 'sentence',
      when: endsClause
    },
    {
      match: [...threats.map((threat) => `${threat} <gap:6> $`), ...leftOut, ...missingOut],
      repair: 'sentence'
    },
    {
      match: `(everyone|everybody) else (has|is|already) [already] (has|got|getting|bought|joined|ordered|booked) [theirs|one|it|them|in] $`,
      repair: 'sentence'
    },
    {
      match: '(everyone|everybody) else [already] has [already] (theirs|one|it|them) [already] $',
      repair: 'sentence'
    },
    {
      match: itIs.map(
        (it) => `(once|when) ${it} gone [,] ${it} [really|truly] gone [for good|forever]`
      ),
      repair: 'clause',
      when: endsClause
    },
    {
      match: "(you'll|you will|you could|you may|risk) [miss|missing|lose|losing] out",
      repair: 'clause',
      when: isAlternative
    },
    { match: ['(miss|lose|missing) out', 'regret it'], repair: 'clause', when: isAlternative },
    {
      match: "so [that] you (don't|won't|never|do not) miss out",
      repair: 'adjunct',
      when: isTail
    },
    { match: tooLate, repair: 'adjunct', when: endsClause },
    {
      match:
        "^ if you (don't|do not) (act|order|book|buy|move|hurry|join) [now|today|soon|fast] [,] (you'll|you will|you could) (miss|lose) (out|your chance|the chance) <gap:5> $",
      repair: 'sentence'
    }
  ],
  find: findMissedThings
}

function isWarning(candidate: Candidate): boolean {
  const { reading, last } = candidate
  return endsClause(candidate) && commandsReader(candidate) && reading.words[last]?.text !== 'or'
}

function isTail(candidate: Candidate): boolean {
  return endsClause(candidate) && candidate.first > candidate.sentence.first
}

/** "Order by noon, or miss out." */
function isAlternative(candidate: Candidate): boolean {
  const { reading, first } = candidate
  return endsClause(candidate) && reading.words[first - 1]?.text === 'or'
}
