/** A number left, typed: in patterns that take the clause with its number. */

export const only = '(only|just|barely|merely|scarcely|hardly|literally)'
export const few =
  '(fewer than|less than|no more than|not more than|under|a mere|as few as|nearer to|at most|just over|just under|around|about|roughly|nearly|barely|at best|some)'
const limit = `(only|just|barely|merely|scarcely|hardly|literally|fewer than|less than|no more than|not more than|under|a mere|as few as|at most)`
export const left =
  '(left [to (offer|sell|fill|give|find|book|reserve|rent|hire|buy|claim|adopt|rehome|snap up)]|remaining|(remain|remains) [unbooked|unsold|unclaimed|free|available|open|vacant]|unsold)'
/** A place, a size, a date: up to the end of the clause, which a condition checks. */
export const where =
  '[(in|on|at|for|of|from|with|to|per|before) <gap:8>|this (week|month|year|season|term|spring|summer|autumn|winter|weekend) [(for|in|on|at) <gap:4>]|before christmas|now|today|tonight]'
/** Without an `only`, what was left at a place may be lost property. */
const kept = '[(in|for|of|with) <gap:4>]'
export const stored = '(in|on) [the|our] (stock|hand|warehouse|shelf|shelves|shop|store)'
const places =
  '(places|spaces|spots|seats|tickets|rooms|tables|slots|beds|cabins|pitches|plots|copies|pairs|boxes|bottles)'
const unit = '(<set:stock>|<set:goods>)'
const open =
  '(still available|still open|still free|still unsold|still unclaimed|still going|still to go|still up for grabs|still to be had|still there|unclaimed|up for grabs|to be had|to spare|to sell)'
const have =
  "(there's|there is|there are|there're|we have|we've|we've got|we have got|we still have|we now have|we only have|we've only got|i have|i've|i've got|i only have|i've only got|we're left with|that leaves|which leaves|that just leaves|that only leaves|it leaves)"
const aside =
  "(can you believe|would you believe|did you know|believe it or not|it's true|no joke|we hate to say it , but|we hate to say it but|we hate to say it|we hate to say|we're sorry to say|sorry to say|i'm sorry to say|heads up|fyi|ps|p.s|psst|sadly|alas|word of warning|a word of warning|full disclosure|confession)"
const bookable =
  '(suite|suites|lodge|lodges|yurt|yurts|pod|pods|van|vans|stall|stalls|pass|passes|loom|looms|wheel|wheels|seat|seats|place|places|spot|spots|space|spaces|slot|slots|ticket|tickets|room|rooms|table|tables|bed|beds|cabin|cabins|berth|berths|pitch|pitches|plot|plots|desk|desks)'
const dozen = '(<count>|dozen|half dozen|couple of dozen|pair|hundred)'

/** Counts of what is left. */
export const leftClaims: readonly string[] = [
  `${only} <count> <gap:6> ${left} ${where}`,
  `${few} <count> <gap:6> ${left} ${where}`,
  `(there|there's) [are|is|remain] ${only} <count> <gap:6> ${left} ${where}`,
  `(there|there's) [are|is|remain] ${few} <count> <gap:6> ${left} ${where}`,
  `(we|we've) [have|got|only|just] [only|just|got|barely] <count> <gap:6> ${left} ${where}`,
  `(we|we've) [have|got] ${few} <count> <gap:6> ${left} ${where}`,
  `(i|i've) [have|got|only|just] [only|just|got|barely] <count> <gap:6> ${left} ${where}`,
  `${have} [now|still|only|just|exactly|precisely] <count> <gap:5> ${left} ${where}`,
  `${have} ${limit} <count> <gap:5> ${left} ${where}`,
  `(we're|we are|i'm|i am) [now|already] down to (our|the|my) [very] (last|final) ${dozen} <gap:4> ${where}`,
  `(we're|we are|i'm|i am) [now|already] down to ${limit} <count> <gap:4> ${left} ${where}`,
  `(we're|we are) [now|already] down to ${limit} <count> ${unit} ${where}`,
  `^ [now|already|almost] down to (our|the|my) [very] (last|final) ${dozen} <gap:4> ${where}`,
  `^ <gap:4> (has|have) [now] ${only} <count> <gap:6> ${left} ${where}`,
  `^ <gap:4> (has|have) [now] ${only} <count> <gap:4> (free|available|open|unbooked|unsold) ${where}`,
  `^ (the|our|this) <gap:3> has [now|still] <count> <gap:5> ${left} ${where}`,
  `${only} <count> <gap:2> ${stored}`,
  `${few} <count> <gap:2> ${stored}`,
  `${only} <count> ${places} ${where} now`,
  `^ <count> <gap:8> (left|remaining|unsold) ${kept} $`,
  `^ <count> <gap:6> (left|remaining|unsold) this (week|month|year|season|term|spring|summer|autumn|winter) $`,
  `^ <count> [<word>] ${bookable} (left|remaining|unsold) ${where} $`,
  `^ <count> (${unit}|more) [left] to go $`,
  `^ <count> (is|are) [all] (left|remaining|unsold) $`,
  `(we're|we are|i'm) (on|onto|into|selling|shipping|packing) (our|the|my) [very] (last|final) ${dozen} <gap:4> ${where}`,
  `^ [we're|we are] [now|already] down to <count> ${unit} $`,
  `${only} a (pair|couple of dozen|dozen or so|half dozen) <gap:3> ${left} ${where}`,
  `${only} the one [<gap:2>] left`,
  `(the|our|these) (last|final) <count> [<gap:3>] (is|are) (on the shelf|on the shelves|here|up for grabs|on sale|in stock|all that's left|all we have|going|waiting) [now|today]`
]

