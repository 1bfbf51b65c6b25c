/** How fast a thing goes and how hard it is to get, told of what the mail has just named. */

const they =
  '(they|these|those|it|tables|seats|places|spaces|slots|tickets|rooms|dates|desks|mornings|saturdays)'
const goes =
  '(vanish|vanishes|disappear|disappears|go|goes|fill|fills|fill up|fills up|fly|flies|evaporate|evaporates|melt|melts|sell out|sells out|sell|sells|book up|books up|walk|walks|are snapped up|get snapped up|get swiped|leap)'
const going =
  '(melting|vanishing|disappearing|flying|walking|leaping|leaving|evaporating|selling|going|filling up|filling|marching|shifting|thinning out)'
const place = '[off <gap:3>|out <gap:3>|the <noun>|from <gap:3>]'
const pace =
  '(like <word> <gap:5>|in (minutes|seconds|hours|a (flash|heartbeat|jiffy|puff|blink|day|morning))|[<word>] (faster|quicker) than <gap:7>|fast|quickly|first|overnight|unaided|by the <noun>)'
const always = '[always|usually|often|do|tend to|practically|really|just]'

/** With a pronoun for a thing that was named: all of the clause goes. */
export const swiftClauses: readonly string[] = [
  `[and|but|though|where] ${they} ${always} ${goes} ${place} ${pace}`,
  `[and|but|though] (they're|it's|these are|they are|it is|tables are|seats are) [all|already|now] ${going} ${place} ${pace}`,
  `[and|but|though] (they|these|it) tend to (vanish|disappear|evaporate|sell out|fill up|book up|fly)`,
  `[and|but|though] (they're|it's|we're|the <noun>'s|the <noun> is|our <noun> is) [already|now] bursting at the seams [already]`,
  `[and|but] (there's|there is) [already] a queue (round|around) the block [for <gap:4>]`,
  `[and|but] good luck finding <gap:8>`,
  `[and|but] [the|our] (phone|phones|lines) (hasn't|haven't|has not|have not) stopped [ringing|since <gap:2>]`,
  `[and|but] (crews|slots|tables|they|these|places|seats|gaps <gap:3>|evenings|saturdays) are (rarer|scarcer) than <gap:6>`
]

/** Before the thing: `rarer than a quiet Saturday: …`. */
export const swiftLeads: readonly string[] = [
  '^ [as] (rare|scarce|hot) as <gap:5> (,|:|<dash>)',
  '^ (rarer|scarcer|hotter) (than <gap:6>|by the (day|hour|week|minute)) (,|:|<dash>)',
  '^ (going|selling|flying|vanishing|disappearing|gone) like <word> <gap:5> (:|<dash>)',
  '^ dwindling (:|<dash>)',
  "^ (hen's teeth|gold dust) (alert|:)"
]

/** Behind the thing. */
export const swiftTails: readonly string[] = [
  '[,] and [always|usually] (go|goes|sell|sells|fly|flies) like (hot cakes|hotcakes)',
  "[,] and (they're|it's|they are|it is) like (gold dust|hen's teeth)",
  '[,] if you can (find|get|still find|still get|grab|still lay hands on|lay hands on|get hold of) (one|any|some|them)',
  "[,] [or] what's left of (them|it)",
  '[,] (dwindling|vanishing|disappearing|melting away|going) by the (day|hour|minute)'
]
