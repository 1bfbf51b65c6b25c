/** A crowd as a reason to buy, in patterns by shape. */

const many =
  '([just|well] [over|more than|nearly|almost|around|about|some|up to] (<count>|<token>)|[tens of|hundreds of] thousands [of]|hundreds of|millions of|countless|dozens of)'
const who =
  '(<set:people>|customers|households|learners|businesses|skiers|passengers|campers|bakers|teachers|marketers|coaches|mums|smiles|brunches|dogs|cats|families|homes|nurses|hairdressers|smart <noun>|<word> <set:people>|five-star reviews|reviews|souls|mothers|dentists|backers|supporters|donors|neighbours|neighbors|practices|clients|homeowners|savers|subscribers)'
const whole =
  '(everyone|everybody|everyone and their (nan|dog|mum)|everybody and their (dog|mum|nan)|everybody who is anybody|the whole (<noun>|<noun> <noun>)|the whole of <gap:2>|the entire <noun>|half (the|of) <gap:2>|half of <word>|all of <gap:2>|the nation|the internet|the world|the <noun> world|every second <noun>|all the <word> <noun>|(more and more|so many) <set:people>|moms|mums|people)'
const land =
  "(the nation's|the internet's|the country's|the uk's|britain's|america's|ireland's|scotland's|australia's|canada's|the world's|the county's|the town's|everyone's|everybody's|the people's|europe's|england's)"
const best =
  '(favourite|favorite|best-loved|best loved|most-loved|most loved|most-wanted|most wanted|most talked-about|most talked about|most trusted|most popular|best-selling|bestselling|darling of a|sweetheart)'

const can =
  "(can't|cannot|couldn't|can not|won't) [all|possibly|always] (be wrong|be mistaken|be daft|be fooled)"
const adores =
  "(love|loves|adore|adores|swear by|swears by|rave about|raves about|want|wants|has one|have one|agrees|agree|is on it|is doing it|recommend|recommends|would recommend|trust|trusts|prefer|prefers|can't get enough of|can't stop (sharing|raving about|talking about)|already use|already uses|use|uses|rely on|already rely on|have switched|has switched|have made the switch|have already made the switch|has converted|have joined|have (already|now) (joined|signed up|switched|signed|taken|bought)|is switching|are switching|are all switching|have one by now|has one by now|never look back|is raving about|is talking about|are talking about|is wearing|are wearing|is booking|is after|are after|say they'd|say our|say they wish|would come again|tell us|would tell you|wouldn't go back|would hire|can't be wrong|is fighting over|has gone mad for|is obsessed with|feel safer with us|reach for|choose us|chose us|pick|piles in|has (theirs|its own))"

/** With its own subject, as a clause. */
export const crowdClauses: readonly string[] = [
  `[voted with their feet :|why|,|and|so] [as] ${many} [<word>] ${who} [<gap:3>] ${can} [about <gap:5>]`,
  `${many} [<word>] ${who} [a year|a month] [already] ${adores} <gap:6>`,
  `${many} [<word>] ${who} have [already] (said goodbye to|made the move to|made the switch|gone before you|cottoned on) <gap:4>`,
  `(millions|thousands|hundreds) ${can}`,
  `${many} <noun> ${can}`,
  `thousands have (gone before you|already <word>)`,
  `(<count> out of [every] <count>|<count> in [every] <count>|<number> in <number>|<number> out of <number>|<percent> of|three quarters of|two thirds of|nine in ten|one in (two|three|four|five)) [of] [our] [<word>] ${who} [out of <word>] [<gap:2>] ${adores} <gap:8>`,
  `(<count> out of [every] <count>|<count> in [every] <count>|one in (two|three|four|five)|<percent> of) [our] [<word>] [<word>] ${who} [already] (agree|agrees|own one|owns one|have one|has one|say <gap:7>|tell us <gap:7>|would <gap:6>|wouldn't <gap:5>|can't be wrong|trust us <gap:3>)`,
  `${whole} [simply|just|all|now] (swears by it|swear by it|is on it|wants one|wants it|has one [by now]|is at it|has converted|is doing it|wants in|knows it|says so|are going wild|'s at it)`,
  `(everyone's|everybody's|the whole <noun>'s|half the <noun>'s) (at it|doing it|on it|wearing it|had theirs <word>|already planning <gap:4>|booking <gap:4>|got one|in on it)`,
  `(everyone|everybody|anyone|anybody) who's (anyone|anybody) [in <gap:3>] (will be there|has one [by now]|has ordered (theirs|one)|has got one|is going|will be in <gap:4>)`,
  "(the|our) reviews are in , and (they're|people) <gap:4>",
  "and (it's|they're|we're) [also] (adored|loved|trusted|worshipped|a (firm|big|huge) favourite|a hit|the talk|the darling|the toast|the envy|the pride) (by|with|of) <gap:7>",
  "(it's|they're) [also] [fast] [become] (the (talk|darling|toast|envy|hottest ticket) (of|in) <gap:5>|(what|the one) (the|every|all) <gap:5> (swears by|swear by|talks about|talk about|is after|are after))",
  '(and|,) (your|all your) (neighbours|neighbors|friends|colleagues|team-mates|classmates) (are|have|will|already|probably) <gap:7>',
  '(your|all your|most of your) (neighbours|neighbors|friends|colleagues|classmates|competitors) (are|have) (all|already|probably|way|long since) <gap:5>',
  "there's a reason [why] (it|the whole|everyone|so many|half) <gap:6>",
  '(the crowd|the people|the jury) (has|have) spoken',
  "the crowd's verdict is in",
  '(over|more than|nearly|almost) <count> sold [, and <gap:5>]',
  "(and|,) (people|folk|everyone|everybody|boy , are people) (can't|cannot|won't) (stop|quit) (sharing|raving about|talking about|recommending) (it|them|this)",
  'ask (anyone|anybody) [on your street|in <gap:3>]',
  "(and|,) you'd be (one of the last|the only one|the last) <gap:8>",
  "if it's good enough for <gap:10> , it's good enough for you"
]

