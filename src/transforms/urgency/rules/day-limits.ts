import { barely, clock, moment, span, today, when } from './reading-moments.ts'

const be = "(is|are|it's|they're|that's|<set:limited-is>)"
const will = "(will|it'll|they'll|that'll|'ll)"
const over =
  '(over|gone|up|done|finished|closed|history|withdrawn|pulled|no more|dead|toast|[all] over|no longer (available|valid|on sale|on offer|with us)|off [the] (sale|site|table|menu|shelves)|back [up] to (normal|full price|<money>)|too late)'
const going =
  '(ending|closing|finishing|expiring|stopping|leaving|disappearing|vanishing|shutting|lapsing|going [up|away|back up|off sale]|coming (off|down|to an end|to a close) [sale|the site]|running out|wrapping up|winding (up|down)|rising|increasing|being (pulled|withdrawn|retired|taken down|removed|scrapped)|(pulled|withdrawn|retired|removed|taken down))'

/** Finite verbs of an end, or of a price that goes back up. */
export const endVerbs: readonly string[] = [
  '<set:ends> [officially|completely|forever|for good|down|up|away|working|out|entirely]',
  '(runs|run|winds|wind|dries|dry|times|time|sells|sell) (out|up|down)',
  '(wraps|wrap) [up]',
  '(draws|draw|comes|come) (to an end|to a close|down|off [the|our] [<word>] (site|sale|shelf|shelves|website|menu|market|page))',
  '(goes|go) (away|back|off sale|off the [<word>] (site|shelves|menu|market)|up|back up|back to normal|back to full price)',
  '(returns|return|reverts|revert) to (normal|full price|<money>)',
  '(rises|rise|jumps|jump|climbs|climb|increases|increase|doubles|double|changes|change|resets|reset|moves|shoots|leaps) [back] [up] [to (normal|full price|<money>)]',
  '(self-destructs|self-destruct|turns [back] into a pumpkin|turn [back] into pumpkins|bites the dust|falls|drops off)',
  `${be} [all|officially|then] ${over}`,
  `${be} [now|all|officially|just] [about to|due to|set to] (${going}|<set:end>)`,
  `${will} [all|have|soon] (be [all] ${over}|<set:end>|(ended|gone|finished|expired|closed)|go (up|back up)|rise|jump)`
]

/** A limit by when or for how long something is on. */
const runsUntil = [
  `(is|are|it's|they're|<set:limited-is>|lasts|last|runs|run|stays|stay|holds|hold|stands|remains) [only|just] [good|valid|available|live|on|here|open|running|yours|with us|around] [only|just] (until|till|til|through|to|up to) ${moment} [only]`,
  `(is|are|it's|they're|<set:limited-is>) (only|just) [good|valid|available|live|on|here|open|running|yours|with us|around] [only|just] for ([only|just|another|the next] ${span}|${today}) [only|more]`,
  `(is|are|it's|they're|<set:limited-is>|lasts|last|runs|run|stays|stay) [good|valid|available|live|on|here|open|running|yours|around] [only|just] for (only|just|another|the next) ${span} [only|more]`,
  `(is|are|it's|they're|<set:limited-is>|lasts|last|runs|run) [good|valid|available|live|on|here|open|running] for (${span}|${today}) only`,
  `(only|just) (runs|run|lasts|last|stays|stay) (until|till|for|through) [the next|another] (${moment}|${span})`,
  `(has|have) ${barely} ${span} [left|more|remaining|still] [to (go|run|live)] [in it]`,
  `(has|have) (only|just) ${span}`,
  `(won't|will not|doesn't|don't) (see|last (past|beyond)|make it (past|to|through)|survive|outlast|be (here|around|available|on) (tomorrow|after)) [after] ${moment}`,
  "(won't|will not) be (here|around|available|on|the same) (tomorrow|after today|after tonight)",
  "(is|are|it's|<set:limited-is>) [now|already|well] (in|into|down to|entering|on) (its|their|the) [very] (last|final|closing|dying) [few|<number>] (hours|hour|minutes|day|weekend|night|<duration>)"
]

