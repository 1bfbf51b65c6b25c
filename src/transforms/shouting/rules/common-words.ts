import { closedWords } from '../../../language/closed-words.ts'
import { isNumberWord, scales } from '../../../language/number-words.ts'
import { timeUnits } from '../../../language/units.ts'
import {
  formulas,
  instructionVerbs,
  nounLikeThirdPersonVerbs,
  nounLikeVerbs,
  pastVerbs,
  thirdPersonVerbs,
  verbsAfterPlurals,
  verbsAfterPronouns
} from '../../../language/verbs.ts'
import { tradeWords } from './trade-words.ts'

/**
 * Everyday words that copy is made of, in their base form. A word that is not
 * among them may be a name, or a word for a code.
 */
const plain: ReadonlySet<string> = words(`
  able absolutely accident account ace act action actual add address adult advance advert advice
  afternoon age agenda ago aid aim air album alert allotment amount animal announce annual answer
  ant ape appeal appear apple application appointment apprentice approach april arch area arm army
  arrange arrive art article artist ask assembly attract audience aunt author autumn avoid award
  axe axis baby back backpack bag bake bakery balance bale ball ballet balloon banana band bank bar
  bargain barn base basic basket bath battery bay beach beam bean bear beat beautiful bed bedroom
  bee beef beer beg beginner behave bell belong belt bench benefit better bicycle bid big biggest
  bike bill bin bird birthday biscuit bite black blanket block blog blood blouse blow blue board
  boat body bold bolt bond bone bonus boot bother bottle bow bowl box boy branch brand bread
  breakfast breast brew bridge brief bright brilliant broken brother brown brunch brush buck bucket
  budget builder building bulb bulk bull bun bundle bunk burger bus bush business busy butter
  button buyer buzz cabin cabinet cable cafe cage cake calf calm camera camp campsite can candle
  cane canteen cap car caravan card care career carefully cargo carpet carrot cart case cash casual
  cat catalogue cathedral cause cave celebrate celebration cell center centre ceramic certainly
  certificate chair challenge champion chance chapel chapter charger charity chat cheap cheaper
  cheapest cheese chef cherry chess chew chic chicken child children chin chip chocolate choice
  choir choose chop chorus church cider cinema circle city clam clan clap class classic clay clean
  clear clearance clever client climb climbing clinic clip clock cloth clothes clothing cloud club
  clue coach coal coast coat code coffee coil coin cold collection college color colour comedy
  comfort comfortable committee common communicate community company competition complete computer
  concern concert condition cone conference confirm congratulations connect consider contain
  container content contest contract conversation cook cookie cooking cool copper copy cord core
  cork corn corner correct cost cosy cottage cotton council country couple coupon course court
  cover cozy crab craft crafts crazy cream credit crew cricket crop crow cruise crystal cube cue
  cult cup cupboard curb cure curl curry curtain cushion custom customer cut cutlery cycle cycling
  daily dairy damage damp dance dancing dare dark dash data date daughter dawn day dead deaf deal
  dealer dear deck declare deed deep deer define delay deli delicious delivery demand demo dental
  dentist deny department depot deserve design designer desk dessert detail develop diary different
  difficult dig digital dine dinner dip direct direction dirty disappear disco discount dish
  display distance dive divide dock doctor dog doll dome donation door dose dot double dough dove
  draw drawer drawing dream dress drill drink drive driver drop dry duck duet duke dull dusk dust
  duty dye each ear early earn east easter easy eat edge edit edition education effect egg ego
  electric electricity elf else employ encourage end energy engine engineer english entertainment
  entrance entry envelope environment epic equipment era essay essential establish estate etc even
  evening event every exam example excellent exchange excited exciting exclusive excursion exercise
  exhibition exist exit expect expensive expert explore express extend extra eye fabric face
  facility fact factory fade fail fair faith fall fame family famous fan fancy fantastic far fare
  farm farmer fashion fast fate father favorite favour favourite fear feast fee feed feedback feel
  feet fence fern ferry festival few field fig file fill film filter final finance find fine finger
  fir fire firework first fish fishing fist fit fitness fix fizz flag flash flat flavor flavour
  flee flight flood floor flour flow flower fly foam focus fog fold folk food fool foot football
  force forest forget fork form former fort fortune forum forward fox frame free freelance freezer
  fresh fridge friend friendly front fruit fry fuel full fun fund funny fur furniture fuse future
  gain gallery game gap garage garden gardener gardening gas gate gather gaze gear gem general
  generous gentle giant gift gin ginger girl glad glass glove glow glue goal goat goes gold golden
  golf good gown grab gran grand grandparent grant grape grass gray great green grey grid grill
  grin grip ground group grow guarantee guaranteed guest guidance guide guitar gum gym hail hair
  half hall halt ham hand handle handmade hang happen happy harbour hard harm harp harvest hat haul
  hawk hay hazy head health healthy heap hear heart heat heating heavy hedge heel heir hello help
  hen herb here hero hey hi high hill hint hire history hit hive hobby hole holiday home honest
  honey hood hook hooray hop hope horn horse hose hospital host hot hotel hour house household howl
  hug huge human hundred hungry hunt hurry hurt husband hut ice icon idea identify idle illness
  image imagine important improve improvement inch income increase incredible independent index
  indoor industry information ingredient ink inn inside inspire instant instantly insurance intend
  interest interesting interview introduce invent invest invitation invoice involve iris iron
  island issue itch item ivy jacket jade jail jam jar jaw jazz jean jet jewellery jewelry job join
  joint joke journal journey jug juice jump jumper june junior kale kayak keen kettle key kick kid
  kiln kilt kind king kiss kit kitchen kite kitten knee knife knit knitting knot label lace lack
  lad ladder lady lake lamb lamp land lane language lap laptop large last late lately later latest
  latte laugh launch laundry lava law lawn lay lazy lead leader leaf leaflet league leak lean leap
  learner leather leave lecture left leg legal leisure lemon lend lens lesson letter level library
  lick lid lie life lift light like likely lime limited line linen link lion lip list little live
  load loaf loan local lock lodge log long look loom loop lorry loss lottery loud lounge love
  lovely low lowest loyalty luck lucky lunch lunchtime lung lure lush luxury machine magazine magic
  mail main major make male mall malt man manager manner manual map march margin market marmalade
  mask massive mast mat match mate material maths matter mattress maze mead meal mean measure meat
  medal medicine meeting mega melon melt member membership mend mention menu mess message metal
  method mice middle midnight mild mile milk mill mind mine minimum mint minute mirror miss missing
  mist mistake mixed mobile mock mode model moderate modern moment monday money month moon mop more
  morning moss most mostly moth mother motor mountain mouse mouth move movie mud mug mule muse
  museum mushroom music musical mute myth nail name narrow national natural nature near neat neck
  need neighbor neighbour nest net new newest news newsletter newspaper next nice night nine noise
  noon normal nose note notebook notice notify novel nude number nurse nursery nut oak oar oat oath
  obey obtain occasion occur ocean odd offer office oil okay old olive onion online ooze opening
  opera opinion opportunity oral orange orb orchard orchestra order organic organiser original
  other otherwise ours oust outdoor outing outlet oval oven ovens owe owl own owner pace pack
  package pad page pail pain paint painter painting pair palace pale palm pan pancake pane paper
  parade parcel parent park parking part partner party pass passenger past pasta pastry path
  patient pattern pave paw payment payroll pea peace peak pear peel peer pen pencil pension people
  pepper perfect performance perfume period permit person personal pest pet photo photograph piano
  pick picnic picture pie piece pier pig pile pillow pilot pine pink pint pipe pit pity pizza place
  plan plane plant plastic plate play player playground plea pleasant please pleasure plenty plot
  plug plum plumber plus pocket poem poet poetry point poke pole police policy poll pond pony pool
  poor popular pork porridge port portrait position possible poster pot potato potter pottery pound
  pour power practical practice pray prefer present president press pretty prevent previous prey
  price prime printer prize problem process produce product professional profit program programme
  project promise promotion property protect protest proud prove pub public publish pudding puff
  pull pump pumpkin pupil puppet pure purpose purse push puzzle quality quarter quay queen question
  queue quick quiet quilt quit quiz rabbit race rack radio raft rage raid rail railway rain rainbow
  rake ram ramp range rank rant rare rash raspberry rat rate raw ray reach ready real realise reap
  rear reason receive recent recipe recognise recommend record recover recycling red reduced
  reduction reed reef reel refer refuse regards region regular relate relax rely remind rent repair
  repeat report reporter represent request require rescue research reservation rest restaurant
  result retail retirement revise reward rib rice rich rid ride right rim ring rink riot rip ripe
  rise risk river road roam roar roast rob robe robot rock rod role roll roof room root rope rose
  rot rough round route row royal rub rubbish rude rug rugby ruin rule rum run runner running rust
  rye sack sad safe safety saga sage sail sailing saint salad sale salmon salon salt same sample
  sand sandal sandwich sane sap satisfy sauce sausage save savings saw say scan scar scarf scene
  school science scone score scout screen sea seal seam seaside season seat second secret section
  secure seed seek seem seen seep self senior sense sentence separate series serious serve service
  session set setting settle several sew sewing shade shape share sharp shed sheep sheet shelf
  shelter shift shine shirt shoe shoot short shorts shout show shower shut sick side sigh
  significant silk silver similar simple sincerely sing singer singing single sink sip sir sister
  site situation size skate ski skill skin skip skirt sky slab slam slap sled sleep slice slid slim
  slip slot slow slug small smart smile smoke smooth smoothie snack snap snow snug soak soap soar
  sob social sock soda sofa soft soil solar soldier sole solo solution solve song soon sore sorry
  sort soul sound soup sour source south soy spa space spare speaker special specific speed spice
  spin spirit spit spoon sport spot spread spring spun spy square stab staff stag stage stair stall
  stamp standard star state statement station stationery steak steam steel stem step stew stick
  still stir stock stone stop storage store storm story strange straw strawberry street strong
  struggle stub student studio study stuff style subject succeed success such sudden sugar suggest
  suit suitable suitcase sum summer sun sunny supermarket supper supplier supply support sure surf
  surprise survey survive swan swap sway sweater sweet swim swimmer swimming system table tablet
  tack tail tailor tale talent talk tall tame tan tap target tart task taste tax taxi tea teach
  teacher team tear teenager telephone television temporary tend tennis tent term terrace test
  theater theatre theme thing think thorough thousand throw ticket tide tidy tie tiger tile tilt
  time timetable tin tiny tip title toad toast toaster today toddler toe together toil toilet toll
  tomato tomb tomorrow tone tonight tool tooth top topic total touch tour tourist tow towel tower
  town toy track tractor trade tradition traditional traffic trail trailer train trainer training
  tram transport trap travel tray treasure treasurer tree trek tremendous trial trim trio trip
  trouble trousers truck true trust truth tub tube tuesday tug tulip tune turf turkey tutor twice
  twin typical ugly ultimate umbrella uncle understand undo unique unit university unless update
  upon urge urgent useful user usual usually vacancy valid valley value van various vase vast vegan
  vegetable vegetarian vehicle veil vein vent venue version very vest vet victory video view
  village vine vinegar vintage violin visa visible visitor voice volume volunteer vote voucher vow
  wade wag wage waist wake walk walker walking wall wander want war ward warehouse warm warn wart
  wash wasp waste water wave wax weak wear weather web website wedding weed week weekend weekly
  weep weight welcome well west wet wheat wheel whip white whole wide wife wig wild wind window
  wine wing winner winter wipe wire wise wish wolf woman womb women wonder wonderful wood wooden
  wool word work worker workshop world worm worth wow wrap wreath wren writer writing wrong yard
  yawn year yellow yes yesterday yoga yoghurt yogurt yolk young youth zero zest zip zone zoo zoom`)

