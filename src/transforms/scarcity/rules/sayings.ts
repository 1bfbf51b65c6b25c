/** Clauses that say that little is left or will be, with a subject of their own. */

const them = '(them|these|those|it|this|this one|these ones|any|everything)'
const things = `(${them}|things|stock|[the|our|these] [<word>] <set:goods>|[the|our] [<word>] <set:stock>)`
const theyAre =
  "(they're|it's|they are|it is|these are|this is|these're|that's|that is|everything's)"
const gone = '[all] (gone|sold|sold out|snapped up|taken|finished|out of stock)'
const notAble =
  "(can't|cannot|can barely|can hardly|can scarcely|can only just|could barely|could hardly|couldn't|barely|hardly|struggle to|are struggling to|are doing our best to|[just] don't seem to be able to)"
const make =
  '(make|bake|brew|print|pack|roast|sew|knit|stitch|pot|fire|cut|stock|restock|ship|bottle|bind|unpack|box|produce|order|refill|replace|carve|weave|pour|build|reorder)'

/** The seller cannot keep up. */
const cannotKeepUp: readonly string[] = [
  `(we|i) ${notAble} keep (up|pace) [with (demand|the demand|[the|your] orders|you|you all|it all|them)]`,
  `(we|i) ${notAble} keep ${things} (in stock|on the (shelf|shelves|rails)|on our shelves|in the (shop|store)|stocked)`,
  `(we|i) ${notAble} ${make} [${things}] (fast|quickly|quick|soon) enough`,
  `(we're|we are|we've been) [<set:degree>] (struggling|battling|racing|scrambling) to keep (up|pace) [with (demand|orders)]`,
  `(we're|we are|we've been) [<set:degree>] (struggling|battling|racing|scrambling) to keep ${things} (in stock|on the shelves)`,
  `(faster|quicker) than (we|i) can (${make}|count|keep up with) [${them}]`
]

/** Gone is gone. */
const goneIsGone: readonly string[] = [
  `(when|once|after) ${theyAre} ${gone} [,] ${theyAre} ${gone} [for (good|ever)|forever]`,
  `(when|once|after) ${theyAre} ${gone} [,] (that's it|that is it|that's that|that's your lot|that'll be it|that's all|game over|there are no more|there is no more|there won't be any more|there will be no more|no more)`,
  `(when|once|after) (they|it|these|this|the (box|boxes|<set:goods>|<set:stock>)) (go|goes|sell out|sells out|run out|runs out|is gone|are gone|have gone|has gone) [,] (${theyAre} ${gone}|they (go|won't be back)|it (goes|won't be back)|that's it|that is it|that's that|there are no more|there is no more|there won't be any more|there will be no more|no more|we can't get more)`,
  `(once|when|after) (this|these|the|our|they|it|they're|it's) [<gap:4>] (goes|go|gone|out|through|empty|sold|finished|over|taken) [,] ((there|we|they|it|that|there'll|that'll) (won't|will not|will be no|can't|cannot|will never|isn't|aren't)|there (is|are) no (more|others|second|next|restock|repeat|going)) <gap:6>`,
  "once sold out [,] (they|it|these|this|the <gap:2>) (won't|will not|is not|isn't|are not|aren't) <gap:4>"
]

const again =
  '[again|ever again|this (year|season|time)|after (this|that|these)|once (they|these) are gone|for <gap:3>|in this <gap:3>]'

