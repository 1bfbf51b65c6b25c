const running =
  '(running|slipping|ticking|draining|trickling|drawing|flying|ebbing|counting|winding)'

/** Time itself is said to run out, of nothing in particular. */
export const runningTime: readonly string[] = [
  `(time is|time's) [fast|quickly|rapidly|nearly|almost|slowly] ${running} (out|away|down|short|on|by)`,
  "(time is|time's) [fast|very|almost|nearly|so|now] (short|up|out|ticking|wasting|a-wasting|tight|precious)",
  "(time is|time's) (against (you|us)|not on (your|our) side|getting short|of the essence)",
  'the [final] (clock|countdown) (is|has) [already|now] (ticking|running|started|begun|on|counting) [down]',
  "the (clock's|countdown's) [already|now] (ticking|running|started|on|counting) [down]",
  "(you're|we're|you are|we are) [fast|quickly|rapidly|nearly|almost] [running] out of time [, and so are you]",
  "(don't|do not) run out of time",
  "(there's|there is) (hardly any|barely any|scarcely any|precious little|very little|not much|little) time (left|remaining|to go)",
  "(there isn't|there is not|there's not) (long|much time|a lot of time) (left|to go|remaining)",
  '[very|precious] (little|not much) time (remains|is left)',
  '(not|not much) (long|time) (left|to go)',
  '(tick|tick-tock) [, tock|tock]'
]

/** The same in a picture, or said of the reader: among words of selling only. */
export const picturedTime: readonly string[] = [
  "(the clock is|the clock's) [now|really] (against (you|us)|not on your side|winding down)",
  "(the|your|our|this|a) [<noun>] (window|window of opportunity|window's) [for <gap:4>|to <gap:5>] [is] [now|already|fast] (closing|narrowing|shrinking|about to (close|shut|slam shut)) [fast|quickly|soon|now]",
  'the (sands of time are|sand is|sands are|hourglass is) [fast|nearly|almost|already] (running|trickling|emptying|slipping|draining|empty) [out|away|through]',
  'the sun is [now|already] (setting|going down)',
  "(you're|we're|you are|we are) [fast|quickly|rapidly|nearly|almost] running out of (days|hours|runway|road)",
  'time [really] (waits for no (one|man|woman)|flies)',
  "(you|we) (haven't|have not|don't|do not) (got|have) (long|much time|long left|much time left)",
  "(you've|you have|we've|we have) [got|only|only got|now] (hardly any|barely any|scarcely any|precious little|very little|not much|little) time [left]",
  "it's later than you think",
  'the end (is (nigh|near|in sight|closer than you think)|draws near|is drawing near)',
  "(it's|it is) (nearly|almost|just about|all but) (over|gone|closing time|last orders|time's up|finished)",
  '(the|this) party is (nearly|almost) over',
  "the party's (nearly|almost) over",
  '[your|the|this] (chance|opportunity|time) (to <gap:5> is|for <gap:4> is|is) [fast|nearly|almost|quickly|rapidly] (slipping away|up|gone|over|disappearing|running out|ending|closing|fading) [fast|soon]',
  '(all|every) good (things|thing) [must|has to|have to] (come|comes) to an end [, [and] (so|even|including|our|these|this|not) <gap:7>]',
  'nothing (lasts|stays the same|lasts this way) (forever|for ever) [, [and] (so|least|not|including|our|these|this|certainly) <gap:7>]',
  '(last orders|closing time|last call) (is|are) (coming|approaching|near|here) (for|on) <gap:5>'
]
