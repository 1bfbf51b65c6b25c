export const months: ReadonlySet<string> = new Set(
  `january february march april may june july august september october november december`.split(' ')
)

export const monthAbbreviations: ReadonlySet<string> = new Set(
  'jan feb mar apr jun jul aug sep sept oct nov dec'.split(' ')
)

/** Months that are also words: only beside a day or a year they are dates. */
export const monthsThatAreWords: ReadonlySet<string> = new Set(['may', 'march'])

export const weekdays: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday'.split(' ')
)

export const weekdayAbbreviations: ReadonlySet<string> = new Set(
  'mon tue tues wed weds thu thur thurs fri sat sun'.split(' ')
)

/** Hours that have a name. */
export const namedHours: ReadonlySet<string> = new Set(['noon', 'midday', 'midnight'])

/** Time zones, as written after an hour. */
export const timeZones: ReadonlySet<string> = new Set(
  `ACDT ACST AEDT AEST AWST BRT BST CDT CEST CET CST CT EDT EEST EET EST ET GMT HST IST JST MDT MSK
  MST MT NZDT NZST PDT PST PT SAST SGT UTC WEST WET`.split(/\s+/)
)
