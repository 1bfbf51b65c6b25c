const surely =
  '[probably|surely|secretly|already|just|really|simply|absolutely|totally|truly|definitely|certainly|all|so]'

/** What the reader will come to feel about the thing on offer. */
const comingFeelings: readonly string[] = [
  `(you'll|you will|you're going to|you are going to|you're gonna|you'd|you would) ${surely} (love|adore|treasure|cherish|relish|worship) <gap:8>`,
  `(you'll|you will|you're going to) ${surely} (be hooked|be smitten|be obsessed|be delighted|be amazed|be blown away|be glad you did|thank us|thank yourself|wonder how|wonder why|never look back|never want|want another|want one|feel at home|feel right at home|feel like <word>|fall [head over heels|hard|madly] [in love] [with|for]|look forward to|not want to|sleep like|smile|melt|swoon|drool|forget|kick yourself|be counting|live in|reach for|be the envy|be wondering|be grinning|be smitten|feel on top of the world|feel like a new <word>|sleep better|thank your lucky stars|never go back) <gap:8>`,
  "(you won't|you will not|you'll not) (want to (leave|take it off|take them off|put it down|share|stop|go home)|be able to (resist|stop <gap:2>|put it down)|want to be without it|believe your <word>) [again|ever|at all|once you start|, we promise]",
  `your [<word>] (feet|skin|hair|dog|cat|garden|family|kids|children|guests|back|knees|shoulders|taste buds|tastebuds|palate|soul|heart|future self|wardrobe|wallet|lawn|roses|house|home|kitchen|team|mornings|evenings|commute|body|mind|toes|hands|nose|spine|bones|weary bones|muscles|weekends|days|nights|eyes|ears|accountant|boss|neighbours|friends|partner|other half|wall|walls|sofa|bed|inbox) (will|would|'ll) ${surely} (thank|love|adore|sing|smile|forgive|bless|rejoice|notice|be grateful|never be the same|never feel the same|never know) <gap:5>`
]

/** What the reader is said to feel, want, or be, as if the sender could know. */
const presentFeelings: readonly string[] = [
  `(you're|you are|you must be|you may be|you might be|you've been|you have been|we know you're|we know you are) ${surely} (dying|itching|aching|craving|longing|dreaming|yearning|pining|desperate|hankering|daydreaming|gagging|raring|bursting|panting) (to|for|of|about|after) <gap:8>`,
  `(you're|you are|you must be) ${surely} (tired|bored|sick|weary|fed up) (of|with) <gap:8>`,
  `(you're|you are) ${surely} (someone|somebody|a person|one of those people|the kind of <noun>|the sort of <noun>|the type of <noun>|not the kind of <noun>) (who|that) <gap:10>`,
  "you must be (at your wits' end|wondering|thinking|wanting|keen|curious|ready for|exhausted|run off your feet|worn out) <gap:8>",
  "(you've|you have) ${surely} (been dreaming of|been longing for|been craving|been eyeing|had your eye on|always wanted|always dreamed|always dreamt|set your heart on|been rushed off your feet|been working [too|so] hard|worked [hard|so hard] enough|worked [so|too|very] hard|waited long enough|been good|been through a lot|earned) <gap:8>",
  '(you|you truly|you really|you all|we all) (deserve|deserves) <gap:8>',
  "(you|you secretly|you just|you simply) (crave|long for|yearn for|dream of|daydream about|ache for|hate|loathe|dread|can't stand|can't resist|can't wait [for|to]|cannot wait [for|to]) <gap:8>",
  "(you've|you have) ${surely} been (so good|so patient|very patient|waiting for this|waiting for this one|waiting for it|meaning to|putting it off|putting this off|dreading it|too busy) <gap:8>",
  'you (know|know that) you want (to|it|them|one|this|these) <gap:3>',
  'you (work|have worked) (so|too|very) hard <gap:5>',
  "(we|i) (know|understand|appreciate|get it) [that|,] (you're|you are|life is|life's|your life is) ${surely} [so|very] (busy|tired|exhausted|short of time|rushed|overwhelmed|stretched|hectic) <gap:8>",
  '(we|i) (know|understand|appreciate) how (busy|tired|hard|overwhelming|stressful|hectic|tiring) <gap:8>',
  "(you'll|you will) ${surely} be (thrilled|chuffed|over the moon|in heaven|tickled pink|the hero of <gap:3>|the talk of <gap:3>)",
  "no doubt (you're|you are|your mouth is) [already] (wondering|dying|itching|tempted|longing|watering|drooling) <gap:6>",
  "[go on ,|go ahead and] treat yourself [,|:] [because] (you deserve it|you've earned it|you're worth it|you know you want to)",
  'your <noun> (is|are) in for a [real|rare] treat <gap:3>',
  "(you've|you have) had <gap:5> and you (deserve|could do with) <gap:5>",
  'your inner <noun> (is|has|wants|knows|needs|will|loves|can) <gap:5>',
  '(nobody|no one|no-one) (needs|deserves|loves|appreciates) <gap:4> more than you [do]',
  "(deep down|admit it|be honest|let's be honest|let's face it|face it|go on|confess) , (you|you're|you've|you'd|you'll) <gap:10>",
  "deep down (you|you're|you've|we|part of you) <gap:10>",
  "[we|i] (bet|reckon|suspect|have a hunch|have a feeling|just know|know for a fact) [that] (you|you're|you've|you'll) <gap:10>",
  "(we|i) can (tell|sense) [that] (you|you're|you've|you'll) <gap:10>",
  "(we|i) know [that|how|how much] (you|you're|you've|you'll|you'd) ${surely} (love|loved|want|wanted|need|crave|care|hate|struggle|like|feel|hope|dream|dreaming|deserve|value|appreciate|adore|miss|look forward|looking for|looking forward|been dreaming|had your eye|been eyeing|be delighted) <gap:8>"
].map((pattern) => pattern.replaceAll('${surely}', surely))

