/** A crowd that stands within what is told of a thing, in patterns by shape. */

const all =
  '(everyone|everybody|the (whole|entire) <noun>|half [of] <gap:2>|the nation|the internet|all of <word>|every <noun>)'
const talking =
  '(talking|queuing|queueing|lining up|raving|buzzing|hooked|obsessed|swooning|smitten)'
const wanting =
  '(talking about|raving about|queuing for|queueing for|obsessed with|wearing|reading|after|on about|fighting over)'

/** Between the thing and its verb: `the scooter that has the whole town talking does 25 km`. */
export const crowdedThings: readonly string[] = [
  `(that|which) (has|have|had|got|has got) [got] ${all} ${talking} [about it|in <gap:3>|outside]`,
  `[that|which] ${all} (is|are) [now|already|simply] ${wanting}`,
  `[that|which] (everyone's|everybody's) [now|already|simply] ${wanting}`,
  "(that's|that is|which is) on [absolutely] (everyone's|everybody's|every) (lips|list|wish list|wishlist|nightstand|bookshelf|feet|back|<noun>)"
]

/** Behind it: `… and adored by simply everyone`. */
export const crowdTails: readonly string[] = [
  '[,] and [is|are] (loved|adored|trusted|worn|used|recommended|sworn by) by [simply|just|almost|practically|absolutely] (everyone|everybody|all|thousands|millions|so many)',
  '[,] and (millions|thousands|hundreds|so many) [already|now] (rely on|use|love|swear by|trust|adore|depend on) (it|them|us)',
  '[,] as [so] (many|thousands|millions|hundreds) have (before you|already|done)',
  '[,] and (everyone|everybody|the (whole|entire) <noun>) (seems to come|comes|loves it|is talking about it|will be there)'
]

/** Set apart: `(ask anyone on the hill)`. */
export const crowdAsks: readonly string[] = [
  'ask (any|every) <noun> [(in|on|at) <gap:4>]',
  'ask (anyone|anybody|everyone|everybody) [(in|on|at|who) <gap:4>]'
]

/** Of the thing before, with `and` and more behind: `… has taken the country by storm and costs £9`. */
export const storms: readonly string[] = [
  '(has|have) [already] taken (the <noun>|<word>|<word> <word>) by storm and',
  '(has|have) [already] won over (the <noun>|everyone|everybody|half the <noun>|critics) and',
  '(is|are) all the rage and'
]

/** Before the thing, in a title or a line. */
export const crowdTags: readonly string[] = [
  '^ (bestseller|best-seller|bestselling|crowd-pleaser|favourite|favorite) alert',
  "^ the (people's|crowd's|critics'|readers'|customers'|nation's) (choice|favourite|favorite|verdict)",
  '^ the (talk|toast|darling) of (the (town|city|country|county|season|summer|street|internet|nation)|<token>)',
  '^ [the|our|your|a] (crowd|customer|reader|team|people) (favourite|favorite|pleaser) [is back|returns|is here]',
  "^ [<word>] (britain's|ireland's|scotland's|america's|london's|the (town's|city's|country's|county's)) (worst|best)-kept (favourite|favorite|secret)",
  '^ [our] (number one|number-one|no 1|top|best) (bestseller|best-seller|seller)',
  '^ (loved|adored|trusted) by <noun> , (loved|adored|trusted) by <noun>',
  '^ what (all your friends|everyone|everybody|all the <gap:2>) (is|are) (reading|wearing|buying|watching|drinking|eating|cooking|talking about)'
]

/** All of a sentence, or a clause with another behind it. */
export const crowdSayings: readonly string[] = [
  "^ (don't|do not) take it from us , take it from <gap:5>",
  "^ (a million|millions of|a thousand|thousands of|so many|all those|half of) <gap:5> (can't|cannot|couldn't) [all|possibly] be wrong",
  '^ <set:people> (all over|across|up and down|throughout) <gap:3> (have|are) [already|now] (made the (move|switch|change)|switched|joined|moved over|switching|moving|raving) <gap:5>',
  '^ (more and more|so many|high-performing|savvy|smart|clever) [<noun>] <noun> [everywhere] (have moved on|have made the (switch|move)|are switching|are defecting|have switched|are moving (over|across)) <gap:4>',
  '^ all your (friends|neighbours|neighbors|mates|colleagues|classmates) (are|have|already) <gap:4> (already|too)',
  '^ the reviews (have gone|are going) through the roof',
  "^ (we've|we have) lost count of (the|our|all the) [<word>] (reviews|fans|five-star reviews|happy <noun>)",
  '^ (everyone|everybody) and their (uncle|mother|aunt|nan|dog|mum|brother) (is|are|has|wants) <gap:6>',
  "^ (everybody's|everyone's|everybody is|everyone is) (switching|at it|doing it|joining|talking)"
]
