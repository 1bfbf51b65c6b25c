import type { Transform } from '../transform.ts'
import { hypeWords } from './hype/hype-words.ts'
import { justForYou } from './personalisation/just-for-you.ts'
import { nameDrop } from './personalisation/name-drop.ts'
import { nameInSubject } from './personalisation/name-in-subject.ts'
import { missedYou } from './relationship/missed-you.ts'
import { hardSellCta } from './sales/hard-sell-cta.ts'
import { stockCountLiteral } from './scarcity/stock-count-literal.ts'
import { shouting } from './shouting/shouting.ts'
import { emptySentence } from './substance/empty-sentence.ts'
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
  stockCountLiteral,
  nameInSubject,
  nameDrop,
  justForYou,
  missedYou,
  hardSellCta,
  hypeWords,
  emptySentence,
  shouting
]
