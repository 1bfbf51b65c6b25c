const offered =
  '(offer|offers|deal|deals|one|ones|chance|opportunity|sale|discount|bargain|bargains|price|prices|saving|savings|moment)'
const these = `(this|these) [<word>] ${offered}`
const rival =
  '(the (neighbours|neighbors|competition|house next door|family next door)|next door|someone else|somebody else|anyone else|everyone else|everybody else|others|other people|another <noun>|the others|the rest|your (neighbour|neighbours|neighbor|neighbors|friends|mates|rivals|competitors|competition|colleagues|sister|brother|workmates))'

/** To miss, as a bare verb with what nobody can check. */
export const missIt: string = `miss (it|this|this one|them|these|out|[on] a (thing|trick|deal|bargain|saving|beat|moment|minute|second)|the (boat|bus|moment|fun|party|action|excitement|magic|buzz)|your (chance|moment)|${these}|(one|any) of (it|them|these)|out on (it|this|this one|them|these|anything|all this|all the (fun|action|savings)|the (fun|action|savings|deals|bargains|discounts)|${these}))`

/** Warnings of a loss, without the `don't`. */
const losing: readonly string[] = [
  `[ever] ${missIt} [again|this time|this year|twice|whatever you do]`,
  '(lose|get|be|end up) (out|left) [out|behind] [again|this time|in the cold|to (someone|somebody) (quicker|faster|else)]',
  'be left (behind|out|out in the cold|standing|wanting|wondering|empty-handed|on the (shelf|sidelines|pavement)|in the (dust|cold)|with nothing|without [one]|holding the bag)',
  'get left (behind|out|standing|on the shelf|in the dust)',
  '(go|come|walk|leave|head) [home|away|off] (empty-handed|with nothing|without one|disappointed|sorry)',
  'end up (with nothing|empty-handed|kicking yourself|disappointed|sorry|without one|regretting it|out of luck)',
  "(wake up|look back|live|spend [the|all] (summer|winter|weekend|year|week|day|night|holidays)|grow old|go to bed) [tomorrow|one day|later|in <gap:2>|on <gap:2>|next <noun>] [and] (sorry|sorry you (missed|waited|didn't) [it|this|out]|with regrets|to regret it|kicking yourself|full of regret|regretting it|wondering|wondering what if|wonder what if)",
  '(left|out) in the cold [this <noun>|again]',
  'be (left|out) in the cold [this <noun>|again]',
  'kick yourself [later|tomorrow|for it]',
  '(regret|sleep on|pass up|snooze on) (it|this|this one|these|them|that)',
  `pass up (${these}|the chance|your chance|an offer like this|a bargain)`,
  'pass (this|it|this one|them|these) up',
  'have (any regrets|regrets|to regret it)',
  'let yourself (miss out|be left (out|behind)|down)',
  'let (it|that|this) happen (again|twice|this time)',
  '(come (crying|running|moaning|grumbling|knocking) [to us] [later|afterwards|tomorrow])',
  "(say|claim|tell us) [that] (we didn't|we did not|nobody|no one|you weren't|you were not|we never) (warn|warned|tell|told) [you]",
  'blame (us|anyone but yourself|me) [later|afterwards]',
  `let (it|them|this|these|this one|${these}|(your|the|this) (chance|moment|opportunity)|(savings|offers|deals|prices|bargains|chances) [like (this|these)]|(spring|summer|autumn|winter|the season|the weekend|the summer)) (slip|pass) [you|right|begging] [away|by|past|past you|through your (fingers|hands)|through the net]`,
  `let (it|them|this|these|this one|${these}|(your|the|this) (chance|moment|opportunity)|(savings|offers|deals|prices|bargains|chances) [like (this|these)]|(spring|summer|autumn|winter|the season|the weekend|the summer)) (get|slide|go|drift|sail|walk|fly|run|roll) [right|straight] (away|by|past [you]|you by|through your (fingers|hands)|through the net|out of the door|of the door|from you|begging|to someone else)`,
  'let (it|this|this one) be the one that got away',
  'be (left out|left behind|the (last|only) (one|person)|the odd one out|last to know|the last to know)',
  'be disappointed',
  'let (your|the) [little|small|big] (ones|family|kids|children|friends|guests|team|loved ones) down',
  '(risk|chance|gamble on) (it|missing (out|it)|losing (out|it)|disappointment|being disappointed|being too late|being left (out|behind))',
  '(watch|look on|cheer) from the sidelines',
  '(lose|waste|squander|throw away|blow) (your|the|this) (chance|opportunity|moment|shot)',
  'make (the|that) mistake of (waiting|missing out|leaving it|thinking about it|hesitating)',
  'make (the|that) same mistake (twice|again|this year|this time)',
  'miss out [again|this time|this year|on (all of it|us|the lot)]'
]

