import { missIt } from './warnings.ts'

const youWill =
  "(you'll|you will|you'd|you would|you might|you may|you could|you're going to|you are going to|you're gonna|we'd hate for you to|we'd hate you to|don't blame us if you)"
const adverb = '[only|just|really|definitely|surely|soon|always|probably|all too soon|certainly]'

/** What the reader is told to feel later, with nothing behind it. */
const regret: readonly string[] = [
  '(regret|rue) [it|this|the day]',
  '(kick|hate|curse|blame) yourself',
  'never forgive yourself',
  'be (kicking yourself|cursing yourself|sorry|gutted|devastated|heartbroken|livid|furious|fuming|mad at yourself|sick [about it]|full of regret|left (behind|out|wondering|wanting|empty-handed|with (nothing|regrets)|without|standing)|ruing it|weeping|green with envy|jealous|envious|the only one|the odd one out|the last to know|too late|out of luck|disappointed|empty-handed|looking on)',
  "(wish|be wishing) (you had|you did|you'd <gap:3>)",
  '(miss|lose) (out|it|this|your (chance|moment|shot|turn)|the (boat|chance|moment|fun))',
  'have (missed (it|out|your chance|the boat)|nobody to blame|only yourself to blame|no one to blame|nothing to show for it|regrets|fomo)',
  '(go|come away|be|end up|walk away) (without|empty-handed|with nothing|sorry|disappointed|kicking yourself)',
  'only have yourself to blame',
  'live to regret (it|this)',
  'want to (kick yourself|turn back time)'
]

/** The same with more behind it. */
const regretThat: readonly string[] = [
  '(rue|regret) the day (you|it)',
  'hate to (miss|have missed)',
  'be the only (one|<noun>) (at|in|on|there|here|left|without|not)',
  'be [so|really|very] (cross|annoyed|miffed|upset) (if|when) (this|it|you)',
  'never live (it|this) down',
  '(ask|asking) yourself why',
  '[still] be (talking|thinking|dreaming|wondering|grumbling|moaning) about (the one|it|what|how you|this)',
  "be left with (the <word>|whatever|what's left|whatever's left|nothing but)",
  'be the (one|person|neighbour|only one) (explaining|telling|asking|wishing|with|without|still|left|standing)',
  'be (stuck with|left with) (regret|regrets|nothing|an empty|the leftovers)',
  '(regret|rue) (missing|waiting|deleting|ignoring|scrolling|closing|overlooking|passing|skipping it|letting|not (booking|ordering|buying|coming|joining|trying|acting|going|getting|having|being|signing|taking))',
  '(kick|hate|curse|blame) yourself (if|for|when|that|later|tomorrow|forever)',
  'never forgive yourself (if|for)',
  "be (sorry|gutted|devastated|heartbroken|livid|furious|disappointed|sick|fuming|kicking yourself) (you (missed|waited|didn't|left|hesitated|passed|slept|let)|if (you|it|they|someone)|when (it|they|you|someone|the)|for missing|not to (be|have|see)|to (miss|have missed|be without|see it go|see them go))",
  "wish (you'd <word>|you had (when|before|if|by|come|sooner|earlier|booked|bought|ordered|joined|tried|gone|taken|moved|acted|stocked))",
  "(be wishing|wonder|be left (wishing|wondering)|spend <gap:4> (wishing|wondering)) (you'd|why you|what you|that you|if you|you had)",
  'be (hearing about it|looking (at other|at everyone|back)|watching (from|others|everyone)|left (holding|with an empty)|the one (who|that|without|still)|the talk of|haunted by|left wishing)',
  'hear (about it|nothing else) (from|for|all)',
  'look back (and|with) (regret|wonder|wish|kick)',
  'lie awake (thinking|wondering|wishing|regretting)',
  'watch (it|them) (go|sail|slip|disappear|vanish|sell)'
]

const later =
  "[by <noun>|come <word>|all <noun>|until <noun>|later|tomorrow|in the morning|one day|otherwise|forever|for it|next (year|time|week)|when (it's|they're) gone|if you (don't|do not|wait|dither|dawdle|snooze|faff|dally|delay|leave it|hesitate|miss it|blink|let it go|pass|skip it|aren't quick|don't (act|book|come|join|buy|order|hurry))]"

