/** What is said of a basket, a seat or a place that is kept for the reader and will be taken away. */

export const your: string =
  '(your [<word>] [<word>] <set:holdable> [(at|on|for|in|with) <gap:4>]|your (wish list|saved items)|the (contents of|items in|things in|bits in) your <set:basket>|everything in your <set:basket>|your <set:basket> contents|the <set:holdable> in your (order|booking|<set:basket>)|(the (things|items|bits|pieces|ones)|what|everything) you (picked|chose|left|saved|selected|added|put aside))'
const it = '(it|them|these|this|those|everything)'
/** What is held, as an object. */
export const held: string = `(${it}|your [<word>] [<word>] <set:kept>|the [<word>] <set:holdable>|your [<word>] (<set:product>|<set:products>)|this (price|rate|offer|deal|discount|quote|one|colour|size|room))`
const you = '[for you|in your name|under your name|safe|warm|open]'

/** When, and no moment that could be checked. */
export const soon =
  '(soon|shortly|any (minute|moment|second) [now]|in (minutes|moments|a few minutes|a few hours|a flash)|tonight|tomorrow|at midnight|by (tonight|tomorrow|midnight|morning)|before long|before you know it|at any (moment|minute|time)|within (minutes|hours))'
export const longer =
  '(tomorrow|by (tonight|tomorrow|morning)|[for] [very|much|too|that|all that] (long|longer)|forever|for ever|indefinitely|any longer|for good|all (day|night|week)|(much|any) further)'

const verb =
  '(sit on|hold|hold on to|hold onto|keep|save|reserve|hang on to|hang onto|set|put|lock|guard)'
const participle =
  '(held|holding|kept|keeping|saved|saving|reserved|reserving|set|put|tucked|popped|parked|stashed|bagged|boxed|locked|stored|earmarked)'
const aside = '[aside|by|back|away|up|in]'

/** A hold, from its subject on: what follows says for how long. */
export const holds: readonly string[] = [
  `(we|we've|we're|i|i've|i'm|we have|we are) [still|just|only|have] ${participle} ${held} ${aside} ${you}`,
  `(we'll|we will|we can|i'll|i can) [only|still|just] ${verb} ${held} ${aside} ${you}`,
  `your [<word>] [<word>] (<set:kept>|<set:product>|<set:products>) (is|are|'s) [still|being|now|only] (${participle} ${aside}|on hold|waiting|yours|safe|here) ${you}`,
  "(it's|it is|they're|they are|these are|this is) [still] (yours|on hold|held|reserved|saved|in your <set:basket>)"
]

const aWhile =
  '(for now|for the moment|for the time being|only briefly|briefly|not for long|not for much longer|not for that much longer|not forever|for a [very] (short|little|limited|brief) (while|time|spell|period) [longer|only]|for [just] a (bit|little) longer|for a (bit|little)|a (bit|little) longer|just about|only just|while we can|as long as we (can|could)|for [just] a few [more] (minutes|hours) [longer|more|only]|for [just] a couple of [more] (minutes|hours)|until we can not|but not indefinitely)'

/** Behind a hold, a time that nobody could check. */
export const vagueTimes: readonly string[] = [
  `but (can't|cannot) (hold|keep|save|reserve) <gap:3> ${longer}`,
  `(but|though|although|and|yet) (we|i) (can't|cannot|won't|may not|might not) [be able to] (promise|guarantee|swear) [that] (it|they|it'll|they'll|these|${your}) [will|'ll] [still] [be] <gap:7>`,
  `(but|though|although|and|yet) (we|i) (can't|cannot|won't|may not) [be able to] (keep|hold|save|leave|guard|mind|babysit|watch|protect|store|sit on) (${held}|there|it there|the <noun> [<noun>] [empty|free|open|warm]) [there|here|aside|open|empty|back] [for you] [${longer}]`,
  "(and|but) (then|after that) [,] (it's|they're) (anyone's|anybody's|someone else's|somebody else's|up for grabs|fair game|every <noun> for (himself|herself|themselves))",
  "but (we|i) (can't|cannot) (keep (doing|holding|this up)|do) [so|this|that|on] [for (long|ever)|forever|much longer]",
  '(but|though|although) (only|just) for (the next|another) (hour|half hour|few hours|couple of hours)',
  `(but|though|although|and|if) [only|just] ${aWhile}`,
  `[only|just|at least] ${aWhile}`,
  `(but|though|although) [only|just] until (tonight|tomorrow|midnight|later)`
]

const nextOne =
  '(the next (person|customer|guest|name|shopper|in line) [on the list|in line|in the queue|waiting]|someone else|somebody else|other (shoppers|customers|people|guests|readers)|another (shopper|customer|guest|person|<noun>))'
