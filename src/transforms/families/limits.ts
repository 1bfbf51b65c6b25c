import { words } from './words.ts'

/** What a sender grants for a time, by the noun that its end is said of. */
export const limited: ReadonlySet<string> = words(`
  offer offers deal deals sale sales discount discounts price prices pricing rate rates fare fares
  tariff tariffs promotion promotions promo promos saving savings bundle bundles special specials
  bargain bargains reduction reductions voucher vouchers coupon coupons bonus bonuses giveaway
  giveaways cashback clearance markdown markdowns steal steals saver savers upgrade perk perks
  freebie freebies extra extras sell-off blowout giveback multibuy bogof two-for-one half-price
  price-cut price-cuts early-bird earlybird`)

/** Of these many are no offers: only with `our` or `this` they are. */
export const ambiguous: ReadonlySet<string> = words(`
  upgrade perk perks extra extras special specials steal steals promotion promotions reduction
  reductions clearance`)

/** The same with their verb: `the offer's nearly over`. */
export const limitedIs: ReadonlySet<string> = new Set([...limited].map((noun) => `${noun}'s`))

/** What one enters by asking in time. Its end may be true and is worth a date. */
export const admissions: ReadonlySet<string> = words(`
  registration registrations enrolment enrolments enrollment application applications nomination
  nominations entry entries sign-up sign-ups signup signups voting intake waitlist bookings
  submissions bids cart pre-orders preorders pre-sale presale booking ballot admissions cohort doors`)

/** Finite verbs of an end. */
export const ends: ReadonlySet<string> = words(`
  ends end closes close finishes finish expires expire stops stop vanishes vanish disappears
  disappear evaporates evaporate lapses lapse shuts shut goes go concludes conclude dies die retires retire leaves
  leave departs depart ceases cease folds fold`)

/** The same behind `will` or `to`. */
export const end: ReadonlySet<string> = words(`
  end close finish expire stop vanish disappear evaporate lapse shut go conclude die retire leave depart
  cease fold`)

/** What is past: `nearly over`. */
export const past: ReadonlySet<string> = words(`
  over up gone finished done closing ending history through past ended closed expired
  withdrawn dead`)

/** Nearly. */
export const almost: ReadonlySet<string> = words(
  'nearly almost practically virtually basically soon shortly'
)
