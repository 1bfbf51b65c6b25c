/** How fast, in several words. */
const atOnce =
  "(right|straight) away|right now|at once|on the double|at the double|double quick|without (delay|hesitation|further delay|further ado|delay or hesitation|a second thought|a moment's delay)|with all [possible|due] (haste|speed)|early|this (minute|second|instant|moment|very minute|very second)|like (lightning|the wind|a shot|a flash|you mean it)|as fast as you can|while you [still] can|in a (hurry|flash|jiffy)|first thing|good and early"
const fast = `(<set:haste>|${atOnce})`
const dont = "(don't|do not|never|don't you|please don't|try not to|don't go and)"
const tooLate =
  "(too (late|long)|later|the [very] last (minute|second|moment)|tomorrow|another (day|time|week|year)|someone else (does|gets there first)|(it's|it is|they're|they are) [all] (too late|gone|over)|(the|your) (chance|offer|moment) (is|has) gone)"
const unit = '(day|minute|moment|second|hour|night|week|month|year)'

/** The plainest instructions to be quick: other words may follow them. */
export const bare: readonly string[] = [
  `(act|move|be|go|pounce|strike|decide|jump|leap) ${fast}`,
  'hurry [up|in|over|along|down|back|on over|on in|on down] [now|then|though]',
  "(don't|do not|never) (wait|delay|hesitate|dawdle|dither|dally|stall|linger|dilly-dally|loiter)",
  'make haste'
]
export const moves: readonly string[] = [
  `(act|move|pounce|jump|go) ${fast}`,
  'hurry [up|in|over|along|down|now|back]',
  'make haste',
  `${dont} (wait|delay|dawdle|dither|dally) [any longer|another ${unit}|too long|a ${unit} longer]`,
  `${dont} (leave it|put it off) [until|till] [it's] too (late|long)`
]

/** What the reader is said to need: to be quick, before the reason for it. */
export const needs: readonly string[] = [
  `(you|you'll|you'd|you will) [really|just] (need|have|want|do well) to (act|move|be) ${fast}`,
  `(you'd|you had) better (act|move|be|make it) ${fast}`
]

/** Verb phrases of haste: alone an instruction, or behind `you need to`, `let's`, `better`. */
export const hasty: readonly string[] = [
  `(act|move|be|go|pounce|strike|decide|jump|leap|commit|think) ${fast}`,
  '(act|move|decide|book|order|buy) soon',
  `(act|move|be) ${fast} (on this [one|offer|deal]|on (these|our|the) <gap:3>|about (it|<word>)|with this [one]|off the mark|with (the|your) <noun>)`,
  'be (swift|speedy|snappy|lightning fast|lightning quick|first in line|the first in line|(first|one of the first|the first) (through|in|out of) the (door|gate|queue|blocks)|first off the mark|an early bird|ready to (pounce|move|click))',
  '(hurry|leg it|hotfoot it) [up|in|on in|on over|over|along|down] [now|back|then|though|to it]',
  '(rush|dash|race|sprint|scurry|scramble|zoom|zip) (in|on in|on over|over|along|down|now|to it)',
  'get [yourself] (moving|going|cracking|weaving|clicking [before <gap:4>]|dialling|booking|shopping|ordering|buying|bidding|stuck in|a move on|a (wriggle|wiggle|shift|hustle) on|your (skates on|running shoes on|finger out|act together)|out of the blocks|off the fence|off the sofa)',
  `get (in|in there|there|in line|in on it|in on this|on it|on this|to it|on board|onto it|over here|down here|yourself down here|the ball rolling) [${fast}|first|early|before the (rush|crowd|crowds|queue|masses)]`,
  `(jump|leap|hop|pounce|dive) (to it|on it|on this|at it|on this one|in|at this|aboard) [${fast}|while (it's|it is|they're) (hot|there|fresh)|before the (rush|crowd|crowds|queue|masses) [does|do|gets there]]`,
  '(step|stamp) on (it|the gas)',
  'put your foot (down|to the floor)',
  'snap (to it|out of it)',
  'shake a leg',
  '(look|step) (lively|sharp|alive)',
  'make (haste|it snappy|it quick|tracks|a dash for it|a run for it|a beeline for it|a move|your move) [now|today|soon]',
  'make (a|your) move [now|today|before <gap:4>]',
  `(get|grab|snap|snag|bag|nab|order|book|buy|reserve|claim|have) (it|them|some|yours|one|this|these|in|one of these|a pair|one up|yours up|it up|them up) ${fast}`,
  "(get|grab|snap|snag|bag|nab|order|book|buy|catch) (it|them|some|yours|one|this|these|in) [up] (while you [still] can|while (it's|they're|it is|they are) (hot|there|going|still there|still here)|while (it|they) (lasts|last))",
  'take (the plunge|the leap|the bull by the horns|your chance|the chance) [now|today|right now|tonight]',
  '(seize|grab|embrace|own) the (day|moment|chance|opportunity|initiative) [now|today|while you can]',
  'say yes [now|today|before you talk yourself out of it|before <gap:5>]',
  '(do|book|order|buy|bag) it (now|today|right now|already|this minute|fast|quick|[,] quick|while you can)',
  '(lace|buckle|saddle|giddy) up [your (trainers|boots|shoes|running shoes)] [and (get|come) (down|over) here|and get going]',
  'strike while the <noun> is (hot|warm)',
  'make hay [while the sun (shines|is shining)]',
  '(beat|jump) the (rush|queue|scramble|stampede|clock|crowds|crowd)',
  'join the (rush|scramble|stampede)',
  '(act|move|hurry|decide|jump in|get in|get in there|dive in|pounce|run) before <gap:5>',
  'be the early bird [, [and] catch the worm]',
  '(get|pull) your (skates|running shoes) on [, (people|folks|everyone)]',
  'be there or be square',
  "let's get (this|the) show on the road",
  'hit the (button|buy button|road|ground running) [now|before <gap:3>]',
  '(spring|leap|swing|jump|burst|rush) into action [now|today]',
  'put a spring in your step',
  'make it (happen|count|yours) [now|today]',
  '(grab|get|pull|put|throw|lace|dust|find|fetch) [on|up|off] your (wellies|boots|coat|clogs|hat|bike|trainers|shoes|keys|wallet|purse|bag|skates|helmet|apron|gloves|<noun>) [on] and (run|go|dash|hurry|leg it|get going|get down here|get over here|come on down|come running|head over)',
  'jump (on|aboard|on board|on the bandwagon) [now|today|right away|straight away|quick|quickly]',
  'crack on [with it]',
  '(get|pull|put) your (act together|socks up|finger out|game face on|thinking cap on|best foot forward)',
  '(come|get) on (in|over|down|board) (now|today)',
  '(come on (over|down)|get on (in|over|down|board))',
  'act on (it|this) [now|today|while you can]'
]