const opener =
  '[otherwise|because|as|since] [one day|some day|someday|tomorrow|years from now|come <word>|next <noun>|in <gap:2>|this time next <noun>] [,]'

/** Statements of a loss to come that are clauses of their own. */
export const losses: readonly string[] = [
  ...regret.map((feeling) => `${opener} ${youWill} ${adverb} ${feeling} ${later}`),
  "(see|find out|look|discover|just look|know|here's|imagine|consider) what (you're|you are|you'd be|you'll be|you will be|you have been|you've been) missing [out on]",
  "(you don't|you have no idea|you can't) (know|imagine|begin to imagine) what you're missing",
  "what you don't know you're missing",
  'it pays not to miss (out|it)',
  "(you|you're|you are|are you|you'll be) [really|about to|going to|still|gonna|seriously] (miss|missing|be missing|lose|losing) out [on (this|it|so much|a lot|something|all this|all the (fun|savings)|the (fun|savings|deals|action)|(huge|big|great|massive) <noun>)]",
  "you [really|truly|simply] (don't|do not|won't|will not|wouldn't) want to (be (left (behind|out)|the odd one out|the last [one])|get left (behind|out)|miss out|regret (it|this)|lose out|look back (and|with) <gap:3>) [(while|as) (your|the|all your) (competitors|rivals|rest|others|friends|neighbours|peers) <gap:6>]",
  "(there's|there is) nothing (worse|sadder|more painful) than (a missed <noun>|missing (out|it|this)|being left (out|behind)|the one that got away|regret)",
  "(it's|this is) the one you'll (wish you'd|regret|kick yourself) [<gap:4>]"
]

/** What follows from doing something else: `leave it and you'll regret it`. */
export const consequences: readonly string[] = regret.map(
  (feeling) => `^ <word> <gap:6> and ${youWill} ${adverb} ${feeling} ${later} $`
)

