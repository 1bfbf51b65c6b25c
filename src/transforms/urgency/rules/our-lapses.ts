import { aWhile, soon } from './soon.ts'

const own = '(our|these|this|that|the|those|such|any|your)'
const offer = `${own} <gap:3> <set:limited> [(of|on|for) <gap:3>]`
const notLong =
  '([for] [very|much] (long|longer)|forever|for ever|indefinitely|for (so|too|that) long|open [for] [much] (long|longer)|going [for] [much] (long|longer)|(this|that|so) low [for] [much] (long|longer)|(like this|up) [for] [much] (long|longer))'
const hold =
  '(hold|keep|offer|run|guarantee|sustain|maintain|leave|extend|honour|honor|justify|afford|promise|bring you|give you)'
const we = "(we|we're|we'll|i)"

/** What the sender says that they will not go on doing. */
export const ourLapses: readonly string[] = [
  `we (can't|cannot|won't|will not|couldn't|are not going to) [be able to] ${hold} ${offer} [like (this|these)] ${notLong}`,
  `we (can't|cannot|won't|will not|couldn't) [be able to] ${hold} (it|this|that|these|them) [up|going|open] ${notLong}`,
  `we can only ${hold} ${offer} [open|going|live|alive|up|running|down] [for] (so long|a (little|bit) longer|a while [longer]|${aWhile})`,
  `we can only ${hold} (it|this|these|them) [open|going|live|up] [for] (so long|a (little|bit) longer|${aWhile})`,
  "(we're|we are) (only|just) (keeping|holding|leaving|running|offering) " +
    `${offer} [open|going|running|live|low] [for] (a (little|bit) longer|a (little|short) while [longer]|${aWhile})`,
  `(we're|we are|we'll|we will) (about to|soon|going to|shortly|set to|ready to|be|soon be|shortly be) (pull|pulling|withdraw|withdrawing|end|ending|close|closing|retire|retiring|scrap|scrapping|drop|dropping|lose|losing|remove|removing|shelve) ${offer} [soon|shortly|down|off]`,
  `(we're|we are|we'll|we will) [about to|soon|going to|shortly|set to|ready to|be|soon be|shortly be] (pull|pulling|call|calling|draw|drawing|bring|bringing|put|putting|shut|shutting|close|closing) [the] (plug|time|curtain|curtains|line|door|doors|shutters|book|lid) [down|under] (on|under) ${offer} [${soon}]`,
  `${we} [have to|must|will|are about to|must soon|will soon] (say|wave|kiss) (goodbye|farewell|adieu) to ${offer} [${soon}]`,
  `(we're|we are) [now|almost|nearly|fast|just about] (nearing|approaching|reaching|coming to|coming up to|at|near|close to) the end of ${offer}`,
  `the [very] (end|finish [line]) (of|for|to) ${offer} is [now|very] (near|nigh|in sight|coming|approaching|close|just around the corner|upon us)`,
  `the (end|finish line) is [now] (near|nigh|in sight|coming|approaching|close) (of|for) ${offer}`,
  `(it's|it is) the beginning of the end (of|for) ${offer}`,
  `(it's|it is) (nearly|almost) time (to|for us to) (say|wave|bid|call|close|shut|end|put) <gap:3> ${offer} [back] [up]`,
  `(say|wave|kiss) (goodbye|farewell|bye|ta-ra) to ${offer} [${soon}]`,
  `the end of ${offer} (draws|is drawing|is getting) (near|nearer|closer|nigh)`,
  `(it's|it is) [nearly|almost|just about] [the] (closing time|last orders|last knockings|last gasp|goodbye|farewell|curtains|lights out|the final curtain|time up) (for|on) ${offer}`,
  `(there's|there is) not (much|a lot|long) left (of|on|in) ${offer}`,
  `not much of ${offer} is left`,
  `(there's|there is) no telling (when|how soon) ${offer} [will|might] (<set:ends>|be <set:past>)`,
  `(we're|we are|we'll be|we will be|we'll) [soon|shortly] (winding|switching|turning|taking|pulling|packing|putting|shutting|closing|phasing|wrapping|wind|switch|turn|take|pull|pack|put|shut|close|phase|wrap) [up|off|down|away|out] (${offer}|it|that|this|them) [up|off|down|away|out] ${soon}`,
  `(we're|we are) (on the verge of|close to|this close to|on the brink of) <word> ${offer}`,
  `the <noun> (is|are) (about to|going to|soon to|set to) <gap:2> on ${offer}`,
  `(there isn't|there's not|there is not|there's hardly|there's barely) [much|a lot of|many|any] <gap:2> left (on|in|of|for) ${offer}`,
  `(the|your) (sun|curtain|curtains|shutters|door|doors|net|lights|window|clock|sands of time|sand|hourglass|lid) (is|are|has) [about to|now|already|fast|begun to|started to] (setting|coming down|falling|closing|fall|come down|close|set|dimming|ticking|running out|emptying|running down|trickling away|going out|out|winding down|drop|shut) [fast|down|soon] (on|for) ${offer}`,
  `(we're|we are) [now|already|nearly] (in|on|into|entering) the (home (straight|stretch)|closing stages|dying days|final (days|stretch|lap|straight|stages)|last (days|lap|leg|knockings)) of ${offer}`,
  `(who knows|nobody knows|no one knows|we don't know|there's no telling|there is no telling|hard to say) how long [for] (it|this|they|these|${offer}) [will|can|'ll] [last|be here|stay|be around|go on]`,
  `(who knows|we don't know) how (much longer|long) we can (keep|hold|run|offer) (it|this|these|${offer}) [going|up|for|open|on]`,
  '(<set:limited-is>|its|their|whose) days are [now] numbered'
]

/** A rise that is said to come, of what the sender's own price is. */
export const ourRises: readonly string[] = [
  `(we're|we are|we'll|we will) [soon|shortly|having to|about to be|going to be|forced to|be|soon be] (put|putting|raise|raising|increase|increasing) [up] (it|that|them|this|(our|the|these|ticket|all) [<word>] [<word>] (prices|price|rates|rate|fares|fare|fees)) [back] [up] ${soon}`,
  `(we're|we are|we'll|we will) [soon|shortly|having to|about to be|going to be|forced to|be|soon be] (put|putting|raise|raising|increase|increasing) (our|the|these|ticket|all) [<word>] [<word>] (prices|price|rates|rate|fares|fare|fees) [back] up`,
  `[a|our|another|the next] (price|rate|fare) (rise|hike|increase|jump) is [already|just] (on (its|the) way|coming [${soon}]|looming|imminent|around the corner|due [${soon}]|round the corner|in the post)`,
  `(normal|full|regular|usual|standard) (price|prices|pricing|rates|fares) (resume|resumes|return|returns|(is|are) back|(is|are) [just] (around the corner|on (its|their|the) way)) [${soon}]`,
  `[the|our|these] (price|prices|rates|fares) [will|soon|shortly] (go|goes|return|returns|revert|reverts|be) back to (normal|full [price]) [${soon}]`,
  `prices will be back to (normal|full price) [${soon}]`,
  `(any day|any minute|any moment|very soon|soon|shortly) [now] [,] [our|the|these] (price|prices|rates|fares|fees) (go|goes|will go|return|returns|rise|rises|climb|jump) [back] [up] [to normal]`,
  '(prices|rates|fares) [will] only go up from (here|now [on])',
  '(prices|rates|fares) (are|will) only [be] (going|go) [in] one (way|direction)',
  "(prices|rates|fares|it|they) (won't|will not|may never) be (this|so|as) (low|cheap) [ever] [again] for (long|a long time|a while|much longer)"
]
