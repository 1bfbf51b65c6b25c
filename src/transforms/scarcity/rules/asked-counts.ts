/** Counts that can't be cut out of what they are told with: a person is asked. */

const mere = '(a mere|only|just|just the|exactly|precisely|barely|a grand total of|but)'
const unit = '(<set:stock>|<set:goods>|<set:products>|<set:product>)'
const stands =
  '(remain|remains|is left|are left|are still standing|is still standing|stand unclaimed|are unclaimed|is still going|are still going|survive|survives|is up for grabs|are up for grabs|are going spare)'
const enough =
  "(that's (all|it|your lot|the lot|all she wrote)|not one more|no more|no restock|not a <noun> more)"
const have = "(we've|we have|we've got|i've|i've got|there's|there are|there is)"

export const askedCounts: readonly string[] = [
  `^ [${mere}] (<count>|one) [<word>] [<word>] ${unit} ${stands} <gap:8>`,
  `^ ${have} [now|still] (a mere|only|barely) (<count>|one) [<word>] [<word>] ${unit} <gap:8> $`,
  `^ ${have} (<count>|one) [<word>] ${unit} <gap:5> [,] and (then <gap:5>|${enough})`,
  `^ <count> [<word>] ${unit} <gap:5> [,] (and|but) ${enough}`,
  `^ (<count>|a dozen) [<word>] ${unit} (is|are) all that <gap:6>`,
  `^ we (made|baked|printed|planted|grew|bottled|stitched) <count> [<word>] [,] and <count> (have gone|are gone|have sold|are sold)`,
  `^ (over|more than|nearly|almost|less than|under|fewer than) <percent> of [the|our] [<word>] ${unit} (have|has|are|is) [already|now] [been] (taken|sold|booked|gone|claimed|available|left)`,
  `^ (over|more than|nearly|almost|less than|under) <percent> of [the|our] ${unit} (available|left|remaining|taken|sold|gone)`,
  `^ only a (pair|brace|couple) of <gap:4> (survives|remains|is left|are left|survive|remain)`,
  `^ (under|fewer than|barely) <count> [<word>] (made|pressed|printed) [,] and <count> to go`,
  `^ ${have} [just|only] <count> [<word>] ${unit} (free|left|open) <gap:6> $`,
  `; there's (one|<count>) ${unit} (up for grabs|left|going)`,
  `(,|and) [${mere}] <count> ${unit} <gap:4> (is|are) still going`
]