/** What holds somebody up, as verbs: behind `don't`. */
export const dawdling: readonly string[] = [
  `<set:delaying> [around|on (it|this|these|this one)|about|over it|too long|any longer|now|for (too long|long)|another ${unit}|a ${unit} longer|a single ${unit} longer|${unit} longer]`,
  `wait (around|about|to be asked|for (it|them|these) to (sell out|go|disappear|run out)|for (the rush|a sign|tomorrow|someone else|someone|the crowds|everyone else) [to (beat you|tell you twice|get there first)] [to it]|(until|till|til) ${tooLate}|(until|till) (someone|somebody|everyone else|the others|a neighbour|your neighbour|<noun> <noun>) (beats you [to it]|gets there first|snaps them up|snaps it up|does))`,
  `(leave|put) (it|this|them|things|yours|your <noun>) (off|off any longer|off again|off for <gap:3>|to chance|too (late|long)|(until|till|to) ${tooLate})`,
  'put off (till|until) tomorrow <gap:8>',
  'put off (it|a good thing|the inevitable|until later)',
  'be a (stick-in-the-mud|slouch|sluggard|couch potato)',
  '(hang|mess|faff|muck|mooch) (around|about|back) [for long|any longer|thinking about it|on this [one]]',
  '(hang|hold) fire',
  '(hold|hang) (back|off)',
  '(sit|stand) (around|about)',
  '(just|simply|only) (sit|stand) (there|back|by|around|about) [<gap:3>]',
  '(sit|stand) there (admiring|thinking|dreaming|wondering|looking|reading|dithering|like) [<gap:3>]',
  'think (twice|too hard|too long|about it [for] too long|about it|it over)',
  'overthink (it|this|things)',
  'sit on (it|this|this one|that|your hands|the fence|these)',
  'sleep on (it|this|this one|that|these|these <noun>|our <noun>)',
  'snooze on (it|this|this one|these)',
  'take (too long|your time [over (it|this)|on this one]|all day|forever)',
  'drag your (feet|heels)',
  'twiddle your thumbs',
  'dig your heels in',
  `(lose|waste) (time|any time|[a|another|one more|a single] ${unit}|your moment)`,
  'let the (grass|moss) grow [under your feet]',
  'be (slow|too slow|too late|a slowcoach|a slowpoke|a ditherer|tardy|last in line|the last in line|late (to the party|on this one|this time|again)) [about it|on this one|off the mark|getting in touch|this time]',
  'miss a beat',
  'make us (ask|tell you) twice',
  'let the (queue|line) (grow|get longer)',
  '(count|bank) on (tomorrow|there being more|it being there tomorrow|it lasting|them lasting|it being there)',
  'um and (ah|err)',
  'keep (us|it|them|your (garden|family|kitchen|feet|ears|dog|cat|skin|<noun>)) waiting'
]

