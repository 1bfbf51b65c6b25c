const adjective = '(last|final|final [,] final|last-ever|last and final|penultimate|one and only)'
const owner =
  '[absolutely|definitely|honestly|truly|officially] [your|the|our|one|a|my|just one] [very|absolute|really|truly|one|strictly|only] '

/** What one is said to have once more. */
export const chance: string = `${adjective} (chance|opportunity|shot|go|try|crack|window|moment)`
/** What is called, said or sent once more. */
const call = `${adjective} (call|call-out|boarding call|shout|nudge|push|prod|whisper|bell|heads-up|countdown|curtain call|hurrah|gasp|whistle|throw of the dice|roll of the dice|bite of the cherry|parting shot|invitation|invite)`
/** The same, where a sender may say it of a bill. */
export const reminder: string = `${adjective} (reminder|notice|warning)`

const be =
  '(is|really is|truly is|may be|might be|could be|may well be|might well be|could well be|might just be|could just be|will be|has to be|must be)'
const frame = [
  `(this|it|here|that|today|tonight|now|this week|this weekend) ${be} [really|officially|definitely|truly|genuinely|it [,|:]]`,
  '(here|this|that) (it is|is it) [,|:|<dash>]',
  "(it's|here's|this'll be|it'll be|that's|there's|there is|today's|tonight's) [really|officially|definitely|truly|only|just]",
  '(consider|call|count) (this|it|that)',
  '(think of|treat|take|see|regard|look on) (this|it|that) as',
  "(you have|you've|you've got|you have got|you get|we have|we've got|you're down to|you are down to|we're down to|we're giving you|we are giving you|we're offering you|we are offering you|giving you|offering you|take|seize|grab|use|here comes|so here is) [just|only]"
]

/** Ways to call something the last, the words of `noun` in them: with a frame, with an owner, bare. */
function calls(noun: string): string[] {
  return [`${owner}${noun}`, ...frame.map((words) => `${words} ${owner}${noun}`)]
}

export const lastChances: readonly string[] = [...calls(chance), ...calls(call)].map(
  (last) =>
    `${last} [this (year|season|summer|winter|spring|autumn|week|weekend|month|time)|of the (year|season|summer|day|week)|ever]`
)
export const lastReminders: readonly string[] = calls(reminder)
/** One more is the last only where it is sold; an exam may be sat again. */
export const oneMore: readonly string[] = ['', ...frame].map(
  (words) => `${words} [just] one more (chance|opportunity|shot|reminder|nudge)`
)

/** Figures of an end, in a title before what they are said of. */
export const figures: readonly string[] = [
  "[it's|this is] [the|one|a|our] (last|final|farewell) (dance|waltz|bow|licks|lick|hurrah|fling|squeeze|bite|curtain|countdown|whistle|furlong|lap|encore|hours|gasp|roll of the dice|throw of the dice)",
  'the end is (nigh|near|in sight)',
  '(the curtain falls|the lights are going out|the sun is setting|lights out|curtains|adios|farewell|goodbye)'
]

