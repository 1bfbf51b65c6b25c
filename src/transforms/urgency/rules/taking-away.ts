import { expiring, held, soon, wontWait, your } from './holds.ts'

/** Who takes what is held, how the reader loses it, and what they are told to do first. */

const shopper =
  '(shopper|customer|buyer|guest|visitor|bidder|reader|traveller|traveler|diner|family|couple|member|fan|runner|cyclist|parent|student|renter|tenant|person|gardener|cook|collector|customer|household|<set:people>)'
const somebody = `(someone|somebody|someone else|somebody else|anyone|anyone else|another ${shopper}|other ${shopper}|others)`
const taking =
  '(take|grab|snap up|snap|get|buy|book|claim|nab|snatch|steal|bag|pick up|swoop on|pounce on|walk off with|run off with|make off with|sneak in for|swipe|land|pinch|have)'
const object = `(it|them|these|this|those|yours|${your}|your [<word>] (<set:product>|<set:products>))`

/** We are going to take it away. */
export const releasing: readonly string[] = [
  `(we'll|we will|we may|we might|we have to|we need to|we're going to|we are going to|we must|we're about to|we are about to) [soon|shortly|sadly] [have to|need to|be forced to] (release|empty|clear|free up|cancel|drop|let go of) ${held} [${soon}]`,
  `(we'll|we will|we may|we might|we have to|we need to|we're going to|we are going to|we must|we're about to|we are about to) [soon|shortly|sadly] [have to|need to|be forced to] (let ${held} go|give ${held} (away|up|to someone else|to somebody else)|put ${held} back [on (the shelf|the shelves|sale|the market)|into stock]|pass ${held} (on|to someone else)|hand ${held} (on|over|to someone else)|offer ${held} to (someone else|somebody else|others)|sell ${held} [on|to someone else]|return ${held} to (the (shop floor|shelf|shelves)|stock|sale|our shelves)|let go of ${held}) [${soon}]`,
  `(we're|we are|we'll be) (clearing|emptying|clearing out|releasing|deleting|wiping) [out] [all|old|unclaimed|abandoned|your] (carts|baskets|bags|cart|basket|bag|holds) [out] [${soon}]`
]

/** Others are after it. */
export const rivals: readonly string[] = [
  `${somebody} (may|might|could|will|is about to|would|is going to|are about to|is (bound|sure|likely|certain) to|are (bound|sure|likely|certain) to) [well|soon|easily|happily|gladly|just] ${taking} ${object} [first|before you [do]|up|away|from you|instead|off your hands|${soon}|while you (think|decide|wait|read|hesitate|ponder|sleep) [<gap:3>]]`,
  `${somebody} (may|might|could|will) [well|soon|easily] (beat you to it|beat you to them|get there first|get in first|jump in|swoop in|step in)`,
  `(someone's|somebody's) (going to|about to|bound to) ${taking} ${object} [first|up|away|from you]`,
  `${somebody} (may|might|could|will|is going to|is bound to) (snap|pick|scoop) (it|them|these) up`,
  `(someone's|somebody's) (going|bound) to (snap|pick|scoop) (it|them|these) up`,
  `${somebody} (is|are) [already|also|now] (eyeing|eyeing up|looking at|watching|after|waiting for|checking out|circling|hovering over) (${object}|the same <gap:2>)`,
  `${somebody} (is|are) [already|also|now] (circling|queueing|hovering|eyeing it up|waiting in line)`,
  `(${your}|your <noun>) (is|are) in (someone|somebody) else's (sights|basket|cart|bag)`,
  `${somebody} (may|might|could|will|is about to|is going to) [well|soon|easily] (grab|snap up|book|buy|nab|snatch|bag) your <noun> [<noun>] [first|before you [do]]`,
  `${somebody} (is|are) [already|also|now] (after|eyeing|circling|keen on) your <noun> [<noun>]`,
  "(you're|you are) not the (only one|only person|first) (looking at|eyeing|interested in|after|watching|wanting) <gap:4>",
  `${somebody} (wants|want|fancies|fancy|has their eye on|have their eye on|has its eye on) (it|them|these|${your})`,
  `(there's|there is|there are) [already] (someone|somebody|people|others|a waiting list|a queue|a line) [waiting|queueing] (for|behind) ${your}`
]