/** Counts of what can be had, by the kind of thing that is counted. */
export const openClaims: readonly string[] = [
  `${limit} <count> [<word>] ${unit} [are|is] [still] (available|open|free|${open}) ${where}`,
  `${limit} <count> [<word>] [<word>] ${open} ${where}`,
  `${have} [now|still] ${limit} <count> [<word>] ${unit} [are|is] [still] (available|open|free|${open}) ${where}`,
  `^ <count> [<word>] ${unit} [(to|for|on|at|in|of) <gap:4>] [are|is] ${open} ${where}`,
  `^ <count> [<word>] <noun> [are|is] ${open} (on|for|at|in) (the|our|this) [<word>] [<word>] <set:events> ${where}`,
  `^ <count> [<word>] ${bookable} (remain|remains) ${where}`,
  `^ <count> of (our|the|these) [<count>] ${unit} [are|is] [still] (${open}|free|available|left|unsold) ${where}`,
  `${limit} <count> (of|out of) [our|the|these] <count> [<gap:2>] [are|is] [still] (left|remaining|remain|remains|unsold|free|available|unbooked) ${where}`,
  `${limit} <count> more ${unit} [to (go|fill|sell)] ${where}`,
  `${limit} <count> more to (go|fill|sell) ${where}`,
  `<count> <gap:5> [,|<dash>] and (that's (it|your lot|all|that|that)|no more|then no more|that'll be it|we're done|then we're done)`,
  `(gave|sent|allowed|allotted|shipped) us (only|just) <count> <gap:2>`,
  `(,|;|:|<dash>|and|but) [now] [only|just] <count> [<word>] [<word>] (remain|remains) $`,
  `${limit} <count> in <count> <gap:2> (are|is) [still] (unclaimed|unsold|free|left|unbooked|open|available)`,
  `${limit} <count> (of|out of) [our|the|these] <count> <gap:2> (are|is) [still] (unclaimed|unsold|free|left|unbooked)`,
  `<count> (of|out of) <count> [<gap:2>] (left|remaining|remain|remains|unsold|to go)`,
  `leaving [us with] (only|just|a mere) <count> [<gap:4>]`,
  `there (remain|remains) (only|just) <count> <gap:4> ${where}`,
  `^ [only|just] <count> ${unit} [left] to fill [<gap:5>]`,
  `only (room|space) for <count> more <gap:2> ${where}`,
  `(we|i) (only|just) have (room|space) for <count> more <gap:3>`,
  `(we|i) have (room|space) for (only|just) <count> more <gap:3>`,
  `(there's|there is) (only|just) (room|space) for <count> more <gap:3>`,
  `(there's|there is) (room|space) for (only|just) <count> more <gap:3>`,
  `(we|i) can (only|just) (take|fit in|squeeze in|accept|fit|take on) <count> more <gap:3>`,
  `(we|i) can (take|fit in|squeeze in|accept|fit|take on) (only|just) <count> more <gap:3>`,
  `(we're|i'm|we are|i am) [only] (taking|taking on|accepting) [only|just] <count> more <gap:3> ${where}`,
  `^ (room|space) for [only|just] <count> more <gap:2> ${where}`,
  `(we|we've|i|i've) [only] (have|got|have only|have just) [only|just] <count> ${unit} (available|open|free) ${where}`,
  `(that|which) leaves (only|just) <count> <gap:4> ${where}`,
  `<count> [<set:stock>|<set:goods>] (left|remaining|unsold)`,
  `(:|<dash>|,) <count> <gap:4> (left|remaining|unsold) [(in|of|with|before) <gap:4>|this (week|month|year|season|term)] $`,
  `<count> (are|is) [all|still|now] (left|remaining|unsold)`,
  `(a|the|our) (final|last) <count> <set:goods> (are|is) (looking for|waiting for|in search of) <gap:4>`,
  `(only|just) <count> of (them|these|those)`,
  `now (there are|there's) (only|just) <count> [<noun>]`,
  `[roughly|about|around|nearly|just|only|some|barely] <count> <gap:2> (separate|separates|stand between|stands between|sit between|are between) (us|you|me) (from|and) <gap:4>`,
  `(there are|there's) (only|just) <count> of (them|these|those)`,
  `(there are|there's|we have) (only|just) <count> [<noun>] to (sell|go|fill)`
]

