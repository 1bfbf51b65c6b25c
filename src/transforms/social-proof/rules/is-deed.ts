import type { Candidate } from '../../../transform.ts'
import { sells } from '../../conditions/sells.ts'
import { bought, browsing } from '../../families/people.ts'
import { words as list } from '../../families/words.ts'

/** What is done to a thing for sale, and where. */
const deeds: ReadonlySet<string> = new Set([
  ...bought,
  ...browsing,
  ...list(`
    gone goes going sold sell selling sells left flew flying flies snapped snatched topped donated donating pledged
    enrolled tapped pressed bagged basket baskets bag bags cart carts checkout booked registering
    subscribing renewed upgraded requested downloaded bid viewed viewers signatures given went
    signing filling moving trying choosing testing spending adding requesting beat beating tapping landed
    queue competing staring card pen sign-up joining enrolled arranging rolling requested snapping leaves shelf
    eye eyes wishlist wishlists open till orders bookings checked buying page sign-ups`)
])

/** Of those, what people do in shops only. */
const plain: ReadonlySet<string> = list(`
  bought sold basket baskets cart carts checkout snapped nabbed grabbed viewing browsing eyeing ordered
  buying ordering bag bags snagged bagged wishlist wishlists bidding subscribing upgraded topped`)

/** True where the match tells of sales, or of looks at what is for sale. */
export function isDeed(candidate: Candidate): boolean {
  const { reading, first, last } = candidate
  const texts = reading.words.slice(first, last).map(({ text }) => text)
  if (texts.some((text) => plain.has(text))) return true
  return texts.some((text) => deeds.has(text)) && sells(candidate)
}

/** The same, where the reader's own moment is named: there a word for it is enough. */
export function isWhileReading(candidate: Candidate): boolean {
  const { reading, first, last } = candidate
  const own = reading.words.slice(first, last).map(({ text }) => text)
  // What the reader does is the moment itself.
  const texts = own.filter((text) => text !== 'reading')
  if (texts.some((text) => plain.has(text) || bought.has(text) || browsing.has(text))) return true
  return texts.some((text) => deeds.has(text)) && sells(candidate)
}