/** Statements of a loss to come; what else their clause says is looked at before they go. */
export const threats: readonly string[] = [
  "you [really|truly|simply] (don't|do not|won't|will not|wouldn't|would not) want to be (the|that) [one] <noun> (with|without|who|still|left|holding|stuck)",
  "(it'd|it would|it'll|it will|that'd) be [such] [a|an] [real|crying|terrible|great] (shame|pity|crime|sin|waste|tragedy|criminal) to be (the (one|only|last)|without|absent|left|stuck)",
  "(it'd|it would|it'll|that'd) (haunt|pain|gall|grieve) you to (miss|hear|see)",
  'missing (it|this|this one) (would|will|could|might) (sting|hurt|haunt|smart|gall)',
  '(those|anyone|everyone|the ones) who (skip|skips|miss|misses|pass|passes|skipped|missed|wait|waits|waited|dither|dithers) [on|up] [it|this] (will|may|could|often|usually) [well] (be|end up) (sorry|wishing|kicking|left|gutted|regretting|green)',
  'opportunity [only|rarely|seldom|never] knocks [only|but] (once|twice) [and [then] <gap:5>]',
  '(if|when) you (pass on|skip|let go of) (it|this|this one) [,] you (may|might|will|could) [well] (lie awake|regret|rue|wish)',
  '[because|as|since|for] (nobody|no-one|no one) (wants|likes) (to (miss (out|it)|be (left (out|behind)|last|the last [to know]|second))|missing out|being left out|being last|second place)',
  '[because|as|since|for] (nobody|no-one|no one) (wants|likes) to be the (only|last|one|odd) (one|<noun>) (without|left|who|with|not|still|out)',
  ...regretThat.map((feeling) => `${opener} ${youWill} ${adverb} ${feeling}`),
  `(future you|tomorrow's you|your future self|the you of tomorrow|next year's you|your <noun>) (will|would|won't) [ever|never|not] (be (furious|sorry|livid|gutted|disappointed|kicking)|forgive you|thank you for waiting|let you forget)`,
  `[because|as|since|for|otherwise] you [really|truly|simply|honestly] (don't|do not|won't|will not|wouldn't|would not) want to ${missIt}`,
  "[because|as|since|for|otherwise] you [really|truly|simply] (don't|do not|won't|will not|wouldn't) want to (be the (one|only one|last one|only <noun>|one <noun>|odd one) (who|that|to|left|without|out)|wake up (sorry|wishing|tomorrow)|pass (it|this) up|let (it|this) (go|slip|pass)|sleep on (it|this))",
  `you (can't|cannot|can't really|can hardly|can ill|really can't|simply can't) afford to (${missIt}|pass (it|this|this one) up|skip it|ignore (it|this)|let it (go|pass|slip))`,
  `[because|as|since|for|otherwise] you (mustn't|must not|shouldn't|really can't|simply can't) miss (it|this|this one|out)`,
  "you (can't|cannot) miss (this|this one|out)",
  `(you'd|you would|you'd have to|we'd|anyone would) [have to] be [absolutely|completely|totally|a bit] (mad|crazy|daft|silly|foolish|bonkers|barmy|barking|barking mad|nuts|bananas|a fool|an idiot|insane|potty|out of your mind|off your rocker|loopy|cuckoo) (not to|to ((miss|pass up|skip|ignore|turn down|say no to|overlook|walk past) (it|this|this one|these|them|out)|let (it|this|this one|these|them) (go|slip|pass)|leave (it|this|them)))`,
  '(only a (fool|mug|madman)|nobody in their right mind|no one in their right mind|who in their right mind) (would|could) (miss|pass up|skip|ignore|turn down|say no to) (it|this|this one|these|that)',
  `(it|that|this) (would be|will be|'d be|is) [such] [a|an] [real|crying|terrible|great|huge] (crime|shame|pity|sin|tragedy|travesty|waste|mistake|sad|criminal|foolish|rude|madness|folly|silly|daft|mad|crazy|insane) (to (${missIt}|let (it|this) (go|slip|pass)|waste it|pass it up)|if you (missed|didn't|don't|miss) [it|this|out]|not to)`,
  `(it'd|it'll|that'd) be [such] [a|an] [real|crying|terrible|great|huge] (crime|shame|pity|sin|tragedy|travesty|waste|mistake|sad|criminal|foolish|rude) (to (${missIt}|let (it|this) (go|slip|pass)|waste it|pass it up)|if you (missed|didn't|don't|miss) [it|this|out]|not to)`,
  '[because|as|since|for|otherwise] (missing|skipping|passing up) (it|this|this one|out|them|these) (would|will|could) be [such] [a|an] [real|crying|great] (crime|shame|pity|sin|tragedy|travesty|mistake|daft|mad|madness|folly|silly|foolish|criminal|a crying shame)',
  'to (miss|skip|pass up) (it|this|this one|them|these) (would|will) be [such] [a|an] [real|crying|great] (crime|shame|pity|sin|tragedy|travesty|mistake|daft|mad|madness|folly|silly|foolish|criminal)',
  "(it'd|it would|it will) break (our hearts|my heart|your heart|hearts) (if you|to see you|to)",
  "we (don't|do not|wouldn't|would not|'d hate|would hate) [want|for] you to (miss|regret|be left|lose out)",
  "(we'd|i'd) hate [for] you to (miss|regret|be left|lose out)",
  "(it'll|it will|that'll|this will) haunt you [for <gap:3>|forever]",
  '(the ones|those|people|shoppers|they) who (wait|hesitate|dither|put it off|leave it) [always|usually|often|never] (regret|lose|miss|kick|get)',
  '(how|just how) (gutted|sorry|sick|annoyed|livid|furious) would you be',
  "(gutted|sorry|livid|furious|heartbroken) (doesn't|won't|would not) begin to (cover|describe) it",
  "what if (it's|it is|they're|they are|you never get|there's never|there is never|you miss|it all) [all] (gone|another|over|it|too late|goes|sells out) <gap:4>",
  "(it'll|it will|they'll|they will) [all] be (gone|someone else's|somebody else's|history|a memory) [by <noun>|before <gap:4>|by the time <gap:4>|soon|in a flash|tomorrow]",
  "by (morning|lunchtime|teatime|then|tonight|tomorrow|breakfast|midnight|sundown|nightfall) (it'll|they'll|it will|they will) [all] be gone",
  "your (size|colour|color|favourite|favorite|seat|table|place|dream <noun>) (will|'ll|could|may|might) [well] be (gone|taken|sold out|history)",
  "think of [all] the <gap:3> (you|you'll|you'd|they'll) (won't|will not|miss|lose|be missing)",
  "(it'd|it would) be (a|such a) [real|crying|great] (shame|pity|crime|sin) if (someone|somebody|you|they|it|another)",
  "(they'll|they will|everyone will|people will|your friends will|everyone'll) [still] be talking about (it|this) (for|in|all)",
  "(someone|somebody)'s (going to|gonna|about to) (get|have|take|win|bag) (it|them|one) [, [so] why not you]",
  '(too many|plenty of|lots of|so many|most) (people|<noun>) (miss out|leave it too late|regret it|wait too long|miss the boat) [every <noun>|each <noun>]',
  'the (unlucky|slow|late|others|slower|hesitant) [ones] (miss out|lose out|go without|get nothing|go home empty-handed)',
  '(everyone|everybody) [<gap:4>] (except|but) you',
  `(what|such|how) [a] [real|crying|terrible|great] (shame|pity|sad|waste|sin|crime|tragic) [it would be|that would be|it'd be] (if you (missed|miss) (it|this|out)|to (${missIt}))`,
  "(it|that) (would|will|could|'d) (hurt|sting|smart|break your heart|haunt you) (to (miss|lose|see it|watch)|if you (miss|missed)|forever)",
  "(it'd|it'll) (hurt|sting|smart|break your heart|haunt you) (to (miss|lose|see it|watch)|if you (miss|missed)|forever)",
  'it (stings|hurts|smarts) to (be (second|late|last|too late|left out)|miss (out|it)|lose out)',
  "(you|you have|you've) had your chance",
  "(you're|you are) (going to|about to|gonna) (miss (it|this|out)|lose (it|out)|regret it)",
  'you (risk|could be|might be|may be) (missing (out|it)|losing (out|it|your (chance|place|spot))|left (behind|out)|out of luck)',
  "(you|you'd) risk (being|losing|missing) <gap:3>"
]

