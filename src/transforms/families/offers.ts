import { words } from './words.ts'

/** What is sold or given at terms, and what its terms are called. */
export const offers: ReadonlySet<string> = words(`
  offer offers deal deals sale sales discount discounts price prices pricing rate rates fare fares
  promotion promotions promo promos tariff tariffs saving savings bundle bundles special specials
  bargain bargains reduction reductions voucher vouchers coupon coupons bonus bonuses perk perks
  freebie freebies giveaway giveaways upgrade upgrades trial package packages clearance event
  cashback reward rewards markdown markdowns steal steals`)

/** What there is a number of, and what can sell out. */
export const stock: ReadonlySet<string> = words(`
  stock stocks supply supplies seat seats place places spot spots space spaces slot slots ticket
  tickets room rooms table tables bed beds cabin cabins pitch pitches plot plots copy copies pair
  pairs box boxes bottle bottles unit units item items piece pieces pass passes berth berths date
  dates appointment appointments opening openings set sets size sizes colour colours color colors
  model models edition editions batch batches range collection style styles booking bookings class
  classes course courses session sessions availability inventory allocation allocations quantities
  numbers`)
