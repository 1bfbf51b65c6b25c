const many =
  '(so many|too many|lots|loads|hundreds|thousands|plenty|enough|many|a lot|such a lot|dozens|most|some|quite a few)'
const ofYou = `${many} of you`
const asked =
  "(asked|have asked|begged|have begged|wrote in|have written in|got in touch|emailed|called|requested it|have been asking|loved it|loved this [one]|loved the <gap:3>|liked it|enjoyed it|missed out|missed it|missed the <gap:3>|wanted more|wanted it back|told us|couldn't get enough|couldn't make it|ran out of time|kept asking|insisted|wanted it|wanted this)"
const story =
  '(demand|demands|request|requests|response|responses|interest|feedback|reaction|vote|votes|acclaim|clamour|uptake|popularity|success|reception|turnout|messages|e-mails|emails|letters|calls|pleas|outcry|insistence)'

/** Why a limit was moved, in words that may stand anywhere in the sentence. */
export const causes: readonly string[] = [
  `(by|due to|owing to|because of|thanks to|following|after|in response to|on account of|given|in view of|as a result of|on the back of) <gap:3> ${story} [(from|by|of|to) <gap:4>]`,
  `(because|as|since|seeing as|now that|after) (${ofYou}|you|you all) [all] ${asked} [for (it|more|more time|<gap:3>)] [so much|so]`,
  `because you (asked|loved it so much|couldn't get enough [of it]|deserve it|asked for it|asked so nicely)`,
  "for (those|everyone|everybody|anyone|all|all those) [of you] (who|that) (missed (out|it|the <gap:3>|our <gap:3>)|asked|couldn't make it|need more time|needed more time)",
  "in case you (missed (it|out|the <gap:3>|our <gap:3>)|didn't get the chance)",
  'one (last|final|more|very last) time',
  'for (an|one|a) [last|final|quick|second|short|special] encore',
  '(just|only|especially|specially|all) for you'
]

/** To give in. */
const gaveIn =
  "(caved|folded|crumbled|cracked|buckled|melted|relented|wilted|yielded|blinked|budged|softened|obliged|surrendered|listened|gave in|said yes|couldn't say no|could not say no|couldn't resist|couldn't refuse) [in|first|again] [like a <gap:3>]"
const pleaded =
  '(asked|begged|pleaded|wailed|moaned|groaned|grumbled|nagged|cried|shouted|howled|sulked|insisted|implored) [so|very] [nicely|hard|loudly|politely|long] [and hard] [us|with us] [for more [time]|for <gap:3>]'
const boss =
  '(the boss|our boss|the manager|our manager|the owner|management|head office|finance|the accountant|our accountant|the accountants|our accountants|the directors)'
const readers =
  '(you|you all|[so|too] (many|lots|plenty|some|enough|hundreds) of you|[so many|many|our|some] (customers|members|readers|parents|couples|families|regulars|guests|students|subscribers))'

