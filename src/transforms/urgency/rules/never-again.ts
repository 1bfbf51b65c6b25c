const never =
  "(won't|will not|will never|can't|cannot|can never|is not|isn't|are not|aren't|is never|are never|may never|might never|may not|might not|is unlikely to|are unlikely to|could never) [ever] [going to]"
const like = '(like (this|these|it|that)|as good as this|this good|this low)'
const again = '(again|ever again|any time soon|anytime soon|in a hurry|twice|any more)'
const offer =
  '(offer|offers|deal|deals|chance|chances|opportunity|opportunities|price|prices|sale|sales|bargain|bargains|discount|discounts|rate|rates|one|ones|moment|moments|saving|savings|event|fare|fares)'
const it = `(it|this|they|these|this one|(a|an|the|this|these|our|such a|such an) [<word>] ${offer} [${like}]|${offer} ${like}|chances ${like})`

/** That it will not be had again, with its subject. */
export const notAgain: readonly string[] = [
  `${it} ${never} (be (repeated|repeating|back|bettered|beaten|(seen|offered|on sale|available|on|here|around|with us|found|made|run) again|coming back|happening again)|come (back|again|(around|round|along|by|our way|your way) [again]|knocking [again|twice])|return|returning|happen again|happening again|coming (back|round again|around again|again)|repeat|reappear|knock twice|run again|running again|go this low again)`,
  `(it's|it is|this is|they're|they are|these are) (never|not) (coming (back|round again|around again)|happening again|to be repeated|returning|going to (happen|be repeated|come back|return|come around again))`,
  `${it} (only|just) (comes|come|happens|happen|comes (round|around)|come (round|around)|knocks) [round|around] [once|once in (a blue moon|a lifetime|a while|a decade|a generation)|so often|every <gap:2>]`,
  `${it} (doesn't|don't|does not|do not|rarely|seldom|never) (come (along|around|round|by|up|knocking) [every day|often|twice|very often|again]|knock twice|happen (often|every day|twice)|grow on trees|repeat (itself|themselves)|come often)`,
  `${it} (come|comes) (along|around|round) once in a (lifetime|decade|generation|blue moon|while|century)`,
  'opportunity (only|rarely) knocks [once|twice]',
  "opportunity doesn't knock twice"
]

/** That the sender will not do it again. */
export const weNever: readonly string[] = [
  "(we|i) (won't|will not|will never|shan't|shall not|shall never|can't|cannot|may never|might never|may not|might not|don't (plan|intend|expect|mean|want)|do not (plan|intend|expect|mean)|are (not|never) (planning|going|likely)|aren't (planning|going|likely)|have no (plans|intention|plan)|can't promise|cannot promise|can never|never|won't ever|promise not|are unlikely)",
  "(we're|i'm) (not|never|unlikely) [planning|going|likely|about]",
  "(we'll|i'll) (never|not) [ever]",
  "(we've|i've) (no) (plans|intention|plan)"
].map(
  (we) =>
    `${we} [ever] [be] [to|on|of] [be|ever] (repeat|repeating|do|doing|run|running|offer|offering|hold|holding|bring|bringing|host|hosting|see|go|going|drop|dropping|see|make|making|sell|selling|put|putting) (this|it|that|these|them|another [one]|one|such (a|an)|its like|anything ${like}|an offer|the offer|the sale|this low|${offer} ${like}) [back|on|<word>|[<word>] ${offer}|${like}|at (this|these|such) (price|prices)] [${again}|for a while|for a long time|this year|next year] [at (this|these|such a|that) (price|prices|rate|rates)]`
)

/** That the reader will not get it again. */
export const youNever: readonly string[] = [
  `(you|we) (won't|will not|will never|may never|might never|might not|may not|can't|cannot|are unlikely to|are not going to|aren't going to) [ever|again]`,
  "(you'll|we'll) (never|not) [ever|again]",
  "(you're|we're) (unlikely to|not going to|never going to) [ever]"
].flatMap((you) => [
  `${you} (get|see|find|have|be offered|be given|come across) (another|a second|one more|such a|a better|a) [<word>] (${offer}|shot|bite|go|crack|stab|one) [(this|so|as) <word>|of the cherry|at (this|it|the cherry)|${like}|anywhere|elsewhere] [${again}]`,
  `${you} (get|see|find|have|be offered|come across|hear of) (this|it|them|these|these <noun>|this <noun>|anything ${like}|${offer} ${like}|${like}) [anywhere (else|again)|elsewhere|${again}|for less|cheaper]`
])

