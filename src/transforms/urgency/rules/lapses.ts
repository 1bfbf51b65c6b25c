import { aWhile, fast, goAway, nearly, noMore, softSoon, soon } from './soon.ts'

/** `is`, also as part of the word before it. */
const be = "(is|are|it's|they're|that's|<set:limited-is>)"
const will = "(will|it'll|they'll|that'll|this'll)"
const stage =
  '(legs|days|stages|stage|moments|stretch|phase|lap|gasp|throes|chapter|furlong|knockings|leg|straight|fling|breath|weeks)'

/** What is said of an offer behind `is`. */
const states = [
  `${nearly} ${noMore}`,
  `[just|now] (about|going|set|due|ready|bound|preparing|fixing) to ${goAway} [soon|shortly]`,
  `[now|fast|slowly|rapidly|swiftly|quickly|all] (coming|drawing|heading|hurtling|racing|edging|speeding) (to|towards|for) (an end|a close|its close|its end|their end|the end|the finish [line]|a conclusion|its conclusion|the (exit|door|door))`,
  '[now|fast|rapidly|quickly] (nearing|approaching|reaching) (the|its|their) (end|close|finish [line]|conclusion|expiry|close)',
  `[now|fast|slowly|rapidly|swiftly] (winding|wrapping|finishing|running|dying|petering|fizzling|tapering|fading|melting|packing|bowing|burning) (up|down|out|off|away) [now|${soon}|${fast}]`,
  `[now] (ending|closing|finishing|expiring|going|leaving|disappearing|vanishing|fading|slipping|evaporating|flying|melting|dwindling|dropping|coming down|shutting|lapsing|departing) [up|away|out|off] (${soon}|${fast})`,
  '[now|fast|already] (slipping|flying|melting|ebbing|draining|ticking|fading|evaporating) away',
  `slipping through your fingers`,
  `[now|already|well|very much] (in|on|at|into|entering|reaching|down to) (its|their|the) [very] (last|final|closing|dying) ${stage}`,
  '[now|already|well] (in|on|into|entering) the (home (straight|stretch|run)|home-straight|dying days)',
  '[now|already|living] on borrowed time',
  '[already|now] on (its|their|the) way out [the door]',
  '(not long|not much longer) for this world',
  '[a] (short-lived|fleeting|going fast|strictly limited|here and then gone) [one|thing|affair]',
  'here today [,|and|but] [and] gone tomorrow',
  'here for a good time [,|<dash>] [and|but] not a long (time|one)',
  '[now|almost|nearly|all but|practically|virtually] at (an end|its end|their end)',
  '(on (its|their) farewell tour|taking (its|their) [final|last] bow|in (its|their) swansong|looking at the exit)',
  '[all but|nearly|almost] (wrapped up|sewn up|played out|spent|used up)',
  'drawing (near|nearer|closer|nigh) to (its|the) end',
  '[already] (packing (its|their) bags|heading for the (exit|door|hills)|saying (its|their) goodbyes|living on borrowed time)',
  `(soon|shortly) to ${goAway}`,
  'not [here|around|on|available|going] [to] (last|stay|stick|hang|be here|be around|wait|go on|for) [around|about|here] [for] [very|much|that|so|too] [long|longer|ever|forever|keeps|good]',
  'not (here|around|on|available) (for [very|much|that|so|too] (long|longer)|much longer)',
  `[only|just|here|on|valid|available|running|back] [only|just] for ${aWhile} [only]`,
  '[only|just] (here|on|available|with us|around|back) (briefly|fleetingly)',
  `only (available|open|here|around|on sale|on offer|valid|running) for ${aWhile}`,
  'nearly (last orders|full time|closing time)',
  '(soon|shortly) (ending|closing|finishing|expiring|leaving [us]|going|disappearing)',
  'counting (its|their) last days'
]

/** The words behind `last` in `won't last`. */
export const long: string =
  '[for] [very|much|that|so|too|all that] (long|longer|ever|forever|indefinitely|always|eternity)'
