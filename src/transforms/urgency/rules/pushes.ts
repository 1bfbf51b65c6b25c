const fast = '(fast|quick|quickly|swiftly|now|today|immediately|promptly)'

/** The plainest instructions to be quick: other words may follow them. */
export const bare: readonly string[] = [
  `(act|move|be) ${fast}`,
  'hurry [up|in|over|along|down|now|back]',
  "(don't|do not) (wait|delay|hesitate|dawdle)"
]
export const moves: readonly string[] = [
  `(act|move) ${fast}`,
  'hurry [up|in|over|along|down|now|back]'
]

/** What the reader is said to need: to be quick, before the reason for it. */
export const needs: readonly string[] = [
  `(you|you'll|you'd) (need|have|want) to (act|move|be) ${fast}`,
  `(you'd|you had) better (act|move|be) ${fast}`
]

/** Instructions to be quick, and to do nothing else. */
export const pushes: readonly string[] = [
  ...bare,
  `(act|move) (at once|right away|straight away|right now|without delay|${fast} on this [one|offer])`,
  `(you|you'll|you'd|you've) (need|have|want|ought|got) to (act|move|be|hurry) [${fast}|on this]`,
  `(you|you'd|we'd|you'll) (should|must|better|had better|want to) (act|move|be|hurry) [${fast}]`,
  `(better|best|please|just) (act|move|be|hurry) [up|${fast}]`,
  '(rush|dash|race) (in|over|down) [now|today]',
  'get (moving|cracking|a move on|your skates on)',
  'get (in|in there|there) (fast|quick|quickly|first|now)',
  'get in (there|quick)',
  '(get|grab|snap|bag|order|book|buy) (it|them|yours|one|this|these|in) while you (can|still can)',
  '(look|step) (lively|sharp|on it)',
  'make it (snappy|quick)',
  '(chop chop|chop-chop)',
  '(get|grab|snap|bag|order|book|buy) (it|them|yours|one|this|these|in) (fast|quick|quickly)',
  "(don't|do not) (wait|delay|hesitate|stall|hang) (around|about|any longer|too long|another (minute|day|second|moment)|a (minute|second|moment) longer|until (it's|it is) too late)",
  "(don't|do not) (dither|linger|procrastinate|stall|dilly-dally|be slow|be too slow|take too long|hold (back|off)|think twice|drag your (feet|heels)|put (it|this) off|sleep on (it|this|this one)|sit on (this|it)|leave it too (late|long))",
  "(don't|do not) (waste|lose) (time|any time|[a|another] (minute|moment|second))",
  '(waste|lose) no time',
  "[there is|there's] no time (to lose|to waste|to spare|like (the present|now))",
  "(there isn't|there is not|not) a (moment|minute|second) (to lose|to waste|to spare)",
  '(every|each) (second|minute|moment) counts',
  "(run|race|rush|dash) [,] (don't|do not) walk",
  '(quit|stop) (scrolling|dithering|hesitating|dawdling|waiting|stalling|thinking about it|putting it off)',
  "(now is|now's) the time [to act]",
  "(it's|it is) time to (act|move|pounce|hurry) [now|fast]",
  'the time [to act] is now',
  'strike while the iron is hot',
  'ready , (set|steady) , go',
  '(be|move|act) quick if i were you'
]

export const rhetorical: readonly string[] = [
  'what are you waiting for',
  "what's (stopping you|keeping you|holding you back)",
  'what is (stopping|keeping) you',
  'why (wait|delay|hesitate|hang about|hang around|hold back) [any longer|another day]',
  'still (thinking about it|thinking it over|dithering|on the fence)'
]