/** That there is no other. */
export const noOther: readonly string[] = [
  "(i|we) (shan't|won't|will not|shall not) (ask|say it|mention it|remind you|bother you|tell you|offer it|offer this) (again|twice)",
  `there (won't|will not|will never|may never|might never|may not|might not|isn't going to|is not going to|is never going to) [ever] be (another [<word>] (${offer}|shot|time|round|batch|run|drop|go|bite)|another|a (second|next|third) (chance|time|bite|go|shot|run|helping|round|opportunity)|a repeat [performance]|an encore|a sequel|any more [${offer}]) [${like}] [${again}]`,
  "(there is|there's|there are|there will be|there'll be|and|with|sorry [,]) no (second (chance|chances|bite|bites|helping|helpings|run|go|shot|act|serving)|encore|encores|repeat performance|next time|going back|turning back|rewind|rewinds|do-overs|sequel|plan b|other chance|tomorrow) [(with|for|on|at) (this|it|these|this one|these <noun>|our <gap:3>)]",
  'no (second (chance|chances|bite|bites|helping|helpings|run|go|shot|act|serving)|encore|encores|repeat performance|next time|going back|turning back|do-overs|sequel|plan b|other chance|tomorrow (for|on) <gap:4>) [(with|for|on) (this|it|these|this one)]',
  'no (repeats|ifs|encores|second chances|extensions) [,] no (rewinds|buts|encores|repeats|second chances|extensions|exceptions|excuses|refunds on regret|maybes) [, [and] no (encores|maybes|repeats|rewinds|second chances)]',
  "(you|you'll) [only|just] (get|have) [just|only] one (shot|chance|go|bite|crack|stab|opportunity) [at (this|it|the cherry)]",
  '[this is|it is|this one is] [strictly|absolutely|for] [a] one (shot|time|chance) only',
  '(one shot|one chance|one time|one moment) [,] (one chance|one shot|only|no repeats|no second chance|no second chances)',
  "(this is|it's|it is|this one's) [strictly] (a one-time thing|a one-off never to be repeated|one time only|a one-time-only thing|your only (chance|shot|opportunity))",
  'never again (at (this|these|such a) (price|prices|rate)|for (this|so) (little|price)|like this|will (you|we|it|they|prices|there|this|these) (see|find|get|be|pay|have|run|repeat|happen|do|offer|sell) <gap:5>|this (low|cheap|good))',
  'not (happening|coming|to be) (again|back|repeated)',
  '(strictly|absolutely|definitely) never (again|to be repeated)',
  'never to (return|be (repeated|seen|offered|seen again|offered again|beaten|matched)) [again]',
  'unrepeatable',
  "(it|this|they|these|prices) (will|'ll) never [ever] be (this|so|that) <word> again",
  "(it'll|they'll|this'll) never [ever] be (this|so|that) <word> again",
  "(you'll|we'll|you will|we will) never [ever] (see|find|get|have|pay) <gap:3> (this|so|that|as) <word> again",
  '(we|i) doubt (we|it|you|there) (will|would) [ever] (repeat|do|see|run|be) <gap:3>',
  "(we|i) doubt (we'll|it'll|you'll|there'll) [ever] (repeat|do|see|run|be) <gap:3>",
  'we (only|just) do this (once|the once) [a year|a season]',
  "(this is|it's|it is|this'll be|this will be) the [very|absolute] last time (these|this|they|it|we|you) (will|'ll|can|get to) [ever] (be|go|come|see|do|run|sell) <gap:4>",
  "(you'll|you will|we'll|we will|you're) (not|never|unlikely to) [ever] (see|find|get) (the like|the likes) of (it|this|these|them) [again]",
  "(it's|it is|this is|the offer is|the deal is) [strictly|really] a (one-time|one-shot|one-off|single-use|one-night-only|one-day) (deal|thing|offer|event|chance|opportunity|shot|affair)",
  "miss (it|this|this one|out) and (that is it|that's it|it's gone|there is no more|you wait|you'll wait) [until <gap:3>|till <gap:3>|for good|for another <noun>]",
  'nothing lasts forever [, least of all (this|these|our) <gap:2>]',
  'all good things (must|have to) [come to an end|end]',
  'all good things come to an end',
  "(it's|it is|this is|that's|this isn't|it isn't) [not] something (we'll|we will|we) [ever] [be] (do|doing|repeat|repeating|offer|offering|run|running) [again]",
  'there are no plans (for (another|a repeat|more)|to (repeat|run|do|bring|offer) (it|this|another|these) [again|back])',
  "(its|their) like (won't|will not|will never|may never|is unlikely to) be (seen|repeated|had) [again]",
  "(don't|do not|never) (expect|count on|bank on|hope for|wait for|rely on|hold your breath for|plan on) (to see (it|this|them) again|a (repeat|second chance|next time|sequel|second go|rerun)|another [one|chance|like it]|us (doing|to do|repeating|to repeat) (this|it) [again]|it (coming|to come) back|an encore|it again|seeing (it|this) again)",
  "(there is|there's|there'll be|there will be|from here there's|after this there's) no (way back|bringing it back|coming back|next year|getting it back|turning the clock back|second round) [for this|for these|from here]",
  'no (more|further|other|extra) (chances|opportunities|goes|shots|warnings|excuses|second chances) [after (this|that)|for this|left]',
  "(we|i) (can't|cannot|won't) (promise|say|guarantee|know) [that|when|if] (it|they|this|these|one like it) (will|might|would) [ever] (be back|return|come back|happen again)",
  '(we|you) (will|shall) never again <gap:5> (at|for) (this|these|such a|such) (price|prices|rate|rates|money)',
  'one-off [,|;] never again',
  "(this|it) (is|will be) the [very|absolute] last time (we|you|they)('ll| will) [ever] (sell|see|offer|do|run|get|find|have|be able to) <gap:6>",
  "(this is|it's|it is|this'll be|this will be) the [very|absolute] last time (we'll|we will|you'll|you will|they'll be) [ever] (sell|sold|see|offer|offered|do|run|get|find|have|be able to) (this|it|these|them|prices|such|one|<gap:4> at (this|these|such a) (price|prices))"
]