/** What is told before the new limit, and is joined to it. */
export const stories: readonly string[] = [
  `${readers} ${pleaded}`,
  `[good news|great news|fine|alright|okay] [,|:|<dash>] (we|i|we've|we have|i've) [finally|all|simply] ${gaveIn}`,
  `${boss} [has|have] [finally] (agreed|${gaveIn}) [to (it|this)]`,
  "(we|i|we have|i have|we've) (bent|broken|broke|stretched) (the|our|our own|a few|some of the) rules [a little|a bit|for you|again]",
  '(our|my) (arm|arms) (has|have) been twisted',
  "(we|i|we've|we have) [gone and] (looked the other way|lost track of time|had a change of heart|had second thoughts|had a rethink)",
  "(our|my|somebody's|someone's) finger slipped [(on|off|over) <gap:4>]",
  "(call us|we are|we're|because we're|because we are) [too|such|a bit|big old] (soft|softies|pushovers|a soft touch|generous)",
  "[it's|our sale is|the sale is] (back|risen|up) from the (dead|grave)",
  '(overtime|extra innings|saved by the bell|stay of execution|a stay of execution)',
  `[because|since|as] ${ofYou} [all] ${asked} [us] [for (it|more|<gap:4>)] [to <gap:4>] [about <gap:3>]`,
  'you [all] (asked|spoke|begged|kept asking|demanded it|wanted more [time]|wanted it back|loved it|requested it|insisted|asked for (it|more|<gap:4>)) [so much]',
  "you [all] (asked|spoke|begged|demanded it|wanted more [time]|wanted it back|loved it|insisted|asked for (it|more|<gap:4>)) [,|;|.|<dash>] [and] (we|we've) (listened|heard [you]|answered|delivered|said yes|caved)",
  'we (heard you|listened|gave in|caved [in]|cracked|relented|had a rethink|buckled|blinked [first])',
  "against (our|my|all|everyone's) (better (judgement|judgment)|advice|the advice of <gap:3>) [from <gap:3>]",
  'good news for (procrastinators|latecomers|stragglers|the stragglers|ditherers|slowcoaches|the slow|late risers|dawdlers)',
  '(good news|lucky you) if you (were|are) (too slow|late|too late|away|on holiday)',
  "we (couldn't|could not|just couldn't|simply couldn't|can't) (resist|let (it|that|this) end there|say (no|goodbye)|stop there|say no to you|leave it there|bear to (stop|<gap:4>)|keep you waiting|help ourselves)",
  "we (weren't|were not|hadn't) [really] (meant|going|supposed|planning|planned) to [do (this|it|that)]",
  "we (don't|never|hardly ever|rarely) [normally|usually|often|ever] do (this|it)",
  "we [really|probably] shouldn't [be (doing|saying) this]",
  "this (wasn't|was not|was never) (the plan|in the plan|meant to happen|supposed to happen)",
  'against our better judgement',
  "(we're|we are) (feeling generous|in a generous mood|feeling kind|feeling nice) [today|again]",
  "[our|the] (boss|manager|directors|bosses|accountants|finance team) (said yes|caved [in]|gave in|agreed|has agreed|relented|won't like it|will kill us|thinks we're mad)",
  "(we've|we have|we) (twisted|twisted) [the] (boss's|arms|arm) [arm]",
  '(our|the) (inbox|phones|inboxes|dms) (has|have|is|are) [been] (overflowing|ringing off the hook|full|bursting|flooded|melting)',
  'the (response|demand|reaction|feedback|interest) (has been|was|is) [so|just|absolutely|truly|simply] (phenomenal|overwhelming|incredible|amazing|huge|massive|fantastic|unbelievable|enormous|great|wonderful|off the scale|through the roof)',
  "[ok|okay|alright|fine|yes] [,] (we lied|we changed our minds|we've changed our minds|we caved|we take it back|we give in)",
  "we know we said (it was|this was|it's|that was) <gap:5>",
  'we know we said (last chance|final call|it|goodbye|final hours|last call)',
  'just when you thought (it|the|our|that) <gap:5>',
  "(thought|think) (you'd|you had|it was|the <gap:2> was|our <gap:2> was|you) <gap:5>",
  '(surprise|stop press|guess what|phew|breathe easy|breathe easily|relax|lucky you|good things come to those who wait|plot twist|news flash|newsflash|psst|whisper it)',
  "don't panic",
  "(you're|you are) in luck",
  "(it's|it is) your lucky day",
  "phew [,] you've still got time",
  'we felt (bad|sorry|for those) <gap:6>',
  "[it's|it is|the sale is|the party is|we're] not (over|done|finished) [just] yet",
  "(it's|it is|the party's|the sale's) not over [just] yet",
  'good news for (latecomers|procrastinators|slow starters|stragglers)',
  "(we've|we have|we) (kept|keep|held) [our|the|this] <gap:2> <set:limited> (going|open|alive|running) [just] for you",
  'so it lives on',
  'think again'
]

/** The same, told of nothing but a limit that is moved: whatever it is called. */
export const strongStories: readonly string[] = [
  `${readers} ${pleaded} [,|;|.|<dash>] [and] [so] (we|i|we've|we have|${boss}) [have|has|all|finally] ${gaveIn}`,
  `${boss} (said no|frowned|objected|grumbled|tutted) [,|;] [but] we (begged|insisted|said please|pleaded|asked nicely|said yes)`,
  'you [all] (spoke|asked|begged|cried|shouted|insisted) [,] [and] (we|i) (listened|heard|answered|buckled|caved [in]|gave in|delivered|relented|cracked|melted)',
  '[(ok|okay|alright|all right|fine|yes)] [,] [(ok|okay|alright|all right|fine|yes)] [,] you win'
]

/** The same before `that`. */
export const storiesBefore: readonly string[] = [
  `^ ${ofYou} ${asked} [in|us] that`,
  '^ (demand|interest|the response|the demand) (was|has been|is) so (high|great|strong|huge|overwhelming|good) [that]',
  '^ you (loved|liked|enjoyed|wanted) (it|this) so much [that]',
  "^ (we (weren't|were not) [really] (meant|going|supposed|planning) to [do (this|it)]|we (don't|never) [normally|usually|ever] do (this|it)|we [really] shouldn't|this wasn't the plan|we know we said (it was <gap:4>|last chance|it was over|final call)) , but"
]