/** The same, with the loss spelt out behind them. */
const losingThat: readonly string[] = [
  'be left (shivering|guessing|waving|sweating|freezing|sulking|pining) (on|in|with|from) <gap:4>',
  'be left (on|at) the (platform|pavement|quay|pier|doorstep|touchline|bench|dock|shore)',
  '(spend|go|live|face|get through|have|suffer|waste) another <noun> (without|wishing|regretting|wondering|missing)',
  'let another <noun> (pass|go|slip|drift) [you] by',
  'be the (one|person) (scrolling|watching|looking|hearing|reading|listening|standing|sitting|crying|sulking|moping|waiting|explaining|wishing|asking)',
  'be (outdone|beaten|upstaged|pipped|left trailing|outbid|overtaken) by',
  'be (caught|left|found|stuck|stranded) without (a|an|one|your|yours|any|it|them)',
  'find yourself (without|wishing|regretting|left|kicking|missing|empty-handed)',
  'give (your|the) (rivals|neighbours|competition|competitors|others) (the satisfaction|the edge|a head start|the upper hand)',
  'let fomo <gap:1>',
  "be (that|the) (person|neighbour|neighbor|parent|friend|guest|house|family|colleague|gardener|cook|<noun>) (telling|explaining|with (the|a|no|an)|who (nearly|almost|missed|waited|forgot|skipped|didn't)|without|still|wishing|left)",
  "be left (wishing|wondering) (you|you'd|what|why|if|how|that)",
  "end up (wishing|wondering) (you|you'd|what|why|if|how|that)",
  "(wake up|look back|live|spend [the|all] (summer|winter|weekend|year|week|day|night|holidays)|grow old|go to bed) [tomorrow|one day|later|in <gap:2>] [and] (wishing|wondering|wish|wonder) (you|you'd|what|why|if|how|that)",
  "(come (crying|running|moaning|grumbling|knocking)|blame us|blame me) (when|if) (it|they|you|it's|they're|they've|it|there)",
  `let ${rival} (steal (a march|your|the|it)|have (all the|the last|yours|it|your)|get (there|it|in|yours|your|the)|take (it|yours|your (place|seat|spot|slot|table|turn)|the (last|one|best|lead|prize|spot)|them|home)|grab|beat you|snap|walk (off|away)|nab|bag|steal|enjoy|buy (it|yours|the)|book (it|your|the)|claim (it|your|the)|win|be (first|the first)|have)`,
  "be (the|that) (last|only|one|odd) [one|<noun>|<noun> <noun>] [in|on|at] [the|your] [<noun>] (to (know|join|hear|miss|go without|find out|get)|without|left out|(who|that) (missed|forgot|waited|skipped|passed|said no|didn't|hesitated|slept|dithered|got away)|with no|missing out|still (waiting|without|dithering))",
  '(watch|see) (it|them|this) (go|sail|slip|disappear|vanish|sell out|drift|pass|fly|walk)',
  'miss out on (another|all|everything|the (fun|action|savings|party))'
]

const dont =
  "[whatever you do [,]|please|so|just] (don't|do not|never|don't you|don't you dare|make sure you don't|be sure you don't|make sure you do not|be sure not to|make sure not to|try not to|you must not|you mustn't|you shouldn't|best not to|better not)"