/** The same as a noun or participle. */
const dawdle =
  '(<set:delays>|umming and ahhing|humming and hawing|hemming and hawing|sitting (around|about|on the fence|on your hands|there)|hanging (around|about)|putting it off|faffing about|messing (around|about)|standing (around|about|there)|thinking [about it|it over]|holding back|wishing|window shopping|making excuses|excuses)'

/** Instructions to be quick, and to do nothing else. */
export const pushes: readonly string[] = [
  ...bare,
  ...hasty,
  ...dawdling.map((delay) => `${dont} ${delay}`),
  `(stop|quit|enough|enough of) [the|this|all this|all the|your|you're] (${dawdle}|reading) [and (start|get) <gap:3>|about|around|over (it|this)]`,
  `less (thinking|browsing|waiting|dithering|scrolling|talk|talking|dreaming|wondering) [,] more (booking|buying|doing|shopping|clicking|ordering|packing|<noun>)`,
  `(time|it's time|it is time|high time|isn't it time|about time) (to stop|you stopped|we stopped) ${dawdle} [about it]`,
  "(run|race|rush|dash|sprint|gallop) [,|and] (don't|do not|never) (walk|stroll|dawdle|amble)",
  '(run|sprint|gallop|go|shop|click|book|buy|pedal|row|paddle) like (the wind|mad|crazy|the clappers|a bat out of hell|lightning)',
  '(run|race|rush|dash|sprint|leg it|fly|scoot|head straight|make a (dash|beeline|run)) (to|for) the (checkout|till|tills|phone|phones|basket|door|doors|computer)',
  'go [,] go [, go|go] [go]',
  "let's (go|do this) , go [, go]",
  '(chop [,|-] chop|chop-chop|quick sticks|quick march|quick smart|jump to it|hop to it|look lively|giddy up|pronto|full steam ahead|full speed ahead|tally-ho|tally ho|all hands on deck|spit spot|vite vite|andale|faster|go on [,] go|quick [,|and] quick|hurry [,] hurry [, hurry]|sharpish|asap|at the double|on the double|post-haste|posthaste|quick as a (flash|wink)|double quick|sooner rather than later|better sooner than later|the sooner the better|on your marks [,] get set [, go]|carpe diem) [, please|please|, if you please|now|then]',
  '(ready|on your marks) [,|…] (steady|set|get set|aim) [,|…] (go|shop|book|buy|sew|grow|bake|knit|click|run|race|cook|order|paint|ride|row|ski|sow|plant)',
  '(fingers|thumbs|clicking fingers|fastest fingers|quick fingers|phones|wallets|cards|diaries|pens|trainers|baskets) (at the ready|on buttons|on the button|poised)',
  '(skates|running shoes|boots) on [, (people|folks|everyone)]',
  'eyes down [, fingers ready]',
  'enough (talk|chat|chit-chat|said|thinking)',
  '(can|may|might|shall|could) we (hurry you along|suggest you hurry|nudge you|give you a nudge|urge you to hurry)',
  '(oi|oy|hey|psst) [,] (dawdler|dawdlers|slowcoach|slowcoaches|ditherers|you at the back)',
  '(elbows|fingers|wallets|purses) out [, (people|folks|everyone)]',
  '(action|battle) stations [, <gap:2>]',
  '(now|today) [,|and|<dash>] not (later|tomorrow|next <noun>|next time|someday)',
  'not tomorrow [, not <gap:2>] [:|,|<dash>] (now|today|right now)',
  '(immediately|now|today) [,] if not sooner',
  "[we|you|you and i] (haven't|have not|don't have) [got] all day [, and neither have you]",
  'get (those|your) (fingers|thumbs) (clicking|moving|ready|typing|tapping)',
  'have (your|a) (card|finger|wallet|diary|cards) (ready|at the ready|on the button) and your finger on the button',
  '(waste|lose) no time',
  "let's (not (waste (time|[a|another|a single|one more] (second|minute|moment|day))|hang about|dither|dawdle|delay)|get (cracking|moving|going|on with it|a move on)|crack on|hurry)",
  "(drop|stop) (everything|whatever you are doing|whatever you're doing|what you're doing|what you are doing)",
  'put down (the|your|that) (coffee|tea|cup|mug|cuppa|biscuit|newspaper|remote)',
  'put (the|your|that) (coffee|tea|cup|mug|cuppa|biscuit|newspaper|remote) down',
  '(click|order|book|buy|act|shop|pounce) (now|today|first|fast) [,|and|;] (think|ask questions|ponder|thank us|decide|dither|worry|regret nothing) [later|afterwards]',
  '(book|buy|order) (it|now|one) [now] [,] regret nothing',
  '(<word> <word>|<word>) (now|today) [,|and] (thank|kick|pat) (us|me|yourself) [on the back] later',
  'off you (go|pop|trot) [then|now|,] [then|now|to the shop|to the shops]',
  'do yourself a favour and (hurry|be quick|get in there|act fast|move fast|get a move on|book now|order now|get one|get yours)',
  "don't think [twice|about it] [,|;|<dash>] [just] (book|buy|order|click|do it|act|go|jump)",
  '(no|enough) (slouching|slacking|dallying|excuses|ifs or buts|dithering|faffing|dilly-dallying|shilly-shallying|umming and ahhing|procrastinating|dawdling|slacking)',
  '(time to|it is time to|high time to|now to) (act|move|pounce|strike|jump|leap|hurry|decide|click|shop|choose)',
  "it's time to (act|move|pounce|strike|jump|leap|hurry|decide|click|shop|choose)",
  '(might be|would be|could be|well|probably|it is|always) worth (getting a move on|being quick|hurrying|acting fast|moving fast|getting in early)',
  '(we|i) [strongly|really|always|would] (suggest|recommend|advise) (acting|moving|being|booking|ordering|getting in|deciding) [in] (fast|quick|quickly|early|now|sharpish)',
  'move (it|your feet|yourself|those feet)',
  'shift (yourself|it)',
  '(look (sharp|lively|alive)|be (sharp|quick|smart|brisk)) about it',
  'be sharp',
  'put (a wiggle|a spurt|your skates) on',
  'step on it',
  `(there is|there's|there are) no (prize|prizes|medal|medals|points|reward) for ${dawdle} [about it]`,
  'do so without delay',
  'click (fast|now)',
  "(we'd|i'd|we would|i would) (move|act|be|sprint|run|rush|pounce|dash|get in [there]|book|order|hurry|get a move on|not (wait|hang about|leave it)) [fast|quick|quickly|early|up] if (we were|i were|i was) you",
  'just do it',
  'quick march [to the <noun> [<noun>]]'
]