/** What opens a line whose rest says what there is. */
export const comebacks: readonly string[] = [
  '[sale|offer] extended [for] [by|one|another|<number>] [more|last] [day|days|hours|weekend|<duration>]',
  'extended [due to|by|thanks to|because of] <gap:2> (demand|request)',
  'back by <gap:2> (demand|request)',
  '(extra|injury|bonus|stoppage) time',
  'back for (one|a|another) [last|final|more] (day|night|weekend|week|time)',
  '[a|your|one] (second chance|second bite of the cherry|last extension|final extension)',
  'one (last|more|final) (extension|encore)',
  "(it's|it is|we're|we are) not (over|done|finished) [just] yet",
  '(encore|one day more|one more day|the encore)',
  '[just] (another|one (more|last|final)) (weekend|week|night|day) [only]',
  '(one|a) (more|last|final) (weekend|week|night|day|time) [only]',
  "(we've|we have) (turned back the clock|turned the clock back|stopped the clock|gone into extra time|reset the clock)",
  'the doors are (back open|open again)',
  '(surprise|stop press|guess what|plot twist|newsflash|news flash|lucky you|breathe easy|phew|psst)'
]

/** A new chance at the same thing: what it is for can be said alone. */
export const secondChances: readonly string[] = [
  "(your|a|another|one more|here's (your|a|another)|this is (your|a)|you've got (a|another)|you have (a|another)) (second|last|final|further|extra) (chance|opportunity|go|shot) to",
  '(another|one more|second) (chance|opportunity|go|shot) to'
]

const offer = '(our|the|this|your|these|that) <gap:3> <set:limited>'

/** A limit that was moved, and to when is not said. */
export const extensions: readonly string[] = [
  `[${offer}|it|this] (is|has been|has now been|is being|is now|was) [now|just|officially] (extended|prolonged|kept open|kept alive|held over) [again|once more]`,
  `(we've|we have|we're|we are|we|i've) [just|now|decided to|have|had to|been asked to] (extended|extend|extending|prolonged|stretched|held over|pushed back|moved|kept|keeping) ${offer} [going|open|running|alive|on] [again|back|out]`,
  `(we've|we have|we're|we are|we) [just|now|decided to] (extended|extend|extending|keeping|kept) it [going|open|running|alive]`,
  `(we've|we have|we're|we are|we) [just|now|decided to] (extended|extend|extending) ${offer} [by|for] (<duration>|one more day|another day|a bit|a little|a little longer|a bit longer|a few (more hours|more days))`,
  `(we've|we have|we're|we are|we) (held|holding|kept|keeping) ${offer} [open|going|for you] [for] [you] (a (little|bit) longer|another day|one more day)`,
  "(we've|we have|we're|we are) [given|giving|got|adding|added|put] [you|everyone|everybody|another|an extra] (one more day|an extra day|another (day|<duration>)|more time|extra time|an extra (day|<duration>)|a second chance|another chance|one more chance) [to <gap:6>|on the clock|to the clock]",
  "(we've|we have|we) (reopened|re-opened|opened) [the|our] doors [again|back up] [, [just] for <gap:3>]",
  'the doors are [back] open [again]',
  `${offer} (lives|live|goes|go|carries|carry|runs|run) on`,
  `${offer} [isn't|is not|ain't|'s not] (over|finished|done) [just] yet`,
  "(it's|it is|the (sale|party|offer) is|the party's|the sale's|it ain't|it isn't|the (sale|offer) isn't) [not] (over|done) [just] yet",
  `${offer} (goes|is going|has gone|went) into extra time`,
  "(we've|we have) (stopped|reset|paused|turned back|hit pause on) the (clock|countdown)",
  `(it|${offer}) (was|were) (supposed|meant|due) to (end|finish|close|expire|stop) (yesterday|last night|at midnight|on <date>)`,
  'one (very last|last|final|more) extension',
  "here's (your|an|a) (extra <duration>|extra day|one more day|<duration>)",
  'back for (one|another|a) [more|last|final|single] (day|night|weekend|<duration>)',
  `${offer} (is|are) back [for] [one|another|a] [more|last] (day|night|weekend|chance)`,
  `(we've|we have) added <duration> to ${offer}`,
  `${offer} [has] just got longer`,
  'so (it|the sale|the offer) lives on'
]
