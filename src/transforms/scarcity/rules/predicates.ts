/** What is said of stock that goes, in patterns: behind `is` or `are`, and as finite verbs. */

const pace =
  '(at [a|an] [<word>] (speed|pace|rate|clip|lick)|in (record|double-quick|no) time|in a (hurry|flash|heartbeat|blink)|thick and fast|by the (day|hour|minute|second|week|dozen|boxload|truckload|crateload)|before our [very] eyes|as we (speak|type|write)|hand over fist|left [,|and] right [and (centre|center)]|one (by one|after another|after the other)|in (droves|their (dozens|hundreds|thousands))|[much|far|a lot|even] (faster|quicker|sooner) than <gap:5>)'
const fast = `(<set:speed>|${pace})`
const crazy =
  '(hot cakes|hotcakes|hot buns|crazy|mad|wildfire|billy-o|gangbusters|(the|a) (clappers|shot|dream|bomb|train))'
const nearly =
  '(<set:nearly>|very nearly|all but|just about|pretty much|as good as|close to|near to|on the (verge|brink|cusp|point|edge) of being|about to be|well on [the|their|its] way to being|not far off|a whisker away from being|this close to being|a step away from being|within a whisker of being)'
const toBe =
  '(about|set|sure|bound|likely|certain|expected|destined|going|due|guaranteed|on (track|course)|poised|primed|tipped|forecast|predicted|looking|ready|liable|prone|almost certain|almost sure)'
const shop = '(the|our) [<word>] <set:outlets>'

/** Of nothing but stock: `selling fast`, `flying off the shelves`. */
const selling: readonly string[] = [
  `selling (out [soon|shortly]|through|like <gap:4>|themselves|${fast})`,
  `selling out ${fast}`,
  `(going|moving|shifting|flying|disappearing|vanishing|leaving) like ${crazy}`,
  "(going|moving|shifting) like (there's|there is) no tomorrow",
  `(flying|walking|leaping|jumping|racing|running|marching|rolling|sailing|whizzing|galloping|dancing|streaming|shooting|hopping|tumbling|pouring|disappearing|vanishing|going|leaving) [straight|right] [off|out of|out|through|from] ${shop}`,
  `flying out [${fast}]`,
  `(being|getting) [<set:degree>] <set:snapped> (up|off the shelves|from under us) [${fast}]`,
  `(being|getting) [<set:degree>] (snapped|snatched|scooped|grabbed|nabbed|bagged|bought|booked|claimed|taken|reserved) [up|out] ${fast}`,
  `[<set:degree>] (snapped|scooped|gobbled|snatched|hoovered) up [${fast}|(in|within) <gap:3>]`,
  `${nearly} [all] (sold|sold out|sold-out|snapped up|out of stock|spoken for|booked|booked up|booked out|fully booked|booked solid|oversubscribed|claimed|reserved)`,
  '(booking) out',
  '(hard|tough|tricky|difficult|impossible|a struggle|a challenge) to keep (in stock|on the (shelf|shelves)|on our shelves|stocked)',
  "(like|rare as|as rare as|rarer than|scarcer than|scarce as|as scarce as) (gold dust|golddust|gold|hen's teeth|hens' teeth|hens teeth|rocking horse (manure|droppings))",
  'gold dust',
  `${toBe} to (sell out [soon|fast|shortly]|sell ${fast}|be snapped up|be a sell-out|fly (off|out) <gap:3>|go like <gap:3>|be sold out|book out)`,
  '(close|near|nearing|approaching|nearer|edging towards|heading for|heading towards|hurtling towards|creeping towards|on (course|track) for) [to] [a] (selling out|sell-out|sellout|sold out|sold-out)',
  '(on the (verge|brink|edge|cusp)|within (touching distance|sight|reach)|a whisker|a hair|inches) [away] (of|from) (selling out|a sell-out|sold out|being sold out)',
  '[looking like|shaping up to be|heading for|on course for|likely to be|set to be] (a|the|another) [<gap:2>] (sell-out|sellout)',
  '(a sell-out|sell-outs) every [single] (time|year|season|month)',
  '(hot property|hot tickets|a hot ticket|the hottest ticket in town|red hot|red-hot)',
  'in [<set:degree>] (high|hot|huge|great|strong|heavy|massive|fierce|constant|serious|sky-high) demand',
  'much in demand',
  '(gone|sold) [out] (soon|in (minutes|hours|days|no time|a flash)|overnight|by (tonight|tomorrow|lunchtime|the weekend|morning))',
  `${nearly} [all] (accounted for|off the market|under offer|out of the door|out the door|sewn up|cleaned out|picked clean|cleared out|stripped bare|allocated|oversubscribed|rehomed|adopted|placed)`,
  'finding [new|good|their] (homes|owners|families) [<set:speed>]'
]

