/** `I'll`, `let me`: who speaks plainly, as they say. */
const plain = '(straight|honest|frank|blunt|real|open|upfront)'
const us = '(us|me)'
const hear = '(hear|see|read|watch|check out|meet|try)'
const moment = '(sec|second|minute|moment|mo|minutes|seconds)'

/** Said to win an ear: interjections and orders to listen. */
const attention = `
  calling|wanted|a toast to|a round of applause for|(two|three) cheers for|a shout-out to|a (big|warm) hello to|
  hi|hi again|hi there|hello|hello again|hello there|dear|dearest|good (morning|afternoon|evening)|happy [new] (week|weekend|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|
  psst|pssst|ssh|hey|hey hey|oi|oi oi|ahem|hmm|hm|ooh|oooh|ah|aha|yoo-hoo|woo-hoo|knock knock|ding dong|
  tap tap|hello hello|coo-ee|hush|right then|now then|well well|well well well|go on|go ahead|come on|
  come on then|listen|listen up|listen in|listen to this|look|look here|look up|look alive|lean in|
  lean in close|come closer|come here|step this way|this way|over here|gather round|open up|open me|
  wake up|brace yourself|hold tight|hold on tight|buckle up|don't look now|don't faint|don't panic|
  guess what|guess who|surprise|tag you're it|made you look|high five|give us a wave|drum roll|
  drum roll please|drumroll|drumroll please|heads up|have a peek|take a peek|save the date|quick one|
  just a quick one|quick question|one quick question|a quick question|question for you|one question|
  a quick word|a word|a word in your ear|a quiet word|a quiet word in your ear|here we go|all aboard|
  pack your bags|step right up|roll up|roll up roll up|well then|right|alright|okay then|peek inside|look inside|take a look|don't blink|wake up|rise and shine|ahoy|ahoy there|[and] one [more|last] thing|[and] just one [more] thing|let (us|me) guess|ready when you are|open wide`

/** Plain speaking, which the rest is to gain by. */
const candour = `
  hand on heart|hands on hearts|cards on the table|honestly|frankly|truth is|the truth is|truth be told|
  truth time|the truth|confession time|confession|story time|real talk|straight up|no word of a lie|
  [just] between (us|you and ${us}|ourselves|friends)|let's be ${plain} [with each other]|let's face it|
  let me [just] (level with you|be ${plain} [with you]|put it this way|explain|tell you [something])|
  (i'll|we'll|i will) [just] (level with you|be ${plain} [with you]|put it this way)|i won't lie|
  we won't lie|i'm not going to lie|(we|i) won't beat (about|around) the bush|i kid you not|
  [i'll|we'll|i|let me|i can] tell you (what|something|this)|trust ${us} [on this [one]]|just trust ${us}|
  believe ${us}|take it from ${us}|you can trust ${us}|don't take (this|it) the wrong way|
  be honest [with (us|me|yourself)]|admit it|fess up|own up|you know what|you know how it (goes|is)|
  you know how this (goes|works|ends)|it has to be said|long story short|
  i get it|we get it|we hear you|we feel you|i don't say this to just anyone|we don't say this to just anyone|don't take it from ${us}|before you ask|i hear you|you see|as you know|as you can imagine|
  because this matters|in all honesty|as it happens|think about it|just think about it|good question|[it's|just] between the two of us|fair's fair|you know the drill|hear (us|me) out|bear with (us|me)|don't get (us|me) wrong|take our word for it|mark my words|mark our words`