const tail = `(around|about|here|there|available|open|on|live|this way|like this|low|cheap|(this|that|so|as) (low|good|cheap|generous)|on the (shelf|shelves|table)|on (offer|sale|the menu)|with us|in (place|store|stores|shops|stock)|up|at (this|that) (price|level|rate)|at these prices)`
export const wont: string =
  "(won't|can't|cannot|doesn't|don't|never|couldn't|rarely|seldom|will not|isn't going to|aren't going to|(it's|they're) not going to|is not going to|are not going to|isn't here to|aren't here to|(it's|they're) not here to)"
const stay =
  '(last|stay|stick|hang|hold|keep|wait|survive|continue|linger|remain|go on|carry on|be|live)'

const notLast = [
  `${wont} be (<word>|on the <noun>|in the <noun>) (forever|for ever|for keeps|always)`,
  `${wont} (survive|outlive|outlast|see out) the [<word>] (year|week|month|season|summer|winter|spring|autumn|weekend)`,
  `${wont} (last|stay|wait|linger|survive|hold|go on)`,
  `${wont} ${stay} ${long}`,
  `${wont} (stay|sit|remain|be) on the (shelf|shelves|table)`,
  `${wont} (stick|hang|wait|sit|stay|be) (around|about) [${long}]`,
  `${wont} ${stay} ${tail} ${long}`,
  `${wont} (stay|be|remain) (this|that|so|as) (low|cheap|good|generous)`,
  `${wont} ${stay} [at] [just|only] <money> ${long}`,
  "(won't|can't|cannot|will not|doesn't|don't) (come|come around|come along|come round) [around|along|round] (often|again|every day|again soon)"
]

/** What is said of an offer with a verb of its own. */
const verbs = [
  `<set:ends> (${soon}|${fast})`,
  `(comes|come|draws|draw|winds|wind|wraps|wrap|runs|run|dries|dry|bows|bow|packs|pack) (to an end|to a close|up|down|out) (${soon}|${fast})`,
  `${will} ${softSoon} ${goAway}`,
  `${will} ${softSoon} be ${noMore}`,
  `${will} (be ${noMore}|${goAway}) (${soon}|${fast})`,
  `(could|might|will) (disappear|vanish|end|close|go|stop|change|lapse) (${soon}|at any (time|moment|minute|second)|any (day|moment|minute|time) [now]|without warning|overnight)`,
  '(could|might) be (gone|over|pulled|dropped|scrapped) (soon|at any (time|moment|minute|second)|any (day|moment|minute) [now]|before you know it|without warning|overnight)',
  "(can't|cannot|won't|couldn't) go on (forever|for ever|like this|indefinitely|much longer)",
  "(can't|cannot|won't) be (here|on|up) forever",
  `must [all] (end|close|finish|stop|go) (${soon}|before long)`,
  'must end',
  '(has|have) (an expiry date|a sell-by date|a use-by date|an end date)',
  `(has|have) [only] a [very] (short|limited|brief) (shelf life|shelf-life|life|lifespan|run)`,
  '(has|have) (almost|nearly|all but) (run (its|their) course|gone|ended|finished|expired|closed)',
  '(has|have) one foot out of the door',
  "(have|has) (not|n't) got long [left|to go]",
  "(hasn't|haven't) got long [left|to go]",
  '(runs|run|lasts|last|stays|stay) [only|just|here|on|valid|available|open] [only|just] for ' +
    `${aWhile} [only]`
]

/** What says of an offer, and of nothing that could be checked, that it ends. */
export const lapses: readonly string[] = [
  ...states.map((state) => `${be} ${state}`),
  ...verbs,
  ...notLast
]

/** The same as a participle, behind `with our sale`. */
export const lapsing: readonly string[] = [
  '(coming|drawing|heading|hurtling|racing) (to|towards|for) (an end|a close|its close|its end|the end|the finish line)',
  '(nearing|approaching) (the|its|their) (end|close|finish [line])',
  '[nearly|almost] (winding|wrapping|running|slipping|fading|ticking) (up|down|out|away|by)',
  '(ending|closing|finishing|expiring|going|disappearing) (soon|shortly|fast|before long)',
  `${nearly} (over|up|gone|finished|done)`,
  '(on its last legs|in its final stages|in its last days|on borrowed time)'
]