const gone =
  '(gone|over|done|history|finished|goodbye|curtains|a wrap|no more|it|your lot|the end|all she wrote|time|closed|shut|lost|off the table|a memory|sold out)'
const good =
  '[for good|for ever|forever|for eternity|for the year|full stop|period|folks|and that is that]'
const theyAre =
  "(it's|it is|they're|they are|that's|that is|that'll be|that will be|it'll be|it will be|they'll be|they will be|they stay|it stays|we're|we are|these are|these will be|(the|our|this|that) <noun> (is|are|will be)|(the|our) <noun> <noun> (is|are|will be))"

/** That with this all is over. */
export const allOver: readonly string[] = [
  `after (this|that|tonight|today|tomorrow|then|which|this one|this weekend) [one] [,] (${theyAre} [all|really|well and truly] ${gone} ${good}|no more|nothing|nada|zilch|there's no more|there are no more|there is no more)`,
  'after (this|that) [,] the (curtain|curtains|shutters|doors|gates|drawbridge) (comes|come|close|closes|fall|falls|shut) [down|for good]',
  "once (this|that|the) (ship|boat|train|bus) (has|is|'s) (sailed|gone|left) [, <gap:6>]",
  '[back] (in|into) the vault [it goes|they go]',
  'when the music stops [,] <gap:6>',
  `(once|when) the last (<noun>|one|<noun> of <noun>) (is|has|are) (sold|gone|taken|eaten|left|been sold) [out] [,] ${theyAre} [all|really] ${gone} ${good}`,
  `[and] then [,] ${theyAre} [all|really] ${gone} (for good|for ever|forever|for eternity|full stop)`,
  "[and] then [,] (that's|that is) (it|your lot|that|all folks|the end|the last of them|all she wrote)",
  "(that's|that is) your lot [after (this|that)]",
  `(once|when) (it's|they're|it is|they are|these are|this is|(the|our) <noun> (is|are|close|closes|end|ends|fall|falls|shut|shuts|run out|run dry)|this <noun> (ends|closes|goes|is over)|this one (ends|closes|goes|is gone)) [over|gone|empty|closed|shut] [,] ${theyAre} [all|really] ${gone} ${good}`,
  "(once|when) (it's|they're|this one|this|the <noun>) [is|are] (over|gone|empty|closed|ends|goes|done) [,] there (won't|will not|will never) be (another|any more|a repeat|a next time|more)",
  `(it's|it is|they're|they are|it'll be|they'll be) gone (for good|for ever|forever|for eternity) [after (this|that)]`,
  'gone (for good|for ever|forever|and never coming back|and not coming back) [after (this|that)]'
]
