const take =
  '(get|grab|snap up|snap|bag|claim|nab|take|secure|book|buy|pick up|snag|score|reserve|order|shop|own|be one of those who get|treat yourself to|get your hands on|have|collect|catch|lay claim to|pounce on|be|you could be)'

/** To take one of what little is left: the object behind it may be named. */
export const oneOfLast: readonly string[] = [
  `${take} [one of] (the|our|these) [very] (last|final) (few|handful of|remaining)`,
  `${take} one of (the|our|these) [very] (last|final|few [remaining]|remaining)`,
  `${take} among (the|our|these) [very] (last|final|few [remaining])`
]

/** On a label: `grab the last quilts`. */
export const theLast: string = `${take} (the|our) [very] (last|final)`

/** Before what is left, in a title. */
export const lastOnes: readonly string[] = [
  '^ [the|our|these are the|these are our] [very|absolute] (last|final) (few|handful of|remaining)',
  '^ (low|limited) stock (on|of|for)',
  '^ [the|our|these are the|these are our] [very] last of (the|our)'
]

/** The same with a number: `one of 3 remaining seats`. */
export const oneOfCount: readonly string[] = [
  ...oneOfLast.map((one) => `${one} <count> [<noun>] [<noun>]`),
  ...oneOfLast.map((one) => `${one} <count> [<word>] (to <gap:4>|in|left)`),
  `${take} (one|<count>) of [the|our|these] [only|just] <count> (remaining|last|final|left) [<noun>] [<noun>]`,
  `${take} one of (only|just) <count> [<noun>] [<noun>]`,
  `${take} one of [the|our|these] <count> [<noun>] (remaining|left|still available)`,
  `${take} (the|our) [very] (last|final) (pair|box|bottle|copy|jar|room|ticket|seat|table|one) [(in|on|of) <gap:4>]`
]
