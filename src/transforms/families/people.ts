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
