import type { HintCue } from '../hint-cues.ts'

const part =
  '(feet|skin|body|home|house|garden|kitchen|wardrobe|hair|back|desk|dog|cat|bike|car|inbox|future self|inner <noun>|heart|soul|mind|taste buds|tastebuds|ears|eyes|nose|stomach|palate|wallet|bank balance|savings|neighbours|guests|customers|team|commute|weekend|evenings|mornings|shelf|walls|windows|bed|sofa|lawn|roses|beans|teeth|smile|boss|competitors|friends|other half|partner|family|kids|children|ancestors|sole|soles|toes|shoulders|knees|hesitation)'

/** What the reader is told to feel, and what the sender says to feel. */
export const feelingHints: readonly HintCue[] = [
  {
    kind: 'reader-feeling',
    weight: 3,
    match: [
      '(you know|remember) (that|the) feeling when',
      "(nobody's|no one's) (favourite|favorite|idea of|dream)",
      '(about to lose|stand to lose|could lose) (everything|it all|all of it)',
      '(did|was) (something|it something) (spook|scare|we said|put you off) [you]',
      "(let's not|let us not) (have|do|go through) that again"
    ]
  },
  {
    kind: 'reader-feeling',
    weight: 2,
    match: [
      'your <noun> (is|are) (getting|growing|feeling) (nervous|restless|jealous|lonely|impatient|anxious|bored|cold feet|sad|hungry)',
      '(expires|vanishes|disappears|runs out) (soon|before you know it)'
    ]
  },
  {
    kind: 'reader-feeling',
    weight: 3,
    match: [
      `your [<word>] ${part} (will|would|is|are|has|have|deserves|deserve|can't|won't|misses|miss|loves|love|wants|begs|beg|called|needs you|knows|gossips|sleep|sleeps) <gap:2> (thank|love|thanks|begging|calling|waiting|crying|crying out|dreaming|wondering|asking|better|restless|jealous|envious|tired|bored|singing|sulking|embarrassed|embarrassing|hungry|thirsty|smiling|you|it|this|side-eye|without you|colder|about you)`,
      "(you'll|you will|you're going to|you're gonna|we know you'll|we think you'll|i know you'll|we bet you'll|you'd|you would) [absolutely|really|simply|just|totally|secretly|soon|never|be|fall|also|quickly] (love|adore|thank|regret|kick yourself|wish|kicking|hooked|obsessed|sorry|gutted|amazed|astonished|delighted|thrilled|wonder how|forgive yourself|look back|hate to|head over heels|in love)",
      "(you|you've|we all|i|you have|you truly|you really) ['ve|have|really|truly|more than|certainly|absolutely] (deserve|deserves|earned|worked hard|been through|been good|dreamed|dreamt|been dreaming|been longing|been craving|been eyeing|been waiting|had your eye|owe it to|waited long)",
      "(you're|you are|you must be|you've been|we know you're|you may be|you might be) [probably|surely|secretly|already|just] (dying|itching|aching|craving|longing|dreaming|tempted|wondering|thinking|yearning|desperate|bored of|sick of|fed up|tired of|humming|ready for|someone who|the kind of|the sort of|the type of|a person who|worth it)",
      'you know you (want|need|deserve|love)',
      "(don't you|who doesn't|who wouldn't|doesn't everyone|wouldn't you) (deserve|love|want|like|rather|need|fancy)",
      "(deep down|admit it|be honest|let's face it|let's be honest|face it|go on|come on|trust us|trust me) , (you|you're|you've|you'll|your|we|who|treat|say|spoil)",
      'nobody (needs|deserves) (it|this|a <noun>|one) more than you',
      '(a|the) (treat|gift|hug|love letter|present|little something) (to|for) (yourself|you)',
      'made (just|especially) for (you|someone like you|people like you)',
      '(so|very|totally) (you|your style|your vibe)',
      '(feel|feels|feeling) (the magic|the difference|the love|alive|like a million dollars|like royalty)',
      'with your name (on it|all over it|written on it)'
    ]
  },
  {
    kind: 'regret',
    weight: 3,
    match: [
      '(regret|regrets|fomo|heartbreak|heartache|hindsight)',
      "(wish|wishing) (you had|you'd|they had|we had)",
      '(sorry|gutted|livid|furious|heartbroken) (you|when|if|that|not|to)',
      '(too late|a shame|such a shame|a pity|such a pity|what a waste) (to|if|when|for|,|.|that)',
      '(kick|kicking) yourself',
      "(don't|never|do not) (say|let) <gap:3> (warn|warned|get away|slip|slip away|pass|pass you by|tell you|go)",
      '(the one that|let it|let this|watch it|watch them) (got away|go|slip [away]|slip through|pass you by|pass by|sail|disappear)',
      'if only'
    ]
  },
  {
    kind: 'sender-feeling',
    weight: 2,
    match: [
      "(we|we're|we are|i'm|i am|our team|the team is|the whole team is) [so|very|really|absolutely|just|beyond|super] (thrilled|excited|delighted|buzzing|pumped|over the moon|overjoyed|ecstatic|honoured|honored|heartbroken|devastated|dying to|bursting|tickled)",
      "(we|i) (can't|cannot|couldn't) (wait|contain|help ourselves|keep (it|this) (quiet|to ourselves)|stop)",
      '(we|i) (love|adore|miss|missed|have missed) you',
      '(hugs|kisses|big love|xoxo|xx)'
    ]
  },
  {
    kind: 'flattery',
    weight: 2,
    match: [
      '(someone|people|a person|customers|folks) (like|as <word> as) you',
      "(you|your <noun>) (have|has|'ve) (great|excellent|impeccable|exquisite|good) taste",
      '(clever|smart|savvy|discerning|stylish|wise|lucky|gorgeous|lovely|special|brilliant) (you|people|shoppers|buyers|cookie|thing|ones|folk|folks)',
      "(you're|you are) (special|amazing|one of a kind|the best|worth it|a star|a legend|our favourite|our favorite)",
      '(we|i) (picked|chose|selected|singled out|thought of|saw this and thought of) you'
    ]
  },
  {
    kind: 'regret',
    weight: 1,
    match: ['(miss|missing|lose|losing) (out|your chance|this chance|the chance|the boat|it)']
  }
]