/** There will be no more. */
const noMore: readonly string[] = [
  `(we|i) (won't|will not|aren't|are not|can't|cannot|will never) [be] (making|restocking|reordering|ordering|printing|baking|getting|get|make|restock|reorder|order|print|bake|find|source|repeat|re-stock|brew|roast|stock) [in] ([any|any more of] ${them}|any more|more|another batch|another run|any others) [of ${them}|in] ${again}`,
  `(we're|i'm) not (making|restocking|reordering|ordering|printing|baking|getting) [in] (${them}|any more|more|another batch|any others) [of ${them}|in] ${again}`,
  "(we|i) (won't|will not) [be] (restock|restocking) [again]",
  `(there|we|there'll) (won't|will|will never|may never) (be|have|see) (any more|no more|no others|another batch|another run) [of ${them}] ${again}`,
  `there'll be no more [of ${them}] ${again}`,
  'there are no more (to come|coming|where (these|they|those|that|this) came from)',
  'no more (are|is) (coming|planned|on the way|being made)',
  `(these|they|it|this|this one) (won't|will not|will never|can't|cannot) be (restocked|remade|reprinted|reordered|replenished|made again|coming back|back [in stock]|printed again|brewed again) ${again}`,
  "(they're|it's|these are|they are|it is) (not|never) (coming back|being restocked|being remade|being repeated)",
  "(there|we) (won't|will not) (be|have|make|do|run) (a|another) [second] (batch|run|pressing|printing|edition|release|delivery|drop|restock|reprint)",
  '(no restocks|no re-stocks|no restock|no reprints|no repeats|no second (batch|run|printing))'
]

const there =
  '((any|some|many|enough) <noun> left|here|there|around|available|left|in stock|still here|waiting|on the shelf|on the shelves|free|any left|some left|one left)'
const later =
  '[tomorrow|tonight|later|by then|next (week|month|time)|for long|for much longer|by (tomorrow|tonight|the weekend|the morning|morning)|in the morning|when you (come|get|look) <gap:3>|(this|the) time <gap:3>]'
const they =
  '(they|these|it|this|this one|there|we|any|your <set:kept>|[the] <set:stock>|[the] <set:goods>)'

/** Nobody promises that it will be there. */
const noPromise: readonly string[] = [
  `(we|i) (can't|cannot|won't|couldn't) (promise|guarantee|say|swear|be sure|be certain) [that] ${they} (will|'ll|is|are) [still] [be] ${there} ${later}`,
  `(we|i) (can't|cannot|won't|couldn't) (promise|guarantee) [that] (they'll|it'll|these'll|there'll|that'll) [still] be ${there} ${later}`,
  `[there's|there is|there are] no (guarantee|guarantees|promise|promises|telling|saying|knowing) [that|how long] ${they} (will|'ll) [still] [be] ${there} ${later}`,
  `[there's|there is|there are] no (guarantee|guarantees|promise|promises|telling|saying|knowing) [that|how long] (they'll|it'll|these'll|there'll) [still] [be|last] [${there}] ${later}`,
  `(don't|do not) (count|bank|rely|bet|depend) on ${things} (being|staying|lasting|hanging) [still] [${there}] ${later}`,
  `(they|these|it|this|there) (may|might|could) not (be|last|stay) ${there} ${later}`,
  '(the stock|they|these|it) (might|may|could) not be',
  `there (may|might|could|will) be none left ${later}`,
  `(there|there're) (may|might) not be (any|many|much|some) (left|more|around|of them) ${later}`
]

/** Others are after it. */
const rush: readonly string[] = [
  '(the (rush|race|scramble|stampede|hunt) is on)',
  "(there's|there is) [already|now] [quite|such] (a|the) [<word>] (queue|rush|run|scramble|waiting list) (for|on) (these|them|it|this|this one|those)",
  '(the|our) (pile|stack|heap|mountain|box|rail|shelf|shelves|stockpile|pallet) (is|are) [<set:degree>] (getting|growing|looking) (smaller|lower|shorter|bare|empty|emptier|thin|thinner|light|lighter|sparse)',
  '(the|our) (pile|stack|heap|mountain|stockpile|pallet) (is|are) [<set:degree>] (shrinking|dwindling|going down)',
  '(the|our) <set:outlets> (is|are) [<set:degree>] (emptying|clearing|thinning out|bare|nearly bare|almost bare|nearly empty|almost empty) [out] [<set:speed>]'
]

