/** What troubles or tempts the reader, as a sender has it, in patterns by shape. */

const always = '[really|already|probably|surely|slowly|clearly|simply|still|just|practically]'
const does =
  '(driving you (mad|crazy|nuts|to distraction|up the wall|round the bend|around the bend)|wearing you (down|out|thin)|running you ragged|keeping you (up|awake) [at night]|getting you down|getting on your nerves|stressing you out|weighing on (you|your mind|your shoulders)|weighing you down|dragging you down|breaking your (heart|back)|doing your head in|eating you up|draining you|holding you back|giving you (a headache|sleepless nights|grief))'
const makes =
  '(makes|make|made) your (back|heart|stomach|head|skin|mouth|eyes|blood) (ache|sink|drop|spin|crawl|sore|water|boil|race|sing|skip <gap:2>)'

/** A trouble with a subject of its own, from the start of its sentence. */
export const pains: readonly string[] = [
  `^ <gap:6> (is|are|has been|have been|must be) ${always} ${does} [<gap:4>]`,
  `^ (life's|work's|it's|winter's|the <noun>'s) [been] ${always} ${does} [<gap:4>]`,
  `^ [just] <gap:6> ${makes} [<gap:2>]`,
  `^ [i'm sure|no doubt|chances are] you ${always} feel (lost|stuck|stressed|overwhelmed|swamped|exhausted|tired|rushed|baffled|drained|out of your depth|snowed under) [<gap:7>]`,
  `^ (we|i) know [that] (you're|you are) ${always} (dreading|craving|longing for|dying for|itching for|pining for|desperate for|tired of|sick of|fed up with) [<gap:8>]`,
  "^ you can [almost|already|practically|just|nearly] (smell|taste|hear|feel|picture|see) <gap:6> , can't you",
  '^ you can (almost|already|practically) (smell|taste) <gap:6>',
  '^ your (back|feet|knees|neck|shoulders|legs) must be (killing you|aching|screaming) [<gap:4>]',
  "^ you (can't|cannot) wait (for|to) <gap:5> , can you"
]

/** Asked of nobody, before what is for sale. */
export const pangs: readonly string[] = [
  '^ [are you] [still] feeling (sluggish|stuck|tired|flat|peckish|hungry|adventurous|inspired|tempted|uninspired|frazzled|overwhelmed|worn out|run down|stressed|bored|the (chill|pinch|cold|heat|<noun> blues)|(in|like you need) <gap:5>) [<gap:4>]',
  '^ [are you] (tired|sick|bored|weary|fed up) (of|with) <gap:6>',
  '^ [are you] [just] too (tired|busy|pooped|knackered|exhausted|hot) to <gap:3> [, huh|, eh]',
  "^ you (can't|cannot) wait (for|to) <gap:5> , can you",
  '^ (nothing|not a thing) in your (wardrobe|closet|fridge|cupboard) <gap:4> [, (does|is) it]'
]

const sure = '(sure|bound|certain|guaranteed|going)'
const liked =
  '(love|adore|treasure|cherish|relish|appreciate|live in|reach for|want to (take off|put down|share|leave|be without)|thank us for)'
const eager =
  '(grinning|smiling|purring|swooning|drooling|beaming|glowing|hooked|dreaming|drifting|dancing|weak at the knees|wanting more|begging for more|coming back for more|feeling like <gap:4>|on the edge of your seat)'

/** What the reader will make of it, hung on to what is told. */
export const hangers: readonly string[] = [
  `, which (you'll|you will) [never|absolutely|really|surely|just] ${liked}`,
  `, which (you're|you are) ${sure} to ${liked}`,
  ', which your <noun> (will|is sure to|are sure to) [really|surely] (appreciate|love|adore|enjoy|thank you for)',
  ', which (should|will|is sure to|is bound to) (please|delight|thrill|suit) you',
  `, so (you'll|you will) (be living in|never want to take off|want to live in) (it|them) [<gap:3>]`,
  ", and (we|i) (know|bet|suspect) (that's|that is|that'll be) music to your ears",
  `[,] and (will|is sure to|is bound to|is guaranteed to) (have|leave|keep|get) you ${eager} [from ear to ear|<gap:3>]`,
  '[,] because you owe it to yourself'
]

/** The same in the middle: `the rug, which you'll adore, is wool`. */
export const asides: readonly string[] = hangers
  .filter((hanger) => hanger.startsWith(', '))
  .map((hanger) => `${hanger} ,`)

/** Agreed to by nobody. */
export const scents: readonly string[] = [
  "^ you can [almost|already|practically|just|nearly] (smell|taste) <gap:6> , can't you"
]

/** Right behind the thing: `the chair you've been eyeing up costs £340`. */
export const longedFor: readonly string[] = [
  "[that|which] (you've|you have) [always|long|secretly] (been (eyeing [up]|dreaming (of|about)|longing for|aching for|craving|pining for|hankering after|lusting after)|had your eye on|set your heart on|dreamed of|dreamt of)"
]
