/** Typed counts in the words of every day, in patterns by shape. */

/** So few, before the count. */
export const mere =
  '(a (mere|measly|paltry|miserable|meagre|scant|lonely|solitary|bare|pitiful|puny|mere total of|mere handful of|grand total of|total of|whisker under|shade under)|exactly|precisely|just|only|merely|barely|no more than|not more than|fewer than|less than|under|our last|the last|our final|the final)'
const so = '(<count>|dozen|half dozen|pair of|brace of|handful of)'
const unit = '(<set:stock>|<set:goods>|<set:products>)'
const over =
  '(left|remaining|remain|remains|to go|to go round|to go around|going spare|to spare|going begging|unclaimed|unsold|unlet|unbooked|unspoken for|up for grabs|still unclaimed|still unsold|still going|still open|still free|still available|still empty|all that remain|all that remains|all that is left|all that are left)'
const is = "[is|are] [all] [that|that's|we have] [is|are|'s]"
const where =
  '[(in|on|at|for|of|from|with|per|before|until) <gap:6>|this (week|month|year|season|term|spring|summer|autumn|winter|side of <gap:2>)|now|today|between us]'
const have =
  "(we have|we've got|we've|we've just|i've got|i've|i have|there's|there is|there are|there're|that leaves|we've now|we now have)"
const between =
  '(stand|stands|standing|is all that stands|are all that stand|are all that stands|is all that is|sit|sits) between (you|us|me|this <noun>) and <gap:4>'

/** Behind a word for so few, in any clause. */
export const mereClaims: readonly string[] = [
  `[and|but|,] ${mere} ${so} <gap:5> ${is} ${over} ${where}`,
  `[and|but|,] ${have} ${mere} ${so} <gap:5> ${over} ${where}`,
  `[with|and] [${have}] [${mere}|about|roughly] <count> <gap:3> ${between}`,
  `${mere} ${so} <gap:4> (are|is) [all] (that's|we have|we've|that is) left [<gap:4>]`,
  `(of|out of) (the|our) [original] <count> <gap:3> , ${mere} <count> (are|is|remain|remains) <gap:5>`
]

/** At the start of a sentence, with no such word. */
export const bareClaims: readonly string[] = [
  `^ <count> [<word>] [<word>] ${unit} [are|is] ${over} ${where}`,
  `^ <count> [<word>] [<word>] ${unit} (remain|remains) ${where}`,
  `^ <count> [<word>] ${unit} are all that (remain|remains|is left|are left|we have left) [<gap:4>]`,
  `^ [<word>] ${unit} [still] (empty|left|free|open|remaining|unsold|unclaimed|untaken|to go|up for grabs|going) : [only|just] <count> $`,
  `^ [we're|we are] [now] down to <count> [<word>] [<word>] ${unit} ${where}`,
  `^ ${have} <count> [<word>] [<word>] ${unit} ${over} ${where}`,
  `^ (half a dozen|a dozen|<count>) (remain|to go|left)`,
  `^ (last|final) (pair|one|box|bottle) (but|bar) one`
]

/** The same behind a clause. */
export const joinedClaims: readonly string[] = [
  `(,|and|but|though|although) [just|only|though] [there are|there's|we have|we've got] <count> [<word>] [<word>] (are|is) still (empty|unclaimed|unsold|unspoken for|going|free|open|available|up for grabs|unlet|without a <noun>) [, no more]`,
  `(,|;|and|but) [we've|we have|there's|there are] ${mere} <count> [<gap:3>] (left|remain|remains|to go|unclaimed|in the (building|shop|barn|yard|house|country)|on the (rail|shelf|wall|hook)|still on <gap:2>|to our name|all told|to give away)`,
  `(,|;|and) ${have} (just|only|exactly|precisely) <count> (opening|openings|vacancy|vacancies|places|place|spaces|space|slots|slot|tables|rooms)`,
  `(,|;|and) [just|only] <count> ${unit} (remain|remains)`,
  `(,|;|and) [we're|we are] down to (our|the) [very] (last|final) <count> [<gap:4>]`,
  `(,|;|and) there's room for (just|only|precisely|exactly) <count> more [<gap:3>]`
]

/** As a circumstance: `with only four left`. */
export const withCounts: readonly string[] = [
  `with [${mere}|about|only about] <count> <gap:4> ${over} ${where}`,
  `with [${mere}] ${so} <gap:4> (still homeless|in the building|in the shop|on the (rail|shelf|wall)|to our name|hanging <gap:3>|waiting for <gap:3>|still without <gap:2>)`,
  `with [${mere}] <count> <gap:3> ${between}`,
  `of which [we've got|we have|there are] ${mere} <count> [<gap:3>] (${over}|remain|are left|all told) [<gap:3>]`,
  `while (the|our) (final|last) <count> [<noun>] (hold out|last|are left|remain)`
]

/** Made up by the template. */
export const tokenClaims: readonly string[] = [
  `[only|just|now|down to the last|fewer than] <token> <gap:5> ${is} (${over}|${between}) ${where}`,
  `[only|just|now] <token> [<word>] ${unit} (are open|are free|are left|and counting down) ${where}`,
  `[now] <token> only`,
  `stock of (the|our) <gap:4> is at <token>`,
  'down to (the|our) last <token> [<noun>]'
]

/** Where a person has to say how many there are. */
export const askedClaims: readonly string[] = [
  `${mere} <count> [<word>] [<word>] (<set:stock>|openings|opening|vacancies) ${where} $`,
  `(we|i) (only|just) have <count> [<word>] [<word>] (<set:stock>|days|dates) (available|free|open|to give away) ${where}`,
  `there are [now] (only|just) <count> [<word>] (seats|places|spaces|tickets|rooms|spots) (on|for|at|in) <gap:5> $`,
  `^ (the|our|my) <gap:4> has [only|just] <count> (openings|vacancies|places|spaces|spots|seats) [left|free|open] ${where} $`,
  `(we|i) (can|could) [only|just] take on <count> more <gap:3>`,
  `[we|i] (have|there's|there is|has) (room|space) for (only|just|precisely|exactly) <count> more <gap:4>`,
  `^ [only|just] <count> (places|spaces|spots|seats|tickets|rooms|slots|chairs|stools|tables|bunks|pitches) [,] [and] (that's|that is) <gap:3>`
]

/** On a label, in brackets. */
export const labelCounts: readonly string[] = [
  '<count> (left|remaining|to go)',
  '[only|just|last] <count> (left|remaining|places|spots|seats|tickets|spaces)'
]