const families: readonly ReadonlySet<string>[] = [
  closedWords,
  plain,
  tradeWords,
  instructionVerbs,
  nounLikeVerbs,
  thirdPersonVerbs,
  nounLikeThirdPersonVerbs,
  verbsAfterPronouns,
  verbsAfterPlurals,
  pastVerbs,
  formulas,
  timeUnits,
  scales
]

/** True for an everyday English word in any of its usual forms, given in lower case. */
export function isCommonWord(word: string): boolean {
  if (isBaseWord(word)) return true
  return (
    stems(word).some(isBaseWord) ||
    isCompound(word) ||
    /^\p{L}{3,}(?:tions?|ness|ments?|ously|fully|ingly|less|able|ible|ances?|ships?)$/u.test(
      word
    ) ||
    /^\p{L}{4,}ings?$/u.test(word)
  )
}

/** True for an everyday word in its base form. */
export function isBaseWord(word: string): boolean {
  return families.some((family) => family.has(word)) || isNumberWord(word)
}

const endings = ["'s", "s'", 's', 'es', 'ed', 'd', 'ing', 'er', 'r', 'est', 'st', 'ly', 'y']

/** Ends of compounds that are no place names: `checkout`, `postcode`, `deadline`. */
const compound =
  /^(\p{L}{3,})(?:out|up|in|off|down|code|line|time|book|day|room|shop|ware|paper|word|print|watch|keeper|maker|wear|proof)s?$/u

function isCompound(word: string): boolean {
  const start =
    compound.exec(word)?.[1] ?? /^(?:re|un|over|pre|non|mis)(\p{L}{3,})$/u.exec(word)?.[1]
  return start !== undefined && (isBaseWord(start) || stems(start).some(isBaseWord))
}

/** What the word may be a form of: `parties`, `opened`, `biggest`, `stopping`, `easily`. */
function stems(word: string): string[] {
  const found: string[] = []
  for (const ending of endings) {
    if (!word.endsWith(ending) || word.length - ending.length < 2) continue
    const stem = word.slice(0, -ending.length)
    found.push(stem, `${stem}e`)
    if (stem.endsWith('i')) found.push(`${stem.slice(0, -1)}y`)
    if (/^[eiy]/.test(ending) && /([^aeiou])\1$/.test(stem)) found.push(stem.slice(0, -1))
    if (ending === 'es' && stem.endsWith('v'))
      found.push(`${stem.slice(0, -1)}f`, `${stem.slice(0, -1)}fe`)
  }
  return found
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