const quick =
  '(let it (pass|go|slip) [you by]|pass it up|skip it|blink|wait|hesitate|snooze|dither|pause|dawdle|dilly-dally|faff|ponder|think it over|delay|sleep|sleep on it|look away|turn your back|think twice|stall|dilly-dally|leave it|think about it|take a breath|sneeze|nod off|turn around)'
const long =
  '[too long|any longer|a moment|a second [too long|longer]|a minute [too long|longer]|for a (second|minute|moment)|about it]'
const lost =
  "((it'll|it will) haunt you|(you'll|you will|you|you'd|you might|you may|you could) [have] [just|only|soon|probably] (miss|missed|lose|lost|regret|be (too late|sorry|left|gutted|disappointed|kicking)|wish|kick|find (an empty|nothing|it gone|them gone|yourself))|it (belongs|goes|will belong|will go) to (someone|somebody) else|(it'll|it will|it's) [be] (in|on|at) (someone|somebody) else's|(it's|it is|they're|they are|it'll|it will|they'll|they will|they've|it|they|(the|these|this|your) <noun>) [may|might|could|will|has|have|is|are] [well] [be|have] [all] (gone|over|too late|sold out|vanished|disappeared|vanish|disappear|go|someone else's|somebody else's|history|taken|snapped up)|(someone|somebody) else)"