/** Instructions that threaten a loss and say nothing else. */
export const warnings: readonly string[] = [
  ...losing.map((loss) => `${dont} ${loss}`),
  '(avoid|beat|skip|swerve|escape|spare yourself|save yourself from|save yourself) the (fomo|regret|regrets|heartbreak|heartache|disappointment|rush|tears|what ifs|what-ifs)',
  "(make sure|be sure|see that|make certain) (you're|you are|you aren't|you're not|you are not) [not] (left (out|behind|without|wanting|standing)|disappointed|too late|missing out|the (one|only one|last one) [who misses out|left out|without <gap:2>])",
  '(avoid|dodge) (disappointment|regret|fomo|heartbreak|missing out|being left out)',
  '[you] (snooze and|snooze [,]) you lose',
  'snooze (and|or) lose [out]',
  'you snooze [,] (your|they|others|someone|somebody) <gap:4>',
  '(miss|skip|ignore|pass up|overlook) (it|this|this one|these|them|out) at your [own] peril',
  '(miss|skip|snooze) (it|this|out) and (weep|cry|regret it)',
  'miss it [,] miss (out|everything|the lot|the best of it)',
  '(beat|pip|outdo|outsmart|outshine|overtake) (your|the) (neighbours|neighbors|rivals|competition|competitors|others|crowd|rest|joneses) [to (it|the post)|at their own game|on your <noun>]',
  'be (the first|first) on your (street|road|block|team) [, not the last]',
  'be there [,] or (hear|read|regret|be square|miss) [about it] [from <gap:3>]',
  "[you have|you've|consider yourself] been warned",
  'consider yourself warned',
  "never let it be said [that] (we didn't|nobody|no one) (warn|warned|tell|told) you",
  '(leave|snooze|wait|blink|sleep) (it|on it) (and|or) (lose|miss|regret) (it|out)',
  '(act|book|buy|order|move) (now|fast|today|it) or (miss out|lose out|regret it|weep|cry later|miss it)'
]

/** Openings of such instructions; what else their clause says is looked at before they go. */
export const openWarnings: readonly string[] = losingThat.map((loss) => `${dont} ${loss}`)

/** Cries without a verb. */
export const cries: readonly string[] = [
  "[an|a|one|this is|it is|it's|this|definitely|absolutely|really] [opportunity|offer|event|one|date|chance|deal|treat|weekend|evening|show|day] [that is|that's] (not to be missed|not to miss|too good to miss|you can't miss|you won't want to miss|unmissable|to regret missing|that got away)",
  "(it's|it is|this is|these are|they're|this one's|this one is) [simply|absolutely|truly|utterly|just|really] (not to be missed|not to miss|too good to miss|unmissable|one not to (miss|be missed)|must-see|the one that got away)",
  'one not to (miss|be missed)',
  '(this is|this one is) not one to (miss|skip|pass up)',
  'too good (a|an) [<word>] <noun> to (miss|pass up|ignore|let go)',
  'unmissable',
  '(no|zero|without) (regrets|what-ifs|what ifs|fomo) [,|;] (no|zero) (regrets|what-ifs|what ifs|fomo|second thoughts|excuses)',
  '(no|zero) (regrets|fomo)',
  '[serious|major|total|maximum|instant|peak] fomo (alert|incoming|warning|guaranteed|is real|ahead|territory)',
  '(cue|feel|feeling|here comes|prepare for|say goodbye to|beware) the fomo [yet]',
  '(serious|major|total|maximum|instant|peak) fomo',
  'regret (is expensive|lasts longer than <gap:4>|costs more|hurts|never expires|stings|is forever|is real)',
  "(the only|your only|our only) (thing|regret|thing you'll regret) [you'll regret|you will regret|you'll have] [is|will be] [is] (not|waiting|missing|leaving|the one|that) <gap:6>",
  '(nothing|few things) (hurts|stings|hurt|sting|is worse|beats the pain) [like|quite like|than|of] (a missed <noun>|missing <gap:4>|the one that got away|losing out)'
]
