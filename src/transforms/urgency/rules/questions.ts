const wait =
  '(wait|delay|hesitate|dither|dawdle|hang (about|around)|hold (back|off|out)|put it off|leave it|sit on it|think about it|put up with it)'
const waiting =
  '(waiting|<set:delays>|putting it off|put it off|wait|sitting on (it|the fence)|sit on the fence|hold out|hold off|holding out|leave it|leaving it|umming and ahhing|humming and hawing|think about it|thinking about it|afford to (wait|delay|dither|hesitate))'
const unit = '(day|minute|moment|second|hour|night|week|month|year|season)'

/** Questions that want no answer. */
export const rhetorical: readonly string[] = [
  'why put (off|it off) (until|till) <gap:8>',
  'why (should|let) (others|everyone else|everybody else|the neighbours|your neighbours|someone else) have all the (fun|luck|best <noun>)',
  "[why on earth|why in the world|why] haven't you [already] (booked|ordered|joined|signed up|bought|tried|reserved|got|subscribed|switched|registered|enrolled|moved|acted) [<gap:4>] yet",
  '(do you need|waiting for) a (written|formal|gilt-edged|engraved|special|personal) (invitation|invite)',
  "(got|have you got|haven't you got) (better things|something better) to do",
  "(what|who) [on earth|exactly|in the world|else|really] (are you|is it you are|is it you're|is there) [still|possibly] (waiting|holding out|hanging on|hanging around|hanging about) for",
  "what [on earth|is it that] ('s|is|'s still|is still|could possibly be|could be|might be) [still|possibly] (stopping|keeping|holding|delaying|slowing) you [back|up]",
  "what's [still|possibly|really] (stopping|keeping|holding|delaying|slowing) you [back|up]",
  "(what's|what is) (the (hold-up|holdup|hold up|delay|wait)|taking you so long|keeping you from it|not to like)",
  'what more (do you need|could you (want|need|ask for)|of a (nudge|push|reason|sign) do you need|is there to think about)',
  'what (have you got|do you have|have you) to lose',
  'what are you [still] doing (here|reading this|scrolling)',
  `why [on earth|in the world] (would (you|anyone|anybody) [want to]|should you|should anyone|do you|keep) ${wait} [any longer|another ${unit}|a ${unit} longer|(until|till) <gap:3>] ?`,
  `why ${wait} [any longer|another ${unit}|a ${unit} longer|a ${unit} more]`,
  'why (wait|delay) (until|till|for) (<gap:3>) ?',
  'why not (now|today|right now|act now|start (now|today)|do it (now|today)|make today the day|treat yourself today)',
  `[just] how (much longer|long) (are|can|will|do|could|must|should) you <gap:4> ${waiting} [for|any longer|on it]`,
  `(are you|why are you|you're|are we|you are) still (here|reading [this]|scrolling|thinking [about it|it over]|not (sure|booked)|${waiting}|on the fence) [for]`,
  'still <set:delays> ?',
  `still (here|reading [this]|scrolling|thinking [about it|it over]|dithering|hesitating|wavering|deliberating|umming and ahhing|humming and hawing|on the fence|sitting on the fence|in two minds|to be convinced|not convinced|weighing it up) [(over|about) <gap:4>] ?`,
  "(isn't|is not) it [about|high] time [you <gap:6>|we <gap:6>] ?",
  "(isn't|is not) it time to (act|move|stop waiting|make your move|treat yourself)",
  "shouldn't you (be|have) <gap:4> (by now|already)",
  "shouldn't you be (booking|ordering|clicking|packing|on your way)",
  '[can you|could you|do you] [really|honestly] (afford|want) to (wait|delay|hesitate|leave it|put it off) [any longer|another <noun>|that long|<gap:3>] ?',
  '(if not now [,] when|when [,] if not now)',
  '(ready|are you ready) to (pounce|make your move|jump in|act|take the plunge|move fast|be quick)',
  'who (has|can afford) (time|the time|patience) to wait',
  'who wants to wait',
  'feeling (decisive|lucky [, then]|quick)'
]

/** Asked by who wants to push, and by who wants to help: what stands behind decides. */
export const offersOfHelp: readonly string[] = [
  '(need|want|fancy|looking for|waiting for|do you need|could you use) (a|another|one more|one last|some|any more|more) [gentle|little|friendly|final|last|small|bigger] (nudge|push|shove|prod|sign|encouragement|kick|reason|reasons|convincing|persuading|excuse|excuses) [to (act|move|book|buy|order|start)]'
]
