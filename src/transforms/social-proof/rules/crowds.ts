/** How many a crowd is said to be: counted, bound or vague. */
export const number =
  '(<count>|<token>|dozens of|hundreds of|thousands of|scores of|several|many|lots of|loads of|plenty of|a handful of|a few|a couple of)'

/** Those it is made of: a family's word, or a noun behind `other`. */
export const crowd = '(<set:people>|(other|more) [<word>] <noun>)'

/** Somebody whom the template cannot know. */
export const somebody =
  '(someone|somebody|another <set:buyer>|one <set:buyer>|a <set:buyer>|some <set:buyer>)'

/** This second, as a mail has none. */
export const now =
  "(right now|right this (minute|second|moment|instant)|this [very] (minute|second|instant|moment)|at this [very] (moment|minute|second)|at the moment|just now|currently|as (we|i) (speak|type|write)|as you read [this]|as (you are|you're) reading [this]|while (you|you're|you were|you are|you've been) (read|reading|opened|opening|open|scrolling|thinking|deciding) [this|it|about it]|(alongside|beside|next to) you|in another tab)"

/** A little while ago, as seen from a moment that the template cannot know. */
export const lately =
  '(just now|a (moment|minute|second|few minutes|few seconds|few moments) ago|<duration> ago|moments ago|seconds ago|in the (last|past) [few] (hour|hours|minute|minutes|day|24 hours|<duration>)|within the (last|past) (hour|day|<duration>)|(today|this morning|tonight|this afternoon|overnight) [alone]|since (breakfast|lunch|midnight|midday|noon|this morning|yesterday|you opened this))'