const go =
  '(sell out|sell fast|go [fast|quickly|soon]|disappear [fast|quickly]|fly [off <gap:3>|out <gap:3>]|vanish|run out|fill up|book up|be snapped up|be gone|move fast)'
const it =
  '(them|these|those|it|this|this one|both|tickets|places|spaces|seats|rooms|the <set:goods>|the <set:stock>)'

/** The seller foresees it. */
const foreseen: readonly string[] = [
  '[we|i] [fully] (expect|anticipate|predict|foresee) (a|another) [<word>] (sell-out|sellout)',
  `expect ${it} to ${go} [<set:speed>|again]`,
  `(we|i) [fully|always|usually] (expect|predict|anticipate|reckon|suspect|imagine) [${it}] to ${go} <set:speed>`,
  `(we|i) [fully|always|usually] (expect|predict|anticipate|reckon|suspect|imagine) [${it}] to ${go} [again]`,
  `(we|i) [fully] (expect|predict|anticipate|reckon|suspect|think|bet|imagine) [that] (they'll|it'll|these'll|${it} will) ${go} <set:speed>`,
  `(we|i) [fully] (expect|predict|anticipate|reckon|suspect|think|bet|imagine) [that] (they'll|it'll|these'll|${it} will) ${go} [again]`,
  `(we|i) (doubt|don't think|do not think|can't see|can't imagine) [that|if|whether] (they'll|it'll|these'll|${it} will|any will|they|there will|there'll) [will] (last|see|make it|survive|be (here|there|around|left|any left|available)|stay) [<gap:4>]`,
  `(we'd|i'd|we would|i would) be [<set:degree>] (amazed|surprised|astonished|shocked) if (they|it|these|any|there|this) (lasted|were|was|made it|survived|stayed|are|is) [<gap:4>]`,
  `(we|i) (don't|do not|can't|cannot) (expect|see|imagine) ${it} (to last|lasting|to hang around|hanging around|to be here|sticking around) [long|for long|past <gap:3>]`
]

/** Others take them. */
const takers = '(everyone|everybody|people|others|<set:people>)'
const taking =
  '(snapping|snatching|scooping|gobbling|hoovering|grabbing|hoarding|mopping|lapping|buying|booking|eating|sweeping)'
const takenByOthers: readonly string[] = [
  `${takers} (is|are|keep|keeps|have been|has been) [<set:degree>] ${taking} (them|these|it|those|this one) up`,
  `${takers} (is|are|keep|keeps|have been|has been) [<set:degree>] ${taking} up (them|these|it|our <gap:3>|the <gap:3>)`
]

const outOf = '[of|out of|all|through] [(the|our|these|this|them|it) [<gap:3>]]'
const nearlyOut: readonly string[] = [
  `(we've|we have|i've|i have) [very|now|already] (nearly|almost|all but|practically|just about) (run out|sold out|gone through|got through|exhausted|sold|used up|emptied) ${outOf}`,
  `(we've|we have|i've|i have) [already|now] (sold|sold through|gone through|booked|filled|shifted|let|shipped) (nearly|almost|practically|virtually|all but|most|the bulk|more than half|over half) [all|every|a few|of] <gap:5>`
]

const something = '(<set:product>|<set:goods>|<set:stock>)'
const enough = '(to go (round|around)|for everyone|for everybody|for all|for all of you)'
const late =
  '(latecomers|stragglers|late (orders|bookers|birds|comers|bookings)|those who (wait|dither|hesitate|dawdle|delay|linger)|anyone who (waits|dithers|hesitates|dawdles|delays))'