/** The reader is going to lose it. */
export const losing: readonly string[] = [
  `(${your}|your order) (goes|go|will go) back (on|to|in) (the|our) (shelf|shelves|pile|shop floor) [for <gap:4>]`,
  `(you|you'll|you will|you'd|you're|you are) [could|may|might|will|are] [about to|going to|risk|soon] (lose|losing|forfeit) (it|them|${your}|the <set:holdable>) [forever|${soon}|to (someone|somebody) else]`,
  `[make sure|be sure] [that] [you] (don't|do not) (lose|forfeit|abandon|let go of|give up) (your [<word>] (basket|cart|trolley|items|picks|spot|place|places|seat|seats|room|slot|size|dates|finds|selection|treasures)|the (items|things) in your <set:basket>|it|them) [to (someone|somebody) else|to another ${shopper}|${soon}|now]`,
  `(don't|do not|never) let (it|them|these|${your}) (go|expire|slip away|get away|disappear|vanish|lapse|run out|slip|slip through your fingers|go to waste|be snapped up|go to (someone|somebody) else)`,
  `(don't|do not|never) let your <noun> [<noun>] (slip away|get away|get snapped up|be snapped up|slip through your fingers)`,
  `(don't|do not|never) let your <noun> (go|slip away|get away|end up|be sold) (to|with) (another [<noun>] <noun>|someone else|somebody else)`,
  "(don't|do not) let your <set:basket> (go cold|get cold|get lonely|expire|empty itself|lapse)",
  `(don't|do not|never) let ${somebody} ${taking} ${object}`
]

/** The same with its own condition. */
export const losingUnless: readonly string[] = [
  `(you'll|you will|you'd|you may|you might|you could) lose (it|them|${your}|your <noun> [<noun>]) (if|unless) you [don't|do not] (act|pay|check out|book|hurry|finish|order|wait|delay) [soon|now|today|fast|quickly|(much|any) longer]`
]

/** Behind an instruction: before the seller takes it away. With a date it may be a rule. */
export const orWe: readonly string[] = [
  "(or|or else|otherwise) [,] (it'll|they'll|it will|they will) (go|be put|be) back (on|to|in) (the|our) (shelf|shelves|shop floor|stockroom) [for <gap:4>]",
  `before (we|they|our system) [have to] (give|hand|pass|offer|sell|let) ${held} [on] to (someone|somebody|anyone|another|the next|others) [else|<noun>|in line] [in line]`,
  `(or|or else|otherwise) [,] (${your}|it|they|your <noun>) (goes|go|will go|passes|pass) to (someone|somebody|another|the next|others) [else|<noun>|in line]`,
  `because (we|our system|the system) [will|may|might|can|have to] [have to] (hand|give|pass|offer|release|let) ${held} [on] [to (someone|somebody|another|the next) [else|<noun>|in line]]`,
  `before (we|they) [have to] (release|empty|clear|cancel|close|bin|wipe|let go of|free up) (${held}|carts|baskets)`,
  `before (we|they) [have to] (let ${held} go|give ${held} (away|up|to someone else)|put ${held} back [on (sale|the shelf|the shelves|the market)]|take ${held} back|pass ${held} on|sell ${held} [on|to someone else])`,
  `or (we|we'll|we will) [have to] (give ${held} away|let ${held} go|release ${held}|put ${held} back|sell ${held} [on])`,
  `or (${your}|it|they) (will be|is|are) (gone|lost|released|cleared|emptied|given away|history)`,
  `or (${your}|it|they) (will|goes|go) [go|disappear|expire|vanish|away]`,
  `or (${your}|it|they) (goes|go|will go|is offered|are offered) [back] (to|on) (someone else|somebody else|the next (person|customer|guest|name|in line) [on the list]|another <noun>|sale|the shelf|the market)`,
  `before (${your}|it|they) (goes|go|is (offered|let|given|passed|sold|released)|are (offered|let|given|passed|sold|released)) [back] [to|on] (someone else|somebody else|the next (person|customer|guest|name|in line) [on the list]|another <noun>|sale|the shelf|the market)`
]

