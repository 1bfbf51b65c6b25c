/** Strangers' looks and buys that stand within what is told of a thing, in patterns by shape. */

const many =
  '(<count>|<token>|dozens of|hundreds of|several|a dozen|lots of|many) [other|others|more]'
const folk =
  '(<set:people>|others|other <noun>|pairs of eyes|eyes|souls|watchers|browsers|rivals|folk|strangers|shoppers|couples|bidders)'
const who = `${many} [${folk}]`
const looking =
  '(viewing|watching|eyeing|eyeing up|looking at|peering at|browsing|comparing|hovering over|considering|reading)'
const thing = '(it|this|them|these|this page|the page|this one|the same <noun>)'
const now =
  '(now|right now|this (minute|second|instant|very (minute|second|hour))|at this (minute|second|moment)|as we speak|as you read [this]|live)'
const lately =
  '(in the (last|past) [few] (hour|minute|day|<duration>)|(today|tonight|this morning) [alone]|since (dawn|breakfast|lunch|midnight|noon|this morning)|overnight)'
const times = '(<count>|<token>|dozens of|hundreds of) times'
const done =
  '(viewed|looked at|looked up|seen|booked|bought|ordered|saved|added [to <gap:3>]|searched [for])'
const someone = '(someone|somebody|a <set:buyer>|another <set:buyer>|<count> <set:people>)'

/** Joined to the thing: `and has been viewed 300 times today`. */
export const watchedTails: readonly string[] = [
  `[,] and (has|have) [already] been ${done} ${times} ${lately}`,
  `[,] and ${who} (are|is) [now|all] ${looking} ${thing} [with you] [${now}]`,
  `[,] and ${who} (are|is) (signing up|checking out|booking|buying) <gap:4> ${now}`,
  `[,] and ${who} (are|is) (signing up|checking out|booking|buying) while you <gap:3>`,
  `[,] and ${someone} [(in|from|near) <gap:3>] (has just|just) (carried one off|bought (one|it)|booked (one|it)|taken (one|it)|added (one|it) <gap:4>|ordered (one|it))`,
  `[,] and (someone's|somebody's|someone is|somebody is) (checking out|booking|buying|ordering) <gap:4> ${now}`,
  `[,] and there (it|one|another) goes into another (basket|cart|bag)`
]

/** In brackets, or between dashes. */
export const watchedAsides: readonly string[] = [
  `${who} (are|is) [now|all] ${looking} ${thing} [${now}]`,
  `${who} (are|is) on the page ${now}`,
  '(one|another) more just (left|went|sold) [the <noun>] [, and another]'
]

/** Behind the thing, between commas: `, being read by 31 others this minute,`. */
export const watchedMids: readonly string[] = [
  `, [currently|now] being (read|viewed|watched|looked at|eyed) by ${who} [${now}] ,`,
  `, in (<count>|<token>) (baskets|carts|bags) [while you <gap:2>|${now}] ,`,
  `, which ${who} (have|has) [got] open [on their (phones|screens)|in a tab|${now}] ,`,
  `, which ${who} (are|is) ${looking} [${now}] ,`
]

/** All of a sentence, or a clause before another. */
export const watchedClauses: readonly string[] = [
  `^ [current|present|live] (onlookers|viewers|watchers|browsers|lookers|shoppers|people looking|people viewing|people browsing) [<gap:4>] [${now}] : (<count>|<token>) $`,
  `^ this (item|one|product|room|lot|listing|jacket|coat|dress) (was|has been) ${done} ${times} ${lately}`,
  `^ this (item|one|product|room|lot|listing) (was|has been) added to (<count>|<token>) (baskets|carts|bags|wishlists) ${lately}`,
  `^ (seen|viewed|saved|looked at|booked|ordered) ${times} ${lately}`,
  `^ ${many} ${folk} (are|is) [now|all] ${looking} (this|these|the same|your) <gap:3> [with you] [${now}]`,
  `^ ${many} pairs of eyes are on this page [with you]`,
  `^ (an|another|a new) order comes in [from somewhere] (each|every) (minute|second|hour|few minutes|<duration>)`,
  `^ (the|our) live counter (reads|says|shows) <gap:5>`,
  `^ (other|fellow) (shoppers|customers|guests|travellers|visitors) are (looking at|viewing|eyeing|after) (the same|this|these) <gap:4> [as you]`
]
