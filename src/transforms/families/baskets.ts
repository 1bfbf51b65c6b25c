import { words } from './words.ts'

/** Where a shop keeps what a reader chose. */
export const basket: ReadonlySet<string> = words(
  'basket cart bag trolley checkout baskets carts bags'
)

/** What a reader chose and has not paid for. */
const chosen = `basket cart bag trolley checkout item items picks pick bits goodies treats things
  finds favourites favorites selection selections choices choice size wishlist faves haul loot
  products product pieces piece purchase purchases outfit look lot pair shortlist colour color hold
  treasures gems beauties`

/** A place that is kept for them. */
const places = `seat seats place spot room rooms table slot space dates stay cabin pitch cottage
  villa berth booking reservation reserve unit locker locker desk stall stand plot appointment tent
  yurt lodge apartment suite court lane bunk bunks kayak canoe boat barn chalet hut pod caravan
  campervan motorhome bed beds berth mooring`

/** What may be held for a reader: what they chose, and places. */
export const holdable: ReadonlySet<string> = words(`${chosen} ${places} tickets ticket`)

/** The same, and the terms that may be held. */
export const kept: ReadonlySet<string> = words(
  `${chosen} ${places} tickets ticket quote price rate discount offer deal saving order`
)

/** The first with its verb: `your basket's`. */
export const holdableIs: ReadonlySet<string> = new Set([...holdable].map((noun) => `${noun}'s`))
