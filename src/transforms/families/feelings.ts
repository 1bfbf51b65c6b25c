import { words } from './words.ts'

/** What a reader is told to feel about something: `you'll love`, `adore`. */
export const loving: ReadonlySet<string> = words(`
  love adore enjoy like crave want need fancy appreciate cherish treasure relish savour savor`)

/** What a reader is told to regret. */
export const regretting: ReadonlySet<string> = words(`
  regret miss lose forfeit overlook skip lament rue`)
