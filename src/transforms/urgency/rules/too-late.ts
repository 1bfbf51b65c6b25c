const gone =
  '(gone|vanished|disappeared|sold out|snapped up|history|too late|booked up|run out|spoken for|off the (shelf|shelves|table|menu)|only a memory)'
const they =
  '(it|they|these|those|this|this one|places|tickets|seats|spaces|spots|tables|rooms|dates|slots|stocks|everything|all the (good|best|nice|decent|prime|popular) (ones|<noun>)|the (good|best|nice|popular|prime|last|remaining) (ones|<set:stock>)|the (lot|last one|last of them|best (ones|seats|dates|slots|tables|plots|bits)|good ones|moment|chance|offer|deal|sale|price|prices|rate|opportunity|bargains|savings|tickets|places)|our <noun>|your (chance|moment|place|spot|size|favourite|favorite|seat|slot))'
const rival =
  '(someone|somebody|anyone|everyone|everybody|anybody) else|your (neighbour|neighbours|neighbor|neighbors|friends|mates|rivals|competitors|competition|sister|brother|colleagues|<noun>-in-law)|another <noun>|the (rest|others|neighbours|competition|crowd|crowds|rush|masses|hordes|next person|next in line|person behind you)|the rest of the <noun>|next door'

/** What nobody can check, as a reason to be early: behind `before`. */
const befores: readonly string[] = [
  `(it's|it is|they're|they are|they've|it has|they have|everything's|everything is|the lot is|that's|these are|we're) [all|been|really|well and truly|completely|clean] ${gone} [for good|forever|for ever|again]`,
  `${they} (is|are|has|have|'s) [all|been|well and truly] ${gone} [for good|forever|for ever|again]`,
  `${they} [all|finally|too|quietly] (go|goes|vanish|vanishes|disappear|disappears|evaporates|evaporate|melts away|fades away|slips|slip|sells|sell|sells out|sell out|runs out|run out|fills up|fill up|flies|fly|runs dry|run dry) [away|by|up|off the (shelf|shelves)|out of the door|out the door|through your fingers|from your grasp|you by] [for good|forever|for ever|again|completely|without you|into thin air|without trace|without a trace]`,
  `${they} (get|gets|are all|are|is) (snapped up|nabbed|grabbed|scooped up|spoken for)`,
  '(the|this|our) (offer|sale|deal|price|chance|discount|promotion) (ends|goes|closes|finishes)',
  `(${rival}) (does|do|beats you [to it]|beat you [to it]|gets (there|in|it|them|one|yours) [first]|get (there|in|it|them) first|(grabs|grab|snaps|snap|takes|take|books|book|buys|buy|bags|nabs|claims) (it|them|yours|one) [up] [first]|hears [about it]|hear about it|finds out|find out|gets wind [of it]|catches on|catch on|cottons on|wakes up|swoops [in])`,
  'other <noun> (get there|do|beat you to it|get in first|snap (it|them) up)',
  '(someone|somebody|anyone|another <noun>) (pips|beats|gets) you to (it|the post)',
  'it rides off into the sunset',
  '(word|the secret|news|the cat) (gets|spreads|is) (out|around|round|out of the bag)',
  '(prices|fares|rates|costs) (go|rise|climb|increase|jump|creep) [back|up] [up] [again|for good]',
  '(time|your time|your chance|the chance|your luck|the clock|the moment|the opportunity|the window|your window) (runs|is|slips|has|ticks|closes|shuts|strikes|passes|expires) [out|up|away|gone|down|by|you by|shut|twelve|midnight]',
  'you (miss|lose) (out|your chance|the chance|it|your moment|your place|your spot)',
  'you (regret|change your mind|talk yourself out of it|blink|kick yourself|regret it)',
  "it's (all over|all gone|curtains|goodbye|no more|anybody else's|someone else's|last orders)",
  'we (pull the plug|close the (book|books|door|doors|lid) [on <gap:4>]|shut up shop|shut the (door|doors)|call time [on <gap:4>]|change our (mind|minds)|come to our senses|run out|sell out|draw the curtain|lower the (curtain|shutters)|think better of it|wrap (it|this) up|bring (it|them) to a close|let (it|them) go)',
  'the (shutters|curtain|curtains|axe|hammer|gavel|lid|guillotine|final curtain) (come down|comes down|fall|falls|closes|close|drops|goes down|comes down on <gap:3>)',
  'the (magic|moment|sale|madness|bubble|spell) (is over|ends|stops|fades|passes|bursts|breaks)'
]
export const tooLate: readonly string[] = befores.map(
  (before) => `[so] [get in|quick|fast|now|today|soon|early] before ${before}`
)

/** Tails that are such a reason where they speak of a loss. */
export const lossTails: readonly string[] = [
  '(or|else|otherwise|lest|unless|before|because|as|since) <gap:9> $',
  'to (avoid|save|spare|escape) <gap:6> $',
  'and (avoid|save|spare|escape) <gap:6> $'
]

/** Other reasons of the kind, at a sentence's end. */
export const lestLost: readonly string[] = [
  'or (be|end up|become) the (last|only) (one|<noun>) [(in|on|at) <gap:3>] (to|without|who|not) <gap:4>',
  'or spend [the|all|another|your] <noun> (hearing|wishing|wondering|regretting|kicking|watching|dreaming|moaning) <gap:5>',
  '(which|that) (only a (fool|mug|madman)|nobody|no one) [in their right mind] (would|should|will) [want to] miss',
  "which you (won't|will not|wouldn't) want to miss",
  "so [that] (you|your <noun>|nobody|no one) (don't|won't|never|do not|aren't|are not|can't|isn't|is not|misses|has to) (miss out|lose out|left (out|behind|without [one]|wanting|empty-handed|disappointed)|disappointed|regret (it|anything)|miss out on <gap:4>|wake up (sorry|wishing) [<gap:4>]|kick yourself|wishing <gap:4>)",
  "so you're (not|never) (left (out|behind|without|wanting|disappointed)|disappointed|too late|the (one|only|last) <gap:5>|kicking yourself)",
  '[and] so (nobody|no one|none of you) [in the <noun>|in your <noun>] (misses|has to miss|is left|need miss) (out|behind)',
  "and you (won't|will not|needn't|'ll never) (miss out|be disappointed|be left (out|behind)|regret it)",
  "(while|whilst) the (going is|going's) good",
  '[or] (to|and) (avoid|escape|beat|dodge|be sure of not|make sure of not|guarantee not|be certain of not) [the] (disappointment|missing out|being disappointed|being left (out|behind)|the heartbreak|heartbreak|regret|regrets|fomo|heartache|losing out|tears)',
  "(while|whilst) (there's|there is|there are|there's still|there is still|there are still|you've|you have|you still have|you've still|you still|you) [still|got|have] [still|got] (time|some left|any left|a chance|the chance|a few left|can)",
  "(or|else|otherwise|unless you want to|unless you'd rather|if you don't want to|lest you|or else|and never|or forever|or you'll|or you will|or you'd) [risk|spend <gap:3>|end up|have to|be|being|forever|always|only|live to] (miss out|lose out|regret it|missing out|losing out|be left (out|wondering|wanting)|going without|wonder|wishing <gap:4>|kick yourself [all <noun>|later]|kicking yourself|disappointed|too late|weep|cry|rue it|rue the day|live with the regret|wondering|sorry|regret|lose your chance|disappointment|heartbreak|heartache|left (out|without)|the regret|miss your chance)"
]