/** What leads up to news. */
const announcements = `
  here's the (thing|kicker|deal|clincher|catch|rub|twist|scoop|low-down|truth|best bit|best part|good bit|fun part|clever bit)|
  [the|this is the] (best|good|fun|clever) (bit|part)|here's how (i|we) (see|look at) it|here's the (beauty|magic|joy) [of it]|here's (where|how) it gets (good|better|interesting)|(this is|that's) where it gets (good|better|interesting)|here's [a|some] food for thought|
  the (thing|point|fact|kicker|clincher) is|best of all|[it|this] gets [even] better|it's simple|it's easy|
  it's this simple|this is (big|huge|it|exciting)|that's right|fancy that|imagine that|just think|
  how about that|what do you know|would you believe it|believe it or not|you heard [that] (right|us|it here)|
  you read that right|no really|there you have it|picture (it|this|the scene)|just picture it|
  imagine [it|this|that|the scene]|just imagine [it|this|that]|just imagine|with that in mind|
  look what (we|we've|i|i've) [just] (found|made|got|done) [for you]|(see|look) what we did there|
  a little (bird|birdie) told ${us}|guess what's (new|back|coming|happening|in store)|guess what (we|we've) [just] (found|done|got)|
  wait (till|until) you ${hear} (this|it|that)|you (need|have|'ve got|are going) to ${hear} this|
  you've got to ${hear} this|you'll want to ${hear} this|you're going to want (this|to ${hear} this)|
  (we|we've got|we have|i've got) (good|great|big|exciting|something special|something good)|it's happening|you should have seen it|(good|great) news for you|just this once|not long now|this one's (cheeky|special|big|good)|(wait|hold on) there's more|
  as if that [wasn't|weren't|isn't] enough|as if that wasn't enough|which brings us [neatly] to you`

/** That it is about the reader and nobody else. */
const singling = `
  you|for you|with love|yes you|yes we mean you|we mean you|yes i mean you|i do mean you|yes i do mean you|that means you [too]|
  this means you|i'm talking to you|we're talking to you|over to you|back to you|your turn|it's your turn|
  your move|your call|your moment|this is your moment|it's your (moment|day|time|lucky day)|your lucky day|
  today's your (day|lucky day)|(this one's|this one is|this is|this one|this) [just] for you|one for you|only you|
  just for you|just you and ${us}|you and us|you plus us|because (you're you|you are you|it's you|we like you|you're worth it)|you're worth it|
  (this|this one|it) ('s|has|'s got|has got) (you|your name) [written] (all over it|on it|written all over it)|
  this one's got (you|your name) [written] all over it|this one has (you|your name) [written] all over it|
  this has [got] your name [written] (on it|all over it)|it's got your name on it|this one's got your name on it|
  we thought (of you|you'd like (this|that)|of you first)|we thought you'd like (that|this)|we think you'll like this|
  you'll (like|love) this [one]|you're (going to|gonna) (like|love) this [one]|we've got something you'll (like|love)|
  we('ve| have) been thinking (of|about) you|(we|i) was thinking (of|about) you|we've got you|we see you|
  we need you|let's talk about you|we need to talk|let's talk|
  (my|our) (dear|dearest|friend|dear friend|old friend)|darling|dear|mate|pal|sweetheart|my lovely|
  you (legend|star|hero|beauty|clever thing|lucky thing|dark horse|superstar)|
  i believe in you|we believe in you|(i'm|we're) rooting for you|(i|we) had a hunch about you|you've gone quiet`

/** Asked without wanting an answer. */
const questions = `
  ready|are you ready|you ready|ready for this|ready for [some] (good|great|big) news|got a ${moment}|got (five|two|ten|1|2|5|10) ${moment}|
  have you got (a|five|two|ten|1|2|5|10) ${moment}|(can|could) we (borrow|steal|have) you for a ${moment}|
  [are you] still (with (us|me)|reading|listening|interested|thinking|deciding|looking|undecided)|
  are you (with (us|me) [so far]|sitting (down|comfortably)|hearing this|seeing this)|
  sitting (down|comfortably)|did you (know|hear|catch that|get that)|
  have you (heard|heard the news)|heard the news|remember us|can you (believe it|believe this|feel it|hear it|guess|imagine)|
  sound good|sounds good|sounds good right|
  how does that sound|not bad eh|what do you (say|think|reckon) [to (that|this)] [shall we|are we on]|fancy it|
  how about it|how about this|what's not to (love|like)|tempted|curious|intrigued|interested|[does (it|that|this)] ring a bell|ring any bells|aren't you curious|
  what's stopping you|what's the hold-up|what's holding you back|will you|would you|isn't that (nice|great|something)|how (clever|good|nice|easy|neat|cool) is that|sweet right|shall we|deal|deal or no deal|
  is it just ${us}|do you know what|you know what|what are you waiting for`

