import { clock, moment, span, today } from './reading-moments.ts'

const to = '(until|till|til|through|thru|up to|right up to|right up until|all the way to|up until)'

/** Words that limit what they stand beside to the day of the reading, and to nothing else. */
export const strongAdjuncts: readonly string[] = [
  `[but|and] [only|just] [for] ${today} (only|alone)`,
  `[but|and] (only|just) [for] ${today}`,
  `[for] (today|tonight) [only] and (today|tonight) (only|alone)`,
  '[for] this (week|weekend) [only] [,] and this (week|weekend) (only|alone)',
  `${to} we (close|shut|lock up) [up] [the (shop|doors)] (tonight|today|this evening)`,
  `[but|and] [only|just] for (one|a single|two|three|<number>) (day|days|night|nights|weekend|hour|hours|evening|afternoon|morning) only`,
  `[but|and] [only|just] [for] ${span} only`,
  `[but|and] (only|just) for [just|only] ${span}`,
  `[but|and] for [just|only] (another|the next|one more|a few more|a couple more|just) [few|couple of|<number>] (<duration>|hours|days|day|hour|minutes) [only|more]`,
  `[but|and] for [just|only] ${span} (more|longer)`,
  `[but|and] [strictly|only|just] (for|in|within|over|during) the next [few|couple of] (<duration>|hours|days|minutes) [at least|at most]`,
  `for the rest of [the|this] (today|day|week|weekend|evening|night|month) [only]`,
  '[but|and] for [just|only] <number> more (hours|days|nights|minutes|weekends)',
  '(today|tonight) [,] [and] only (today|tonight) [,]',
  `${to} lights out [tonight]`,
  `${to} (the|this) (weekend|day|night|week|evening) is (over|out|done|through)`,
  `(from|between) now (until|till|to|and) (${moment}|lights-out|lights out|you go to bed|(friday|saturday|sunday|monday) (night|evening|morning))`,
  `[but|and] [only|just] ${to} (the|this) (weekend's|day's|week's|evening's) (over|out|done)`,
  `[but|and] (only|just) ${to} ${moment} [only]`,
  `[but|and] ${to} ${moment} only`,
  `with [only|just|less than|mere|a mere] ${span} [left] (to go|left|remaining|to spare|on the (clock|meter|board))`,
  '(in|during|for) [what are] the [very] (last|final|closing|dying) [few|<number>] (hours|days|minutes|<duration>) of [our|the|this] <gap:3> <set:limited>',
  `${to} the [stroke of|clock strikes] (twelve|midnight) [tonight]`,
  `[for|in|over] [the] next ${span} only`,
  'before the clock strikes (twelve|midnight|12) [tonight]',
  "before (the day's|the day is|tonight's|tonight is|today's|today is|the weekend's|the weekend is) (out|over|done|through)",
  'before the (day|weekend|night) (ends|is out|is over)',
  'before [our|the|this|it] [<word>] [<set:limited>] (ends|end|closes|goes|finishes|disappears|expires|is over|is gone) ' +
    `[at] ${moment}`
]

/** The same words, which a bar or a road says too. */
export const weakAdjuncts: readonly string[] = [
  `${to} ${moment}`,
  `(by|before) ${moment}`,
  'before (bed|bedtime|you go to bed)'
]

/** With an hour of the clock, which nobody but the sender can place. */
export const clockAdjuncts: readonly string[] = [`${to} ${clock}`, `(by|before) ${clock}`]

const ordering =
  '(order|book|buy|sign up|join|register|subscribe|switch|upgrade|renew|reserve|donate|shop|enrol|enroll|act|check out|use|spend|apply|save|claim)'

/** What the reader gets who is quick: a person must say how long. */
export const conditions: readonly string[] = [
  `[but] only if you <gap:4> (by|before) (${moment}|lunch|teatime|noon|the (day|week) is out|the (day's|week's) out)`,
  `if you ${ordering} <gap:4> (tonight|this weekend|this evening|by ${moment}|before ${moment}|in the next ${span})`,
  `^ ${ordering} [yours|it|now|online] (tonight|this weekend|this evening) (and|to|for)`,
  `^ ${ordering} <gap:5> (in|within) the next (${span}|day|hour)`
]