/** Before what it praises: a name for it that the crowd has. */
export const crowdLeads: readonly string[] = [
  `^ [as] (trusted|loved|adored|beloved|chosen|worn|used|recommended) by (${many} [<gap:6>]|[<gap:3>] (everyone|everybody|thousands|millions|mums|parents|people|customers|families|leading <noun>) [<gap:5>]) (,|:|<dash>)`,
  `^ [as] (loved|adored|beloved) from <gap:5> (,|:|<dash>)`,
  `^ ${land} ${best} [<gap:4>] (:|<dash>)`,
  `^ (the|a) (one|sandal|tote|course|newsletter|class|scent|petition|craft box|loaf|gig|box|bag|shoe|cake|pie|sauce|jacket|boot|lamp) (everyone's|everybody's|everyone is|everybody is|they're all|they are all|the whole <noun> (is|wants)|all of <gap:2> is|your friends are|all the <gap:2>) [<gap:4>] (:|<dash>)`,
  `^ (trending|bestseller|customer favourite|customer favorite|crowd-pleaser|our bestseller|reader favourite|the people's favourite|number one with <gap:4>|word's out|word on the street is good|everyone's after it|everyone's wearing it|everybody's wearing it|people love it) [now] (:|<dash>)`,
  `^ (your friends|your neighbours|your neighbors|everyone|everybody) (are|is) (way ahead of you|on to it already|already in|in on it) (:|<dash>)`,
  `^ (follow the herd|do what <gap:4> (do|does|is doing|are doing)|be like the <gap:8>) [, <gap:8>] (:|<dash>)`,
  `^ (as|like) ${many} [<word>] ${who} (will tell you|already know|can tell you|already do) ,`,
  `^ what ${many} [<word>] ${who} reach for (:|<dash>)`,
  `^ what <count> in <count> <set:people> (reach for|swear by|choose) (:|<dash>)`,
  `^ (our|the) (best-loved|most-loved|most loved|most popular|bestselling|best-selling) [<noun>] ever ,`,
  `^ our (best-loved|most-loved|most loved|most-wanted|most wanted|bestselling|best-selling) <noun> [<noun>] (:|<dash>)`,
  `^ (everyone's|everybody's|everyone is|everybody is|the whole <gap:2> is|the internet is) (raving about|talking about|wearing|on about|obsessed with|hooked on|after|buying|booking) (it|this|these|them) (:|<dash>)`,
  `^ (you can't|you cannot) (open|scroll|walk|turn|go) <gap:8> without seeing (it|one|them) (:|<dash>)`
]

/** To do as a crowd does, before what there is to do. */
export const crowdCalls: readonly string[] = [
  `^ join [over|more than|the|our|nearly|almost|other|a movement of] [other] ${many} [<gap:8>] [,] (and|to|:)`,
  '^ (join|be one of) [the] [happy] (millions|thousands|hundreds) (who|who have|that have|already) <gap:7> and',
  `^ (hop|climb|come|get) on board with [over|more than|nearly] ${many} [<gap:5>] and`,
  `^ (do what everyone's doing|do what everybody's doing|do as everyone does|do what the <gap:2> do|join the (crowd|thousands|movement|party|club)|be like everyone else) (and|:)`
]

/** `, the one everybody's asking for,` and the like, behind the name of a thing. */
export const crowdAsides: readonly string[] = [
  ", the (one|ones|talk|darling|toast|choice|envy|favourite|favorite) (everyone's|everybody's|everyone|everybody|your <noun>|your <noun> keep|all the <gap:2>|of <gap:2>|bakers|chefs|vets|mechanics) [<gap:6>] ,",
  ', (loved|adored|trusted|worn|beloved) (by|from) <gap:6> ,',
  ', which (has|have) the (whole|entire) <gap:5> ,',
  ", which you'll (spot|see|find) on every <gap:7> ,"
]

/** A rank that a crowd gives, before the noun that it ranks. */
export const crowdRanks: readonly string[] = [
  `${land} ${best}`,
  '(our) (best-loved|most-loved|most loved|best loved|most-wanted|most wanted|most talked-about|most talked about|bestselling|best-selling|most-gifted|most gifted)'
]

/** The same at the end of its clause: `the tote everyone's carrying`. */
export const crowdRelatives: readonly string[] = [
  `(everyone's|everybody's|everyone is|everybody is|the nation is|the nation can't|the internet can't|the whole <gap:2> (is|can't|queues)|your whole <gap:2> (is|can't)|all of <gap:2> is) [now|already|still] (raving about|talking about|on about|stop talking about|wearing|carrying|after|asking for|obsessed with|reading|using|forwarding|queueing for|for)`,
  '(everyone|everybody|the whole <gap:2>|the nation|the internet|your whole <gap:2>) (loves|wants|adores|raves about|swears by|queues for|fights over)'
]
