const delay =
  "(waiting|delaying|hesitating|dithering|dawdling|hesitation|procrastination|procrastinating|delay|indecision|inaction|doing nothing|putting it off|sitting still|standing still|sitting on the fence|sitting on your hands|dilly-dallying|a moment's hesitation|a moment of hesitation)"
const quick =
  '(quick|fast|swift|bold|brave|early|nimble|decisive|prompt|speedy|quickest|fastest|first|keen)'
const acting =
  '(act|move|pounce|strike|decide|do it|jump|jump in|dive in|leap|stop (waiting|dithering|putting it off|thinking about it|dreaming|procrastinating|scrolling)|make (your|a) move|take the plunge|take action|get moving|get cracking|get going|do something about it|act on it|say yes|be quick|hurry|commit|make it happen|get on with it|get on board)'
const late = '(too late|never|a day too late|much too late|far too late)'

/** Statements whose whole matter is speed: proverbs, that the moment has come. */
export const sayings: readonly string[] = [
  "(you'll|you will|you'd) [really|probably|certainly] (want|need|have) to (be [lightning] (first|quick|fast|swift|speedy|nimble|one of the first) [in the (queue|line)|off the mark|about it|to (get|bag|grab|snag|nab|land|catch|secure|beat|book|win) <gap:5>|with (the|your) <noun>|for this one]|move (fast|quickly|quick)|act (fast|quickly) [to (get|bag|grab|secure|book) <gap:5>]|hurry|get in (early|quick|first)|get your skates on|get a move on) [if you (want|fancy|hope|like) <gap:6>|when <gap:7>]",
  "(there isn't|there is not|there's not|we haven't|you haven't) (a|any|much) (time|moment|minute|second) [left] to (lose|waste|spare|dither|think)",
  "[there is|there's|there isn't|there is not|there's not|we have|you have|you've|you've got] (no|not a|not any|not much) (time|moment|minute|second|day|hour) [left] (to (lose|waste|spare|dawdle|dither|think|hang about|hang around|be lost)|like (the present|now|today)|for (second thoughts|dithering|dawdling|delay|hesitation|shilly-shallying|thinking))",
  '(every|each) (second|minute|moment|hour|day) [really|still] (counts|matters)',
  '[remember ,] the early bird (gets|catches|bags|lands|wins) the <noun>',
  `(he|she|those|they|people|shoppers|anyone|<noun>) who (hesitate|hesitates|dither|dithers|wait|waits|snooze|snoozes|dawdle|dawdles|delay|delays) (is|are|lose|loses|miss|misses|get|gets|go|goes) [lost|out|nothing|without]`,
  '[you] (snooze|dither|wait|hesitate|dawdle) [,] [and|then] you lose [out]',
  `(fortune|luck|the day|victory|the world|the prize|success) (favours|favors|rewards|smiles on|belongs to|goes to) the ${quick}`,
  '(speed|time|timing|haste) is (of the essence|everything|key|crucial|your friend|not on your side|against you|the name of the game|what counts|what matters|all|vital) [here|now|today|this time]',
  `(later|tomorrow|next (week|month|year|time)|someday|one day) (is|may be|will be|could be|might be|would be|means|often means|usually means) [already] ${late}`,
  'tomorrow never comes',
  "it's go time",
  "if you're (quick|fast|early) , you'll (catch|get|bag|land|grab|nab) (it|one|yours)",
  "[but] only if you're (quick|fast)",
  "(you've|you have) (waited|thought about it|put it off|dithered|hesitated|been (waiting|dithering|thinking about it|putting it off)) [for] long enough",
  "(life's|life is) too short (to (wait|dither|hesitate|put it off|dawdle|think about it)|for (waiting|dithering|hesitation))",
  '(are|will) you [be] (quick|fast) enough [for (it|this|that)]',
  'time flies [when <gap:4>]',
  '(speed|timing|haste|promptness|quickness|swiftness) (matters|counts|wins|pays|is rewarded|wins the day)',
  '[the] (ditherers|dawdlers|slowcoaches|stragglers|procrastinators) (get|gets) (nothing|none|left behind|the crumbs)',
  `now would be (a|the) (good|great|perfect|ideal|excellent|right) (time|moment) [to ${acting}]`,
  'the time (for|to) (thinking|think|dithering|waiting|wait|talking|talk|excuses|dreaming|act|hesitation|deliberation|deliberating) (is|was) (over|past|yesterday|gone|done|up)',
  '(yesterday|sooner|earlier) would have been (better|best|ideal)',
  "(time|time and tide) (waits|wait|won't wait|will not wait|doesn't wait|isn't going to wait) [for (no|nobody|no-one|no one|none|you|anyone) [<noun>]]",
  '(because|as) (every|each) (second|minute|moment|hour|day) (counts|matters)',
  `(now|today|this|tonight|this week|right now) (is|really is) (the|your) (time|day|moment|hour|chance|opportunity) [to ${acting}]`,
  `(now's|today's|tonight's) (the|your) (time|day|moment|hour|chance) [to ${acting}]`,
  'the (time|moment|hour) (is now|has come|is here|is upon us|is today)',
  `(make|let) (today|this|tonight|now|this week) [be] (the (day|moment|week|year|one) [you (act|move|decide|stop putting it off)]|count|happen)`,
  `(this is|this is just|consider this|take this as|think of this as|treat this as|call this|see this as|here's|here is|let this be) (your|a gentle|a little|a friendly) [gentle|little|friendly|official] (cue|sign|nudge|signal|wake-up call|wake up call|push|kick|shove|green light|starting gun) [to ${acting}|you've been waiting for|you needed|you need|you were waiting for]`,
  'consider yourself (nudged|told|prodded|poked|pushed)',
  "there (is|has been|was|will be|could be|isn't|'s) (no|never been a|never a|never going to be a|not a) better (time|moment|day) [than (now|today|the present|right now|this)|to (act|move|pounce|take the plunge|make your move|do it)]",
  "there's (no|never been a|never a|never going to be a) better (time|moment|day) [than (now|today|the present|right now|this)|to (act|move|pounce|take the plunge|make your move|do it)]",
  'there has never been a better (time|moment|day) [to (act|move|pounce|take the plunge|make your move|do it)]',
  "[there's|there is] no time like (the present|today|now|right now)",
  '<set:slow> [,] (beware|look away [now]|take note|be warned|this is not for you)',
  `(this|this one|it|these) (is|are) [strictly|definitely|only|just] [one] for (the ${quick}|early risers|early birds|quick fingers|fast fingers|quick thinkers|the quick of <noun>)`,
  `this one's [strictly|definitely|only|just] for (the ${quick}|early risers|early birds|quick fingers|fast fingers)`,
  '(the|this) (race|hunt|chase|scramble|rush|stampede) is on',
  'the starting (gun|pistol|whistle) has (gone|fired|sounded|gone off)',
  "(you|we) (can't|cannot|can hardly|can ill) afford to (wait|delay|hesitate|dither|hang about|hold back|put it off)",
  'it (pays|helps) to be (quick|early|prompt|fast|first|ready)',
  "(it|this) (won't|will not) wait [for you|around|forever|for long]",
  'opportunity (is knocking|knocks)',
  "(we|i) (won't|will not|can't|cannot) (hold|keep) (it|them|these|this|one) (for you|back) [forever|for long|for ever]"
]

