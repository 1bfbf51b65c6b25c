/** A stretch of time that nobody could measure. */
export const aWhile: string =
  '(a [very|strictly] (limited|short|brief|little|fleeting) (time|period|while|spell|window|moment|burst|season)|a (bit|while|moment|short bit|little bit)|a (few|handful of) (short|brief|precious|fleeting|little) (weeks|days|moments)|the (briefest|shortest) of (moments|times|spells|windows|whiles))'

/** How soon, for those who will not say. */
export const soon: string =
  '(soon|shortly|imminently|presently|very soon|pretty soon|before long|before you (know it|can blink|can say <gap:3>)|in no time [at all]|in a flash|in the blink of an eye|any (day|hour|minute|moment|time|second|week) now|at any (moment|minute|second)|sooner than you think|sooner rather than later)'

/** The same behind a verb of going away, where speed says as much. */
export const fast: string = '(fast|quickly|rapidly|swiftly|by the (day|hour|minute))'

/** The same before the subject. */
export const early: string =
  '(soon|shortly|very soon|before long|any (day|minute|moment) now|in no time)'

/** Before a verb: `will soon be over`. */
export const softSoon: string = '(soon|shortly|very soon|quickly|no longer)'

/** `is nearly over`: how little is left of it. */
export const nearly: string =
  '[now|very|so] (<set:almost>|all but|just about|as good as|more or less|close to [being])'

/** What an offer is when it is no more. */
export const noMore: string =
  '(<set:past>|no more|history|ancient history|a thing of the past|a [fond|faint|dim|distant|fading|mere] memory|done and dusted|over and done with|out of time|back to normal|withdrawn|pulled|taken down)'

export const goAway: string =
  '(<set:end>|come to an end|draw to a close|be (withdrawn|pulled|gone|over|no more|history|taken down|retired|scrapped)|become (history|a [distant] memory)|(run|dry|slam|slip|fly|fade|melt|bow|wind|wrap|burn|fizzle|peter|pack) (out|up|shut|away|off|down)|fly the nest|say goodbye|bid you farewell)'