/** What is gone, and what follows when the rest is. */
export const goneClaims: readonly string[] = [
  `^ [only|just] <count> <gap:4> left [,] [and] then <gap:8> $`,
  `(we have|we've|we've got|there are|only|just) [only|just] <count> <gap:4> left [,] [and] (then|after that) [,] <gap:5>`,
  `(when|once|after) (these|those|the|our) [last|final|remaining] <count> <gap:2> (are|have|have been|go) [all] [gone|sold|sold out|taken|used up] [,] (they're|that's|there|that|we|it's|no) <gap:7>`,
  `after (these|those|the last) <count> [<noun>] [,] (they're|that's|there|that|we|it's|no) <gap:7>`,
  `(<count>|two|a few|a couple of) more (sales|bookings|orders|sign-ups|tickets) and (we're|it's|they're|that's) <gap:2>`,
  `(we're|we are) [only|just] <count> (sales|bookings|orders|tickets|sign-ups|places|seats|rooms) (away|off|short) (from|of) <gap:3>`,
  `(as (i|we) write [this|to you]|at the time of writing|at [the] last count|as of (this morning|today|now)) [,] [we have|we had|there are|there were|only] [only|just] <count> <gap:3> ${left}`,
  `(as (i|we) write [this|to you]|at the time of writing|at [the] last count|as of (this morning|today|now)) [,] (we have|we had|there are|there were) [only|just] <count> <gap:2>`
]

/** Titles and lines of a table: `seats left: 5`. */
export const countLines: readonly string[] = [
  `(<set:stock>|<set:goods>|quantity|units) [still] (left|remaining) : [only|just] <count>`,
  `(inventory|stock) [level|levels|left|alert|count|status] : [only|just] <count> [left|remaining|in stock]`,
  `(low stock|low-stock|limited stock|limited availability|almost gone|nearly gone|selling fast) : [only|just] <count> [<gap:2>] [left|remaining]`,
  `(only|just) a few left : <count>`,
  `^ [our|the|these are our|these are the] [very] (last|final) <count> [<word>] ${unit} [left|available|remaining|in stock|to go] ${where}`,
  `^ (last|final) <count> (left|available|remaining|in stock|to go)`,
  `(these|those) are (our|the) [very] (last|final) <count> [<gap:2>]`,
  `(this is|that's|it's) (our|the) [very] (last|final) (pair|box|bottle|bag|copy|jar|set|room|ticket|seat|table|tin|pack) [<gap:3>]`,
  '^ (last|final) (pair|box|bottle|bag|copy|jar|set|room|ticket|seat|table|tin|pack)',
  '^ (last|final) one !'
]

const gone =
  '(sold|gone|taken|booked|reserved|snapped up|claimed|filled|spoken for|sold out|booked up|used up|full|let|rented|allocated)'
const part =
  '(<percent>|[more than|over|nearly] half|two thirds|two-thirds|three quarters|three-quarters|nine out of ten|eight out of ten|nine in ten|four fifths|<count> out of <count>|<count> in <count>)'

/** A share that is gone or left. */
export const shareClaims: readonly string[] = [
  `${limit} <percent> <gap:4> ${left} ${where}`,
  `${limit} <percent> of (the|our|these) <gap:3> (is|are) [still] (open|free|available|unsold|left|unbooked|unclaimed)`,
  `(we're|we are|it's) [already|now] at <percent> [of] [full|our|its] capacity`,
  `[already|over|nearly|almost|around|about|more than|well over|at least] ${part} [of] [the|our|these|this year's|this season's|all] [<word>] [<word>] (<set:stock>|<set:goods>|run|batch|print run|allotment|capacity|listings|lots) (is|are|has|have) [already|now|all] [been] [already|now] ${gone} [already|now]`,
  `<count> (of|out of|in) [the|our|these] <count> [<gap:2>] (is|are|has|have) [already|now] [been] ${gone} [already|now]`,
  `<count> of <count> [<gap:2>] (filled|gone|taken|booked|sold|claimed|reserved) [already|now]`,
  `[already|now|over|nearly|almost|more than] <percent> filled`,
  `[already|over|nearly|almost|more than] (nine|eight|seven|four|three|two) (out of|in) [every] (ten|five|four|three) [<word>] (<set:stock>|<set:goods>) (is|are|has|have) [already|now] [been] ${gone} [already|now]`,
  `[already|over|nearly|almost|more than] <percent> (sold|booked|gone|taken|reserved|claimed|sold out|booked up)`,
  `(we're|we are) [already|now|over|nearly|almost|more than] <percent> (full|sold|booked|gone|taken|sold out|booked up|reserved)`
]

/** The same of a subject before it. */
export const sharePredicates: readonly string[] = [
  '(is|are) [now|already] down to [its|their|the|our] [very] [last|final|just|only] (<count>|single figures|single digits) [<set:stock>|<set:goods>|left]',
  '<set:being> [already|now] [over|nearly|almost|more than|about|around] <percent> (sold|booked|sold out|booked up|reserved|taken|claimed|full|gone|filled|let|rented|allocated) [already|now]'
]

/** Before a count of what is left, when it is told or asked. */
export function withAsides(claims: readonly string[]): string[] {
  return claims
    .filter((claim) => !claim.startsWith('^'))
    .map((claim) => `${aside} [that|,|:|—|–|-|.] ${claim}`)
}
