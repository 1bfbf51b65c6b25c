import type { Reading } from '../../../reading.ts'
import type { Finding } from '../../../transform.ts'

/** Services that make nothing but pictures of running clocks. */
const vendors =
  /^(?:https?:)?\/\/(?:[a-z0-9-]+\.)*(?:motionmailapp|newslettertimers|mailcountdowns|pictimer|countdownmail|sendtric)\.[a-z]{2,}(?:[/?:]|$)/i
/** A word of the address that a clock's picture has; a service that also makes other pictures. */
const addressWords =
  /(?:^|[^a-z])(?:countdown|count-down|timers?|evergreen|deadline|ends|niftyimages)(?:[^a-z]|$)/i
/** Time that is left, in the alternative text. */
const timeLeft =
  /\b(?:time (?:left|remaining|is running)|count-?down|(?:hours|days|minutes|mins|hrs) (?:left|remaining|to go)|(?:sale|offer|deal|it) (?:ends|closes|expires)|ends (?:in|soon)|expires (?:in|soon)|(?:clock|timer) (?:is )?(?:running|ticking|counting)|clock's (?:running|ticking)|running out|\d{1,3} ?(?:days?|d|hrs?|h)\b[^a-z]{0,4}\d{1,2} ?(?:hrs?|h|mins?|m)\b|\d\d:\d\d:\d\d)/i
/** Clocks that are goods, and days that come for everyone. */
const goods =
  /(?<![a-z])(?:kitchen|egg|oven|cooking|cube|light|lamp|plug|socket|sand|interval|sports?|digital|mechanical|christmas|advent|new year|rocket|wedding|calendar|clock radio)/i

const reason = 'A picture of a running clock loops, and is wrong when it is read late.'
const ask =
  'The picture shows a running clock, which loops and is wrong when read late. Put the end date there as text.'

/** Pictures of running clocks, by their address and their alternative text. */
export function findCountdownPictures({ passage }: Reading): Finding[] {
  const { picture, text } = passage
  if (!picture || text === '') return []
  const { address, removal } = picture
  const isVendor = vendors.test(address)
  const saysTime = timeLeft.test(text) && !goods.test(text) && !goods.test(address)
  if (!isVendor && !saysTime) return []
  const span = { start: 0, end: text.length }
  const base = { span, reason, ask, confidence: 'high', tier: 'live' } as const
  if (!isVendor && !addressWords.test(address)) return [{ ...base, confidence: 'medium' }]
  if (!removal) return [base]
  const repair = { cut: [{ ...span, text: '' }] }
  return [{ ...base, repair, takesPicture: true, fabricates: ['time', 'duration', 'count'] }]
}
