import type { HintCue } from '../hint-cues.ts'

const someone =
  '(someone else|somebody else|another <set:buyer>|your (competitors|rivals|neighbours|neighbors|friends|colleagues|peers|mates|rival|competitor|neighbour|neighbor|colleague)|a stranger|quicker <set:people>|faster <set:people>)'

/** What others have, do and say; what the reader is told in secret. */
export const othersHints: readonly HintCue[] = [
  {
    kind: 'rivalry',
    weight: 3,
    match: [
      "(don't let|do not let) (that|this|it|them) (be you|happen to you|pass you by|get away)",
      'your (neighbours|neighbors|rivals|competitors|friends|colleagues|peers|mates) [already|have|all] (have|has|already|did|do|know) [already]',
      '(those|the ones|people|the <set:people>) who (booked|bought|waited|hesitated|acted|joined|listened|moved|dithered|said yes|put (it|things) off|ponder|pondered) <gap:6> (are|were|is) [still|now|already] <gap:3>',
      "(never|haven't|hasn't) looked back",
      'had the (good sense|sense|wisdom|foresight) to'
    ]
  },
  {
    kind: 'rivalry',
    weight: 2,
    match: [
      '(everyone else|everybody else|the competition|the others) (is|are|has|have|already|got|gets|took) [already] <gap:1>'
    ]
  },
  {
    kind: 'rivalry',
    weight: 3,
    match: [
      `${someone} (will|may|might|could|would|is|are|has|have|was|were|gets|get|got|snaps|takes|took|already|won't|can) [be|already|have|happily|gladly|just|about to|well] <gap:1>`,
      '(leave|leaves|left|leaving|falling|fall|being) [you] (behind|standing|in the dust|on the pavement|on the shelf|out in the cold|out of it)',
      "(you|your <noun>) ['ll|'d|will|would] (look|looking|watching|stare|admiring|envying|hearing) [on|about] <gap:3> (from|over|through|on|off) (afar|someone|somebody|the fence|the sidelines|a screen|others)",
      '(one|ahead) (step|of the) (ahead|pack|game|curve|crowd|rest)',
      '(pip|beat) (them|others|everyone|the rest) to',
      'keep up with the',
      "the one (who|that) (missed|skipped|waited|passed|said no|got away|didn't)"
    ]
  },
  {
    kind: 'crowd',
    weight: 2,
    match: [
      "(everyone|everybody|the whole <noun>|half the <noun>|half of <noun>|the entire <noun>|all of <noun>|the world and its wife) (is talking about|are talking about|has one|loves|adores|raves|swears|wants|already|talks|knows [it]|agrees|can't stop|can't get)",
      "(thousands|millions|hundreds|droves|hordes) (have|are|already|can't|agree|trust|love)",
      "<set:people> (love|adore|rave|swear|can't get enough|are raving|are obsessed|are loving|are flocking|are queueing|are talking|agree|trust|keep coming back)",
      '(the talk|the toast|the darling|the envy|the pride) of',
      '(obsessed|besotted|smitten|hooked|raving|swooning|buzzing)',
      "(can't|cannot|couldn't) (all be|be) wrong",
      '(see|discover|find out|hear) (why|what) (everyone|everybody|they|so many|thousands|millions|people|all the fuss|the fuss|the hype|the buzz)',
      'all the (rage|fuss|hype|buzz)',
      '(most|best) (wanted|loved|talked-about|hyped|coveted|sought-after|kept secret)',
      '(cult|firm|crowd|fan|customer|reader) (favourite|favorite|favourites|favorites)'
    ]
  },
  {
    kind: 'secrecy',
    weight: 2,
    match: [
      '(psst|shh|shhh|hush)',
      '(between|just between) (us|you and me|ourselves|friends)',
      '(keep it|keep this|keep that) (under your hat|to yourself|quiet)',
      "(don't|never) tell (anyone|everyone|the others|a soul)",
      "(mum's the word|tell no one|say nothing to)",
      "(we|i) (don't|wouldn't|aren't|rarely|never|shouldn't|haven't|didn't) [usually|normally|often|really|even] (tell|do this|share|offer|say|telling|open|let) [this|it|that] [to|for|with] [just] [anyone|anybody|everyone|everybody]",
      '(inner|charmed|select|chosen|privileged|trusted|lucky|happy) (circle|few|group|handful|ones|club|customer|customers)',
      "(you're|you've|you are|you have) [been] (one of the|among the|among a|specially|personally|hand-picked|handpicked|singled out|in the know|an insider|a vip) [<word>] [hand-picked|handpicked|chosen|selected|few|handful|lucky|privileged]",
      '(vip|velvet rope|red carpet|backstage|behind the scenes|under the counter|insider|insiders)'
    ]
  }
]
