import type { Reference } from '../../../transform.ts'

/** What touches a limit in time that does not hold. */
export const limitReferences: readonly Reference[] = [
  { title: 'UCPD (2005/29/EC), Annex I, no. 7: limited time falsely stated' },
  { title: 'CMA (UK), open letter on urgency and price reduction claims, 29 March 2023' },
  { title: 'Washington CEMA, RCW 19.190.020(1)(b); Brown v. Old Navy, No. 102592-1 (2025)' }
]

/** And a last opportunity that is none. */
export const lastChanceReferences: readonly Reference[] = [
  ...limitReferences,
  { title: 'UCPD (2005/29/EC), Annex I, no. 15: closing down falsely stated' }
]
