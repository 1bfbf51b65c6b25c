/** Days that hang on when the mail is read. */
export const today: string =
  '(tonight|today|tomorrow|(today|tonight) and tomorrow|this (evening|afternoon|morning|weekend|week|month|lunchtime|coming weekend|very evening|very afternoon)|(tomorrow|today) (morning|night|evening|afternoon|lunchtime|noon|midday|midnight|teatime)|later (today|tonight|this (week|evening|afternoon)))'

/** A moment counted from the reading, without an hour of the clock. */
export const moment: string = `(${today}|[the stroke of] midnight [tonight|today|tomorrow|sharp|on the dot]|(tonight|today|tomorrow) at [the stroke of] midnight|(noon|midday|lunchtime|dawn|sunrise|sundown|sunset|teatime) (today|tomorrow|tonight)|(bedtime|sundown|sunset|nightfall) [tonight]|first thing tomorrow|overnight|(dawn|daybreak|sunrise|breakfast) tomorrow|the (weekend|small hours)|[the] end of [the|this] (day|week|weekend|today|tonight|tomorrow|month) [today|tomorrow]|[the] (close|end) of (play|business|day|trading) [today|tonight|tomorrow|this (afternoon|evening)])`

/** The same with an hour: a person has to say of which day. */
export const clock: string = `(<time> (tonight|today|tomorrow|this (evening|afternoon|morning|weekend))|(tonight|today|tomorrow|this (evening|afternoon|morning)) [at|,|by] <time>)`

/** A stretch that is left from the reading on. */
export const span: string =
  '(<duration>|a fortnight|<number> [short|little|more|precious|final|measly] (hours|days|nights|sleeps|minutes|weekends)|a (few|couple of|handful of|matter of) [more|short|precious|final|fleeting] (minutes|hours|days)|(one|a) [more|single|last|final|extra] (day|night|hour|weekend|sleep|week)|(hours|days|minutes))'

export const barely: string =
  '[only|just|barely|scarcely|mere|merely|literally|under|about|(less|fewer) than|a mere|only just|just a|only a|a]'

/** How far off from the reading on. */
export const later: string = `((in|within) [just|only|under|about|exactly|barely|(less|fewer) than|the next|as little as] ${span}|${span} from (now|today)|in <number> (days'|hours'|weeks'|day's|hour's|nights') time|in <duration> ' time|in <duration> time|(this time|by this time) (tomorrow|next week))`

/** Any of them, behind a verb. */
export const when: string = `([at|on|by|come|before] ${moment}|[at|by|before] ${clock}|${later}|when (the clock strikes (twelve|midnight) [tonight]|we (close|shut|lock up) (tonight|today)))`