/** The last of something, as a cry: it says no more than that there is an end. */
export const finals: readonly string[] = [
  '[the] (final|last) (push|stretch|lap|leg|furlong|hurdle|straight|bend|bell|whistle|countdown|gasp|hurrah|dance|train|knockings|throes|warning|roll of the dice|throw of the dice|bite of the cherry|minute)',
  "(last|final) (chance|call) (alert|warning|saloon|time|o'clock|territory|special)",
  '[the] (buzzer|final buzzer|bell|gong|final bell|hooter|klaxon) is about to (sound|ring|go)',
  '(game|party|show) over soon',
  'the eleventh hour is (upon us|here|approaching|now)',
  'bottom of the ninth',
  '(injury|stoppage|closing) time [is] [nearly|almost] [upon us|here]',
  "(we're|you're|this is|we are|you are|it's) [now|well] (into|in) [the] last-chance (territory|saloon)",
  "(we're|you're|this is|we are|you are|it's) [now|well] (into|in) [the] last chance (territory|saloon)",
  'roll up , roll up',
  '[our|the|one] (parting|closing|last) (shot|number|chapter|credits|bell|words)',
  '[a|one|our] (curtain call|farewell tour|swan song|swansong) [for <gap:3>]',
  '(one for the road|end of the (road|line)|lights out|final release|this is where the story ends)',
  'last orders [at the <gap:2>] [, (please|ladies and gents|folks|everyone)]',
  '(final|last) (furlong|lap|orders|bell) , (folks|everyone|people|all|please)',
  'one (last|final|more) (push|dance|spin|shout|knock|tap|squeeze of the lemon|go round the block|rattle of the tin) [(from|on) <gap:3>]',
  "(it's|it is) (now|today|tonight|this <noun>) or (never|not at all|nothing)",
  '(once|one time) (only|and never again)',
  "(this is|it's|it is|that's) [a|our|the] [real|true|proper] (never-again|now-or-never|once-in-a-lifetime|last-gasp|do-or-die|one-time-only|parting|last-ditch) (moment|chance|deal|offer|price|sale|opportunity|shot|thing)",
  "that's all [,] folks",
  '[and] that [, as they say ,] is that',
  "[so] that's that",
  'going (once|twice|three times)',
  'last orders',
  '(take|have|grab) (one|a) [very] (last|final) (look|peek|gander) [at (it|them|these|this)]',
  'speak now or hold your peace',
  '(crunch|decision|make-or-break|do-or-die|squeaky bum|hammer) time',
  "[at|it is|it's|we are at|we're at|we've reached] [the] eleventh hour",
  "(the|this is the|it's the) (bottom of the ninth|end of the (line|road)|finale|grand finale|last chance saloon|big finish|home straight|home stretch|moment of truth)",
  "(we're|we are|we've reached|we have reached|you're|you are|we're now|we've hit) [on|in|into|at|down to|approaching|nearing|coming up to|entering] the (home (straight|stretch)|(final|last) (furlong|lap|stretch|straight|leg|knockings|stages|bend|minutes)|wire|eleventh hour|closing stages|dying (minutes|moments|seconds)|death|finish line|end of the (road|line))",
  "(it's|it is|it all comes|this goes) down to the wire",
  '(the|our) (final|last) countdown (has (begun|started)|is (on|here|under way|underway)|begins|starts) [now]',
  "(it's|it is|this is) (now or never|do or die|make or break|this or nothing|all or nothing|crunch time|decision time|last orders|time gentlemen please|the eleventh hour|the final (whistle|bell|furlong|lap|countdown)) [time]",
  '(now or never|do or die|speak now or forever hold your peace)',
  '(say yes|speak|act|book|order|buy|come|decide) now or (forever|never)',
  '(say yes|speak|act|book|order|buy|decide) now or forever <gap:4>',
  'time [, (please|gentlemen|ladies and gentlemen)] , (please|gentlemen please)',
  'time [,] gentlemen [,] please',
  '(going|going once) [,|…|.] (going|going twice) [[,|…|.] (gone|sold|nearly gone|almost gone)]'
]

/** What the reader may have wanted: the wish itself can be said as an instruction. */
export const ifEver: string =
  "[because|so] if (you|you've|you'd) [have|had|were] [ever|always|long|been|ever been|always been|long been|secretly|even] (wanted|meant|meaning|planned|planning|hoped|hoping|dreamed|dreamt|dreaming|intended|intending|promised yourself|promising yourself|going|fancied|longed|longing|wished|wishing|waiting|thinking|thought|considered|considering|looking|searching|curious|tempted)"
export const ifUndecided: string =
  "if you've been (putting it off|on the fence|sitting on the fence|dithering|waiting|hesitating|umming and ahhing|holding off|holding out|holding back|wavering|in two minds)"
/** That it is now. */
export const moment: string =
  "(this is|here is|here's|now is|now's|today is|tonight is|it's|this could be|this might be|this may be|this really is|this week is|the time is|you can't|don't) [your|the|a] [very] [<word>] (moment|time|chance|opportunity|week|day|shot|one|cue|sign|year|call|now|it|season|nudge|push|window|hour|month|wait|delay|hesitate|any longer) [any longer|folks|for you|to do it|to act|to say yes|go]"

/** One is all that is left. */
export const oneLeft: string =
  "(you have|you've|you've got|there is|there's|we have|we've got) [exactly|just|only|but|precisely] one (chance|shot|opportunity|go|window) left"
/** A last chance that is only announced. */
export const awaits: readonly string[] = calls(chance).map(
  (last) =>
    `${last} (awaits|remains|beckons|is here|is left|left|has come|of all|ever|(you|you'll|we'll|we) [ever] (get|have|give|offer)|there (is|will be))`
)
