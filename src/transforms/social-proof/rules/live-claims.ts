/** What strangers are said to do while the mail is read, in patterns by shape. */

const reads =
  '(read|reading|open|opened|opening|scroll|scrolling|scrolled|blink|blinked|think|thinking|weigh|dither|decide|mull|mulling|wait|hesitate|look|sip|stare)'

/** The reader's own moment, which a template cannot know. */
const reading = `((as|while|when|even as|whilst) (you|you're|you were|you are|you've been|i've been|we've been) [still|just] ${reads} <gap:5>|in the time (it took|it takes|it's taken) [you] to ${reads} <gap:4>|since you (opened|started|sat down|poured|began) <gap:4>|(as|while|even as) (we|i) (speak|type|write|typed|look at the screen) [this]|between (that|this) (full stop|sentence|line) and <gap:2>|before (my|our|your) (tea|coffee) <gap:3>)`

/** This second, as its sender saw it. */
const instant =
  '(right (now|this (second|minute|moment|instant))|at (this|the) [very] (moment|minute|second|instant)|this [very] (second|minute|moment|instant)|just this (second|minute)|even now|as of this (sentence|line)|at the same time [as you]|for it now)'

const lately =
  '(in the (last|past) [few] (hour|minute|<duration>)|within the (last|past) (hour|<duration>)|(<duration>|moments|seconds|a moment|a minute|a second|a few (minutes|seconds)) ago|since (breakfast|lunch|midnight|yesterday) )'

const many =
  '(<count>|<token>|[over|about|around|nearly|some|more than] <count>|dozens|hundreds|thousands|several|a dozen|a few|a handful|another <count>|lots of|crowds of)'
const folk =
  '(more|others|other [<word>] <noun>|<set:people>|of you|of your <noun>|folk|strangers|browsers|baskets|carts|bidders|fans|guests|delegates|couples|cooks|founders|brides|gamers|rivals|shoppers|professionals|recruiters|<word> <set:people>|other <set:people>)'
const somebody =
  '(someone|somebody|a stranger|another <set:buyer>|one <set:buyer>|a <set:buyer>|some <set:buyer>|someone else|somebody else|people|shoppers|others|hundreds|dozens|thousands)'
const who = `(${many} [${folk}]|${somebody})`

const lookOut =
  '[look lively , because|look over your shoulder , because|heads up :|heads up ,|psst ,|breaking :|live :|and|but]'

/** With the reader's own moment before or behind. */
export const readingClaims: readonly string[] = [
  `${lookOut} ${reading} [,] <gap:14>`,
  `${lookOut} <gap:14> ${reading}`
]

/** This second, or a little while ago. */
const leading: readonly string[] = [
  `${lookOut} (${instant}|${lately}) [,] ${who} <gap:14>`,
  `${lookOut} ${who} <gap:12> ${instant}`,
  `${lookOut} ${many} [${folk}] <gap:8> ${lately} [alone|in <gap:2>]`
]

const watching =
  '(viewing|watching|browsing|eyeing|eyeing up|looking|looking at|hovering over|checking out|considering|comparing|drooling over|queueing for|queuing for)'

/** A crowd before the same thing. */
const crowds: readonly string[] = [
  `[live|now|live now] [:] ${many} [${folk}] [are] [now|currently|also] ${watching} [now|live]`,
  `[live|now|live now] [:] ${many} [${folk}] [are] [now|currently|also] ${watching} (this|these|the same) <gap:4> [today|now|live|too]`,
  `${many} ${folk} (have|has) [<gap:5>] (in|to|into) (their|a|the) (basket|baskets|bag|bags|cart|carts|trolley|trolleys|wishlist|wishlists|favourites) [now|today|too|already]`,
  `[it's|they're|(it|this|this <noun>|they) (is|are)] [currently|now] in (<count>|<token>|several|dozens of|hundreds of) [other] [people's|shoppers'|people ' s] (baskets|carts|bags|wishlists|trolleys) [and counting] [now|this minute]`,
  `[now|already] in (<count>|<token>) (baskets|carts|bags) [and counting]`,
  `<count> (baskets|carts|bags) and counting [,|this minute|live|now] [live]`,
  `(<count>|<token>) (baskets|carts) contain <gap:3>`,
  `(there are|there're) [currently|now] (<count>|<token>) (rivals|others|people) (for|after|on) (it|this|them|these)`
]

const every =
  'every [other|single] (<duration>|second|minute|half [a] minute|few (seconds|minutes)|<count> (seconds|minutes|hours))'

/** So many in so much time. */
const rates: readonly string[] = [
  `(one|one of (these|them|ours)|a copy|a pair|another|one <gap:2>) (flies|goes|leaves|sells|walks|disappears|vanishes|sold|leaving|selling|going|flying|snapped up|booked) <gap:4> ${every}`,
  `[with] (someone|somebody) [new] (subscribing|joining|buying|booking|ordering|signing up) <gap:2> ${every}`,
  `(they're|they are|we're|we are) (going|selling|flying|shipping) [at] [one|a] <gap:3> ${every}`,
  `^ (selling|flying off|flying out|going|one|booked|sold) [one|right now :|right now|at] ${every}`,
  `[a new one|one|another] (goes|going) (up|out) ${every}`
]

const sold = '(booked|bought|sold|ordered|snapped up|viewed|reserved|taken|grabbed)'

/** When the last one went. */
const lastSale: readonly string[] = [
  `(it|one|this|this one|they|another|the last one) (was|were) [last] ${sold} <gap:4> ${lately} [(in|by|near|from) <gap:3>]`,
  `[was] last ${sold} ${lately} [(in|by|near|from) <gap:3>]`,
  `[was] [just|recently|last] ${sold} (by|in|from) <gap:3> ${lately}`,
  `there goes another <gap:3>`,
  `${many} (orders|bookings|sales|sign-ups) (placed|made|taken|in) (this morning|today|tonight|since <word>) [alone]`
]

const just =
  '(bought|booked|ordered|grabbed|nabbed|snapped|snagged|bagged|snatched|gave|donated|pledged|signed|renewed|joined|upgraded|pressed|tapped|claimed|reserved|taken|took|locked in|said yes|checked out|pipped)'

/** One of them, by a place that the template cannot know. */
const deeds: readonly string[] = [
  `${somebody} [(in|from|near|on|two|three) <gap:4>] [has|have] just ${just} <gap:6>`,
  `(<token>|<word>) (from|in|of) (<token>|<word>) [has|have] just ${just} <gap:6>`
]

export const liveClaims: readonly string[] = [
  ...leading,
  ...crowds,
  ...rates,
  ...lastSale,
  ...deeds
]

/** Before a thing, in a title. */
export const liveTags: readonly string[] = [
  '^ (hot|trending|in demand|selling|busy|happening|going fast|popular) (right now|now|this minute|as we speak|today) [(in|with|among|near) <gap:4>]',
  '^ (flying out of the door|flying out the door|flying off the shelf|flying off the shelves) (right now|as you read|as we speak)'
]

/** A title that names what they look at. */
export const watchedThing: readonly string[] = [
  `^ ${many} [${folk}] [are] [now|currently] ${watching}`,
  `^ ${many} [${folk}] (have|has) their eye on`
]

/** A thing of which the same sentence tells: `… moved to the fixed tariff, which has no fee`; groups 5 and 7 are what stays. */
export const movedTo: string =
  '^ in the [last] [past] hour [,] <count> <noun> <set:bought> (to|on|onto|for) (the <gap:3>) , which (has|is|costs|includes|comes|runs|starts|takes)'
