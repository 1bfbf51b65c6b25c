import type { Candidate, Transform } from '../../transform.ts'
import { isCondolence } from '../conditions/is-condolence.ts'
import { isMissedCall } from '../conditions/is-missed-call.ts'
import { isReported } from '../conditions/is-reported.ts'

/** Words around `miss you` that add nothing to it, and one place. A family in one bracket costs the matcher least. */
const before =
  '[have|has|had|been|really|truly|all|both|so|sorely|certainly|definitely|sure|do|does|still|greatly|dearly|badly|just|will]'
const behind =
  '[so|very|much|a|lots|loads|terribly|dearly|badly|since|lately|recently|already|too|here|around|round|over|back|in|all|these|this|lot|time|parts|days|year|month|summer|winter|autumn|spring]'
const place = '[(at|in|on|from|around) (the|our) [<word>] <noun>]'
const tail = `${behind} [much|lot|here|lately|parts|days|year|time|while] ${place}`
const ages =
  '[quite|such|far|so|too|very|a|an|some] [a|too|good|long|little] [long|good|little] (while|time|ages|age|long|forever)'
const empty = '(quiet|empty|lonely|dull|strange|boring|sad|odd|bare|silent|lost|incomplete)'
const isNot = "(isn't|aren't|wasn't|hasn't|haven't|doesn't|don't|never|not)"

/** True where the match is no claim about the reader's absence: a condition, a condolence. */
function isNoClaim(candidate: Candidate): boolean {
  return isReported(candidate) || isCondolence(candidate)
}

function isNoFeeling(candidate: Candidate): boolean {
  return isNoClaim(candidate) || isMissedCall(candidate)
}

/** A feeling of absence from a company that does not know the reader. Taxonomy D16. */
export const missedYou: Transform = {
  name: 'missed-you',
  group: 'relationship',
  summary: 'Claims to have missed a reader whom the sender does not know.',
  reason:
    'A company does not miss a person it does not know. If the reader’s last visit or order matters, name its date.',
  phrases: [
    {
      match: [
        `(we|we've|we're|we'll|i|i've|i'm|everyone|everybody) ${before} ${before} (miss|missed|misses|missing) you ${tail}`,
        `(our|the) [whole] (team|staff|crew|family|office) ${before} ${before} (miss|missed|misses|missing) you ${tail}`,
        `(we|we've|i|i've) ${before} (miss|missed) your (face|faces|smile|smiles|company) ${behind}`,
        `(you|you've) [have|were] ${before} ${before} missed ${behind} $`,
        `(we|i|we've) ${before} (miss|missed) you and <gap:5> you back ${behind}`,
        `(we|i|we've) ${before} (miss|missed) you [,] and so (have|has|do|does|did) <gap:4> [, <word>] $`,
        `how (we|we've|i|i've) ${before} (miss|missed) you ${behind}`,
        `(everyone|everybody) (here|in|at) <gap:3> (misses|missed) you ${behind}`,
        `(we|we've|i|i've) ${before} (miss|missed) (seeing|having|hearing|welcoming) [from] you ${tail}`,
        '^ (missed|missing) you [so|a] [much|lot] $'
      ],
      repair: 'clause',
      unless: isNoFeeling
    },
    {
      match: [
        `(it's|it has) been ${ages} [already|now]`,
        `(it's|it has|it feels|it felt|it seems) [been|like] ${ages} since <gap:4> (saw|seen|heard|spoke|spoken|met|caught) <gap:2> you`,
        `(it's|it has|it feels|it felt|it seems) [been|like] ${ages} since (your|you) <gap:2> (visit|order|purchase|shop|stay|visited|ordered|shopped|stopped|popped|dropped|logged|came|were) [by|in|with|here] [us|here]`,
        '^ long time [,] no (see|speak|hear|chat)',
        "^ (where|where've) [have] you been [hiding|lately|all] [this|my|our] [time|life|lives]",
        '^ where did you (go|disappear|vanish|get) [to]',
        `we (haven't|have not) (seen|heard) [from] you (in|for) ${ages}`,
        "we (haven't|have not) (seen|heard) [from] you [around|round] (here|lately|recently|much) [lately|recently]",
        "(we|we've|we have) noticed (you've|you have) (been|gone) (away|quiet|gone|missing)",
        "(we|we've|we have) noticed (you haven't|you have not) been (around|in|by|here|back|active|online) [lately|recently|much]",
        `(we|we've|we have) noticed (you haven't|you have not) been (around|in|by|here|back|active|online) (in|for) ${ages}`
      ],
      repair: 'clause',
      reason:
        'It makes an absence out of nothing the reader did. If there is a date worth knowing, give the date.',
      unless: isNoFeeling
    },
    {
      match: [
        `^ <word> <gap:4> ${isNot} <gap:3> the same <gap:2> without you [here|around]`,
        `^ <word> <gap:4> ${isNot} <gap:3> the same since you (left|went|stopped|cancelled|disappeared|moved) [away|on]`,
        `^ <word> <gap:4> (is|are|feels|feel|looks|look|seems|seem|been|felt) <gap:3> ${empty} <gap:2> without you [here|around]`,
        `(it's|we're|we've|i'm) <gap:4> ${empty} <gap:2> without you [here|around]`,
        `^ our (inbox|inboxes|mailbox|shop|doorbell|phone|till) (feels|feel|is|looks|has) <gap:3> ${empty}`
      ],
      repair: 'clause',
      unless: isNoClaim
    },
    {
      match: [
        `(we|we've|we're|i|i've|i'm) [have|are|am|were] [been] [just|all|often] thinking (of|about) you ${behind}`,
        "(you|you've|you're) [have|are|were] [been] [always|often] on (our|my) (mind|minds)",
        '(we|i) wish you were (here|with us|back)',
        "(we|we'd|i'd) [would] (love|like) to (have|see|welcome) you back [soon|again|here]",
        '(we|i) want you back [soon|here]'
      ],
      repair: 'clause',
      unless: isNoClaim
    },
    {
      match: [
        "^ [so|and] (did|do|have|haven't) you (miss|missed|forgotten) [about] us [too|yet]",
        '^ (miss|missed|remember) us $',
        '^ [well] (hello|hey|hi) [there] [,] stranger'
      ],
      repair: 'clause',
      unless: isNoClaim
    }
  ]
}
