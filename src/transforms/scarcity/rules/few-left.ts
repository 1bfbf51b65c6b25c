/** A number left that is none: `only a handful of rooms`, `not many left`. */

const only = '[only|just|barely|merely|literally|maybe]'
const limit = '(only|just|barely|merely|hardly|scarcely|literally)'
const fewOf =
  '(a <set:few-of>|a (very|precious|tiny|mere|scant|last|dwindling|small|final|lonely|lucky) <set:few-of>|one or two|two or three|a (small|limited|tiny|dwindling) (number|quantity|amount|handful|selection|allocation)|a couple of dozen|the [very] last (few|handful)|the (last|final) of|the odd <word>|a last few)'
const left =
  '(left [to (offer|sell|fill|give|find|book|go)]|remaining|remain|remains|unsold|to go|to spare|to sell|to be had|up for grabs|still (left|available|free|open|unsold|there|to go|here|going|unclaimed)|(is|are) [still] (left|remaining|available|free|open|unsold|up for grabs))'
/** Without an `only`, `a few tables are available` is news. */
const over =
  '(left|remaining|remain|remains|unsold|to go|up for grabs|still (left|available|free|open|unsold|there|to go|here|unclaimed)|(is|are) [still] (left|remaining|unsold|up for grabs)|(is|are) still (available|free|open))'
const where =
  '[this (week|month|year|season|term|summer|winter|autumn|spring)|(in|on|at|of|from|with|across|per|for) <gap:5>]'
const at = '[(in|on|at|from|across|per|for) <gap:5>|of (the|our|these|this|them) [<gap:3>]]'
const have =
  "(there's|there are|there is|there're|we have|we've|we've got|we have got|i have|i've got|we still have|we now have|we've still got|we only have|we've only got|i only have|i've only got|there remain|there remains|that leaves|that leaves us with|which leaves)"

/** With a word that limits, or with what is left. */
export const fewLeft: readonly string[] = [
  `[${have}] [now|still] ${limit} ${fewOf} [of] [<gap:4>] ${left} ${where}`,
  `${have} ${only} ${fewOf} [of] [<gap:4>] ${left} ${where}`,
  `(we|i|we've|i've) (only|just) (have|got) ${fewOf} [of] [<gap:3>] ${where}`,
  `(we|i) (have|have got) (only|just) ${fewOf} [of] [<gap:3>] ${where}`,
  `^ ${fewOf} [of] [<gap:4>] ${over} [(in|of|across|per) <gap:4>]`,
  `^ ${fewOf} [of] [<gap:4>] ${over} (on|for) (the|our) <gap:5>`,
  `[${have}] [now] (not|very|too|so|precious|hardly|barely|scarcely) (few|many|much|little|a lot|any) [of] [<gap:3>] (left|remaining|remain|remains|unsold|to go) ${at}`,
  `(there isn't|there aren't|there is not|there's not|there are not|we don't have|we haven't got|there's) (much|many|a lot|hardly any|precious little|precious few|very little|very few|next to nothing) [of] [<gap:3>] (left|remaining) ${at}`,
  `^ few [<gap:3>] (left|remaining|remain) $`,
  "what (little|few|there) (is|are|we have|we've) [left] (won't|will not|is going|are going|will go|goes) [<gap:3>]",
  "what's left (won't|will not|is going|goes) <gap:3>",
  `[${have}|in|with] [very|strictly] limited (stock|stocks|tickets|places|spaces|spots|seats|availability|supply|supplies|quantity|quantities|numbers|rooms|slots|copies|sizes|dates|run|release|drop|production) (available|left|remaining|only|remain|remains|this (year|season|time))`,
  `(we|i) (only|just) (made|baked|printed|bought|got|ordered|secured|brewed|roasted|could get|managed to get|managed to secure|could make|could source|were given|received) [hold of|our hands on] ${fewOf} [of] [<gap:3>] ${where}`,
  `(we|i) (made|baked|printed|bought|got|ordered|secured|brewed|roasted|could get|managed to get|got our hands on|managed to secure|were given) (only|just) ${fewOf} [of] [<gap:3>] ${where}`,
  `(we|i) (made|baked|printed|bought|got|ordered|secured|have) (very|precious|so) few [of] [<gap:3>] ${where}`,
  "(we've|we|i've) (got|secured|made|bought|have) a (tiny|very small|super-limited|very limited|strictly limited) (allocation|number|amount|run|batch|quantity|supply|stock) [of <gap:4>]",
  '(barely|hardly|scarcely) any of (the|these|our) <gap:3> (are|is) [left|remaining|unsold]',
  `(gave|sent|allowed|allotted|shipped) us (only|just) ${fewOf} [of] [<gap:3>]`,
  `[${have}] (barely|hardly|scarcely) (a|one) <gap:2> (left|remaining|unsold|spare|free) [in the house|(in|on|at|for|of) <gap:4>]`,
  '(the|our) remaining <gap:2> (is|are) [<set:degree>] (few|scarce|limited|going|numbered)',
  '[the|our|these are the|these are our] (last|final) remaining <noun> [(on|in|at|for|of) <gap:4>] $',
  `(most|nearly all|almost all|practically all|virtually all|nearly everything|almost everything|all but (a few|a handful|one or two|two|three|a couple)|the bulk|the vast majority|half|many) [of (the|our|them|it|these|this)] [<gap:3>] (is|are|has|have) [already|now] [been] [already|now] (gone|sold|taken|claimed|booked|snapped up|reserved|spoken for|sold out|booked up)`,
  "(it's|it has|it is|they're|they have|they've) [already] (nearly|almost|practically|all but) all (gone|been (claimed|taken|sold|booked|snapped up)|claimed|sold|taken|booked)",
  `(nearly|almost) (everything|all of (it|them)) (is|are|has|have) [already|now] [been] (claimed|gone|sold|taken|booked|reserved)`,
  `leaving [us with] (only|just|a mere|no more than) ${fewOf} [of] [<gap:4>]`,
  `(the|our) (last|final) (few|handful|remaining|ones|pieces|bits|dregs|stragglers|dribs) [of] [<gap:3>] (is|are) (here|now|on sale|up for grabs|left|all that's left|waiting|going)`
]

