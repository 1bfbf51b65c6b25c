/** Nobody in particular, who is quicker. */
const other =
  '((someone|somebody|anyone|everyone|everybody) else|(someone|somebody) (quicker|faster|smarter|braver|luckier|sharper|keener|less hesitant)|another (family|couple|buyer|customer|shopper|reader|guest|rider|gardener|visitor|household|<noun>)|some other (<noun>|lucky <noun>)|other (people|families|shoppers|customers|buyers|readers|guests|gardeners|riders)|others|the (others|rest of the <noun>|quick ones|early birds|couple next door)|(smarter|quicker|faster|braver|luckier|wiser) <noun>|some lucky <noun>|a quicker <noun>)'
/** Everybody but the reader. */
const all =
  '((everyone|everybody) else|the others|(smarter|quicker|faster|braver|luckier|wiser) <noun>|others)'
/** Those the reader compares with. */
const near =
  '(your (competitors|competition|rivals|rival|competitor|neighbours|neighbour|neighbors|neighbor|friends|mates|colleagues|peers|sister-in-law|brother-in-law|classmates)|all (your|of your) (neighbours|neighbors|friends|mates|colleagues|rivals|competitors)|half (the|your) (street|village|town|office|road|club|city|neighbourhood|country)|(the|your) whole (street|village|town|office|road|club|city|neighbourhood)|the (house|family|people|man|woman|neighbours) next door|the joneses|(rival|competing|neighbouring) <noun>)'
const already = '[already|now|all|probably|just|happily|gladly|surely|certainly|by now|long since]'
const it =
  '(it|one|theirs|them|yours|in|this|these|there|on board|ahead|going|coming|first|your (place|spot|seat|seats|table|slot|dream|<noun>)|the (one|last) [<gap:3>])'
const grabs =
  '(snap|snapping|snapped|grab|grabbing|bag|nab|snag|beat|gobble|scoop|swoop|pounce|steal|pinch|seize|jump|walk (off|away)|leave you (behind|standing)|pull ahead|get (there first|theirs|in first|ahead)|have theirs|be (ahead|first|in front)|thank us)'
const takes =
  '(take (it|yours|your|the|one|that|them)|get (it|yours|your|the one|in|there|them)|have (it|yours|your (seat|seats|place|spot|table|slot|room|view|size|pick|chair)|one|that|them)|claim|book (it|your|the)|buy (it|yours|the)|enjoy|enjoying|win|own|reap|rush in|go for it|be (sitting|enjoying|using|wearing|living|driving|sleeping|tucking|walking off|taking|booking|buying|having|dining|cooking|riding|there|first|grateful|glad|happy|thanking))'

/** Where those are who have it. */
const where = '[(on|in|at|from|down|around) <gap:4>|already]'

/** Others who have it, or will: nobody can check it. */
export const rivals: readonly string[] = [
  `(${other}|${near}) ${where} (has|have|has got|have got|is|are) ${already} (beaten you|packing|eyeing|eying|circling|in on it|on board|about to (get|take|grab|snap|bag|buy|book|beat|win|have)|queueing up|lining up|raving|using it|enjoying (it|theirs|them))`,
  `(${all}|${near}) ${where} (has|have|has got|have got) ${already} (got (theirs|it|one|in|there|them|ahead|your)|bought (theirs|one|it)|booked [it|theirs|in|one|them]|joined|ordered [theirs|it|one]|signed up|switched|grabbed|bagged|snapped|upgraded|moved (first|fast|ahead))`,
  `(${other}|${near}) ${where} (has|have|has got|have got) ${already} (theirs|one|it|them|their <noun> in|a head start|the edge|this) [already]`,
  "(everyone's|everybody's) (at it|doing it|got theirs already|already got|already in|already booked|already joined|already going|got theirs|got one)",
  `(${other}|${near}) (will|may|might|could|would|is going to|are going to|is about to|are about to|is bound to|is sure to) ${already} ${grabs}`,
  `(${other}) (will|may|might|could|would|is going to|are going to|is about to|are about to|is bound to|is sure to) ${already} ${takes}`,
  `(${other}) will (do it|have to)`,
  '(someone|somebody) is [already|just] about to (get|take|grab|bag|snap|buy|book|win|steal|pinch)',
  `(${other}|${near}) (won't|will not|aren't|are not|isn't|is not|don't|doesn't|wouldn't) ${already} (wait|waiting|hesitate|hesitating|hang|hanging|think twice|dither|sleeping|sleep|missing out|miss out)`,
  `(while|as) you (wait|hesitate|dither|think|ponder|delay|decide|scroll|stall|weigh|were (thinking|waiting|dithering|deciding|hesitating|reading)|are (thinking|waiting|dithering|deciding|hesitating|reading)) [it over|about it|it up|this] [,] (${other}|${near}) (is|are|was|were|has|have|will)`,
  `(while|as) you're (thinking|waiting|dithering|deciding|hesitating|reading) [it over|about it|it up|this] [,] (${other}|${near}) (is|are|was|were|has|have|will)`,
  `(${other}|${near}) [already] (beat you to it|got there first|got theirs|snapped (it|them) up|got in first)`,
  'be the (envy|talk) of (your|the) (street|village|town|office|road|club|neighbourhood|friends|neighbours|neighbors|<noun>)',
  "(it's|it is|this is) (what|the one|the <noun>) (everyone|everybody) (will be|is|'ll be|else is) (talking|raving|gossiping) about",
  'all the (cool kids|others|neighbours|neighbors|best <noun>|smart <noun>) (have|are|already) [already] [have|got] [one|it|theirs|in|doing it]',
  'keep up with the joneses'
]

/** At the end of a clause: `others are going`, `all your friends are coming`. */
export const goers: readonly string[] = [
  "(everyone's|everybody's) (going|coming|in|there|on board|having one|joining) [, (are|will) you|, so why aren't you]",
  "(everyone's|everybody's) at it [, so why aren't you]",
  `(${other}|${near}) (is|are) ${already} (going|coming|doing it|there|in|ahead|having one|having ${it}|buying ${it}|getting ${it}|booking ${it}) [already|without you] [, (are|will) you]`
]