const expire: string = `(expire|go to ${nextOne}|be (released|abandoned|emptied|cleared|gone|lost|cancelled|deleted|wiped|dropped|taken|discarded|removed|binned|returned|let go|given (away|up)|put back|returned to the shelf|sold|snapped up)|vanish|time out|disappear|run out|slip away|go|get away|self-destruct|empty itself|sell out|go back (on sale|on the shelf|on the shelves|on the market|into stock|to the shelf)|lapse|evaporate|leave without you|fly away|walk away|be wheeled away|open up to (others|other <noun>|someone else)|be put back [on] (sale|stock|the shelf|the shelves)|be (let|given|offered|sold|passed) to (another <noun>|someone else|somebody else))`
/** The same where the verb is one word with the noun: `your basket's`. */
const isYours = `(${your} (is|are)|your [<word>] <set:holdable-is>)`

/** It is about to be gone. */
export const expiring: readonly string[] = [
  `your <noun> [<noun>] (self-destructs|self destructs|evaporates|vanishes) ${soon}`,
  'the clock on your (<set:holdable>|<set:basket>|booking|order|hold) is (winding|ticking|running) (down|out|away)',
  `${isYours} [now] [just|very] (about|going|set|due|ready|close|fixing) to ${expire} [${soon}]`,
  `${isYours} [<set:degree>] (expiring|timing out|slipping away|running out|disappearing|vanishing|lapsing|being released|being cleared|being emptied) [<set:speed>] [${soon}]`,
  `${your} (has|have) (nearly|almost|all but) (expired|timed out|gone|run out|lapsed)`,
  `${isYours} (nearly|almost|all but|practically) (expired|timed out|gone|sold out|lost|out of time|up|over|finished)`,
  `${your} (expires|expire|times out|time out|lapses|lapse|ends|end|disappears|vanishes|vanish) ${soon}`,
  `${your} (will|may|might|could) [well|soon] ${expire} [${soon}]`,
  `${your} (is|are) (popular|selling fast|in demand|going fast|flying off the shelves) and (may|might|could|will) [well|soon] ${expire} [while (it|they) (sits|sit|waits|wait) in your <set:basket>|${soon}]`,
  `${isYours} (on borrowed time|living on borrowed time|on the clock|against the clock|running out of time|at risk [of <gap:6>]|on a knife edge|hanging (by a thread|in the balance)|on shaky ground|in limbo|in (danger|peril|jeopardy))`,
  `(time is|time's|the clock is|the clock's|the countdown is|the timer is) [nearly|almost|now|fast|already] (up|running out|running down|ticking [away|down]|short|against us|on) (on|for) ${your}`,
  `(last|final) (call|chance|warning|shout) (for|on|to save|to keep|to rescue|to claim) ${your}`,
  "your (basket's|cart's|bag's|trolley's|hold's) time is [nearly|almost] up",
  `(last|final) (notice|reminder) (for|on) your <set:basket>`,
  '^ (cart|basket|bag|hold|reservation|checkout) (expiring|about to expire|almost expired|timing out) [soon|shortly|now]',
  "(they'll|they will|it'll|it will|these will|they|it|these) [are about to|is about to|have to] [soon] go back (on|to|into) (the (shelf|shelves)|sale|stock|our shelves|other shoppers|the pool) [soon]",
  `${your} (will|goes|go|may|might|could) [soon] [go|be (released|offered|passed|given)] [back|on] (to|on) (${nextOne}|the (shelf|shelves)|sale|the market|the waiting list) [${soon}]`,
  `${your} (could|may|might|will) [well|soon|easily] be (taken|booked|bought|snapped up|claimed|grabbed|let|sold) [by|to] [another <noun>|someone else|somebody else|others] [${soon}]`,
  'your [<word>] (<set:product>|<set:products>) (is|are) (due|set|about|going) to (go back on (sale|the shelf|the shelves)|go to <gap:4>|sell out|be sold)',
  `${your} (is|are) about to (end|close|finish)`,
  `your <noun> [<noun>] [<noun>] (is|are) about to (go back on (sale|the shelf|the shelves|the market)|slip away|be snapped up|be (given|let|sold|offered|passed) to ${nextOne}|go to ${nextOne})`,
  `${nextOne} (will|may|could|might) (get|take|have|grab|claim) ${your}`,
  `the hold on ${your} (is [nearly|almost|about to be] (over|up)|(ends|expires|runs out|lapses) ${soon})`,
  'your [<word>] (<set:product>|<set:products>) (is|are) about to be (released|given (away|up)|sold|put back [on <gap:2>]|let go|snapped up|taken|returned <gap:3>)',
  `your hold on <gap:4> (ends|expires|runs out|lapses) ${soon}`
]

