const closing =
  '(closing|shutting|falling|setting|coming down|going down|going out|dimming|swinging shut|slamming shut|sliding shut|creaking shut|sinking|narrowing|about to (close|shut|fall|set|drop|come down|go out|go down|slam [shut]|swing shut|snap shut)|(almost|nearly|all but) (closed|shut|down|out))'
const how = '[fast|soon|quickly|now|shortly|for good|for the last time|rapidly|forever]'
const on = '[on (this|it|these|this one|our <gap:4>|these <gap:3>|this <gap:3>|<set:limited>)]'
const leaving =
  '(leaving|sailing|departing|boarding|pulling (out|away)|weighing anchor|setting sail|moving off|about to (leave|sail|depart|set sail|pull away|pull out))'

/** Images of an end that anything may come to; what else the clause says is looked at before it goes. */
export const closingScenes: readonly string[] = [
  `(the|your|this|our) (window|windows|door|doors|gate|gates|shutters|curtain|curtains|lid|lights|sun|drawbridge|hatch|book|chapter|final curtain) [of opportunity] (is|are) [now|already|slowly|fast|finally|quickly] ${closing} ${how} ${on}`,
  `(the|this|that|your|our) [last|final] (train|boat|ship|bus|coach|caravan|ark|bandwagon) (is|is now|is finally) ${leaving} [the (station|dock|harbour|harbor|port|quay|bay)] [soon|without you|now]`,
  `(the|this|that) (train|boat|ship)'s (${leaving}) [the (station|dock|harbour|port|quay)] [soon|without you|now]`,
  '(this|that|the) (ship|boat|train|bus) (sails|leaves|goes|departs) [only|just] once',
  "(it's|it is|this is|they're|they are|(this|the|our|these) <gap:3> (is|are)) [now|really] on (its|their) last legs",
  "(it's|it is|this is) curtains [for <gap:5>]",
  'the (last|final) (few|dying|precious) (moments|minutes|seconds|hours) [to <gap:3>] (are|is) (ticking|slipping|running|passing) [by|away|out]',
  'the (last|final) (grains|grain) of sand (are|is) (falling|running out|slipping)',
  'the (hourglass|egg timer) is (all but|nearly|almost) (empty|done|out)',
  'the (tide|light|lights|ink|embers|sand|sands|dust|fire|candle) (is|are) (going out|drying|dying|fading|running out|ebbing|settling|burning low|burning down|turning) on (this|it|this one|these)',
  '(that|this|the) (ship|boat) (has|is about to have) sailed [soon]',
  'the fat lady (is|has) [about to (sing|belt one out|clear her throat)|warming up|clearing her throat|singing|tuning up|begun to sing]',
  'the fat lady (is about to sing|sings soon)',
  'the (end|finish|finishing line) is (nigh|near|in sight|upon us|here|coming|close|nearly here|almost here)',
  '(this|that) is [really|truly|definitely|officially] (it|the end|goodbye|farewell|where it ends|the finale|the last of it|the final whistle|curtains) [, folks|, everyone|, friends]',
  '(the|that) (final|last) (whistle|bell|buzzer|gong) (is about to (go|blow|sound|ring)|is going|goes soon|sounds soon)',
  'full time is (about to blow|approaching|nearly here|upon us)',
  "(we|we're|we are) [about to|almost|finally|now|just about to|soon] (call time|calling time|pull the plug|pulling the plug|draw a line|drawing a line|draw the line|close the (book|books|chapter|door|doors|lid|curtain|window)|closing the (book|books|chapter|door|doors|lid|curtain|window)|bring down the (curtain|shutters)|bringing down the (curtain|shutters)|shut the (door|doors|gates|shutters)|shutting the (door|doors|gates|shutters)|ring the (last|final) bell|turn out the lights|turning out the lights|lower the curtain|lowering the curtain|wrap (this|it) up|wrapping (this|it|this one) up|put (this|it|this one) to bed|putting (this|it|this one) to bed|retiring (this|it|these) [<noun>]|packing (this|it) (in|away)) [(on|under|over|with|for) (this|it|this one|these|our <gap:4>|these <gap:3>|this <gap:3>|summer|winter|spring|autumn)] [for good|for ever|forever|soon|now]",
  "you're (running out of|down to your last|nearly out of|out of) (chances|chance|time|road|excuses|runway)",
  'you are (running out of|down to your last|nearly out of|out of) (chances|chance|time|road|excuses|runway)'
]

/** Farewells; who or what is left must be an offer. */
export const farewells: readonly string[] = [
  'the (tide|light|lights|ink|embers|sand|sands|dust|fire|candle|sun|door|window|curtain) (is|are) (going out|drying|dying|fading|running out|ebbing|settling|burning low|turning|setting|closing|falling) on <gap:5>',
  "(we're|we are|it's time to start) (saying|waving) (goodbye|farewell|ta-ta) to <gap:6>",
  '(pay your last respects|say your (goodbyes|farewells)) to <gap:6>',
  'the (end|finish) is (nigh|near|in sight|upon us|here|coming|close|nearly here|almost here) for <gap:5>',
  '(this|that) is (it|the end|goodbye|farewell) for <gap:5>',
  '(say|wave|kiss|bid) [a fond|a last|a final|a tearful|your last] (goodbye|farewell|bye|bye-bye|adieu|so long|cheerio|ta-ta) to (<gap:6>)',
  '(wave|kiss|bid) (<gap:5>) (goodbye|farewell|adieu)',
  "(it's|it is) [almost|nearly] (time to say goodbye|goodbye|farewell) (to|from) (<gap:6>)",
  '(goodbye|farewell|so long|adieu|bye-bye) [,] [to] (<gap:4>)'
]

/** That the shop closes. */
export const closingDown: readonly string[] = [
  '(closing-down|liquidation|going-out-of-business|store-closing|shop-closing) (sale|event|clearance|prices)',
  '(closing down|going out of business|store closing|shop closing|retirement|liquidation|bankruptcy|bankrupt stock|end of lease|end of line) (sale|event|clearance|prices|stock)',
  '(everything|all stock|all of it|every last <noun>|the lot|it all|all <noun>) (must|has to|have to|needs to|need to) go',
  '^ [the] (store|shop|warehouse|showroom) closing (!|:|<dash>)',
  '^ (liquidation|closing down) (!|:|<dash>) (all|everything|up to|half|prices|final)',
  "(we're|we are) (closing|shutting) (for good|for ever|forever|down|our doors|up shop|the shop|the doors) [for good|for ever|forever|down]",
  '(our|the) lease is (up|ending|running out|about to end)'
]