/** Of what is sold, where nothing else is meant: `going fast`, `nearly spoken for`. */
const going: readonly string[] = [
  `(going|booking|disappearing|vanishing|evaporating) [up|out|away] ${fast}`,
  `${nearly} [all] (taken|filled|spoken for|history|a memory|a thing of the past|no more)`,
  '(next|first) to go',
  'going first',
  '(down|almost down) to (the|our|its|their) [very] (last|final) (few|handful|of <gap:3>|dregs|bits|pieces|drops|scraps|one or two|<word>)',
  'down to the (dregs|bare bones|crumbs|scraps|bottom of the barrel|last)',
  '(few and far between|thin on the ground)',
  `${toBe} to (go [fast|quickly|soon|first]|disappear [fast|quickly|soon]|vanish|be gone|fill [up|fast|quickly|soon]|book up|fly|move fast|be taken)`,
  '(close to|near|nearing|approaching|reaching|almost at|nearly at) [full|maximum|its] capacity',
  'at a premium',
  'on (their|its) way out',
  'not long for this world',
  'as good as <set:taken>',
  '[<set:degree>] (low|short) in stock'
]

/** Of stock more often than not: `nearly gone`, `running low`. */
const emptying: readonly string[] = [
  `<set:leaving> [up|out|away|down] ${fast}`,
  'booking up',
  '<set:shrinking> [<set:speed>]',
  '(melting|slipping|draining|ebbing|trickling|wasting) away',
  '(drying up|petering out|tailing off|running on (empty|fumes))',
  '(nearing|reaching|coming to|drawing to|approaching|close to|near) (the|an|its|their) end',
  'on (its|their) last legs',
  'running [<word>] (low|out|short|down) [fast|quickly]',
  `${nearly} [all] <set:taken> [up]`,
  `${nearly} (out|run out)`,
  `${nearly} (used up|at the bottom|at an end|bare|all out)`,
  `${toBe} to run (out|low|dry)`,
  'the (last|final) of (the|our|this|their|its) <gap:3>',
  '(the|our) [very] (last|final) (few|handful|pieces|of them|of it|remaining)',
  '(scarce|in [<set:degree>] short supply) [this (year|season|month|time|week|summer|winter|autumn|spring|term)]',
  '(a rarity|rarities)',
  'hard to (come by|find|get|get hold of|track down)',
  'not (here|around|there) (for long|forever|for ever)',
  '(few|fewer) [this year|this season|and far between]'
]

/** Of stock, and of much else: only what is plainly sold can be meant. */
const short: readonly string[] = [
  `filling [up] [${fast}]`,
  '[<set:degree>] <set:scarce> [in number] [this (year|season|month|time|week|summer|winter|autumn|spring)]',
  '(limited|tight|restricted) in (number|numbers|supply|quantity|availability)',
  'in [<set:degree>] (short|limited|tight|scant|restricted) (supply|numbers|quantities)',
  'in demand',
  `${nearly} (full|full up|maxed out|packed)`,
  'available in [very] (small|limited) (numbers|quantities)',
  '(running|getting|wearing|becoming|growing|looking|feeling) [<word>] (low|out|short|thin|dry|scarce|scarcer|rare|rarer|tight|tighter|sparse|bare|empty|patchy|few|smaller)',
  '(thinning|emptying) (up|out)',
  `being (taken|claimed|booked) [${fast}]`
]

const wont =
  "(won't|will not|can't|cannot|don't|do not|doesn't|never|rarely|seldom|hardly ever|may not|might not|isn't going to|aren't going to|are not going to|aren't likely to|are unlikely to|is unlikely to|is not going to)"
const around =
  '(around|about|here|there|available|in stock|in store|on the shelf|on the shelves|on our shelves|on sale|on the rails|on our rails|on the racks|with us|open|free|empty|unsold|vacant|in (the|our) [<word>] <set:outlets>)'
const long =
  '([for] [very|much|too|that|so] (long|longer)|forever|for ever|past <gap:3>|beyond <gap:3>|until <gap:3>|(the|this) (day|week|weekend|morning|month|hour|night)|to the (end of <gap:3>|weekend))'

/** As finite verbs, of stock more often than not. */
const wontLast: readonly string[] = [
  `${wont} [usually|normally|tend to|ever|just|exactly|all] (last|linger|survive|stay put|hold out|hang ${around}|stick ${around}|hang on|wait (around|forever|for long)|lie around|sit around|sit still|see out (the|this) <gap:1>|see (the|this|another) <gap:1>|make it (to|through|past) <gap:2>) [${long}]`,
  `${wont} [usually|normally|tend to|ever|all] (stay|remain|sit|hang|stick|live|wait) [${around}] ${long}`,
  `${wont} [usually|normally|tend to|ever|all] be ${around} ${long}`,
  `${wont} [usually|normally|tend to|ever|all] (stay|remain|sit) (on (the|our) (shelf|shelves|rails|racks)|in stock|available)`,
  `${wont} [usually|normally|ever|all] be (on (the|our) (shelf|shelves|rails|racks)|in stock)`,
  `${wont} [usually|often|ever] (come|become|comes|becomes) (free|up|along|available|round|around|by|on the market) [often|very often|every (day|week|month|year)|again]`
]