/** Asked on an envelope to have it opened; in a letter somebody may want to know. */
const doorbells = `
  [are you] still (there|here|awake)|are you (there|awake|listening|in)|is (that|this) you|can we talk|
  where are you|where did you go|where'd you go|where have you been|is anybody (there|in|home)|
  did you (see|spot|notice|miss|forget) (this|that|it|something)|have you (seen|spotted|forgotten) (this|that|something)`

/** Hung on behind what is told. */
const tags = `
  ok|okay|eh|right|yes|no|(isn't|doesn't|wasn't|won't|wouldn't) (it|that|he|she)|(don't|aren't|won't|can't) (they|you|we)|
  (hasn't|hadn't) it|why (don't|not) you|why not|you know it makes sense|you know it|you know it's time|[you can] rest easy|no [more] excuses|you can take that to the bank|you can bank on (it|that)|happy days|and breathe|
  that's the truth|that's a promise|just you wait|wait and see|you'll see|you'll thank us [later]|[then] thank us later|
  just give us (the nod|a shout|the word)|just say the word|you know you want (to|it|one)|
  let's face it|relax|breathe|no kidding|no joke|we promise|i promise|
  you know where (we|i) (are|am)|what are you waiting for|you won't regret it|you'll love it|isn't that (nice|great|something)|not that you'd (need|want) to|we can tell|that includes you|so to speak|you know we (care|mean it)|you know where to find us`

/** Every call, as its words with spaces between. */
export const calls: ReadonlySet<string> = new Set(
  [attention, candour, announcements, singling, questions].flatMap(readList)
)
/** The same, and those of an envelope. */
export const envelopeCalls: ReadonlySet<string> = new Set([...calls, ...readList(doorbells)])
/** Those that stand behind what is told. */
export const tailCalls: ReadonlySet<string> = new Set([...calls, ...readList(tags)])

function readList(list: string): string[] {
  return split(list).flatMap((phrase) => expand(phrase.trim()))
}

/** All that a phrase with `(a|b)` and `[a|b]`, the latter optional, can say. */
function expand(phrase: string): string[] {
  const at = phrase.search(/[([]/)
  if (at < 0) return [phrase.replace(/\s+/g, ' ').replace(/ '/g, "'").trim()]
  const end = closing(phrase, at)
  const options = split(phrase.slice(at + 1, end))
  if (phrase[at] === '[') options.push('')
  const [before, behind] = [phrase.slice(0, at), phrase.slice(end + 1)]
  return options.flatMap((option) => expand(`${before}${option.trim()}${behind}`))
}

/** Where the bracket that opens at `from` is closed. */
function closing(phrase: string, from: number): number {
  let depth = 0
  for (let at = from; at < phrase.length; at++) {
    if (/[([]/.test(phrase[at] as string)) depth++
    else if (/[)\]]/.test(phrase[at] as string) && --depth === 0) return at
  }
  return phrase.length
}

/** What stands between the bars outside all brackets. */
function split(list: string): string[] {
  const parts: string[] = ['']
  let depth = 0
  for (const sign of list) {
    if (/[([]/.test(sign)) depth++
    else if (/[)\]]/.test(sign)) depth--
    if (sign === '|' && depth === 0) parts.push('')
    else parts[parts.length - 1] += sign
  }
  return parts
}