/** Not enough for all. */
const notEnough: readonly string[] = [
  `(there|we) (won't|will not|may not|might not) [be|have] enough [<word>] ${enough}`,
  `(there|we) (aren't|isn't|are not|is not|don't have|do not have|haven't) [got] enough [of (them|these)|<word>] ${enough}`,
  `(there's|there are|there is) [not|never] [nearly] (not enough|only so (many|much)) [of (them|these)|<word>] ${enough}`,
  `${late} (will|may|might|could|usually|always|often|tend to) (go without|miss out|be (disappointed|out of luck|too late|left <gap:2>)|find <gap:5>|lose out|leave empty-handed)`,
  "(we've|we have|there are|there's|we only have|we've got) [only|just] so (many|much) [<noun>] [to go (round|around)]",
  "(there|they) (aren't|are not) many [of (them|these)]",
  "(you|we) can [now] count (the|our|what's) [<gap:3>] on (one hand|the fingers of one hand|your fingers|two hands)",
  "(don't|do not) be (surprised|shocked|disappointed|upset) (if|when) (they're|it's|they are|it is|these are|this is|they've|it has) [all|already] (gone|sold out|sold|snapped up|vanished|taken) [by <gap:2>|soon|tomorrow|before <gap:3>]",
  `(don't|do not) expect (${it}|the <gap:3>|our <gap:3>) to (be (here|there|around|available|left|in stock|on (the|our) (shelf|shelves))|last|hang around|stick around|linger|survive) [(for|on|by|in|until|past|through) <gap:3>|long|tomorrow|next week]`,
  "you (won't|will not|may not|may never|might not) (see|find|get) (many|another|others|too many|much) (like (it|this|them|these)|again|more|more of (them|these))",
  "you (won't|will not|may not|might not) see (these|them|it|this|this one) (in stock|back|on (the|our) (shelf|shelves)) [again]",
  'here one (minute|moment|day) [,] [and] gone the next',
  'by the time you <gap:5> [,] (they|it|these|this|there) (may|might|could|will) [well] (be (gone|none|nothing|none left|sold out)|have (gone|sold out|vanished|disappeared|been snapped up))',
  "(you'd|you'll|you would|you will) be [very] (lucky|fortunate|hard-pressed|hard pushed|hard pressed) to (find|get|snag|bag|grab) (one|any|them|these|it) [<gap:4>]",
  "(there's|there is|we have) (very little|almost no|hardly any|barely any|next to no|precious little|practically no) availability [(in|on|for|at) <gap:3>]",
  'nothing <gap:4> (hangs|sticks|lingers|lasts|stays) (around|about|long|for long)',
  '(nobody|no one) knows how long (they|it|these|this batch|(the|our) (<set:goods>|<set:product>|<set:stock>)) will last',
  '(our|my) (books|diary|diaries|calendar|list|order book|schedule|waiting list) (is|are) [<set:degree>] (filling|filling up|nearly full|almost full|bulging|packed|bursting) [<set:speed>]',
  "(there's|there is) [already|now] [quite|such] a (scramble|rush|run|clamour|dash|stampede|race) (for|on) <gap:5>",
  'the end of (the|our) (<set:goods>|<set:product>|<set:stock>) is (near|nigh|in sight)',
  "(it's|it is) [only|just] a (matter|question) of (time|days|hours) (before|until|till) (they|it|these|this|we) <gap:4>",
  "[(before long|soon|very soon|in no time) [,]] (there'll|there will) [soon] be (none|nothing|no more|hardly any|precious few) [left]",
  "there soon (won't|will not) be any left",
  `(we're|we are) (almost|nearly|close to|coming to|near|very near) [at] the (end|bottom|last) of (the|our|these|this (year's|season's)) [<word>] ${something}`,
  `(we're|we are) (clearing|shifting|shipping|packing|baking|picking) the (last|end) of (the|our|these|this (year's|season's)) [<word>] ${something}`,
  "(we're|we are) [now|already] down to (single|double) (figures|digits) [(on|of|in|with|for) <gap:4>]",
  'who knows (when|if|how long) (they|we|it|these|there) <gap:5>',
  '(slim|thin) pickings [from here|now]'
]

const incoming =
  '(orders|bookings|requests|sign-ups|signups|reservations|enquiries|pre-orders|preorders|registrations)'