const when = `(early|first|every [single] (time|year|season|month|week|spring|summer|autumn|winter|christmas)|in (minutes|hours|days|seconds|a day|an hour|advance)|(in|within) <gap:2> (minutes|hours|days|hour|day|minute)|within (minutes|hours|days) [of <gap:3>]|overnight|well in advance|weeks [in advance|ahead]|before <gap:3>|time and [time] again|without fail|year after year|${fast})`

const sellsOut: readonly string[] = [
  `(sell|sells) out ${when}`,
  `(always|usually|often|normally|typically|invariably|regularly|tend to|tends to) (sell out|sells out) [${when}]`,
  `(sell|sells) (like <gap:3>|themselves|itself|${fast})`,
  `(fly|flies|walk|walks|leap|leaps) [off|out of|out] ${shop}`,
  `(get|gets) <set:snapped> up [${fast}|(in|within) <gap:2>]`,
  '(keep|keeps) selling out',
  '[can] (hardly|barely|scarcely) stay (in stock|on the (shelf|shelves))',
  `(barely|hardly|scarcely) (touch|touches|hit|hits|reach|reaches|see|sees) (the (ground|sides)|${shop}) [before <gap:4>]`
]

const goesFast: readonly string[] = [
  `(go|goes|move|moves|disappear|disappears|vanish|vanishes|book|books) [up|out] (early|in (minutes|hours)|within (minutes|hours|days)|overnight|weeks [in advance|ahead]|${fast})`,
  '(tend|tends) to (go|disappear|vanish|sell out|fill up|book up|fly|get snapped up) [fast|quickly|early|first]'
]

const fillsUp: readonly string[] = [
  '[always|usually|often] (go|goes) first',
  `(fill|fills) [up|out] (early|first|in (minutes|hours)|within (minutes|hours|days)|overnight|weeks [in advance|ahead]|${fast})`
]

const cannotKeepUp: readonly string[] = [
  "(can't|cannot|can barely|can hardly|struggle to|struggles to|is struggling to|are struggling to) keep up with (demand|[the] orders|the (rush|demand))"
]

const soon =
  '[again|out] [(soon|fast|quickly|shortly|tomorrow|tonight|overnight|at any (moment|minute|time|second)|any (day|minute|moment|second) [now]|before long|before you know it|before the <gap:3>|by (tonight|tomorrow|lunchtime|teatime|then|the weekend|morning|midnight|bedtime)|in (minutes|hours|days|no time|a flash)|within (hours|minutes|days)|by the time (you|this|that) <gap:4>)]'
const likely = '[<set:degree>] [probably|likely|surely|certainly|well|almost certainly|no doubt]'

const willSell: readonly string[] = [
  `<set:becoming> ${likely} [be|get|have] (sell out|selling out|sold out|snapped up|sell fast|sell quickly|book out) ${soon}`
]

const willGo: readonly string[] = [
  `<set:becoming> ${likely} (be gone|have gone|run out|disappear|vanish|go fast|go quickly|fill up|fill fast|fill quickly|book up|fly|be history|be taken|be next to go|be the next to go) ${soon}`
]

const fewLeft =
  '(almost no|hardly any|barely any|next to no|very few|only a few|just a few|only a handful of|just a handful of|so few|precious few|only a couple of|practically no|virtually no)'
const hasFew: readonly string[] = [
  `(has|have) [now|only] ${fewLeft} [<gap:3>] (left|remaining|unsold|to spare|to go)`,
  `(has|have) [now] ${fewLeft} (<set:stock>|<set:goods>) (available|free|open)`,
  `(has|have) [now] ${fewLeft} availability`,
  '(has|have) [already|all|very] (nearly|almost|all but|as good as|just about|practically) [all] (gone|sold out|sold|run out|vanished|disappeared|been (sold|taken|booked|claimed|snapped up|reserved))',
  '(has|have) been (flying (off|out) <gap:3>|selling (fast|quickly|like <gap:3>)|snapped up|going fast|disappearing fast)'
]

/**
 * Patterns of one strength: 4 of nothing but stock, 3 of what is sold where nothing
 * else is meant, 2 of stock more often than not, 1 of much else too.
 */
export interface Predicates {
  readonly strength: 1 | 2 | 3 | 4
  readonly patterns: readonly string[]
}

/** Behind a form of `be`. */
export const predicates: readonly Predicates[] = [
  { strength: 4, patterns: selling },
  { strength: 3, patterns: going },
  { strength: 2, patterns: emptying },
  { strength: 1, patterns: short }
]

/** With a finite verb of their own. */
export const finitePredicates: readonly Predicates[] = [
  { strength: 4, patterns: [...sellsOut, ...willSell] },
  { strength: 3, patterns: [...hasFew, ...cannotKeepUp] },
  { strength: 2, patterns: [...wontLast, ...goesFast, ...willGo] },
  { strength: 1, patterns: fillsUp }
]
