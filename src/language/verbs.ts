/** Verbs that open an instruction and are seldom anything else: `see your order`, `enjoy`. */
export const instructionVerbs: ReadonlySet<string> = words(`
  accept activate add agree allow amend apply ask attend avoid be become begin bring browse buy
  cancel choose collect come compare confirm connect consider continue create decide delete
  describe discover donate download enable enjoy enrol enroll ensure enter explain explore fill find
  follow get give go hear ignore include install invite join keep learn leave let listen log make
  manage meet note open pay prepare provide pull put receive redeem refer remember remove renew
  reschedule reset respond see sell send sit skip speak submit subscribe take talk tap tell thank
  unsubscribe upload use verify wear write`)

/** Verbs of instruction that are nouns or adjectives as often: the next word must decide. */
export const nounLikeVerbs: ReadonlySet<string> = words(`
  access arrange book call cancel change check claim click complete contact deposit email finish
  fix gift help lock look mark message move open order phone pick plan pop post print purchase rate read
  register reply request reserve return review ring save scan schedule secure select share ship shop
  show sign start stay stop support switch text track trade transfer travel treat try turn type
  update upgrade view visit wait watch`)

/** Finite forms with -s that are hardly ever plural nouns once a noun stands before them. */
export const thirdPersonVerbs: ReadonlySet<string> = words(`
  accepts adds allows appears applies arrives attaches bakes becomes begins belongs boils brews
  brings buys carries catches closes collects combines comes connects contains continues
  converts costs covers creates delivers departs depends dries earns employs enables ends enters
  exists expires explains feeds finishes gathers gets gives goes grows hangs happens helps holds
  improves includes invites joins keeps knows lands lasts learns leaves lends lets lies listens
  lives loses makes manages means meets melts needs occurs opens owns pays performs pours
  prevents produces protects provides publishes puts reaches receives reclines reduces remains
  removes replaces requires resumes runs says seems sells sends serves ships sings sits sleeps
  speaks spends starts stays suits takes teaches tells thinks turns wants washes wears weighs
  wins works writes`)

/** Finite forms with -s that are plural nouns too: `our offers for members`. They need a pronoun or a token before them. */
export const nounLikeThirdPersonVerbs: ReadonlySet<string> = words(`
  calls changes charges counts drops features fits hosts launches leads links lists looks marks
  measures moves offers orders plans plays prices prints rates reads returns sails saves seats
  shows slides stands stops stores tracks trains treats updates uses visits`)

/** Verbs after `I`, `you`, `we`, `they` besides those of instruction. */
export const verbsAfterPronouns: ReadonlySet<string> = words(`
  accept added agreed arrived asked believe booked bought called came cancelled changed charge chose
  closed close credited deliver earn ended end expect found gave got hope host kept know last launch
  launched left like look love made mean moved need noticed offer opened ordered paid promise publish
  recommend received refunded registered remain requested reserved run said saw say sent shipped
  started start suggest think told took updated want welcomed went work wrote`)

/** Verbs after a plural noun: `doors open at 7pm`, `terms apply`. */
export const verbsAfterPlurals: ReadonlySet<string> = words(`
  apply arrive begin bring carry close come contain cost end expire get give go grow hold include
  keep last leave need open remain run sell serve ship start stay take weigh work`)

/** Past forms that need no auxiliary and are no participles. */
export const pastVerbs: ReadonlySet<string> = words(`
  ate became began broke came chose drew fell flew forgot gave grew knew ran rang rose saw spoke
  took went wore wrote`)

/** Subject and verb in one word. `what's` and `who's` ask or relate. */
export const subjectsWithVerb: ReadonlySet<string> = words(`
  i'm i'll i've i'd now's you're you'll you've you'd we're we'll we've we'd they're they'll they've they'd
  it's it'll it'd he's he'll he'd she's she'll she'd that's that'll there's there'll here's let's`)

/** Openers that stand as sentences without a verb: `Thanks for your order`. */
export const formulas: ReadonlySet<string> = words('thanks congratulations sorry welcome')

/** Verbs that say whose words stand beside them. */
export const reportVerbs: ReadonlySet<string> = words('argues said says writes wrote')

/** True for a verb that can open an instruction, whether it is a noun as often or not. */
export function isInstructionVerb(text: string): boolean {
  return instructionVerbs.has(text) || nounLikeVerbs.has(text)
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
