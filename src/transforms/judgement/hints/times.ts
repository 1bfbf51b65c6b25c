import type { HintCue } from '../hint-cues.ts'

const gone =
  "(gone|over|finished|history|a memory|yesterday's news|off the table|toast|no more|lost|snapped up|sold out|taken|spoken for)"
const soon =
  '(soon|shortly|before long|before you know it|any (day|minute|moment|second) now|in (a flash|no time|a heartbeat|a blink|seconds|a jiffy)|by (breakfast|lunchtime|teatime|nightfall))'

/** Time, stock and chances that run out, with nothing to check. */
export const timeHints: readonly HintCue[] = [
  {
    kind: 'finality',
    weight: 3,
    match: [
      "(won't|will not|doesn't|don't|does not|can't|cannot|never) <word> (itself|themselves) [<word>] [up|out|off|twice|for you]",
      "(doesn't|don't|does not|never|won't) (knock|ring|call|come|pass|happen|open|sail|run|grow|wait) (twice|for (nobody|no one|no man|anyone|dawdlers|you))",
      '(has|have) a (way|habit) of (finding|becoming|leaving|vanishing|disappearing|going|running|slipping|catching|passing|punishing) <gap:4>',
      "(don't|do not) (come|arrive) with a (spare|second|rewind|replay|refund)",
      '(only|just) (one|a single) (shot|chance|bunk|pillow)'
    ]
  },
  {
    kind: 'running-out',
    weight: 3,
    match: [
      `(is|are|will be|could be|may be|might be|it's|it'll be|they'll be) [all|nearly|almost|already|soon] ${gone} ${soon}`,
      `${soon} (it|they|this|that) (is|are|will be|could be|won't be)`,
      "(the clock|the door|the window|the curtain|the chance|opportunity|the ship|that ship|the train|the boat|the gangway) (won't|will not|doesn't|does not|never|can't|only) <gap:5>",
      '(here|in) today [,] [and] (gone|out) tomorrow',
      '(going|gone) [,|…|...] (going|gone) [,|…|...] (gone|going)',
      "before (it|they|this|these|that|the others|someone|somebody|everyone|you know it|long) (is|are|does|do|vanishes|vanish|disappears|disappear|goes|go|gets|get|has|have|'s|'re|beats|beat|snaps|snap|takes|take)",
      "before (it's|they're|it is|they are) (gone|too late|over|history|sold out|snapped up|all gone)",
      '(last|final) (gasp|hurrah|curtain)',
      "(once|when|after) (it|they|these|this|that) (is|are|'s|'re|go|goes) [gone|go|over] (it|they|that)",
      '(staying power|shelf life|half-life|lifespan) of'
    ]
  },
  {
    kind: 'running-out',
    weight: 2,
    match: [
      "(it's|it is|that's|this is) (almost|nearly|all but|practically|as good as) (over|up|too late|the end|closing time)",
      '(as we (speak|type|write)|as you (read|open) this)',
      '(while|as) the (kettle boils|clock ticks|iron is hot|sun shines)',
      '(disappearing|vanishing|evaporating|melting|dwindling|shrinking|thinning|slipping|fading) [away|fast|quickly|by the (hour|minute|day)]',
      '(fast|quickly|rapidly) (disappearing|vanishing|filling|selling|running|going|approaching|dwindling)',
      '(gone|over) in (a flash|seconds|minutes|hours|no time|a blink)',
      "(fleeting|short-lived|ephemeral|blink-and-you'll-miss-it)",
      'in the blink of an eye',
      'one day [soon] you'
    ]
  },
  {
    kind: 'shortage',
    weight: 3,
    match: [
      '(flying|walking|leaping|running|jumping|marching) (off|out of|out) (the|our) [virtual] (shelf|shelves|door|doors|warehouse|rails|racks)',
      "(selling|going) like (hot cakes|hotcakes|there's no tomorrow|crazy|wildfire)",
      '(snapped|gobbled|hoovered|scooped|swept|lapped) up',
      "(barely|hardly|scarcely|can't) (keep|keeping) (up|them in stock|it in stock|pace)",
      '(rarer|scarcer) (than|by the)',
      "(hens' teeth|gold dust)",
      '(running|getting|wearing|looking) (low|thin|scarce|short|bare)',
      '(filling|selling|booking) (up|out|fast)',
      "(don't|do not|doesn't|won't|can't|cannot) (breed|stretch|multiply|grow on trees|grow back|reproduce|restock themselves)",
      "when (they're|it's|they are|it is) gone [,] (they're|it's|they are|it is) gone"
    ]
  },
  {
    kind: 'finality',
    weight: 3,
    match: [
      '(once|one) in a (lifetime|blue moon|generation|career)',
      "(there|you|we) (won't|will not|may not|might not|may never|will never) (be|get|have|see|do) (another|a second|a next|it) [chance|time|shot|bite|run|opportunity] [again]",
      '(second|another) (bite|shot|crack) at',
      'the end of an era'
    ]
  },
  {
    kind: 'running-out',
    weight: 1,
    match: [
      '(time|the clock|the window|the door|the doors|the chance|the sand|sand|the sands|the tide|the sun|the curtain|the countdown|the hourglass|the meter|the fuse) (is|are|has|keeps|starts|waits) [now|fast|slowly|already|about to|nearly|quietly] (ticking|closing|running|slipping|setting|coming|falling|shutting|turning|draining|out|down|up|burning|shrinking|narrowing|for no)',
      "(won't|will not|can't|cannot|doesn't|don't|never|isn't going to|aren't going to) (last|wait|hang around|hang about|stick around|linger|be around|stay around|stay low|sit there|come back|come around|come round|happen again|repeat|be repeated|return|be back|reappear|knock twice|last long|live long) [around|about|for|forever|long|again|twice|on]",
      "(never|not|won't|will not) [be|see|get|have|find|hear|come|happen|do] [this|it|them|a price|another|one|that] [like this|this low|so low] [ever] again"
    ]
  }
]
