/** Adjectives that praise and say nothing else, before almost any noun. */
export const praise: ReadonlySet<string> = words(`
  amazing incredible unbelievable mind-blowing jaw-dropping breathtaking breath-taking awesome
  game-changing world-class world-beating next-level must-have must-see unforgettable unmissable
  fabulous fantastic phenomenal marvellous marvelous groundbreaking ground-breaking best-in-class
  one-of-a-kind top-notch show-stopping eye-popping head-turning mouth-watering drool-worthy
  swoon-worthy mind-boggling unbeatable out-of-this-world never-before-seen to-die-for best-ever
  earth-shattering irresistible cutting-edge`)

/**
 * Adjectives that describe as often as they praise: `revolutionary posters`. They go
 * only where the seller speaks of a thing of their own.
 */
export const doubtfulPraise: ReadonlySet<string> = words(`
  stunning revolutionary extraordinary exceptional epic legendary brilliant magnificent wonderful
  gorgeous exquisite remarkable spectacular sensational superb unrivalled unrivaled unparalleled
  unsurpassed dazzling mesmerising mesmerizing trailblazing life-changing ultimate insane`)

/** With these nouns an adjective has a sense of its own. */
export const terms: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'revolutionary',
    words(
      'war wars army guard guards council government movement leader leaders party era period politics poster posters pamphlet pamphlets song songs calendar tribunal history art france russia icon figure'
    )
  ],
  [
    'extraordinary',
    words(
      'general meeting session item items dividend circumstances measures powers congress assembly rendition'
    )
  ],
  [
    'exceptional',
    words(
      'item items circumstances circumstance case cases cost costs hardship leave needs children reasons'
    )
  ],
  ['epic', words('poem poems poetry verse theatre cycle saga tradition simile')],
  [
    'legendary',
    words('creature creatures king kings figure figures beast hero heroes founder account')
  ],
  ['brilliant', words('cut green white blue yellow')],
  ['insane', words('asylum asylums defendant person persons patient patients')],
  [
    'ultimate',
    words(
      'tensile strength load stress goal aim decision responsibility owner owners beneficial beneficiary parent holding destination recipient limit state consumer source frisbee fighting'
    )
  ],
  ['stunning', words('gun guns blow method methods equipment of')],
  [
    'life-changing',
    words(
      'injury injuries illness illnesses surgery operation diagnosis event events treatment medication condition'
    )
  ],
  ['fantastic', words('literature realism voyage')],
  ['best-ever', words('score time result')],
  [
    'next-level',
    words(
      'parking entrance entrances car lift exit course courses class classes exam exams lesson lessons group groups students swimmers qualification certificate'
    )
  ],
  ['cutting-edge', words('radius')]
])

/** What comes before praise to make it louder. */
export const louder =
  '(absolutely|truly|simply|totally|utterly|completely|really|genuinely|seriously|just|absolute|total|complete|sheer)'

/** Adverbs of praise before another adjective: `insanely soft`. */
export const praiseAdverbs =
  '(insanely|ridiculously|unbelievably|incredibly|amazingly|stunningly|breathtakingly|outrageously|mind-blowingly|jaw-droppingly|sinfully|wickedly)'

/** What a thing is called when all that is said of it is praise: `it's a must-have`. */
export const praiseNouns =
  '(must-have|must have|must-see|must see|game changer|game-changer|showstopper|show-stopper|no-brainer|no brainer|masterpiece|dream come true|work of art|head-turner)'

/** The same behind a verb: `our sofas are second to none`. */
export const praiseTails =
  '(second to none|out of this world|to die for|like no other|like nothing else|the best ever|the best in the world|the best there is|the finest|the best|next level|off the charts|off the scale|too good to miss|a cut above|one of a kind)'

/** What is cried out at a bargain. */
export const cries = '(wow|whoa|woah|omg|boom|kaboom|oh wow|wowza|wowzers)'

/** Nouns that only name what is praised. */
export const offers =
  '(offer|offers|deal|deals|opportunity|sale|event|product|range|collection|bargain|bargains|package|bundle)'

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