/** Behind an instruction: before somebody else does, or before it runs out. */
export const orElse: readonly string[] = [
  `before ${somebody} (takes|take|gets|get|grabs|grab|buys|buy|books|book|snaps up|claims|nabs|bags|has) your (<noun> <noun>|<noun>)`,
  "before (my|your|the) [<word>] (basket's|cart's|bag's|seat's|seats're|table's|room's|place's|spot's|slot's|order's|items're) (gone|emptied|taken|lost|released|cleared|given away|sold|let go)",
  "before (it's|they're) (emptied|cleared|sold|let go|given to <gap:3>|returned to <gap:3>)",
  `before (i lose (it|them|my (basket|order|seat|seats|place|spot|table|room|items))|you lose ${your})`,
  `before (${your}|it|they|these) (sells|sell) out`,
  "while (it's|they're) [still] (mine|yours|ours|in my <set:basket>)",
  "before (it's|they're|it is|they are) (snatched|whisked|snapped|swiped|spirited|taken) [up|away]",
  "before (it's|they're|it is|they are) (gone|released|too late|given away|taken|lost)",
  `before (${your}|it|they|these|this|your time|time) (expires|expire|empties|empty|is released|are released|is cleared|is emptied|goes back [on] (sale|the shelf|the shelves)|go back [on] (sale|the shelf|the shelves)|times out|vanishes|disappears|disappear|lapses|runs out|is lost|is gone|are gone|has gone|have gone|is given away|slips away|slip away|is up) [${soon}]`,
  `before ${somebody} (does|do|takes|take|gets|get|grabs|grab|buys|buy|books|book|snaps|claims|nabs|beats you to|swoops|has) [up|in] [it|them|these|yours|there|${your}] [up|first|in]`,
  `or (lose|forfeit|say goodbye to|wave goodbye to|risk losing) (it|them|${your})`,
  '(now|soon|today|right now|quickly|fast) to (keep|secure|save|hold on to|hang on to|rescue|avoid losing|not lose|protect) (it|them|your (items|item|basket|cart|bag|picks|bits|goodies|things|finds|trolley))',
  'to avoid losing (it|them|your <set:holdable>)',
  `while (${your}|they|it) (is|are) still (yours|here|there|available|held|saved|waiting|in your <set:basket>)`,
  "while (it's|they're) still (yours|here|there|available|held|saved|waiting|in your <set:basket>)"
]

/** Behind what is in the basket: unless another is quicker. */
export const unlessElse =
  'unless (some other <noun>|another <noun>|some <noun>|someone else|somebody else|someone|somebody) (gets|takes|buys|empties|grabs|books|bags|beats|claims) (it|them|yours|you|there) [to it] [first]'

const unless =
  "(if you (don't|do not|can't|won't) <gap:4> (soon|now|today|quickly|fast|in time)|if you (wait|leave it|leave them) [<gap:3>]|left much longer|unless you (act|move|hurry|check out|come back|pay|order|book) [soon|now|today|quickly]|wait (any|much|too) (longer|long) and|leave it (too long|much longer|any longer) and|if you (don't|do not) (come back|act|hurry|check out))"

/** A threat with its own condition, and no date. */
export const conditional: readonly string[] = [
  ...releasing,
  ...expiring,
  ...wontWait,
  ...losing,
  ...rivals
].map((threat) => `${unless} [,] [then] ${threat}`)