/** Openings of such statements: what waiting costs, who comes too late. */
export const openSayings: readonly string[] = [
  '(quick|fast|speedy|nimble|swift) (fingers|hands|reflexes|reactions|feet|wits) (are|is) (a must|needed|required|essential|rewarded|recommended)',
  "(your|that|this|those|these|the) <gap:3> (won't|will not|isn't going to|aren't going to|can't) <word> (itself|themselves)",
  "the (sooner|faster|quicker|earlier) (you|we) (are|order|book|buy|act|move|start|join|sign up|decide|click|call|begin|get in|reserve|pick|get going|do it|register) [it|one|yours|up] [,] the (better|happier|merrier|sooner you'll|sooner you can|easier|cosier|warmer)",
  'the (longer|more) you (wait|leave it|hesitate|dither|ponder|put it off|delay|think about it|think|sit on it|hang about|hold off)',
  'every (day|hour|minute|moment|second|night|week|month|season) (you|that you) (wait|ponder|delay|hesitate|hold off|leave it|put it off|sit on it|dither|spend (dithering|thinking|deciding))',
  `${delay} (costs|cost|will cost|could cost|can cost|can be costly|is (costly|expensive|fatal|risky|not an option|for losers|for the birds|the enemy|your enemy|the thief of time|overrated)|won't (help|work|pay|do|get you|make it|bring)|will not (help|work|pay|do|get you|make it|bring)|only (makes|costs|helps)|just (makes|costs)|never (pays|helped|helps|pays off|got)|gets you nowhere|means (missing|losing|going without)|doesn't (pay|help|suit)|has a price)`,
  '(now|this) is (no|not the|not a) (time|moment) (to|for) (be|being|dither|dithering|hesitate|hesitation|delay|dawdle|wait|waiting|sit|sitting|stall|linger|hang|faff|second thoughts|cold feet|doubt)',
  "<set:slow> (need not apply|will be|beware|miss|lose|go|get|look away|take note|be warned|never|seldom|rarely|won't)",
  '[the] (quick|fast|fastest|quickest|nimble|swift|speedy|speediest|keenest) (hands|feet|fingers|movers|clickers|thumbs|deciders|off the mark) (win|wins|get|gets|take|takes|will|have|only|needed|required)',
  "(you'll|you will|you'd) (need|want) [to have] (fast|quick|nimble|swift) (fingers|reactions|reflexes|thumbs) [for (it|this|this one)|to <gap:5>]",
  "(we|i) (wouldn't|would not|shouldn't) (hang about|hang around|wait|leave it|sit on (it|this)|delay|dither|dawdle|hesitate)"
]

/** `this is your sign to …`: the rest is what the reader is to do. */
export const signs =
  "(this is|this is just|consider this|take this as|think of this as|treat this as|call this|here's|here is) your [gentle|little|friendly|official] (cue|sign|nudge|push|green light)"