/** Demand as a flood. */
const flood: readonly string[] = [
  `${incoming} (are|keep|have been) [already|now|still] [<set:degree>] (pouring|flooding|flying|rolling|streaming|piling|rushing) in [<set:speed>|thick and fast|by the (hour|minute|day)]`,
  "(we've|we have|we are|we're) [been] [<set:degree>] (inundated|swamped|overwhelmed|flooded|deluged|snowed under|run off our feet|blown away) (with|by) [the] (orders|requests|demand|bookings|interest|sign-ups|response)",
  "our (phone|phones|inbox|tills|till|website|site) (hasn't|haven't|has not|have not|can't|won't|never) (stopped|stop) [ringing|pinging|since]",
  '(demand|interest|the response|the demand|the interest) [(in|for|to) <gap:4>] (has|have) [<set:degree>] (caught us (off guard|by surprise|out)|surprised us|taken us by surprise|overwhelmed us|exceeded <gap:3>|outstripped <gap:3>|gone through the roof|doubled|tripled|rocketed|exploded|soared|gone wild|been [<set:degree>] (huge|immense|extraordinary|exceptional|remarkable|staggering|astonishing|enormous|incredible|overwhelming|unreal|phenomenal))'
]

/** Said of much else too: only in copy that sells, or alone. */
export const looseSayings: readonly string[] = [...noMore, ...noPromise, ...notEnough]

export const sayings: readonly string[] = [
  ...cannotKeepUp,
  ...goneIsGone,
  ...rush,
  ...foreseen,
  ...nearlyOut,
  ...flood,
  ...takenByOthers
]

/** What is short says itself: `stock is low`. Of a mass only; a chair may be low as well. */
const mass =
  "[our|the|current|remaining|this (year's|season's)] (stock|stocks|supply|supplies|numbers|availability|inventory|quantities|stock levels|allocation|allocations)"

export const lowStock: readonly string[] = [
  `${mass} [(on|for|across) <gap:5>] (is|are|looks|look) [<set:degree>] (low|tight|thin|short|small|tiny|precarious|slim|meagre|minimal|patchy|skimpy|wafer-thin|at rock bottom|at (an all-time|a record|its|their) (low|lowest))`,
  '[our|the|current|remaining] (stock|stocks|supplies|availability|stock levels) (is|are) [<set:degree>] (shifting|moving|going|dropping|falling|shrinking|tightening) [by the (hour|day|minute)]'
]

/** Demand, in general. */
export const demand: readonly string[] = [
  "(demand|interest|appetite) [(for|in) <gap:5>] (is|has been|'s|keeps|remains|looks) [<set:degree>] (high|huge|strong|fierce|intense|massive|enormous|sky-high|unprecedented|overwhelming|crazy|insane|incredible|unreal|heavy|hot|growing|rising|soaring|booming|surging|through the roof|off the charts|off the scale|wild|mad|bonkers|at an all-time high|out of control|outstripping supply|outpacing supply|outstripping <gap:5>|outpacing <gap:5>|exceeding <gap:4>|outstripping stock|ahead of supply|on the up)",
  "(we're|we are) [now|already] (seeing|having|getting|facing) (high|huge|unprecedented|sky-high|record|overwhelming|massive|such|so much) demand [(for|in) <gap:4>]",
  '(high|huge|unprecedented|sky-high|record|overwhelming|massive|heavy) demand means <gap:7>',
  "demand's [<set:degree>] (high|huge|strong|fierce|intense|massive|sky-high|soaring|through the roof|off the charts|growing|outstripping supply)",
  'demand (outstrips|outweighs|exceeds|outpaces) (supply|what we have|stock)',
  '(small|tiny|limited) (batch|run|supply|stock|edition|number|release) [,|and|but] (huge|big|high|massive|enormous|giant|endless) (demand|appetite|following)',
  '(high|huge|unprecedented|sky-high|record|overwhelming|massive) demand'
]
