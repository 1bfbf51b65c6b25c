const you =
  '(you|you and you alone|you and only you|you alone|you and nobody else|you personally|precisely you)'
const truly = '(just|only|especially|specially|exclusively|all|purely|solely|entirely|simply)'
const small = '(special|little|personal|exclusive|private|bespoke|small|lovely|nice|tiny|cheeky)'
const made =
  '(made|picked|chosen|created|put together|set aside|selected|prepared|reserved|kept|saved|handpicked|hand-picked)'
const gift =
  '(something|treat|gift|offer|offers|surprise|present|invitation|invite|deal|deals|discount|reward|perk|news|extra|one|price|favourites|favorites|picks|suggestion|suggestions|ideas|idea|recommendation|recommendations)'
/** What only the reader could say of themselves. */
const taste =
  '(taste|tastes|interests|style|palate|preferences|passions|personality|mood|wardrobe|living room|hallway|kitchen|garden|home|walls|shelves|bookshelf|face|features|colouring|complexion|figure|sweet tooth|goals|ambitions|appetite|lifestyle|curiosity|imagination|wanderlust|dreams)'

const done =
  '(made|picked by hand|picked|written|designed|built|chosen|selected|dreamt up|dreamed up|created|cooked up|thought up)'

/** A gift to nobody but the reader, before a colon. */
export const gifts: readonly string[] = [
  `^ [here's|here is|this is] [a|an|one|another|your] [very] [${small}] [and] [${small}] ${gift} [${small}] [,] [${made}] [${truly}] for ${you}`,
  `^ (recommended|suggested|matched|made to measure|tailor-made|personalised|personalized) [${truly}] for ${you}`,
  '^ (tailored|matched|personalised|personalized|made to measure|fitted) (to|for) (you|you alone|your <gap:3>)',
  '^ (personalised|personalized|tailored|matched) to perfection',
  `^ [all|each] ${done} for (someone|somebody|people) [exactly|precisely|just] like you`,
  '^ (a|an) [<word>] <noun> with your name [written|practically] all over it',
  '^ as if [it was|it were|they were] made for you',
  '^ your (perfect|ideal|dream) match',
  '^ your (very own|own private|own personal|own|exclusive|bespoke|personal|hand-crafted|hand-tied|tailored|tailor-made|private) (selection|shortlist|edit|line-up|lineup|picks|price|collection|list|invitation|round-up|recommendations|suggestions|matches|highlights)',
  "^ here's something (we think|we know|we're sure|we bet|we thought) (you'll|you'd|you will|you would) (like|love|adore|enjoy)",
  "^ (we've|we have|we) [got] something (we think|we know|we're sure) [that] (you'll|you'd|you will) (like|love|adore|enjoy)",
  '^ (we|i) (saw|spotted|found|tasted|read) (this|these|it|one) and [immediately|instantly|at once|straight away] thought of you',
  '^ (this|these) made (us|me) think of you',
  '^ (we|i) thought of you [when|as soon as] [we|i] [saw|spotted|found] [this|these|it]',
  '^ you (sprang|came) to mind [at once|straight away|immediately]',
  '^ (we|i) had (you|someone like you|somebody like you) in mind [all along]',
  '^ (we|i) made [you] (this|these|something|it) [just|especially] [for you]',
  '^ (we|i) put our heads together for you',
  '^ (only|just) you get (this|these) [<word>]'
]

/** Why it is said to be for the reader, before a clause. */
export const grounds: readonly string[] = [
  "^ [and] because (you're you|you are you|it's you|we know you|we know what you like|we know what you love|we know your <word>|(you have|you've) [got] (impeccable|great|good|excellent) taste) ,",
  '^ with [only|just] (you|someone like you) [personally|firmly|alone] [front of mind|in mind|in our thoughts|in our minds] [,]',
  `^ with your [<word>] ${taste} [firmly|personally|very much] (in mind|front of mind|in our thoughts|in our minds|at heart) [,]`,
  `^ based on your (unique|impeccable|excellent|discerning|great|good|exquisite) [<word>] ${taste} ,`,
  `^ inspired by your [own|unique|very] [<word>] ${taste} ,`
]

/** The same behind what it is said of. */
export const praises: readonly string[] = [
  `[that|which] (we think|we know|we're sure|we reckon|we thought|we felt) (you'll|you'd|you will|you would) [really|absolutely|just] (like|love|adore)`,
  "[that|which] (we think|we know|we're sure|we reckon) are (perfect|right|just right|ideal|made|great) for you",
  "[that|which] (we think|we know|we're sure|we reckon) are right up your street",
  `[,] [all|each|just] [${done}] for (someone|somebody|people) (exactly|precisely|just) like you`,
  "that's (unique to you|as unique as you are|as individual as you are)",
  'with your name [written|practically|stitched] all over (it|them)',
  `[,] [all|each] (put together|chosen|picked|selected|shaped|composed|curated|matched|gathered|dreamt up|dreamed up) [by us] (for|around|to match|to suit|to flatter|with) [precisely|exactly] your [own|very|unique|lovely] [<word>] ${taste} [in mind|at heart]`
]

/** A clause that says nothing else. */
export const clauses: readonly string[] = [
  "(it's|they're|it is|they are|which is|that's) so [very] (you|you it hurts)",
  "(it|this|this one|they) (couldn't be|could not be) more you [if it tried|if they tried]",
  '(it|this|this one|they) (has|have) [got] (you|your name) [written] all over (it|them)'
]

const picks =
  'picks|pick|offer|offers|selection|edit|recommendations|deals|deal|options|shortlist|matches|look|lookbook|style'

/** On a button: `see my handpicked cars`. */
export const mine: readonly string[] = [
  'my (handpicked|hand-picked|hand-chosen|made-for-me|curated)'
]

/** `see my personal offers`: a setting or a detail of one's own is another matter. */
export const minePicks: readonly string[] = [
  `my (personal|personalised|personalized|tailored|tailor-made|bespoke|dream|perfect) (${picks})`
]
