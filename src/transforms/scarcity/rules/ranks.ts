/** What everyone on a list is called. */
export const favourites: string =
  '(vip|vips|insider|insiders|favourite|favourites|favorite|favorites|darling|darlings|connoisseurs|cognoscenti|elite|in-crowd|nearest and dearest|inner circle|chosen few|lucky few|happy few|privileged few|select few|those in the know|people in the know|people who matter)'
/** What is said to set them apart. */
const dear =
  '(valued|valuable|loyal|cherished|treasured|favourite|favorite|special|trusted|discerning|esteemed|dearest|closest|best|beloved|privileged|hand-picked|handpicked|hand-selected|hand-chosen|chosen|select|top|vip|very best|faithful|important|loved)'
const sort =
  '(customer|customers|subscriber|subscribers|guest|guests|client|clients|member|members|reader|readers|friend|friends|supporter|supporters|donor|donors|patron|patrons|regular|regulars|fan|fans|shopper|shoppers|insider|insiders|vip|vips|few|ones|people|follower|followers|user|users|traveller|travellers|passengers|people on our list)'
/** `one of our most valued customers`, `a VIP`. */
const one: string = `(one of (our|the|<token> 's) [very|most|own] (${dear} [<word>] ${sort}|${favourites}) [on our list]|(a|an|our) [very|most] ${dear} ${sort}|(a|an) [valued] (vip|insider))`
const first =
  '(early access|exclusive access|exclusive early access|first dibs|first look|first pick|a head start|priority|vip access|a sneak peek|a first look|to (see|hear|know) (it|this) first|to hear first|to go first|the nod first)'

/** The reader as one of them, before what the mail has to say. */
export const ranks: readonly string[] = [
  `^ as ${one} ,`,
  `^ as ${one} , (you|you'll|you're|you are) (get|have|getting|gain|enjoy) ${first} :`,
  `^ as (a|our) [little|small|special|big] (thank-you|thank you|thanks|treat|reward|token of thanks|token of our appreciation) (for being|to) ${one} [,]`,
  '^ as (a|our) [little|small|special|big] (thank-you|thank you|thanks|reward|token of thanks|token of our appreciation) for your [continued] (loyalty|custom|support) ,',
  `^ (because|since|as) (you're|you are) ${one} ,`,
  `^ (because|since|as) (you're|you are) [so|very|really|practically|almost|like] (special|special to us|important to us|family|one of us|one of the family|part of the family|in the know|on our list|on the list) ,`,
  `^ (because|since|as) (you're|you are) [so|very|really|practically|almost|like] (special to us|family|one of us|one of the family|part of the family|in the know) , (you|you'll|you're|you are) (get|have|getting) ${first} :`
]

/** "You have been specially chosen to try …": what is asked, without the choosing. */
export const choosings: readonly string[] = [
  "^ (you've|you have) been (hand-picked|handpicked|singled out|hand-selected|(specially|personally|carefully|exclusively|individually) (selected|chosen|picked|invited)) to",
  '^ be [among|one of] the [very] first to'
]

/** A label that says it is not for everyone, before a mark. */
export const labels: readonly string[] = [
  `^ [strictly|just|only|exclusively] for [our|the|true|real] [most|own] [<word>] ${favourites} [only|alone]`,
  `^ [our|the] ${favourites} (only|first|this way|listen up|lean in)`,
  `^ (this one's|this is|this one is|it's) [only|just|strictly|exclusively] for [our|the] [most|own] ${favourites} [only|alone]`,
  `^ [only] (our|the) [very] ${dear} ${sort} (hear|know|see it|get it|get to know|go|shop) first`,
  `^ members of (our|the) inner circle [only]`,
  `^ (hand-picked|handpicked|privileged|valued|loyal|chosen) ${sort} (only|first|this way|listen up)`,
  '^ [your|an] [exclusive|private|personal] (vip|insider|insiders|exclusive|privileged|priority) (access|invite|invitation|info|news|preview|tip) [for you|just for you|only]',
  '^ (top secret|top-secret|whisper it|strictly hush-hush)',
  `^ (first dibs|first look|first pick|early access|a nod and a wink|a nod|[a] [little|small|special] (perk|treat|secret|whisper|something)) for [our|the] [most|own] ${favourites}`,
  '^ exclusive (for|to) (our|the|you) [<word>] [only]',
  "^ (you|you've) (didn't hear|never heard|heard) (it|this|that) (from (us|me)|here first)",
  "^ (you weren't|you're not|you aren't) (supposed|meant) to (see|know about|hear about|read) this [<word>] [yet]",
  '^ [a|our] [little|well-kept|closely guarded] secret [just] [between (us|friends|ourselves|you and me)]',
  '^ [just|strictly] between you , (us|me) and the <gap:3>',
  "^ (psst|shh|shhh|hush|sssh|ssh|ssssh) , (over here|not a word|come closer|close the door|this (is not|isn't) (public|on the website)|don't tell <gap:3>|keep <gap:6>)",
  '^ (welcome to|welcome inside|consider yourself in) (the|our) (inner circle|inside track|inside lane|club within the club)',
  "^ (you've|you have) got the (inside track|golden ticket|inside scoop)",
  "^ (consider yourself|you're|you are) (on the inside track|on the inside|in the inner circle|in the golden circle|in the know|in the loop)"
]

/** Said before a `but` that takes it back. */
export const turns: readonly string[] = [
  "^ (don't|do not) forward this [one|mail|e-mail|email] , but",
  "^ (you weren't|you're not|you aren't) (supposed|meant) to (see|know about|hear about|read) this [<word>] [yet] , but"
]

/** A label that on an envelope says the same, and elsewhere is a paper's. */
export const cries: readonly string[] = ['^ exclusive']