/** What is said of an offer's end, counted from the reading. */
export const dayLimits: readonly string[] = [
  ...endVerbs.map((verb) => `${verb} ${when}`),
  ...runsUntil
]

const own = '(our|the|this|these|that|your|all)'
const offer = `[${own}] <gap:3> <set:limited> [(of|on|for) <gap:3>]`
const offerIs = `[${own}] <gap:2> <set:limited-is>`
const endOf =
  '(ends|end|goes|go|jumps|jump|rises|rise|returns|return|reverts|revert|leaps|leap|soars|soar|climbs|climb|comes off|come off|disappears|disappear|vanishes|vanish|closes|close|expires|expire|stops|stop|turns|turn|finishes|finish|drops off|shoots up|leaves)'
const until = `([then|from|after|at|by|come] ${when}|by the time you (wake [up]|get up|read this) [tomorrow]|when you wake [up] [tomorrow]) [,]`

/** The same with the moment first: `tomorrow the price jumps`, `in 36 hours it comes off the site`. */
export const momentFirst: readonly string[] = [
  `${until} (it|this|that|they|these|this one|it all) [all|will] ${endOf} [<gap:5>]`,
  `${until} ${offer} [will|all|then] (${endOf}|is|are|will be|costs|gets) [<gap:6>]`,
  `${until} (it's|they're|that's|it is|they are|it'll be|they'll be|that'll be|${offerIs}) [all|then|back to] (${over}|<money>|full price) [again|once more]`,
  `(once|when|as soon as) (today|tonight|midnight|the day|the weekend|the clock|the night) (is|strikes|comes|hits|ends|passes) [over|done|out|midnight|twelve|around|round] [,] (it's|they're|that's|${offerIs}) [all] ${over}`,
  `(once|when|as soon as) (today|tonight|midnight|the day|the weekend|the clock|the night) (is|strikes|comes|hits|ends|passes) [over|done|out|midnight|twelve|around|round] [,] ${offer} [will] (${endOf}|is|are) [<gap:5>]`,
  `(from|after) (today|tonight|midnight|tomorrow|this weekend) [,] (it's|they're) <money>`,
  "(tomorrow|after today|after tonight) [,] (they're not|it's not|it isn't|they aren't|they won't be|it won't be|that's that)",
  `${until} <gap:3> (is|are|goes|go|will be) [back] [to|at|up to] (full|normal|usual) (price|prices) [again]`,
  `${until} we (pull the plug|close the doors|shut the doors|take (it|them|this) down|call time|draw the line|put (it|the price|the prices) [back] up) [<gap:4>]`
]

const our = '(our|the|this|these)'

/** What the sender says that they will do, whatever it is called. */
export const ourDeadlines: readonly string[] = [
  `(we|we're|we'll|we are|we will) [be] (end|ending|take|taking|close|closing|shut|shutting|withdraw|withdrawing|stop|stopping|retire|retiring|drop|dropping|remove|removing|pull|pulling|finish|finishing|wrap up|wrapping up) [down|up] ${our} <gap:3> <set:limited> [down|off] ${when}`,
  `(we|we're|we'll|we are|we will) [be] (pull|pulling|call|calling|close|closing|shut|shutting|draw|drawing|bring|bringing) [up] [the] (plug|time|door|doors|shutters|curtain|line|shop) [down|under] (on|under) ${our} <gap:3> <set:limited> ${when}`,
  `(we're|we are|we'll be|we will be) (taking|pulling) (it|this|them|these) (down|off [the|our] [<word>] (site|shelves|menu|sale)) ${when}`,
  `(fee|fees|charge|charges) [will] (come|comes|go|goes|is|are|be|kicks|kick) (back|back on|in|up) ${when}`,
  `(comes|come|goes|go|coming|going) off [the|our] (sale|site|website) ${when}`,
  `(is|are|is being|are being|will be) [being] (withdrawn|pulled|retired|discontinued|taken down) ${when}`,
  '(tomorrow|after today|after tonight) (is|will be) too late',
  "tomorrow's too late",
  "that's (it|your lot|all|the end of it) (after|from) (today|tonight|midnight)"
]