/** What follows from a moment's delay. */
export const blinks: readonly string[] = [
  `${quick} ${long} [,|;|<dash>] (and|then) ${lost}`,
  `(one|a single) (blink|wrong move|moment|moment's pause|sneeze|second|hesitation) [,] (and|then) ${lost}`,
  `(if|should|when) you ${quick} ${long} [,] ${lost}`,
  "(if|when) you (snooze|miss (this|it|this one|out|your chance)|don't|do not|don't act|don't move|don't book|don't order|don't buy|don't hurry|don't join|leave it|wait|delay|skip (this|it)|sleep on (this|it)|pass (this|it) up|let (it|this) (go|slip|pass)) [now|today|soon|fast|too long|too late|any longer|in time] [,] (someone else|somebody else|others|others will|another <noun>|you'll (regret|lose|miss|wish|kick|hate|be (sorry|gutted|kicking|disappointed|left|too late)|never forgive|only (regret|wish|have)|have (to wait another|only|nobody)|end up)|you will (regret|lose|miss|wish|kick|be (sorry|gutted|disappointed|left|too late)|never forgive|have to wait another)|you lose|you may never|you might never|you could (lose|miss)|it'll be (gone|too late)|it will be (gone|too late)|they'll be gone|that's it|it's gone|they're gone|your <noun> will)",
  "by the time (you|you've) (read|decide|decided|see|open|finish|finished|get|got|make|made|think|thought|come|blink|blinked|hear) [this|it|round|up|your|to|about|thought|decided|made|had] <gap:5> [,] (it|they|it'll|it'll be|it's|they'll|they're|they've) [may|might|could|will] [well] [be|have] [all] (gone|too late|sold out|over|sold|vanished|snapped up|disappeared)",
  "miss (this|it|out|this one) and (you'll|you|you will|you'd)"
]

/** Calls to picture the loss. */
export const pictures: readonly string[] = [
  "(imagine|picture) (missing|hearing (it|they|that it)|finding out (it|they|you|that)|being the only (one|<noun>) (without|not|left|who)|having missed|how you'll feel|how you'd feel|how (sorry|sick|gutted)|the regret|the look on|everyone (talking about it [and you (weren't|aren't|won't be) (there|one of them|part of it)]|talking|there|else|having|enjoying)|everybody (talking|there|else|having|enjoying)|your (neighbours|neighbors|friends|mates|colleagues|rivals|competitors) (with|enjoying|having|showing|boasting|in|on|using|gloating)|seeing (it|them|one) (on|in|at) (someone|somebody|your (neighbour|friend|rival)))",
  "(think|just think) (how (you'd|you'll|sorry|sick|gutted|annoyed) [feel|be]|what you'd (miss|be missing|lose)|what you'll (miss|be missing|lose)|of (the|all the|everything) <gap:2> you'll (miss|lose)|of what you'd (miss|lose))",
  '(how|just how) (will|would) (you|it|that) feel (if|when|knowing|watching|to (miss|hear|see|watch|know))',
  'imagine <gap:6> (as|being) the only (one|<noun>) (who|not|without|left)',
  'imagine (explaining|telling|having to (explain|tell)|breaking it to) <gap:8>'
]

/** Questions that want no answer. */
export const dares: readonly string[] = [
  `[so] (can|could|dare|would|will|do|are|how can|how could|why would|why should|why) you [really|honestly|seriously|actually|truly|about] [about to|going to|want to|willing to|prepared to|afford to|ready to|bear to|live with|risk|be able to] (${missIt}|missing (it|this|out|this one)|let (it|this|this one|it all|these) (slip|go|pass|get) [away|by|you by]|be (left (behind|out)|the (only|last) (one|<noun>) <gap:5>|too late)|regret it|pass (it|this) up|skip it|forgive yourself|say no [to <gap:3>]|live with the regret)`,
  `(going to|gonna|want to|ready to|about to|willing to|happy to) (${missIt}|let (it|this|this one) (slip|go|pass|get) [away|by|you by]|be left (behind|out)) [again]`,
  '(will|could) you be one of the (lucky|unlucky|sorry|chosen) (ones|few|<noun>)',
  '(could|can) you live with (yourself|it|that|the regret)',
  'missing out',
  '(is this|could this be|will this be) the one that got away',
  '^ the one that got away',
  'are you in [,] or [are you] out',
  'who (wants|likes|would want|can afford|could bear) to (miss out|be (last|left out|left behind)|miss (it|this))',
  'why (miss|risk missing|lose) out [on <gap:5>] ?',
  'fear of missing out',
  'will you be (left (out|behind|standing)|among them|the (only|last|odd) [one|<noun>] <gap:5>|the one <noun> (without|with no|not|who missed|left) <gap:4>)',
  'do you [really] want to be the (only|last|odd|one <noun>) <gap:6>',
  'missed (it|out) last (year|time)'
]
