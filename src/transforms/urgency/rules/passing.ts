import { lapsing } from './lapses.ts'
import { aWhile, soon } from './soon.ts'

const own = '(our|the|this|these|your)'
const offer = `[${own}] <gap:3> <set:limited>`
const stillOn =
  "(lasts|last|is still (on|here|open|running|live|going)|are still (on|here)|'s still (on|here))"
const isOver =
  '((ends|end|goes|go|finishes|finish|closes|close|expires|expire|disappears|disappear|vanishes|vanish|stops|stop|lapses|lapse|changes|change|dries up|runs out|run out|wraps up|winds up|comes to an end|draws to a close|is (over|gone|up|withdrawn|pulled)|are (over|gone|up|withdrawn)) [for good])'

/** Words that may stand anywhere beside an offer and limit it by nothing that could be checked. */
export const passing: readonly string[] = [
  '[but|and] [only] [for] (while|as long as|so long as) (our|my|the) [<noun>] (patience|nerve|luck|good mood|mood|generosity|madness|magic) [still] (lasts|holds)',
  '[but|and] [for] (while|as long as|so long as) (we|i) (dare|please|feel like it|can bear it|can bear to|can get away with it)',
  '[but|and] while (the|our|this) (price|prices|rate|rates|fare|fares) (is|are) [still] [being] (kind|nice|friendly|this low|low|good)',
  '[but|and] while the (sun shines|going is good) on (it|this|these|this <noun>|our <noun>)',
  `[but|though|although|and] [only|just|strictly|sadly|it's] [only|just|here|on|valid|back] for [just|only] ${aWhile} [only|longer|yet|more]`,
  '[but|though] [only|just] for a few (days|weeks) only',
  '[but|and] [strictly] [for] [a] (limited|short) (time|period|run) only',
  '[but|though|and] (only|just) (briefly|fleetingly)',
  '[but|though|and|just] not [around|here|available|on] for [very|much|that|too] (long|longer) [, (mind|though|mind you)]',
  '[but|though|and] not [around|here|available|on] much longer',
  '[but|though|only|just|and] not (for ever|for keeps|forever) [, (mind|though|mind you)]',
  '[but] (for now|for the moment|for the time being) (at least|anyway)',
  '[but|and] while it [still] lasts',
  '[but|and] [at least] (until|till) (we|i) [finally] (come to (our|my) senses|change (our|my) (mind|minds)|think better of it|see sense)',
  "[but|and] [for] (while|as long as|so long as) (the mood takes (us|me)|(we're|i'm|we are) (in the mood|feeling generous|in a good mood)|(we|i) can (stand|afford|bear) it)"
]

/** A time that may mean anything, behind a price. */
export const forNow: readonly string[] = [
  '[but|and|at least] for (now|the moment|the time being) [at any rate|at least|anyway|only]',
  '[but] (at least|only) for (now|the moment|the time being)',
  'briefly $'
]

/** Clauses that hang on another and say that an offer goes. */
export const hanging: readonly string[] = [
  `(while|for as long as|so long as|as long as) ${offer} ${stillOn}`,
  "(while|for as long as) (it's|it is) [still] (on|here|available|running|going|open)",
  `[but] only while ${offer} (is on|is running|is open|runs|lasts)`,
  'while we [can|are] [still] (offer|offering|offer it|can)',
  'while (it|this) [still] lasts',
  `while (these|our) <set:limited> [still] last`,
  "while (it's|they're|it is|they are|this is) (live|still around|still live|still on)",
  `while ${offer} is [still] (around|live|with us)`,
  'while (this|the) (window|door) (lasts|stays open|is open|is ajar)',
  'while you still have (time|the time)',
  'while there is still time',
  "while there's still time",
  `before ${offer} ${isOver}`,
  `before (it|this|they|these|it all) ${isOver}`,
  "before (it's|they're|it is|they are) (over|withdrawn|pulled|back to full price)",
  'before time [runs|slips|gets|ticks] (out|away|runs out|gets away from (us|you))',
  'before the clock (runs|ticks|winds) (down|out|away)',
  'before [our|the|these] (prices|rates|fares|price|rate) [all] (change|changes|jump|jumps|return|returns|revert|go|goes|rise|rises) [back] [up] [to normal]'
]

/** Takes hold of a thing only to hurry: without the clause behind it there is nothing to say. */
const take =
  '[so] [better|best] (enjoy|grab|catch|get|bag|snap up|buy|take|make the most of|take advantage of|order|book|try|use|have) (it|them|this|that|these|one|yours)'

export const takings: readonly string[] = [
  `${take} while (it|they|this|these) (lasts|last)`,
  ...hanging.map((clause) => `${take} ${clause}`)
]

/** What goes on beside the offer: `with time running out`. */
export const attendant: readonly string[] = [
  ...lapsing.map((end) => `with (time|the clock) [now] ${end}`),
  `as ${offer} (draws|draw|comes|come|winds|wind|wraps|wrap|nears|near|approaches|heads|head|hurtles|slips|slip) (to (a|an|its|their) (close|end)|up|down|its end|its close|away|the end|towards (its|the) end)`,
  'as the clock (ticks|runs|winds) (down|away|on)',
  'as time (ticks|runs|slips) (down|away|on|out|by)'
]

/** What opens a line, or is all of it, and hastens the reader. */
export const openings: readonly string[] = [
  '(ending|closing|going|leaving|expiring|finishing) any (minute|moment|second|hour|day) [now]',
  '(soon|shortly) to (disappear|be gone|leave|be no more)',
  'here today [,|and|but] [and] (gone before you know it|who knows about tomorrow|gone by (bedtime|morning|the weekend))',
  `(ending|closing|expiring|finishing|going|leaving|disappearing|ends|closes|expires|finishes|goes) ${soon}`,
  '(winding|wrapping) (up|down) [now|fast]',
  '(fading|vanishing|disappearing|slipping|evaporating|melting) (fast|away|quickly)',
  '(soon|shortly) (to (end|close|expire|finish|go|vanish)|ending|closing|over)',
  "[it is|it's] (nearly|almost|soon) (over|gone|finished|done) [for good]",
  '[around|here] not [around|here] for [much|very] (long|longer)',
  '(not|not here|not around|only) (much longer|for [much|very] (long|longer)|long now)',
  "(it|this|they|these) (won't|can't) [last|stay|wait|be here|be around|hang around|go on] [for] [very|much] [long|longer|forever]",
  "won't (last|be (here|around) [for] (long|ever)|hang around|stay)",
  '[strictly] (limited|short) (time|period|run|window|stay|season) [only|offer]',
  '(limited-time|short-term|limited-period) only',
  "[the|our|we are in the|we're in the] (home (straight|stretch)|final (stretch|lap|straight|furlong)|last lap|closing stages|dying days)",
  '(final whistle|closing time|last orders) (approaching|coming|soon|is near|is coming)',
  'here today [,|and|but] gone tomorrow',
  `[only|just|here|back|available] for [only|just] ${aWhile} [only]`,
  'going fast',
  'a (limited|small|brief|short|narrow|tiny) window [of opportunity] has [just|now] opened [up]',
  'beat the clock'
]