/** Who has how long: a person must say until when. */
export const yourTime: readonly string[] = [
  `(you've|you have|you'll have|you still have|we've|we have|you) [only|just|now|still] [got|have] [only|just] (until|till|til) [the stroke of] (${moment}|clock strikes twelve|the clock strikes (twelve|midnight))`,
  `(you've|you have|you) [only|just] [got|have] [only|just] (until|till|til) <time> [<word>]`,
  `(you've|you have|you) [only|just] [got|have] [only|just] (until|till|til) (lunch|lunchtime|teatime|noon|midday|supper|dinner|breakfast|dawn|sunrise)`,
  `(you've|you have|you) [only|just] [got|have] [exactly|precisely|all of|only|just] (one|a single) (weekend|day|night|evening|lunch break|lunch hour)`,
  `(you've|you have) [got] [only|just] the rest of (today|the day|the weekend|the week)`,
  `(you've|you have|you|we've|we have) [only|just|now] [got|have] ${barely} ${span} [left|more|remaining|to go]`,
  `(you've|you have|you) [only|just] [got|have] (this weekend|the weekend|today|tonight|[one] more day) [left]`,
  `(there's|there is|there are) ${barely} ${span} (left|to go|remaining|more)`,
  `(<number>|one) more (sleep|sleeps|day|days) and (it|it's|[our|the|this] <gap:2> <set:limited>|[our|the|this] <gap:2> <set:limited-is>) <gap:3>`,
  `${barely} ${span} (remain|remains|are left|is left|stand|stands)`,
  `(there's|there is|there are) ${barely} ${span} left on the clock`,
  `${barely} ${span} (is|are) all (you have|you've got|you get|that's left|there is|it takes) [left]`,
  `all (you have|you've got) is ${barely} ${span}`,
  `the next ${span} (is|are) (all you have|your last chance|it)`,
  '(your|the) <duration> [window|countdown|clock|timer] (start|starts|begins|begin|is|are) [now] [open|on|ticking|running|counting]',
  "(it's|it is|this is) [only] a <duration> [only|flash] (sale|offer|deal|event)",
  `[the|your|our] (deadline|cut-off|cutoff|closing time|cut-off time) (is|:) (${moment}|${clock})`,
  `(${moment}|<time> (today|tonight|tomorrow)) is [the|your|our] (deadline|cut-off|cutoff|closing time|limit)`
]

/** The last day, by the day on which the mail is read. */
export const lastDays: readonly string[] = [
  '(today|tonight|tomorrow|it|this|this weekend) is [officially] (the|your|our) [very|absolute] (last|final) [few|<number>] (day|night|weekend|hours|hour|evening|minutes|<duration>)',
  "(today's|tonight's|tomorrow's|it's) [officially] (the|your|our) [very|absolute] (last|final) [few|<number>] (day|night|weekend|hours|hour|evening|minutes|<duration>)",
  'these are the [very] (last|final|closing) [few|<number>] (hours|days|minutes)',
  "(you're|you are) [now|already] down to [the|your] (last|final) [few|<number>] (hours|hour|day|days|minutes|<duration>)",
  "(we're|we are|we've) [now|already|officially] [in|into|on|entered|hit|entering|reached|down to] [to] [the|our|its] [very] (last|final|closing|dying) [few|<number>] (hours|hour|day|days|minutes|<duration>)",
  'the [very] (last|final|closing|dying) [few|<number>] (hours|hour|minutes|day|<duration>) (are|is|start|starts|have|has) [upon|here|now|ticking|begun|arrived|on] [us|away|down]',
  `(tonight|today|tomorrow|midnight|this weekend) is when (it|this|they|${offer}) <gap:4>`
]