/** It will not wait. */
export const wontWait: readonly string[] = [
  "your (<set:basket>|trolley) (can't|cannot|won't) (stand|wait|sit|hang|linger|stay) <gap:4> (all day|all night|all week|for ever|forever)",
  "(we|i) (can't|cannot|won't) (keep|hold|save|guard|set aside) <gap:4> for you (forever|for ever|much longer|any longer|for long|all day|indefinitely)",
  `your [<word>] (<set:product>|<set:products>) (won't|will not|can't|cannot) (stay|be|sit|wait|last|hold) [in your <set:basket>|here|there] ${longer}`,
  `${your} (won't|will not|can't|cannot|isn't going to|aren't going to|may not|might not) [just|be able to] (wait|last|keep|hold|stay [saved|held|reserved|full|yours]|be (here|there|around|available|saved|held|reserved|kept|waiting|yours|in your <set:basket>)|stick around|hang around|sit (there|around|still|in your <set:basket>)|survive|hold itself|hold themselves|stand|check itself out) [around|there|here|in your <set:basket>|put|open] [${longer}|(much|too|very) long]`,
  `(${isYours}|${your} (feels|feel)) [getting|feeling|growing|starting to get|starting to feel|looking] (cold|lonely|restless|impatient|abandoned|neglected|jumpy|unloved|forgotten|sulky)`,
  'your (basket|cart|bag|trolley) is (gasping for <gap:2>|on life support|pining|sulking|fading fast|hanging on)',
  "[(it|they|it's|they're|your <set:basket>) [is|are]] (losing (patience|hope)|running out of patience)",
  'your (basket|cart|bag|trolley) (misses|is missing|called|is calling|is crying) [for] [you|out for you]',
  `(we|i) (can't|cannot|can not|couldn't|are unable to|aren't able to|are not able to) [afford to|keep] (hold|holding|hold on to|holding on to|hold onto|keep|keeping|save|saving|reserve|reserving|hang on to|guard|set|leave) ${held} [aside|back|open|here|in your <set:basket>|like this|safe] [for you] ${longer}`,
  `(we|i) (can't|cannot|can not|won't|couldn't) <word> [on to|onto|back|up|aside] (it|them|these|your [<word>] <set:kept>) [for you] ${longer}`,
  `(we|i) (can't|cannot|can not|won't) (hold|keep|save|reserve|hang on to|hold on to) (it|them|these|your (<set:basket>|items|seats|seat|spot|place|room|picks))`,
  `(we|i) (can't|cannot|won't) (promise|guarantee) (to (hold|keep|save|reserve) ${held}|holding ${held}|${your})`,
  `(we're|we are|i'm) only able to (hold|hold on to|keep|save|reserve) ${held} (for so long|for a [very] (limited|short|little|brief) (time|while|period)|for a (bit|little) longer|until (tonight|midnight|tomorrow)|briefly)`,
  `(we'll|we will|we|i|we may|we can) [can|have to|be able to] only (hold|hold on to|hold onto|keep|save|reserve|hang on to|lock|leave|put|sit on) ${held} [aside|open] [for you] (for so long|so long|for a [very] (limited|short|little|brief) (time|while|period)|for a (bit|little) longer|until (tonight|midnight|tomorrow)|briefly|for a few [more] (minutes|hours))`,
  `(we|i) can (hold|keep|save|reserve) ${held} [aside|back|open] [for you] (only so long|for only so long|only for so long|for so long)`,
  `(we|i) (can't|cannot|won't|couldn't) (promise|guarantee|say|be sure) [that] (it|they|these|${your}) (will|'ll) [still] (be (here|there|available|yours|around|waiting|left|in stock)|survive|last|make it|hold) [tomorrow|for long|later|next time|when you (come|get) back|in the morning|(the|this) (night|day|week|weekend)|till <gap:2>|until <gap:2>]`,
  "(we|i) (can't|cannot|won't) (promise|guarantee) [that] (it'll|they'll|these'll) [still] be (here|there|available|yours|around|waiting|left|in stock) [tomorrow|for long|later|next time|when you (come|get) back]",
  `your [<word>] <set:kept> (won't|will not|can't|cannot) (stand|last|hold|wait|be (held|locked [in]|honoured|honored)) ${longer}`,
  `${your} (isn't|aren't|is not|are not) guaranteed [to be (there|here|available|yours) [tomorrow|later|next time|when <gap:4>]]`,
  "(it's|they're|it is|they are) not guaranteed [to be (there|here|available|yours) [tomorrow|later|next time|when <gap:4>]]",
  "the [<word>] <noun> in your <set:basket> (could|might|may|will) [well|soon] be (in someone else's|in somebody else's|gone|sold|in another <noun>) [<noun>] [by (tonight|tomorrow|then|morning)|soon|tomorrow]",
  `(it|they|these|this) (won't|will not|can't|cannot) (wait|be (held|saved|kept|reserved|put|set|in your <set:basket>) [aside|back]|stay (there|saved|held|reserved|full|yours|in your <set:basket>)) [around|there|here|in your <set:basket>] [for you] ${longer}`,
  "(we|i) (can't|cannot) (hold|hang) on (much|any) longer",
  'your (basket|cart|bag|trolley|saved items|wish list|wishlist|shortlist) (is|are) [on] (a ticking clock|timer)'
]