/** A count down to the push. */
export const counts: readonly string[] = [
  '(three|3) [,|…] (two|2) [,|…] (one|1) [,|…] (go|now)',
  '(5|five) [,|…] (4|four) [,|…] (three|3) [,|…] (two|2) [,|…] (one|1) [,|…] [go|now]',
  '(one|1) [,|…] (two|2) [,|…] (three|3) [,|…] (go|now)'
]

/** Before another instruction they go: `drop everything and book`. */
export const leadIns: readonly string[] = [
  'best foot forward',
  '(on your marks|quick sticks|double quick|quick as you like)',
  "(run|sprint|gallop|race) [,] (don't|do not) (walk|jog|trot|stroll|dawdle)",
  "(don't|do not) (walk|jog|trot|stroll|think) [,] just (run|sprint|gallop|leap|jump|dial|click)",
  "(don't|do not) (walk|jog|trot|stroll) [,] run",
  'no (dawdling|slacking|dithering) [, please|at the back]',
  'look (lively|sharp)',
  "(drop|stop) (everything|whatever you are doing|whatever you're doing|what you're doing|what you are doing)",
  'put down (the|your|that) (coffee|tea|cup|mug|cuppa|biscuit|newspaper|remote)',
  `(stop|quit|enough) (${dawdle}|reading)`,
  'lace up [your (trainers|boots|shoes)]',
  'shake a leg',
  'snap to it',
  'hop to it',
  'jump to it',
  'get (off the fence|off the sofa|your skates on|a move on|a wriggle on)',
  "don't (hang about|hang around|hesitate|think twice|delay|dither|wait|just stand there|just sit there)",
  '(spring|leap|swing|jump) into action',
  'put a spring in your step',
  'no (messing about|dithering|faffing|dilly-dallying|hanging about)'
]
