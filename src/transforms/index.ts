import type { Transform } from '../transform.ts'
import { hypeWords } from './hype/hype-words.ts'
import { hardSellCta } from './sales/hard-sell-cta.ts'
import { shouting } from './shouting/shouting.ts'
import { deadlineVague } from './urgency/deadline-vague.ts'
import { fearOfMissing } from './urgency/fear-of-missing.ts'
import { hurry } from './urgency/hurry.ts'
import { lastChance } from './urgency/last-chance.ts'

/**
 * The built-in transforms, in their order, which is behaviour: a caller may filter
 * this list or add to it.
 */
export const transforms: readonly Transform[] = [
  deadlineVague,
  hurry,
  lastChance,
  fearOfMissing,
  hardSellCta,
  hypeWords,
  shouting
]