/** As all of a title or a line: `last few rooms`. */
export const lastFew: readonly string[] = [
  "[the|our|these are the|these are our|it's the|here are the] [very|absolute] (last|final) (few|handful|remaining|remnants|bits|dregs|crumbs|stragglers|scraps|pieces|sizes|ones|pairs|copies|boxes|tickets|places|spots|spaces|seats|rooms|units|slots) [left|remaining|available|in stock|to go]",
  '[the|our|these are the|these are our] [very|absolute] (last|final) (few|handful of|remaining|of the|of our|of this|of these) [<word>] [<word>] (<set:stock>|<set:goods>|batch|stock|run|season|harvest|crop|range|line|lot|bunch|edition) [left|remaining|available|in stock]',
  '[the|our|these are the] last (of them|of it|of these|of the lot|of the bunch)'
]

/** Without a verb, as a line or an opening: `selling fast`. */
export const tags: readonly string[] = [
  '[now|almost] (selling|going|moving|shifting|flying|filling|booking|disappearing) [up|out] (<set:speed>|out|up)',
  'going [,|…|...] going [,|…|...] [gone|almost gone|nearly gone]',
  '(nearly|almost|very nearly|all but|practically|virtually|as good as|just about) [all|completely] (gone|sold|sold out|full|booked|booked up|fully booked|out of stock|taken|over|empty|out)',
  '[warning :|alert :] [very|super|extremely|strictly|highly] limited (stock|stocks|supply|supplies|availability|quantity|quantities|numbers|places|spaces|seats|spots|tickets|rooms|run|release|drop|production) [available|left|only|remaining|remain|alert]',
  '(in|at) [very|strictly|super] limited (numbers|quantities|supply) [only]',
  '(low|very low|running low|critically low|dangerously low) (stock|in stock|on stock) [alert|warning]',
  '(low stock|low-stock|stock) alert',
  '(low|limited) stock on <gap:4>',
  'stock (running|getting) (low|out|short)',
  'in [very|extremely|such] (high|hot|huge|great|short) (demand|supply)',
  '(soon to be|about to be|going) out of stock [soon]',
  '(set|sure|bound|likely|expected|about|certain|guaranteed) to sell out [soon|fast|quickly]',
  '(hot|highly|much) (property|sought-after|sought after|coveted|in demand)',
  '(rarely|seldom|hardly ever|never) [in stock|available|on sale] (in stock|available|for long|on sale) [for long]',
  "(rare|scarce) as (anything|gold dust|hen's teeth)",
  '(hard|tough|impossible) to (find|get|come by|get hold of)',
  '(rare|scarce) (find|finds)',
  '(scarce|hard to find|in demand|rarely available)',
  '(last|final) (<set:stock>|<set:goods>) only',
  '(<set:stock>|<set:goods>) [<set:degree>] (going|selling|filling|disappearing|vanishing|flying|moving|dwindling|shrinking|booking|running) [up|out|low|short] [<set:speed>]',
  '(tiny|small|limited|very small|super-limited|super limited) (batch|batches|run|runs|drop|release|numbers|quantities|supply) (only)',
  'our (smallest|tiniest|rarest) (batch|run|release) (yet|ever)',
  'get (them|it|yours|these|one) while (they last|it lasts|they are here|stocks last|we have them)',
  '[only] while they last',
  '(when|once) gone [,] gone [for good|forever]',
  'gone (soon|in a flash|in minutes|tomorrow|in no time)',
  'limited (<set:goods>|<set:stock>) [available|left|only]',
  'hardly any left',
  'dwindling (fast|stock|stocks|supplies|numbers)',
  '(supplies|stock|stocks|numbers|spaces|places|seats|tickets|rooms) (limited|scarce)'
]
