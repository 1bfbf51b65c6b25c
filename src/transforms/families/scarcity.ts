import { stock } from './offers.ts'
import { products } from './products.ts'
import { words } from './words.ts'

/** Pronouns and nouns of stock with `is` or `are`, in one word: `they're`, `stock's`. */
const contracted: ReadonlySet<string> = words(`
  they're these're those're it's that's this's we're everything's demand's i'm`)

/** What joins a subject to what is said of it. */
export const being: ReadonlySet<string> = new Set([
  'is',
  'are',
  ...contracted,
  ...[...stock].map((noun) => `${noun}'s`)
])

/** The same for what is to come. */
export const becoming: ReadonlySet<string> = words(`
  will may might could should they'll it'll these'll those'll that'll this'll we'll there'll`)

/** Stands before what is said, and says little of it: `already`, `really`. */
export const degree: ReadonlySet<string> = words(`
  already now still also again really very so too just simply literally truly seriously positively
  absolutely all only even currently always usually soon fast quickly rapidly quietly steadily
  officially sadly definitely certainly incredibly extremely unbelievably dangerously worryingly
  seriously painfully strictly highly surprisingly pretty getting looking practically virtually
  basically nearly almost typically often normally increasingly constantly`)

/** How fast stock goes. */
export const speed: ReadonlySet<string> = words(`
  fast quick quickly rapidly swiftly speedily briskly apace faster quicker steadily daily hourly
  furiously`)

/** Not yet, and soon: `nearly gone`. */
export const nearly: ReadonlySet<string> = words(
  'nearly almost practically virtually basically essentially'
)

/** What stock does that goes, as a participle; alone it may be said of anything. */
export const leaving: ReadonlySet<string> = words(`
  going selling flying moving shifting leaving booking clearing walking racing whizzing
  rushing disappearing vanishing evaporating dwindling melting shrinking emptying draining tumbling
  zooming zipping`)

/** What becomes less, as a participle. */
export const shrinking: ReadonlySet<string> = words(`
  dwindling disappearing vanishing evaporating thinning depleting shrinking emptying diminishing`)

/** Taken in a hurry by others: `snapped up`. */
export const snapped: ReadonlySet<string> = words(`
  snapped scooped gobbled hoovered mopped snatched grabbed swept lapped bought nabbed bagged booked
  taken swallowed eaten claimed picked reserved cleared pounced hunted seized bid`)

/** Gone, or as good as: `nearly sold`. */
export const taken: ReadonlySet<string> = words(`
  gone sold taken booked full exhausted depleted finished sold-out booked-up reserved claimed
  filled out`)

/** Little of it. */
export const scarce: ReadonlySet<string> = words(`
  limited scarce finite sparse scant`)

/** Hardly any, as a noun: `a handful of rooms`. */
export const fewOf: ReadonlySet<string> = words(`
  few handful couple smattering sprinkling scattering fistful trickle pinch smidgen sliver
  fraction remnant trace whisker`)

/** What stock stands in. */
export const outlets: ReadonlySet<string> = words(`
  shelf shelves rail rails rack racks door doors till tills warehouse counter counters oven ovens
  kitchen kiln stall stalls van shop store stores hanger hangers barn bakery page site website
  workshop studio nursery press presses tray trays yard showroom forecourt hook hooks stand stands
  cellar stockroom depot lot lots line lines`)

/** What can be sold out and is named by its kind, besides the units of `stock`. */
export const goods: ReadonlySet<string> = new Set([
  ...products,
  ...words(`
  hampers hamper bundles bundle kits kit tins jars jar bags tubs packs pack crates pots mugs bowls
  bowl rugs lamps chairs shirts coats boots jumpers dresses shoes bikes tents kayaks boards prints
  books pies cakes loaves jams candles plants bulbs seeds puppies cottages desks stalls tours tour
  retreat retreats workshop workshops weekend weekends dinners suppers nights sailings departures
  lessons consultations diary calendar books weeks week sizes favourites favorites bestsellers
  pre-orders preorders lots memberships vouchers vintages vintage release releases drop line lines
  products product pieces treats offcuts remnants stools benches wheels chairs bays bays lockers
  units spares passes sessions vacancies hotels rentals lets lodges yurts pods seating capacity
  opportunities chances times bunks saplings slips moorings litter throws teapots cups crate palettes
  launch intake cohort cohorts waitlist`)
])

/** What one buys a place in. */
export const events: ReadonlySet<string> = words(`
  class classes course courses workshop workshops trip trips tour tours retreat retreats dinner dinners
  supper suppers lunch brunch tasting tastings gala show shows concert concerts performance screening
  matinee event webinar masterclass masterclasses session sessions weekend weekends festival fair camp
  camps cruise cruises sailing expedition safari ride walk walks hike talk lecture seminar bootcamp
  programme program cohort conference summit ball party feast launch lesson lessons clinic voyage
  getaway break breaks residency summer-school evening sitting sittings round wave tranche departure
  outing masterclass recital rehearsal screening auction picnic`)