/** Hung on, to be agreed with. */
const agreed =
  "[, (we can tell|we know|we just know|we bet|haven't you|aren't you|don't you|can't you|didn't you|hasn't it|isn't it|won't you)]"

export const minds: readonly string[] = [...comingFeelings, ...presentFeelings].map(
  (mind) => `${mind} ${agreed}`
)

/** The same of something that was told, behind its comma. */
export const echoes: readonly string[] = [
  ', which (is|will be|must be|should be|comes as|must come as) music to your ears [naturally|,]',
  ', which (will|should|is bound to|is sure to) put (a|some) [<word>] [<word>] (smile|spring) (on|in) your <word>',
  ", which is [just|exactly|precisely] what (you've|you have) been (looking for|waiting for|craving|dreaming of|longing for|dying for)",
  ", which (we|i) (know|bet|suspect) (you've|you have|you'll|you'd) [been] (dying for|longing for|waiting for|craving|love|adore|like)",
  "[,] because (you're|you are) worth it",
  '[,] because you (need|deserve) (it|one|this|that|them)'
]

/** Why the reader is owed it, before a mark. */
export const dues: readonly string[] = [
  "^ if you (love|like|enjoy|adore) <gap:4> , (you'll|you will|you're going to) [really|absolutely|just] (love|adore|like) (this|these|it|this one)",
  "^ because (you're|you are) worth <gap:6>",
  '^ because you (deserve|crave) <gap:6>'
]

/** What the reader is said to be, before what the mail has to say. */
export const leads: readonly string[] = [
  '^ as (someone|somebody|a person|the kind of <noun>) (who|that) <gap:10> , you (will|must) want to know [that]',
  "^ as (someone|somebody|a person|the kind of <noun>) (who|that) <gap:10> , you'll want to (know|hear) [that]",
  "^ (since|because|as) (you're|you are) [clearly|obviously|plainly] (someone|somebody|a person|the (type|kind|sort|person)|the (type|kind|sort) of <noun>) (who|that) <gap:8> ,",
  "^ if (you're|you are) anything like (me|us|the rest of us|most of us) [,] (you|you're|you've|you'll|your) <gap:10> , (so|which is [exactly] why|that's why)",
  '^ as (someone|somebody|a person|the kind of <noun>) (who|that) <gap:10> ,',
  '^ for (someone|people|anyone) (who|that) ${surely} (deserves|deserve|values|value|refuses|refuse|loves|love|knows|know|wants|want) <gap:8> [,|:]'
].map((pattern) => pattern.replaceAll('${surely}', surely))
