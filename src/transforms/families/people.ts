import { words } from './words.ts'

/** Those of whom a crowd is made. */
export const people: ReadonlySet<string> = words(`
  people customers shoppers subscribers members readers users buyers fans followers clients guests
  visitors families parents homeowners gardeners cooks runners riders drivers players students
  learners owners founders teams companies businesses brands professionals experts locals others
  neighbours neighbors friends travellers travelers listeners viewers diners drinkers households
  homes practices firms supporters donors folks savers women men kids mums dads moms`)

/** Everyone, and those who stand for everyone. */
export const everyone: ReadonlySet<string> = words(
  'everyone everybody all thousands millions hundreds'
)

/** One of a crowd. */
export const buyer: ReadonlySet<string> = words(`
  customer shopper buyer reader member subscriber user client guest visitor traveller traveler gardener
  cook runner rider driver player student learner neighbour neighbor friend fan owner homeowner parent
  collector listener viewer diner person family couple bidder stranger`)

/** What a buyer does at the till. */
export const bought: ReadonlySet<string> = words(`
  bought booked ordered reserved purchased grabbed snapped snagged bagged nabbed claimed taken took
  joined registered enrolled subscribed upgraded switched moved checked picked chosen signed got
  secured redeemed`)

/** What a visitor of a shop does. */
export const browsing: ReadonlySet<string> = words(`
  looking viewing browsing watching eyeing considering reading shopping checking ordering buying
  booking hovering comparing admiring circling bidding queueing queuing weighing pondering`)
